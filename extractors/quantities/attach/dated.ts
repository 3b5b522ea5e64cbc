/** When a quantity holds. */
import type { Quantity, TimeExpression } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import type { Scene } from './scene.ts';

/** How far from a quantity a time may stand that dates it. */
const REACH = 60;
/** What may stand before a time that begins its sentence: "In", "By the end of". */
const OPENING =
  /^(?:(?:in|by|on|as of|during|for|back in|at|early in|late in) )?(?:the (?:end|start|middle) of )?(?:the )?$/i;
/** "3 times what it was in spring", "94% on a year ago", "tripled since May", "free until May": no time at which it holds. */
const HELD_AGAINST =
  /\b(?:than|what (?:it|they|he|she|that)|as (?:much|many|large|fast) as)\b|\b(?:since|until|till)(?: the)? $/i;
const AGAINST_PAST = /\b(?:on|from|than|as|over|of|against|versus)(?: the| its| their)? $/i;
/** Another clause begins: "$2M for the tool, its third rise this year", "started in May, is running at 25%". */
const BREAK =
  /[;:()–—]| and (?:is|are|was|were|will|has|have|plans|aims|expects|then|later) |,(?! (?:(?:in|on|by|as of|during) )?$)/;
const TURN = /[;–—]|, (?:while|whereas|but)\b/;
/** "up from $2M": what was before. */
const FORMER = /\b(?:from|than|compared (?:with|to)|against) $/i;

/** The time that dates a quantity: the next one after it, or the one before it, or the one that begins the sentence. */
export function statedTime(scene: Scene, quantity: Quantity): string | null {
  const times = scene.times[quantity.sentence]!;
  if (times.length === 0) return null;
  const others = scene.quantities[quantity.sentence]!;
  const clear = (start: number, end: number): boolean =>
    end >= start && end - start <= REACH && !others.some((other) => other.start >= start && other.end <= end);
  const between = (start: number, end: number): string => scene.doc.text.slice(start, end);
  const after = times.find(({ start }) => clear(quantity.end, start));
  if (after && dates(after, between(quantity.end, after.start))) return after.iso;
  const before = times.findLast(({ end }) => clear(end, quantity.start));
  if (before && !BREAK.test(between(before.end, quantity.start)) && !isBound(scene, before)) return before.iso;
  return opening(scene, quantity, times[0]!);
}

const dates = ({ text }: TimeExpression, gap: string): boolean =>
  !HELD_AGAINST.test(gap) && !BREAK.test(gap) && !(/\b(?:ago|earlier)\b/i.test(text) && AGAINST_PAST.test(gap));

/** "since 2024", "until May" */
const isBound = ({ doc }: Scene, { start }: TimeExpression): boolean =>
  /\b(?:since|until|till)(?: the)? $/i.test(doc.text.slice(Math.max(0, start - BOUND_REACH), start));
const BOUND_REACH = 12;

/** "In December Zephyra was second with 87%": of all that the sentence tells, but for what was before. */
function opening({ doc }: Scene, quantity: Quantity, { start, end, iso }: TimeExpression): string | null {
  const sentence = doc.sentences[quantity.sentence]!;
  if (end > quantity.start || !OPENING.test(doc.text.slice(sentence.start, start))) return null;
  const between = doc.text.slice(end, quantity.start);
  return TURN.test(between) || FORMER.test(unhedged(between)) ? null : iso;
}
