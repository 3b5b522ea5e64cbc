/** Reading and extraction of whatever a file may hold. `npm run fuzz` goes on with this for as long as it is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPath, hostileText, MONSTERS } from './hostile.ts';
import { faultsOf } from './invariants.ts';

const SIZE = 20_000;

test('any text gives sound facts, the same each time', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(hostileText, anyPath, (text, path) => {
      expect(faultsOf(text, path)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe.each(Object.entries(MONSTERS))('%s', (_, make) => {
  test.each(['a.txt', 'a.md', 'a.html'])('without end, as %s, is read in time', { timeout: 60_000 }, (path) => {
    expect(faultsOf(make(SIZE), path)).toEqual([]);
  });
});
