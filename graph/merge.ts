/**
 * The reduce step, as far as something changed: what becomes of the nodes and edges of a graph when digests come and go.
 *
 * A changed digest concerns the names that can meet its own, the figures equal to its own, and the edges that it states;
 * so does every digest in which one of those names or figures gets another node. Nothing else is looked at.
 */
import { byDigest, type Contribution, type Naming } from './contribution.ts';
import { type Edge, edgeOf, edgesOf, linksOf, type Statement, statementsOf } from './edges.ts';
import { mergeFigures, readingsOf, undatedKey } from './figures.ts';
import type { FigureNode, NodeAttributes } from './model.ts';
import { type ResolveOptions, resolve } from './resolve/resolve.ts';
import { append } from './resolve/tally.ts';

/** Which nodes the entities and figures of one digest are, by their ids within the digest. */
export interface Mapping {
  readonly nodes: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
}

/** What an earlier merge has left. */
export interface Earlier {
  readonly contribution: (digest: string) => Contribution;
  readonly mapping: (digest: string) => Mapping;
  /** All namings that can meet any of these. */
  readonly namings: (like: readonly Naming[]) => readonly Naming[];
  /** The figures whose keys are this one but for their dates. */
  readonly figures: (undated: string) => readonly (readonly [key: string, node: FigureNode])[];
  /** The digests that state an edge; none where there is no such edge. */
  readonly witnesses: (edge: string) => readonly string[];
}

const NOTHING: Earlier = {
  contribution: (digest) => {
    throw new RangeError(`there is no digest ${digest}`);
  },
  mapping: () => ({ nodes: {}, figures: {} }),
  namings: () => [],
  figures: () => [],
  witnesses: () => [],
};

export interface Counts {
  readonly entities: number;
  readonly relations: number;
  readonly figures: number;
}

/** What is new or different, by key; null for what is gone. */
export interface Changes {
  readonly nodes: ReadonlyMap<string, NodeAttributes | null>;
  readonly edges: ReadonlyMap<string, Edge | null>;
  /** By digest. */
  readonly mappings: ReadonlyMap<string, Mapping | null>;
  /** The namings that were looked at, as they were and as they are. */
  readonly known: readonly Naming[];
  readonly namings: readonly Naming[];
  /** How many more there are than before. */
  readonly growth: Counts;
}

/**
 * Merges digests into what an earlier merge has left. The outcome is that of merging all digests at once.
 *
 * @param removed digests of the earlier merge; a changed digest is removed and added
 * @param added in the order of digests, each with an id of its own
 * @throws RangeError for a contribution that names an entity which it does not hold
 */
export function merge(
  added: readonly Contribution[],
  options: ResolveOptions = {},
  removed: readonly string[] = [],
  earlier: Earlier = NOTHING,
): Changes {
  const gone = new Set(removed);
  const fresh = new Map(added.map((contribution) => [contribution.digest, contribution]));
  const current = (digest: string) => fresh.get(digest) ?? earlier.contribution(digest);

  // Names: whatever can meet a name that came or went is resolved as it was and as it is, to see what became another node.
  const known = earlier.namings([...removed.map(earlier.contribution), ...added].flatMap(({ namings }) => namings));
  const kept = known.filter(({ digest }) => !gone.has(digest));
  const namings = [...kept, ...added.flatMap((contribution) => contribution.namings)].sort(byDigest);
  const formerNames = resolve(known, options);
  const names = resolve(namings, options);
  const nodeMaps = new Map<string, Record<string, string>>(added.map(({ digest }) => [digest, {}]));
  for (const { digest, id } of namings) {
    const key = names.nodeOf(digest, id)!;
    if (!fresh.has(digest) && key === formerNames.nodeOf(digest, id)) continue;
    const own = nodeMaps.get(digest) ?? { ...earlier.mapping(digest).nodes };
    nodeMaps.set(digest, own);
    own[id] = key;
  }
  const formerNode = (digest: string) => nodeIn(digest, earlier.mapping(digest).nodes);
  const node = (digest: string) => nodeIn(digest, nodeMaps.get(digest) ?? earlier.mapping(digest).nodes);

  // Figures: all that are equal but for the date, since one without a date joins the only dated one.
  const renamed = [...nodeMaps.keys()];
  const readings = renamed.flatMap((digest) => readingsOf(current(digest), node(digest)));
  const formerReadings = [...removed, ...renamed.filter((digest) => !fresh.has(digest))].flatMap((digest) =>
    readingsOf(earlier.contribution(digest), formerNode(digest)),
  );
  const alike = new Set([...formerReadings, ...readings].map(undatedKey));
  const formerFigures = new Map([...alike].flatMap(earlier.figures));
  const holders = new Set([...formerFigures.values()].flatMap(({ evidence }) => evidence.map(({ digest }) => digest)));
  const otherReadings = [...holders]
    .filter((digest) => !gone.has(digest) && !nodeMaps.has(digest))
    .flatMap((digest) => readingsOf(current(digest), node(digest)))
    .filter((reading) => alike.has(undatedKey(reading)));
  const figures = mergeFigures([...readings, ...otherReadings].sort(byDigest));
  const figureMaps = new Map<string, Record<string, string>>(
    renamed.map((digest) => [digest, fresh.has(digest) ? {} : { ...earlier.mapping(digest).figures }]),
  );
  for (const [{ digest, id }, key] of figures.keys) {
    if (!figureMaps.has(digest) && earlier.mapping(digest).figures[id] === key) continue;
    const own = figureMaps.get(digest) ?? { ...earlier.mapping(digest).figures };
    figureMaps.set(digest, own);
    own[id] = key;
  }
  const figure = (digest: string) => {
    const own = figureMaps.get(digest) ?? earlier.mapping(digest).figures;
    return (id: string) => own[id];
  };

  // Edges: all that a changed digest states or stated, with the statements of every other digest that witnesses them.
  const stated = (contribution: Contribution) =>
    statementsOf(contribution, node(contribution.digest), figure(contribution.digest));
  const changed = [...figureMaps.keys()];
  const restated = changed.flatMap((digest) => stated(current(digest)));
  const due = new Set(restated.map(({ edge }) => edge));
  for (const digest of [...removed, ...changed.filter((one) => !fresh.has(one))])
    for (const edge of edgesOf(earlier.contribution(digest), formerNode(digest))) due.add(edge);
  const witnesses = new Set<string>();
  let formerRelations = 0;
  for (const edge of due) {
    const digests = earlier.witnesses(edge);
    if (digests.length > 0) formerRelations++;
    for (const digest of digests) if (!gone.has(digest) && !figureMaps.has(digest)) witnesses.add(digest);
  }
  const others = [...witnesses].flatMap((digest) => stated(current(digest)));
  const statements = new Map<string, Statement[]>();
  for (const statement of [...restated, ...others.filter(({ edge }) => due.has(edge))].sort(byDigest))
    append(statements, statement.edge, statement);

  const edges = new Map<string, Edge | null>([...due].map((edge) => [edge, null]));
  for (const [edge, own] of statements) edges.set(edge, edgeOf(own));
  for (const [key, former] of formerFigures) for (const link of linksOf(key, former)) edges.set(link.key, null);
  for (const [key, merged] of figures.nodes) for (const link of linksOf(key, merged)) edges.set(link.key, link);
  const nodes = new Map<string, NodeAttributes | null>();
  for (const key of [...formerNames.nodes.keys(), ...formerFigures.keys()]) nodes.set(key, null);
  for (const [key, merged] of [...names.nodes, ...figures.nodes]) nodes.set(key, merged);
  const mappings = new Map<string, Mapping | null>(removed.map((digest) => [digest, null]));
  for (const [digest, own] of figureMaps)
    mappings.set(digest, { nodes: nodeMaps.get(digest) ?? earlier.mapping(digest).nodes, figures: own });
  const growth = {
    entities: names.nodes.size - formerNames.nodes.size,
    relations: statements.size - formerRelations,
    figures: figures.nodes.size - formerFigures.size,
  };
  return { nodes, edges, mappings, known, namings, growth };
}

const nodeIn =
  (digest: string, nodes: Readonly<Record<string, string>>) =>
  (entity: string): string => {
    const key = nodes[entity];
    if (key === undefined) throw new RangeError(`digest ${digest}: no entity has the id ${entity}`);
    return key;
  };
