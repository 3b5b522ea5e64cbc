/** Names of bodies, which go on in small words and capitals: "Department of Energy", "Qatar Investment Authority". */
import { isCapital, type Line } from './found.ts';

/** Most words that the name of a body goes on with. */
const REACH = 5;

/** Where the name of a body ends that goes on after token `last`: at the last word that bodies and outlets have; null for none. */
export function bodyEnd({ tokens, lexicon }: Line, last: number): number | null {
  let end: number | null = null;
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (!token?.spaced) break;
    const small = /^(?:of|for|and)$/.test(token.lower) && at > last + 1 && isCapital(tokens[at + 1] ?? token);
    if (!small && !isCapital(token)) break;
    const type = lexicon.endingType(token.lower);
    if (type === 'organization' || type === 'source' || (end !== null && !small)) end = at;
  }
  return end;
}
