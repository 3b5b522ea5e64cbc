/** Where a quantity may begin: at a digit, at a sign of money or rank, or at one of some words. */
import { NUMBER_WORDS } from './number.ts';
import { matchAt } from './sticky.ts';
import { TIMES } from './time-words.ts';

/** Words that may begin a quantity, in small letters. */
const WORDS = new Set([
  ...NUMBER_WORDS.keys(),
  ...`half halved halving halves top doubled doubling doubles double tripled tripling triples triple quadrupled quadrupling
  quadruples quadruple quintupled quintupling quintuples no number first second third fourth fifth sixth seventh eighth
  ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twice twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold hundredfold us hk nt nz rmb cny usd eur gbp jpy krw inr chf c s r`.split(
    /\s+/,
  ),
]);
/** For each first letter, the lengths of the words that it begins, as bits: a cheap look before the word is cut out. */
const LENGTHS = new Int32Array(128);
for (const word of [...WORDS, ...TIMES]) LENGTHS[word.charCodeAt(0)]! |= 1 << word.length;
const LONGEST = Math.max(...[...WORDS].map(({ length }) => length));
/** "a" begins a quantity only before these. */
const ONE =
  /an?[ -](?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|fifth|tenth|week|day|hour|minute|second|month|year|decade|gigawatt)/iy;
const SIGNS = new Set(['#', '$', '€', '£', '¥', '₹', '₩']);
const ADDRESS = /https?:\/\/\S+|r\/\w+/iy;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * The next offset at or after `from` where a quantity may begin; the text's length where there is none. Web addresses,
 * handles and subreddits are passed over.
 */
export function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return at;
    if (isLetter(code)) {
      const end = wordEnd(text, at);
      const address = text[end] === ':' || text[end] === '/' ? matchAt(ADDRESS, text, at) : null;
      if (!address && opens(text, at, end)) return at;
      at = address ? at + address[0].length : end;
    } else if (text[at] === '@') at = wordEnd(text, at + 1);
    else if (code !== 32 && SIGNS.has(text[at]!)) return at;
    else at++;
  }
  return text.length;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the word `[at, end)` may begin a quantity; "A13B" is the active part of a model's size, "A$13" money. */
function opens(text: string, at: number, end: number): boolean {
  if (end - at > LONGEST) return false;
  if (text[at] === 'A' && end === at + 1 && (isDigit(text.charCodeAt(end)) || text[end] === '$')) return true;
  if (!(LENGTHS[text.charCodeAt(at) | 32]! & (1 << (end - at)))) return false;
  const word = text.slice(at, end).toLowerCase();
  if (text.startsWith('-long', end) && TIMES.includes(word)) return true;
  return word === 'a' || word === 'an' ? matchAt(ONE, text, at) !== null : WORDS.has(word);
}
