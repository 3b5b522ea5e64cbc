/** Amounts of money: what the words around them say they are. In the order of trial. */
import { CUED_SUMS } from './cues.ts';
import { MARKET_SIZES } from './markets.ts';
import { RAISED_SUMS } from './raised.ts';
import type { MetricRule } from './rule.ts';
import { NAMED_SUMS } from './sums.ts';
import { TAKINGS } from './takings.ts';
import { VALUATIONS } from './valuations.ts';

export const MONEY: readonly MetricRule[] = [
  ...NAMED_SUMS,
  ...TAKINGS,
  ...VALUATIONS,
  ...RAISED_SUMS,
  ...CUED_SUMS,
  ...MARKET_SIZES,
];
