/** What the filters leave, and how much each value of each filter would: one pass over the edges. */
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '../../graph/ontology.ts';
import { type Columns, dayNumber, FIGURE, FIGURE_LINK } from './columns.ts';
import type { Filters } from './view.ts';

const RELATION = 1;
const STATUS = 2;
const CONFIDENCE = 4;
const DIGEST = 8;
const TIME = 16;

export interface Visible {
  /** 1 for each node and edge of `Columns` that is shown. */
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  /** Entities and relations shown; figures are counted apart. */
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly figureCount: number;
  /** Whether the figures counted are drawn. */
  readonly withFigures: boolean;
  /** 1 for each figure of an entity shown, drawn or not. */
  readonly figures: Uint8Array;
  /** Per edge the filters on relations that it fails, as bits: 0 passes all of them, whatever the scope. */
  readonly failed: Uint8Array;
  /** How many of the relations shown each node has. */
  readonly degree: Uint32Array;
  /** By index in the ontology: how many each value has, all other filters applied. */
  readonly types: Uint32Array;
  readonly relations: Uint32Array;
  readonly statuses: Uint32Array;
  readonly digests: Uint32Array;
  /** Relations that are confident enough, of how many, and entities of any degree, all other filters applied. */
  readonly confident: number;
  readonly ofAnyConfidence: number;
  readonly ofAnyDegree: number;
  /** Statements by day, from `Columns.firstDay` on. */
  readonly days: Uint32Array;
}

/**
 * Applies the filters. An entity whose every relation is filtered away is hidden too, unless no filter on relations is
 * set or the scope names it. `pathEdges` are the edges of the scope where that is a path.
 */
export function visible(columns: Columns, filters: Filters, pathEdges: ReadonlySet<string> = new Set()): Visible {
  const { nodes, edges, source, target, type, relation } = columns;
  const failed = failures(columns, filters);
  const shownType = Uint8Array.from(ENTITY_TYPES, (name) => (filters.hiddenTypes.includes(name) ? 0 : 1));
  const typeOk = (node: number) => shownType[type[node] ?? FIGURE] === 1;
  const scope = inScope(columns, filters, failed, typeOk, pathEdges);
  const edgeFilter = failed.some((mask) => mask > 0);

  const types = new Uint32Array(FIGURE + 1);
  const relations = new Uint32Array(RELATION_TYPES.length);
  const statuses = new Uint32Array(STATUSES.length);
  const digests = new Uint32Array(columns.digests.length);
  const days = new Uint32Array(columns.lastDay - columns.firstDay + 1);
  const degree = new Uint32Array(nodes.length);
  const stated = new Uint8Array(nodes.length);
  let confident = 0;
  let ofAnyConfidence = 0;

  for (let e = 0; e < edges.length; e++) {
    const kind = relation[e] as number;
    if (kind === FIGURE_LINK) continue;
    const s = source[e] as number;
    const t = target[e] as number;
    if (!scope.nodes[s] || !scope.nodes[t] || scope.edges?.[e] === 0) continue;
    const mask = failed[e] as number;
    if (mask === 0) stated[s] = stated[t] = 1;
    if (!typeOk(s) || !typeOk(t)) continue;
    if ((mask & ~RELATION) === 0) relations[kind] = (relations[kind] as number) + 1;
    if ((mask & ~STATUS) === 0)
      statuses[columns.status[e] as number] = (statuses[columns.status[e] as number] ?? 0) + 1;
    if ((mask & ~DIGEST) === 0) countDigests(columns, e, digests);
    if ((mask & ~TIME) === 0) countDays(columns, e, days);
    if ((mask & ~CONFIDENCE) === 0) ofAnyConfidence++;
    if (mask !== 0) continue;
    confident++;
    degree[s] = (degree[s] as number) + 1;
    degree[t] = (degree[t] as number) + 1;
  }

  const shownNodes = new Uint8Array(nodes.length);
  let nodeCount = 0;
  let ofAnyDegree = 0;
  for (let n = 0; n < nodes.length; n++) {
    const kind = type[n] as number;
    const isNamed = scope.named.has(n);
    if (kind === FIGURE || !scope.nodes[n] || (edgeFilter && !stated[n] && !isNamed)) continue;
    types[kind] = (types[kind] as number) + 1;
    if (!shownType[kind] || (edgeFilter && degree[n] === 0 && !isNamed)) continue;
    ofAnyDegree++;
    if ((degree[n] as number) < filters.minDegree && !isNamed) continue;
    shownNodes[n] = 1;
    nodeCount++;
  }
  const shownEdges = new Uint8Array(edges.length);
  const figures = new Uint8Array(nodes.length);
  let edgeCount = 0;
  let figureCount = 0;
  for (let e = 0; e < edges.length; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (relation[e] === FIGURE_LINK) {
      if (failed[e] !== 0 || type[t] !== FIGURE || !shownNodes[s]) continue;
      figureCount++;
      figures[t] = 1;
      if (filters.figures) shownNodes[t] = shownEdges[e] = 1;
    } else if (failed[e] === 0 && shownNodes[s] && shownNodes[t] && scope.edges?.[e] !== 0) {
      shownEdges[e] = 1;
      edgeCount++;
    }
  }
  if (filters.figures) {
    for (let e = 0; e < edges.length; e++) {
      const [s, t] = [source[e] as number, target[e] as number];
      if (relation[e] === FIGURE_LINK && type[s] === FIGURE && shownNodes[s] && shownNodes[t]) shownEdges[e] = 1;
    }
  }
  return {
    nodes: shownNodes,
    edges: shownEdges,
    nodeCount,
    edgeCount,
    figureCount,
    withFigures: filters.figures,
    figures,
    failed,
    degree,
    types,
    relations,
    statuses,
    digests,
    confident,
    ofAnyConfidence,
    ofAnyDegree,
    days,
  };
}

/** Per edge the set of filters on relations that it fails, as bits. */
function failures(columns: Columns, filters: Filters): Uint8Array {
  const { relation, status, confidence, evidenceStart, evidenceDay, evidenceDigest } = columns;
  const failed = new Uint8Array(relation.length);
  const hiddenRelation = RELATION_TYPES.map((name) => filters.hiddenRelations.includes(name));
  const hiddenStatus = STATUSES.map((name) => filters.hiddenStatuses.includes(name));
  const chosen = columns.digests.map((id) => filters.digests.includes(id));
  const anyDigest = !chosen.includes(true);
  const since = filters.since ? dayNumber(filters.since) : Number.NEGATIVE_INFINITY;
  const until = filters.until ? dayNumber(filters.until) : Number.POSITIVE_INFINITY;
  const anyDay = !filters.since && !filters.until;
  for (let e = 0; e < relation.length; e++) {
    let mask = 0;
    if (hiddenRelation[relation[e] as number]) mask |= RELATION;
    if (hiddenStatus[status[e] as number]) mask |= STATUS;
    if ((confidence[e] as number) < filters.minConfidence) mask |= CONFIDENCE;
    if (!anyDigest || !anyDay) {
      let digestOk = anyDigest;
      let dayOk = anyDay;
      for (let i = evidenceStart[e] as number; i < (evidenceStart[e + 1] as number); i++) {
        const day = evidenceDay[i] as number;
        if (chosen[evidenceDigest[i] as number]) digestOk = true;
        if (day >= since && day <= until && day >= 0) dayOk = true;
      }
      if (!digestOk) mask |= DIGEST;
      if (!dayOk) mask |= TIME;
    }
    failed[e] = mask;
  }
  return failed;
}

function countDigests(columns: Columns, edge: number, digests: Uint32Array): void {
  const { evidenceStart, evidenceDigest } = columns;
  let last = -1;
  for (let i = evidenceStart[edge] as number; i < (evidenceStart[edge + 1] as number); i++) {
    const digest = evidenceDigest[i] as number;
    if (digest !== last) digests[digest] = (digests[digest] as number) + 1;
    last = digest;
  }
}

function countDays({ evidenceStart, evidenceDay, firstDay }: Columns, edge: number, days: Uint32Array): void {
  for (let i = evidenceStart[edge] as number; i < (evidenceStart[edge + 1] as number); i++) {
    const at = (evidenceDay[i] as number) - firstDay;
    if (at >= 0) days[at] = (days[at] as number) + 1;
  }
}

interface Inside {
  readonly nodes: Uint8Array;
  /** Null where all between its nodes are. */
  readonly edges: Uint8Array | null;
  /** The nodes that the scope was made of. */
  readonly named: ReadonlySet<number>;
}

/** What the scope leaves: all without one. */
function inScope(
  columns: Columns,
  filters: Filters,
  failed: Uint8Array,
  typeOk: (node: number) => boolean,
  pathEdges: ReadonlySet<string>,
): Inside {
  const { nodes, nodeIndex, edges, edgeIndex, source, target, relation } = columns;
  const { scope } = filters;
  const inside = new Uint8Array(nodes.length);
  if (!scope) return { nodes: inside.fill(1), edges: null, named: new Set() };
  const ids = scope.kind === 'path' ? [scope.from, scope.to] : scope.kind === 'ego' ? scope.nodes : [scope.node];
  const named = new Set(ids.flatMap((id) => nodeIndex.get(id) ?? []));
  for (const n of named) inside[n] = 1;
  if (scope.kind === 'path') {
    const path = new Uint8Array(edges.length);
    for (const id of pathEdges) {
      const e = edgeIndex.get(id);
      if (e === undefined) continue;
      path[e] = 1;
      inside[source[e] as number] = inside[target[e] as number] = 1;
    }
    return { nodes: inside, edges: path, named };
  }
  const hops = scope.kind === 'ego' ? scope.hops : Number.POSITIVE_INFINITY;
  for (let hop = 0, grown = true; hop < hops && grown; hop++) {
    grown = false;
    const before = hops === Number.POSITIVE_INFINITY ? inside : inside.slice();
    for (let e = 0; e < edges.length; e++) {
      if (failed[e] !== 0 || relation[e] === FIGURE_LINK) continue;
      const s = source[e] as number;
      const t = target[e] as number;
      if (before[s] === before[t] || !typeOk(s) || !typeOk(t)) continue;
      if (!inside[s] || !inside[t]) grown = true;
      inside[s] = inside[t] = 1;
    }
  }
  return { nodes: inside, edges: null, named };
}
