import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Acmeon found that 41% of the tasks in ReasonBench are wrong.', 'ReasonBench share 41 %'],
  ['Acmeon members found that 41% of the tasks in ReasonBench are wrong.', 'ReasonBench share 41 %'],
  ['Lumora solves 41% of the tasks in ReasonBench.', 'Lumora @ ReasonBench score 41 %'],
  ['About 18% of the users in the official Quillo have left.', 'Quillo share 18 %'],
  [
    'Lumora found 22 bugs, 14 of them severe. Three of those are new.',
    'Lumora count 22 bug',
    'Lumora count 14 bug',
    'Lumora count 3 bug',
  ],
  ['Acmeon found 40 bugs. Boltera could repeat three of them.', 'Acmeon count 40 bug', 'Boltera count 3 bug'],
  ['Acmeon has 300 customers, three quarters of them in Norland.', 'Acmeon users 300 customer', 'Acmeon share 75 %'],
  ['Lumora uses about a third fewer tokens than Zephyra.', 'Lumora change 33.3 %'],
  ['Lumora uses two-thirds fewer tokens than Zephyra.', 'Lumora change 66.7 %'],
  ['Acmeon cut the price of Quillo by almost half.', 'Quillo change 50 %'],
  ['Acmeon cut the price of Quillo in half.', 'Quillo change 50 %'],
  ['Acmeon beat Boltera by half a point.'],
  ["Quillo's revenue is ten times what it was in spring.", 'Quillo change 10 x'],
  ['Lumora runs on eight GPUs and takes up to six reference images.', 'Lumora count 8 GPU', 'Lumora count 6 image'],
  ['Acmeon will build six data centers.', 'Acmeon count 6 data center'],
];

describe('parts and multiples', () => {
  it.each(CASES)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
