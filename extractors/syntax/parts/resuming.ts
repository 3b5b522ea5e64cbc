/** Where a sentence goes on behind what a name's commas enclose: "says Torch, its editor, runs on Lark". */
import type { Token } from '../../document.ts';

/** What opens such an insertion. */
const OPENING = /^(?:an?|the|its|their|his|her|which|who|whose)$/;
/** How many tokens it takes at most. */
const LENGTH = 12;

/** Whether a token stands behind the second comma of an insertion that describes a name, or names what is described. */
export function resumes(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  for (let comma = at - 3; comma >= Math.max(1, at - LENGTH); comma--)
    if (tokens[comma]!.text === ',')
      return isName(comma - 1)
        ? OPENING.test(tokens[comma + 1]!.lower)
        : tokens.slice(comma + 1, at - 1).every(({ index }) => isName(index));
  return false;
}
