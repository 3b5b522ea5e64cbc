/** Names that only a headline has, by what the text below it calls them. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const { annotate } = createExtractor({ builtIn: false, lexicon: readLexicon('[place]\nLyon\n', 'test') });

function named(headline: string, body: string): readonly string[] {
  const text = `# A week\n\n## Business\n\n### ${headline}\n\n${body}\n`;
  return annotate(readDigest(text, { path: '2026-01-15.md' })).entities.map(({ name, type }) => `${type} ${name}`);
}

describe('a name that opens a headline', () => {
  it('is what the text below calls it', () => {
    expect(named('Quorvane Raises $40 Million', 'The Lyon startup builds pumps.')).toContain('company Quorvane');
    expect(named('Quorvane: Pumps That Think', 'Founded by two brothers, the startup builds pumps.')).toContain(
      'company Quorvane',
    );
    expect(named('Quorvane 2 Arrives With Open Weights', 'The model scores well.')).toContain('model Quorvane 2');
    expect(named('Quorvane Labs Raises $40 Million', 'The Lyon startup builds pumps.')).toContain(
      'company Quorvane Labs',
    );
  });

  it('may be an everyday word that does what firms do', () => {
    expect(named('Kestrel Raises $40 Million', 'The Lyon startup builds pumps.')).toContain('company Kestrel');
    expect(named('Kestrel Raises $40 Million', 'Nobody knows why.')).toEqual([]);
  });
});
