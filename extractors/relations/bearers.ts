/**
 * What words without a subject of their own are said of: "(MIT)", "with day-0 vLLM support", "on a single H100".
 *
 * In this order: what stands before the bracket that they stand in; what the sentence says is released before them; the
 * subject of their clause, else its object; what the sentence names first and does not only compare. A sentence that has
 * no subject of its own ("Beats X on Y and runs on Z") speaks of its item: of what the lead names, else of what the
 * sentence before is about, else of what its section is headed by.
 */
import type { RelationType } from '../../graph/ontology.ts';
import { entitiesOfMention } from '../document.ts';
import { MAKING_VERBS } from '../lexicon/cues.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { isBearing, isOpen } from './clause-match.ts';
import { isElliptic, leavesOpen, tellersAt, tellsOfMeans, turnsAway } from './ellipsis.ts';
import { headedBy, itemNames } from './items.ts';
import type { Reading } from './match.ts';
import { headsOf, type Scene } from './scene.ts';

type Fits = (entity: number) => boolean;

/** Words before what something is only measured against, or built on. */
const MEASURE =
  /\b(?:over|than|against|behind|below|under|above|past|ahead of|(?:level|par|even|tied|neck|line|pace|parity) with|versus|vs|beyond|undercut|replace|rival|challenge|like|(?:compared|comparison|side-by-side|side by side) (?:to|with)|(?:top|distillation|fine-?tune|fork|clone|port|derivative|student|traces?|outputs?|rollouts?|responses|completions|annotations) of|on|from|upon|atop|using|via|(?:throughput|speed|performance|price|cost|size) of)\.? (?:the |an? )?$/i;

/** Words before a tool that something else is run with. */
const WITH = /\b(?:with|in|via|using|through|under) $/i;

/** Words behind what something is only made of or with: "a Lark backbone", "Lark's vision encoder". */
const MATERIAL =
  /^(?:['’]s(?: [\w-]{1,14}){0,2})? ?-?(?:base|backbone|encoders?|decoders?|codec|tokenizer|fine-?tunes?|distill(?:ation)?|derivative|teacher|fork|clone|traces|annotations|recipes?|scripts?|examples?|notebooks?|configs?|nodes?|workflows?|quants?|builds?|ports?|style|like|class|level|inspired)\b/i;

/** How many words may stand between a name and its bracket: "the Zephyra 4 model family (MIT)". */
const BEFORE_BRACKET = 3;

/** What only compares its subject with its object: what is said in its clause is not said of the object. */
const COMPARING = new Set(
  'beat outperform surpass exceed top match rival trail compete compare edge edge_out overtake pass outscore'.split(
    ' ',
  ),
);

/** What leaves its object behind: "ditched Lark for Zephyra on one card". */
const LEAVING = new Set('ditch drop dump abandon swap replace exchange trade retire'.split(' '));

/** What makes its object a means: "its system, which orchestrates Zephyra, reached 54%". */
const EMPLOYING = new Set('use orchestrate combine wrap pair leverage chain route call'.split(' '));

/** Relations of things, whatever people and firms have done for them. */
const OF_THINGS: ReadonlySet<RelationType> = new Set(['runs_on', 'based_on', 'available_on', 'licensed_under']);

/**
 * The entities that fit and that the words of a reading without subject are said of; empty where there are none.
 * @param here whether they must stand in the item, unless its section is headed by such a thing
 */
export function bearersOf(scene: Scene, reading: Reading, takes: Fits, here: boolean): readonly number[] {
  const { doc, sentence, salience, headings } = scene;
  const { first: at, objects } = reading;
  const tellers = OF_THINGS.has(reading.ready.type) ? tellersAt(scene, at) : [];
  const fits: Fits = (entity) => takes(entity) && !tellers.includes(entity);
  const open = reading.ready.pattern.kind === 'clause';
  const isModel = (entity: number): boolean => doc.entities[entity]!.type === 'model' && fits(entity);
  const ofItem = (): readonly number[] => {
    const models = itemNames(scene, isModel);
    if (models.length > 0) return models;
    // Under a model's heading an item speaks of that model, whatever tools it names.
    const headed = headings.naming(sentence, isModel).length > 0 ? salience.topic(sentence, isModel) : null;
    return headed === null ? itemNames(scene, fits) : [headed];
  };
  const ofVersion = (): readonly number[] => {
    const own = ofItem();
    const topic = own.length > 0 ? null : salience.topic(sentence, fits);
    return topic === null ? own : [topic];
  };
  const elliptic = isElliptic(scene, at, objects);
  const aside = tellsOfMeans(scene, objects);
  const inSentence = [
    // "built by Acme on a Lark decoder; 5.7 pages/s on one card"
    ...(open || !isVerbless(scene, at) ? [] : [() => leadNames(scene, at, fits)]),
    // "fine-tuned by Acme, weights for Torch; beats Lark"
    ...(goesOnBehind(scene, at) ? [ofItem] : []),
    ...(open ? [] : [() => clauseNames(scene, at, OF_THINGS.has(reading.ready.type))]),
    // "The method lifts Zephyra to 91%, but only with X": no model is made with X.
    ...(aside && reading.ready.type === 'based_on' ? [] : [() => firstName(scene, sentence.tokens[at]!.start, fits)]),
    ...(aside ? [] : open || elliptic ? [ofItem] : [() => leadNames(scene, at, fits)]),
  ];
  const ofSection = (): readonly number[] => {
    // "**Top story: Zephyra**", and below it items of items: "Day-0 support in vLLM".
    const told = elliptic && sentence.block.depth > 1 ? salience.titled(fits) : null;
    if (told !== null) return [told];
    if (here && !(elliptic && headings.naming(sentence, fits).length > 0)) return [];
    const topic = salience.topic(sentence, fits);
    return topic === null ? [] : [topic];
  };
  // "Acme released Zephyra. Weights are on Hubby": what the item says is released.
  const ofStated = (): readonly number[] => {
    // "Bolt released a model under MIT": of that.
    const isOther = scene.clauses.some(
      ({ verb, object }) => MAKING_VERBS.has(verb) && object.length > 0 && headsOf(doc, object).length === 0,
    );
    if (isOther) return [];
    const made = scene.earlier.filter(
      ({ type, object, evidence }) => type === 'develops' && evidence.start >= sentence.block.start && fits(object),
    );
    const things = new Set(made.map(({ object }) => object));
    return things.size === 1 ? [...things] : [];
  };
  const choices: readonly (() => readonly number[] | null)[] = [
    () => beforeBracket(scene, at),
    ...(reading.ready.type === 'based_on' ? [() => headsBehind(scene, objects)] : []),
    () => releasedBefore(scene, at),
    ...(open || !tellsOfVersion(scene, at) ? [] : [ofVersion]),
    ...(!aside && leavesOpen(scene) ? [ofItem] : inSentence),
    ...(aside ? [] : [ofSection, ofStated]),
  ];
  for (const choice of choices) {
    const found = choice();
    if (found === null) return [];
    const fitting = found.filter(fits).map((entity) => meant(scene, entity));
    if (fitting.length > 0) return [...new Set(fitting)];
  }
  return [];
}

/** The member of a family that an item is about, unless the sentence names the family alone. */
function meant({ doc, sentence, salience }: Scene, entity: number): number {
  const member = salience.meant(entity, sentence);
  const named = mentionsIn(doc, sentence).filter(({ by }) => by !== 'coreference');
  const names = (one: number): boolean => named.some((mention) => mention.entity === one);
  // A preview is the thing itself, before its time.
  const isStage = STAGE.test(doc.entities[member]!.name);
  return isStage || (names(entity) && !names(member)) ? entity : member;
}
const STAGE = /\b(?:preview|beta|alpha)$/i;

/** "the small MoE model Zephyra": what names modify in a phrase. */
function headsBehind({ doc, clauses }: Scene, names: readonly number[]): readonly number[] {
  for (const { subject, object, preps } of clauses)
    for (const phrase of [...subject, ...object, ...preps.flatMap(({ list }) => list)])
      if (phrase.modifiers.some((index) => names.includes(doc.mentions[index]!.entity))) return headsOf(doc, [phrase]);
  return [];
}

/** Nouns for what a thing is turned into. Lemmas. */
const VERSIONS = /^(?:port|conversion|quant|build)$/;

/** "The Enginex port runs on a phone": whether a clause tells of a thing only by what it has been turned into. */
function tellsOfVersion({ clauses }: Scene, at: number): boolean {
  const [phrase, more] = clauses.findLast(({ first }) => first <= at)?.subject ?? [];
  return phrase !== undefined && !more && phrase.heads.length === 0 && VERSIONS.test(phrase.noun ?? '');
}

/** What is said to be released before a token. */
function releasedBefore({ doc, released, clauses }: Scene, at: number): readonly number[] {
  const stated = released.filter(({ first }) => first <= at).at(-1);
  // "Acme released Zephyra, while Wren previewed a small MoE": that is Wren's.
  const next = clauses.findLast(({ first, form, passive }) => first <= at && form === 'finite' && !passive);
  if (stated && next && next.first > stated.last) {
    const subject = headsOf(doc, next.subject).filter((entity) => isBearing(doc, entity));
    if (subject.some((entity) => !stated.objects.includes(entity) && !stated.subjects.includes(entity))) return [];
    // "released Zephyra and Lark, which tops GridBench ahead of Wren": Lark's.
    if (subject.length > 0 && subject.every((entity) => stated.objects.includes(entity))) return subject;
  }
  if (stated) return stated.objects;
  const making = clauses.findLast(({ first, verb }) => first <= at && MAKING_VERBS.has(verb));
  return making ? headsOf(doc, making.object) : [];
}

/** The first name of the sentence before an offset that fits. */
function firstName({ doc, sentence, clauses }: Scene, end: number, fits: Fits): readonly number[] {
  const compared = clauses.flatMap(({ verb, object }) =>
    COMPARING.has(verb) || EMPLOYING.has(verb) || LEAVING.has(verb) ? headsOf(doc, object) : [],
  );
  const first = mentionsIn(doc, { start: sentence.start, end }).find(
    (mention) =>
      fits(mention.entity) &&
      !compared.includes(mention.entity) &&
      !MEASURE.test(doc.text.slice(Math.max(0, mention.start - 24), mention.start)) &&
      // "45 tok/s with Enginex on a card": not the engine's.
      !(
        hasRole(doc.entities[mention.entity]!, 'engine') &&
        WITH.test(doc.text.slice(Math.max(0, mention.start - 9), mention.start))
      ) &&
      !MATERIAL.test(doc.text.slice(mention.end, mention.end + 16)),
  );
  return first ? entitiesOfMention(first) : [];
}

/**
 * What the lead of a sentence's item names, where the words of a token have no other subject: "Zephyra: trained by Acme,
 * MIT", "Acme tuned it; day-one support in vLLM".
 */
function leadNames(scene: Scene, at: number, fits: Fits): readonly number[] {
  const { doc, sentence, clauses, headings } = scene;
  const lead = headings.lead(sentence);
  if (!lead || turnsAway(scene)) return [];
  if (!isVerbless(scene, at)) {
    if (sentence.block.start !== sentence.start) return [];
    const clause = clauses.findLast(({ first }) => first <= at);
    if (clause && headsOf(doc, clause.subject).some((entity) => isBearing(doc, entity))) return [];
  }
  return headedBy(doc, lead, fits).flatMap(entitiesOfMention);
}

/** Whether a token stands behind a semicolon among words without a verb: "...; MIT, on Hugging Face". */
function isVerbless({ sentence: { tokens }, clauses }: Scene, at: number): boolean {
  let [from, to] = [at, at];
  while (from >= 0 && tokens[from]!.text !== ';') from--;
  while (to < tokens.length && tokens[to]!.text !== ';') to++;
  return from >= 0 && !clauses.some(({ first }) => first > from && first < to);
}

/** Whether a verb without a subject goes on behind a semicolon. */
function goesOnBehind({ sentence: { tokens }, clauses }: Scene, at: number): boolean {
  const clause = clauses.findLast(({ first }) => first <= at);
  if (!clause) return false;
  // "ships with Lark; all of it is MIT", "...; the weights are on Moorhub"
  const [subject] = clause.subject;
  if (subject === undefined) return tokens[clause.first - 1]?.text === ';';
  const isWhole =
    subject.heads.length === 0 && /^(?:all|everything|weight|checkpoint)$/.test(subject.noun ?? subject.words[0] ?? '');
  return isWhole && tokens[subject.first - 1]?.text === ';';
}

/** The name just before the bracket around a token. */
function beforeBracket({ doc, sentence: { tokens, start: from } }: Scene, at: number): readonly number[] {
  let open = at;
  for (let depth = 0; open >= 0; open--) {
    if (tokens[open]!.text === ')' && open < at) depth++;
    else if (tokens[open]!.text === '(' && depth-- === 0) break;
  }
  if (open < 1) return [];
  const { end } = tokens[open - 1]!;
  const { start } = tokens[Math.max(0, open - 1 - BEFORE_BRACKET)]!;
  const last = mentionsIn(doc, { start: from, end }).at(-1);
  return last && last.end >= start ? entitiesOfMention(last) : [];
}

/** What the clause of a token is about; null where that is nothing named. `ofThings`: of something that is told of things alone. */
function clauseNames({ doc, clauses }: Scene, at: number, ofThings: boolean): readonly number[] | null {
  const active = clauses.filter(({ passive }) => !passive);
  const clause = active.findLast(({ first }) => first <= at);
  // "Built on X, Y is fast"
  if (!clause) return active[0] ? headsOf(doc, active[0].subject) : [];
  // "Zephyra is supported by X and available on Y": what is supported.
  const standing = clauses.find((one) => one.passive && one.first === clause.first);
  if (standing?.form === 'finite') {
    // "runs in Torch, and the Small is built on Lark": neither Torch is.
    const isOther =
      ofThings &&
      standing.subject.length > 0 &&
      standing.subject.every(({ heads }) => heads.length === 0) &&
      !isOpen(doc, standing);
    return isOther ? null : headsOf(doc, standing.subject);
  }
  const subject = headsOf(doc, clause.subject);
  if (subject.length > 0) return subject;
  // "cold starts for Torch servers fell on new cards": of the servers.
  const told = clause.complements.filter(({ preposition }) => /^(?:for|of|in|with)$/.test(preposition));
  const complement = told.flatMap(({ list }) => list.flatMap(({ heads, modifiers }) => [...heads, ...modifiers]));
  if (complement.length > 0 && clause.object.length === 0)
    return complement.map((index) => doc.mentions[index]!.entity);
  // "A doctor compared Zephyra and Lark on one card": both, and "for drafting letters on one card" of both.
  const compared = clause.verb === 'compare' ? clause.object : clause.otherSubject;
  if (compared.length > 1) return headsOf(doc, compared);
  // "ditched Lark for Zephyra on one card": what is taken instead.
  if (LEAVING.has(clause.verb)) {
    const taken = clause.preps.find(({ preposition }) => preposition === 'for' || preposition === 'with');
    return taken ? headsOf(doc, taken.list) : [];
  }
  if (COMPARING.has(clause.verb)) return clause.subject.length > 0 ? null : [];
  // "The best run is Zephyra's at 37%, ahead of Lark at 26% and Wren at 25%": no object that only comes later.
  return headsOf(
    doc,
    clause.object.filter(({ first }) => first <= at),
  );
}
