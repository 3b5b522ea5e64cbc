/**
 * Which names of which digests are one entity.
 *
 * Five steps, none of which depends on the order of the digests:
 * 1. Spellings that fold alike are one name (see `fold`).
 * 2. A name that digests type differently takes the type of most mentions, unless the types are plainly of different
 *    things (a place and a model; a person and a company, where neither is far rarer) or one digest has both.
 * 3. A name that other digests call an alias of exactly one other entity of the same type is that entity, but for first
 *    names.
 * 4. A model's or product's name with a version ("Opus 4.6") that ends exactly one longer name is that one, where the
 *    longer one begins with the name of a brand or a maker ("Claude Opus 4.6").
 * 5. A family name is the one person who has it; a handle is what has the same name without the "@".
 * Names that differ in a version or a size are never one.
 */
import { byDigest, type Naming } from '../contribution.ts';
import { seen } from '../evidence.ts';
import type { EntityNode } from '../model.ts';
import { entityId } from '../names.ts';
import { type Group, groupsOf } from './groups.ts';
import { aliasesAmong, cleaned, frequent } from './labels.ts';
import { append } from './tally.ts';
import { mergeTargets, rootOf } from './targets.ts';

export interface Resolution {
  /** Node keys and attributes. */
  readonly nodes: ReadonlyMap<string, EntityNode>;
  /** The node of an entity of one digest; undefined where the digest holds none of that id. */
  readonly nodeOf: (digest: string, entity: string) => string | undefined;
}

export interface ResolveOptions {
  /** Pairs of names, folded, that are never one. */
  readonly apart?: readonly (readonly string[])[];
}

/** Resolves the entities of all digests. @param namings in the order of their digests */
export function resolve(namings: readonly Naming[], { apart = [] }: ResolveOptions = {}): Resolution {
  const groups = groupsOf(namings);
  const targets = mergeTargets(groups, apart);
  const clusters = new Map<Group, Group[]>();
  for (const group of groups) append(clusters, rootOf(group, targets), group);

  const keys = new Map<string, Map<string, string>>();
  const nodes = new Map<string, EntityNode>();
  for (const [root, members] of clusters) {
    const node = describe(root, members);
    const plain = entityId(node.type, node.label);
    let key = plain;
    for (let n = 2; nodes.has(key); n++) key = `${plain}-${n}`;
    nodes.set(key, node);
    for (const { digest, id } of members.flatMap((group) => group.namings)) {
      const own = keys.get(digest) ?? new Map();
      keys.set(digest, own.set(id, key));
    }
  }
  return { nodes, nodeOf: (digest, entity) => keys.get(digest)?.get(entity) };
}

function describe(root: Group, members: readonly Group[]): EntityNode {
  const namings = members.flatMap((group) => group.namings).sort(byDigest);
  const label = frequent(root.namings.map(({ name, mentions }) => [name, mentions || 1]))[0]!;
  const counts = new Map<string, number>();
  for (const { name, aliases, surfaces } of namings) {
    for (const [text, count] of surfaces) counts.set(text, (counts.get(text) ?? 0) + count);
    for (const alias of [name, ...aliases]) if (!counts.has(alias)) counts.set(alias, 0);
  }
  const surfaces = [...counts].map(([text, count]) => [cleaned(text), count] as const);
  return {
    kind: 'entity',
    label,
    type: root.type,
    aliases: aliasesAmong(frequent(surfaces), label),
    mentions: namings.reduce((sum, { mentions }) => sum + mentions, 0),
    digests: [...new Set(namings.map(({ digest }) => digest))],
    ...seen(namings.map(({ date }) => date)),
  };
}
