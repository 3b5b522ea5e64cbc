/** Questions to a document about where its mentions stand. */
import type { Document, Mention, Sentence, Span } from '../document.ts';
import { firstFrom } from './spans.ts';

const SORTED = new WeakMap<readonly Mention[], readonly (readonly number[])[]>();

/** The mentions of each sentence, as indices; worked out once for the mentions that a document has. */
export function mentionsBySentence({ mentions, sentences }: Document): readonly (readonly number[])[] {
  const known = SORTED.get(mentions);
  if (known?.length === sentences.length) return known;
  const lists: number[][] = sentences.map(() => []);
  for (const [index, mention] of mentions.entries()) lists[mention.sentence]!.push(index);
  SORTED.set(mentions, lists);
  return lists;
}

/** The mentions that lie within a span, in text order. Mentions do not overlap, so both ends are found by halving. */
export function mentionsIn(doc: Document, { start, end }: Span): readonly Mention[] {
  const { mentions } = doc;
  const first = firstFrom(mentions, start);
  let last = first;
  while (last < mentions.length && mentions[last]!.end <= end) last++;
  return mentions.slice(first, last);
}

const COVERS = new WeakMap<readonly Mention[], (Int32Array | undefined)[]>();

/** For each token of a sentence the index of the mention that covers it, -1 for none; worked out once. */
export function mentionIndex(doc: Document, sentence: Sentence, mentions: readonly number[]): Int32Array {
  const known = COVERS.get(doc.mentions) ?? [];
  if (known.length === 0) COVERS.set(doc.mentions, known);
  const cover = known[sentence.index] ?? coverOf(doc, sentence, mentions);
  known[sentence.index] = cover;
  return cover;
}

function coverOf(doc: Document, sentence: Sentence, mentions: readonly number[]): Int32Array {
  const at = new Int32Array(sentence.tokens.length).fill(-1);
  let token = 0;
  for (const index of mentions) {
    const { start, end } = doc.mentions[index]!;
    while (token < sentence.tokens.length && sentence.tokens[token]!.start < start) token++;
    while (token < sentence.tokens.length && sentence.tokens[token]!.start < end) at[token++] = index;
  }
  return at;
}
