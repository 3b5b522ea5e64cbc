/** Names in a bracket that say which things a noun before it means: "several hosts (Acme, Beta and others)". */
import type { NounPhrase } from '../../document.ts';
import type { Phrase } from './kinds.ts';

/** What may stand between or before the names of a bracket. */
const BESIDE: ReadonlySet<string> = new Set(['comma', 'and', 'preposition', 'break']);
/** Prepositions that open examples. */
const OPENING = new Set(['such', 'like', 'including', 'e.g']);

/** The phrases between an opening bracket and its end, where they are nothing but names and what lists them; else null. */
function namesIn(phrases: readonly Phrase[], open: number): { heads: readonly number[]; close: number } | null {
  const heads: number[] = [];
  for (let at = open + 1; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'close') return heads.length > 1 || isOpened(phrases[open + 1]) ? { heads, close: at } : null;
    if (phrase.kind === 'noun') heads.push(...phrase.heads);
    else if (!BESIDE.has(phrase.kind)) return null;
    else if (phrase.kind === 'preposition' && at > open + 1) return null;
  }
  return null;
}

const isOpened = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'preposition' && OPENING.has(phrase.lower.split(' ', 1)[0]!);

/**
 * Gives nouns without a name the names in the bracket behind them, and leaves the bracket out.
 * @param isGroup whether the noun at the end of a phrase can stand for several: a plural, an abbreviation
 */
export function withBracketed(phrases: readonly Phrase[], isGroup: (phrase: NounPhrase) => boolean): readonly Phrase[] {
  if (!phrases.some(({ kind }) => kind === 'open')) return phrases;
  const merged: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const before = merged.at(-1);
    if (phrase.kind === 'open' && before?.kind === 'noun' && before.heads.length === 0 && isGroup(before)) {
      const named = namesIn(phrases, at);
      if (named && named.heads.length > 0) {
        merged[merged.length - 1] = { ...before, heads: named.heads };
        at = named.close;
        continue;
      }
    }
    merged.push(phrase);
  }
  return merged;
}
