/** Percentages that their own words call part of something: of a staff that is dismissed, of sales, of votes. In the order of trial. */
import type { MetricRule } from './rule.ts';

const percent = ['percent'] as const;

export const PARTS_OF_A_WHOLE: readonly MetricRule[] = [
  {
    name: 'change.gap',
    metric: 'change',
    kinds: percent,
    after: /^(?:[a-z]+ ){0,1}(?:difference|gap|discrepancy)\b/i,
    reads: ['It shows a 40% price difference.'],
  },
  {
    name: 'layoffs.share',
    metric: 'layoffs',
    kinds: percent,
    after: /^(?:workforce|staff|employees|headcount|jobs|layoffs?|team\b)/i,
    within: 3,
    before:
      /\b(?:lay(?:ing|s)? ?off|laid off|layoffs?|cut(?:s|ting)?|eliminat\w+|slash\w*|shed\w*|reduc\w+|followed by|let go)\b/i,
    reads: ['Acme will cut 10% of its staff.', 'Layoffs hit, followed by a 40% workforce reduction.'],
    leaves: ['The plan serves 90% of its staff.'],
  },
  {
    name: 'layoffs.cut',
    metric: 'layoffs',
    kinds: percent,
    before: /\b(?:laid|lay(?:s|ing)?) off (?:another |some )?$/i,
    reads: ['Acme laid off 14% after the sale.'],
  },
  {
    name: 'layoffs.go',
    metric: 'layoffs',
    kinds: percent,
    before: /\blet(?:s|ting)? $/i,
    after: /^of (?:its|their|the) (?:[a-z]+ )?(?:staff|workforce|employees|people|team) go\b/i,
    reads: ['Acme lets 15% of its staff go.'],
    leaves: ['It lets 15% of its staff rest.'],
  },
  {
    name: 'layoffs.reduction',
    metric: 'layoffs',
    kinds: percent,
    after: /^(?:workforce|staff|headcount) (?:reduction|cut)/i,
    reads: ['Block made a 40% workforce reduction.'],
  },
  {
    name: 'share.cut',
    metric: 'share',
    kinds: percent,
    before: /\b(?:an?|its|their|his|her) $/i,
    after: /^(?:cut|slice|commission|royalty)\b (?:for|of|from|on|to) /i,
    reads: ['They may sell them, with a 25% cut for the state.', 'It takes a 30% cut of the sales.'],
    leaves: ['It made a 25% cut.'],
  },
  {
    name: 'share.taken',
    metric: 'share',
    kinds: percent,
    before: /\b(?:tak(?:es?|ing)|took|keep(?:s|ing)?|kept|charg(?:es?|ed|ing)|gets?|got) an? $/i,
    after: /^(?:cut|slice|commission|royalty)\b/i,
    reads: ['Acme takes a 2% cut.', 'The store kept a 30% commission.'],
    leaves: ['It made a 2% cut.'],
  },
  {
    name: 'share.among',
    metric: 'share',
    kinds: percent,
    after:
      /^of (?:(?:the|all|its|their|those) )?(?:own |blind |head-to-head |pairwise )?(?:preferences|cases|comparisons|match-?ups|votes|trials|code|respondents|voters|raters|judges)\b/i,
    reads: ['It outperforms the other in 71% of preferences with better speed.', 'It now writes 87% of its own code.'],
    leaves: ['It cut 40% of its costs.'],
  },
  {
    name: 'share.of-use',
    metric: 'share',
    kinds: percent,
    after: /^(?:[a-z]+ )?(?:utili[sz]ation|occupancy|uptime|market share|adoption rate|gross margins?)\b/i,
    reads: ['The engine achieves 95% utilization on sparse ones.', 'It keeps a 99.9% uptime.'],
  },
];
