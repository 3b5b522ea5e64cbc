/** Clauses of items: behind semicolons, under leads, about what the item says is released. */
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';

describe('clauses', () => {
  it('without a name for whom they are of are of what the item says is released', () => {
    expect(
      facts('Tarnwell released Veldt 2. Weights can be downloaded from Le Grain. Inference works on a Granite X1.'),
    ).toEqual(['Tarnwell develops Veldt 2', 'Veldt 2 available_on Le Grain', 'Veldt 2 runs_on Granite X1']);
    expect(facts('Tarnwell released Veldt 2. Oxbow published a model on Le Grain.')).toEqual([
      'Tarnwell develops Veldt 2',
    ]);
  });

  it('are of nothing that a relative clause tells of', () => {
    expect(
      facts('Veldt 2 is out. It descends from Borealis, which Haldane published. The code is on Le Grain.'),
    ).toContain('Veldt 2 available_on Le Grain');
    expect(
      facts('Veldt 2 is out. It descends from Borealis, which Haldane published. The code is on Le Grain.'),
    ).not.toContain('Borealis available_on Le Grain');
  });

  it('go on behind a semicolon with the subject before it', () => {
    expect(facts('Veldt 2 is faster than Borealis; trained on Granite X1 chips.')).toContain('Veldt 2 uses Granite X1');
  });

  it('behind a semicolon are of the lead, where nothing has done anything before', () => {
    expect(facts('- **Veldt 2**: small coder, distilled from books; beats Borealis.')).toEqual([
      'Veldt 2 beats Borealis',
    ]);
    expect(facts('- **Veldt 2**: the older coder fell behind; a rival beats Borealis.')).toEqual([]);
  });

  it('leave what stands behind a semicolon out of a participle that opens the item', () => {
    expect(
      facts('- **Veldt 2**: built by Haldane, distilled from Borealis; 5 pages a second on one Granite X1.').toSorted(),
    ).toEqual(['Haldane develops Veldt 2', 'Veldt 2 based_on Borealis', 'Veldt 2 runs_on Granite X1']);
  });

  it('in an item of two things are of both', () => {
    expect(facts('- **Veldt 2 and Borealis (Haldane)**: small coders; on a Granite X1.')).toEqual(
      expect.arrayContaining(['Veldt 2 runs_on Granite X1', 'Borealis runs_on Granite X1']),
    );
  });

  it('describe what is released rather than the tool that it is released in', () => {
    expect(facts('Haldane released Veldt 2 via Le Grain, a Borealis derivative that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('open items with a verb that could be a plural noun', () => {
    expect(facts('Haldane released Veldt 2. Runs on a single Granite X1.')).toContain('Veldt 2 runs_on Granite X1');
  });

  it('are of the lead behind participles and a semicolon', () => {
    expect(facts('- **Veldt 2**: fine-tuned by the Haldane team, weights for Le Grain; beats Borealis.')).toContain(
      'Veldt 2 beats Borealis',
    );
  });

  it('act behind a semicolon on what was made before it', () => {
    expect(facts('Haldane released Le Grain; Oxbow already uses it.')).toEqual([
      'Haldane develops Le Grain',
      'Oxbow uses Le Grain',
    ]);
  });

  it('that leave out what they are of are of the heading above, whatever models its items name', () => {
    const read = facts(
      '**Veldt 2: small and open**\n\n- **Talk**: Borealis, Borealis and Borealis again.\n- **Elsewhere**: 40 tok/s on one Granite X1.\n',
    );
    expect(read).toContain('Veldt 2 runs_on Granite X1');
    expect(read).not.toContain('Borealis runs_on Granite X1');
  });
});
