/** Names that only tell of another: whose chief somebody is, behind what a preposition ties. */
import type { NamedTokens } from './named-tokens.ts';
import { rolePhrase } from './role-phrases.ts';

/** Whether the name that ends at a token only says where the person named behind it works: "Acme chief Ada Brook". */
export function isTitle(tokens: NamedTokens, last: number): boolean {
  // "CEO Ada Brook and CTO Bo Lind": two people.
  if (isPerson(tokens, last)) return false;
  const role = rolePhrase(tokens, last + 1, 1);
  return role !== null && isPerson(tokens, role.at);
}

function isPerson(tokens: NamedTokens, at: number): boolean {
  const name = tokens.mention(at);
  return name >= 0 && tokens.typeOf(name) === 'person';
}

/** Whether a preposition stands before the name that ends at a token: "backed by Acme", "the firm behind Torch". */
export function isGoverned(tokens: NamedTokens, last: number): boolean {
  if (!tokens.isName(last)) return false;
  let first = last;
  while (tokens.mention(first - 1) === tokens.mention(last)) first--;
  const before = tokens.token(first - 1);
  return before !== undefined && /^(?:by|behind|at|from|of)$/.test(before.lower);
}
