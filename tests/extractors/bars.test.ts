import { expect, test } from 'vitest';
import { BARS } from '../../extractors/relations/bars.ts';
import { RELATION_RULES } from '../../extractors/relations/rules/index.ts';

test('every bar is of a relation or of a rule that there is', () => {
  const known = new Set(RELATION_RULES.flatMap(({ type, rules }) => [type, ...rules.map(({ name }) => name)]));
  expect(BARS.map((bar) => bar.of).filter((name) => !known.has(name))).toEqual([]);
});
