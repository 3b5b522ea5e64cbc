/** A part of the graph as a graph of its own. */
import type { KnowledgeGraph } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { entityNode } from './describe.ts';
import { known, type RelationFilter, seenThrough, type TimeSpan } from './filter.ts';
import { nodeNamed } from './names.ts';
import { relationsOf } from './neighbors.ts';

export interface SubgraphOptions extends RelationFilter {
  /** Only what lies within `hops` of these entities; the whole graph where empty or left out. */
  readonly around?: readonly string[] | undefined;
  /** How far to go from them, 0 or more; 1 where left out. */
  readonly hops?: number | undefined;
  /** Only entities of these types, beside those of `around`. */
  readonly types?: readonly EntityType[] | undefined;
}

/**
 * The entities that the options choose, the relations between them, and the figures of them. Entities without any
 * statement in the span are left out. The graph given is not changed.
 *
 * @throws NameError where a name leads to no entity or to several; RangeError for negative hops
 *
 * @example
 * const models = subgraph(graph, { types: ['model'] });
 * models.filterEdges((_, { type }) => type === 'beats'); // ['model/atlas-2|beats|model/borealis-7b']
 * models.hasNode('company/halden-ai'); // false
 */
export function subgraph(graph: KnowledgeGraph, options: SubgraphOptions = {}): KnowledgeGraph {
  const { around = [], hops = 1 } = options;
  if (!Number.isInteger(hops) || hops < 0) throw new RangeError('hops must be a whole number, 0 or more');
  const centres = around.map((name) => nodeNamed(graph, name));
  const part = graph.nullCopy() as KnowledgeGraph;
  for (const id of chosenEntities(graph, centres, hops, options)) part.addNode(id, entityNode(graph, id));
  graph.forEachEdge((key, _, source, target) => {
    if (!part.hasNode(source) || !part.hasNode(target)) return;
    const edge = seenThrough(graph, key, options);
    if (edge) part.addDirectedEdgeWithKey(key, source, target, edge.attributes);
  });
  addFigures(graph, part, options);
  return part;
}

function chosenEntities(
  graph: KnowledgeGraph,
  centres: readonly string[],
  hops: number,
  options: SubgraphOptions,
): readonly string[] {
  const { types = [], since, until } = options;
  const days = new Map(graph.getAttribute('digests').map(({ id, date }) => [id, date]));
  const stated = (digests: readonly string[]) =>
    known(
      digests.map((digest) => ({ date: days.get(digest) ?? null })),
      { since, until },
    ).length > 0;
  const reached = centres.length > 0 ? withinReach(graph, centres, hops, options) : null;
  return graph.filterNodes((id, node) => {
    if (node.kind === 'figure') return false;
    if (centres.includes(id)) return true;
    return (reached?.has(id) ?? stated(node.digests)) && (types.length === 0 || types.includes(node.type));
  });
}

function withinReach(
  graph: KnowledgeGraph,
  centres: readonly string[],
  hops: number,
  filter: RelationFilter,
): ReadonlySet<string> {
  const reached = new Set(centres);
  let ring = [...reached];
  for (let hop = 0; hop < hops; hop++) {
    const ends = ring.flatMap((id) => relationsOf(graph, id, filter).flatMap(({ source, target }) => [source, target]));
    ring = [...new Set(ends)].filter((id) => !reached.has(id));
    for (const id of ring) reached.add(id);
  }
  return reached;
}

/** The figures that measure a chosen entity, with their links to what is there. */
function addFigures(graph: KnowledgeGraph, part: KnowledgeGraph, span: TimeSpan): void {
  graph.forEachNode((key, node) => {
    if (node.kind === 'entity' || !part.hasNode(node.of ?? node.about)) return;
    const evidence = known(node.evidence, span);
    if (evidence.length === 0) return;
    part.addNode(key, { ...node, evidence });
    graph.forEachEdge(key, (edge, attributes, source, target) => {
      if (!part.hasNode(source) || !part.hasNode(target)) return;
      part.addDirectedEdgeWithKey(edge, source, target, { ...attributes, evidence, count: evidence.length });
    });
  });
}
