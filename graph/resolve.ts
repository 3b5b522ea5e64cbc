/**
 * Which names of which digests are one entity.
 *
 * Four steps, none of which depends on the order of the digests:
 * 1. Spellings that fold alike are one name (see `fold`).
 * 2. A name that digests type differently takes the type of most mentions, unless the types are plainly of different
 *    things (a person, a place) or one digest has both.
 * 3. A name that other digests call an alias of exactly one other entity of the same type is that entity.
 * 4. A model's or product's name with a version ("Opus 4.6") that ends exactly one longer name is that one.
 * Names that differ in a version or a size are never one.
 */
import { compare } from './evidence.ts';
import type { EntityFact, Facts } from './facts.ts';
import { entityId, fold, versions } from './names.ts';
import { ENTITY_TYPES, type EntityType } from './ontology.ts';

/** One entity over all digests. */
export interface ResolvedEntity {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  /** Every other surface form, the most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Ids of the digests that name it, in the order of the digests given. */
  readonly digests: readonly string[];
}

export interface Resolution {
  /** By id, in alphabetical order. */
  readonly entities: readonly ResolvedEntity[];
  /** The node of an entity of one digest; throws a RangeError for an id that the digest does not hold. */
  readonly nodeOf: (digest: string, entity: string) => string;
}

export interface ResolveOptions {
  /** Pairs of names, folded, that are never one. */
  readonly apart?: readonly (readonly string[])[];
}

interface Naming {
  readonly digest: string;
  readonly fact: EntityFact;
}

/** All namings under one folded name and type. */
interface Group {
  readonly name: string;
  readonly type: EntityType;
  readonly namings: readonly Naming[];
}

/** Types between which a text cannot waver: the same name under two of them is two things. */
const APART: ReadonlySet<EntityType> = new Set(['person', 'place', 'law', 'license']);

/**
 * Resolves the entities of all digests.
 *
 * @param digests facts, one object per digest, with unique digest ids, in an order that is always the same
 */
export function resolve(digests: readonly Facts[], { apart = [] }: ResolveOptions = {}): Resolution {
  const groups = digestGroups(digests);
  const targets = mergeTargets(groups, apart);
  const clusters = new Map<Group, Group[]>();
  for (const group of groups) append(clusters, rootOf(group, targets), group);

  const nodes = new Map<string, string>();
  const taken = new Set<string>();
  const entities: ResolvedEntity[] = [];
  for (const [root, members] of clusters) {
    const entity = describe(root, members, taken);
    taken.add(entity.id);
    entities.push(entity);
    for (const { digest, fact } of members.flatMap((group) => group.namings)) {
      nodes.set(`${digest}\n${fact.id}`, entity.id);
    }
  }
  return {
    entities: entities.sort((a, b) => compare(a.id, b.id)),
    nodeOf(digest, entity) {
      const node = nodes.get(`${digest}\n${entity}`);
      if (node === undefined) throw new RangeError(`digest ${digest}: no entity has the id ${entity}`);
      return node;
    },
  };
}

/** Steps 1 and 2: groups by folded name and settled type, in an order that depends on their content alone. */
function digestGroups(digests: readonly Facts[]): readonly Group[] {
  const names = new Map<string, Naming[]>();
  for (const { digest, entities } of digests) {
    for (const fact of entities) append(names, fold(fact.name), { digest: digest.id, fact });
  }
  return [...names].sort(([a], [b]) => compare(a, b)).flatMap(([name, namings]) => settleTypes(name, namings));
}

function settleTypes(name: string, namings: readonly Naming[]): Group[] {
  const weights = count(namings, ({ fact }) => [fact.type, fact.mentions.length || 1]);
  const ranked = [...weights]
    .sort(([a, m], [b, n]) => n - m || ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b))
    .map(([type]) => type);
  const kept = ranked.filter((type, rank) =>
    ranked
      .slice(0, rank)
      .every((stronger) => APART.has(type) || APART.has(stronger) || together(namings, type, stronger)),
  );
  const settled = (type: EntityType) => (kept.includes(type) ? type : kept.find((other) => !APART.has(other))!);
  return kept.map((type) => ({ name, type, namings: namings.filter(({ fact }) => settled(fact.type) === type) }));
}

/** Whether one digest names both, and so tells them apart. */
function together(namings: readonly Naming[], left: EntityType, right: EntityType): boolean {
  const holders = new Set(namings.filter(({ fact }) => fact.type === left).map(({ digest }) => digest));
  return namings.some(({ digest, fact }) => fact.type === right && holders.has(digest));
}

/**
 * Steps 3 and 4: the group that another one is a short form of. The longest names settle first, so that a short form
 * of two spellings that are one finds one; only then may a longer name fall to a shorter one.
 */
function mergeTargets(groups: readonly Group[], apart: readonly (readonly string[])[]): ReadonlyMap<Group, Group> {
  const byAlias = index(groups, (group) => group.namings.flatMap(({ fact }) => fact.aliases.map(fold)));
  const byEnding = index(groups, versionedEndings);
  const targets = new Map<Group, Group>();
  const settle = (group: Group, candidates: readonly Group[]) => {
    const roots = new Set(candidates.map((candidate) => rootOf(candidate, targets)));
    const others = [...roots].filter((other) => other !== group && sameVersions(group, other));
    const [target] = others;
    if (target === undefined || others.length > 1 || toldApart(group, target)) return;
    if (!apart.some((pair) => pair.includes(group.name) && pair.includes(target.name))) targets.set(group, target);
  };
  const ordered = [...groups].sort((a, b) => b.name.length - a.name.length || compare(a.name, b.name));
  for (const longerOnly of [true, false]) {
    for (const group of ordered.filter((group) => !targets.has(group))) {
      const key = `${group.type}/${group.name}`;
      const named = (byAlias.get(key) ?? []).filter((other) => !longerOnly || other.name.length > group.name.length);
      settle(group, named.length > 0 ? named : (byEnding.get(key) ?? []));
    }
  }
  return targets;
}

const sameVersions = (left: Group, right: Group): boolean => versions(left.name) === versions(right.name);

/** Whether one digest holds both as two entities. A version in common outweighs that: it is too telling. */
function toldApart(left: Group, right: Group): boolean {
  if (versions(left.name) !== '') return false;
  const digests = new Set(left.namings.map(({ digest }) => digest));
  return right.namings.some(({ digest }) => digests.has(digest));
}

function index(groups: readonly Group[], namesOf: (group: Group) => Iterable<string>): ReadonlyMap<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) for (const name of new Set(namesOf(group))) append(found, `${group.type}/${name}`, group);
  return found;
}

/** What a longer name leaves when its first words go, as far as a word and a version remain: "Claude Opus 4.6" gives "opus4.6". */
function versionedEndings(group: Group): Set<string> {
  if (group.type !== 'model' && group.type !== 'product') return new Set();
  const endings = group.namings.flatMap(({ fact }) => {
    const words = fact.name.split(/[\s-]+/u);
    return words
      .slice(1)
      .map((_, skipped) => words.slice(skipped + 1).join(' '))
      .filter((rest) => /\p{L}{3}/u.test(rest) && versions(rest) !== '' && versions(rest) === versions(fact.name))
      .map(fold);
  });
  return new Set(endings);
}

function rootOf(group: Group, targets: ReadonlyMap<Group, Group>): Group {
  let root = group;
  for (let next = targets.get(root); next; next = targets.get(root)) root = next;
  return root;
}

function describe(root: Group, members: readonly Group[], taken: ReadonlySet<string>): ResolvedEntity {
  const namings = members.flatMap((group) => group.namings);
  const label = frequent(root.namings.map(({ fact }) => [fact.name, fact.mentions.length || 1]))[0]!;
  const surfaces = namings.flatMap(({ fact }): [string, number][] => [
    ...fact.mentions.map((mention): [string, number] => [mention.text, 1]),
    ...[fact.name, ...fact.aliases].map((alias): [string, number] => [alias, 0]),
  ]);
  const plain = entityId(root.type, label);
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
  return {
    id,
    label,
    type: root.type,
    aliases: frequent(surfaces).filter((alias) => alias !== label),
    mentions: namings.reduce((sum, { fact }) => sum + fact.mentions.length, 0),
    digests: [...new Set(namings.map(({ digest }) => digest))],
  };
}

/** Names by how often they stand, the most frequent first; ties to the longest, then by alphabet. */
function frequent(names: readonly (readonly [string, number])[]): string[] {
  const counts = count(names, (pair) => pair);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b)).map(([name]) => name);
}

function count<T, K>(items: readonly T[], of: (item: T) => readonly [K, number]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const [key, amount] = of(item);
    counts.set(key, (counts.get(key) ?? 0) + amount);
  }
  return counts;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
