/** Counts, durations, tokens and bare numbers. */
import type { MetricRule } from './rule.ts';

const counts = ['noun', 'bare'] as const;

export const AMOUNTS: readonly MetricRule[] = [
  {
    name: 'context.tokens',
    metric: 'context_length',
    kinds: ['tokens'],
    before: /\b(?:context|window|ctx)\b[^.;]{0,50}$/i,
    reads: ['The context is now 200K tokens.', 'It has context lengths up to 2 million tokens.'],
    leaves: ['It was trained on 15T tokens.'],
  },
  { name: 'count.tokens', metric: 'count', kinds: ['tokens'], reads: ['It was trained on 15T tokens.'] },
  {
    name: 'layoffs.count',
    metric: 'layoffs',
    kinds: counts,
    before:
      /\b(?:lay(?:ing|s)? ?off|laid off|layoffs?|cut(?:s|ting)?|eliminat\w+|slash\w*|shed(?:s|ding)?|let go)\b[^.;]{0,60}$/i,
    after:
      /^(?:$|[^\w\s]| (?:jobs?|employees|workers|staff|people|roles|positions|in|since|this|last|so|at|and|by|globally|worldwide|lost)\b)/i,
    unit: 'job',
    reads: ['Layoffs crossed 59,000 in spring.', 'Acme laid off 1,200 workers.'],
    leaves: ['They cut 40 lines.'],
  },
];

/** Counted nouns with a metric of their own. */
export const NOUN_METRICS: ReadonlyMap<string, 'users' | 'headcount' | 'layoffs'> = new Map([
  ...['user', 'customer', 'subscriber', 'client', 'member', 'player', 'developer', 'seat', 'active'].map(
    (noun) => [noun, 'users'] as const,
  ),
  ...['employee', 'staffer', 'worker', 'engineer', 'researcher', 'person'].map((noun) => [noun, 'headcount'] as const),
  ...['job', 'cut', 'layoff', 'redundancy'].map((noun) => [noun, 'layoffs'] as const),
]);
