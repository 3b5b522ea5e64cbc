/** How large markets are. In the order of trial. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

export const MARKET_SIZES: readonly MetricRule[] = [
  {
    name: 'size.market',
    metric: 'size',
    kinds,
    after: /^(?:market(?! (?:values?|caps?|capitali[sz]ation|shares?|worth)\b)|industry|opportunity|TAM)\b/i,
    within: 3,
    reads: ['They add up to a $30B market.'],
    leaves: ['It added $30B to its market value.'],
  },
];
