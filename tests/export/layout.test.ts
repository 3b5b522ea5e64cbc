import { describe, expect, it } from 'vitest';
import { layout, nodeSize, type Position } from '../../graph/layout.ts';
import { largeGraph } from './large.ts';
import { edge, emptyGraph, entity, sampleGraph } from './sample.ts';

/** Two groups of ten, each of all pairs, with one edge between them. */
function twoGroups() {
  const graph = emptyGraph();
  for (let index = 0; index < 20; index++) graph.addNode(`model/${index}`, entity('model', `${index}`));
  const connect = (a: number, b: number) => {
    const ends = [`model/${a}`, `model/${b}`] as const;
    graph.addEdgeWithKey(ends.join('|beats|'), ...ends, edge('beats', ''));
  };
  for (let a = 0; a < 10; a++) {
    for (let b = a + 1; b < 10; b++) {
      connect(a, b);
      connect(a + 10, b + 10);
    }
  }
  connect(0, 10);
  return graph;
}

const distance = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);

describe('layout', () => {
  it('gives the same graph the same picture, and leaves it alone', () => {
    const graph = sampleGraph();
    const before = JSON.stringify(graph.export());
    expect([...layout(graph)]).toEqual([...layout(sampleGraph())]);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it('places every node of graphs of all sizes', () => {
    expect(layout(emptyGraph()).size).toBe(0);
    const one = emptyGraph();
    one.addNode('model/a', entity('model', 'A'));
    for (const graph of [one, sampleGraph(), largeGraph(1000, 1500)]) {
      const places = layout(graph);
      expect([...places.keys()]).toEqual(graph.nodes());
      expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }
  });

  it('brings together what belongs together', () => {
    const places = [...layout(twoGroups()).values()];
    const within: number[] = [];
    const between: number[] = [];
    for (const [i, a] of places.entries()) {
      for (const [j, b] of places.entries()) if (i < j) (i < 10 === j < 10 ? within : between).push(distance(a, b));
    }
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(mean(within) * 2).toBeLessThan(mean(between));
  });

  it('draws a node larger the more edges it has', () => {
    expect([0, 1, 4, 100].map(nodeSize)).toEqual([5, 8, 11, 35]);
  });
});
