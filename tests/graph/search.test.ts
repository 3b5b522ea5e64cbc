import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { search } from '../../graph/query/search.ts';
import { factsOf, SAMPLE } from './sample.ts';

const graph = buildGraph(SAMPLE);

describe('search', () => {
  test.each([
    ['nortwind', 'Northwind Labs'],
    ['boraelis 7b', 'Borealis 7B'],
    ['quil', 'Ada Quill'],
    ['ridge bench', 'RidgeBench'],
    ['capital', 'Fjord Capital'],
    ['north wind', 'Northwind Labs'],
    ['boreal is', 'Borealis'],
  ])('%s finds %s', (text, name) => {
    expect(search(graph, text)[0]?.name).toBe(name);
  });

  test('puts the exact name first, and keeps to types and limit', () => {
    expect(search(graph, 'borealis').map(({ name }) => name)).toEqual(['Borealis', 'Borealis 7B']);
    expect(search(graph, 'borealis', { limit: 1 })).toHaveLength(1);
    expect(search(graph, 'halden', { types: ['model'] })).toEqual([]);
    expect(search(graph, 'halden')[0]).toMatchObject({ matched: 'Halden', degree: 3 });
  });

  test('puts what begins as the text does and is much told of before what has it as a word', () => {
    const day = (id: string) =>
      factsOf(id, { entities: ['company: QuarkWorks', 'product: Quark Box', 'license: Big Quark'] });
    const much = ['2026-04-02', '2026-04-03', '2026-04-04'].map((id) =>
      factsOf(id, { entities: ['company: QuarkWorks'] }),
    );
    const names = search(buildGraph([day('2026-04-01'), ...much]), 'quark').map(({ name }) => name);
    expect(names).toEqual(['QuarkWorks', 'Quark Box', 'Big Quark']);
  });
});
