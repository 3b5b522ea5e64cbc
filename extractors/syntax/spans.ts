/** Where spans stand that are in text order and do not overlap. */
import type { Span } from '../document.ts';

/** The index of the first span that starts at `offset` or after it, found by halving; their number where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
