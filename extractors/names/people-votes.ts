/** What the words around a name tell of a person: "founded by X", "X and colleagues". */

import type { Token } from '../document.ts';
import { NAME_ENDINGS } from '../lexicon/cues.ts';
import { isCapital } from './found.ts';
import type { NameContext } from './name-context.ts';
import { type Votes, vote } from './votes.ts';

/** What people do whom a passive names. Lemmas. */
const DONE_BY_PEOPLE = /^(?:found|co-found|cofound|head|helm|chair|captain|co-author|coauthor|pen)$/;
/** Those who are named after one of them. */
const COMPANIONS = /^(?:colleagues?|co-?authors?|co-?workers?|collaborators|coll|co-?founders?|wife|husband|family)$/;
/** Who is related to somebody by blood or marriage. */
const KIN =
  /^(?:brother|sister|sibling|twin|husband|wife|spouse|son|daughter|father|mother|dad|mom|cousin|uncle|aunt|nephew|niece|grandfather|grandmother|grandson|granddaughter|stepson|fianc[eé]e?)$/;

/** Whether a name is two or three plain words that end as no firm's name does. */
function isFullName(tokens: readonly Token[], left: number, right: number): boolean {
  const words = tokens.slice(left + 1, right);
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => isCapital(word) && /^\p{Lu}[\p{Ll}'’-][\p{L}'’-]*$/u.test(word.text)) &&
    !NAME_ENDINGS.has(words.at(-1)!.lower)
  );
}

export function peopleVotes(votes: Votes, { tokens, left, right }: NameContext): void {
  const [verb, by] = [tokens[left - 1], tokens[left]];
  const [and, who] = [tokens[right], tokens[right + 1]];
  if (by?.lower === 'by' && DONE_BY_PEOPLE.test(verb?.lemma ?? '') && isFullName(tokens, left, right))
    vote(votes, 'person', 2.5);
  if (/^(?:and|&)$/.test(and?.lower ?? '') && COMPANIONS.test(who?.lower ?? '')) vote(votes, 'person', 3);
  if (/^(?:and|&)$/.test(and?.lower ?? '') && /^(?:his|her)$/.test(who?.lower ?? '')) vote(votes, 'person', 2);
  // "his younger brother Bo"
  if (KIN.test(by?.lower ?? '')) vote(votes, 'person', 3);
  if (and?.lower === 'et' && who?.lower === 'al') vote(votes, 'person', 3);
}
