import { expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { GraphFileError, openGraph, serialise } from '../../graph/file.ts';
import { SAMPLE } from './sample.ts';

const graph = buildGraph(SAMPLE);

test('a graph file opens to the graph that it was written from', () => {
  const text = serialise(graph);
  expect(serialise(openGraph(text))).toBe(text);
  expect(serialise(openGraph(JSON.parse(text)))).toBe(text);
});

test.each([
  ['cut off', serialise(graph).slice(0, 500), /broken/],
  ['another JSON', '{"nodes": []}', /not a graph file of frontier-graph/],
  ['no object', '3', /not a graph file/],
  ['of a newer version', serialise(graph).replace('"version":1', '"version":2'), /version 2, .* up to version 1/],
  [
    'with a loose end',
    serialise(graph).replaceAll('"key":"place/oslo"', '"key":"place/bergen"'),
    /damaged: .*place\/oslo/,
  ],
])('a file that is %s is refused with a reason', (_, text, reason) => {
  expect(() => openGraph(text)).toThrow(GraphFileError);
  expect(() => openGraph(text)).toThrow(reason);
});
