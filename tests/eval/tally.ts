/** Counts of right, extra and missed facts, and what they say. */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

export const NOTHING: Tally = { right: 0, extra: 0, missed: 0 };

export const sum = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The share of what was given that is right. */
export const precision = ({ right, extra }: Tally): number => ratio(right, right + extra);

/** The share of what should be given that was. */
export const recall = ({ right, missed }: Tally): number => ratio(right, right + missed);

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return ratio(2 * p * r, p + r);
}

/** One judged fact: what it is, under which heading it is counted, and how it came out. */
export interface Verdict {
  readonly layer: 'entities' | 'relations' | 'figures';
  /** The entity or relation type; the metric of a figure. */
  readonly kind: string;
  readonly outcome: keyof Tally;
  /** What a reader of the errors is told; empty for what is right. */
  readonly text: string;
}

/** Counts verdicts by a heading, headings in alphabetical order. */
export function tallyBy(
  verdicts: readonly Verdict[],
  heading: (verdict: Verdict) => string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const verdict of verdicts) {
    const at = heading(verdict);
    tallies.set(at, sum(tallies.get(at) ?? NOTHING, { ...NOTHING, [verdict.outcome]: 1 }));
  }
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const tally = (verdicts: readonly Verdict[]): Tally => tallyBy(verdicts, () => '').get('') ?? NOTHING;
