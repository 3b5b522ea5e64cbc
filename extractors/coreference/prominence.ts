/** How prominent names are where they stand: subjects, objects, what is released, what only stands aside. */
import { ACTORS, type EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag, type Token } from '../document.ts';
import { MAKING_VERBS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';
import { isOutcome } from '../syntax/turned.ts';
import { MADE, type Types } from './anaphora.ts';
import { isBacker, listStart } from './backers.ts';
import {
  isCompared,
  isContrasted,
  isFormer,
  isGround,
  isInDescription,
  isMedium,
  isOfHappening,
  isOfUsers,
  isTied,
} from './by-the-way.ts';
import { governorOf } from './governor.ts';
import { isHeldAgainst } from './lists.ts';
import { isSubject } from './subject.ts';

/** What is more often a means than what a sentence speaks of. */
export const MEANS: Types = new Set<EntityType>(['technique', 'benchmark']);

/** Verbs whose subject only tells what another does: "Acme says that it ...". */
export const TELLING =
  /^(?:say|claim|report|note|find|confirm|state|argue|write|show|think|believe|measure|test|benchmark|evaluate|estimate|rate|describe)$/;

/**
 * Of a sentence's mentions the most prominent of a fitting type: what the sentence says is released, else what a pronoun
 * in it stands for, else its subject, else the first. Methods and tests are mostly means: only a subject stands out.
 */
export function firstFitting(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  const typeOf = ({ entity }: Mention): EntityType => doc.entities[entity]!.type;
  const fitting = mentions.filter(
    (mention) =>
      types.has(typeOf(mention)) &&
      !isTied(doc, mention) &&
      !isMedium(doc, mention) &&
      !isContrasted(doc, mention) &&
      !isFormer(doc, mention) &&
      !isGround(doc, mention) &&
      !isOutdone(doc, mention) &&
      !(isOfUsers(doc, mention) && mentions.some((other) => other !== mention && types.has(typeOf(other)))) &&
      !mentions.some((named) => types.has(typeOf(named)) && isInDescription(doc, mention, named)),
  );
  const narrow = types.size === 1;
  const likely = fitting.filter(
    (mention) =>
      !isCompared(doc, mention) &&
      !isOfHappening(doc, mention) &&
      (narrow || (!MEANS.has(typeOf(mention)) && !isGoverned(doc, mention))),
  );
  // A text may call "the model" what is released as something else.
  const releasable = types.has('model') ? mentions : fitting;
  return (
    released(doc, mentions, releasable) ??
    setUp(doc, mentions, fitting) ??
    fitting.find((mention) => isOutcome(doc.sentences[mention.sentence]!, mention)) ??
    fitting.find(
      (one) => one.by === 'coreference' && !one.others && !/^(?:alongside|besides?)$/.test(governorOf(doc, one)),
    ) ??
    fitting.find((mention) => isSubject(doc, mention) && !isBacker(doc, mention) && !isCompared(doc, mention)) ??
    likely.find((mention) => !isPossessor(doc, mention) && !isBacker(doc, mention)) ??
    likely.find((mention) => !isBacker(doc, mention)) ??
    null
  );
}

/** "it beats Lark and Wren": whether a name, or the list that it belongs to, is only what another thing is held against. */
function isOutdone(doc: Document, mention: Mention): boolean {
  if (!MADE.has(doc.entities[mention.entity]!.type) || mention.by === 'coreference') return false;
  const { start } = doc.sentences[mention.sentence]!.tokens[listStart(doc, mention)]!;
  return isHeldAgainst(doc, { ...mention, start });
}

const GOVERNING =
  /^(?:on|in|via|at|for|from|with|by|using|than|like|over|against|into|through|under|versus|vs|alongside|beside|besides)$/;

const ASIDE = /^(?:with|from|by|using|than|like|over|against|through|under|versus|vs)$/;

/** Whether a name is told by the way: what something is made with or held against, or a machine that it runs on. */
export const isAside = (doc: Document, mention: Mention): boolean =>
  doc.entities[mention.entity]!.type === 'hardware' ? isGoverned(doc, mention) : ASIDE.test(governorOf(doc, mention));

/** Whether a name only stands behind a preposition. */
export const isGoverned = (doc: Document, mention: Mention): boolean => GOVERNING.test(governorOf(doc, mention));

/** Whether the text calls a name by a noun: "Quillpad, an editor", "the editor Quillpad", "Quillpad Editor". */
export function isCalled(doc: Document, { sentence, start, end, text }: Mention, noun: string): boolean {
  const { tokens } = doc.sentences[sentence]!;
  if (text.toLowerCase().split(/[\s-]/).includes(noun)) return true;
  const at = tokens.findIndex((token) => token.start >= start);
  if (tokens[at - 1]?.lemma === noun) return true;
  const after = tokens.findIndex((token) => token.start >= end);
  if (after < 0) return false;
  if (tokens[after]!.lemma === noun) return true;
  // "Quillpad, Acme's editor", but not "Quillpad, runs in the editor"
  const opener = tokens[after + 1];
  const describes =
    opener !== undefined && (/^(?:an?|the|its|their|one|another)$/.test(opener.lower) || !canAct(opener));
  const apposed = /^(?:,|is|was|—|–|\()$/.test(tokens[after]!.lower) && describes;
  return apposed && tokens.slice(after + 1, after + 9).some(({ lemma }) => lemma === noun);
}

/** Whether a common noun in the plural stands in a stretch of a sentence, or a person: "they" may well be these. */
export function hasPlural({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.some(
    ({ start, end, tags, lemma, text, index }) =>
      start >= from &&
      end <= to &&
      (tags & Tag.Plural) !== 0 &&
      (tags & Tag.Noun) !== 0 &&
      /^\p{Ll}/u.test(text) &&
      // "leads their chart" is a verb, and so is "powers Torch".
      !(tags & Tag.Verb && tokens[index + 1] && opensObject(tokens[index + 1]!)) &&
      !MADE.has(TYPE_NOUNS.get(lemma) ?? 'person'),
  );
}

const opensObject = ({ tags, text }: Token): boolean =>
  (tags & (Tag.Determiner | Tag.Pronoun)) !== 0 || /^\p{Lu}/u.test(text);

/** The subject of the clause at hand: the last name before that a verb follows. */
export function lastSubject(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  return (
    mentions.findLast((mention) => types.has(doc.entities[mention.entity]!.type) && isSubject(doc, mention)) ?? null
  );
}

/** What the clause at hand acts on: the last name of it that is not its subject. */
export function lastObject(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  const free = mentions.filter((mention) => !isGoverned(doc, mention));
  const subject = free.find((mention) => isSubject(doc, mention)) ?? free[0];
  const fits = ({ entity }: Mention): boolean => types.has(doc.entities[entity]!.type) && entity !== subject?.entity;
  return free.findLast((mention) => mention.start > subject!.start && fits(mention)) ?? null;
}

/** Verbs whose subject looks at something else: "Acme measured how fast it is". */
const MEASURING = /^(?:measure|test|benchmark|evaluate|estimate|rate|describe)$/;

/** Whether a name is the one who says what follows, "Acme claims that it ...", or even only looks at it. */
export function isTeller(doc: Document, mention: Mention, looking = false): boolean {
  const next = doc.sentences[mention.sentence]!.tokens.find(({ start }) => start >= mention.end);
  return next !== undefined && (looking ? MEASURING : TELLING).test(next.lemma);
}

/** Verbs that put out a thing beside those of making: "rolled out", "pushed out". Lemmas. */
const RELEASING = /^(?:roll|put|push|post|share|tag|reveal|tease|showcase|propose|present|demo|describe)$/;

/** "Acme released Zephyra": Zephyra. */
export function released(doc: Document, mentions: readonly Mention[], fitting: readonly Mention[]): Mention | null {
  const thing = fitting.find(({ entity }) => MADE.has(doc.entities[entity]!.type));
  const maker = mentions.find(({ entity }) => ACTORS.has(doc.entities[entity]!.type));
  // "weights on Moorhub, demo through Torch": no release of Torch.
  if (!thing || !maker || maker.end > thing.start || isGoverned(doc, thing)) return null;
  const { tokens } = doc.sentences[thing.sentence]!;
  const between = tokens.filter(({ start, end }) => start >= maker.end && end <= thing.start);
  return between.some(({ tags, lemma }) => tags & Tag.Verb && (MAKING_VERBS.has(lemma) || RELEASING.test(lemma))) &&
    between.length < 10
    ? thing
    : null;
}

/** "Ex-Acme engineer Ada Brook founded Tessel", "left Acme to start Tessel": the firm that somebody sets up; null for none. */
function setUp(doc: Document, mentions: readonly Mention[], fitting: readonly Mention[]): Mention | null {
  const founder = mentions.find(({ entity }) => doc.entities[entity]!.type === 'person');
  if (!founder) return null;
  const { tokens } = doc.sentences[founder.sentence]!;
  const isSetUp = ({ start, entity, by }: Mention): boolean => {
    if (start < founder.end || by === 'coreference' || doc.entities[entity]!.type !== 'company') return false;
    let at = tokens.findIndex((token) => token.start >= start) - 1;
    // "co-founded his second startup, Tessel"
    for (let back = 0; back < STYLED && !FOUNDING.test(tokens[at]?.lemma ?? '') && describesFirm(tokens[at]); back++)
      at--;
    return FOUNDING.test(tokens[at]?.lemma ?? '');
  };
  return fitting.find(isSetUp) ?? null;
}
const FOUNDING = /^(?:found|co-?found|start|launch|establish|incorporate|start_up|set_up)$/;
/** How many words may call a firm what it is before its name: "founded the robotics startup Tessel". */
const STYLED = 5;

const describesFirm = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === ',' ||
    ((token.tags & (Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Number | Tag.Pronoun)) !== 0 &&
      !(token.tags & (Tag.Verb | Tag.Preposition | Tag.Conjunction)) &&
      /^\p{Ll}/u.test(token.text)));

/** "Acme's Zephyra": Acme. */
function isPossessor(doc: Document, { sentence, end }: Mention): boolean {
  const next = doc.sentences[sentence]!.tokens.find(({ start }) => start >= end);
  return next !== undefined && /^['’]s?$/.test(next.text);
}

const REACH = 3;

/** The sentences before this one in its story, the closest first. */
export function earlierSentences(doc: Document, sentence: Sentence): readonly number[] {
  const indices: number[] = [];
  for (let index = sentence.index - 1; index >= 0 && indices.length < REACH; index--) {
    if (doc.sentences[index]!.block.story !== sentence.block.story) break;
    indices.push(index);
  }
  return indices;
}
