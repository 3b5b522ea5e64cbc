/** Brackets that only add to a name: "Grid Thinking (GT)", "Zephyra (8B)". */
import type { NamedTokens } from './named-tokens.ts';

/** How many words may stand in a bracket that only adds to a name. */
const ASIDE_WORDS = 8;

/** Whether what stands between two brackets names nothing but what is named before them. */
function isAside(tokens: NamedTokens, open: number, close: number): boolean {
  const name = tokens.mention(open - 1);
  if (name < 0 || close - open < 2) return false;
  const { mentions } = tokens.doc;
  for (let at = open + 1; at < close; at++) {
    const inside = tokens.mention(at);
    if (inside === name || /^[()]$/.test(tokens.token(at)!.text)) return false;
    if (inside >= 0 && mentions[inside]!.entity !== mentions[name]!.entity) return false;
  }
  return true;
}

/** The token behind the bracket at a token that only adds to the name before: "Grid Thinking (GT) by Acme", "Zephyra (8B) by Acme"; that token itself for none. */
export function behindAside(tokens: NamedTokens, at: number): number {
  if (tokens.token(at)?.text !== '(') return at;
  for (let close = at + 1; close <= at + ASIDE_WORDS; close++)
    if (tokens.token(close)?.text === ')') return isAside(tokens, at, close) ? close + 1 : at;
  return at;
}

/** The last token of the name before the bracket that ends at a token and only adds to it; that token itself for none. */
export function beforeAside(tokens: NamedTokens, at: number): number {
  if (tokens.token(at)?.text !== ')') return at;
  for (let open = at - 1; open >= at - ASIDE_WORDS; open--)
    if (tokens.token(open)?.text === '(') return isAside(tokens, open, at) ? open - 1 : at;
  return at;
}
