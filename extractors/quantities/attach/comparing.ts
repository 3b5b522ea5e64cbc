/** Numbers that only tell how two compare, and measure nothing by themselves. */
import type { Quantity } from '../../document.ts';
import type { Around } from './rule.ts';

/** "at a tenth of the cost", "in half the time", "a quarter of the tokens": of another's that is not told. */
const FRACTION = /^[a-z1-9]/i;
const OF_ANOTHERS =
  /^(?:of )?(?:the|its|their|his|her) (?:[a-z-]+ ){0,2}(?:(?:list )?prices?|costs?|pricing|sizes?|time|tokens|parameters|params|compute|memory|latency|space|speed|power|energy|valuation|weight|hardware|footprint|budget|money|price tag)\b/i;
const AT =
  /\b(?:at|for|in|into|with|using|on|uses?|needs?|draw(?:s|ing)?|consum(?:es?|ing)|burns?|burning|requires?|requiring|costing|takes?) $/i;
/** "three points behind": how far one falls short of another. */
const SHORT = /^(?:behind|under|below|back|short|shy|off|adrift|apart|of each other|(?:worse|lower|less) than)\b/;

/** "50 million more than in April" */
const MORE_THAN = /^(?:more|fewer|less|higher|lower) than\b/;

/** "double the 37.6% of Lumora"; by how much a sum of money has grown is told. */
export const doublesANumber = ({ text, unit }: Quantity, { after }: Around): boolean =>
  unit === 'x' && /^[a-z]/i.test(text) && /^the ~?\d/.test(after);

/** "at a tenth of the cost", "half as many". */
const isFraction = ({ text }: Quantity, { before, after }: Around): boolean =>
  FRACTION.test(text) &&
  !text.endsWith('%') &&
  (((AT.test(before) || /, $/.test(before)) && OF_ANOTHERS.test(after)) ||
    /^(?:as (?:much|many)|of (?:it|them|that|those|which))\b/.test(after));

/** Whether a number only tells how two compare. */
export function compares(quantity: Quantity, around: Around): boolean {
  const { after } = around;
  switch (quantity.unit) {
    case 'points':
    case 'Elo':
      return SHORT.test(after);
    case '%':
      return isFraction(quantity, around);
    case '':
      return MORE_THAN.test(after);
    default:
      return false;
  }
}
