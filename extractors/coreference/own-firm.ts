/** "Ada Brook's startup", "Bo Lind's secretive lab": the firm of somebody who stands there by name. */
import { type Mention, type Sentence, Tag } from '../document.ts';

/** What people call a firm of their own. */
export const OWN_FIRM = /^(?:start-?up|company|firm|lab|venture|outfit|employer)$/;

/** How many words may describe it. */
const DESCRIBING = 3;

export interface OwnFirm {
  readonly first: number;
  readonly last: number;
  readonly owner: number;
}

/** The words behind a possessive at a token that stand for a firm of the person before it; null for none. */
export function ownFirmAt({ tokens }: Sentence, at: number, here: readonly Mention[]): OwnFirm | null {
  const owner = here.find(({ end }) => end === tokens[at]!.start);
  if (!owner) return null;
  for (let last = at + 1; last <= at + 1 + DESCRIBING; last++) {
    const token = tokens[last];
    if (!token || !/^\p{Ll}/u.test(token.text)) return null;
    if (OWN_FIRM.test(token.lemma) && !(token.tags & Tag.Plural)) {
      const next = tokens[last + 1];
      // "Ada Brook's startup Acme", "Ada Brook's company car"
      const goesOn = next?.spaced && (/^[\p{Lu}\d]/u.test(next.text) || isNoun(next.tags));
      return goesOn ? null : { first: at + 1, last, owner: owner.entity };
    }
    if (!(token.tags & (Tag.Adjective | Tag.Noun | Tag.Unknown)) || token.tags & Tag.Preposition) return null;
  }
  return null;
}

const isNoun = (tags: number): boolean =>
  (tags & Tag.Noun) !== 0 && !(tags & (Tag.Verb | Tag.Auxiliary | Tag.Preposition));
