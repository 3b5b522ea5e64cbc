/** How large a node is drawn: by a measure of its importance. */
import { DirectedGraph } from 'graphology';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { type Columns, FIGURE, FIGURE_LINK } from './columns.ts';
import type { SizeMeasure } from './view.ts';

const SMALLEST = 3;
const LARGEST = 22;
const FIGURE_SIZE = 4;

/** The measure's value by index of the node; figures have none. */
export function measure(graph: KnowledgeGraph, columns: Columns, by: SizeMeasure): Float64Array {
  if (by === 'degree') return Float64Array.from(columns.degree);
  if (by === 'mentions') {
    return Float64Array.from(columns.nodes, (id) => {
      const node = graph.getNodeAttributes(id);
      return node.kind === 'entity' ? node.mentions : 0;
    });
  }
  const plane = new DirectedGraph<object, { weight: number }>();
  columns.nodes.forEach((id, n) => {
    if (columns.type[n] !== FIGURE) plane.addNode(id);
  });
  for (let e = 0; e < columns.edges.length; e++) {
    const [s, t] = [columns.nodes[columns.source[e] as number], columns.nodes[columns.target[e] as number]];
    if (columns.relation[e] !== FIGURE_LINK) plane.updateEdge(s, t, (old) => ({ weight: (old.weight ?? 0) + 1 }));
  }
  if (plane.size === 0) return Float64Array.from(columns.degree);
  const rank = pagerank(plane, { getEdgeWeight: 'weight', tolerance: 1e-4, maxIterations: 200 });
  return Float64Array.from(columns.nodes, (id) => rank[id] ?? 0);
}

/** Radii in pixels: the area grows with the measure, relative to its largest value. */
export function radii(columns: Columns, values: Float64Array): Float32Array {
  const most = values.reduce((a, b) => Math.max(a, b), 0) || 1;
  const largest = Math.min(LARGEST, SMALLEST + 26 / Math.log10(10 + columns.nodes.length / 60));
  return Float32Array.from(values, (value, n) =>
    columns.type[n] === FIGURE ? FIGURE_SIZE : SMALLEST + (largest - SMALLEST) * Math.sqrt(value / most),
  );
}
