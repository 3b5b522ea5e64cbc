import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { serialise } from '../../graph/file.ts';
import type { EntityNode, FigureNode } from '../../graph/model.ts';
import { factsOf, SAMPLE } from './sample.ts';

const graph = buildGraph(SAMPLE);

describe('a graph', () => {
  test('is the same whatever the order of the digests', () => {
    const bytes = serialise(graph);
    fc.assert(
      fc.property(fc.shuffledSubarray([...SAMPLE], { minLength: SAMPLE.length }), (shuffled) => {
        expect(serialise(buildGraph(shuffled))).toBe(bytes);
      }),
      { numRuns: 10 },
    );
  });

  test('counts facts given twice once', () => {
    expect(serialise(buildGraph([...SAMPLE, ...SAMPLE]))).toBe(serialise(graph));
  });

  test('keeps two digests of one id apart', () => {
    const one = factsOf('day', { date: null, entities: ['company: Halden'] });
    const other = factsOf('day', { date: null, entities: ['company: Fjord'] });
    const both = buildGraph([one, other]);
    expect(both.getAttribute('digests').map(({ id }) => id)).toEqual(['day', 'day#2']);
    expect(both.nodes()).toEqual(['company/fjord', 'company/halden']);
  });

  test('says what a digest is', () => {
    expect(graph.getAttribute('digests')[0]).toEqual({
      id: '2026-01-10',
      title: 'Digest 2026-01-10',
      date: '2026-01-10',
      path: '2026-01-10.md',
      stories: [{ id: 's1', title: 'Story', section: null, text: 'The story.' }],
    });
  });

  test('is empty without facts', () => {
    expect(buildGraph([]).order).toBe(0);
  });

  test('rejects facts that name an entity which they do not hold', () => {
    const facts = factsOf('day', {
      entities: ['company: Halden', 'place: Oslo'],
      relations: ['Halden | located_in | Oslo'],
    });
    expect(() => buildGraph([{ ...facts, entities: facts.entities.slice(0, 1) }])).toThrow(
      'digest day: no entity has the id place/oslo',
    );
  });
});

describe('an entity', () => {
  test('carries its aliases, mentions, digests and days', () => {
    expect(graph.getNodeAttributes('company/halden-ai')).toEqual({
      kind: 'entity',
      label: 'Halden AI',
      type: 'company',
      aliases: ['Halden'],
      mentions: 4,
      digests: ['2026-01-10', '2026-02-14', '2026-03-20'],
      firstSeen: '2026-01-10',
      lastSeen: '2026-03-20',
    } satisfies EntityNode);
  });
});

describe('an edge', () => {
  test('takes the strongest status and joins the confidence of its digests', () => {
    const edge = graph.getEdgeAttributes('company/halden-ai|develops|model/borealis');
    expect(edge).toMatchObject({
      status: 'actual',
      confidence: 0.96,
      count: 2,
      firstSeen: '2026-01-10',
      lastSeen: '2026-02-14',
    });
    expect(edge.evidence.map(({ date, status }) => [date, status])).toEqual([
      ['2026-01-10', 'planned'],
      ['2026-02-14', 'actual'],
    ]);
  });

  test('of a symmetric relation is one, whichever way it is said', () => {
    const key = 'company/halden-ai|competes_with|company/northwind-labs';
    expect(graph.getEdgeAttribute(key, 'count')).toBe(2);
    expect(graph.hasEdge('company/northwind-labs|competes_with|company/halden-ai')).toBe(false);
  });

  test('points to its benchmark and figures by node', () => {
    expect(graph.getEdgeAttribute('model/atlas-2|beats|model/borealis-7b', 'benchmark')).toBe('benchmark/ridgebench');
    const [figure = ''] = graph.getEdgeAttribute('model/borealis-7b|scores_on|benchmark/ridgebench', 'figures');
    expect(graph.getNodeAttribute(figure, 'label')).toBe('score 64%');
  });

  test('never joins an entity with itself', () => {
    const facts = factsOf('day', {
      entities: ['company: Halden AI', 'company: Halden-AI'],
      relations: ['Halden AI | part_of | Halden-AI'],
    });
    expect(buildGraph([facts]).size).toBe(0);
  });
});

describe('a figure', () => {
  const key = 'figure/model-atlas-2-score-71.5-percent-about-benchmark-ridgebench';

  test('is a node between what it measures and what it is about', () => {
    expect(graph.getNodeAttributes(key)).toMatchObject({
      kind: 'figure',
      label: 'score 71.5%',
      of: 'model/atlas-2',
      about: 'benchmark/ridgebench',
      firstSeen: '2026-01-10',
    });
    expect(graph.hasEdge(`model/atlas-2|measured_by|${key}`)).toBe(true);
    expect(graph.hasEdge(`${key}|concerns|benchmark/ridgebench`)).toBe(true);
  });

  test('is one over digests, and joins the only dated one like it', () => {
    const first = factsOf('2026-01-01', { entities: ['company: Halden'], figures: [['Halden', 'revenue', 5, {}]] });
    const second = factsOf('2026-01-02', {
      entities: ['company: Halden'],
      figures: [['Halden', 'revenue', 5, { asOf: '2025' }]],
    });
    const merged = buildGraph([first, second]);
    expect(merged.filterNodes((node) => node.startsWith('figure/'))).toEqual([
      'figure/company-halden-revenue-5-usd@2025',
    ]);
    const figure = merged.getNodeAttributes('figure/company-halden-revenue-5-usd@2025') as FigureNode;
    expect(figure.evidence.map(({ digest }) => digest)).toEqual(['2026-01-01', '2026-01-02']);
    expect(figure.label).toBe('revenue 5 (2025)');
  });

  test('that measures nothing named stays with its digest', () => {
    const digests = ['a', 'b'].map((id) =>
      factsOf(id, { date: null, entities: [], figures: [['', 'count', 3, { unit: 'bill' }]] }),
    );
    expect(buildGraph(digests).nodes()).toEqual(['figure/in-a-count-3-bill', 'figure/in-b-count-3-bill']);
  });
});
