/** Rules that code singles out by name: a rule that is renamed must not be forgotten there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATION_RULES } from '../../extractors/relations/rules/index.ts';
import { RELATION_TYPES } from '../../graph/ontology.ts';

const folder = join(import.meta.dirname, '../../extractors/relations');
const ruleName = `'((?:${RELATION_TYPES.join('|')})\\.[a-z][a-z.-]*)'`;

const engine = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('rules'))
  .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));

/** The names of rules that stand behind an expression, in all files. */
const namesBehind = (expression: string) =>
  engine.flatMap(({ file, code }) =>
    [...code.matchAll(new RegExp(`${expression}${ruleName}`, 'g'))].map(([, name]) => ({ file, name: name! })),
  );

describe('rules that code asks for by name', () => {
  const asked = namesBehind('[!=]== ');
  // Rules of patterns, and those of which code itself says that it read by them.
  const known = new Set([
    ...RELATION_RULES.flatMap(({ rules }) => rules.map(({ name }) => name)),
    ...namesBehind('(?<![!=]== )').map(({ name }) => name),
    // `${type}.page`
    ...engine.flatMap(({ code }) =>
      [...code.matchAll(/`\$\{\w{1,20}\}\.([a-z]+)`/g)].flatMap(([, end]) =>
        RELATION_TYPES.map((type) => `${type}.${end}`),
      ),
    ),
  ]);

  it('are some', () => {
    expect(asked.length).toBeGreaterThan(10);
  });

  it('all exist', () => {
    expect(asked.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});
