import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../extractors/lexicon/format.ts';

describe('readLexicon', () => {
  it('reads aliases, parent and maker', () => {
    const [entry] = readLexicon('[model]\nClaude Opus 4.6 = Opus 4.6, @opus < Claude @ Anthropic', 'test');
    expect(entry).toEqual({
      name: 'Claude Opus 4.6',
      type: 'model',
      aliases: ['Opus 4.6', '@opus'],
      ambiguousAliases: [],
      parent: 'Claude',
      maker: 'Anthropic',
      ambiguous: false,
    });
  });

  it('tells everyday words apart, in the name and in an alias', () => {
    const [substrate, scale] = readLexicon('[company]\n?Substrate\nScale AI = ScaleAI, ?Scale', 'test');
    expect(substrate).toMatchObject({ name: 'Substrate', ambiguous: true });
    expect(scale).toMatchObject({ ambiguous: false, aliases: ['ScaleAI'], ambiguousAliases: ['Scale'] });
  });

  it('takes a handle for an alias, not for a maker', () => {
    const [entry] = readLexicon('[person]\nAndrej Karpathy = @karpathy, karpathy', 'test');
    expect(entry).toMatchObject({ aliases: ['@karpathy', 'karpathy'], maker: null });
  });

  it('names the place and line of what it cannot read', () => {
    expect(() => readLexicon('# a list\nOpenAI', 'mine.txt')).toThrow('mine.txt:2');
    expect(() => readLexicon('[firm]\nOpenAI', 'mine.txt')).toThrow('mine.txt:1: "firm" is no entity type');
    expect(() => readLexicon('[company]\n?', 'mine.txt')).toThrow('mine.txt:2: a line without a name');
  });
});
