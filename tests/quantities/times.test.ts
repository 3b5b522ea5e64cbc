import { describe, expect, it } from 'vitest';
import { document } from '../../extractors/document.ts';
import { times } from '../../extractors/quantities/times.ts';
import { readDigest } from '../../extractors/read/index.ts';
import { sentences } from '../../extractors/syntax/tokens.ts';

const read = (text: string, date: string | null = '2026-04-05'): readonly string[] =>
  times(sentences(document(readDigest(text, { path: 'week.txt', date })))).times.map(
    ({ text: words, iso }) => `${words} = ${iso}`,
  );

describe('times', () => {
  it.each([
    ['Sales rose in Q1 2026 and Q2.', ['Q1 2026 = 2026-Q1', 'Q2 = 2026-Q2']],
    ['It ships in the first half of 2027.', ['first half of 2027 = 2027-H1']],
    ['Revenue by end of February 2026 was higher.', ['end of February 2026 = 2026-02']],
    ['They aim for 2030, or mid-2028.', ['2030 = 2030', '2028 = 2028']],
    ['It was signed March 31 and opened yesterday.', ['March 31 = 2026-03-31', 'yesterday = 2026-04-04']],
    ['Last year it lost money; the stock is up YTD.', ['Last year = 2025', 'YTD = 2026']],
    ['They met last month.', ['last month = 2026-03']],
    ['It holds 2,026 items, 2048 tokens and Model 2000B.', []],
  ])('reads %j', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('leaves out relative times where the digest has no date', () => {
    expect(read('They met yesterday, as in 2025.', null)).toEqual(['2025 = 2025']);
  });

  it('gives offsets that hold the words', () => {
    const doc = times(sentences(document(readDigest('Acme grew. It was founded in May 2024.', { path: 'a.txt' }))));
    expect(doc.times.map(({ start, end }) => doc.text.slice(start, end))).toEqual(['May 2024']);
  });
});
