import { describe, expect, test } from 'vitest';
import { buildCorrected } from '../../graph/corrections/build.ts';
import { readCorrections } from '../../graph/corrections/format.ts';
import type { EntityNode } from '../../graph/model.ts';
import { factsOf, SAMPLE } from './sample.ts';

const corrected = (yaml: string, facts = SAMPLE) => buildCorrected(facts, readCorrections(yaml, 'c.yaml'));

describe('a corrections file', () => {
  test('gives its corrections with their lines', () => {
    const text = '# by hand\nrename:\n  - from: A\n    to: B\n  - { from: C, to: D }\napart: [[E, F]]\n';
    expect(readCorrections(text, 'c.yaml').map(({ kind, line }) => [kind, line])).toEqual([
      ['apart', 6],
      ['rename', 3],
      ['rename', 5],
    ]);
    expect(readCorrections('', 'c.yaml')).toEqual([]);
    expect(readCorrections('merge:\n', 'c.yaml')).toEqual([]);
  });

  test.each([
    ['rename:\n  - from: A\n   to: B', /^c\.yaml:[23]: /u],
    ['rename:\n  - from: A', /^c\.yaml:2: rename 1 to: Invalid input: expected string/u],
    ['rename:\n  - from: A\n    to: 3', /^c\.yaml:3: rename 1 to: /u],
    ['drop:\n  - subject: A\n    relation: likes\n    object: B', /^c\.yaml:3: drop 1 relation: .*"invests_in"/u],
    ['type: [{ name: A, type: robot }]', /^c\.yaml:1: type 1 type: .*"company"/u],
    ['# one\nrenames: []', /^c\.yaml:2: .*"renames"; known are merge, apart/u],
    ['just words', /^c\.yaml:1: must be sections/u],
    [
      'add:\n  - subject: A\n    relation: uses\n    object: B\n    source: x\n    date: 2026-02-30',
      /^c\.yaml:6: add 1 date: /u,
    ],
  ])('is refused with line and reason: %j', (text, message) => {
    expect(() => readCorrections(text, 'c.yaml')).toThrow(message);
  });
});

describe('names', () => {
  test('merge', () => {
    const { graph, unused } = corrected('merge: [{ keep: Borealis, names: [Atlas 2] }]');
    expect(unused).toEqual([]);
    expect(graph.hasNode('model/atlas-2')).toBe(false);
    expect(graph.getNodeAttributes('model/borealis')).toMatchObject({
      label: 'Borealis',
      aliases: expect.arrayContaining(['Atlas 2', 'A2']),
    });
    expect(graph.hasEdge('company/northwind-labs|develops|model/borealis')).toBe(true);
  });

  test('rename and type', () => {
    const { graph } = corrected(
      'rename: [{ from: Halden AI, to: Haldén }]\ntype: [{ name: Trailhead, type: company }]',
    );
    expect(graph.getNodeAttribute('company/halden', 'label')).toBe('Haldén');
    expect(graph.hasNode('company/trailhead')).toBe(true);
  });

  test('apart', () => {
    const facts = ['model: Claude Opus 4.6 = Opus 4.6', 'model: Opus 4.6'] as const;
    const digests = facts.map((entity, index) => factsOf(`d${index}`, { entities: [entity] }));
    expect(corrected('', digests).graph.order).toBe(1);
    expect(corrected('apart: [[opus 4.6, Claude Opus 4.6]]', digests).graph.order).toBe(2);
  });

  test('split gives a name its own mentions and facts', () => {
    const whole = factsOf('2026-01-01', {
      entities: ['product: Acme Trail = Trail', 'company: Acme', 'company: Other'],
      relations: ['Acme | develops | Acme Trail', 'Other | develops | Acme Trail'],
    });
    const [first, second] = whole.relations;
    const at = (start: number, text: string) => ({ start, end: start + text.length, text, story: 's1' });
    const digest = {
      ...whole,
      entities: whole.entities.map((entity) =>
        entity.name === 'Acme Trail' ? { ...entity, mentions: [at(110, 'Acme Trail'), at(210, 'Trail')] } : entity,
      ),
      relations: [
        { ...first!, evidence: [{ ...first!.evidence[0]!, start: 100, end: 150 }] },
        { ...second!, evidence: [{ ...second!.evidence[0]!, start: 200, end: 250 }] },
      ],
    };
    const { graph } = corrected('split: [{ name: Trail, from: Acme Trail, as: Trail robot, type: hardware }]', [
      digest,
    ]);
    expect(graph.filterEdges((_, { type }) => type === 'develops')).toEqual([
      'company/acme|develops|product/acme-trail',
      'company/other|develops|hardware/trail-robot',
    ]);
    expect(graph.getNodeAttributes('hardware/trail-robot')).toMatchObject({ mentions: 1 });
    expect((graph.getNodeAttributes('product/acme-trail') as EntityNode).aliases).toEqual([]);
  });
});

describe('relations', () => {
  test('drop and confirm, either way round where the relation is symmetric', () => {
    const yaml = `drop: [{ subject: northwind, relation: competes_with, object: halden }]
confirm: [{ subject: Atlas 2, relation: beats, object: Borealis 7B }]`;
    const { graph, unused } = corrected(yaml);
    expect(unused).toEqual([]);
    expect(graph.filterEdges((_, { type }) => type === 'competes_with')).toEqual([]);
    expect(graph.getEdgeAttribute('model/atlas-2|beats|model/borealis-7b', 'confidence')).toBe(0.99);
  });

  test('add, with the correction itself as evidence', () => {
    const yaml = `add:
  - subject: northwind
    relation: acquires
    object: { name: Sable Ltd, type: company }
    source: press release
    date: 2026-04-01
`;
    const { graph, unused } = corrected(yaml);
    expect(unused).toEqual([]);
    const edge = graph.getEdgeAttributes('company/northwind-labs|acquires|company/sable-ltd');
    const [evidence] = edge.evidence;
    expect(evidence).toMatchObject({
      date: '2026-04-01',
      rule: 'correction.add',
      text: 'Northwind Labs acquires Sable Ltd (press release)',
    });
    expect(yaml.slice(evidence!.start, evidence!.end)).toMatch(/^subject: northwind\n(.*\n)*.* date: 2026-04-01\n$/u);
    expect(graph.getNodeAttribute('company/northwind-labs', 'label')).toBe('Northwind Labs');
  });
});

test('a correction that finds nothing is named by its line', () => {
  const yaml = `rename:
  - { from: Nobody, to: Somebody }
drop:
  - { subject: Atlas 2, relation: beats, object: Oslo }
  - { subject: Nobody, relation: beats, object: Oslo }
add:
  - { subject: Halden, relation: acquires, object: Sable, source: memory }
`;
  expect(corrected(yaml).unused).toEqual([
    'c.yaml:2: rename Nobody to Somebody: no digest has that name',
    'c.yaml:7: add Halden acquires Sable: no digest names "Sable": give its type, as in { name: Sable, type: company }',
    'c.yaml:4: drop Atlas 2 beats Oslo: the graph has no such relation',
    expect.stringMatching(/^c\.yaml:5: drop Nobody beats Oslo: the graph has no entity called "Nobody"/u),
  ]);
});
