/** What stands between two dashes is an aside, as it is in a bracket: "Acme — long seen as a laggard — bought Tessel". */
import type { Phrase } from './kinds.ts';

const isDash = (phrase: Phrase | undefined): boolean => phrase?.kind === 'break' && /^(?:[—–-]|--)$/.test(phrase.lower);

/** How many phrases an aside takes at most. */
const REACH = 16;

/** The index of the dash that ends the aside of a dash; -1 where it opens none. */
function asideEnd(phrases: readonly Phrase[], dash: number): number {
  if (phrases[dash - 1]?.kind !== 'noun') return -1;
  for (let at = dash + 1; at < phrases.length && at <= dash + REACH; at++) {
    const phrase = phrases[at]!;
    if (isDash(phrase)) return at > dash + 1 && goesOn(phrases[at + 1]) ? at : -1;
    if (phrase.kind === 'break') return -1;
  }
  return -1;
}

/** Whether a sentence goes on with a phrase behind an aside: with the verb of what stands before it. */
const goesOn = (phrase: Phrase | undefined): boolean => phrase?.kind === 'verb' && phrase.form === 'finite';

/** Reads the dashes around an aside between a noun phrase and its verb as brackets. */
export function withAsides(phrases: readonly Phrase[]): readonly Phrase[] {
  if (!phrases.some(isDash)) return phrases;
  const read = [...phrases];
  for (let at = 0; at < read.length; at++) {
    const end = isDash(read[at]) ? asideEnd(read, at) : -1;
    if (end < 0) continue;
    const [open, close] = [read[at]!, read[end]!];
    if (open.kind === 'break') read[at] = { ...open, kind: 'open' };
    if (close.kind === 'break') read[end] = { ...close, kind: 'close' };
    at = end;
  }
  return read;
}
