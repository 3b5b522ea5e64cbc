import { describe, expect, test } from 'vitest';
import { seen, type Testimony, weigh } from '../../graph/evidence.ts';

const said = (...testimonies: readonly (readonly [Testimony['status'], string | null, number?])[]) =>
  weigh(testimonies.map(([status, date, confidence = 0.5]) => ({ status, date, confidence })));

describe('status', () => {
  test.each([
    [
      'the strongest of what is said',
      [
        ['planned', '2026-01-01'],
        ['actual', '2026-02-01'],
        ['reported', '2026-03-01'],
      ],
      'actual',
    ],
    [
      'a denial takes back what was said before',
      [
        ['actual', '2026-01-01'],
        ['negated', '2026-02-01'],
      ],
      'negated',
    ],
    [
      'what is said after a denial stands',
      [
        ['actual', '2026-01-01'],
        ['negated', '2026-02-01'],
        ['reported', '2026-03-01'],
      ],
      'reported',
    ],
    [
      'on one day a statement outweighs a denial',
      [
        ['negated', '2026-01-01'],
        ['planned', '2026-01-01'],
      ],
      'planned',
    ],
    [
      'what has no day is the oldest',
      [
        ['actual', null],
        ['negated', '2026-01-01'],
      ],
      'negated',
    ],
    [
      'without days a statement outweighs a denial',
      [
        ['actual', null],
        ['negated', null],
      ],
      'actual',
    ],
  ] as const)('%s', (_, testimonies, status) => {
    expect(said(...testimonies).status).toBe(status);
  });
});

describe('confidence', () => {
  test('grows with independent digests, and never reaches certainty', () => {
    expect(said(['actual', null, 0.5]).confidence).toBe(0.5);
    expect(said(['actual', null, 0.5], ['actual', null, 0.5]).confidence).toBe(0.75);
    expect(said(['actual', null, 1]).confidence).toBe(0.99);
  });

  test('is that of the digests which bear the outcome', () => {
    expect(said(['actual', '2026-01-01', 0.9], ['negated', '2026-02-01', 0.6]).confidence).toBe(0.6);
  });
});

test('seen gives the first and the last day', () => {
  expect(seen(['2026-02-01', null, '2026-01-01'])).toEqual({ firstSeen: '2026-01-01', lastSeen: '2026-02-01' });
  expect(seen([null])).toEqual({ firstSeen: null, lastSeen: null });
});
