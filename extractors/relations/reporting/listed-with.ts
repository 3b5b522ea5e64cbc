/** The names that go on with a list: what is reported of one is reported of all. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, entitiesOfMention, type Mention, type Sentence, type Span, Tag } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';

/** What stands between the names of a list. */
const LISTING = /^(?:,|and|&|\/|or|vs|versus|both)$/;

/** Firms go by the names of what they make: "platforms like Torch, Acme and Beacon". */
const isAlike = (one: EntityType, other: EntityType): boolean => one === other || (APPS.has(one) && APPS.has(other));
const APPS: ReadonlySet<EntityType> = new Set(['product', 'company', 'model']);

/** Who only tells whose the next thing is: "Zephyra, Acme's Lark and Beta and Torch's Wren". */
function ownersIn({ entities, text }: Document, mentions: readonly Mention[]): readonly Mention[] {
  const owners: Mention[] = [];
  for (const [at, mention] of [...mentions.entries()].reverse()) {
    const next = mentions[at + 1];
    if (!next || !FIRMS.has(entities[mention.entity]!.type)) continue;
    const between = text.slice(mention.end, next.start);
    const behind = /\bfrom (?:the )?$/.test(text.slice(Math.max(0, mention.start - 9), mention.start));
    // "Zephyra from Acme, and Lark"
    if (
      (behind && /^,? (?:and |& )?/.test(between)) ||
      /^(?:['’]s?)? ["“]?$/.test(between) ||
      (owners.includes(next) && /^ (?:and|&) $/.test(between))
    )
      owners.push(mention);
  }
  return owners;
}

/** How far "from" and an article may stand before an owner. */
const FROM = 9;

/** What stands in one list with an entity: "Zephyra, Lark and Wren". */
export function listedWith(doc: Document, { tokens }: Sentence, span: Span, entity: number): readonly number[] {
  const owners = ownersIn(doc, mentionsIn(doc, span));
  const inside = mentionsIn(doc, span).filter((mention) => !owners.includes(mention));
  const goesOn = (one: Mention | undefined, next: Mention | undefined): boolean => {
    if (!one || !next) return false;
    const [type, other] = [doc.entities[one.entity]!.type, doc.entities[next.entity]!.type];
    // "Zephyra and Acme's latest hats": of no firm.
    if (!isAlike(type, other) || (type !== other && /^['’]/.test(doc.text.slice(next.end, next.end + 1)))) return false;
    const between = tokens.filter(
      (token) =>
        token.start >= one.end &&
        token.end <= next.start &&
        !owners.some(
          ({ start, end }) => token.start >= start - (token.lower === 'from' ? FROM : 0) && token.start <= end,
        ),
    );
    // "after Zephyra, Acme is alone": no list.
    const isBrand = (type === 'model' && FIRMS.has(other)) || (FIRMS.has(type) && other === 'model');
    if (isBrand && !between.some(({ tags }) => tags & Tag.Conjunction)) return false;
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
