/** Quantities without digits or with an ordinal: ranks ("third place", "#2"), shares ("a third", "1/3"), factors ("tripled"). */
import type { Metric } from '../../graph/ontology.ts';
import { FACTOR_RULES } from './factor-words.ts';
import type { WordedRule } from './found.ts';
import { NUMBER_WORDS } from './number.ts';
import { matchAt } from './sticky.ts';
import { TIME_RULES } from './time-words.ts';

export interface WordedRead {
  readonly value: number;
  readonly unit: string;
  /** Null where the words around it must tell. */
  readonly metric: Metric | null;
  readonly end: number;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const ORDINAL =
  '(\\d{1,3}(?=st|nd|rd|th)(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

const PART = '(half|third|quarter|fifth|sixth|eighth|tenth)';
/** What may hedge a part after "by". */
const ABOUT = '(?:(?:about|almost|nearly|roughly|around|over|more than|less than|well over|at least|some|up to) )?';
const MORE_OR_LESS =
  'fewer|less|more|cheaper|dearer|faster|slower|lower|higher|smaller|larger|bigger|shorter|longer|lighter';
const HALVING =
  '\\b(?:cut|cuts|cutting|slash|slashes|slashed|slashing|chopp?(?:s|ed|ing)?|slic(?:es?|ed|ing)) [^.;,]{1,40} in ';

const ordinal = (word: string): number => ORDINALS.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
const thousandths = (parts: number, whole: number): number => Math.round((parts / whole) * 1000);
const share = (parts: number, whole: number): number => thousandths(parts, whole) / 10;
const wordOrDigits = (word: string): number => NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word);

const RULES: readonly WordedRule[] = [
  {
    pattern: /(\d{3,4})(?:p| ?[x×] ?\d{3,4}(?:p|px)?)(?!\w|\.\d)/y,
    unit: 'pixel',
    metric: 'other',
    value: (match) => Number(match[1]),
  },
  ...TIME_RULES,
  {
    pattern:
      /#(\d{1,4})(?![\w])|(?:No\.|number) ?(\d{1,3}|one|two|three)(?= (?:in|on|spot|position|open|model|most|among|overall)\b)/y,
    unit: 'rank',
    metric: 'rank',
    value: (match) => wordOrDigits((match[1] ?? match[2])!),
  },
  {
    pattern: new RegExp(`${ORDINAL}[\\s-](?:place|spot|rank|position)\\b`, 'iy'),
    unit: 'rank',
    metric: 'rank',
    value: (match) => ordinal(match[1]!),
  },
  {
    pattern: new RegExp(`${ORDINAL}[- ](?:largest|biggest|highest|best|fastest|ranked|most)\\b`, 'iy'),
    unit: 'rank',
    metric: 'rank',
    value: (match) => ordinal(match[1]!),
  },
  { pattern: /second only to\b/iy, unit: 'rank', metric: 'rank', value: () => 2 },
  {
    pattern:
      /top(?: (?:open(?:-(?:source|weights?))?|free|small|Chinese|American|European))? (?:spot|position|rank)\b/iy,
    unit: 'rank',
    metric: 'rank',
    value: () => 1,
  },
  {
    pattern: new RegExp(
      `(an?|one|two|three)[\\s-]${PART}s?\\b(?! of\\b)(?<=\\bby ${ABOUT}\\S{1,5}[\\s-][a-z]{4,8})`,
      'iy',
    ),
    unit: '%',
    metric: 'change',
    value: (match) => share(NUMBER_WORDS.get(match[1]!.toLowerCase())!, PARTS.get(match[2]!.toLowerCase())!),
  },
  {
    pattern: new RegExp(`(an?|one|two)[\\s-]${PART}s?(?= (?:off|${MORE_OR_LESS})\\b)`, 'iy'),
    unit: '%',
    metric: 'change',
    value: (match) => share(NUMBER_WORDS.get(match[1]!.toLowerCase())!, PARTS.get(match[2]!.toLowerCase())!),
  },
  // "fell by almost half", "cut its price in half"
  {
    pattern: new RegExp(
      `half\\b(?! (?:an?|of|the|its|their|as)\\b|-)(?:(?<=\\bby ${ABOUT}half)|(?<=${HALVING}half))`,
      'iy',
    ),
    unit: '%',
    metric: 'change',
    value: () => 50,
  },
  // "at a third of the price of Zephyra 4", "for a tenth of Zephyra's cost": of another that is named.
  {
    pattern: new RegExp(
      `(?:(an?|one|two)[\\s-])?${PART}s?(?= (?:of )?(?:(?:the|what) (?:price|cost|pricing) (?:of|for) (?:the )?[A-Z]|[A-Z][\\w.-]{1,20}(?: [\\w.-]{1,12}){0,3}['’]s (?:API )?(?:price|cost|pricing)\\b))`,
      'y',
    ),
    unit: 'x',
    metric: 'price',
    value: (match) =>
      thousandths(NUMBER_WORDS.get((match[1] ?? 'a').toLowerCase())!, PARTS.get(match[2]!.toLowerCase())!) / 1000,
  },
  {
    pattern:
      /(?<!\b(?:[\d.]+[KMBT]?|[mbtr]+illion|bn|mn|thousand|hundred) )(an?|one|two|three|four)[\s-](half|third|quarter|fifth|sixth|eighth|tenth)s?(?= of\b| the\b|[^\w\s-]|$)/iy,
    unit: '%',
    metric: 'share',
    value: (match) => share(NUMBER_WORDS.get(match[1]!.toLowerCase())!, PARTS.get(match[2]!.toLowerCase())!),
  },
  {
    pattern: /(one|two|three|four)-(half|third|quarter|fifth|sixth|eighth|tenth)s?\b/iy,
    unit: '%',
    metric: 'share',
    value: (match) => share(NUMBER_WORDS.get(match[1]!.toLowerCase())!, PARTS.get(match[2]!.toLowerCase())!),
  },
  {
    // "one in five bugs", "one query in five"; not "one in two weeks"
    pattern:
      /(?:1|one)(?: (?!day|hour|week|month|year|place|spot|thing|point|person)[a-z]{3,12})?[ -]in[ -](?:every )?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b|[.,]\d|%)/iy,
    unit: '%',
    metric: 'share',
    value: (match) => share(1, wordOrDigits(match[1]!)),
  },
  {
    // "nine in ten answers", "three out of four labs"
    pattern:
      /(two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(three|four|five|ten)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b)/iy,
    unit: '%',
    metric: 'share',
    value: (match) => share(NUMBER_WORDS.get(match[1]!.toLowerCase())!, NUMBER_WORDS.get(match[2]!.toLowerCase())!),
  },
  { pattern: /half(?= (?:of|the|its|their|all)\b)/iy, unit: '%', metric: 'share', value: () => 50 },
  {
    pattern: /([1-9])\/([2-9]|10)(?= of\b| the\b|(?:rd|th|ths)\b)/y,
    unit: '%',
    metric: 'share',
    value: (match) => share(Number(match[1]), Number(match[2])),
  },
  ...FACTOR_RULES,
];

const RANKED =
  /\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|finish(?:es|ed|ing)|st(?:ands|ood)|sits|sat|landed|debut(?:s|ed))(?: in)?(?: at)? ~?$/i;
/** "ranks Zephyra first" */
const RANKED_OBJECT = /\b(?:ranks|ranked|places|placed|puts|rates|rated) (?:\S{1,20} ){1,3}$/i;
const IS = /\b(?:is|are|was|been|now|came|comes|coming)(?: in)? $/i;
/** "takes third on", "came in second at", "holds fourth" */
const TAKING =
  /\b(?:(?:tak(?:es|en|ing)|took|claim(?:s|ed|ing)?|hold(?:s|ing)?|held|grab(?:s|bed)?|clinch(?:es|ed)|earn(?:s|ed)|(?:came|comes|coming) in) (?:an? |the )?|(?:came|comes) (?:an? )?)(?:joint |solid |close |distant |clear )?$/i;
/** "safety comes first" */
const COMING = /\b(?:came|comes) $/i;
const PLACE_ENDS = /^(?: (?:on|at|with|behind|overall|among|ahead|out of)\b|[,;)]|\.?$|\. )/i;
const AMONG = /^ (?:among|overall|on|in each|in both|with \d+|place)\b/i;
const REACH = 48;
/** "the second half of the year", "the slower half": no share of anything. */
const QUALIFIED_HALF = /\b(?:first|second|last|latter|other|top|bottom|(?!over|under|after)[a-z]{1,20}er) $/i;
/** "signed up for a quarter": three months. */
const QUARTER_YEAR = /\b(?:for|per|every|in|during|within|once|twice) $/i;
/** "climbed from 9th to 4th" */
const MOVED = new RegExp(
  `\\b(?:climb|jump|ris|rose|mov|dropp?|fell|fall|slipp?|up|down|leap)(?:s|es|ed|ing|ped|ping|t)? (?:up |down )?(?:from (?:${ORDINAL}(?: place)? to )?|to )$`,
  'i',
);
/** "2nd in coding and 5th in math" */
const ALSO = new RegExp(
  `\\b(?:rank|plac|debut|finish|land|com|stand)[a-z]{0,4} (?:in )?(?:at )?${ORDINAL} (?:in|on|overall)\\b[^.;]{0,24}(?:,|,? and) $`,
  'i',
);
const BARE_ORDINAL = new RegExp(`${ORDINAL}(?![\\w-])`, 'iy');

/** Reads a worded quantity that begins at `index`; null where none does. */
export function readWorded(text: string, index: number): WordedRead | null {
  for (const { pattern, unit, metric, value } of RULES) {
    const match = matchAt(pattern, text, index);
    if (
      match &&
      match[0].toLowerCase() === 'half' &&
      QUALIFIED_HALF.test(text.slice(Math.max(0, index - REACH), index))
    )
      return null;
    if (match && /quarter$/i.test(match[0]) && QUARTER_YEAR.test(text.slice(Math.max(0, index - REACH), index)))
      return null;
    if (match) return { value: value(match), unit, metric, end: index + match[0].length };
  }
  const bare = matchAt(BARE_ORDINAL, text, index);
  if (!bare) return null;
  const end = index + bare[0].length;
  const value = ordinal(bare[1]!);
  const before = text.slice(Math.max(0, index - REACH), index);
  const among = AMONG.test(text.slice(end, end + 10));
  if (
    !RANKED.test(before) &&
    !(TAKING.test(before) && PLACE_ENDS.test(text.slice(end, end + 10)) && !(COMING.test(before) && value === 1)) &&
    !MOVED.test(before) &&
    !ALSO.test(before) &&
    !(value > 1 && IS.test(before) && /^(?:[,;)]|\.?$|\. | behind\b)/.test(text.slice(end, end + 10))) &&
    !(among && (IS.test(before) || RANKED_OBJECT.test(before)))
  )
    return null;
  return { value, unit: 'rank', metric: 'rank', end };
}
