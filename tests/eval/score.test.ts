/** The scorer's own rules, on small made-up annotations. */
import { describe, expect, test } from 'vitest';
import { type Annotation, annotationOfGold, goldSchema } from './annotation.ts';
import { foldName, foldUnit } from './folding.ts';
import { scoreLabels } from './labels.ts';
import { score } from './score.ts';
import { graphF1, summarize } from './summary.ts';
import { f1, NOTHING } from './tally.ts';

type Entities = readonly (readonly [id: string, type: string, forms: readonly string[], optional?: true])[];

function annotate(entities: Entities, relations: readonly object[] = [], figures: readonly object[] = []): Annotation {
  const named = entities.map(([id, type, aliases, optional]) => ({ id, name: aliases[0], type, aliases, optional }));
  return annotationOfGold(goldSchema.parse({ doc: 'made up', entities: named, relations, figures }));
}

const firms: Entities = [
  ['a', 'company', ['Acme AI', 'Acme']],
  ['b', 'company', ['Borealis']],
  ['m', 'model', ['Zephyr-2 7B']],
];

describe('spellings', () => {
  test.each([
    ['the Qwen 3.6-397B', 'Qwen3.6 397B'],
    ["Acme's", 'acme'],
    ['“Acme–AI”', 'Acme AI'],
    ['@acme', 'Acme'],
  ])('%s is %s', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  test('a version keeps its dot', () => expect(foldName('Zephyr 2.1')).not.toBe(foldName('Zephyr 21')));

  test.each([
    ['percent', '%'],
    ['Tokens', 'token'],
    ['stars', 'star'],
    ['us$', 'USD'],
  ])('unit %s is %s', (a, b) => expect(foldUnit(a)).toBe(foldUnit(b)));

  test('a noun in -ss is no plural', () => expect(foldUnit('loss')).toBe('loss'));
});

describe('entities', () => {
  test('what equals the gold scores 100', () => {
    const gold = annotate(
      firms,
      [{ s: 'a', r: 'acquires', o: 'b' }],
      [{ of: 'a', metric: 'funding', value: 5e6, unit: 'USD' }],
    );
    expect(graphF1(summarize([score(gold, gold)]))).toBe(1);
  });

  test('nothing found scores 0', () => {
    const summary = summarize([score(annotate([]), annotate(firms))]);
    expect(summary.entities).toEqual({ right: 0, extra: 0, missed: 3 });
    expect(f1(summary.entities)).toBe(0);
    expect(summary.relations).toEqual(NOTHING);
  });

  test('a wrong type is an extra and a miss, but the name is right', () => {
    const found = annotate([['x', 'product', ['Acme']], ...firms.slice(1)]);
    const summary = summarize([score(found, annotate(firms))]);
    expect(summary.entities).toEqual({ right: 2, extra: 1, missed: 1 });
    expect(summary.names).toEqual({ right: 3, extra: 0, missed: 0 });
  });

  test('one gold entity is found once: of two that share its forms the closer one counts', () => {
    const found = annotate([
      ['x', 'company', ['Acme']],
      ['y', 'company', ['Acme AI', 'Acme']],
    ]);
    expect(summarize([score(found, annotate(firms.slice(0, 1)))]).entities).toEqual({ right: 1, extra: 1, missed: 0 });
  });

  test('an optional entity counts neither found nor missed', () => {
    const gold = annotate([['a', 'company', ['Acme'], true]]);
    expect(summarize([score(gold, gold)]).entities).toEqual(NOTHING);
    expect(summarize([score(annotate([]), gold)]).entities).toEqual(NOTHING);
  });
});

describe('relations', () => {
  const gold = annotate(firms, [{ s: 'a', r: 'partners_with', o: 'b', status: 'planned' }]);

  test('a symmetric relation may be turned round and repeated', () => {
    const found = annotate(firms, [
      { s: 'b', r: 'partners_with', o: 'a' },
      { s: 'a', r: 'partners_with', o: 'b', status: 'planned' },
    ]);
    const { relations, status } = summarize([score(found, gold)]);
    expect(relations).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(status).toBe(0);
  });

  test('a directed relation may not be turned round', () => {
    const found = annotate(firms, [{ s: 'b', r: 'acquires', o: 'a' }]);
    const directed = annotate(firms, [{ s: 'a', r: 'acquires', o: 'b' }]);
    expect(summarize([score(found, directed)]).relations).toEqual({ right: 0, extra: 1, missed: 1 });
  });

  test('a relation with an end that the gold does not know is an extra', () => {
    const found = annotate([...firms, ['n', 'company', ['Nobody']]], [{ s: 'a', r: 'acquires', o: 'n' }]);
    expect(summarize([score(found, gold)]).relations).toEqual({ right: 0, extra: 1, missed: 1 });
  });

  test('a relation of an optional entity is no error', () => {
    const lenient = annotate([...firms, ['n', 'company', ['Nobody'], true]]);
    const found = annotate([...firms, ['n', 'company', ['Nobody']]], [{ s: 'a', r: 'acquires', o: 'n' }]);
    expect(summarize([score(found, lenient)]).relations).toEqual(NOTHING);
  });
});

describe('figures', () => {
  const gold = annotate(
    firms,
    [],
    [
      { of: 'm', about: 'a', metric: 'score', value: 81.2, unit: '%' },
      { of: 'm', about: 'b', metric: 'score', value: 81.2, unit: '%' },
    ],
  );

  test('match by entity, value within rounding and unit; the metric is a detail', () => {
    const found = annotate(firms, [], [{ of: 'm', about: 'b', metric: 'share', value: 81.201, unit: 'percent' }]);
    const { figures, metric } = summarize([score(found, gold)]);
    expect(figures).toEqual({ right: 1, extra: 0, missed: 1 });
    expect(metric).toBe(0);
  });

  test('one that is repeated beyond the gold is one extra', () => {
    const again = { of: 'm', about: 'a', metric: 'score', value: 81.2, unit: '%' };
    const found = annotate(firms, [], [again, again, again, again]);
    expect(summarize([score(found, gold)]).figures).toEqual({ right: 2, extra: 1, missed: 0 });
  });

  test('of another entity it is an extra', () => {
    const found = annotate(firms, [], [{ of: 'a', metric: 'score', value: 81.2, unit: '%' }]);
    expect(summarize([score(found, gold)]).figures).toEqual({ right: 0, extra: 1, missed: 2 });
  });
});

test('listed names count where the text spells them, agreement where the index lists them', () => {
  const listed = { companies: ['acme-ai', 'nowhere'], models: ['zephyr-2-7b'], people: [] };
  const entity = { aliases: [], mentions: [], id: '' };
  const scores = scoreLabels('**Acme AI** shows [Zephyr 2-7B](https://acme.example/nowhere).', listed, [
    { ...entity, name: 'Acme AI', type: 'product' },
    { ...entity, name: 'Zephyr-2 7B', type: 'company' },
    { ...entity, name: 'Other 1', type: 'model' },
  ]);
  expect(scores.companies).toMatchObject({ listed: 1, found: 1, typed: 1, errors: [] });
  expect(scores.models).toMatchObject({ listed: 1, found: 1, typed: 0, given: 1, agreed: 0 });
  expect(scores.models.errors).toEqual(['models zephyr27b given as company']);
});
