/** Which names can meet: what shares no key with a name has no say in what becomes of it. */
import type { Naming } from '../contribution.ts';
import { fold, slug } from '../names.ts';
import { append } from './tally.ts';
import { versionedEndings } from './targets.ts';

/** Namings that can meet one another, directly or over others. */
export interface Component {
  /** All keys of its namings; no other component has any of them. */
  readonly keys: ReadonlySet<string>;
  readonly namings: readonly Naming[];
}

/** The keys of namings: whatever `resolve` looks other names up by, and what ids are made of. */
export function meetingKeys(namings: readonly Naming[]): ReadonlySet<string> {
  return new Set([...byName(namings)].flatMap(([name, own]) => keysOf(name, own)));
}

/** Parts namings so that resolving each part alone gives what resolving all of them gives. */
export function components(namings: readonly Naming[]): readonly Component[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(key, root);
    return root;
  };
  const names = [...byName(namings)].map(([name, own]) => ({ own, keys: keysOf(name, own) }));
  for (const { keys } of names) for (const key of keys) parents.set(rootOf(key), rootOf(keys[0]!));
  const parts = new Map<string, { readonly keys: Set<string>; readonly namings: Naming[] }>();
  for (const { own, keys } of names) {
    const root = rootOf(keys[0]!);
    const part = parts.get(root) ?? { keys: new Set(), namings: [] };
    parts.set(root, part);
    for (const key of keys) part.keys.add(key);
    part.namings.push(...own);
  }
  return [...parts.values()];
}

function byName(namings: readonly Naming[]): ReadonlyMap<string, readonly Naming[]> {
  const names = new Map<string, Naming[]>();
  for (const naming of namings) append(names, fold(naming.name), naming);
  return names;
}

/** The keys of all that is called so. What kind of thing it is may yet change, so every kind counts. */
function keysOf(name: string, namings: readonly Naming[]): readonly string[] {
  const keys = new Set([name.replace(/^@/u, '')]);
  const isPerson = namings.some(({ type }) => type === 'person');
  for (const full of new Set(namings.map((naming) => naming.name))) {
    keys.add(`=${slug(full)}`);
    if (isPerson) keys.add(fold(full.split(' ').at(-1)!));
  }
  for (const alias of new Set(namings.flatMap(({ aliases }) => aliases))) keys.add(fold(alias));
  for (const type of new Set(namings.map((naming) => naming.type)))
    for (const part of versionedEndings({ type, namings }).flat()) keys.add(part);
  return [...keys];
}
