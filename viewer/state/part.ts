/** What is shown, as a graph of its own: what exports take away. */
import type { KnowledgeGraph } from '../../graph/model.ts';
import { type Columns, FIGURE_LINK } from './columns.ts';
import type { Visible } from './visible.ts';

/** The entities and relations shown, with the figures of these entities, whether they are drawn or not. */
export function shownPart(graph: KnowledgeGraph, columns: Columns, shown: Visible): KnowledgeGraph {
  const { nodes, edges, source, target, relation } = columns;
  const part = graph.nullCopy() as KnowledgeGraph;
  const keep = shown.nodes.map((one, n) => one | (shown.figures[n] as number));
  nodes.forEach((id, n) => {
    if (keep[n]) part.addNode(id, graph.getNodeAttributes(id));
  });
  edges.forEach((id, e) => {
    const [s, t] = [source[e] as number, target[e] as number];
    const wanted = relation[e] === FIGURE_LINK ? keep[s] && keep[t] : shown.edges[e];
    if (wanted) part.addDirectedEdgeWithKey(id, nodes[s], nodes[t], graph.getEdgeAttributes(id));
  });
  return part;
}
