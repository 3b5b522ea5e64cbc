import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenBoundaries } from '../../extractors/syntax/boundaries.ts';

function tokensOf(text: string): string[] {
  const { starts, ends } = tokenBoundaries(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

describe('token boundaries', () => {
  it.each([
    ['Zephyra3-Mini-Next is fine-tuned.', ['Zephyra3', '-', 'Mini', '-', 'Next', 'is', 'fine-tuned', '.']],
    ['Zephyra 3.5/3.6 on r/LocalZephyra', ['Zephyra', '3.5', '/', '3.6', 'on', 'r/LocalZephyra']],
    ["Acme's plan, the firm’s own", ['Acme', "'s", 'plan', ',', 'the', 'firm', '’s', 'own']],
    ["it'll, they’ve, 'll", ['it', "'ll", ',', 'they', '’ve', ',', "'", 'll']],
    ["it isn't 1,200.5 but v2.x", ['it', "isn't", '1,200.5', 'but', 'v2.x']],
    ['AT&T and R&D in C++, a+b', ['AT&T', 'and', 'R&D', 'in', 'C++', ',', 'a', '+', 'b']],
    ['@acme_ai paid $3M... (80%)', ['@acme_ai', 'paid', '$', '3M', '...', '(', '80', '%', ')']],
    ['node.js, e.g. Müller 4b\u00a0and 日本', ['node.js', ',', 'e.g', '.', 'Müller', '4b', 'and', '日本']],
    ['Open-Sourced and Deep-Mind', ['Open-Sourced', 'and', 'Deep-Mind']],
  ])('%s', (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  it('leave out white space alone, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends } = tokenBoundaries(text);
        let from = 0;
        for (const [index, start] of starts.entries()) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(ends[index]).toBeGreaterThan(start);
          from = ends[index]!;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});
