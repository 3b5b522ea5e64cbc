/** The same graph drawn by sigma with its own defaults and nothing around it: what the viewer's speed is measured against. */
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import Sigma from 'sigma';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../../../graph/model.ts';

const answer = await fetch('./graph.json');
const file = (await answer.json()) as SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
const graph = new MultiDirectedGraph();
let state = 1;
const place = () => {
  state = Math.imul(state, 48271) % 2147483647;
  return state / 2147483647;
};
for (const { key, attributes } of file.nodes) {
  if (attributes?.kind !== 'entity') continue;
  graph.addNode(key, { label: attributes.label, x: place(), y: place(), size: 4, color: '#2166ac' });
}
for (const { key, source, target } of file.edges) {
  if (graph.hasNode(source) && graph.hasNode(target))
    graph.addEdgeWithKey(key, source, target, { size: 1, color: '#cccccc' });
}
const canvas = document.querySelector<HTMLElement>('.canvas');
if (canvas) {
  new Sigma(graph, canvas);
  canvas.dataset.ready = 'true';
}
