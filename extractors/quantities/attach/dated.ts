/** When a quantity holds. */
import type { Quantity } from '../../document.ts';
import type { Scene } from './scene.ts';

/** How far from a quantity a time may stand that dates it. */
const TIME_REACH = 60;
/** "3 times what it was in spring", "2M more than last year": the time of what it is held against. */
const HELD_AGAINST = /\b(?:than|what (?:it|they|he|she|that)|as (?:much|many) as)\b/i;

/** The time that dates a quantity: the next one after it, or else the one before it, with no other quantity between. */
export function statedTime(scene: Scene, quantity: Quantity): string | null {
  const times = scene.times[quantity.sentence]!;
  const others = scene.quantities[quantity.sentence]!;
  const clear = (start: number, end: number): boolean =>
    end >= start && end - start <= TIME_REACH && !others.some((other) => other.start >= start && other.end <= end);
  const after = times.find(({ start }) => clear(quantity.end, start));
  const near =
    (after && HELD_AGAINST.test(scene.doc.text.slice(quantity.end, after.start)) ? undefined : after) ??
    times.findLast(({ end }) => clear(end, quantity.start));
  return near?.iso ?? null;
}
