/** How much a graph holds, of what. */
import type { KnowledgeGraph } from '../model.ts';
import { isFigure, refTo } from './describe.ts';
import type { Stats } from './results.ts';

const HUBS = 10;

/**
 * Counts of a graph, each by frequency.
 *
 * @example
 * const { entities, relations, entityTypes } = stats(graph);
 * [entities, relations, entityTypes.model]; // [11, 12, 3]
 */
export function stats(graph: KnowledgeGraph): Stats {
  const entities = graph.filterNodes((id) => !isFigure(id));
  const edges = graph.filterEdges((_, __, source, target) => !isFigure(source) && !isFigure(target));
  const degrees = new Map(entities.map((id) => [id, 0]));
  for (const edge of edges) for (const id of graph.extremities(edge)) degrees.set(id, degrees.get(id)! + 1);
  const days = graph
    .getAttribute('digests')
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort();
  const unconnected = [...degrees.values()].filter((degree) => degree === 0).length;
  return {
    digests: graph.getAttribute('digests').length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    entities: entities.length,
    relations: edges.length,
    figures: graph.order - entities.length,
    statements: edges.reduce((sum, edge) => sum + graph.getEdgeAttribute(edge, 'count'), 0),
    components: components(graph, edges),
    unconnected,
    entityTypes: tally(entities.map((id) => refTo(graph, id).type)),
    relationTypes: tally(edges.map((edge) => graph.getEdgeAttribute(edge, 'type'))),
    statuses: tally(edges.map((edge) => graph.getEdgeAttribute(edge, 'status'))),
    metrics: tally(
      graph.mapNodes((_, node) => (node.kind === 'figure' ? node.metric : null)).filter((metric) => metric !== null),
    ),
    hubs: [...degrees]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, HUBS)
      .map(([id, degree]) => ({ ...refTo(graph, id), degree })),
  };
}

/** Union-find over the relations: how many sets of two or more remain. */
function components(graph: KnowledgeGraph, edges: readonly string[]): number {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(id, root);
    return root;
  };
  for (const edge of edges) {
    const [source, target] = graph.extremities(edge);
    parents.set(find(source), find(target));
  }
  return [...parents].filter(([id, parent]) => id === parent).length;
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
