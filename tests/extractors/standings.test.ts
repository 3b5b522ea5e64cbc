/** Figures of two models on one benchmark say who stands higher. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith('[model]\nBorealis 4\nVeldt 2\nTarn 7B\n[benchmark]\nRidgeBench\nOre WER\n');

/** The comparisons of a sentence: "Borealis 4 beats Veldt 2 on RidgeBench". */
const comparisonsOf = (sentence: string): string[] =>
  statements(sentence)
    .filter(({ type }) => type === 'beats' || type === 'matches')
    .map((statement) => `${said(statement)} on ${statement.benchmark}`);

describe('standings', () => {
  it('tell the higher score from the lower one', () => {
    const facts = ['Borealis 4 beats Veldt 2 on RidgeBench'];
    expect(comparisonsOf("Borealis 4 scored 0.81 on RidgeBench, compared to Veldt 2's 0.74.")).toEqual(facts);
    expect(comparisonsOf("Borealis 4 gets 61.5% on RidgeBench, well above Veldt 2's 58%.")).toEqual(facts);
    expect(comparisonsOf('The leaders on RidgeBench are ranked: Borealis 4 (1410), Veldt 2 (1388).')).toEqual(facts);
  });

  it('put the lower rank first', () => {
    expect(comparisonsOf('On RidgeBench Veldt 2 came in at #3 and Borealis 4 at #1.')).toEqual([
      'Borealis 4 beats Veldt 2 on RidgeBench',
    ]);
  });

  it('call level what has the same score', () => {
    expect(comparisonsOf('On RidgeBench Borealis 4 scores 61.5% and Veldt 2 scores 61.5%.')).toEqual([
      'Borealis 4 matches Veldt 2 on RidgeBench',
    ]);
  });

  it('tell who stands so far from a result', () => {
    expect(comparisonsOf('Borealis 4 scores 61.5% on RidgeBench, just above Veldt 2 and 3 less than Tarn 7B.')).toEqual(
      ['Borealis 4 beats Veldt 2 on RidgeBench', 'Tarn 7B beats Borealis 4 on RidgeBench'],
    );
    expect(
      comparisonsOf("Borealis 4 scores 61 on RidgeBench, just behind Veldt 2's 62 and well ahead of Tarn 7B."),
    ).not.toContain('Veldt 2 beats Tarn 7B on RidgeBench');
    expect(comparisonsOf('Borealis 4 scores 61.5% on RidgeBench, and costs $2, just below Veldt 2.')).toEqual([]);
  });

  it('hold those that follow against the first alone', () => {
    const facts = ['Borealis 4 beats Veldt 2 on RidgeBench', 'Borealis 4 beats Tarn 7B on RidgeBench'];
    expect(comparisonsOf('Borealis 4 gets 61.5% on RidgeBench, ahead of Veldt 2 at 58% and Tarn 7B at 54%.')).toEqual(
      facts,
    );
    expect(comparisonsOf('Borealis 4 gets 61.5% on RidgeBench, up from 58% for Veldt 2 and 54% for Tarn 7B.')).toEqual(
      facts,
    );
  });

  it('go on with what a comparison before them is of', () => {
    expect(
      comparisonsOf(
        'Borealis 4 is out. Its maker tells of 61% on RidgeBench, ahead of Veldt 2 and level with Tarn 7B.',
      ),
    ).toEqual(['Borealis 4 beats Veldt 2 on RidgeBench', 'Borealis 4 matches Tarn 7B on RidgeBench']);
  });

  it('tell whom a result is level with', () => {
    expect(
      comparisonsOf(
        'Borealis 4 is out. The team reports 70% on RidgeBench, level with Veldt 2 and 3 points behind Tarn 7B.',
      ),
    ).toEqual(['Borealis 4 matches Veldt 2 on RidgeBench', 'Tarn 7B beats Borealis 4 on RidgeBench']);
  });

  it('tell that fewer errors are better', () => {
    expect(comparisonsOf('Borealis 4 has a word error rate of 2.1% on RidgeBench, lower than Veldt 2 (3.3%).')).toEqual(
      ['Borealis 4 beats Veldt 2 on RidgeBench'],
    );
  });

  it('tell who is so many times as fast', () => {
    const facts = ['Borealis 4 beats Veldt 2 on null'];
    expect(comparisonsOf('Borealis 4 writes 41 tok/s, more than double what Veldt 2 manages.')).toEqual(facts);
    expect(comparisonsOf('Borealis 4 has 2.2x the throughput of Veldt 2.')).toEqual(facts);
    expect(comparisonsOf('Borealis 4 runs at up to 1.4x over Veldt 2.')).toEqual(facts);
    expect(comparisonsOf('The price of Borealis 4 is up 4x over Veldt 2.')).toEqual([]);
    expect(comparisonsOf('Borealis 4 is 2 times slower than Veldt 2.')).not.toEqual(facts);
  });

  it('say nothing of scores that nobody compares, nor of errors', () => {
    expect(comparisonsOf('On RidgeBench Borealis 4 scores 61.5% and Veldt 2 scores 58%.')).toEqual([]);
    expect(comparisonsOf('Borealis 4 scored 0.81 on RidgeBench for perplexity, vs Veldt 2 with 0.74.')).toEqual([]);
  });
});
