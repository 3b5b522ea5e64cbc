/** What several statements of one relation, over several digests, add up to. */

import type { Evidence } from './model.ts';
import type { Status } from './ontology.ts';

/** From what has happened to what is only foreseen. */
const STRENGTH: readonly Status[] = ['actual', 'planned', 'reported', 'projected'];
const MOST_CERTAIN = 0.99;

/** One digest's word on a relation. */
export interface Testimony {
  readonly status: Status;
  readonly confidence: number;
  readonly date: string | null;
}

/**
 * Status and confidence of a relation from the digests' testimonies, oldest first.
 *
 * A denial takes back what was stated on earlier days. Of what stands since then the strongest status counts (actual,
 * planned, reported, projected); where nothing does, the relation is negated. The digests that bear the outcome count as
 * independent: the confidence is 1 - ∏(1 - c), at most 0.99.
 */
export function weigh(testimonies: readonly Testimony[]): { readonly status: Status; readonly confidence: number } {
  const denials = testimonies.filter(({ status }) => status === 'negated');
  const denied = denials.at(-1);
  const standing = testimonies.filter(
    ({ status, date }) => status !== 'negated' && (!denied || (date ?? '') >= (denied.date ?? '')),
  );
  const status = STRENGTH.find((level) => standing.some((testimony) => testimony.status === level)) ?? 'negated';
  const bearing = status === 'negated' ? denials : standing;
  const doubt = bearing.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return { status, confidence: Number(Math.min(1 - doubt, MOST_CERTAIN).toFixed(4)) };
}

/** Oldest first, undated ones before all; within a digest in the order of the text. */
export function byAge(a: Evidence, b: Evidence): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.digest, b.digest) || a.start - b.start || a.end - b.end;
}

/** The days of the oldest and the newest statement that has one. */
export function seen(dates: readonly (string | null)[]): { firstSeen: string | null; lastSeen: string | null } {
  const days = dates.filter((date) => date !== null).sort(compare);
  return { firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null };
}

/** By code unit: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
