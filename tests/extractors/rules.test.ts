/** Every rule reads its own examples, by every one of its patterns, and leaves alone what it must. */
import { describe, expect, it } from 'vitest';
import { exampleReader } from '../../extractors/relations/matching/examples.ts';
import { RELATION_RULES } from '../../extractors/relations/rules/index.ts';

for (const relation of RELATION_RULES)
  describe(relation.type, () => {
    for (const rule of relation.rules) {
      const read = exampleReader(relation, rule);
      it(`${rule.name} is named after its relation`, () => {
        expect(rule.name.startsWith(`${relation.type}.`)).toBe(true);
      });
      it(`${rule.name} has an example of every pattern`, () => {
        const examples = Object.keys(rule.reads).reverse();
        const without = rule.patterns.filter((pattern) => {
          const readAlone = exampleReader(relation, { ...rule, patterns: [pattern] });
          return examples.every((example) => readAlone(example).length === 0);
        });
        expect(without).toEqual([]);
      });
      for (const [sentence, expected] of Object.entries(rule.reads))
        it(`${rule.name} reads: ${sentence}`, () => {
          expect([...read(sentence)].sort()).toEqual([...expected].sort());
        });
      for (const sentence of rule.leaves)
        it(`${rule.name} leaves: ${sentence}`, () => {
          expect(read(sentence)).toEqual([]);
        });
    }
  });
