/** Lists that tell of the one thing or firm in their heading. */
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';

describe('items of a list', () => {
  const list = (...items: readonly string[]): string =>
    ['**Haldane’s Veldt goes open**', ...items.map((item) => `- ${item}`)].join('\n\n');

  it('are of the thing in its heading, or of the member of it that a lead names', () => {
    const text = list(
      '**Veldt-31B release**: Haldane released **Veldt-31B** beside Veldt-9B and Veldt-2B.',
      '**Access**: The weights are available on Le Grain.',
      '**Evals**: It beats Borealis 2 and trails Borealis 3.',
    );
    expect(facts(text)).toEqual(
      expect.arrayContaining(['Veldt-31B available_on Le Grain', 'Veldt-31B beats Borealis 2']),
    );
  });

  it('are of nothing in it where the lead of an item names another', () => {
    const text = list('**Borealis 3**: Oxbow updated it.', '**Evals**: It beats Borealis 2.');
    expect(facts(text)).not.toContain('Veldt beats Borealis 2');
  });

  it('that hold it against another are not of that one', () => {
    const text = list('**Weights**: Veldt has 31B parameters.', '**Benchmarks vs Borealis 3**: It beats Borealis 2.');
    expect(facts(text)).toContain('Veldt beats Borealis 2');
  });

  it('are of the thing in their lead, and of no other that only stands by', () => {
    const text = list(
      '**Veldt GGUFs are up**: Works with Torch, while Lantern support is pending. It beats Borealis 2.',
    );
    expect(facts(text)).toContain('Veldt beats Borealis 2');
  });

  it('call the firm in its heading "the company", whoever else they name', () => {
    const text = [
      '**Haldane raises again as startups merge**',
      '- **Team**: the founders, Ada Brook and Mara Okafor, worked on compilers at Oxbow before.',
      '- **Growth**: Ada Brook left Oxbow in 2022. The company acquired Wicket in May.',
    ].join('\n\n');
    expect(facts(text)).toEqual(
      expect.arrayContaining(['Ada Brook founded Haldane', 'Mara Okafor founded Haldane', 'Haldane acquires Wicket']),
    );
  });
});
