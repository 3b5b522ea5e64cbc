/** Words that stand for something named before, and what types of thing they can stand for. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { isPlaceName } from '../names/geography.ts';
import { isHyphen } from '../syntax/lexemes.ts';
import { isVerbal } from '../syntax/words.ts';
import { firmAfter } from './described-firms.ts';
import { modelAfter } from './described-models.ts';
import { isEmpty } from './empty-it.ts';

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
const ORGANIZATION: Types = new Set<EntityType>(['organization']);
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
  if (lemma === 'release' || lemma === 'system' || lemma === 'tool' || BRINGING_OUT.test(lemma)) return MADE;
  if (!type || type === 'person' || type === 'place' || type === 'law' || type === 'license' || type === 'source')
    return null;
  if (type === 'product') return new Set<EntityType>(['product', 'model']);
  if (type === 'organization') return PUBLIC.test(lemma) ? ORGANIZATION : FIRMS;
  return new Set([type]);
}

/** Bodies that no firm is called. */
const PUBLIC =
  /^(?:court|tribunal|jury|ministry|department|agency|regulator|watchdog|university|college|school|senate|parliament|congress|committee|commission|council|government|administration)$/;

/** How something comes out, and what stands for it where it is told what is in it. */
export const BRINGING_OUT = /^(?:launch|rollout)$/;
const BRINGING = /^(?:include|introduce|feature|bring|add|offer|contain|comprise)$/;

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

/** Words that stand for something: where they stand, and for what they may. */
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
  /** Whether other words describe what opens the sentence: "The desktop robot comes from". */
  readonly styled?: boolean;
}

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
  const styled = styledAfter(sentence, at);
  if (styled) return styled;
  // "the same agent"
  const same = sentence.tokens[at + 1]?.lower === 'same' ? 1 : 0;
  const head = firmAfter(sentence, at) ?? at + 1 + same;
  const noun = sentence.tokens[head];
  if (!noun || noun.tags & Tag.Plural) return null;
  const described = head > at + 1 + same ? COMPANY : describedTypes(noun.lemma);
  // "the Lyon maker of robots" is who makes them there.
  const isSeated = head > at + 1 && isPlaceName(sentence.tokens[at + 1]!.text);
  const makes = isSeated && MAKING.test(noun.lemma) && sentence.tokens[head + 1]?.lower === 'of';
  // "the model card", "the company Acme", "the model of choice" are other things.
  if (!described || !(makes || standsAlone(sentence, head))) return null;
  // "The rollout includes two sizes": what is rolled out has them; "the rollout was slow" is of nothing.
  const verb = sentence.tokens[sentence.tokens[head + 1]?.lower === 'also' ? head + 2 : head + 1];
  if (BRINGING_OUT.test(noun.lemma) && !BRINGING.test(verb?.lemma ?? '')) return null;
  const type = TYPE_NOUNS.get(noun.lemma);
  const called = type === 'product' || type === 'technique' ? noun.lemma : null;
  const first = head === at + 1 + same ? at : isSeated && !isHyphen(sentence.tokens[at + 2]) ? at + 2 : head;
  return { first, last: head, types: described, description: true, noun: called };
}

/** What is made, as words before its noun describe it where a sentence opens: "The desktop robot", "The free library". */
const STYLED: Types = new Set<EntityType>(['product', 'hardware', 'model', 'benchmark', 'dataset']);
const ANOTHER =
  /^(?:same|other|second|third|new|newest|first|last|next|old|older|original|previous|former|latter|only|rival|whole|entire|main|real|underlying|resulting)$/;

/** "The desktop robot comes from": such words with which a sentence opens; null for others. */
function styledAfter({ tokens }: Sentence, at: number): Anaphor | null {
  if (at > 0) return null;
  for (let head = 2; head < MOST_STYLING + 2; head++) {
    const [before, noun] = [tokens[head - 1], tokens[head]];
    if (!before || !noun) return null;
    const styles = /^\p{Ll}/u.test(before.text) || isHyphen(before);
    const nominal = (before.tags & (Tag.Noun | Tag.Adjective | Tag.Past | Tag.Gerund | Tag.Unknown)) !== 0;
    if (!styles || !(nominal || isHyphen(before)) || ANOTHER.test(before.lower)) return null;
    const type = TYPE_NOUNS.get(noun.lemma);
    if (!type || !STYLED.has(type) || noun.tags & Tag.Plural || !noun.spaced || VAGUE.has(noun.lemma)) continue;
    if (!standsAlone({ tokens }, head)) continue;
    const types: Types = type === 'model' || type === 'product' ? new Set(['model', 'product']) : new Set([type]);
    return { first: head, last: head, types, description: true, styled: true };
  }
  return null;
}
const MOST_STYLING = 4;

/** Whether nothing goes on with a noun as a compound or a name: "the model reaches 71%", not "the model weights". */
function standsAlone({ tokens }: Pick<Sentence, 'tokens'>, noun: number): boolean {
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

/** Who makes what "of" names. */
const MAKING = /^(?:maker|developer|provider|operator|manufacturer|supplier|builder|seller|creator)$/;

/** What may stand before "model" where it is a language model; "memory model" and "business model" are others. */
const FIELDS =
  /^(?:ai|in-house|homegrown|proprietary|language|coding|reasoning|image|video|speech|voice|vision|flagship|frontier|open|source|weights?|base|chat|foundation|reward|multimodal)$/;

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
