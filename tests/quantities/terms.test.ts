import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Jo Doe is leaving Acmeon after twelve years.', 'Jo Doe @ Acmeon duration 12 years'],
  ['Jo Doe is leaving for Boltera after twelve years.', 'Jo Doe duration 12 years'],
  ['Jo Doe spent six years at Boltera.', 'Jo Doe @ Boltera duration 6 years'],
  ['Acmeon wants to delay parts of the Norland AI Act by a year.', 'Norland AI Act duration 1 years'],
  ['Acmeon delayed Quillo by two months.', 'Quillo duration 2 months'],
  ['Boltera will rent chips from Acmeon under a five-year contract.', 'Boltera @ Acmeon duration 5 years'],
  ['Acmeon and Boltera announced a three-year alliance.', 'Acmeon @ Boltera duration 3 years'],
  [
    'Acmeon signed a five-year, $3 billion contract with Boltera.',
    'Acmeon @ Boltera duration 5 years',
    'Acmeon @ Boltera spend 3000000000 USD',
  ],
  ['Lumora can do jobs that take a human expert 21 hours.', 'Lumora duration 21 hours'],
  ['Acmeon got a grant. The grant runs for five years.'],
  ['Quillo was shut down after 11 months.', 'Quillo duration 11 months'],
  ['Quillo has 3,000 stars after two days.', 'Quillo count 3000 star'],
  ['The trend goes on, with Lumora at about 59 minutes.', 'Lumora duration 59 minutes'],
];

const TRAINED: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Acmeon released Lumora. Training took 31 days.', 'Lumora duration 31 days'],
  ['Acmeon released Lumora. Jo Doe, its head, wrote that the run took 11 days.', 'Lumora duration 11 days'],
  [
    'Acmeon released Lumora. It puts Zephyra 7B in the shade. Training took another 31 days.',
    'Lumora duration 31 days',
  ],
  [
    'Acmeon released Lumora, trained on 26 trillion tokens in 74 days.',
    'Lumora count 26000000000000 tokens',
    'Lumora duration 74 days',
  ],
  ['Acmeon trains its models on 3,000 Torvex T9s.', 'Acmeon @ Torvex T9 count 3000 Torvex T9'],
];

const DATED: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'In January Quillo had 3 million users and made $4 million.',
    'Quillo users 3000000 user 2026-01',
    'Quillo revenue 4000000 USD 2026-01',
  ],
  [
    'Quillo has 3 million users, up from 1 million in January.',
    'Quillo users 3000000 user',
    'Quillo users 1000000 user 2026-01',
  ],
  ['Acmeon was worth $8 billion in December.', 'Acmeon valuation 8000000000 USD 2025-12'],
  ['Acmeon, which began in February, has 900 employees.', 'Acmeon headcount 900 employee'],
  ["Acmeon's sales rose 94% on a year ago.", 'Acmeon change 94 %'],
  ["Acmeon's sales have tripled since January.", 'Acmeon change 3 x'],
  ["Acmeon's sales doubled in two months.", 'Acmeon change 2 x'],
  [
    'Quillo had 3 million users in January and is to grow to 5 million users.',
    'Quillo users 3000000 user 2026-01',
    'Quillo users 5000000 user',
  ],
  ['Quillo will have 3 million users by the end of 2027.', 'Quillo users 3000000 user 2027'],
];

describe('dates', () => {
  it.each(DATED)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('terms', () => {
  it.each(CASES)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what training takes', () => {
  it.each(TRAINED)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
