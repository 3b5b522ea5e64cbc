/** What the words around a name tell of its type: those behind it, those before it, and the text below it. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import type { Found } from './found.ts';
import { leftContextVotes } from './left-context.ts';
import { nameContext } from './name-context.ts';
import { rightContextVotes } from './right-context.ts';
import { headOfPhrase } from './type-heads.ts';
import { type Votes, vote } from './votes.ts';

/** "**Quorvane**: new long-horizon eval from": what the text behind a headline that is a name alone says it is. */
function describedBelow({ sentences }: Document, { sentence, first, last }: Found): EntityType | null {
  const [{ block, tokens }, next] = [sentences[sentence]!, sentences[sentence + 1]];
  if (block.kind !== 'headline' || first > 0 || last < tokens.length - 2 || next?.block.story !== block.story)
    return null;
  const opening = next?.tokens[0];
  return opening && /^(?:an?|new|open-source|open-weight)$/.test(opening.lower) ? headOfPhrase(next.tokens, 0) : null;
}

/** Adds the votes of the words around one occurrence of a name. */
export function contextVotes(votes: Votes, found: Found, doc: Document): void {
  const name = nameContext(doc, found);
  rightContextVotes(votes, name);
  leftContextVotes(votes, name);
  vote(votes, describedBelow(doc, found), 2.5);
}
