/** Factors that are told without a number: "tripled", "twofold", "twice as fast", "would nearly double its capital". */
import type { WordedRule } from './found.ts';

const FOLDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twenty', 20],
  ['hundred', 100],
]);

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['doubl', 2],
  ['tripl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['halv', 0.5],
]);

/** In the order of trial. */
export const FACTOR_RULES: readonly WordedRule[] = [
  {
    pattern:
      /(doubl|tripl|quadrupl)(?:es|ed|ing)\b(?= (?:the |its )?(?:[a-z]+ )?(?:throughput|prompt processing|prefill|decoding|inference)\b)/iy,
    unit: 'x',
    metric: 'speed',
    value: (match) => FACTORS.get(match[1]!.toLowerCase())!,
  },
  {
    pattern: /(doubl|tripl|quadrupl|quintupl|halv)(?:es|ed|ing)\b(?![ -]down\b)/iy,
    unit: 'x',
    metric: 'change',
    value: (match) => FACTORS.get(match[1]!.toLowerCase())!,
  },
  {
    pattern: /(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)-?fold\b/iy,
    unit: 'x',
    metric: 'change',
    value: (match) => FOLDS.get(match[1]!.toLowerCase())!,
  },
  // "twice its speed": that of what it is held against.
  {
    pattern: /twice(?= (?:its|their) (?:speed|throughput|rate|pace|price|cost|size)\b)/iy,
    unit: 'x',
    metric: null,
    value: () => 2,
  },
  { pattern: /twice(?= (?:as (?!many|much)|the ))/iy, unit: 'x', metric: null, value: () => 2 },
  // "twice as many as in spring", "twice as much memory"
  { pattern: /twice(?= as (?:many|much)\b)/iy, unit: 'x', metric: 'change', value: () => 2 },
  // "roughly twice what it spent last year"
  { pattern: /twice(?= (?:what|last (?:year|quarter|month)['’]s)\b)/iy, unit: 'x', metric: 'change', value: () => 2 },
  {
    pattern: /(doubl|tripl|quadrupl)e(?= (?:the|its|their|that|in|year|what|by|this|next|to (?:[a-z]+ )?[$€£~\d])\b)/iy,
    unit: 'x',
    metric: 'change',
    value: (match) => FACTORS.get(match[1]!.toLowerCase())!,
  },
  // "would nearly double its capital", "has seen its traffic more than triple"
  {
    pattern:
      /(doubl|tripl|quadrupl)e(?![-\w]| (?:down|digits?|dip|duty|agents?)\b)(?<=\b(?:would|will|could|may|might|to|nearly|almost|than|roughly|about) (?:doubl|tripl|quadrupl)e)/iy,
    unit: 'x',
    metric: 'change',
    value: (match) => FACTORS.get(match[1]!.toLowerCase())!,
  },
];
