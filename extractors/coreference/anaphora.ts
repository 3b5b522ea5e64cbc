/** Words that stand for something named before, and what types of thing they can stand for. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { isPlaceName } from '../names/geography.ts';
import { isHyphen } from '../syntax/lexemes.ts';
import { isVerbal } from '../syntax/words.ts';
import { modelAfter } from './described-models.ts';

export type Types = ReadonlySet<EntityType>;

/** What "it" can stand for. */
export const THINGS: Types = new Set<EntityType>([
  'company',
  'organization',
  'model',
  'product',
  'hardware',
  'benchmark',
  'technique',
  'dataset',
]);
export const FIRMS: Types = new Set<EntityType>(['company', 'organization']);
const MODEL: Types = new Set<EntityType>(['model']);
export const COMPANY: Types = new Set<EntityType>(['company']);
const PERSON: Types = new Set<EntityType>(['person']);
export const MADE: Types = new Set<EntityType>(['model', 'product', 'hardware', 'technique']);

/** What a word can stand for; null for a word that stands for nothing. */
function pronounTypes(lower: string): Types | null {
  if (/^(?:it|its)$/.test(lower)) return THINGS;
  if (/^(?:he|she|his|him)$/.test(lower)) return PERSON;
  if (lower === 'their') return FIRMS;
  return null;
}

/** Nouns that describe an entity of the types given, where an article makes them definite: "the startup". */
function describedTypes(lemma: string): Types | null {
  if (LAW_NOUN.test(lemma)) return LAW;
  const type = TYPE_NOUNS.get(lemma);
  if (VAGUE.has(lemma)) return null;
  if (lemma === 'release' || lemma === 'system' || lemma === 'tool') return MADE;
  if (!type || type === 'person' || type === 'place' || type === 'law' || type === 'license' || type === 'source')
    return null;
  if (type === 'product') return new Set<EntityType>(['product', 'model']);
  if (type === 'organization') return new Set<EntityType>(['organization', 'company']);
  return new Set([type]);
}

/** What a law is called once it is named. */
const LAW_NOUN = /^(?:measure|legislation|bill|law|statute)$/;
const LAW: Types = new Set<EntityType>(['law']);

/** Nouns that any story uses of anything. */
export const VAGUE: ReadonlySet<string> = new Set(
  'feature game site website package service product plan tier subscription workspace user pipeline layer format standard approach concept strategy mechanism recipe scheme objective loss trick server device fund bank act bill'.split(
    ' ',
  ),
);

/** Words that what stands for one entity starts with. */
export const ANAPHORS: ReadonlySet<string> = new Set("it its he she his him their the this 's ’s".split(' '));

export interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly types: Types;
  /** A description needs the very type; a pronoun takes the most prominent thing. */
  readonly description: boolean;
  /** The noun that what a description stands for must have been called by; null where its type is enough. */
  readonly noun?: string | null;
  /** Where the possessive stands of whoever has it: "Acme's latest model"; null for nobody. */
  readonly owned?: number | null;
}

const EMPTY_OBJECT =
  /^(?:make|find|keep|consider|take|deem|put|write|do|know|mean|prove|believe|think|feel|build|create|design)$/;
const COMPARATIVE = /^(?:worse|better|more|less|\p{L}{3,}er)$/u;
const EMPTY_SUBJECT = /^(?:seem|appear|feel|look|sound|take|remain|turn)$/;
/** What is empty before "to", too: "it is important to know". */
const EMPTY_ADJECTIVE =
  /^(?:important|essential|crucial|necessary|possible|impossible|best|worth|time|clear|unclear|common|tempting|fair|true|no)$/;
const ADVISED =
  /^(?:recommended|suggested|advised|advisable|proposed|encouraged|preferable|helpful|useful|planned|easy|hard)$/;
const CLAUSE_OPENER = /^(?:that|whether|how|if|why|when|what|where)$/;

/** "it is clear that ...", "makes it easier", "it takes time": an "it" that stands for nothing. */
function isEmpty({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  let next = at + 1;
  // "raised $40 million, most of it from Acme"
  if (
    before?.lower === 'of' &&
    /^(?:most|much|half|part|some|all|none|bulk|third|quarter)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return true;
  // "makes it easy", but "built it into Torch"
  const after = tokens[at + 1]?.lower ?? '';
  // "found it worse than Lark"
  if (COMPARATIVE.test(after) && tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'than')) return false;
  if (before?.lemma === 'call' && /^(?:a|quits|even)$/.test(after))
    return /^(?:day|night|quits|even|draw|wash)$/.test(tokens[at + (after === 'a' ? 2 : 1)]?.lower ?? '');
  // "considers it the standard": what is so called
  if (before && EMPTY_OBJECT.test(before.lemma) && after === 'the') return false;
  if (before && EMPTY_OBJECT.test(before.lemma))
    return !/^(?:into|onto|on|in|with|from|around|above|below|among|at|ahead|behind|beyond|past|over|between|within|level|first|second|third|atop|near|close|just|well)$/.test(
      after,
    );
  if (before?.lower === 'why' && tokens[next]?.lower === 'matters') return true;
  // "it's recommended to ..."
  const helps = (one: number): boolean =>
    tokens[one] !== undefined &&
    (/^['’]s$/.test(tokens[one].text) || (tokens[one].tags & (Tag.Auxiliary | Tag.Adverb)) > 0);
  while (helps(next) && next < at + 5) next++;
  const word = tokens[next];
  if (!word) return false;
  if (EMPTY_SUBJECT.test(word.lemma)) return !(word.lemma === 'take' && takesSomething(tokens, next + 1));
  if (next === at + 1) return false;
  // "it is the second such win"
  if (
    word.lower === 'the' &&
    /^(?:first|second|third|latest|only|last|next)$/.test(tokens[next + 1]?.lower ?? '') &&
    /^(?:such|time)$/.test(tokens[next + 2]?.lower ?? '')
  )
    return true;
  // "it was recommended to use Torch"
  if (ADVISED.test(word.lower) && tokens[next + 1]?.lower === 'to') return true;
  return EMPTY_ADJECTIVE.test(word.lower) || CLAUSE_OPENER.test(tokens[next + 1]?.lower ?? '');
}

/** "it would take a $1 billion stake", "it's taking on Acme": whether what is taken at a token is no time or effort. */
const takesSomething = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.slice(at, at + TAKEN_WORDS).some(({ lower }) => TAKEN.test(lower));
const TAKEN_WORDS = 6;
const TAKEN = /^(?:stake|share|on|over|aim|control|charge|orders|delivery|part|advantage|cue)$/;

/** The pronoun or description of one entity at a token, if there is one. */
export function anaphorAt(sentence: Sentence, at: number): Anaphor | null {
  const token = sentence.tokens[at]!;
  if (!ANAPHORS.has(token.lower)) return null;
  const types = pronounTypes(token.lower);
  if (types) {
    if (token.lower === 'it' && isEmpty(sentence, at)) return null;
    return { first: at, last: at, types, description: false };
  }
  if (/^['’]s$/.test(token.text)) return possessed(sentence, at);
  if (!/^(?:the|this)$/.test(token.lower)) return null;
  const model = modelAfter(sentence, at);
  if (model !== null) return { first: at, last: model, types: MODEL, description: true };
  const head = firmAfter(sentence, at) ?? at + 1;
  const noun = sentence.tokens[head];
  if (!noun || noun.tags & Tag.Plural) return null;
  const described = head > at + 1 ? COMPANY : describedTypes(noun.lemma);
  // "the Lyon maker of robots" is who makes them there.
  const isSeated = head > at + 1 && isPlaceName(sentence.tokens[at + 1]!.text);
  const makes = isSeated && MAKING.test(noun.lemma) && sentence.tokens[head + 1]?.lower === 'of';
  // "the model card", "the company Acme", "the model of choice" are other things.
  if (!described || !(makes || standsAlone(sentence, head))) return null;
  const type = TYPE_NOUNS.get(noun.lemma);
  const called = type === 'product' || type === 'technique' ? noun.lemma : null;
  const first = head === at + 1 ? at : isSeated && !isHyphen(sentence.tokens[at + 2]) ? at + 2 : head;
  return { first, last: head, types: described, description: true, noun: called };
}

/** Whether nothing goes on with a noun as a compound or a name: "the model reaches 71%", not "the model weights". */
function standsAlone({ tokens }: Sentence, noun: number): boolean {
  const [after, next] = tokens.slice(noun + 1, noun + 3);
  if (!after) return true;
  // "will work with the startup next year"
  if (/^(?:next|last|this)$/.test(after.lower) && PERIOD.test(next?.lower ?? '')) return true;
  const acts =
    ((after.tags & Tag.Verb) !== 0 && !(next && next.tags & Tag.Auxiliary)) ||
    ((after.tags & Tag.Plural) !== 0 &&
      isVerbal(after.lower) &&
      next !== undefined &&
      ((next.tags & (Tag.Number | Tag.Determiner | Tag.Preposition | Tag.Adverb)) !== 0 ||
        /^[\d$€£\p{Lu}]/u.test(next.text)));
  // "the engine behind Torch"
  if (after.lower === 'behind') return TYPE_NOUNS.get(tokens[noun]!.lemma) === 'company';
  return !(/^\p{Lu}|^\d/u.test(after.text) || (after.tags & Tag.Noun && !acts) || after.lower === 'of');
}
const PERIOD = /^(?:year|month|week|quarter|summer|fall|autumn|winter|spring)$/;

/** What tells another firm from the one spoken of: "the rival startup", "the parent company". */
const ANOTHER =
  /^(?:rival|other|another|same|parent|second|third|original|previous|former|competing|new|newest|largest|biggest|leading|growing|remaining|existing|resulting|following|acquiring|surviving|issuing|winning|underlying|only|next|average|typical|public|private|whole|entire|unnamed|insurance|shell|holding)$/;

/** Who makes what "of" names. */
const MAKING = /^(?:maker|developer|provider|operator|manufacturer|supplier|builder|seller|creator)$/;

/** Who is so to another. */
const RELATIONAL = /^(?:provider|supplier|vendor|partner|lender|broker)$/;

/** Nouns that stand for a firm behind the name of its place alone: "the Lyon crew". */
const CREW = /^(?:crew|shop|house|team|gang|lot|duo|trio)$/;

/** What is a firm's own. */
const UNIT = /^(?:unit|subsidiary|arm|offshoot|spinout|spin-?off)$/;

/** What a hyphen ties to the name of a place or a firm: "Lyon-based", "Acme-owned". */
const TIED = /^(?:based|headquartered|born|owned|backed|controlled|funded|led)$/;

/** How many words such a name may have. */
const NAME_WORDS = 3;

/** "the Fund One-backed startup": the token behind what is tied to a name that starts at a token; null where nothing is. */
function tiedTo(tokens: Sentence['tokens'], at: number): number | null {
  for (let hyphen = at + 1; hyphen <= at + NAME_WORDS; hyphen++) {
    if (!/^[\p{Lu}\d]/u.test(tokens[hyphen - 1]?.text ?? '')) return null;
    if (isHyphen(tokens[hyphen]) && TIED.test(tokens[hyphen + 1]?.lower ?? '')) return hyphen + 2;
  }
  return null;
}

/** "the voice startup", "the Lyon company": where the noun for a firm stands that one or two words describe; null for none. */
function firmAfter({ tokens }: Sentence, at: number): number | null {
  const tied = tiedTo(tokens, at + 1);
  const based = tied !== null;
  const from = tied ?? at + 2;
  const joined = joinedFirm(tokens, tied ?? at + 1);
  if (joined !== null) return joined;
  for (let head = from; head < from + 2; head++) {
    const token = tokens[head];
    const before = tokens[head - 1];
    if (!token?.spaced || !before) return null;
    const described = based && head === from;
    // "the trading firm"
    const works = (before.tags & Tag.Gerund) !== 0 && head === at + 2;
    const nominal =
      works || (before.tags & (Tag.Noun | Tag.Adjective | Tag.Unknown | Tag.FirstName) && !(before.tags & Tag.Verb));
    if (!described && (!before.spaced || !nominal || ANOTHER.test(before.text))) return null;
    if (token.tags & Tag.Plural) continue;
    // "is the sole provider for Acme"
    if (RELATIONAL.test(token.lemma) && /^(?:for|to)$/.test(tokens[head + 1]?.lower ?? '')) return null;
    if (TYPE_NOUNS.get(token.lemma) === 'company') return head;
    // "the Acme unit": one of Acme's.
    if (UNIT.test(token.lemma) && /^\p{Lu}/u.test(before.text)) return head;
    if (CREW.test(token.lemma) && (described || isPlaceName(before.text))) return head;
  }
  return null;
}

/** Most words, hyphened ones counted once, that describe a firm: "the workflow automation firm", "the data-labeling startup". */
const MOST_DESCRIBING = 3;

/** "the data-labeling startup", "the Lyon-based workflow automation firm": the noun for a firm behind several words or hyphened ones; null for none. */
function joinedFirm(tokens: Sentence['tokens'], from: number): number | null {
  let words = 0;
  let hyphened = false;
  for (let head = from; tokens[head] && words <= MOST_DESCRIBING; head++) {
    const token = tokens[head]!;
    if (isHyphen(token)) {
      if (head === from || token.spaced) return null;
      hyphened = true;
      continue;
    }
    const { tags, lemma, text } = token;
    const isTail = isHyphen(tokens[head - 1]);
    if (!isTail && head > from && !token.spaced) return null;
    if (TYPE_NOUNS.get(lemma) === 'company' && !isTail && !isHyphen(tokens[head + 1]) && words > 0)
      return (hyphened || words > 1) && !(tags & Tag.Plural) ? head : null;
    if (!/^\p{Ll}/u.test(text) || ANOTHER.test(text)) return null;
    if (
      !(tags & (Tag.Noun | Tag.Adjective | Tag.Unknown | Tag.Gerund) || isTail) ||
      tags & (Tag.Preposition | Tag.Conjunction)
    )
      return null;
    if (!isTail) words++;
  }
  return null;
}

/** What may stand before "model" where it is a language model; "memory model" and "business model" are others. */
const FIELDS =
  /^(?:ai|language|coding|reasoning|image|video|speech|voice|vision|flagship|frontier|open|source|weights?|base|chat|foundation|reward|multimodal)$/;

/** "Google's latest open model": the model spoken of before, as its maker's. Only the noun stands for it. */
export function possessed(sentence: Sentence, at: number): Anaphor | null {
  for (let i = at + 1; i < at + 6; i++) {
    const token = sentence.tokens[i];
    if (!token || /^\p{Lu}/u.test(token.text)) return null;
    const isModel = TYPE_NOUNS.get(token.lemma) === 'model' || token.lower === 'flagship';
    if (isModel && !(token.tags & Tag.Plural)) {
      const isQuote = /^["“]/.test(sentence.tokens[i + 1]?.text ?? '');
      return !isQuote && standsAlone(sentence, i)
        ? { first: i, last: i, types: new Set<EntityType>(['model']), description: true, owned: at }
        : null;
    }
    if (!(token.tags & (Tag.Adjective | Tag.Adverb | Tag.Past) || FIELDS.test(token.lower))) return null;
  }
  return null;
}
