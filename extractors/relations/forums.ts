/** Forums where people of a common interest speak, and what they discuss there. */
import type { Clause, Document, Sentence } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { FIRMS, MEANS, THINGS } from './kinds.ts';

/** Where people of a common interest speak: a forum is no speaker itself. */
export const isForum = (name: string): boolean => name.startsWith('r/');

/** "r/X argued about Zephyra, r/Y about Lark": the first thing or firm behind a forum that does something, up to the next. */
export function arguedBy(doc: Document, { end }: Sentence, clauses: readonly Clause[], forum: number): number | null {
  if (!clauses.some(({ subject }) => subject[0]?.heads[0] === forum)) return null;
  const from = doc.mentions[forum]!;
  for (const { entity, start, text } of mentionsIn(doc, { start: from.end, end })) {
    if (text.startsWith('r/')) return null;
    if (start >= from.end && (THINGS.has(doc.entities[entity]!.type) || FIRMS.has(doc.entities[entity]!.type)))
      return entity;
  }
  return null;
}

/** "Zephyra was highlighted on r/X", "Zephyra euphoria on r/X": what stands right before the mention of a forum. */
export function discussedOn(doc: Document, clauses: readonly Clause[], forum: number): number | null {
  for (const { passive, subject, preps } of clauses) {
    const at = preps.findIndex(({ list }) => list.some(({ heads }) => heads.includes(forum)));
    const beside = preps[at - 1]?.list.at(-1);
    const index = beside?.heads[0] ?? beside?.modifiers[0] ?? (passive ? subject[0]?.heads[0] : undefined);
    if (at < 0 || index === undefined) continue;
    const { entity } = doc.mentions[index]!;
    if (THINGS.has(doc.entities[entity]!.type) || MEANS.has(doc.entities[entity]!.type)) return entity;
  }
  return null;
}
