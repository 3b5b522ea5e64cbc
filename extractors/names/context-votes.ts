/** What the words around a name tell of its type: those behind it, those before it, and the text below it. */
import type { Document } from '../document.ts';
import { isFundedBelow, raisesMoney } from './deeds.ts';
import type { Found } from './found.ts';
import { describedBelow } from './leads.ts';
import { leftContextVotes } from './left-context.ts';
import { nameContext } from './name-context.ts';
import { peopleVotes } from './people-votes.ts';
import { rightContextVotes } from './right-context.ts';
import { takenUpBelow } from './taken-up.ts';
import { type Votes, vote } from './votes.ts';

/** Adds the votes of the words around one occurrence of a name. */
export function contextVotes(votes: Votes, found: Found, doc: Document): void {
  const name = nameContext(doc, found);
  rightContextVotes(votes, name);
  leftContextVotes(votes, name);
  peopleVotes(votes, name);
  if (raisesMoney(found, doc)) vote(votes, 'company', 2.5);
  if (isFundedBelow(found, doc)) vote(votes, 'company', 5);
  vote(votes, describedBelow(doc, found) ?? takenUpBelow(doc, found), 2.5);
}
