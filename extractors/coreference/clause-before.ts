/** Where the clause before ends, behind which another acts on what that one names: "Ada Brook tried Zephyra, while Bo Lind praised it". */
import { type Sentence, Tag } from '../document.ts';
import { canAct } from '../syntax/lexemes.ts';

/** The offset at which it ends; null where no such clause stands before a token, or the one at hand has no subject of its own. */
export function clauseBefore({ tokens }: Sentence, at: number): number | null {
  const isBehindComma = (index: number): boolean =>
    tokens[/^["”]$/.test(tokens[index - 1]?.text ?? '') ? index - 2 : index - 1]?.text === ',';
  const joint = tokens.findLastIndex(
    ({ index, text, lower }) =>
      index < at &&
      (text === ';' || (isBehindComma(index) && (JOINING.test(lower) || (index === at - 1 && JUDGING.test(lower))))),
  );
  if (joint < 0) return null;
  const opener = tokens[joint + 1]!;
  const acts =
    joint === at - 1 ||
    tokens[joint]!.text === ';' ||
    (opener.index < at - 1 && !canAct(opener) && !(opener.tags & (Tag.Adverb | Tag.Auxiliary)));
  return acts ? tokens[joint]!.start : null;
}

/** What whoever is told of thinks of something: ", calling it the best". */
const JUDGING = /^(?:calling|describing|praising|dubbing|labell?ing|deeming|hailing|recommending|dismissing|slamming)$/;
const JOINING = /^(?:and|but|while|though|although|whereas|yet|so)$/;
