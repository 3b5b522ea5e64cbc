/** Questions to a document about where its mentions stand. */
import type { Document, Sentence } from '../document.ts';

/** The mentions of each sentence, as indices. */
export function mentionsBySentence(doc: Document): readonly (readonly number[])[] {
  const lists: number[][] = doc.sentences.map(() => []);
  for (const [index, mention] of doc.mentions.entries()) lists[mention.sentence]!.push(index);
  return lists;
}

/** For each token of a sentence the index of the mention that covers it, -1 for none. */
export function mentionIndex(doc: Document, sentence: Sentence, mentions: readonly number[]): Int32Array {
  const at = new Int32Array(sentence.tokens.length).fill(-1);
  for (const index of mentions) {
    const { start, end } = doc.mentions[index]!;
    for (const token of sentence.tokens) {
      if (token.start >= end) break;
      if (token.start >= start) at[token.index] = index;
    }
  }
  return at;
}
