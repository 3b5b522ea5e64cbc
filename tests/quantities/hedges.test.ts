import { describe, expect, it } from 'vitest';
import { unhedged } from '../../extractors/quantities/hedges.ts';

describe('unhedged', () => {
  it.each([
    ['It raised about ', 'It raised '],
    ['at a record ', 'at '],
    ['by just under ~', 'by '],
    ['for as little as ', 'for '],
    ['it took over ', 'it took '],
    ['faster than ', 'faster than '],
    ['a new ', 'a new '],
  ])('of %j leaves %j', (before, rest) => {
    expect(unhedged(before)).toBe(rest);
  });
});
