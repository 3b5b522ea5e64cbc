/** Bare web addresses in running text: they are there to be followed, not to be read. */
import type { Draft } from './draft.ts';

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"”]+/g;
const TRAILING = new Set('.,;:!?\'"*_~]|'.split(''));

/** Writes source [from, to) without the addresses in it; `write` writes what stands between them. */
export function writeWithoutAddresses(draft: Draft, from: number, to: number, write: Write = writePlain): void {
  const text = draft.source.slice(from, to);
  let at = 0;
  if (text.includes('://') || text.includes('www.')) {
    for (const { 0: address, index } of text.matchAll(ADDRESS)) {
      write(draft, from + at, from + index);
      at = index + lengthOf(address);
      draft.space(from + index, from + at);
    }
  }
  write(draft, from + at, to);
}

type Write = (draft: Draft, from: number, to: number) => void;

const writePlain: Write = (draft, from, to) => draft.write(from, to);

/** An address's length without the punctuation of the sentence around it. */
function lengthOf(address: string): number {
  let end = address.length;
  let open = 0;
  for (const character of address) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ')' && open < 0) open += 1;
    else if (!TRAILING.has(last)) break;
  }
  return end;
}
