/** Percentages and factors: layoffs, scores, changes, shares. In the order of trial. */
import { PARTS_OF_A_WHOLE } from './parts-of-a-whole.ts';
import type { MetricRule } from './rule.ts';
import { SHARE } from './shares.ts';

const percent = ['percent'] as const;
const ratio = ['percent', 'factor'] as const;

export const RATIOS: readonly MetricRule[] = [
  ...PARTS_OF_A_WHOLE,
  {
    name: 'change.noun',
    metric: 'change',
    kinds: ['percent'],
    after:
      /^(?!of\b)(?:[a-z-]+ ){0,2}(?:reduction|improvement|increase|decrease|drop|gain|boost|decline|uplift|slowdown|speed-?up|penalty|premium|markup|bump|jump|lift|price (?:cut|hike|rise)|pay rise)s?\b/i,
    reads: ['It shows a 31% reduction in hallucination.', 'They saw a 5% accuracy gain.'],
  },
  {
    name: 'speed.percent',
    metric: 'speed',
    kinds: ['percent'],
    after: /^(?:faster|slower|quicker)\b/i,
    reads: ['It is 25% faster than the old one.'],
    leaves: ['It is 25% cheaper.'],
  },
  {
    name: 'speed.up',
    metric: 'speed',
    kinds: ['factor'],
    before:
      /\b(?:speed(?:s|ed|ing)? up|speed-?ups? of|accelerat(?:es?|ed|ing)|throughput|decod(?:es?|ing)|prefill|inference)\b(?:(?!\b(?:costs?|price|memory|size|bill|longer|tokens)\b)(?:[^.;,]|(?<=\d)\.(?=\d))){0,40}$/i,
    reads: [
      'It speeds up attention by up to 8x.',
      'It lifts decode throughput by 30x.',
      'Decoding is 1.7x faster on one and 1.3x on the other.',
    ],
    leaves: ['It cuts inference costs by 3x.'],
  },
  {
    name: 'price.factor',
    metric: 'price',
    kinds: ['factor'],
    after:
      /^(?:as )?(?:cheaper|(?:more |less )?expensive|(?:the|its) (?:price|cost)\b(?! of (?:its|the) (?:last|previous) round))/i,
    reads: ['It is 12x cheaper.', 'It is three times as expensive.', 'It comes at twice the price.'],
    leaves: ['It is twice the size.'],
  },
  {
    name: 'price.more',
    metric: 'price',
    kinds: ['factor'],
    before: /\b(?:costs?|costing) $/i,
    after: /^(?:as much|more)\b/i,
    reads: ['The larger one costs 12x more.', 'It costs three times as much.'],
    leaves: ['It writes 12x more.'],
  },
  {
    name: 'price.part',
    metric: 'price',
    kinds: percent,
    before: /\bcost(?:s|ing)? (?:just |only |less than )?$/i,
    after: /^of (?:(?:the|its) (?:price|cost)\b|what [A-Z]|[A-Z])/,
    reads: ['It costs a tenth of the price of the other.', 'It costs a tenth of Lark.'],
    leaves: ['Memory is 15% of the cost.'],
  },
  {
    name: 'change.comparative',
    metric: 'change',
    kinds: ['percent'],
    after: /^(?:higher|lower|better|worse|more|less|fewer|faster|slower|cheaper|smaller|larger|longer|shorter)\b/i,
    reads: ['It has 7% higher accuracy.', 'It uses 30% fewer tokens.', 'The tasks took 19% longer.'],
  },
  {
    name: 'score.to',
    metric: 'score',
    kinds: percent,
    before:
      /\b(?:(?:error|success|pass|win|failure|refusal|hallucination|completion|accuracy|solve) rates?|accuracy|recall|precision|WER|scores?)(?: [a-z]+){0,3} to $/i,
    reads: ['It cut the word error rate to 3.3%.'],
    leaves: ['It cut the price to 80%.'],
  },
  {
    name: 'change.by',
    metric: 'change',
    kinds: ratio,
    before: /\bby (?:an average of )?\+?$/i,
    after: /^(?!of\b)/i,
    reads: ['It beat the rest by 30% there.', 'It achieves more than the others by +4% there.'],
    leaves: ['It is used by 90% of the clinics.'],
  },
  {
    name: 'score.after',
    metric: 'score',
    kinds: percent,
    after:
      /^(?:accura|pass|success|score|win[- ]rate|hallucinat|resolv|resolution|solve|recall|precision|error rate|F1\b|WER\b|completion|correct|performance on\b|exact match|agreement|failure rate)/i,
    within: 2,
    reads: ['It reaches 88.9% pass rate on a hard set.', 'It had a 64% hallucination rate.'],
  },
  {
    name: 'speed.factor',
    metric: 'speed',
    kinds: ['factor'],
    after:
      /^(?:faster|slower|as (?:fast|quick)\b|quicker|sooner|speed-?ups?\b|speed\b|throughput|the (?:(?:FP\d+|AI|peak|inference|training|raw|compute|memory|decode) ){1,2}(?:compute|performance|bandwidth|speed)\b|the (?:quickest|fastest)\b|the (?:[a-z]+ ){0,2}(?:rate|throughput|pace|speed) of\b)/i,
    within: 3,
    reads: [
      'It writes 156 tokens a second, 1.7 times the rate of the other.',
      'It has three times the FP4 performance of the other.',
      'It is about 6x the quickest endpoint.',
      'It is up to 1.87 times faster.',
      'It brings a 4x inference speedup.',
      'It is twice as fast.',
    ],
    leaves: ['It is 12x larger.'],
  },
  {
    name: 'size.factor',
    metric: 'size',
    kinds: ['factor'],
    after: /^(?:(?:larger|bigger|smaller|longer)\b|(?:the|its|their) size\b)/i,
    reads: ['The set is 4.5x larger than before.', 'It rivals models 8x its size.'],
  },
  {
    name: 'change.after',
    metric: 'change',
    kinds: ratio,
    after:
      /^(?:YoY|y\/y|QoQ|YTD|MoM|year[- ]over[- ]year|up\b|down\b|growth|ris(?:e|ing)|jump|increase|surge|gain|boost|improv\w+|drop|declin\w+|cut\b|reduc\w+|lower|saving|discount|faster|slower|cheaper|higher|less\b|fewer|more\b|better|smaller|bigger|larger|quicker|speed-?ups?\b|speed\b|throughput|efficien\w+|overhead)/i,
    within: 3,
    reads: ['They saw 150% YoY growth.', 'Forecasts are for 34% cloud revenue growth.', 'The stock is 40% up.'],
  },
  {
    name: 'change.before',
    metric: 'change',
    kinds: ratio,
    before:
      /\b(?:(?<!\b(?:ma[dk]es?|making|picks?|picked|ends?|ended|takes?|taking|took|snaps?|snapped|uses?|used|adds?) )up|rose|ris(?:e[sn]?|ing)|gr(?:ew|ow|ows|owing|own|owth)|jump\w*|increas\w+|surg(?:e[sd]?|ing)|climb\w*|gain\w*|soar\w*|boost\w*|improv\w+|accelerat\w+|down|(?<=\b(?:is|are|was|were|now|still) )off|f(?:all|alls|ell|alling|allen)|drop\w*|declin\w+|cut(?:s|ting)?|reduc\w+|slash\w*|shr[aiu]nk\w*|lower\w*|sav(?:e[sd]?|ing|ings)|sl(?:ip\w*|id|ides?|iding)|plung\w+|tumbl\w+|discount\w*|leap\w*|spik\w+|(?:sky)?rocket\w*|balloon\w*|swell\w*|swollen|s[aiu]nk\w*|crash\w*|crater\w*|slump\w*|popp(?:ed|ing)|rall(?:y|ied|ies|ying)|plummet\w*|trimm(?:ed|ing)|expand(?:s|ed|ing))\b(?! to\b)/i,
    reach: 45,
    clear: true,
    reads: ['Users rose 17% this month.', 'It cut its input costs 90%.'],
    leaves: ['Bots make up 40% of the traffic.'],
  },
  {
    name: 'change.growth',
    metric: 'change',
    kinds: percent,
    before: /\bgrowth(?: rate)? (?:[a-z]+ )?to (?:an? )?$/i,
    reads: ['That lifted its sales growth to 15%.'],
  },
  {
    name: 'change.lost',
    metric: 'change',
    kinds: percent,
    before: /\b(?:los(?:es?|t|ing)|shed(?:s|ding)?|wip(?:es?|ed|ing)(?: out)?|gain(?:s|ed|ing)?) (?:another )?$/i,
    after:
      /^of (?:its|their) (?:[a-z-]+ ){0,2}(?:value|worth|users|customers|subscribers|traffic|revenue|price|audience)\b/i,
    reads: ['The stock lost 30% of its market value.', 'It shed 12% of its subscribers.'],
    leaves: ['It lost 30% of the games.'],
  },
  {
    name: 'change.stock',
    metric: 'change',
    kinds: percent,
    before:
      /\b(?:shares|stocks?|bonds) (?:has |have |had |also |then )*(?:los(?:t|es?)|sheds?|add(?:s|ed)?|put on|gave up|gained) (?:another )?$/i,
    reads: ['Shares lost 9% on the day.', 'Its stock has shed another 4%.'],
    leaves: ['Its shares are 9% of the fund.'],
  },
  {
    name: 'share.of',
    metric: 'share',
    kinds: percent,
    after: /^of (?:the|its|their|all|[A-Z]?[a-z]+)\b/,
    reads: [
      'It reaches that with 20% of the data.',
      'The firm holds a whopping 80% of the chip market.',
      'A third of the answers were wrong.',
    ],
  },
  {
    name: 'share.margin',
    metric: 'share',
    kinds: percent,
    before:
      /\b(?:margins?|market share|utili[sz]ation|adoption|penetration|retention|attrition|churn|uptime|availability|interest rate)\b[^.;,]{0,30}$/i,
    reads: ['Its gross margin hit 45% last spring.'],
  },
  {
    name: 'score.before',
    metric: 'score',
    kinds: percent,
    before:
      /\b(?:scor(?:e[sd]?|ing)|(?:hallucination|error|success|pass|win) rate|achiev(?:e[sd]?|ing)|accuracy|performance of|pass@\d+|WER|F1|AUC|hit(?:s|ting)?|reach(?:es|ed|ing)|attain\w*|benchmarks?|SOTA)\b/i,
    reads: ['The model scored 81% there.', 'It is achieving 77% with tools.'],
  },
  {
    name: 'score.points',
    metric: 'score',
    kinds: ['other'],
    before: /\b(?:scor(?:e[sd]?|ing)(?: of)?|with|at|to|has|had|reach(?:es|ed|ing)?|hits?) (?:an? )?$/i,
    reads: ['It leads with 1402 points.', 'It scored 61 points there.'],
    leaves: ['It gained 7 points.'],
  },
  SHARE,
  { name: 'change.factor', metric: 'change', kinds: ['factor'], reads: ['It gives a 25x gap.'] },
];
