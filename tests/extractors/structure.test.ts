/** What names alone say of part and whole. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const { annotate } = createExtractor({
  builtIn: false,
  lexicon: readLexicon('[company]\nHalden\nHalden Foundry\nHalden Deep = Deep\n[model]\nVesper @ Halden\n', 'test'),
});

/** The parts that a text names: "Vesper 3 of Vesper". */
function partsOf(text: string): string[] {
  const doc = annotate(readDigest(`# News\n\n${text}\n`, { path: '2026-01-15.md' }));
  const name = (entity: number): string => doc.entities[entity]!.name;
  return doc.statements
    .filter(({ type }) => type === 'part_of')
    .map(({ subject, object }) => `${name(subject)} of ${name(object)}`);
}

describe('a part', () => {
  it('bears the name of its family', () => {
    expect(partsOf('Vesper 3 and Vesper 3 Mini are out.')).toEqual(['Vesper 3 Mini of Vesper 3']);
  });

  it('bears the name of its firm, and no other', () => {
    expect(partsOf('Halden grew, and Halden Foundry lost money.')).toEqual(['Halden Foundry of Halden']);
    expect(partsOf('Halden grew. Halden Deep moved. Deep is small.')).toEqual([]);
  });
});
