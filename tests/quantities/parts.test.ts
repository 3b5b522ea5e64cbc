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
  ['Acmeon has 300 customers, three quarters of them in Norland.', 'Acmeon users 300 customer', 'Acmeon share 75 %'],
  ['Lumora uses about a third fewer tokens than Zephyra.', 'Lumora change 33.3 %'],
  ['Lumora uses two-thirds fewer tokens than Zephyra.', 'Lumora change 66.7 %'],
  ['Acmeon cut the price of Quillo by almost half.', 'Quillo change 50 %'],
  ['Acmeon cut the price of Quillo in half.', 'Quillo change 50 %'],
  ['Acmeon beat Boltera by half a point.'],
  [
    'Lumora scores 41% on ReasonBench and is #1 on its own index.',
    'Lumora @ ReasonBench score 41 %',
    'Lumora rank 1 rank',
  ],
  ["Quillo's revenue is ten times what it was in spring.", 'Quillo change 10 x'],
  ['Lumora runs on eight GPUs and takes up to six reference images.', 'Lumora count 8 GPU', 'Lumora count 6 image'],
  ['Acmeon will build six data centers.', 'Acmeon count 6 data center'],
  ['Acmeon and Boltera were among 40 launch partners of Quillo.', 'Quillo count 40 partner'],
  ['Acmeon reports 31,000 servers in the official Quillo.', 'Quillo count 31000 server'],
  ['Acmeon wants the 800 million people who use Quillo.', 'Quillo users 800000000 user'],
  [
    'Acmeon will add five halls, bringing Quillo to nearly 7 GW of power and over $400B of spending.',
    'Quillo power 7000000000 W',
    'Quillo spend 400000000000 USD',
  ],
  ['Lumora has 288 experts of which 8 are active.', 'Lumora count 288 expert', 'Lumora count 8 expert'],
  [
    'Acmeon raised its spending by $10 billion to $85 billion.',
    'Acmeon spend 10000000000 USD',
    'Acmeon spend 85000000000 USD',
  ],
  [
    'Acmeon had revenue of $90 million, but its net loss widened to $30 million.',
    'Acmeon revenue 90000000 USD',
    'Acmeon other 30000000 USD',
  ],
  [
    'Acmeon cut 600 jobs from its lab, about 5% of the unit. The cuts spare Boltera, which has 50 people.',
    'Acmeon layoffs 600 job',
    'Acmeon layoffs 5 %',
    'Boltera headcount 50 employee',
  ],
  ['Acmeon released Quillo. It plans to open 12 data centers.', 'Acmeon count 12 data center'],
  ['Lumora misses one in five bugs.', 'Lumora share 20 %'],
  [
    'Acmeon is up. Cards made up most of it, and net profit rose 39% to $4 billion.',
    'Acmeon change 39 %',
    'Acmeon other 4000000000 USD',
  ],
  ['Acmeon shipped Quillo. Jo Doe wants 2 GW by then.'],
];

describe('parts and multiples', () => {
  it.each(CASES)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
