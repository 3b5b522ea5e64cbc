/** Lists that descriptions interrupt: "bought X, an editor for code, and Z, a viewer". */
import type { List } from '../../document.ts';
import { MADE } from './descriptions.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isOuterItem } from './lists.ts';
import type { Parse } from './parse.ts';
import type { Stretch } from './stretch.ts';

/** Whether a clause is part of a noun phrase: "a model beating Y", "Z, which beats Y". */
export const isAttributive = ({ form, relative }: Draft): boolean => form !== 'finite' || relative !== null;

/** The list that a name goes on with: "bought X, an editor, and Z", "ships X, a model beating Y, and Z, a smaller one". */
export function resumedList(parse: Parse, at: number, { list, next }: Stretch): List {
  const { phrases, draft, glossed } = parse;
  const joins = phrases[at - 1]?.kind === 'and' && phrases[at - 2]?.kind === 'comma';
  const item = list[0]!.heads[0];
  if (item === undefined || !(joins || phrases[at - 1]?.kind === 'comma')) return EMPTY;
  const isMade = (mention: number): boolean => MADE.has(parse.typeOf(mention));
  const isAlike = (other: List): boolean =>
    other.length > 0 && other.at(-1)!.heads.some((head) => isMade(head) === isMade(item));
  const isDescribed = isOuterItem(phrases, at);
  if (isAlike(glossed) && (isDescribed || (joins && (phrases[next]?.kind ?? 'break') === 'break'))) return glossed;
  return draft !== null && isAttributive(draft) && joins && isDescribed && isAlike(draft.subject)
    ? draft.subject
    : EMPTY;
}

/** "Ada Brook (who led sales) and Bo Lind founded Tessel": whether a name goes on with the list that ends before a bracket. */
export function joinsBehindBracket({ phrases, lastList, preposition }: Parse, at: number): boolean {
  const name = phrases[at];
  const joint = phrases[at - 1]?.kind === 'and' ? at - 2 : at - 1;
  if (name?.kind !== 'noun' || preposition !== null || phrases[joint]?.kind !== 'close') return false;
  return name.heads.length > 0 && lastList.length > 0 && lastList.at(-1)!.heads.length > 0;
}
