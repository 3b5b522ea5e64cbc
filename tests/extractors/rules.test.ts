/** Every rule reads its own examples, and leaves alone what it must. */
import { describe, expect, it } from 'vitest';
import { readExample } from '../../extractors/relations/examples.ts';
import { RELATION_RULES } from '../../extractors/relations/rules/index.ts';

for (const relation of RELATION_RULES)
  describe(relation.type, () => {
    for (const rule of relation.rules) {
      it(`${rule.name} has examples`, () => {
        expect(rule.name.startsWith(`${relation.type}.`)).toBe(true);
        expect(Object.keys(rule.reads).length).toBeGreaterThan(0);
      });
      for (const [sentence, expected] of Object.entries(rule.reads))
        it(`${rule.name} reads: ${sentence}`, () => {
          expect([...readExample(relation, rule, sentence)].sort()).toEqual([...expected].sort());
        });
      for (const sentence of rule.leaves)
        it(`${rule.name} leaves: ${sentence}`, () => {
          expect(readExample(relation, rule, sentence)).toEqual([]);
        });
    }
  });
