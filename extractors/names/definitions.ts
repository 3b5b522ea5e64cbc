/**
 * Names that the text itself abbreviates: "Inductive Moment Matching (IMM)". Where the letters of what stands in
 * brackets are found, from the last back, in the words before, those words are a name from the first letter's word on
 * (Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text", 2003).
 */

import type { Token } from '../document.ts';
import { NO_NAMES } from '../lexicon/cues.ts';
import { isHyphen } from '../syntax/lexemes.ts';
import { type Found, isCapital, type Line, startsLetter } from './found.ts';

const SHORT = /^[A-Za-z][A-Za-z\d]{1,9}$/;
const CAPITALS = /[A-Z].*[A-Z]|^[A-Z][2-4]$/;

/** A name in full and in short, both as found. */
export interface Definition {
  readonly long: Found;
  readonly short: Found;
}

/** The names that a sentence defines an abbreviation for, in text order. A short form that the lexicon knows is left to it. */
export function definitions(line: Line): readonly Definition[] {
  const { tokens, lexicon } = line;
  const found: Definition[] = [];
  for (let open = 2; open < tokens.length - 2; open++) {
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue;
    const short = tokens[open + 1]!.text.replace(/s$/, '');
    if (
      !SHORT.test(short) ||
      !CAPITALS.test(short) ||
      NO_NAMES.has(short.toLowerCase()) ||
      lexicon.trie.matchAt(tokens, open + 1)
    )
      continue;
    const first = longForm(tokens, open - 1, short);
    if (first === null || !isTitle(tokens, first, open - 1)) continue;
    const words = line.words(first, open - 1);
    const entry = lexicon.trie.lookup(words) ?? null;
    const known = entry ? ({ by: 'lexicon', type: entry.type } as const) : ({ by: 'context' } as const);
    found.push({
      long: line.make(first, open - 1, { ...known, entry }),
      short: line.make(open + 1, open + 1, { ...known, elided: entry?.name ?? words }),
    });
  }
  return found;
}

/** The brackets behind an abbreviation that spell it out: "(Inductive Moment Matching)" after IMM; null where they do not. */
export function spelledOut({ tokens }: Line, at: number): { readonly first: number; readonly last: number } | null {
  const short = tokens[at]!.text.replace(/s$/, '');
  if (tokens[at + 1]?.text !== '(' || !SHORT.test(short) || !CAPITALS.test(short)) return null;
  let close = at + 2;
  while (close < at + 2 + LONGEST && tokens[close] && /^[\p{L}\p{N}&\u2010-]/u.test(tokens[close]!.text)) close++;
  if (tokens[close]?.text !== ')' || close < at + 4 || !isTitle(tokens, at + 2, close - 1)) return null;
  const letters = tokens
    .slice(at + 2, close)
    .filter((token) => startsLetter(token) && (isCapital(token) || !SMALL.test(token.lower)))
    .map(({ lower }) => lower[0])
    .join('');
  return longForm(tokens, close - 1, short) === at + 2 || letters.startsWith(short.toLowerCase())
    ? { first: at + 2, last: close - 1 }
    : null;
}

/** Most tokens between the brackets that spell an abbreviation out. */
const LONGEST = 12;

/** The dash that ties two people's names: "Okafor–Lind". */
const isDash = ({ text, spaced }: Token): boolean => text === '–' && !spaced;

const SMALL = /^(?:of|for|and|the|in|with|via|from|to|on)$/;

/**
 * Index of the word that the long form of `short` starts with, which ends at `last`; null where the letters do not fit. A
 * digit repeats its letter: "R3" of three words in R.
 */
function longForm(tokens: readonly Token[], last: number, short: string): number | null {
  const letters = short
    .toLowerCase()
    .replace(/^([a-z])([2-4])$/, (_, letter: string, times: string) => letter.repeat(Number(times)));
  const most = Math.min(letters.length + 5, 2 * letters.length);
  let letter = letters.length - 1;
  for (let at = last, words = 0; at >= 0 && words < most; at--) {
    const token = tokens[at]!;
    if (isHyphen(token) || token.text === '&' || isDash(token)) continue;
    if (!startsLetter(token)) return null;
    words++;
    // The first letter must open a word; the others may stand inside one, the last of them first.
    for (let index = token.lower.length - 1; index >= 0; index--) {
      if (token.lower[index] !== letters[letter] || (letter === 0 && index > 0)) continue;
      if (letter === 0) return at;
      letter--;
    }
  }
  return null;
}

/** Whether the words are spelled as a name: all but small words have a capital. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter((token) => startsLetter(token));
  return (
    words.length > 1 &&
    isCapital(words[0]!) &&
    words.every((word) => isCapital(word) || SMALL.test(word.lower) || /-/.test(word.text))
  );
}
