/** People whose names are in part those of others. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const LEXICON = '[person]\nInes Okafor = Okafor\n[technique]\nAdam\n[model]\nBoRea\n[company]\nHalden\n';
const { annotate } = createExtractor({ builtIn: false, lexicon: readLexicon(LEXICON, 'test') });
const people = (text: string): readonly string[] =>
  annotate(readDigest(`${text}\n`, { path: '2026-01-15.md' })).entities.flatMap(({ type, name }) =>
    type === 'person' ? [name] : [],
  );

describe('people whose names are in part those of others', () => {
  it('have given names of their own', () => {
    expect(people('Halden hired Daniel Okafor.')).toEqual(['Daniel Okafor']);
    expect(people('Halden hired Okafor.')).toEqual(['Ines Okafor']);
  });

  it('may be called as methods are', () => {
    expect(people('Halden hired Adam Conway, who sold tides.')).toEqual(['Adam Conway']);
    expect(people('Halden trained it with Adam.')).toEqual([]);
  });

  it('may be called almost as models are', () => {
    expect(people('Author Thomas Borea of Halden agreed.')).toEqual(['Thomas Borea']);
  });

  it('have two given names, or a particle and an everyday word', () => {
    expect(people('Abe Kowalski and Sun-hee Park left Halden.')).toContain('Sun-hee Park');
    expect(people('Halden hired Joost van Dam.')).toEqual(['Joost van Dam']);
  });
});
