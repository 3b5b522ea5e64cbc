/** Nouns for people that could be verbs, between where these work and their names: "former Acme engineers Ada Brook and Bo Lind". */
import type { Token } from '../../document.ts';
import { isHyphen } from '../lexemes.ts';

const STAFF = /^(?:engineers?|leads?|heads?|pioneers?|captains?|pilots?)$/;
/** What stands before where they work. */
const BEFORE = /^(?:former|ex|onetime|longtime|by|two|three|four|five|several|senior|veteran)$/;

/**
 * Whether a token is such a noun.
 * @param isName whether the token at an index belongs to a name
 */
export function isStaff(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  if (!STAFF.test(tokens[at]!.lower) || !isName(at - 1) || !isName(at + 1)) return false;
  let first = at - 1;
  while (isName(first - 1)) first--;
  const before = tokens[first - 1];
  return before !== undefined && BEFORE.test((isHyphen(before) ? tokens[first - 2] : before)?.lower ?? '');
}
