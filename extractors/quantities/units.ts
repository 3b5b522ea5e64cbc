/** Units of measure: what may stand after a number, which unit of the ontology it is, and what it says of the metric. */
import type { Metric } from '../../graph/ontology.ts';
import { matchAt } from './sticky.ts';

export interface UnitRead {
  readonly unit: string;
  /** To the ontology's base unit: 1000 for kW. */
  readonly factor: number;
  readonly metric: Metric | null;
  readonly end: number;
}

interface UnitRule {
  /** Sticky, from the number's end on. */
  readonly pattern: RegExp;
  readonly unit: string;
  readonly metric?: Metric;
  /** By the pattern's first group, small letters; 1 where there is none. */
  readonly factors?: Readonly<Record<string, number>>;
}

/** What scores are called whatever they are taken on; a number beside one is a score. */
export const SCORE_NAMES =
  'FID|BLEU|ROUGE(?:-[L12])?|chrF|WER|CER|PSNR|SSIM|LPIPS|mAP(?:@\\d+)?|mIoU|AUC|AUROC|[Pp]erplexity|PPL|[Nn][Dd][Cc][Gg](?:@\\d+)?|pass[@^]\\d+|F1|MRR|MOS';

const METRIC_PREFIX = { '': 1, k: 1e3, kilo: 1e3, m: 1e6, mega: 1e6, g: 1e9, giga: 1e9, t: 1e12, tera: 1e12 };
const BYTES = { k: 1e-6, kilo: 1e-6, m: 1e-3, mega: 1e-3, g: 1, giga: 1, t: 1e3, tera: 1e3, p: 1e6, peta: 1e6 };
const BINARY_BYTES = { k: 2 ** 10 / 1e9, m: 2 ** 20 / 1e9, g: 2 ** 30 / 1e9, t: 2 ** 40 / 1e9 };

const DURATIONS: readonly UnitRule[] = [
  // The work of many machines: "2 million GPU hours".
  { pattern: / (?:[A-Z][\w-]* ){0,2}[A-Z]\w*[- ][Hh]ours?(?![a-z])/y, unit: 'hours', metric: 'duration' },
  ...['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (name): UnitRule => ({
      pattern: new RegExp(`[\\s-]?${name}s?(?![a-z])`, 'iy'),
      unit: `${name}s`,
      metric: 'duration',
    }),
  ),
  { pattern: /[\s-]?weeks?(?![a-z])/iy, unit: 'days', metric: 'duration', factors: { '': 7 } },
  { pattern: /[\s-]decades?(?![a-z])/iy, unit: 'years', metric: 'duration', factors: { '': 10 } },
];

const CURRENCY_WORDS: readonly UnitRule[] = (
  [
    ['USD', '(?:US )?dollars?|USD|bucks'],
    ['EUR', 'euros?|EUR'],
    ['GBP', '(?:British )?pounds(?: sterling)?|GBP'],
    ['CNY', '(?:Chinese )?yuan|renminbi|RMB|CNY'],
    ['JPY', '(?:Japanese )?yen|JPY'],
    ['KRW', '(?:Korean )?won(?= |-|,|\\.|$)|KRW'],
    ['INR', '(?:Indian )?rupees|INR'],
    ['CHF', '(?:Swiss )?francs|CHF'],
  ] as const
).map(([unit, words]) => ({ pattern: new RegExp(`[\\s-](?:${words})(?![a-z])`, 'iy'), unit }));

/** In the order of trial: a longer unit before the one that it begins with. */
const RULES: readonly UnitRule[] = [
  { pattern: /\+? ?%(?:-points?| points?)(?![a-z])/iy, unit: 'points' },
  { pattern: /\+? ?%|[\s-]per ?cent(?![a-z])/iy, unit: '%' },
  { pattern: /[\s-]?(?:percentage |basis )?(?:points?|pts|pp)(?![a-z])/iy, unit: 'points' },
  {
    pattern:
      /[\s-]?(?:(?:input|output|prompt|prefill|decode|generated|total) )?(?:tok(?:en)?s?|tks?|t)(?:[\s-](?:per|a|each|every)[\s-]second| ?\/ ?s(?:ec(?:ond)?)?)(?![a-z])| ?t(?:k|ok)?ps(?![a-z])/iy,
    unit: 'tok/s',
    metric: 'speed',
  },
  {
    pattern:
      /[\s-]?(?:tok(?:en)?s?[\s-])?(?:(?:of )?(?:input |native |max(?:imum)? |long[- ])?(?:contexts?|ctx)(?:[\s-](?:window|length))?)(?![a-z])/iy,
    unit: 'tokens',
    metric: 'context_length',
  },
  { pattern: /[\s-]window(?![a-z])/iy, unit: 'tokens', metric: 'context_length' },
  {
    pattern:
      /(?: of (?:them|which))?(?: (?:are|is))?[\s-]?(?:active|activated)(?:[\s-]param(?:eter)?s?)?(?= |[^\w\s]|$)(?! (?:users|monthly|daily|weekly))/iy,
    unit: 'parameters',
    metric: 'active_parameters',
  },
  {
    pattern:
      / (?:fires?|firing|wakes?|(?:are|is|being) (?:used|awake|switched on)) (?:per|(?:for|on|with) (?:each|every|any)(?: one)?) token(?![a-z])/iy,
    unit: 'parameters',
    metric: 'active_parameters',
  },
  {
    pattern: / (?:weights|param(?:eter)?s) (?:are|is|being) (?:active|activated|used)(?![a-z])/iy,
    unit: 'parameters',
    metric: 'active_parameters',
  },
  {
    pattern: /[\s-]?(?:(?:total|trainable|dense)[\s-])?param(?:eter)?s?(?![a-z])|[\s-]total(?= ?[,/()+&;.]| and |$)/iy,
    unit: 'parameters',
    metric: 'parameters',
  },
  {
    pattern: /(?<=\d ?(?:[KMBT]|million|billion|trillion)) weights(?![a-z])/iy,
    unit: 'parameters',
    metric: 'parameters',
  },
  {
    // Not "Opus 5 uses fewer tokens".
    pattern:
      /[\s-](?:(?!(?:uses?|needs?|takes?|burns?|spends?|than|fewer|more|less|with|on|per|for|each|every|into|ms)\b)[a-z+-]+,? ){0,3}tok(?:en)?s?(?![a-z])/iy,
    unit: 'tokens',
  },
  {
    pattern: /[\s-]?(k|m|g|t)?wh(?![a-z])|[\s-](kilo|mega|giga|tera)?watt[\s-]hours?/iy,
    unit: 'Wh',
    metric: 'energy',
    factors: METRIC_PREFIX,
  },
  {
    pattern: /[\s-]?(kW|[MGT]W|W)(?![A-Za-z])|[\s-]([Kk]ilo|[Mm]ega|[Gg]iga|[Tt]era)?[Ww]atts?(?![a-z])/y,
    unit: 'W',
    metric: 'power',
    factors: METRIC_PREFIX,
  },
  { pattern: /[\s-]?(k|m|g|t|p)i?b(?:yte)?s?(?:\/s|ps)(?![a-z])/iy, unit: 'GB/s', metric: 'speed', factors: BYTES },
  { pattern: /[\s-]?([KMGT])iB(?![A-Za-z\d])/y, unit: 'GB', metric: 'size', factors: BINARY_BYTES },
  {
    pattern:
      /[\s-]?([KMGTP])B(?![A-Za-z\d])|[\s-]?(kilo|mega|giga|tera|peta)bytes?(?![a-z])|[\s-]([mgt])igs?(?![a-z])/y,
    unit: 'GB',
    metric: 'size',
    factors: BYTES,
  },
  { pattern: /[\s-]?(?:[µμ]s|microseconds?)(?![a-z])/y, unit: 'seconds', metric: 'duration', factors: { '': 1e-6 } },
  { pattern: /[\s-]?(?:ms|[Mm]illiseconds?)(?![a-z])/y, unit: 'seconds', metric: 'duration', factors: { '': 1e-3 } },
  ...DURATIONS,
  { pattern: / ?yrs?(?![a-z])|y(?![a-z])/y, unit: 'years', metric: 'duration' },
  { pattern: / ?(?:hrs?|h)(?![a-z])/y, unit: 'hours', metric: 'duration' },
  { pattern: / ?mins?(?![a-z])/y, unit: 'minutes', metric: 'duration' },
  {
    pattern: / ?secs?(?![a-z])| ?s(?= of [a-z])|s(?![a-z])| s(?=[,.;:)/]| (?:vs|to|per|on|for|and|or|at)\b)/y,
    unit: 'seconds',
    metric: 'duration',
  },
  {
    pattern:
      / ?[x×](?![\w-])|[x×](?=-)| ?[×](?= )|-fold|[\s-]times(?= (?:\w+er|more|less|as|the|bigger|lower|what|its|their)\b)/iy,
    unit: 'x',
  },
  { pattern: /[\s-]?elo(?: (?:points|rating|score))?(?![a-z])/iy, unit: 'Elo', metric: 'score' },
  { pattern: /[\s-]scores?(?![a-z])/y, unit: 'points', metric: 'score' },
  { pattern: new RegExp(` (?:${SCORE_NAMES})(?: scores?)?(?![\\w-])`, 'y'), unit: 'points', metric: 'score' },
  {
    pattern: /[\s-]?(?:(k|m|g|t|p|e|mega|giga|tera|peta|exa)[- ]?)?(?:flops?|flop\/s)(?![a-z])/iy,
    unit: 'FLOP',
    metric: 'other',
    factors: { ...METRIC_PREFIX, p: 1e15, e: 1e18, peta: 1e15, exa: 1e18 },
  },
  {
    pattern:
      / (?:(?:monthly|weekly|daily|total|paid|paying|global|active) ){0,3}(?:users?|actives)(?![a-z])|[\s-]?[MDW]AUs?\b/iy,
    unit: 'user',
    metric: 'users',
  },
  {
    pattern: /-strong(?= (?:team|staff|company|firm|startup|workforce|crew|lab))| strong(?=[,.;)]|$)/y,
    unit: 'employee',
    metric: 'headcount',
  },
  { pattern: /[\s-]?(?:kg|kilos?|kilograms?)(?![a-z])/y, unit: 'kg', metric: 'other' },
  { pattern: / ?(k|M|G)?Hz(?![a-z])/y, unit: 'Hz', metric: 'speed', factors: METRIC_PREFIX },
  { pattern: / ?(?:fps|frames per second)(?![a-z])/iy, unit: 'fps', metric: 'speed' },
  { pattern: /[\s-]?(?:cents?(?![a-z])|¢)/iy, unit: 'USD', factors: { '': 0.01 } },
  ...CURRENCY_WORDS,
];

/** Reads the unit of measure after a number that ends at `index`; null for none (then a counted noun may follow). */
export function readUnit(text: string, index: number): UnitRead | null {
  for (const { pattern, unit, metric, factors } of RULES) {
    const match = matchAt(pattern, text, index);
    if (!match) continue;
    const prefix = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/(?<=.)w$/, '');
    const factor = factors ? (factors[prefix] ?? 1) : 1;
    return { unit, factor, metric: metric ?? null, end: index + match[0].length };
  }
  return null;
}

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['NZ$', 'NZD'],
  ['RMB', 'CNY'],
]);

const SIGN = /(?:US|HK|NT|NZ|[ACSR])?\$ ?|[€£¥₹₩] ?|\b(?:RMB|CNY|USD|EUR|GBP|JPY|KRW|INR|CHF|SEK|AUD|CAD) ?(?=\d)/y;

/** Reads a currency's sign or code before a number; gives its ISO code and where the number begins. */
export function readCurrency(text: string, index: number): { readonly unit: string; readonly end: number } | null {
  const match = matchAt(SIGN, text, index);
  if (!match) return null;
  const sign = match[0].trim();
  const isYen = sign === '¥' && JAPANESE.test(text.slice(Math.max(0, index - YEN_REACH), index + YEN_REACH));
  return { unit: isYen ? 'JPY' : (CURRENCY_SIGNS.get(sign) ?? sign), end: index + match[0].length };
}

/** What tells near a "¥" that it is no yuan. */
const JAPANESE =
  /\b(?:Japan(?:ese)?|Tokyo|Osaka|Kyoto|yen|Nikkei|SoftBank|Sakana|Sony|Toyota|Honda|Nissan|Mitsubishi|Mizuho|Sumitomo|Rakuten|NTT|KDDI|Fujitsu|Hitachi|NEC|Nintendo|Panasonic|Renesas|Rapidus|Kioxia|Preferred Networks)\b/;
const YEN_REACH = 240;
