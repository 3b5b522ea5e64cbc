/** Whose a number is, as a possessive tells: "Acme's share falling from 95% to 50%", "above Lark's 54%". */
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

/** "with Acme's share of the market falling from 95% to 50%": whose share, price or score changes; null for none. */
export function ownerOfNoun({ scene, here, quantity }: Question): Name | null {
  if (quantity.role !== 'from' && quantity.role !== 'to') return null;
  const name = here.findLast(
    ({ end, part, type }) =>
      end <= quantity.start &&
      part !== 'compared' &&
      type !== 'place' &&
      OWNED.test(scene.doc.text.slice(end, quantity.start)),
  );
  return name ?? null;
}
const OWNED =
  /^['’]s? (?:[a-z-]+ ){0,2}(?:share|slice|price|cost|score|accuracy|rate|revenue|valuation|rank|ranking|position|performance|result|win rate|speed|latency|throughput|window|context|headcount|workforce|margin|user base|output|capacity|budget|footprint)s?\b[^.;:—]{0,70}$/;

/** "its score is above Lark's 54%": whoever has a number right before it; null for none. */
export const ownerOfNumber = ({ scene, here, quantity, tiers }: Question): Name | null =>
  here.find(
    ({ end, type }) => tiers[0]!.includes(type) && WHOSE_NUMBER.test(scene.doc.text.slice(end, quantity.start)),
  ) ?? null;
const WHOSE_NUMBER = /^['’]s? (?:own |current |earlier |previous |roughly |about |nearly |reported )?$/;

/** "sent shares of Acme down 16% and those of Bolt down 20%": whose stock moves; null for none. */
export const ownerOfStock = ({ scene: { doc }, here, quantity: { start } }: Question): Name | null =>
  here.find(
    (name) =>
      /^ (?:down|up|off|lower|higher)(?: by| as much as| about| around| nearly)? $/.test(
        doc.text.slice(name.end, start),
      ) &&
      /\b(?:shares?|stock|those|that) (?:of|in) (?:the )?$/.test(
        doc.text.slice(Math.max(0, name.start - OF_STOCK), name.start),
      ),
  ) ?? null;
const OF_STOCK = 16;
