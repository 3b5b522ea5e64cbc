import { expect, it } from 'vitest';
import { EXPORTS } from '../../graph/export/index.ts';
import { openGraph } from '../../graph/file.ts';
import { sampleGraph } from './sample.ts';

it('JSON is the graph file itself, opened again whole', () => {
  const graph = sampleGraph();
  expect(openGraph(String(EXPORTS.json.write(graph))).export()).toEqual(graph.export());
});
