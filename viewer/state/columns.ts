/** The graph as flat columns, so that a filter over a hundred thousand edges takes milliseconds. */
import type { KnowledgeGraph } from '../../graph/model.ts';
import { ENTITY_TYPES, RELATION_TYPES, type RelationType, STATUSES } from '../../graph/ontology.ts';

/** Index of a figure node in `type`, and of a figure's link in `relation`: one past the last of the ontology's. */
export const FIGURE = ENTITY_TYPES.length;
export const FIGURE_LINK = RELATION_TYPES.length;
const NO_DAY = -1;
const DAY_MS = 86_400_000;

export interface Columns {
  readonly nodes: readonly string[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly type: Uint8Array;
  /** How many relations (figures left out) a node has in the whole graph. */
  readonly degree: Uint32Array;
  readonly edges: readonly string[];
  readonly edgeIndex: ReadonlyMap<string, number>;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly relation: Uint8Array;
  readonly status: Uint8Array;
  readonly confidence: Float32Array;
  /** Per edge where its evidence starts in `evidenceDay` and `evidenceDigest`; one longer than `edges`. */
  readonly evidenceStart: Uint32Array;
  /** Days since 1970, -1 where the digest has no date. */
  readonly evidenceDay: Int32Array;
  readonly evidenceDigest: Uint16Array;
  readonly digests: readonly string[];
  /** The first and last day that any digest has; equal where none has. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Days since 1970 of an ISO 8601 day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** The ISO 8601 day of a number of days since 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Lays a graph out in columns. */
export function toColumns(graph: KnowledgeGraph): Columns {
  const nodes = graph.nodes();
  const edges = graph.edges();
  const nodeIndex = new Map(nodes.map((id, i) => [id, i]));
  const digests = graph.getAttribute('digests').map((digest) => digest.id);
  const digestIndex = new Map(digests.map((id, i) => [id, i]));
  const type = Uint8Array.from(nodes, (id) => {
    const node = graph.getNodeAttributes(id);
    return node.kind === 'entity' ? ENTITY_TYPES.indexOf(node.type) : FIGURE;
  });
  const source = new Uint32Array(edges.length);
  const target = new Uint32Array(edges.length);
  const relation = new Uint8Array(edges.length);
  const status = new Uint8Array(edges.length);
  const confidence = new Float32Array(edges.length);
  const evidenceStart = new Uint32Array(edges.length + 1);
  const degree = new Uint32Array(nodes.length);
  const days: number[] = [];
  const inDigest: number[] = [];
  edges.forEach((id, i) => {
    const edge = graph.getEdgeAttributes(id);
    const kind = RELATION_TYPES.indexOf(edge.type as RelationType);
    const s = nodeIndex.get(graph.source(id)) ?? 0;
    const t = nodeIndex.get(graph.target(id)) ?? 0;
    source[i] = s;
    target[i] = t;
    relation[i] = kind < 0 ? FIGURE_LINK : kind;
    status[i] = STATUSES.indexOf(edge.status);
    confidence[i] = edge.confidence;
    if (kind >= 0) {
      degree[s] = (degree[s] ?? 0) + 1;
      degree[t] = (degree[t] ?? 0) + 1;
    }
    evidenceStart[i] = days.length;
    for (const { date, digest } of edge.evidence) {
      days.push(date ? dayNumber(date) : NO_DAY);
      inDigest.push(digestIndex.get(digest) ?? 0);
    }
  });
  evidenceStart[edges.length] = days.length;
  const dated = days.filter((day) => day !== NO_DAY);
  return {
    nodes,
    nodeIndex,
    type,
    degree,
    edges,
    edgeIndex: new Map(edges.map((id, i) => [id, i])),
    source,
    target,
    relation,
    status,
    confidence,
    evidenceStart,
    evidenceDay: Int32Array.from(days),
    evidenceDigest: Uint16Array.from(inDigest),
    digests,
    firstDay: dated.reduce((a, b) => Math.min(a, b), dated[0] ?? 0),
    lastDay: dated.reduce((a, b) => Math.max(a, b), dated[0] ?? 0),
  };
}
