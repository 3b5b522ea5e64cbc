import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../graph/export/gexf.ts';
import { ENTITY_TYPES } from '../../graph/ontology.ts';
import { FIGURE_COLOR, TYPE_COLORS } from '../../graph/palette.ts';
import { readWithNetworkx } from './networkx.ts';
import { emptyGraph, entity, FIRST, HOSTILE, LAST, sampleGraph } from './sample.ts';
import { schemaErrors } from './schema.ts';

const graph = sampleGraph();
const gexf = toGexf(graph);
const errors = (xml: string) => schemaErrors(xml, 'gexf.xsd', 'viz.xsd');
const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe('GEXF', () => {
  it('is valid by the schema', async () => {
    expect(await errors(gexf)).toEqual([]);
  });

  it('is held by the schema: a wrong date, an unknown element, an edge to nowhere are errors', async () => {
    expect(await errors(gexf.replace(`start="${FIRST}"`, 'start="soon"'))).not.toEqual([]);
    expect(await errors(gexf.replace('<viz:size', '<viz:girth'))).not.toEqual([]);
    expect(await errors(gexf.replace('target="model/lumen-3"', 'target="model/none"'))).not.toEqual([]);
  });

  it('is valid without nodes, and without dates is static', async () => {
    const empty = toGexf(emptyGraph());
    expect(await errors(empty)).toEqual([]);
    const undated = emptyGraph();
    undated.addNode('model/a', entity('model', 'A', { firstSeen: null, lastSeen: null }));
    expect(await errors(toGexf(undated))).toEqual([]);
    expect(toGexf(undated)).toContain('mode="static"');
  });

  it('reads back with graphology-gexf: every node and edge with its values', () => {
    const read = parse(MultiDirectedGraph, gexf);
    expect(read.nodes()).toEqual(graph.nodes());
    expect(read.edges()).toEqual(graph.edges());
    expect(read.getNodeAttributes('company/rocket-lab')).toMatchObject({
      label: HOSTILE.emoji,
      type: 'company',
      aliases: `${HOSTILE.emoji} | Rocket | -2+3`,
      mentions: 7,
      firstSeen: FIRST,
      lastSeen: LAST,
    });
    expect(read.getNodeAttributes('figure/revenue')).toMatchObject({ value: 1.2e9, max: 1.5e9, unit: 'USD' });
    expect(read.getEdgeAttributes('company/rocket-lab|develops|model/lumen-3')).toMatchObject({
      relation: 'develops',
      kind: 'develops',
      label: 'develops',
      weight: 3,
      status: 'planned',
      evidence: 'Rocket Lab plans Lumen 3. | Lumen 3 <b>is out</b> & "free".',
    });
  });

  it('reads with networkx: typed values, colours by type, sizes, positions, days', () => {
    const read = readWithNetworkx('gexf', gexf);
    expect(read).toMatchObject({ directed: true, multigraph: true, mode: 'dynamic' });
    expect(Object.keys(read.nodes)).toEqual(graph.nodes());
    expect(read.edges).toHaveLength(graph.size);
    for (const type of ENTITY_TYPES) {
      const key = graph.findNode((_, node) => node.kind === 'entity' && node.type === type)!;
      const [r, g, b] = rgb(TYPE_COLORS[type]);
      expect(read.nodes[key]).toMatchObject({ type, viz: { color: { r, g, b }, size: expect.any(Number) } });
    }
    const [r, g, b] = rgb(FIGURE_COLOR);
    expect(read.nodes['figure/score']).toMatchObject({ type: 'figure', value: 81.5, viz: { color: { r, g, b } } });
    expect(read.nodes['company/rocket-lab']).toMatchObject({ start: FIRST, mentions: 7 });
    expect(read.nodes['model/lumen']).not.toHaveProperty('start');
    expect(read.nodes['law/sb-99']).toMatchObject({ start: '2026-02-01' });
    const places = new Set(
      Object.values(read.nodes).map(({ viz }) => JSON.stringify((viz as { position: unknown }).position)),
    );
    expect(places.size).toBe(graph.order);
    expect(read.edges.find(({ id }) => id === 'organization/control|enacts|law/sb-99')).toMatchObject({ start: LAST });
  });

  it('keeps markup and quotes as text and replaces what XML cannot hold', () => {
    const { nodes } = readWithNetworkx('gexf', gexf);
    expect(nodes['company/markup']?.label).toBe(HOSTILE.markup);
    expect(nodes['hardware/bidi']?.label).toBe(HOSTILE.bidi);
    expect(nodes['paper/lines']?.label).toBe(HOSTILE.lines);
    expect(nodes['organization/control']?.label).toBe('Null\uFFFDBell\uFFFDEsc\uFFFD[31m\uFFFD');
    expect(nodes['dataset/half']?.label).toBe('Half \uFFFD emoji');
  });

  it('is the same for the same graph', () => {
    expect(toGexf(sampleGraph())).toBe(gexf);
  });
});
