import { describe, expect, it } from 'vitest';
import { FIRMS_AND_PRODUCTS } from '../../extractors/lexicon/firms-and-products.ts';
import type { LexiconEntry } from '../../extractors/lexicon/format.ts';
import { lexiconEntries } from '../../extractors/lexicon/index.ts';
import { VARIANT_WORDS } from '../../extractors/lexicon/model-words.ts';
import { Trie } from '../../extractors/lexicon/trie.ts';

/** Every way to write an entry, with whether it is marked as an everyday word. */
const spellings = (entry: LexiconEntry): [string, boolean][] => [
  [entry.name, entry.ambiguous],
  ...entry.aliases.map((alias): [string, boolean] => [alias, false]),
  ...entry.ambiguousAliases.map((alias): [string, boolean] => [alias, true]),
];

const lineOf = (entry: LexiconEntry) => `${entry.type}: ${entry.name}`;

describe('the built-in lexicon', () => {
  it('is broad', () => {
    expect(lexiconEntries.length).toBeGreaterThan(8000);
  });

  it('has every name as it is written, trimmed and without signs of the format', () => {
    const strange = lexiconEntries
      .flatMap(spellings)
      .map(([spelling]) => spelling)
      .filter((spelling) => /^\s|\s$|\s\s|^[?<=[]|[<=]/.test(spelling) || (spelling.length < 2 && spelling !== 'X'));
    expect(strange).toEqual([]);
  });

  it('names nothing twice, except where every spelling but one is marked as an everyday word', () => {
    const clear = new Map<string, string>();
    const repeated: string[] = [];
    for (const entry of lexiconEntries)
      for (const [spelling, ambiguous] of spellings(entry)) {
        if (ambiguous) continue;
        const before = clear.get(spelling);
        if (before) repeated.push(`${spelling}: ${before}, ${lineOf(entry)}`);
        clear.set(spelling, lineOf(entry));
      }
    expect(repeated).toEqual([]);
  });

  it('has an entry of the same type for every parent', () => {
    const known = new Set(lexiconEntries.map(lineOf));
    const orphans = lexiconEntries.filter((entry) => entry.parent && !known.has(`${entry.type}: ${entry.parent}`));
    expect(orphans.map(lineOf)).toEqual([]);
  });

  it('has a company, organization or person for every maker', () => {
    const makers = new Set(
      lexiconEntries.filter((entry) => /^(company|organization|person)$/.test(entry.type)).map((entry) => entry.name),
    );
    const unmade = lexiconEntries.filter(({ type, maker }) => type !== 'person' && maker && !makers.has(maker));
    expect(unmade.map(lineOf)).toEqual([]);
  });

  it('knows whom people speak for, by whatever name', () => {
    const trie = new Trie(lexiconEntries);
    const unknown = lexiconEntries.filter(({ type, maker }) => type === 'person' && maker && !trie.lookup(maker));
    expect(unknown.map(lineOf)).toEqual([]);
  });

  it('knows well-known names by type, alias and family', () => {
    const find = (name: string) => lexiconEntries.find((entry) => entry.name === name);
    expect(find('Claude Opus 4.6')).toMatchObject({ type: 'model', aliases: expect.arrayContaining(['Opus 4.6']) });
    expect(find('Google DeepMind')).toMatchObject({ type: 'company', parent: 'Google' });
    expect(find('Andrej Karpathy')).toMatchObject({ type: 'person', aliases: expect.arrayContaining(['@karpathy']) });
  });
});

describe('names that a firm and its product share', () => {
  it('are firms or products of the lexicon', () => {
    const known = new Set(
      lexiconEntries.filter(({ type }) => type === 'company' || type === 'product').map(({ name }) => name),
    );
    expect([...FIRMS_AND_PRODUCTS].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the words of model names', () => {
  it('are lower-case single words', () => {
    const strange = [...VARIANT_WORDS].filter((word) => !/^[\p{Ll}\d-]+$/u.test(word));
    expect(strange).toEqual([]);
  });
});
