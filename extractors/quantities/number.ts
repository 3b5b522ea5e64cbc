/** Reading one number: digits with separators, number words, a scale ("25.5 billion", "16K", "two dozen", "1e25"). */
import { matchAt } from './sticky.ts';

/** A number as it stands in a text, `[start, end)` counted from where the text begins. */
export interface NumberRead {
  readonly value: number;
  readonly end: number;
  /** The factor that its scale words or letters multiply by; 1 for none. */
  readonly scale: number;
  /** Whether it is written in words. */
  readonly words: boolean;
}

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a number word is worth on its own. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** What is greater is no quantity of anything: an id, a line of digits. */
const GREATEST = 1e30;

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:e\d{1,3}\b)?/y;
const WORD = /[a-z]+/iy;
const COMPOUND = /-([a-z]+)/iy;
const SCALE_WORD = /[\s-]?(hundred|thousand|million|billion|trillion|dozen|bn|mn|mil|tn)(?![a-z])/iy;
/** Not the T of "18T/s", which is a token. */
const SCALE_LETTER = / ?(?!T ?\/ ?s\b)([KMBT]|mm)(?![A-Za-z\d])|([kmb])(?![A-Za-z\d])/y;

/**
 * Reads the number that begins at `index`, scale included; null where none does. A count of dozens or hundreds needs a
 * number before it ("two dozen", "a hundred").
 */
export function readNumber(text: string, index: number): NumberRead | null {
  const digits = matchAt(DIGITS, text, index);
  if (digits) {
    const value = Number(digits[0].replaceAll(',', ''));
    return value <= GREATEST ? scaled(text, value, index + digits[0].length, false) : null;
  }
  const word = matchAt(WORD, text, index);
  if (!word) return null;
  const lower = word[0].toLowerCase();
  if (lower === 'half') return halfOf(text, index + word[0].length);
  const value = NUMBER_WORDS.get(lower);
  if (value === undefined) return null;
  const end = index + word[0].length;
  const second = value >= 20 ? matchAt(COMPOUND, text, end) : null;
  const ones = second ? (NUMBER_WORDS.get(second[1]!.toLowerCase()) ?? 0) : 0;
  const half = value > 1 ? matchAt(AND_A_HALF, text, end) : null;
  if (half) return scaled(text, value + 0.5, end + half[0].length, true);
  return second && ones > 0 && ones < 10
    ? scaled(text, value + ones, end + second[0].length, true)
    : scaled(text, value, end, true);
}

/** "two and a half million" */
const AND_A_HALF = / and a half\b/iy;

/** "half a million", "half a billion", "half a gigawatt". */
function halfOf(text: string, index: number): NumberRead | null {
  const one = matchAt(/ an?(?= gigawatt)/iy, text, index);
  if (one) return { value: 0.5, end: index + one[0].length, scale: 1, words: true };
  const match = matchAt(/ an? (hundred|thousand|million|billion|trillion|dozen)\b/iy, text, index);
  if (!match) return null;
  const scale = SCALES.get(match[1]!.toLowerCase())!;
  return { value: scale / 2, end: index + match[0].length, scale, words: true };
}

function scaled(text: string, value: number, end: number, words: boolean): NumberRead {
  const word = matchAt(SCALE_WORD, text, end);
  const letter = word || words ? null : matchAt(SCALE_LETTER, text, end);
  const found = word ?? letter;
  if (!found) return { value, end, scale: 1, words };
  const scale = SCALES.get((found[1] ?? found[2] ?? '').toLowerCase()) ?? 1;
  const next = { value: product(value, scale), end: end + found[0].length, scale, words };
  const twice = word && scale < 1e6 ? matchAt(SCALE_WORD, text, next.end) : null; // "two hundred million"
  if (!twice) return next;
  const more = SCALES.get(twice[1]!.toLowerCase()) ?? 1;
  return { value: product(next.value, more), end: next.end + twice[0].length, scale: more, words };
}

/** A product without binary dust: 21.4 × 1e9 is 21400000000. */
export function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
