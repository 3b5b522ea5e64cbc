/**
 * What a pronoun or a description stands for: in its own sentence, else in those before, else what its section is about.
 */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';
import { actorOn, articleOf } from './actor.ts';
import { type Anaphor, FIRMS, MADE, type Types } from './anaphora.ts';
import { isFormerHome, isHosting, isMeasurer, isSecond } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { expectedTypes, isObject, isScoring } from './expectations.ts';
import { isSupplier, isYoungFirm, suppliedBy, youngOf } from './firm-kinds.ts';
import { announced } from './fronted.ts';
import { governorOf } from './governor.ts';
import { isOfPeople } from './of-people.ts';
import { firstFitting, hasPlural, isCalled, TELLING } from './prominence.ts';
import { opensItem, themeOf } from './theme.ts';
import { antecedentWithin } from './within.ts';

/** What a firm has made and named. */
const BRANDED: Types = new Set(['model', 'product', 'benchmark', 'dataset', 'paper']);

/** What has results on tests before whatever else "it" may be. */
const SCORERS: Types = new Set(['model', 'product', 'hardware']);

/** What may be called by its data: "the dataset". */
const TESTS: Types = new Set(['benchmark']);

/** The entity that an anaphor stands for; null for none. `before`: what its sentence names before it. */
export function antecedentOf(
  discourse: Discourse,
  sentence: Sentence,
  anaphor: Anaphor,
  before: readonly Mention[],
): number | null {
  return (anaphor.description ? ofDescription : ofPronoun)(discourse, sentence, anaphor, before);
}

/** "the company": what is called so, other than whoever acts on it. */
function ofDescription(
  discourse: Discourse,
  sentence: Sentence,
  anaphor: Anaphor,
  before: readonly Mention[],
): number | null {
  const { first, types, noun = null } = anaphor;
  const { doc } = discourse;
  if (isOfStranger(sentence, first, before)) return null;
  // A description right behind a name describes it, and stands for nothing else.
  const apposed = apposedTo(sentence, first, before);
  if (apposed) return null;
  const labelled = labelledBy(discourse, sentence, anaphor, before);
  if (labelled !== null) return labelled;
  const isYoung = isYoungFirm(sentence, anaphor);
  // "Acme puts money into the company": not into itself; "the Lyon company" is not Lyon.
  const actor = actorOn(doc, sentence, first, before)?.entity ?? null;
  const beside = sentence.tokens[first - 1]?.end;
  const except = namedInClause(discourse, sentence, anaphor);
  if (actor !== null) except.add(actor);
  const others = before.filter(({ end, entity }) => end !== beside && !except.has(entity));
  const supplier = isSupplier(sentence, anaphor);
  const theme = themeOf(discourse, sentence, types, others);
  if (theme !== null && !except.has(theme)) return theme;
  for (const kind of types.has('dataset') ? [types, TESTS] : [types]) {
    const entity =
      described(doc, isYoung ? youngOf(doc, others) : others, kind, noun)?.entity ??
      (supplier ? suppliedBefore(discourse, sentence) : null) ??
      antecedentBefore(discourse, sentence, { types: kind, noun, isYoung, except });
    if (entity !== null) return entity;
  }
  return null;
}

/** "the firm will buy Tessel shares": whom the words after a description name, up to the end of its clause, and so is another. */
function namedInClause(discourse: Discourse, sentence: Sentence, { last, types }: Anaphor): Set<number> {
  const verb = sentence.tokens[last + 1];
  if (!verb || !(verb.tags & Tag.Auxiliary || canAct(verb)) || TELLING.test(verb.lemma)) return new Set();
  const end =
    sentence.tokens.find(({ index, text }) => index > last && /^[,;:.()—–]$/.test(text))?.start ?? sentence.end;
  const inside = discourse
    .mentionsOf(sentence)
    .filter((mention) => mention.start > verb.start && mention.end <= end && types.has(discourse.typeOf(mention)));
  return new Set(inside.map(({ entity }) => entity));
}
const NOBODY: ReadonlySet<number> = new Set();

/** "it", "its", "he": what fits the words after it, in its sentence or before. */
function ofPronoun(
  discourse: Discourse,
  sentence: Sentence,
  anaphor: Anaphor,
  before: readonly Mention[],
): number | null {
  const { first, types } = anaphor;
  const { text, lower } = sentence.tokens[first]!;
  const beaten = lower === 'it' ? beatenAt(discourse, sentence, first, before) : null;
  if (beaten !== null) return beaten;
  const ahead = announced(sentence, first, discourse.mentionsOf(sentence));
  if (ahead && types.has(discourse.typeOf(ahead))) return ahead.entity;
  // "its CEO", and "its Quillpad": firms have what bears a name.
  const expected = ownsNamed(discourse, sentence, first) ? FIRMS : expectedTypes(sentence, first);
  // "it scores", "its CEO": what fits these words, however far back, before what stands closer.
  const kinds = [...(isScoring(sentence, first) ? [SCORERS] : []), ...(expected ? [expected] : []), types];
  const within = (kind: Types): Mention | null =>
    antecedentWithin(discourse.doc, sentence, { ...anaphor, types: kind }, before);
  // "its" is mostly of its own sentence.
  const own = /^its$/i.test(text);
  const theirs = lower === 'their';
  if (theirs) {
    const firms = before.filter((mention) => FIRMS.has(discourse.typeOf(mention)));
    if (isOfPeople(discourse.doc, sentence, first, firms)) return null;
  }
  if (own || theirs)
    for (const kind of kinds) {
      // "Zephyra is out. Acme puts its throughput at 40 tok/s": what only things have is rather of the thing.
      const back =
        own && kind === types && expected !== null && !expected.has('company')
          ? antecedentBefore(discourse, sentence, { types: expected })
          : null;
      if (back !== null) return back;
      const owner = within(kind);
      const plural = theirs && owner && hasPlural(sentence, afterGroup(sentence, owner), sentence.tokens[first]!.start);
      if (owner && !plural) return owner.entity;
    }
  // "Acme released Zephyra. Their Torch framework ..."
  if (theirs) {
    const alone = !before.some((mention) => FIRMS.has(discourse.typeOf(mention)));
    return alone && ownsNamed(discourse, sentence, first)
      ? antecedentBefore(discourse, sentence, { types: FIRMS })
      : null;
  }
  const isActedOn = expected !== null && isObject(sentence, first);
  // "Acme cut Tessel off because Beta is buying it": one of those named here, whichever.
  if (isActedOn && expected === FIRMS) {
    const firms = before.filter((mention) => FIRMS.has(discourse.typeOf(mention)));
    // "Ada Brook founded Tessel, and Acme bought it": the one that does not act.
    const [other, ...more] = firms.filter(({ entity }) => entity !== firms.at(-1)!.entity);
    const acts = firms.length > 0 && isRightBefore(sentence, firms.at(-1)!, first - 1);
    if (acts && other && more.every(({ entity }) => entity === other.entity)) return other.entity;
    // "Ada Brook, a founder of Tessel who gave it $3 million"
    if (firms[0] && !other && !acts && before.some((mention) => discourse.typeOf(mention) === 'person'))
      return firms[0].entity;
    if (firms.length > 1) return within(expected)?.entity ?? null;
  }
  const led = own || isActedOn ? null : ledBefore(discourse, sentence, before);
  if (led !== null && types.has(discourse.doc.entities[led]!.type)) return led;
  for (const kind of isActedOn ? [expected] : kinds) {
    const entity = (own ? null : within(kind))?.entity ?? antecedentBefore(discourse, sentence, { types: kind });
    if (entity !== null) return entity;
  }
  return null;
}

/** "Half as large as Lark, Zephyra beats it": another than the one that beats; null where "it" is held against nothing. */
function beatenAt(discourse: Discourse, sentence: Sentence, first: number, before: readonly Mention[]): number | null {
  if (!BEATING.test(sentence.tokens[first - 1]?.lemma ?? '')) return null;
  const rivals = before.filter((mention) => SCORERS.has(discourse.typeOf(mention)));
  const doer = rivals.findLast((mention) => !BESIDE.test(governorOf(discourse.doc, mention))) ?? rivals.at(-1);
  if (!doer) return null;
  const others = new Set(rivals.flatMap(({ entity }) => (entity === doer.entity ? [] : [entity])));
  const [only] = others;
  if (others.size > 0) return others.size === 1 ? only! : null;
  return antecedentBefore(discourse, sentence, {
    types: new Set([discourse.typeOf(doer)]),
    except: new Set([doer.entity]),
  });
}
/** Whose name such words govern does nothing: "costs a tenth of Lark and trails it". */
const BESIDE = /^(?:of|than|with|to|for|from|by|on|in|at|like|over|against|versus|vs|behind|below|above|as)$/;
const BEATING =
  /^(?:beat|outperform|outscore|outpace|outrank|surpass|edge|trail|overtake|eclipse|exceed|rival|match|equal|best|outdo)$/;

/** The most prominent of some mentions that fits, and that the text calls by a noun, where one is given. */
function described(doc: Document, mentions: readonly Mention[], types: Types, noun: string | null): Mention | null {
  const called = noun === null ? mentions : mentions.filter((mention) => isCalled(doc, mention, noun));
  return firstFitting(doc, called, types);
}

/** From whom the sentence before says that another takes something; null for none. */
const suppliedBefore = (discourse: Discourse, sentence: Sentence): number | null =>
  suppliedBy(discourse, discourse.earlier(sentence)[0] ?? [])?.entity ?? null;

/** "Zephyra: Live in Torch for all; it runs on Lark": what the lead names, where the words before leave out whom they are of. */
function ledBefore({ doc, headings }: Discourse, sentence: Sentence, before: readonly Mention[]): number | null {
  if (before.length === 0 || sentence.start !== sentence.block.start || !OPEN.test(sentence.tokens[0]!.lower))
    return null;
  if (!headings.lead(sentence)) return null;
  return headings.theme(sentence, (entity) => MADE.has(doc.entities[entity]!.type));
}
const OPEN =
  /^(?:live|available|out|built|trained|now|runs|free|ships|works|hosted|open|open-sourced|based|made|written)$/;

/** What an antecedent has to be. */
interface Sought {
  readonly types: Types;
  /** What the text must have called it; null for anything. */
  readonly noun?: string | null;
  /** Whether it is no firm that buys others. */
  readonly isYoung?: boolean;
  /** Who acts on it or is acted on, and so is another. */
  readonly except?: ReadonlySet<number>;
}

/** The antecedent in the sentences before, or what the section is about. */
function antecedentBefore(
  discourse: Discourse,
  sentence: Sentence,
  { types, noun = null, isYoung = false, except = NOBODY }: Sought,
): number | null {
  const { doc, headings } = discourse;
  const isMade = (entity: number): boolean =>
    MADE.has(doc.entities[entity]!.type) && types.has(doc.entities[entity]!.type);
  const ofFirms = [...types].every((type) => FIRMS.has(type));
  const theme = noun === null && types.has('model') ? headings.theme(sentence, isMade) : null;
  const headed = theme === null ? null : discourse.salience.meant(theme, sentence);
  const topic = (): number | null =>
    discourse.salience.topic(sentence, (entity, type) => !except.has(entity) && types.has(type));
  if (headed !== null && opensItem(discourse, sentence, headed)) return headed;
  // A firm that only stands behind "to" or "with" is meant where no other is.
  for (const prominent of ofFirms ? [true, false] : [false]) {
    for (const all of discourse.earlier(sentence)) {
      // "Zephyra: Acme took over Torch and released Zephyra. Quillpad supports it."
      if (headed !== null && all.some(({ entity }) => entity === headed)) return headed;
      const mentions = all.filter(
        (mention) =>
          !except.has(mention.entity) &&
          !isMeasurer(discourse, mention) &&
          !(ofFirms && (isHosting(doc, mention) || isFormerHome(doc, mention))) &&
          !(prominent && isSecond(doc, mention)),
      );
      const earlier = described(doc, isYoung ? youngOf(doc, mentions) : mentions, types, noun);
      // "The same base will power the next generation of Lark. For now it ...": of what the story is headed by.
      if (earlier && headed !== null && /^(?:of|for)$/.test(governorOf(doc, earlier))) return headed;
      if (earlier) return earlier.entity;
    }
    const spoken = prominent ? topic() : null;
    if (spoken !== null) return spoken;
  }
  if (noun !== null) return null;
  return headed ?? topic() ?? (sentence.block.depth > 1 ? discourse.salience.titled(isMade) : null);
}

/** "the lab" of Borealis Lab, "the institute" of the Torvale Institute: the one firm named before by its own name's last word. */
function labelledBy(
  discourse: Discourse,
  sentence: Sentence,
  { last, types }: Anaphor,
  before: readonly Mention[],
): number | null {
  const { lemma } = sentence.tokens[last]!;
  const isLabelled = (mention: Mention): boolean => {
    const type = discourse.typeOf(mention);
    const word = mention.text.toLowerCase().split(/\P{L}/u).at(-1);
    return (
      FIRMS.has(type) && types.has(type) && mention.by !== 'coreference' && (word === lemma || word === `${lemma}s`)
    );
  };
  const named = new Set(
    [before, ...discourse.earlier(sentence)]
      .flatMap((mentions) => mentions.filter(isLabelled))
      .map(({ entity }) => entity),
  );
  const [one, other] = named;
  return one === undefined || other !== undefined ? null : one;
}

/** "Acme, the Lyon company that ...": the name that a description right behind it describes. */
function apposedTo(sentence: Sentence, first: number, before: readonly Mention[]): Mention | null {
  const article = articleOf(sentence, first);
  if (article === null) return null;
  const [name, comma] = [sentence.tokens[article - 2], sentence.tokens[article - 1]];
  if (!name || !/^[,—–(]$/.test(comma!.text)) return null;
  return before.find((mention) => mention.end === name.end) ?? null;
}

/** "Acme bought vexo, the Lyon company that ...": whether a description describes a name that nobody knows. */
function isOfStranger(sentence: Sentence, first: number, before: readonly Mention[]): boolean {
  const article = articleOf(sentence, first);
  if (article === null) return false;
  const { tokens } = sentence;
  const [verb, name, comma] = [tokens[article - 3], tokens[article - 2], tokens[article - 1]];
  return (
    comma?.text === ',' &&
    ((verb?.tags ?? 0) & Tag.Verb) !== 0 &&
    name !== undefined &&
    (name.tags & Tag.Unknown) !== 0 &&
    !before.some(({ end }) => end === name.end)
  );
}

/** Whether a mention stands right before the verb at a token. */
const isRightBefore = ({ tokens }: Sentence, { end }: Mention, verb: number): boolean =>
  tokens[verb] !== undefined && canAct(tokens[verb]) && tokens[verb - 1]?.end === end;

/** Whether a thing that is made stands by its name right behind "its" or "their". */
function ownsNamed(discourse: Discourse, sentence: Sentence, at: number): boolean {
  // "Their method, Ropework, ..."
  const described = sentence.tokens[at + 2]?.text === ',' && TYPE_NOUNS.has(sentence.tokens[at + 1]!.lemma);
  const next = sentence.tokens[described ? at + 3 : at + 1];
  if (!/^(?:its|their)$/.test(sentence.tokens[at]!.lower) || !next) return false;
  return discourse
    .mentionsOf(sentence)
    .some(
      (mention) =>
        mention.start === next.start &&
        (BRANDED.has(discourse.typeOf(mention)) || (described && discourse.typeOf(mention) === 'technique')),
    );
}

/** Where the words of a name and of who belongs to it end: "Acme researchers". */
function afterGroup({ tokens }: Sentence, { end }: Mention): number {
  const next = tokens.find(({ start }) => start >= end);
  return next && next.tags & Tag.Plural && !(next.tags & Tag.Verb) ? next.end : end;
}
