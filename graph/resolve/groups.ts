/** Steps 1 and 2: the namings of all digests, grouped by spelling and type. */
import type { Naming } from '../contribution.ts';
import { compare } from '../evidence.ts';
import { fold } from '../names.ts';
import { ENTITY_TYPES, type EntityType } from '../ontology.ts';
import { append, count } from './tally.ts';

/** All namings under one folded name and type. */
export interface Group {
  readonly name: string;
  readonly type: EntityType;
  readonly namings: readonly Naming[];
}

/** Types between which a text cannot waver: the same name under two of them is two things. */
const APART: ReadonlySet<EntityType> = new Set(['person', 'place', 'law', 'license']);

/** Groups by folded name and settled type, in an order that depends on their content alone. */
export function groupsOf(namings: readonly Naming[]): readonly Group[] {
  const names = new Map<string, Naming[]>();
  for (const naming of namings) append(names, fold(naming.name), naming);
  return [...names].sort(([a], [b]) => compare(a, b)).flatMap(([name, own]) => settleTypes(name, own));
}

function settleTypes(name: string, namings: readonly Naming[]): Group[] {
  const weights = count(namings, ({ type, mentions }) => [type, mentions || 1]);
  const ranked = [...weights]
    .sort(([a, m], [b, n]) => n - m || ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b))
    .map(([type]) => type);
  const fallsTo = (weaker: EntityType, stronger: EntityType) =>
    !together(namings, weaker, stronger) &&
    ((!APART.has(weaker) && !APART.has(stronger)) || isSlip(weaker, stronger, weights));
  const kept = ranked.filter((type, rank) => !ranked.slice(0, rank).some((stronger) => fallsTo(type, stronger)));
  const settled = (type: EntityType) =>
    kept.includes(type) ? type : (kept.find((stronger) => fallsTo(type, stronger)) ?? kept[0]!);
  return kept.map((type) => ({ name, type, namings: namings.filter((naming) => settled(naming.type) === type) }));
}

/** How much rarer a reading as a person, or as no person, is a slip of the extractors and no second thing of that name. */
const SLIP = 3;

function isSlip(weaker: EntityType, stronger: EntityType, weights: ReadonlyMap<EntityType, number>): boolean {
  const [person, others] = [
    [weaker, stronger].includes('person'),
    [weaker, stronger].filter((type) => APART.has(type)),
  ];
  return person && others.length === 1 && weights.get(weaker)! * SLIP <= weights.get(stronger)!;
}

/** Whether one digest names both, and so tells them apart. */
function together(namings: readonly Naming[], left: EntityType, right: EntityType): boolean {
  const holders = new Set(namings.filter(({ type }) => type === left).map(({ digest }) => digest));
  return namings.some(({ digest, type }) => type === right && holders.has(digest));
}

/** How often the digests name it. */
export const weight = ({ namings }: Group): number => namings.reduce((sum, { mentions }) => sum + mentions, 0);
