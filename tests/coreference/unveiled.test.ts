/** What an item says is made is the thing that its lead names. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from '../extractors/statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI\nTarnwell\n[product]\nStowbox\n[model]\nBorealis 4\nVeldt 2\n[technique]\nRidge Attention\nMixture of Experts = MoE\n[hardware]\nQX900\n',
);

/** What is read in a list item, as "Halden AI develops Borealis 4". */
const factsOf = (item: string): string[] => statements(`## Models\n\n- ${item}`).map(said);

describe('the thing of an item', () => {
  it('is what its first sentence says is released', () => {
    const facts = factsOf('**Borealis 4**: Halden AI released a new open model, combining Ridge Attention with care.');
    expect(facts).toContain('Halden AI develops Borealis 4');
    expect(facts).toContain('Borealis 4 based_on Ridge Attention');
  });

  it('is what its first sentence starts with', () => {
    expect(factsOf('**Borealis 4**: New compact model, outperforming Veldt 2 at half the size.')).toContain(
      'Borealis 4 beats Veldt 2',
    );
  });

  it('comes first in a lead that names what it is for', () => {
    const released = 'Halden AI released a new open model.';
    expect(factsOf(`**Borealis 4 = probes for Veldt 2**: ${released}`)).toEqual(['Halden AI develops Borealis 4']);
    expect(factsOf(`**Borealis 4 and Veldt 2**: ${released}`)).toEqual([]);
  });

  it('is what its own sentence is headed by', () => {
    const headed = "Borealis 4: Halden AI's New Reasoning Model Matches Veldt 2";
    for (const heading of [`### ${headed}`, `- **${headed}**`])
      expect(statements(`## Models\n\n${heading}\n`).map(said)).toContain('Borealis 4 matches Veldt 2');
    expect(factsOf('Borealis 4 (Tarnwell, 7B): a small open model beats Veldt 2.')).toContain(
      'Borealis 4 beats Veldt 2',
    );
    expect(factsOf('Borealis 4: what the model of Halden AI beats is Veldt 2.')).not.toContain(
      'Borealis 4 beats Veldt 2',
    );
  });

  it('may be told by its size and kind', () => {
    expect(factsOf("**Borealis 4**: Halden AI's 550B hybrid MoE beats Veldt 2.")).toContain('Borealis 4 beats Veldt 2');
    expect(factsOf("**Borealis 4**: Halden AI's 400B MoE, trained on 90 QX900 cards.")).toEqual(
      expect.arrayContaining(['Halden AI develops Borealis 4', 'Borealis 4 uses QX900']),
    );
  });

  it('goes on in items whose leads tell of its sides', () => {
    const told = '**Borealis 4 is out**: Halden AI released Borealis 4.\n- ';
    expect(factsOf(`${told}**Where to run it**: Users get 40 tok/s on a QX900.`)).toContain('Borealis 4 runs_on QX900');
    expect(factsOf(`${told}**A robot**: Users get 40 tok/s on a QX900.`)).not.toContain('Borealis 4 runs_on QX900');
  });

  it('is what "it" stands for behind what leaves its subject out', () => {
    expect(factsOf('**Stowbox**: Live in Windows for all; it runs on Borealis 4.')).toContain(
      'Stowbox based_on Borealis 4',
    );
  });

  it('may be a tool, in words that name what it resembles', () => {
    expect(factsOf('**Stowbox**: Halden AI shipped an open “Borealis 4”-style interface for rowers.')).toContain(
      'Halden AI develops Stowbox',
    );
  });

  it("is which one of its kind is somebody's", () => {
    expect(factsOf('**QX900**: Halden AI unveiled the second generation of its accelerator.')).toContain(
      'Halden AI develops QX900',
    );
  });

  it('may have a price', () => {
    expect(factsOf('**Borealis 4**: Halden AI launched a **$20/month** plan in India.')).toContain(
      'Halden AI develops Borealis 4',
    );
  });

  it('is no thing of another kind, and none that is named', () => {
    expect(factsOf('**QX900**: Halden AI released a new open model.')).toEqual([]);
    expect(factsOf('**Borealis 4**: Halden AI released a model called Veldt 2.')).not.toContain(
      'Halden AI develops Borealis 4',
    );
  });
});
