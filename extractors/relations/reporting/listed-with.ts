/** The names that go on with a list: what is reported of one is reported of all. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, entitiesOfMention, type Sentence, type Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** What stands between the names of a list. */
const LISTING = /^(?:,|and|&|\/|or|vs|versus|both)$/;

/** Firms go by the names of their products: "platforms like Torch, Acme and Beacon". */
const isAlike = (one: EntityType, other: EntityType): boolean => one === other || (APPS.has(one) && APPS.has(other));
const APPS: ReadonlySet<EntityType> = new Set(['product', 'company']);

/** What stands in one list with an entity: "Zephyra, Lark and Wren". */
export function listedWith(doc: Document, { tokens }: Sentence, span: Span, entity: number): readonly number[] {
  const inside = mentionsIn(doc, span);
  const listed: number[] = [];
  let last = inside.find((mention) => mention.entity === entity);
  if (!last) return [];
  for (const mention of inside.slice(inside.indexOf(last) + 1)) {
    if (!isAlike(doc.entities[mention.entity]!.type, doc.entities[entity]!.type)) break;
    const { end } = last;
    const between = tokens.filter((token) => token.start >= end && token.end <= mention.start);
    if (between.length === 0 || !between.every(({ lower }) => LISTING.test(lower))) break;
    listed.push(...entitiesOfMention(mention));
    last = mention;
  }
  return listed;
}
