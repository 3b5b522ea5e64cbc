/** What a sentence itself names that words without a subject of their own may be said of. */
import { entitiesOfMention } from '../../document.ts';
import { MAKING_VERBS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { isBearing, isOpen } from '../matching/open-clause.ts';
import { headsOf, type Scene } from '../scene.ts';

/** Whether words can be said of an entity. */
export type Fits = (entity: number) => boolean;

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

/** "the small MoE model Zephyra": what names modify in a phrase. */
export function headsBehind({ doc, clauses }: Scene, names: readonly number[]): readonly number[] {
  for (const { subject, object, preps } of clauses)
    for (const phrase of [...subject, ...object, ...preps.flatMap(({ list }) => list)])
      if (phrase.modifiers.some((index) => names.includes(doc.mentions[index]!.entity))) return headsOf(doc, [phrase]);
  return [];
}

/** Nouns for what a thing is turned into. Lemmas. */
const VERSIONS = /^(?:port|conversion|quant|build)$/;

/** "The Enginex port runs on a phone": whether a clause tells of a thing only by what it has been turned into. */
export function tellsOfVersion({ clauses }: Scene, at: number): boolean {
  const [phrase, more] = clauses.findLast(({ first }) => first <= at)?.subject ?? [];
  return phrase !== undefined && !more && phrase.heads.length === 0 && VERSIONS.test(phrase.noun ?? '');
}

/** What is said to be released before a token. */
export function releasedBefore({ doc, released, clauses }: Scene, at: number): readonly number[] {
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
export function firstName({ doc, sentence, clauses }: Scene, end: number, fits: Fits): readonly number[] {
  const compared = clauses.flatMap(({ verb, object }) =>
    COMPARING.has(verb) || EMPLOYING.has(verb) || LEAVING.has(verb) ? headsOf(doc, object) : [],
  );
  const first = mentionsIn(doc, { start: sentence.start, end }).find(
    (mention) =>
      fits(mention.entity) &&
      !compared.includes(mention.entity) &&
      !hasRole(doc.entities[mention.entity]!, 'language') &&
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

/** Whether a token stands behind a semicolon among words without a verb: "...; MIT, on Hugging Face". */
export function isVerbless({ sentence: { tokens }, clauses }: Scene, at: number): boolean {
  let [from, to] = [at, at];
  while (from >= 0 && tokens[from]!.text !== ';') from--;
  while (to < tokens.length && tokens[to]!.text !== ';') to++;
  return from >= 0 && !clauses.some(({ first }) => first > from && first < to);
}

/** Whether a verb without a subject goes on behind a semicolon. */
export function goesOnBehind({ sentence: { tokens }, clauses }: Scene, at: number): boolean {
  const clause = clauses.findLast(({ first }) => first <= at);
  if (!clause) return false;
  // "ships with Lark; all of it is MIT", "...; the weights are on Moorhub"
  const [subject] = clause.subject;
  if (subject === undefined) return tokens[clause.first - 1]?.text === ';';
  const isWhole =
    subject.heads.length === 0 && /^(?:all|everything|weight|checkpoint)$/.test(subject.noun ?? subject.words[0] ?? '');
  return isWhole && tokens[subject.first - 1]?.text === ';';
}

/** "They had a result: Zephyra twice as fast on one card": what is named first behind the colon before a token, where no verb stands between. */
export function behindColon({ doc, sentence: { tokens }, clauses }: Scene, at: number, fits: Fits): readonly number[] {
  const colon = tokens.findLastIndex(({ text, index }) => index < at && text === ':');
  if (colon < 1 || clauses.some(({ first }) => first > colon && first <= at)) return [];
  const span = { start: tokens[colon]!.end, end: tokens[at]!.start };
  const named = mentionsIn(doc, span).find(({ entity }) => fits(entity));
  return named ? entitiesOfMention(named) : [];
}

/** The name just before the bracket around a token. */
export function beforeBracket({ doc, sentence: { tokens, start: from } }: Scene, at: number): readonly number[] {
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
export function clauseNames({ doc, clauses }: Scene, at: number, ofThings: boolean): readonly number[] | null {
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
