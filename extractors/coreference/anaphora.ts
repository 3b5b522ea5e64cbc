/** Words that stand for something named before, and what types of thing they can stand for. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../names/cues.ts';

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
const PERSON: Types = new Set<EntityType>(['person']);
export const MADE: Types = new Set<EntityType>(['model', 'product', 'hardware', 'technique']);

/** What a word can stand for; null for a word that stands for nothing. */
function pronounTypes(lower: string): Types | null {
  if (/^(?:it|its)$/.test(lower)) return THINGS;
  if (/^(?:he|she|his|him)$/.test(lower)) return PERSON;
  if (lower === 'their') return FIRMS;
  return null;
}

const DEFINITE = /^(?:the|this|its|their|that)$/;

/** Nouns that describe an entity of the types given, where an article makes them definite: "the startup". */
function describedTypes(lemma: string): Types | null {
  const type = TYPE_NOUNS.get(lemma);
  if (VAGUE.has(lemma)) return null;
  if (lemma === 'release' || lemma === 'system' || lemma === 'tool') return MADE;
  if (!type || type === 'person' || type === 'place' || type === 'law' || type === 'license' || type === 'source')
    return null;
  if (type === 'product') return new Set<EntityType>(['product', 'model']);
  if (type === 'organization') return new Set<EntityType>(['organization', 'company']);
  return new Set([type]);
}

/** Nouns that any story uses of anything. */
export const VAGUE: ReadonlySet<string> = new Set(
  'feature game site website package service product plan tier subscription workspace user pipeline layer format standard approach concept strategy mechanism recipe scheme objective loss trick server device fund bank act bill'.split(
    ' ',
  ),
);

const STARTS: ReadonlySet<string> = new Set("it its he she his him their the this 's ’s".split(' '));

export interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly types: Types;
  /** A description needs the very type; a pronoun takes the most prominent thing. */
  readonly description: boolean;
  /** The noun that what a description stands for must have been called by; null where its type is enough. */
  readonly noun?: string | null;
}

const EMPTY_OBJECT =
  /^(?:make|find|keep|consider|call|take|deem|put|write|do|know|mean|prove|believe|think|feel|build|create|design)$/;
const EMPTY_SUBJECT = /^(?:seem|appear|take|remain|turn)$/;
/** What is empty before "to", too: "it is important to know". */
const EMPTY_ADJECTIVE =
  /^(?:important|essential|crucial|necessary|possible|impossible|best|worth|time|clear|unclear|common|tempting|fair|true|no)$/;
const CLAUSE_OPENER = /^(?:that|whether|how|if|why|when|what|where)$/;

/** "it is clear that ...", "makes it easier", "it takes time": an "it" that stands for nothing. */
function isEmpty({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  let next = at + 1;
  if (before && EMPTY_OBJECT.test(before.lemma)) return true;
  if (before?.lower === 'why' && tokens[next]?.lower === 'matters') return true;
  while (tokens[next] && tokens[next]!.tags & (Tag.Auxiliary | Tag.Adverb) && next < at + 5) next++;
  const word = tokens[next];
  if (!word) return false;
  if (EMPTY_SUBJECT.test(word.lemma)) return true;
  if (next === at + 1) return false;
  return EMPTY_ADJECTIVE.test(word.lower) || CLAUSE_OPENER.test(tokens[next + 1]?.lower ?? '');
}

/** The pronoun or description of one entity at a token, if there is one. */
export function anaphorAt(sentence: Sentence, at: number): Anaphor | null {
  const token = sentence.tokens[at]!;
  if (!STARTS.has(token.lower)) return null;
  const types = pronounTypes(token.lower);
  if (types) {
    if (token.lower === 'it' && isEmpty(sentence, at)) return null;
    return { first: at, last: at, types, description: false };
  }
  if (/^['’]s$/.test(token.text)) return possessed(sentence, at);
  if (!/^(?:the|this)$/.test(token.lower)) return null;
  const noun = sentence.tokens[at + 1];
  if (!noun || noun.tags & Tag.Plural || !DEFINITE.test(token.lower)) return null;
  const described = describedTypes(noun.lemma);
  if (!described) return null;
  // "the model card", "the company Acme", "the model of choice" are other things.
  const after = sentence.tokens[at + 2];
  if (
    after &&
    (/^\p{Lu}|^\d/u.test(after.text) || (after.tags & Tag.Noun && !(after.tags & Tag.Verb)) || after.lower === 'of')
  )
    return null;
  const type = TYPE_NOUNS.get(noun.lemma);
  const called = type === 'product' || type === 'technique' ? noun.lemma : null;
  return { first: at, last: at + 1, types: described, description: true, noun: called };
}

/** What may stand before "model" where it is a language model; "memory model" and "business model" are others. */
const FIELDS =
  /^(?:ai|language|coding|reasoning|image|video|speech|voice|vision|flagship|frontier|open|source|weights?|base|chat|foundation|reward|multimodal)$/;

/** "Google's latest open model": the model spoken of before, as its maker's. Only the noun stands for it. */
function possessed(sentence: Sentence, at: number): Anaphor | null {
  for (let i = at + 1; i < at + 6; i++) {
    const token = sentence.tokens[i];
    if (!token || /^\p{Lu}/u.test(token.text)) return null;
    if (TYPE_NOUNS.get(token.lemma) === 'model' && !(token.tags & Tag.Plural)) {
      const after = sentence.tokens[i + 1];
      const bare = !after || !(/^\p{Lu}|^["“]/u.test(after.text) || after.tags & Tag.Noun);
      return i > at + 1 && bare
        ? { first: i, last: i, types: new Set<EntityType>(['model']), description: true }
        : null;
    }
    if (!(token.tags & (Tag.Adjective | Tag.Adverb | Tag.Past) || FIELDS.test(token.lower))) return null;
  }
  return null;
}
