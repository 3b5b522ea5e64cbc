/** What an item says is made is the thing that its lead names. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from '../extractors/statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI\n[model]\nBorealis 4\nVeldt 2\n[technique]\nRidge Attention\n[hardware]\nQX900\n',
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
