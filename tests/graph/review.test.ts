import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { readCorrections } from '../../graph/corrections/format.ts';
import { isSettledPair, isSettledRelation, withCorrection } from '../../graph/corrections/write.ts';
import { duplicates, uncertain } from '../../graph/query/review.ts';
import { factsOf, SAMPLE } from './sample.ts';

type Entities = Parameters<typeof factsOf>[1]['entities'];
const pairs = (...entities: Entities) =>
  duplicates(buildGraph([factsOf('day', { entities })])).map(({ entity, other }) => [entity.name, other.name].sort());

describe('likely duplicates', () => {
  test.each<[string, Entities]>([
    ['a name within a longer one of a person', ['person: Ada Quill', 'person: Quill']],
    ['a company without its last word', ['company: Halden', 'company: Halden AI']],
    ['a product behind its maker', ['product: Trailhead', 'product: Halden Trailhead']],
    ['one letter', ['company: Northwind', 'company: Nortwind']],
    ['one name under two types', ['model: Frontier', 'company: Frontier']],
    ['an alias', ['technique: Self-Distillation = SSD', 'technique: SSD']],
  ])('%s', (_, entities) => {
    expect(pairs(...entities)).toHaveLength(1);
  });

  test.each<[string, Entities]>([
    ['versions', ['model: Atlas 2', 'model: Atlas 3']],
    ['a variant', ['model: Atlas', 'model: Atlas Pro']],
    ['short words', ['product: Atlas app', 'product: Atlas API']],
    ['a subreddit', ['source: r/Halden', 'company: Halden']],
    ['a person and a place', ['person: Paris', 'place: Paris']],
  ])('never %s', (_, entities) => {
    expect(pairs(...entities)).toEqual([]);
  });

  test('never two that a relation joins', () => {
    const facts = factsOf('day', {
      entities: ['company: Halden', 'company: Halden AI'],
      relations: ['Halden | invests_in | Halden AI'],
    });
    expect(duplicates(buildGraph([facts]))).toEqual([]);
  });

  test('of more shared neighbors come first', () => {
    const facts = factsOf('day', {
      entities: ['company: Halden', 'company: Halden AI', 'model: Atlas', 'company: Sable', 'company: Sable AI'],
      relations: ['Sable | develops | Atlas', 'Sable AI | develops | Atlas'],
    });
    expect(duplicates(buildGraph([facts]), { limit: 1 })).toMatchObject([{ entity: { name: 'Sable' } }]);
  });
});

test('uncertain relations come the least certain first', () => {
  const found = uncertain(buildGraph(SAMPLE), { limit: 3 }).map(({ confidence }) => confidence);
  expect(found).toEqual([0.7, 0.8, 0.8]);
});

describe('a correction is added', () => {
  test('to an empty file, to a section, and beside what is there', () => {
    const first = withCorrection('', 'apart', ['A', 'B']);
    const second = withCorrection(`${first}# the end\n`, 'apart', ['C: #d', 'E']);
    const third = withCorrection(second, 'drop', { subject: 'A', relation: 'uses', object: 'B' });
    expect(third).toMatch(/^# Corrections by hand/u);
    expect(third).toContain('# the end');
    expect(readCorrections(third, 'c.yaml').map(({ kind, value }) => [kind, value])).toEqual([
      ['apart', ['A', 'B']],
      ['apart', ['C: #d', 'E']],
      ['drop', { subject: 'A', relation: 'uses', object: 'B' }],
    ]);
  });

  test('and settles the question', () => {
    const graph = buildGraph([factsOf('day', { entities: ['company: Halden', 'company: Halden AI'] })]);
    const [pair] = duplicates(graph);
    expect(isSettledPair(pair!, readCorrections('apart: [[halden ai, Halden]]', 'c.yaml'))).toBe(true);
    expect(
      isSettledPair(pair!, readCorrections('merge: [{ keep: Halden, names: [Sable, Halden AI] }]', 'c.yaml')),
    ).toBe(true);
    expect(isSettledPair(pair!, readCorrections('apart: [[Halden, Sable]]', 'c.yaml'))).toBe(false);
    const [relation] = uncertain(buildGraph(SAMPLE));
    const confirm = readCorrections('confirm: [{ subject: Atlas 2, relation: beats, object: Borealis 7B }]', 'c.yaml');
    expect(isSettledRelation(relation!, confirm)).toBe(true);
    expect(isSettledRelation(relation!, [])).toBe(false);
  });
});
