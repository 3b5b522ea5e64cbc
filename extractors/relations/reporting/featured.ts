/** What the clause of those who report tells of itself, whatever else its sentence speaks of. */
import type { Document, Sentence } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** Whether a mention is of one of those who report. */
const teller =
  (doc: Document, reporters: readonly number[]) =>
  (mention: number): boolean =>
    reporters.includes(doc.mentions[mention]!.entity);

/** "Acme grew, and a tool for maps was shared by Ada Brook": whether what is told is new, and has no name. */
export function bringsNew(doc: Document, { index, tokens }: Sentence, reporters: readonly number[]): boolean {
  const clauses = doc.clauses[index] ?? [];
  const isTeller = teller(doc, reporters);
  const telling = clauses.find(({ form, subject }) => form === 'finite' && subject[0]?.heads.some(isTeller));
  const told = telling?.object[0];
  const isOther = clauses[0]?.subject.some(({ heads }) => heads.length > 0 && !heads.some(isTeller));
  if (!told || !isOther || told.last > telling.subject[0]!.first || !/^an?$/.test(told.words[0] ?? '')) return false;
  return mentionsIn(doc, { start: tokens[told.first]!.start, end: tokens[told.last]!.end }).length === 0;
}

/** "Beta grew, and Acme was featured on the cover of Foo Weekly": what something is done to there; null for none. */
export function featuredIn(doc: Document, { index }: Sentence, reporters: readonly number[]): number | null {
  const isTeller = teller(doc, reporters);
  const clause = doc.clauses[index]?.find(
    ({ form, passive, preps }) =>
      form === 'finite' && passive && preps.some(({ list }) => list.some(({ heads }) => heads.some(isTeller))),
  );
  const head = clause?.subject[0]?.heads[0];
  return head === undefined || isTeller(head) ? null : doc.mentions[head]!.entity;
}
