/** Percentages, factors and points: changes, shares, scores, layoffs. */
import type { MetricRule } from './rule.ts';

const RISE =
  'up|rose|ris(?:e[sn]?|ing)|gr(?:ew|ow|ows|owing|own|owth)|jump(?:s|ed|ing)?|increas(?:e[sd]?|ing)|surg(?:e[sd]?|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|boost(?:s|ed|ing)?|improv(?:e[sd]?|ing|ements?)|accelerat\\w+|expand\\w*';
const FALL =
  'down|f(?:all|alls|ell|alling|allen)|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tions?)|slash(?:es|ed|ing)?|shr(?:ink|inks|ank|inking)|lower(?:s|ed|ing)?|sav(?:e[sd]?|ing|ings)|slip\\w*|plung\\w+|tumbl\\w+|discount\\w*';

const percent = ['percent'] as const;
const ratio = ['percent', 'factor'] as const;

export const RATIOS: readonly MetricRule[] = [
  {
    name: 'layoffs.share',
    metric: 'layoffs',
    kinds: percent,
    after:
      /^\+? (?:of (?:its |their |the |global |total )*(?:workforce|staff|employees|headcount|jobs|team)|(?:workforce|staff|headcount) (?:reduction|cut)|(?:layoffs?|job cuts))/i,
    reads: ['Block made a 40% workforce reduction.', 'Acme will cut 10% of its staff.'],
  },
  {
    name: 'score.after',
    metric: 'score',
    kinds: percent,
    after:
      /^\+? ?\)?,?(?:[\w@-]+ ){0,2} ?(?:accuracy|pass(?:@\d+)?\b|pass rate|success|score[ds]?\b|win[- ]rate|hallucination|resol(?:ve|ution)|solve[ds]?\b|recall\b|precision\b|error rate|F1\b|WER\b|completion|correct|detection|task|exact match|agreement|parity|refusal|failure rate|(?:on|in|at|across) (?:the )?(?:[A-Z]\w*[A-Z\d]|[A-Z][\w-]*[Bb]ench|benchmark|leaderboard|test|eval))/,
    reads: ['It reaches 88.9% pass rate on a hard set.', 'It had a 64% hallucination rate.', 'Scores hit 71% on GPQA.'],
  },
  {
    name: 'change.after',
    metric: 'change',
    kinds: ratio,
    after: new RegExp(
      `^\\+? ?(?:YoY|y/y|QoQ|YTD|MoM|year[- ]over[- ]year|(?:[\\w-]+ ){0,3}(?:${RISE}|${FALL}|faster|slower|cheaper|higher|less|fewer|more|better|smaller|bigger|larger|quicker|speed-?ups?|throughput|efficien\\w+|overhead)\\b)`,
      'i',
    ),
    reads: [
      'They saw 150% YoY growth.',
      'Forecasts are for 34% cloud revenue growth.',
      'It is 12x cheaper.',
      'The stock is 40% up.',
    ],
  },
  {
    name: 'change.before',
    metric: 'change',
    kinds: ratio,
    before: new RegExp(
      `\\b(?:${RISE}|${FALL})\\b(?: [\\w'’/-]+){0,7}(?: by)?(?: (?:up to|over|about|around|roughly|nearly|some|more than|at least))? ?[~≈+-]?$`,
      'i',
    ),
    reads: ['Users rose 17% this month.', 'It cut input costs by up to 90%.'],
  },
  {
    name: 'score.before',
    metric: 'score',
    kinds: percent,
    before:
      /\b(?:scor(?:e[sd]?|ing)|achiev(?:e[sd]?|ing)|accuracy|pass@\d+|hit(?:s|ting)?|reach(?:es|ed|ing)|attain\w*|benchmarks?|SOTA)\b[^.;%]{0,60}$/i,
    reads: ['The model scored 81% there.', 'It is achieving 77% with tools.'],
  },
  {
    name: 'share',
    metric: 'share',
    kinds: percent,
    reads: ['The firm holds a whopping 80% of the chip market.', 'A third of the answers were wrong.'],
  },
  { name: 'change.factor', metric: 'change', kinds: ['factor'], reads: ['It gives a 25x gap.'] },
];
