import { describe, expect, it } from 'vitest';
import type { Token } from '../../extractors/document.ts';
import { readLexicon } from '../../extractors/lexicon/format.ts';
import { Trie } from '../../extractors/lexicon/trie.ts';
import { lexeme } from '../../extractors/syntax/lexemes.ts';

/** Tokens of a sentence whose words stand between spaces. */
function tokensOf(sentence: string): Token[] {
  let start = 0;
  return sentence.split(' ').map((text, index) => {
    const word = lexeme(text);
    const token = { ...word, lexeme: word, start, end: start + text.length, index, spaced: index > 0 };
    start += text.length + 1;
    return token;
  });
}

const trie = new Trie(
  readLexicon(
    '[source]\nThe Information\n[model]\nQwen2.5-Coder\n[company]\nHugging Face\nOllama = ollama, run-tide\n[model]\nCLIP\n[hardware]\nH100\nH100 SXM\n[technique]\nGGUF\nReEve\n[product]\nReeve\nTide-agent\n[company]\nSeaTwo\n[benchmark]\nTau = τ-bench, τ²-Bench Sea',
    'test',
  ),
);

/** The name found from the given word of a sentence on. */
const found = (sentence: string, word = 0) => trie.matchAt(tokensOf(sentence), word)?.name.entry.name ?? null;

describe('a trie of names', () => {
  it('folds spaces, hyphens and case', () => {
    expect(found('Qwen 2.5 Coder is out')).toBe('Qwen2.5-Coder');
    expect(found('They use qwen2.5-coder', 2)).toBe(null);
    expect(found('They use QWEN2.5-coder', 2)).toBe('Qwen2.5-Coder');
  });

  it('reads small letters only where the list has them', () => {
    expect(found('run ollama locally', 1)).toBe('Ollama');
    expect(found('a clip of it', 1)).toBe(null);
  });

  it('reads an account of everyday words only as it is spelled', () => {
    const joined = (...words: string[]) =>
      trie.matchAt(
        tokensOf(words.join(' ')).map((token) => ({ ...token, spaced: false })),
        0,
      )?.name.entry.name ?? null;
    expect(joined('run', '-', 'tide')).toBe('Ollama');
    expect(joined('Run', '-', 'Tide')).toBe(null);
    expect(found('run tide tables')).toBe(null);
  });

  it('tells names by their capitals', () => {
    expect(trie.matchAt(tokensOf('The Reeve team'), 1)?.name.entry.type).toBe('product');
    expect(trie.matchAt(tokensOf('The ReEve loop'), 1)?.name.entry.type).toBe('technique');
  });

  it('reads a plural that is written as the name is', () => {
    expect(found('H100s are scarce')).toBe('H100');
    expect(found('The H100 SXM is hot', 1)).toBe('H100 SXM');
    expect(found('short clips follow', 1)).toBe(null);
    expect(found('GGUFs are up')).toBe('GGUF');
    expect(found('Tide agents meet')).toBe(null);
    expect(found('Sea two days')).toBe(null);
  });

  it('reads names that open with no Latin letter, whatever hyphen they have', () => {
    expect(found('τ-bench is hard')).toBe('Tau');
    expect(found('τ²‑Bench Sea is hard')).toBe('Tau');
  });

  it('takes common words at the start of a sentence for no name', () => {
    expect(found('The Information reports a deal')).toBe('The Information');
    expect(found('The information was leaked')).toBe(null);
    expect(found('Models on Hugging Face', 2)).toBe('Hugging Face');
  });
});
