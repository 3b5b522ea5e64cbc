/** Words for a position: "co-founder and CEO", "chief executive", "head of research", "senior engineer". */
import { Tag } from '../../document.ts';
import { ROLE_WORDS } from '../../lexicon/cues.ts';
import type { NamedTokens } from './named-tokens.ts';

/** How many words a position has at most. */
const LONGEST = 7;
/** Words within a position. */
const WITHIN = /^(?:and|&|-|of|vice|general|managing|former|ex|the|\/)$/;

/** The words for a position that start at a token, in either direction, and the token to go on from; null for none. */
export function rolePhrase(
  tokens: NamedTokens,
  at: number,
  step: 1 | -1,
): { readonly text: string; readonly at: number } | null {
  let edge = -1;
  for (let i = 0, here = at; i < LONGEST; i++, here += step) {
    const token = tokens.token(here);
    if (!token || tokens.isName(here)) break;
    if (ROLE_WORDS.has(token.lemma)) {
      edge = here;
      continue;
    }
    const nominal = token.tags & (Tag.Adjective | Tag.Noun | Tag.Unknown | Tag.Conjunction);
    if (!nominal && !WITHIN.test(token.lower)) break;
    if (edge < 0) {
      if (i > 3) break;
      continue;
    }
    if (step === -1) continue;
    const joins = /^(?:and|&|\/|-)$/.test(token.lower);
    if (token.lower === 'of' || (!joins && !ROLE_WORDS.has(tokens.token(here + 1)?.lemma ?? ''))) break;
  }
  if (edge < 0) return null;
  // Words that modify the role belong to it, on its left side.
  let left = step === 1 ? at : edge;
  const right = step === 1 ? edge : at;
  while (step === -1 && !tokens.isName(left - 1) && (tokens.token(left - 1)?.tags ?? 0) & Tag.Adjective) left--;
  const text = tokens.textBetween(left, right) + tokens.token(right)!.text;
  return { text, at: step === 1 ? right + 1 : left - 1 };
}

/** Whether a word before the noun of a position modifies it. */
export function modifiesRole(tokens: NamedTokens, at: number): boolean {
  const token = tokens.token(at);
  if (!token || tokens.isName(at) || tokens.isName(at + 1)) return false;
  // "design chief", "research head"
  const verbal = (token.tags & Tag.Verb) !== 0 && !(token.tags & Tag.Noun && !(token.tags & (Tag.Past | Tag.Gerund)));
  return (token.tags & (Tag.Adjective | Tag.Noun | Tag.Unknown)) !== 0 && !(token.tags & Tag.Determiner) && !verbal;
}
