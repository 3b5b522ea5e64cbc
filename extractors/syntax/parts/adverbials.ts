/** Phrases that stand for an adverb and tell nothing of who does what: "will in turn use chips". */
import type { Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';

/** The second word of each, by its first. */
const SECOND: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(?:turn|part|fact|effect|theory|practice|particular|general|return)$/],
  ['of', /^course$/],
  ['for', /^(?:now|example|instance|good)$/],
  ['so', /^far$/],
  ['at', /^(?:first|last|times|once|present)$/],
  ['by', /^default$/],
  ['once', /^(?:again|more)$/],
  ['to', /^date$/],
  ['most', /^(?:recently|notably|importantly|interestingly|strikingly|famously)$/],
  ['more', /^(?:recently|importantly|broadly|generally)$/],
  ['until', /^(?:now|then|recently)$/],
]);

/** The word that is said twice, with another between. */
const TWICE = /^(?:end|head|day|side|back|step)$/;

const opens = ofWord(({ lower }) => SECOND.has(lower) || TWICE.test(lower));

/** "end to end", "head to head", "side by side": a noun twice, with a word between. */
const isTwice = (tokens: readonly Token[], at: number): boolean =>
  TWICE.test(tokens[at]!.lower) &&
  /^(?:to|by)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === tokens[at]!.lower;

/** How many tokens such a phrase takes that starts at a token; 0 where none does. */
export function adverbialLength(tokens: readonly Token[], at: number): number {
  if (!opens(tokens[at]!)) return 0;
  if (isTwice(tokens, at)) return 3;
  const second = SECOND.get(tokens[at]!.lower);
  if (!second) return 0;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next || !second.test(next.lower)) return 0;
  // "in part of Europe", "in return for shares"
  return /^(?:of|for)$/.test(after?.lower ?? '') ? 0 : 2;
}
