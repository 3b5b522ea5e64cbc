import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { facts } from '../../graph/query/facts.ts';
import type { RelationFilter } from '../../graph/query/filter.ts';
import { history } from '../../graph/query/history.ts';
import { leaderboard } from '../../graph/query/leaderboard.ts';
import { NameError, resolveName } from '../../graph/query/names.ts';
import { neighbors } from '../../graph/query/neighbors.ts';
import { paths } from '../../graph/query/paths.ts';
import { periodEnd } from '../../graph/query/period.ts';
import { subgraph } from '../../graph/query/subgraph.ts';
import { factsOf, SAMPLE } from './sample.ts';

const graph = buildGraph(SAMPLE);
const found = (name: string) => {
  const resolution = resolveName(graph, name);
  return resolution.kind === 'found' ? resolution.entity.id : resolution.kind;
};

describe('a name', () => {
  test.each([
    ['northwind labs', 'company/northwind-labs'],
    ['Northwind-Labs', 'company/northwind-labs'],
    ['the Northwind Labs', 'company/northwind-labs'],
    ['northwind', 'company/northwind-labs'],
    ['@adaquill', 'person/ada-quill'],
    ['atlas2', 'model/atlas-2'],
    ['fjord', 'company/fjord-capital'],
    ['model/borealis', 'model/borealis'],
    ['Borealis', 'model/borealis'],
    ['', 'unknown'],
    ['figure/company-northwind-labs-revenue-2000000000-usd@2025', 'unknown'],
  ])('%j leads to %s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  test('that begins several is answered with them, the most mentioned first', () => {
    const both = buildGraph([factsOf('d', { entities: ['model: Atlas 2', 'model: Atlas 3 = A3'] })]);
    expect(resolveName(both, 'atlas')).toEqual({
      kind: 'ambiguous',
      candidates: [expect.objectContaining({ name: 'Atlas 3' }), expect.objectContaining({ name: 'Atlas 2' })],
    });
    expect(() => neighbors(both, 'atlas')).toThrow(NameError);
  });
});

describe('neighbors', () => {
  const names = (options: Parameters<typeof neighbors>[2]) =>
    neighbors(graph, 'northwind', options).map(({ entity }) => entity.name);

  test('go by direction; symmetric relations count both ways', () => {
    expect(names({ direction: 'out' }).sort()).toEqual(['Atlas 2', 'Halden AI', 'Oslo']);
    expect(names({ direction: 'in' }).sort()).toEqual(['Ada Quill', 'Fjord Capital', 'Halden AI']);
  });

  test('show what was known by a day, with the status of that day', () => {
    expect(names({ until: '2026-01' }).sort()).toEqual(['Ada Quill', 'Atlas 2', 'Oslo']);
    const [develops] = neighbors(graph, 'borealis', { relations: ['develops'], until: '2026-01-31' });
    expect(develops).toMatchObject({ status: 'planned', count: 1, lastSeen: '2026-01-10' });
    expect(names({ since: '2026-03-01' })).toEqual(['Halden AI']);
  });

  test('keep to confidence, status and limit', () => {
    expect(names({ minConfidence: 0.9 })).toEqual(['Halden AI']);
    expect(names({ statuses: ['reported'] })).toEqual(['Fjord Capital']);
    expect(names({ limit: 2 })).toHaveLength(2);
  });

  test('refuse hops below one', () => {
    expect(() => neighbors(graph, 'northwind', { hops: 0 })).toThrow(RangeError);
    expect(() => neighbors(graph, 'northwind', { hops: 1.5 })).toThrow(RangeError);
  });
});

/** All ways from one entity to another that go nowhere twice, each step to the best attested neighbor first. */
function allPaths(among: KnowledgeGraph, from: string, to: string, filter: RelationFilter): string[][] {
  const strength = (id: string, next: string) => {
    const links = among.edges(id, next).map((key) => ({ key, ...among.getEdgeAttributes(key) }));
    const shown = links.filter(({ confidence }) => confidence >= (filter.minConfidence ?? 0));
    const worth = shown.map(({ key, confidence, count }) => ({ key, worth: confidence + Math.log1p(count) }));
    return worth.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1))[0];
  };
  const walk = (path: string[]): string[][] => {
    const last = path.at(-1)!;
    if (last === to) return [path];
    const ahead = among.neighbors(last).flatMap((next) => {
      const best = path.includes(next) ? undefined : strength(last, next);
      return best ? [{ next, ...best }] : [];
    });
    ahead.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
    return ahead.flatMap(({ next }) => walk([...path, next]));
  };
  return walk([from]);
}

describe('paths', () => {
  test('are the shortest and those up to two steps longer, the best attested first, in any graph', () => {
    const end = fc.integer({ min: 0, max: 6 });
    const relation = fc.record({
      ends: fc.tuple(end, end),
      type: fc.constantFrom('partners_with', 'acquires'),
      confidence: fc.constantFrom(0.4, 0.6, 0.8),
    });
    const options = fc.record({
      limit: fc.constantFrom(1, 2, 3, 1000),
      maxHops: fc.constantFrom(1, 3, 6),
      minConfidence: fc.constantFrom(0, 0.5),
    });
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 16 }), options, (relations, { limit, maxHops, minConfidence }) => {
        const entities = Array.from({ length: 7 }, (_, index) => `company: C${index}` as const);
        const any = buildGraph([
          factsOf('d', {
            entities,
            relations: relations.map(({ ends: [a, b], type, confidence }) => [
              `C${a} | ${type} | C${b}`,
              { confidence },
            ]),
          }),
        ]);
        const ways = allPaths(any, 'company/c0', 'company/c6', { minConfidence });
        const shortest = Math.min(...ways.map((ids) => ids.length));
        const wanted = ways
          .filter((ids) => ids.length <= Math.min(maxHops + 1, shortest + 2))
          .sort((a, b) => a.length - b.length)
          .slice(0, limit);
        const answer = paths(any, 'C0', 'C6', { limit, maxHops, minConfidence });
        expect(answer.map(({ entities }) => entities.map(({ id }) => id))).toEqual(wanted);
        for (const { steps } of answer) expect(steps.every(({ relations }) => relations.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('lead over no relation that is denied, unless that is asked for', () => {
    expect(paths(graph, 'Halden AI', 'Trailhead')).toEqual([]);
    expect(paths(graph, 'Halden AI', 'Trailhead', { statuses: ['negated'] })).toHaveLength(1);
  });

  test('lead from an entity to itself in no step', () => {
    expect(paths(graph, 'Oslo', 'oslo')).toMatchObject([{ length: 0, steps: [] }]);
  });

  test('end at maxHops', () => {
    expect(paths(graph, 'Ada Quill', 'RidgeBench', { maxHops: 2 })).toEqual([]);
    expect(() => paths(graph, 'Oslo', 'Oslo', { maxHops: 0 })).toThrow(RangeError);
  });
});

describe('figures', () => {
  test('of an entity as facts, the newest first; of a metric alone, or left out where a status is asked for', () => {
    expect(facts(graph, 'northwind').map(({ lastSeen }) => lastSeen)).toEqual(
      [...facts(graph, 'northwind').map(({ lastSeen }) => lastSeen)].sort().reverse(),
    );
    expect(facts(graph, null, { metrics: ['score'] }).every(({ kind }) => kind === 'figure')).toBe(true);
    expect(facts(graph, null, { statuses: ['reported'] }).map(({ kind }) => kind)).toEqual(['relation']);
    expect(facts(graph, null, { types: ['place'] })).toHaveLength(1);
  });

  test('over time stand in the order of their dates, with the change', () => {
    const entities = ['company: Halden'] as const;
    const digest = factsOf('2026-05-01', {
      entities,
      figures: [
        ['Halden', 'revenue', 30, { asOf: '2026-Q1' }],
        ['Halden', 'revenue', 10, { asOf: '2025' }],
        ['Halden', 'revenue', 20, { asOf: '2026-01' }],
        ['Halden', 'revenue', 40, {}],
        ['Halden', 'headcount', 5, { unit: 'employee' }],
        ['Halden', 'headcount', 500, { unit: 'employee', asOf: '2027' }],
        ['Halden', 'spend', 1, { asOf: '2025' }],
        ['Halden', 'spend', 2, { asOf: '2026' }],
      ],
    });
    const points = history(buildGraph([digest]), 'halden');
    expect(points.map(({ metric, date, change }) => [metric, date, change])).toEqual([
      ['headcount', '2026-05-01', null],
      ['headcount', '2027', null],
      ['revenue', '2025', null],
      ['revenue', '2026-01', 1],
      ['revenue', '2026-Q1', 0.5],
      ['revenue', '2026-05-01', 0.3333],
      ['spend', '2025', null],
      ['spend', '2026', null],
    ]);
    expect(periodEnd('2026-H1')).toBe('2026-06-31');
    expect(periodEnd('spring')).toBe('spring');
  });

  test('on a benchmark share places, ranks behind scores, the newest of each', () => {
    const about = { about: 'Bench', unit: '%' };
    const entities = ['benchmark: Bench', 'model: A1', 'model: B1', 'model: C1'] as const;
    const old = factsOf('2026-01-01', { entities, figures: [['A1', 'score', 90, about]] });
    const now = factsOf('2026-02-01', {
      entities,
      figures: [
        ['A1', 'score', 50, about],
        ['B1', 'score', 50, about],
        ['C1', 'score', 40, about],
        ['C1', 'rank', 2, { about: 'Bench', unit: 'rank' }],
      ],
    });
    expect(
      leaderboard(buildGraph([old, now]), 'bench').map(({ place, entity, metric }) => [place, entity.name, metric]),
    ).toEqual([
      [1, 'A1', 'score'],
      [1, 'B1', 'score'],
      [3, 'C1', 'score'],
      [2, 'C1', 'rank'],
    ]);
  });
});

describe('a subgraph', () => {
  test('holds what lies around, with its figures', () => {
    const around = subgraph(graph, { around: ['Borealis 7B'], hops: 1 });
    expect(around.filterNodes((_, { kind }) => kind === 'entity').sort()).toEqual([
      'benchmark/ridgebench',
      'model/atlas-2',
      'model/borealis',
      'model/borealis-7b',
    ]);
    expect(around.filterNodes((_, { kind }) => kind === 'figure')).toHaveLength(2);
    expect(subgraph(graph, { around: ['Oslo'], hops: 0 }).nodes()).toEqual(['place/oslo']);
  });

  test('of a day holds what was known then, and leaves the graph as it is', () => {
    const size = graph.size;
    const january = subgraph(graph, { until: '2026-01-31' });
    expect(january.hasNode('company/fjord-capital')).toBe(false);
    expect(january.getEdgeAttribute('company/halden-ai|develops|model/borealis', 'status')).toBe('planned');
    expect(january.getAttribute('format')).toBe('frontier-graph');
    expect(graph.size).toBe(size);
  });

  test('refuses negative hops', () => {
    expect(() => subgraph(graph, { around: ['Oslo'], hops: -1 })).toThrow(RangeError);
  });
});
