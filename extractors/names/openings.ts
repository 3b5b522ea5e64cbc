/** Names that open a sentence, where a capital says nothing, and that stand as names elsewhere in the digest. */
import type { Document } from '../document.ts';
import { type Found, foundAt, isTitleCase } from './found.ts';
import type { Group } from './grouping.ts';

/**
 * For names that no list knows, where else they open a sentence: "Quillpad also reports that ..." below "runs for
 * Quillpad". What stands beside them there tells of their types as well.
 */
export function openingNames(doc: Document, groups: readonly Group[]): ReadonlyMap<Group, readonly Found[]> {
  const byWord = new Map<string, Group>();
  /** Sentences that are known to open with a name. */
  const opened = new Set<number>();
  for (const group of groups)
    for (const { sentence, first, last } of group.occurrences) {
      if (first === 0) opened.add(sentence);
      else if (!group.entry && first === last) byWord.set(doc.sentences[sentence]!.tokens[first]!.text, group);
    }
  const openings = new Map<Group, Found[]>();
  for (const sentence of doc.sentences) {
    const group = byWord.get(sentence.tokens[0]?.text ?? '');
    if (!group || opened.has(sentence.index) || isTitleCase(sentence)) continue;
    const found = foundAt(sentence.index, 0, 0, { by: 'context', strength: 'weak' });
    openings.set(group, [...(openings.get(group) ?? []), found]);
  }
  return openings;
}
