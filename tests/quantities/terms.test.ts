import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Jo Doe is leaving Acmeon after twelve years.', 'Jo Doe @ Acmeon duration 12 years'],
  ['Jo Doe spent six years at Boltera.', 'Jo Doe @ Boltera duration 6 years'],
  ['Acmeon left the market after twelve years.', 'Acmeon duration 12 years'],
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
  ['Acmeon released Lumora. A user trained for 31 days.'],
  ['Acmeon trains its models on 3,000 Torvex T9s.', 'Acmeon @ Torvex T9 count 3000 Torvex T9'],
];

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
