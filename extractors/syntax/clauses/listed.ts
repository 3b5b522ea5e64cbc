/**
 * A list under a lead-in: "Acme launched three products:", and below it an item for each. The lead-in is parsed as though
 * its items stood behind the colon, so that every rule reads them as it reads a list within a sentence.
 */
import type { Document, NounPhrase, Sentence } from '../../document.ts';
import type { Phrase } from '../phrases/kinds.ts';

/** How many sentences below a lead-in its list may reach: its evidence runs from the lead-in down to the item. */
const REACH = 60;

/** Whether a sentence may have a list below it. */
export const isLeadIn = ({ tokens }: Sentence): boolean => tokens.at(-1)!.text === ':';

/** The sentences that list something below them, by their index: the first sentence of each item. */
export function listsUnder(doc: Document): ReadonlyMap<number, readonly Sentence[]> {
  const lists = new Map<number, readonly Sentence[]>();
  for (const lead of doc.sentences) {
    if (!isLeadIn(lead) || doc.sentences[lead.index + 1]?.block === lead.block) continue;
    const items = itemsAfter(doc, lead);
    if (items.length > 0) lists.set(lead.index, items);
  }
  return lists;
}

function itemsAfter({ sentences }: Document, { index, block: lead }: Sentence): readonly Sentence[] {
  const items: Sentence[] = [];
  const depth = sentences[index + 1]?.block.depth ?? 0;
  let before = lead;
  for (const sentence of sentences.slice(index + 1, index + 1 + REACH)) {
    const { block } = sentence;
    if (block.depth <= lead.depth) break;
    // What follows an item's bold lead is of the same item.
    const goesOn = block === before || (before.kind === 'headline' && block.story === before.story);
    before = block;
    if (!goesOn && block.depth === depth) items.push(sentence);
  }
  return items;
}

/** The phrases of a lead-in and the names that its items open with, as one list behind its colon. */
export function withListed(lead: readonly Phrase[], items: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const colon = lead.at(-1);
  const named = items.flatMap(([first, second]): NounPhrase[] => {
    if (first?.kind !== 'noun' || first.heads.length === 0) return [];
    // "Acme launched Zephyra" says what it has to say itself.
    return second?.kind === 'verb' && second.form === 'finite' ? [] : [first];
  });
  if (colon?.kind !== 'break' || named.length === 0) return lead;
  const { first, last } = colon;
  const list = named.flatMap((phrase, index): Phrase[] => [
    ...(index > 0 ? [{ kind: 'comma', first, last, lower: ',' } as const] : []),
    { ...phrase, first, last },
  ]);
  // "Its backers include:", "used by:"
  const waits = /^(?:verb|preposition)$/.test(lead.at(-2)?.kind ?? '');
  return [...(waits ? lead.slice(0, -1) : lead), ...list];
}
