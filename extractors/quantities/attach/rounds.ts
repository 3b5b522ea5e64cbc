/** Whose a round is that others put money into. */
import type { Document, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';

/** Whether the words behind a sum call it a round, which is raised, and by no one who leads it. */
export const isRound = (after: string): boolean => ROUND.test(after);
const ROUND = /^ (?:[a-z-]+ ){0,2}(?:[Rr]ound|[Ss]eed|[Rr]aise|[Ff]inancing|Series [A-H])\b/;

/** "Korvex put $2 billion into Acme as part of a $5 billion round": in whom the sentence says that others invest; null for none. */
export function raisedIn({ text, sentences, statements }: Document, quantity: Quantity): number | null {
  const { start, end } = sentences[quantity.sentence]!;
  if (!PART_OF.test(unhedged(text.slice(start, quantity.start))) || !isRound(text.slice(quantity.end, end)))
    return null;
  const told = statements.filter(({ type, evidence }) => type === 'invests_in' && evidence.start === start);
  const [investee, ...others] = new Set(told.map(({ object }) => object));
  return investee !== undefined && others.length === 0 ? investee : null;
}
const PART_OF = /\b(?:part of|in|through|via|within|lead|leads|leading|led) (?:an?|its|the) $/;
