/** The facts of any number of digests, in any order, as one graph. */
import { MultiDirectedGraph } from 'graphology';
import { byDigest, byOrigin, type Contribution, contributionOf, renamed, uniqueIds } from './contribution.ts';
import { compare } from './evidence.ts';
import type { Facts } from './facts.ts';
import { merge } from './merge.ts';
import {
  type EdgeAttributes,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from './model.ts';
import type { ResolveOptions } from './resolve/resolve.ts';

/**
 * Merges facts into one graph. The same facts give the same graph, node by node and edge by edge, whatever their order.
 *
 * Names are resolved over all digests (see `resolve`). Relations of one pair and type become one edge; a symmetric
 * relation runs from the alphabetically first id. Evidence stands oldest first, nodes and edges in the order of their
 * keys. Facts given twice count once; two different digests with one id are told apart by a "#2" behind it.
 *
 * @throws RangeError for facts that name an entity which they do not hold
 *
 * @example
 * const graph = buildGraph([digest]);
 * graph.getNodeAttribute('model/atlas-2', 'label'); // 'Atlas 2'
 */
export function buildGraph(facts: Iterable<Facts>, options: ResolveOptions = {}): KnowledgeGraph {
  const contributions = inOrder(facts);
  const { nodes, edges } = merge(contributions, options);
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: false,
  });
  const digests = contributions.map(({ record }) => record);
  graph.replaceAttributes({ format: GRAPH_FORMAT, version: GRAPH_VERSION, digests });
  for (const [key, node] of byKey(nodes)) graph.addNode(key, node);
  for (const [key, { source, target, attributes }] of byKey(edges))
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  return graph;
}

/** Equal ones once, ids made unique. */
function inOrder(facts: Iterable<Facts>): readonly Contribution[] {
  const sorted = [...facts].sort(
    (a, b) => byOrigin(a.digest, b.digest) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const unique = sorted.filter((one, index) => {
    const last = sorted[index - 1];
    return !last || byOrigin(last.digest, one.digest) !== 0 || JSON.stringify(last) !== JSON.stringify(one);
  });
  const ids = uniqueIds(unique.map(({ digest }) => digest));
  return unique.map((one, index) => renamed(contributionOf(one), ids[index]!)).sort(byDigest);
}

/** What is there, in the order of keys. */
function byKey<T>(changes: ReadonlyMap<string, T | null>): (readonly [string, T])[] {
  const there = [...changes].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  return there.sort(([a], [b]) => compare(a, b));
}
