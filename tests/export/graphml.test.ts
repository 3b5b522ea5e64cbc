import { describe, expect, it } from 'vitest';
import { toGraphml } from '../../graph/export/graphml.ts';
import { readWithNetworkx } from './networkx.ts';
import { emptyGraph, FIRST, HOSTILE, sampleGraph } from './sample.ts';

const graph = sampleGraph();
const read = readWithNetworkx('graphml', toGraphml(graph));

describe('GraphML', () => {
  it('reads with networkx: every node and edge with its typed values', () => {
    expect(read).toMatchObject({ directed: true, multigraph: true });
    expect(Object.keys(read.nodes)).toEqual(graph.nodes());
    expect(read.edges.map(({ key }) => key).sort()).toEqual(graph.edges().sort());
    expect(read.nodes['company/rocket-lab']).toEqual({
      label: HOSTILE.emoji,
      type: 'company',
      aliases: `${HOSTILE.emoji} | Rocket | -2+3`,
      mentions: 7,
      digests: FIRST,
      firstSeen: FIRST,
      lastSeen: '2026-02-03',
    });
    expect(read.nodes['figure/revenue']).toMatchObject({ type: 'figure', value: 1.2e9, max: 1.5e9, asOf: '2026-Q1' });
    expect(read.edges.find(({ key }) => key === 'person/ada-okoye|works_at|company/rocket-lab')).toMatchObject({
      label: 'works at',
      relation: 'works_at',
      role: 'CEO',
      confidence: 0.9,
      count: 1,
      evidence: 'Ada Okoye, its CEO.',
    });
  });

  it('keeps markup and line breaks as text and replaces what XML cannot hold', () => {
    expect(read.nodes['company/markup']?.label).toBe(HOSTILE.markup);
    expect(read.nodes['paper/lines']?.label).toBe(HOSTILE.lines);
    expect(read.nodes['organization/control']?.label).toBe('Null\uFFFDBell\uFFFDEsc\uFFFD[31m\uFFFD');
  });

  it('reads without nodes', () => {
    expect(readWithNetworkx('graphml', toGraphml(emptyGraph()))).toMatchObject({
      directed: true,
      nodes: {},
      edges: [],
    });
  });
});
