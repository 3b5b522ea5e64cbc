/** Whether two entities may stand at the ends of a relation, by what is known of both. */
import type { Document } from '../document.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import { designationParts, isMember } from '../names/designation.ts';
import { isBarred } from './bars.ts';
import { allows, type Ready } from './matching/compile.ts';

/** Comparisons of performance: of firms with firms, of things with things. */
export const COMPARISONS: ReadonlySet<string> = new Set(['beats', 'matches']);

/** Where people talk of things: nothing is offered there. */
const FORUM = /^(?:r\/.*|Reddit|Hacker News|Twitter|YouTube)$/i;

/** "On AI Twitter, Acme launched Zephyra": whether an entity is only where people talk, by the names it goes by here. */
function isForum(doc: Document, index: number): boolean {
  const { name } = doc.entities[index]!;
  if (name !== 'X') return FORUM.test(name);
  let known = isTwitter.get(doc);
  if (known === undefined) {
    known = doc.mentions.every(({ entity, text }) => entity !== index || /twitter/i.test(text));
    isTwitter.set(doc, known);
  }
  return known;
}

/** Whether a document calls X by its old name alone, asked for many statements. */
const isTwitter = new WeakMap<Document, boolean>();

/** "beats Midjourney": a firm that has no product of its name stands beside firms only. */
const isFirmAlone = ({ type, name }: { readonly type: string; readonly name: string }): boolean =>
  type === 'company' && !FIRMS_AND_PRODUCTS.has(name);

/** Whether a pair of entities may stand at the ends of a relation. */
export function mayRelate(doc: Document, { type, rule }: Ready<unknown>, subject: number, object: number): boolean {
  const [from, to] = [doc.entities[subject]!, doc.entities[object]!];
  if (COMPARISONS.has(type) && from.type !== to.type && (isFirmAlone(from) || isFirmAlone(to))) return false;
  // "Zephyra Max 4, its first Max-class model": a member of a family is no match for it.
  if (type === 'matches' && isMember(designationParts(from.name), designationParts(to.name))) return false;
  // "Torch, a new arm of Acme": a robot's.
  if (type === 'part_of' && to.type === 'company' && from.type !== 'company' && from.type !== 'organization')
    return false;
  if (type === 'available_on' && isForum(doc, object)) return false;
  return subject !== object && allows(type, from.type, to.type) && !isBarred(type, rule.name, from, to);
}
