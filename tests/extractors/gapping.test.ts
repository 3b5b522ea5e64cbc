/** Phrases that share a verb and leave it out: "runs A on X and B on Y". */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[product]\nBrightpad\nStowbox\nFernline\n[model]\nBorealis 4\nVeldt 2\n[hardware]\nGranite X1\nGranite X2\n[company]\nTarnwell\nHaldane\nOxbow\n',
);
const investsOf = (sentence: string): string[] => statements(sentence).map(said).sort();
const usesOf = (sentence: string): string[] =>
  statements(sentence)
    .map(said)
    .filter((fact) => fact.includes(' uses ') || fact.includes(' runs_on '))
    .sort();

describe('parallel phrases', () => {
  it('pair each thing with its own place', () => {
    expect(usesOf('Tarnwell runs Borealis 4 on Granite X1 and Veldt 2 on Granite X2.')).toEqual([
      'Borealis 4 runs_on Granite X1',
      'Tarnwell uses Borealis 4',
      'Tarnwell uses Granite X1',
      'Tarnwell uses Granite X2',
      'Tarnwell uses Veldt 2',
      'Veldt 2 runs_on Granite X2',
    ]);
  });

  it('go on with what each thing is for', () => {
    expect(usesOf('Brightpad uses Stowbox for mail and Fernline for search.')).toEqual([
      'Brightpad uses Fernline',
      'Brightpad uses Stowbox',
    ]);
    expect(usesOf('Brightpad was built with Stowbox for mail and Fernline for search.')).toEqual([
      'Brightpad uses Fernline',
      'Brightpad uses Stowbox',
    ]);
  });

  it('tell who else does what a verb says, and for how much', () => {
    expect(usesOf('Tarnwell runs Borealis 4 at $1 and Haldane at $2 per million tokens.')).toEqual([
      'Haldane uses Borealis 4',
      'Tarnwell uses Borealis 4',
    ]);
  });

  it('share the verb of a sum', () => {
    const both = ['Haldane invests_in Oxbow', 'Tarnwell invests_in Oxbow'];
    expect(investsOf('Tarnwell will invest up to $10 million and Haldane up to $5 million in Oxbow.')).toEqual(both);
    expect(investsOf('Tarnwell will invest $40 million in Oxbow, and Haldane another $25 million.')).toEqual(both);
  });
});
