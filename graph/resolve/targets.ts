/** Steps 3 and 4: which group of namings is a form of which other. */
import { compare } from '../evidence.ts';
import { fold, versions } from '../names.ts';
import type { EntityType } from '../ontology.ts';
import { type Group, weight } from './groups.ts';
import { append } from './tally.ts';

/**
 * The group that another one is a form of. The longest names settle first, so that a short form of two
 * spellings that are one finds one; only then may a longer name fall to a shorter one.
 */
export function mergeTargets(
  groups: readonly Group[],
  apart: readonly (readonly string[])[],
): ReadonlyMap<Group, Group> {
  const byAlias = index(groups, (group) => group.namings.flatMap(({ aliases }) => aliases.map(fold)));
  const targets = new Map<Group, Group>();
  const settle = (group: Group, candidates: readonly Group[]) => {
    const roots = new Set(candidates.map((candidate) => rootOf(candidate, targets)));
    const others = [...roots].filter((other) => other !== group && sameVersions(group, other));
    const [target] = others;
    if (target === undefined || others.length > 1 || toldApart(group, target) || !isTelling(group, target)) return;
    if (!apart.some((pair) => pair.includes(group.name) && pair.includes(target.name))) targets.set(group, target);
  };
  const ordered = [...groups].sort((a, b) => b.name.length - a.name.length || compare(a.name, b.name));
  for (const longerOnly of [true, false]) {
    for (const group of ordered.filter((group) => !targets.has(group))) {
      const named = byAlias.get(keyOf(group.type, group.name)) ?? [];
      settle(group, longerOnly ? named.filter(({ name }) => name.length > group.name.length) : named);
    }
  }
  const inFull = longerForms(groups);
  for (const group of ordered.filter((group) => !targets.has(group))) settle(group, inFull.get(group) ?? []);
  return targets;
}

/**
 * Short forms to longer ones: a thing's name with a version to the one that begins with a brand ("Claude" +
 * "Opus 4.6"), or with a maker ("Google" + "Gemma 4"; then the less frequent form to the other); a family name to the
 * person; a handle to what is called so without the "@".
 */
function longerForms(groups: readonly Group[]): ReadonlyMap<Group, readonly Group[]> {
  const byName = index(groups, ({ name }) => [name]);
  const called = (type: EntityType, name: string) => byName.get(keyOf(type, name)) ?? [];
  const isAny = (name: string, types: readonly EntityType[]) => types.some((type) => byName.has(keyOf(type, name)));
  const forms = new Map<Group, Group[]>();
  for (const long of groups) {
    const { type, name } = long;
    const shortForms = [...(type === 'person' ? called(type, lastWord(long)) : []), ...called(type, `@${name}`)];
    for (const short of shortForms) if (short !== long) append(forms, short, long);
    for (const [beginning, ending] of versionedEndings(long)) {
      const branded = isAny(beginning, ['model', 'product']);
      if (!branded && !isAny(beginning, ['company', 'organization'])) continue;
      for (const short of called(type, ending)) {
        if (branded || weight(long) > weight(short)) append(forms, short, long);
        else append(forms, long, short);
      }
    }
  }
  return forms;
}

const lastWord = ({ namings }: Group): string => fold(namings[0]!.name.split(' ').at(-1)!);

/** How many mentions of a short form one mention in full can account for. */
const IN_FULL = 10;

/**
 * Whether a short form is enough to know the other by: no first name, which may be anybody's, and nothing that is said
 * far more often than the full name.
 */
function isTelling(group: Group, target: Group): boolean {
  if (group.name.startsWith('@')) return true;
  const surfaces = target.namings.flatMap((naming) => naming.surfaces);
  const inFull = surfaces.reduce((sum, [text, count]) => sum + (fold(text) === target.name ? count : 0), 0);
  if (inFull * IN_FULL < weight(group)) return false;
  return group.type !== 'person' || target.namings.every(({ name }) => fold(name.split(' ')[0]!) !== group.name);
}

const sameVersions = (left: Group, right: Group): boolean => versions(left.name) === versions(right.name);

/** Whether one digest holds both as two entities. A version in common outweighs that: it is too telling. */
function toldApart(left: Group, right: Group): boolean {
  if (versions(left.name) !== '') return false;
  const digests = new Set(left.namings.map(({ digest }) => digest));
  return right.namings.some(({ digest }) => digests.has(digest));
}

/** Types that texts use for one and the same thing: a version in common tells that it is the same. */
const THINGS: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware']);

const keyOf = (type: EntityType, name: string): string =>
  `${THINGS.has(type) && versions(name) !== '' ? 'thing' : type}/${name}`;

function index(groups: readonly Group[], namesOf: (group: Group) => Iterable<string>): ReadonlyMap<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) for (const name of new Set(namesOf(group))) append(found, keyOf(group.type, name), group);
  return found;
}

/** Ways to part a name before a word and a version: "Claude Opus 4.6" gives "claude" and "opus4.6". Folded. */
export function versionedEndings({
  type,
  namings,
}: Omit<Group, 'name'>): readonly (readonly [beginning: string, ending: string])[] {
  if (!THINGS.has(type)) return [];
  const parts = new Map<string, readonly [string, string]>();
  for (const name of new Set(namings.map((naming) => naming.name))) {
    const words = name.split(/[\s-]+/u);
    for (let at = 1; at < words.length; at++) {
      const [beginning, ending] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      if (!/\p{L}{3}/u.test(ending) || versions(ending) === '' || versions(beginning) !== '') continue;
      parts.set(fold(ending), [fold(beginning), fold(ending)]);
    }
  }
  return [...parts.values()];
}

/** Follows the targets to the end. */
export function rootOf(group: Group, targets: ReadonlyMap<Group, Group>): Group {
  let root = group;
  for (let next = targets.get(root); next; next = targets.get(root)) root = next;
  return root;
}
