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
import { compare } from '../evidence.ts';
import type { Facts } from '../facts.ts';
import { entityId } from '../names.ts';
import type { EntityType } from '../ontology.ts';
import { digestGroups, type Group } from './groups.ts';
import { aliasesAmong, cleaned, frequent } from './labels.ts';
import { append } from './tally.ts';
import { mergeTargets, rootOf } from './targets.ts';

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
