/** The names of a document, arranged for questions about what stands near a quantity. */
import type { EntityType } from '../../../graph/ontology.ts';
import {
  type Document,
  type Mention,
  type Quantity,
  type Sentence,
  type Span,
  Tag,
  type TimeExpression,
  type Token,
} from '../../document.ts';

/** A mention with its part in the sentence. */
export interface Name extends Mention {
  readonly type: EntityType;
  /**
   * Its part: free to be a subject; governed by a preposition ("with Acme"); compared to ("beating Zephyra"); owner of
   * the name that follows ("Acme's Zephyra").
   */
  readonly part: 'free' | 'governed' | 'compared' | 'owner';
  /** Whether it follows another name in a list ("Acme and Bolt"). */
  readonly joined: boolean;
}

export interface Scene {
  readonly doc: Document;
  /** The names of each sentence, in text order; so for the other two. */
  readonly names: readonly (readonly Name[])[];
  readonly quantities: readonly (readonly Quantity[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  /** The mentions of models whose names carry a size ("Gemma 4 31B"), in text order. */
  readonly sized: readonly Mention[];
}

const SIZE = /\d[BMT](?![a-z])/i;
const LIST = new Set([',', 'and', 'or', '/', '&']);
const DETERMINERS = new Set(['the', 'its', 'a', 'an', 'their', 'his', 'her', 'both', 'even', 'our', '"', '“', '(']);
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);
const COMPARING =
  /^(?:match|beat|outperform|outscor|surpass|rival|exceed|trail|outpac|overtak|edg|compet|replac)(?:e|es|s|ed|d|ing|ling|led|ting|en|ches|ched|ching)?$|^(?:than|versus|vs|like|behind)$/;
/** How many words may stand between a preposition and the name that it governs. */
const REACH = 4;

/** Arranges names, quantities and times of a document by sentence. */
export function scene(doc: Document): Scene {
  const names: Name[][] = doc.sentences.map(() => []);
  for (const mention of doc.mentions) {
    const sentence = doc.sentences[mention.sentence];
    const row = names[mention.sentence];
    if (sentence && row) row.push(name(doc, sentence, mention, row.at(-1)));
  }
  for (const [index, row] of names.entries()) markOwners(doc.sentences[index]!, row);
  const sized = doc.mentions.filter(({ entity }) => {
    const { type, name: own } = doc.entities[entity]!;
    return type === 'model' && SIZE.test(own);
  });
  return { doc, names, quantities: bySentence(doc, doc.quantities), times: bySentence(doc, doc.times), sized };
}

function bySentence<T extends { readonly sentence: number }>(
  doc: Document,
  items: readonly T[],
): readonly (readonly T[])[] {
  const rows: T[][] = doc.sentences.map(() => []);
  for (const item of items) rows[item.sentence]?.push(item);
  return rows;
}

/** The words between two offsets of a sentence, in small letters, punctuation included. */
export function wordsBetween(sentence: Sentence, start: number, end: number): readonly string[] {
  return tokensBetween(sentence, start, end).map(({ lower }) => lower);
}

function tokensBetween({ tokens }: Sentence, start: number, end: number): readonly Token[] {
  const from = firstAt(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return tokens.slice(from, to);
}

/** The index of the first token that starts at `offset` or after it. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function name(doc: Document, sentence: Sentence, mention: Mention, previous: Name | undefined): Name {
  const { type } = doc.entities[mention.entity]!;
  const gap = previous ? wordsBetween(sentence, previous.end, mention.start) : [];
  const joined = previous !== undefined && gap.length > 0 && gap.length < 4 && gap.every((word) => LIST.has(word));
  const part = joined ? previous.part : partOf(sentence, mention, previous);
  return { ...mention, type, joined, part };
}

function partOf(sentence: Sentence, mention: Span, previous: Span | undefined): Name['part'] {
  const { tokens } = sentence;
  const at = firstAt(tokens, mention.start);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokens[i]!;
    if (previous && token.start < previous.end) return 'free';
    if (COMPARING.test(token.lower)) return 'compared';
    if (token.tags & Tag.Preposition && !(token.tags & Tag.Verb))
      return isAbsolute(token, tokens, mention) ? 'free' : 'governed';
    if (DETERMINERS.has(token.lower)) continue;
    if (token.tags & (Tag.Punctuation | Tag.Auxiliary | Tag.Pronoun | Tag.Conjunction)) return 'free';
    if (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective))) return 'free';
  }
  return 'free';
}

/** "Acme's Zephyra": the owner of a name is not what the sentence is about. */
function markOwners(sentence: Sentence, row: Name[]): void {
  for (const [index, name] of row.entries()) {
    const next = row[index + 1];
    const gap = next ? wordsBetween(sentence, name.end, next.start) : [];
    if (POSSESSIVE.has(gap[0] ?? '') && gap.length <= REACH && !gap.includes(','))
      row[index] = { ...name, part: 'owner' };
  }
}

/** "with Bolt alone making $2M": what follows "with" is the subject of the participle. */
function isAbsolute(preposition: Token, tokens: readonly Token[], mention: Span): boolean {
  if (preposition.lower !== 'with') return false;
  const after = firstAt(tokens, mention.end);
  return tokens.slice(after, after + 2).some(({ lower }) => lower.length > 4 && lower.endsWith('ing'));
}
