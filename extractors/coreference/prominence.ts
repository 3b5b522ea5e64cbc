/** How prominent names are where they stand: subjects, objects, what is released, what only stands aside. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag, type Token } from '../document.ts';
import { MAKING_VERBS, TYPE_NOUNS, USER_NOUNS } from '../lexicon/cues.ts';
import { canAct, isHyphen } from '../syntax/lexemes.ts';
import { MADE, type Types } from './anaphora.ts';
import { isBacker, MOST_LISTED } from './backers.ts';
import { governorOf } from './governor.ts';
import { isSubject } from './subject.ts';

/** What is more often a means than what a sentence speaks of. */
export const MEANS: Types = new Set<EntityType>(['technique', 'benchmark']);
export const MAKERS: Types = new Set<EntityType>(['company', 'organization', 'person']);

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
      !isContrasted(doc, mention) &&
      !isFormer(doc, mention) &&
      !isGround(doc, mention) &&
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
    fitting.find(
      (one) => one.by === 'coreference' && !one.others && !/^(?:alongside|besides?)$/.test(governorOf(doc, one)),
    ) ??
    fitting.find((mention) => isSubject(doc, mention) && !isBacker(doc, mention) && !isCompared(doc, mention)) ??
    likely.find((mention) => !isPossessor(doc, mention) && !isBacker(doc, mention)) ??
    likely.find((mention) => !isBacker(doc, mention)) ??
    null
  );
}

/** "Torch subscribers get Zephyra. It ...": whether a name only tells whose users somebody is. */
function isOfUsers(doc: Document, { sentence, end }: Mention): boolean {
  const next = doc.sentences[sentence]!.tokens.find(({ start }) => start >= end);
  return next !== undefined && USER_NOUNS.has(next.lemma) && (next.tags & Tag.Plural) !== 0;
}

const GOVERNING =
  /^(?:on|in|via|at|for|from|with|by|using|than|like|over|against|into|through|under|versus|vs|alongside|beside|besides)$/;

/** "a Lark-powered helper", "the Acme-built van": what a hyphen ties to a participle only describes. */
function isTied(doc: Document, { sentence, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= end);
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return at >= 0 && isHyphen(hyphen) && !hyphen!.spaced && word !== undefined && !word.spaced && TIED.test(word.lower);
}
const TIED =
  /^(?:powered|built|made|backed|based|led|owned|run|designed|funded|hosted|style|like|class|native|trained|compatible)$/;

/** "Ada Brook (ex-Acme)", "formerly of Acme": whether a name only tells where somebody was before. */
function isFormer(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  const [first, second] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return (
    /^(?:ex|former)$/.test(second === '-' ? first : second) ||
    (/^(?:at|of|with)$/.test(second) && /^(?:formerly|previously|late)$/.test(first))
  );
}

/** "Beta, the Acme robotics company": whether a name only tells whose or what kind of thing another is. */
function isInDescription(doc: Document, { sentence, start, end }: Mention, named: Mention): boolean {
  if (named.end >= start) return false;
  const { tokens } = doc.sentences[sentence]!;
  const next = tokens.find((token) => token.start >= end);
  if (!next || !(next.tags & (Tag.Noun | Tag.Adjective)) || next.tags & Tag.Auxiliary) return false;
  const at = tokens.findIndex((token) => token.start >= start);
  for (let article = at - 1; article > Math.max(0, at - DESCRIBING); article--) {
    if (!/^(?:an?|the)$/.test(tokens[article]!.lower)) continue;
    return tokens[article - 1]!.text === ',' && tokens[article - 2]?.end === named.end;
  }
  return false;
}
/** How many words may stand from the article of a description to a name in it. */
const DESCRIBING = 4;

/** "after the Acme IPO": whose happening only dates what is told. */
function isOfHappening(doc: Document, { sentence, start, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens.find((token) => token.start >= end);
  return tokens[at - 1]?.lower === 'the' && next !== undefined && HAPPENING.test(next.lower);
}
const HAPPENING =
  /^(?:ipo|deal|acquisition|merger|buyout|takeover|listing|outage|lawsuit|case|trial|hack|breach|leak|saga)$/;

/** Whether something else is only held against a name: "ahead of Lark", "ahead of Wren and Lark". */
export function isCompared(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  const from = at - MOST_LISTED;
  while (at > Math.max(0, from) && /^(?:(?:,|and|or|&|-)$|\p{Lu})|\d/u.test(tokens[at]!.text)) at--;
  // "than the previous Lark"
  const qualifies = ({ tags, lower }: Token): boolean =>
    (tags & (Tag.Determiner | Tag.Adjective)) !== 0 && !COMPARED.test(lower);
  while (at > Math.max(0, from) && qualifies(tokens[at]!)) at--;
  const { lower } = tokens[at] ?? { lower: '' };
  // "where its predecessor Lark needed hours"
  if (FOREGOING.test(lower)) return true;
  // "3.3 times that of Lark"
  const ofAnother = lower === 'of' && /^(?:ahead|that|those)$/.test(tokens[at - 1]?.lower ?? '');
  return COMPARED.test(lower) || ofAnother || isNumberHeld(tokens, at);
}

/** "compared with 11 for Lark", "against 80 GB in Wren": whose number another is held against. `at`: the preposition. */
function isNumberHeld(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:for|in|on|by|from|with)$/.test(tokens[at]?.lower ?? '')) return false;
  let number = -1;
  for (let i = at - 1; i > Math.max(0, at - NUMBER_REACH); i--) {
    const { lower, text } = tokens[i]!;
    if (/^\d/.test(text)) number = i;
    else if (number >= 0) {
      const compared = /^(?:with|to)$/.test(lower) && /^(?:compared|relative|next)$/.test(tokens[i - 1]?.lower ?? '');
      if (compared || HOLDING.test(lower)) return true;
      if (!/^(?:about|around|only|just|roughly|nearly|and|[~$€£])$/.test(lower)) return false;
    }
  }
  return false;
}
const HOLDING = /^(?:against|versus|vs|than)$/;
const NUMBER_REACH = 10;
const COMPARED = /^(?:than|over|against|versus|vs|like|unlike|above|below|behind|beyond)$/;

/** "folds shirts in minutes, where Lark needed hours": who acts only beside what is told. */
function isContrasted(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  if (tokens[at - 1]?.text === ';')
    return FEWER.test(
      tokens
        .slice(at + 1, at + FEWER_REACH)
        .map(({ lower }) => lower)
        .join(' '),
    );
  return tokens[at - 2]?.text === ',' && /^(?:where|whereas)$/.test(tokens[at - 1]!.lower);
}

/** "71% on GridBench; Lark managed only 47%" */
const FEWER = /\b(?:manag(?:es|ed)|got|gets|scored|scores|reached|hit|posted) (?:only|just|a mere|barely)\b/;
const FEWER_REACH = 9;

/** "Starting from Lark 7B, the team ...", "With Lark as the teacher, ...": what a sentence opens with only as what something is made from. */
function isGround(doc: Document, { sentence, start, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const [first] = tokens;
  const at = tokens.findIndex((token) => token.start >= start);
  // "distilled traces of Lark"
  if (/^(?:of|from|by)$/.test(tokens[at - 1]?.lower ?? '') && TAKEN.test(tokens[at - 2]?.lemma ?? '')) return true;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || tokens[comma]!.start < end || comma > LONGEST_GROUND) return false;
  if (/^(?:with|using)$/.test(first!.lower)) return tokens.slice(1, comma).some(({ lower }) => lower === 'as');
  return GROUNDING.test(first!.lower) && (tokens[1]!.tags & (Tag.Preposition | Tag.Adverb)) !== 0;
}
const LONGEST_GROUND = 14;
const TAKEN =
  /^(?:trace|output|rollout|response|completion|demonstration|annotation|distillation|fine-tune|finetune|derivative|fork|clone|distill|distil)$/;
const GROUNDING =
  /^(?:starting|beginning|building|built|based|initialized|initialised|distilled|distilling|fine-tuned|finetuned|derived|forked|adapted|adapting|pruned|working|drawing|borrowing|trained|bootstrapped|bootstrapping|warm-started)$/;

const FOREGOING = /^(?:predecessor|forerunner|rival|competitor)$/;

const ASIDE = /^(?:with|from|by|using|than|like|over|against|through|under|versus|vs)$/;

/** Whether a name is told by the way: what something is made with or held against, or a machine that it runs on. */
export const isAside = (doc: Document, mention: Mention): boolean =>
  doc.entities[mention.entity]!.type === 'hardware' ? isGoverned(doc, mention) : ASIDE.test(governorOf(doc, mention));

/** Whether a name only stands behind a preposition, alone or in a list: "live in Torch and Beacon". */
export const isPlaced = (doc: Document, mention: Mention): boolean =>
  isGoverned(doc, mention) || /^(?:for|to|by|from|on|of)$/.test(governorOf(doc, mention));

/** Whether a name only stands behind a preposition. */
const isGoverned = (doc: Document, mention: Mention): boolean => GOVERNING.test(governorOf(doc, mention));

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
      // "leads their chart" is a verb.
      !(tags & Tag.Verb && (tokens[index + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Pronoun)) &&
      !MADE.has(TYPE_NOUNS.get(lemma) ?? 'person'),
  );
}

/** The subject of the clause at hand: the last name before that a verb follows. */
export function lastSubject(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  return (
    mentions.findLast((mention) => types.has(doc.entities[mention.entity]!.type) && isSubject(doc, mention)) ?? null
  );
}

/** What the clause at hand acts on: the last name of it that is not its subject. */
export function lastObject(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  const free = mentions.filter((mention) => !isGoverned(doc, mention));
  const acting = free.find((mention) => isSubject(doc, mention)) ?? free[0];
  // "The startup trained Zephyra and serves it": who acts has no name.
  const subject = acting && isActedOn(doc, acting) ? null : acting;
  const fits = ({ entity }: Mention): boolean => types.has(doc.entities[entity]!.type) && entity !== subject?.entity;
  return free.findLast((mention) => (!subject || mention.start > subject.start) && fits(mention)) ?? null;
}

/** Whether a name stands right behind a verb in the past, whose subject is somebody else. */
function isActedOn(doc: Document, { sentence, start }: Mention): boolean {
  const before = doc.sentences[sentence]!.tokens.findLast(({ end }) => end <= start);
  return before !== undefined && (before.tags & Tag.Past) !== 0;
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

/** "weights for Zephyra": who puts them out puts it out. */
function isOfWeights(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  return (
    /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:weight|checkpoint|code)$/.test(tokens[at - 2]?.lemma ?? '')
  );
}

/** "Acme released Zephyra": Zephyra. */
export function released(doc: Document, mentions: readonly Mention[], fitting: readonly Mention[]): Mention | null {
  const thing = fitting.find(({ entity }) => MADE.has(doc.entities[entity]!.type));
  const maker = mentions.find(({ entity }) => MAKERS.has(doc.entities[entity]!.type));
  // "weights on Moorhub, demo through Torch": no release of Torch.
  if (!thing || !maker || maker.end > thing.start || (isGoverned(doc, thing) && !isOfWeights(doc, thing))) return null;
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
    return FOUNDING.test(tokens[at]?.lemma ?? '') || (tokens[at]?.lower === 'up' && tokens[at - 1]?.lemma === 'set');
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
