import { MultiDirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { EXPORTS } from '../../graph/export/index.ts';
import { sampleGraph } from './sample.ts';

it('JSON is a graphology serialisation, read back whole', () => {
  const graph = sampleGraph();
  const text = EXPORTS.json.write(graph);
  expect(MultiDirectedGraph.from(JSON.parse(String(text))).export()).toEqual(graph.export());
});
