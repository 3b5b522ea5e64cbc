/** The names that go on with a list: what is reported of one is reported of all. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, entitiesOfMention, type Mention, type Sentence, type Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** What stands between the names of a list. */
const LISTING = /^(?:,|and|&|\/|or|vs|versus|both)$/;

/** Firms go by the names of their products: "platforms like Torch, Acme and Beacon". */
const isAlike = (one: EntityType, other: EntityType): boolean => one === other || (APPS.has(one) && APPS.has(other));
const APPS: ReadonlySet<EntityType> = new Set(['product', 'company']);

/** What stands in one list with an entity: "Zephyra, Lark and Wren". */
export function listedWith(doc: Document, { tokens }: Sentence, span: Span, entity: number): readonly number[] {
  const inside = mentionsIn(doc, span);
  const goesOn = (one: Mention | undefined, next: Mention | undefined): boolean => {
    if (!one || !next || !isAlike(doc.entities[one.entity]!.type, doc.entities[next.entity]!.type)) return false;
    const between = tokens.filter((token) => token.start >= one.end && token.end <= next.start);
    return between.length > 0 && between.every(({ lower }) => LISTING.test(lower));
  };
  const at = inside.findIndex((mention) => mention.entity === entity);
  if (at < 0) return [];
  let [first, last] = [at, at];
  while (goesOn(inside[first - 1], inside[first])) first--;
  while (goesOn(inside[last], inside[last + 1])) last++;
  return inside
    .slice(first, last + 1)
    .flatMap((mention, index) => (first + index === at ? [] : entitiesOfMention(mention)));
}
