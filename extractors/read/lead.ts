/** The bold lead-in of a list item: "**Acme buys Initech**: the deal ..." */
import type { parser } from '@lezer/markdown';

type Node = ReturnType<ReturnType<typeof parser.parse>['cursor']>['node'];

export interface Lead {
  /** Where the headline ends, the body starts, in the source. */
  readonly end: number;
  readonly bodyStart: number;
}

const MAX_LEAD = 400;
const COLON = /\s{0,3}:|\s{1,3}[–—-](?=\s)|[–—]/y;
/** "([Score: 12, Comments: 3](url)):": where the item is from, between its headline and its text; "(Activity: 12):" how much it is read. */
const CREDIT = /\s{0,3}\(\[[^[\]\n]{1,100}\]\([^()\s]{1,500}\)\)\s{0,3}:/y;
const TALLY = /\s{0,3}\(\p{Lu}\p{Ll}{1,20}: \d[\d,.]{0,9}k?\)\s{0,3}:/uy;

/** Finds the lead-in of a list item's first paragraph, or null where it starts with plain or merely emphatic text. */
export function findLead(source: string, paragraph: Node): Lead | null {
  let first = paragraph.firstChild;
  while (first !== null && first.name === 'TaskMarker') first = first.nextSibling;
  if (first === null || !isBold(first) || /[\p{L}\p{N}]/u.test(source.slice(paragraph.from, first.from))) return null;
  let end = first.to;
  for (let next = first.nextSibling; next !== null && next.from === end && isBold(next); next = next.nextSibling) {
    end = next.to;
  }
  if (end - first.from > MAX_LEAD * 2 || !/\p{L}/u.test(source.slice(first.from, end))) return null;
  if (source.slice(end, paragraph.to).trim() === '') return { end, bodyStart: paragraph.to };
  for (const separator of [COLON, CREDIT, TALLY]) {
    separator.lastIndex = end;
    const found = separator.exec(source);
    if (found !== null) return { end, bodyStart: separator.lastIndex };
  }
  return /[:.!?][*_)\]]*$/.test(source.slice(Math.max(first.from, end - 6), end)) ? { end, bodyStart: end } : null;
}

/** Whether an inline node is bold as a whole, be the link inside the bold or the bold inside the link. */
function isBold(node: Node): boolean {
  if (node.name === 'StrongEmphasis') return true;
  if (node.name !== 'Link') return false;
  const inside = node.firstChild?.nextSibling;
  return inside?.name === 'StrongEmphasis' && inside.nextSibling?.name === 'LinkMark' && inside.from === node.from + 1;
}
