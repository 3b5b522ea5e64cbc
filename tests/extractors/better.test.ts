/** Which of two models a story says is better, without naming the other again. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith('[model]\nBorealis 4\nVeldt 2\nTarn 7B\n');

const comparisonsOf = (story: string): string[] =>
  statements(`## Talk\n\n### ${story}`)
    .filter(({ type }) => type === 'beats')
    .map(said);

describe('stories of two', () => {
  it('say who is better, and who is worse', () => {
    const headline = 'Borealis 4 vs Veldt 2 for letters\n\n';
    expect(comparisonsOf(`${headline}Veldt 2 is faster, but forgets names.`)).toEqual(['Veldt 2 beats Borealis 4']);
    expect(comparisonsOf(`${headline}Veldt 2 felt much slower.`)).toEqual(['Borealis 4 beats Veldt 2']);
    expect(comparisonsOf(`${headline}Borealis 4 writes cleaner prose.`)).toEqual(['Borealis 4 beats Veldt 2']);
    expect(comparisonsOf(`${headline}Borealis 4 was less reliable.`)).toEqual(['Veldt 2 beats Borealis 4']);
  });

  it('say who wins, whatever else they name by the way', () => {
    const headline = 'Borealis 4 vs Veldt 2 for letters\n\n';
    expect(comparisonsOf(`${headline}Veldt 2 was the clear winner, with Tarn 7B close behind.`)).toContain(
      'Veldt 2 beats Borealis 4',
    );
    expect(comparisonsOf(`${headline}Borealis 4 won most rounds.`)).toEqual(['Borealis 4 beats Veldt 2']);
  });

  it('say nothing where a third is named, where nothing is held against another, and in what is not so', () => {
    expect(comparisonsOf('Borealis 4 vs Veldt 2 and Tarn 7B\n\nVeldt 2 is faster.')).toEqual([]);
    expect(comparisonsOf('Borealis 4 and Veldt 2 are out\n\nVeldt 2 is faster.')).toEqual([]);
    expect(comparisonsOf('Borealis 4 vs Veldt 2\n\nVeldt 2 is no faster.')).toEqual([]);
    expect(comparisonsOf('Borealis 4 vs Veldt 2\n\nVeldt 2 is faster than last year.')).toEqual([]);
  });
});
