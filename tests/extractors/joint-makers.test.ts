/** Firms that make one thing together. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith('[company]\nHalden AI\nHalden AI Research\nMoorhub\n[model]\nBorealis 4\nVesper 3\n');

/** Who is said to be partners. */
const partners = (sentence: string): string[] =>
  statements(sentence)
    .filter(({ type }) => type === 'partners_with')
    .map(said);

describe('two firms that make one thing', () => {
  it('are partners', () => {
    expect(partners('Halden AI and Moorhub released Borealis 4.')).toEqual(['Halden AI partners_with Moorhub']);
    expect(partners('Halden AI released Borealis 4, a model developed with the agency Moorhub.')).toEqual([
      'Halden AI partners_with Moorhub',
    ]);
  });

  it('are none where they may have made one thing each', () => {
    expect(partners('Halden AI and Moorhub released Borealis 4 and Vesper 3.')).toEqual([]);
    expect(partners('Halden AI and Moorhub released new models, including Borealis 4.')).toEqual([]);
  });

  it('are none where they are of one house', () => {
    expect(partners('Halden AI and Halden AI Research released Borealis 4.')).toEqual([]);
  });
});
