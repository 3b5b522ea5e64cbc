/**
 * Pronouns and descriptions that stand for an entity named before: "it", "its", "the company", "the model", "he".
 *
 * The antecedent is the most prominent entity of a fitting type: in the same sentence the one its subject names, else
 * the first of the sentence before, else that of the story's headline (centering: Grosz, Joshi and Weinstein 1995).
 * Where none fits, the word stays unresolved.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { MAKING_VERBS, TYPE_NOUNS } from '../names/cues.ts';
import { Salience } from './salience.ts';

type Types = ReadonlySet<EntityType>;

const THINGS: Types = new Set<EntityType>([
  'company',
  'organization',
  'model',
  'product',
  'hardware',
  'benchmark',
  'technique',
  'dataset',
]);
const FIRMS: Types = new Set<EntityType>(['company', 'organization']);
const PERSON: Types = new Set<EntityType>(['person']);
const MAKERS: Types = new Set<EntityType>(['company', 'organization', 'person']);
const MADE_BY_MANY: Types = new Set<EntityType>(['model', 'product', 'company', 'hardware']);
const MADE: Types = new Set<EntityType>(['model', 'product', 'hardware', 'technique']);

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
const VAGUE = new Set(
  'feature game site website package service product plan tier subscription workspace user pipeline layer format standard approach concept strategy mechanism recipe scheme objective loss trick server device fund bank act bill'.split(
    ' ',
  ),
);

/** Plurals that stand for several entities of one list, with how many (0: all of it). */
function pluralAt(
  sentence: Sentence,
  at: number,
): { readonly last: number; readonly types: Types; readonly count: number } | null {
  const [first, second, third] = [sentence.tokens[at]!, sentence.tokens[at + 1], sentence.tokens[at + 2]];
  const number = (word: string | undefined): number =>
    ({ two: 2, both: 2, three: 3, four: 4, five: 5 })[word ?? ''] ?? 0;
  const noun = (token: typeof second): Types | null => {
    const type = token && token.tags & Tag.Plural ? TYPE_NOUNS.get(token.lemma) : undefined;
    return type === 'model' || type === 'product' || type === 'company' || type === 'hardware'
      ? new Set<EntityType>([type])
      : null;
  };
  if (first.lower === 'both' || first.lower === 'they') {
    if (first.lower === 'they' && at > 0 && !/^[,;:]$|^and$|^that$|^while$/.test(sentence.tokens[at - 1]!.lower))
      return null;
    const described = first.lower === 'both' ? noun(second) : null;
    const verb = second && second.tags & (Tag.Verb | Tag.Auxiliary);
    if (described) return { last: at + 1, types: described, count: 2 };
    return verb ? { last: at, types: MADE_BY_MANY, count: number(first.lower) } : null;
  }
  if (/^(?:the|all|these)$/.test(first.lower) && second && number(second.lower) > 0) {
    const described = noun(third);
    return { last: described ? at + 2 : at + 1, types: described ?? MADE_BY_MANY, count: number(second.lower) };
  }
  const described = /^(?:these|all)$/.test(first.lower) ? noun(second) : null;
  return described ? { last: at + 1, types: described, count: 0 } : null;
}

/** The last list of at least two different entities of one type. */
function lastList(doc: Document, mentions: readonly Mention[], types: Types, count: number): readonly number[] | null {
  for (const type of types) {
    const entities = [
      ...new Set(mentions.filter(({ entity }) => doc.entities[entity]!.type === type).map(({ entity }) => entity)),
    ];
    if (entities.length >= Math.max(2, count) && entities.length <= 6)
      return count > 0 ? entities.slice(-count) : entities;
  }
  return null;
}

interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly types: Types;
  /** A description needs the very type; a pronoun takes the most prominent thing. */
  readonly description: boolean;
}

function anaphorAt(sentence: Sentence, at: number): Anaphor | null {
  const token = sentence.tokens[at]!;
  const types = pronounTypes(token.lower);
  if (types) {
    // "it" in "it is clear that", "make it easier" stands for nothing.
    const next = sentence.tokens[at + 1];
    if (token.lower === 'it' && next?.lower === 'matters' && sentence.tokens[at - 1]?.lower === 'why') return null;
    if (token.lower === 'it' && next && /^(?:seem|appear|take|remain)$/.test(next.lemma)) return null;
    if (
      token.lower === 'it' &&
      /^(?:make|find|keep|consider|call|take|deem|put)$/.test(sentence.tokens[at - 1]?.lemma ?? '')
    )
      return null;
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
  return { first: at, last: at + 1, types: described, description: true };
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

/**
 * Of a sentence's mentions the most prominent of a fitting type: what the sentence says is released, else the subject,
 * else the first.
 */
function firstFitting(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  const fitting = mentions.filter(({ entity }) => types.has(doc.entities[entity]!.type));
  return released(doc, mentions, fitting) ?? fitting.find((mention) => isSubject(doc, mention)) ?? fitting[0] ?? null;
}

/** "Acme released Zephyra": Zephyra. */
function released(doc: Document, mentions: readonly Mention[], fitting: readonly Mention[]): Mention | null {
  const thing = fitting.find(({ entity }) => MADE.has(doc.entities[entity]!.type));
  const maker = mentions.find(({ entity }) => MAKERS.has(doc.entities[entity]!.type));
  if (!thing || !maker || maker.end > thing.start) return null;
  const { tokens } = doc.sentences[thing.sentence]!;
  const between = tokens.filter(({ start, end }) => start >= maker.end && end <= thing.start);
  return between.some(({ tags, lemma }) => tags & Tag.Verb && MAKING_VERBS.has(lemma)) && between.length < 10
    ? thing
    : null;
}

function isSubject(doc: Document, mention: Mention): boolean {
  const { tokens } = doc.sentences[mention.sentence]!;
  const next = tokens.find(({ start }) => start >= mention.end);
  const before = tokens.findLast(({ end }) => end <= mention.start);
  if (!next || (before && before.tags & Tag.Preposition)) return false;
  return (next.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && !(next.tags & Tag.Gerund) && !/^['’]s$/.test(next.text);
}

/** The step: adds mentions for what stands for an entity. */
export function coreference(doc: Document): Document {
  const bySentence: Mention[][] = doc.sentences.map(() => []);
  for (const mention of doc.mentions) bySentence[mention.sentence]!.push(mention);
  const added: Mention[] = [];
  const salience = new Salience(doc);
  for (const sentence of doc.sentences) {
    if (sentence.block.kind !== 'body') continue;
    const here = bySentence[sentence.index]!;
    const earlier = earlierSentences(doc, sentence);
    for (let at = 0; at < sentence.tokens.length; at++) {
      const plural = pluralAt(sentence, at);
      if (plural) {
        const { start } = sentence.tokens[at]!;
        const { end } = sentence.tokens[plural.last]!;
        const earlierHere = here.filter((mention) => mention.end <= start);
        const list = [earlierHere, ...earlier.map((index) => bySentence[index]!)]
          .map((mentions) => lastList(doc, mentions, plural.types, plural.count))
          .find((found) => found !== null);
        const [entity, ...others] = list ?? [];
        if (entity === undefined || here.some((mention) => mention.start < end && mention.end > start)) continue;
        added.push({
          start,
          end,
          text: doc.text.slice(start, end),
          entity,
          others,
          sentence: sentence.index,
          by: 'coreference',
        });
        at = plural.last;
        continue;
      }
      const anaphor = anaphorAt(sentence, at);
      if (!anaphor) continue;
      const { start } = sentence.tokens[anaphor.first]!;
      const { end } = sentence.tokens[anaphor.last]!;
      if (here.some((mention) => mention.start < end && mention.end > start)) continue;
      const before = here.filter((mention) => mention.end <= start);
      // "X frames it as ...": an object is not its own subject.
      const object = at > 0 && sentence.tokens[at]!.lower === 'it' && (sentence.tokens[at - 1]!.tags & Tag.Verb) !== 0;
      const next = sentence.tokens[at + 1];
      const isObject =
        object && !(next && next.tags & (Tag.Verb | Tag.Auxiliary | Tag.Adverb) && !(next.tags & Tag.Preposition));
      const inSentence = isObject
        ? firstFitting(doc, before.slice(1), anaphor.types)
        : anaphor.description
          ? firstFitting(doc, before, anaphor.types)
          : at > 0
            ? firstFitting(doc, before, anaphor.types)
            : null;
      const closest =
        inSentence ??
        earlier
          .map((index) => firstFitting(doc, bySentence[index]!, anaphor.types))
          .find((mention) => mention !== null);
      if (!inSentence && (anaphor.types === FIRMS || isObject)) continue;
      const entity = closest?.entity ?? salience.topic(sentence, (_, type) => anaphor.types.has(type));
      if (entity === null) continue;
      const mention: Mention = {
        start,
        end,
        text: doc.text.slice(start, end),
        entity,
        sentence: sentence.index,
        by: 'coreference',
      };
      added.push(mention);
      at = anaphor.last;
    }
    if (added.length > 0) {
      const mine = added.filter((mention) => mention.sentence === sentence.index);
      if (mine.length > 0) bySentence[sentence.index] = [...here, ...mine].sort((a, b) => a.start - b.start);
    }
  }
  if (added.length === 0) return doc;
  return { ...doc, mentions: [...doc.mentions, ...added].sort((a, b) => a.start - b.start) };
}

const REACH = 3;

/** The sentences before this one in its story, the closest first, and the story's headline last. */
function earlierSentences(doc: Document, sentence: Sentence): readonly number[] {
  const indices: number[] = [];
  for (let index = sentence.index - 1; index >= 0 && indices.length < REACH; index--) {
    const other = doc.sentences[index]!;
    if (other.block.story !== sentence.block.story) break;
    indices.push(index);
  }
  return indices;
}
