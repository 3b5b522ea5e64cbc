/** "**Merge Labs**: Ada Brook's startup closed a round": a firm that an item's lead names and its sentence calls somebody's. */
import type { Document, Mention, Sentence } from '../document.ts';

const FIRM = /^(?:start-?up|company|firm|lab|venture|outfit)$/;
/** How many words into its sentence such a firm is called so. */
const REACH = 10;

/** The noun for a firm that somebody named in a sentence has, as a mention of the one firm that the lead names; null for none. */
export function firmOfLead(
  doc: Document,
  { tokens, index }: Sentence,
  lead: readonly Mention[],
  here: readonly Mention[],
): Mention | null {
  const firms = new Set(
    lead.filter(({ entity }) => doc.entities[entity]!.type === 'company').map(({ entity }) => entity),
  );
  const [entity] = firms;
  if (entity === undefined || firms.size > 1) return null;
  for (const token of tokens.slice(0, REACH)) {
    if (!FIRM.test(token.lemma) || /^\p{Lu}/u.test(tokens[token.index + 1]?.text ?? '')) continue;
    const clitic = tokens.slice(0, token.index).findLast(({ text }) => /^['’]s?$/.test(text));
    const owner = here.find(({ end, entity: one }) => end === clitic?.start && doc.entities[one]!.type === 'person');
    const plain = tokens.slice((clitic?.index ?? 0) + 1, token.index).every(({ text }) => /^[\p{Ll}-]/u.test(text));
    if (!owner || !plain) return null;
    const { start, end, text } = token;
    return { start, end, text, entity, sentence: index, by: 'coreference', others: null };
  }
  return null;
}
