/** What a rule is that says which metric a quantity gives. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';

/** The kinds of unit that rules tell apart. `noun`: a counted noun; `bare`: a number alone. */
export type UnitKind = 'money' | 'percent' | 'factor' | 'tokens' | 'time' | 'size' | 'noun' | 'bare' | 'other';

export interface MetricRule {
  readonly name: string;
  readonly metric: Metric;
  readonly kinds: readonly UnitKind[];
  /** Must match the words of the sentence before the quantity (the nearest 90 characters). */
  readonly before?: RegExp;
  /** Must match the words after it (the next 90 characters). */
  readonly after?: RegExp;
  /** The unit that the rule gives, where the quantity has none of the ontology's. */
  readonly unit?: string;
  /** Sentences whose first quantity the rule reads so. */
  readonly reads: readonly string[];
  /** Sentences whose first quantity it leaves to other rules. */
  readonly leaves?: readonly string[];
}

const TIMES = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']);
const OTHERS = new Set(['W', 'Wh', 'GB/s', 'tok/s', 'Elo', 'points', 'rank', 'parameters', 'FLOP', 'fps', 'rate']);

/** Which kind of unit a quantity has. */
export function unitKind({ unit }: Pick<Quantity, 'unit'>): UnitKind {
  if (unit === '') return 'bare';
  if (unit === '%') return 'percent';
  if (unit === 'x') return 'factor';
  if (unit === 'tokens') return 'tokens';
  if (unit === 'GB') return 'size';
  if (TIMES.has(unit)) return 'time';
  if (OTHERS.has(unit)) return 'other';
  return /^[A-Z]{3}$/.test(unit) && CURRENCIES.has(unit) ? 'money' : 'noun';
}

const CURRENCIES = new Set('USD EUR GBP CNY JPY KRW INR CHF SEK AUD CAD HKD SGD TWD BRL'.split(' '));
