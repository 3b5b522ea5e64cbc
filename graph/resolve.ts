/**
 * Which names of which digests are one entity.
 *
 * Four steps, none of which depends on the order of the digests:
 * 1. Spellings that fold alike are one name (see `fold`).
 * 2. A name that digests type differently takes the type of most mentions, unless the types are plainly of different
 *    things (a person, a place) or one digest has both.
 * 3. A name that other digests call an alias of exactly one other entity of the same type is that entity, but for first
 *    names.
 * 4. A model's or product's name with a version ("Opus 4.6") that ends exactly one longer name is that one, where the
 *    longer one begins with the name of a brand or a maker ("Claude Opus 4.6").
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
 * Steps 3 and 4: the group that another one is a form of. The longest names settle first, so that a short form of two
 * spellings that are one finds one; only then may a longer name fall to a shorter one.
 */
function mergeTargets(groups: readonly Group[], apart: readonly (readonly string[])[]): ReadonlyMap<Group, Group> {
  const byAlias = index(groups, (group) => group.namings.flatMap(({ fact }) => fact.aliases.map(fold)));
  const targets = new Map<Group, Group>();
  const settle = (group: Group, candidates: readonly Group[]) => {
    const roots = new Set(candidates.map((candidate) => rootOf(candidate, targets)));
    const others = [...roots].filter((other) => other !== group && sameVersions(group, other));
    const [target] = others;
    if (target === undefined || others.length > 1 || toldApart(group, target) || isFirstName(group, target)) return;
    if (!apart.some((pair) => pair.includes(group.name) && pair.includes(target.name))) targets.set(group, target);
  };
  const ordered = [...groups].sort((a, b) => b.name.length - a.name.length || compare(a.name, b.name));
  for (const longerOnly of [true, false]) {
    for (const group of ordered.filter((group) => !targets.has(group))) {
      const named = byAlias.get(`${group.type}/${group.name}`) ?? [];
      settle(group, longerOnly ? named.filter(({ name }) => name.length > group.name.length) : named);
    }
  }
  const inFull = longerForms(groups);
  for (const group of ordered.filter((group) => !targets.has(group))) settle(group, inFull.get(group) ?? []);
  return targets;
}

/**
 * Names of models and products with a version, to the longer form that begins with a brand ("Claude" + "Opus 4.6"); or
 * with a maker ("Google" + "Gemma 4"): then the less frequent form to the other.
 */
function longerForms(groups: readonly Group[]): ReadonlyMap<Group, readonly Group[]> {
  const byName = new Map(groups.map((group) => [`${group.type}/${group.name}`, group]));
  const isNamed = (name: string, types: readonly EntityType[]) => types.some((type) => byName.has(`${type}/${name}`));
  const forms = new Map<Group, Group[]>();
  for (const long of groups) {
    for (const [beginning, ending] of versionedEndings(long)) {
      const short = byName.get(`${long.type}/${ending}`);
      if (!short || short === long) continue;
      if (isNamed(beginning, ['model', 'product'])) append(forms, short, long);
      else if (isNamed(beginning, ['company', 'organization'])) {
        if (weight(long) > weight(short)) append(forms, short, long);
        else append(forms, long, short);
      }
    }
  }
  return forms;
}

/** A first name alone may be anybody's; a family name or a handle is telling enough. */
function isFirstName(group: Group, target: Group): boolean {
  return group.type === 'person' && target.namings.some(({ fact }) => fold(fact.name.split(' ')[0]!) === group.name);
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

/** Ways to part a name before a word and a version: "Claude Opus 4.6" gives "claude" and "opus4.6". Folded. */
function versionedEndings(group: Group): readonly (readonly [beginning: string, ending: string])[] {
  if (group.type !== 'model' && group.type !== 'product') return [];
  const parts = new Map<string, readonly [string, string]>();
  for (const { fact } of group.namings) {
    const words = fact.name.split(/[\s-]+/u);
    for (let at = 1; at < words.length; at++) {
      const [beginning, ending] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      if (!/\p{L}{3}/u.test(ending) || versions(ending) === '' || versions(beginning) !== '') continue;
      parts.set(fold(ending), [fold(beginning), fold(ending)]);
    }
  }
  return [...parts.values()];
}

function rootOf(group: Group, targets: ReadonlyMap<Group, Group>): Group {
  let root = group;
  for (let next = targets.get(root); next; next = targets.get(root)) root = next;
  return root;
}

const weight = ({ namings }: Group): number => namings.reduce((sum, { fact }) => sum + fact.mentions.length, 0);

function describe(root: Group, members: readonly Group[], taken: ReadonlySet<string>): ResolvedEntity {
  const namings = members.flatMap((group) => group.namings);
  const label = frequent(root.namings.map(({ fact }) => [fact.name, fact.mentions.length || 1]))[0]!;
  const surfaces = namings.flatMap(({ fact }): [string, number][] => [
    ...fact.mentions.map(({ text }): [string, number] => [cleaned(text), 1]),
    ...[fact.name, ...fact.aliases].map((alias): [string, number] => [cleaned(alias), 0]),
  ]);
  const plain = entityId(root.type, label);
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
  return {
    id,
    label,
    type: root.type,
    aliases: aliasesAmong(frequent(surfaces), label),
    mentions: namings.reduce((sum, { fact }) => sum + fact.mentions.length, 0),
    digests: [...new Set(namings.map(({ digest }) => digest))],
  };
}

/** Markup within a name and the dash before a credit are no part of it. */
const cleaned = (text: string): string =>
  text
    .replace(/[*`]+/gu, '')
    .replace(/^[\s\-–—‑]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** One alias for each spelling: what differs in case or in the kind of hyphen only is told once. */
function aliasesAmong(names: readonly string[], label: string): string[] {
  const spelling = (name: string) => name.toLowerCase().replace(/[-‐‑–\s]+/gu, ' ');
  const told = new Set(['', spelling(label)]);
  return names.filter((name) => !told.has(spelling(name)) && told.add(spelling(name)));
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
