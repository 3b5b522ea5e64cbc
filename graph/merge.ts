/**
 * The reduce step, as far as something changed: what becomes of the nodes and edges of a graph when digests come and go.
 *
 * A changed digest concerns the names that can meet its own, the figures equal to its own, and the edges that it states;
 * so does every digest in which one of those names or figures gets another node. Nothing else is looked at.
 */
import { byDigest, type Contribution, type Naming } from './contribution.ts';
import { type Edge, edgeOf, edgesOf, linksOf, type Statement, statementsOf } from './edges.ts';
import { type MergedFigures, mergeFigures, readingsOf, undatedKey } from './figures.ts';
import type { FigureNode, NodeAttributes } from './model.ts';
import { type Resolution, type ResolveOptions, resolve } from './resolve/resolve.ts';
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

/** The digests that come and go, and what an earlier merge knows of the others. */
interface Change {
  readonly added: readonly Contribution[];
  readonly removed: readonly string[];
  readonly earlier: Earlier;
  /** Whether a digest of the earlier merge is no more, or not as it was. */
  readonly isGone: (digest: string) => boolean;
  readonly isAdded: (digest: string) => boolean;
  /** What a digest contributes now. */
  readonly current: (digest: string) => Contribution;
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
  const change: Change = {
    added,
    removed,
    earlier,
    isGone: (digest) => gone.has(digest),
    isAdded: (digest) => fresh.has(digest),
    current: (digest) => fresh.get(digest) ?? earlier.contribution(digest),
  };
  const names = changedNames(change, options);
  const figures = changedFigures(change, names);
  const { edges, relations } = changedEdges(change, names, figures);

  const nodes = new Map<string, NodeAttributes | null>();
  for (const key of [...names.former.nodes.keys(), ...figures.former.keys()]) nodes.set(key, null);
  for (const [key, merged] of [...names.resolved.nodes, ...figures.merged.nodes]) nodes.set(key, merged);
  const mappings = new Map<string, Mapping | null>(removed.map((digest) => [digest, null]));
  for (const [digest, own] of figures.maps)
    mappings.set(digest, { nodes: names.maps.get(digest) ?? earlier.mapping(digest).nodes, figures: own });
  const growth = {
    entities: names.resolved.nodes.size - names.former.nodes.size,
    relations,
    figures: figures.merged.nodes.size - figures.former.size,
  };
  return { nodes, edges, mappings, known: names.known, namings: names.namings, growth };
}

interface ChangedNames {
  readonly known: readonly Naming[];
  readonly namings: readonly Naming[];
  /** What the namings that were looked at came to before, and what they come to now. */
  readonly former: Resolution;
  readonly resolved: Resolution;
  /** The nodes of the entities of each digest that was added or has an entity that became another node. */
  readonly maps: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The node of an entity of a digest, by its id: as it was, and as it is. */
  readonly formerNode: (digest: string) => (entity: string) => string;
  readonly node: (digest: string) => (entity: string) => string;
}

/**
 * Whatever can meet a name that came, went or changed is resolved as it was and as it is, to see what became another node.
 * The other names of a changed digest are the nodes that they were.
 */
function changedNames({ added, removed, earlier, isGone, isAdded }: Change, options: ResolveOptions): ChangedNames {
  const before = removed.flatMap((digest) => earlier.contribution(digest).namings);
  const after = added.flatMap((contribution) => contribution.namings);
  const isOld = among(before);
  const isKept = among(before.length > 0 ? after.filter(isOld) : []);
  const known = earlier.namings([...before, ...after].filter((naming) => !isKept(naming)));
  const isMet = among(known.filter(({ digest }) => isGone(digest)));
  const isAsBefore = (naming: Naming) => isKept(naming) && !isMet(naming);
  const others = known.filter(({ digest }) => !isGone(digest));
  const namings = [...others, ...after.filter((naming) => !isAsBefore(naming))].sort(byDigest);
  const former = resolve(known, options);
  const resolved = resolve(namings, options);
  const maps = new Map<string, Record<string, string>>(added.map(({ digest }) => [digest, {}]));
  for (const { digest, id } of after.filter(isAsBefore)) maps.get(digest)![id] = earlier.mapping(digest).nodes[id]!;
  for (const { digest, id } of namings) {
    const key = resolved.nodeOf(digest, id)!;
    if (!isAdded(digest) && key === former.nodeOf(digest, id)) continue;
    const own = maps.get(digest) ?? { ...earlier.mapping(digest).nodes };
    maps.set(digest, own);
    own[id] = key;
  }
  return {
    known,
    namings,
    former,
    resolved,
    maps,
    formerNode: (digest) => nodeIn(digest, earlier.mapping(digest).nodes),
    node: (digest) => nodeIn(digest, maps.get(digest) ?? earlier.mapping(digest).nodes),
  };
}

/** Tells whether a naming is the same as one of some, to the letter. */
function among(namings: readonly Naming[]): (naming: Naming) => boolean {
  const texts = new Set(namings.map((naming) => JSON.stringify(naming)));
  return (naming) => texts.size > 0 && texts.has(JSON.stringify(naming));
}

interface ChangedFigures {
  /** The nodes of the figures that were looked at, as they were, and as they are. */
  readonly former: ReadonlyMap<string, FigureNode>;
  readonly merged: MergedFigures;
  /** The nodes of the figures of each digest of which an entity or a figure is new or became another node. */
  readonly maps: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** All figures are merged that are equal but for the date, since one without a date joins the only dated one. */
function changedFigures({ removed, earlier, isGone, isAdded, current }: Change, names: ChangedNames): ChangedFigures {
  const renamed = [...names.maps.keys()];
  const readings = renamed.flatMap((digest) => readingsOf(current(digest), names.node(digest)));
  const formerReadings = [...removed, ...renamed.filter((digest) => !isAdded(digest))].flatMap((digest) =>
    readingsOf(earlier.contribution(digest), names.formerNode(digest)),
  );
  const alike = new Set([...formerReadings, ...readings].map(undatedKey));
  const former = new Map([...alike].flatMap(earlier.figures));
  const holders = new Set([...former.values()].flatMap(({ evidence }) => evidence.map(({ digest }) => digest)));
  const otherReadings = [...holders]
    .filter((digest) => !isGone(digest) && !names.maps.has(digest))
    .flatMap((digest) => readingsOf(current(digest), names.node(digest)))
    .filter((reading) => alike.has(undatedKey(reading)));
  const merged = mergeFigures([...readings, ...otherReadings].sort(byDigest));
  const maps = new Map<string, Record<string, string>>(
    renamed.map((digest) => [digest, isAdded(digest) ? {} : { ...earlier.mapping(digest).figures }]),
  );
  for (const [{ digest, id }, key] of merged.keys) {
    if (!maps.has(digest) && earlier.mapping(digest).figures[id] === key) continue;
    const own = maps.get(digest) ?? { ...earlier.mapping(digest).figures };
    maps.set(digest, own);
    own[id] = key;
  }
  return { former, merged, maps };
}

interface ChangedEdges {
  readonly edges: ReadonlyMap<string, Edge | null>;
  /** How many more relations there are. */
  readonly relations: number;
}

/** All edges that a changed digest states or stated, with the statements of every other digest that witnesses them. */
function changedEdges(
  { removed, earlier, isGone, isAdded, current }: Change,
  names: ChangedNames,
  figures: ChangedFigures,
): ChangedEdges {
  const stated = (digest: string) => {
    const own = figures.maps.get(digest) ?? earlier.mapping(digest).figures;
    return statementsOf(current(digest), names.node(digest), (id) => own[id]);
  };
  const changed = [...figures.maps.keys()];
  const restated = changed.flatMap(stated);
  const due = new Set(restated.map(({ edge }) => edge));
  for (const digest of [...removed, ...changed.filter((one) => !isAdded(one))])
    for (const edge of edgesOf(earlier.contribution(digest), names.formerNode(digest))) due.add(edge);
  const witnesses = new Set<string>();
  let formerRelations = 0;
  for (const edge of due) {
    const digests = earlier.witnesses(edge);
    if (digests.length > 0) formerRelations++;
    for (const digest of digests) if (!isGone(digest) && !figures.maps.has(digest)) witnesses.add(digest);
  }
  const others = [...witnesses].flatMap(stated).filter(({ edge }) => due.has(edge));
  const statements = new Map<string, Statement[]>();
  for (const statement of [...restated, ...others].sort(byDigest)) append(statements, statement.edge, statement);

  const edges = new Map<string, Edge | null>([...due].map((edge) => [edge, null]));
  for (const [edge, own] of statements) edges.set(edge, edgeOf(own));
  for (const [key, node] of figures.former) for (const link of linksOf(key, node)) edges.set(link.key, null);
  for (const [key, node] of figures.merged.nodes) for (const link of linksOf(key, node)) edges.set(link.key, link);
  return { edges, relations: statements.size - formerRelations };
}

const nodeIn =
  (digest: string, nodes: Readonly<Record<string, string>>) =>
  (entity: string): string => {
    const key = nodes[entity];
    if (key === undefined) throw new RangeError(`digest ${digest}: no entity has the id ${entity}`);
    return key;
  };
