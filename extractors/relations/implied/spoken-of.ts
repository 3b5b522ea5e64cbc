/** What the sentences before one speak of most, for words that leave open whom they are of. */
import type { Document, Mention, Sentence } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** "two ex-Acme engineers", "formerly of Acme", "who left Acme": what somebody has left. */
export const isFormer = (doc: Document, { start }: Mention): boolean =>
  /\b(?:(?:ex|former|formerly)(?: (?:of|at|with))?|who (?:has |had |recently )?(?:left|quit))[-–\s]*$/i.test(
    doc.text.slice(Math.max(0, start - 24), start),
  );

/** "led materials at Acme", "engineers from Acme", "weights on Acme": whom a sentence only places somebody or something with. */
export const isByTheWay = (doc: Document, { start }: Mention): boolean =>
  /\b(?:at|from|by|with|on|via|through)\s(?:the\s)?(?:[\p{Lu}\d]\S{0,20}['’]s?\s)?$/iu.test(
    doc.text.slice(Math.max(0, start - 36), start),
  );

/** What a paragraph opens with by name, after an article at most; null for none. */
function openerOf(doc: Document, { block }: Sentence): number | null {
  const [first] = mentionsIn(doc, block);
  return first && first.start - block.start <= ARTICLE ? first.entity : null;
}
const ARTICLE = 4;

/**
 * What the sentences of a paragraph before a sentence speak of most, of what fits; of equals what the paragraph opens with,
 * else the first; null for none.
 */
export function mainBefore(
  doc: Document,
  sentence: Sentence,
  fits: (entity: number) => boolean,
  byTheWay = false,
): number | null {
  const counts = new Map<number, number>();
  for (const mention of mentionsIn(doc, { start: sentence.block.start, end: sentence.start }))
    if (!isFormer(doc, mention) && isByTheWay(doc, mention) === byTheWay && fits(mention.entity))
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const opener = openerOf(doc, sentence);
  let main: number | null = opener !== null && counts.has(opener) ? opener : null;
  for (const [entity, count] of counts) if (main === null || count > counts.get(main)!) main = entity;
  return main;
}
