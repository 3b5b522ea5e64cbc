/** Whom a figure is of, where several names stand before it. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  'passes over who puts the money in': [
    [
      'Acmeon Grows\n\nAda Brook, who left Boltera last year, runs Acmeon. Korvex Capital led the $60 million seed at a valuation of $300 million, with Boltera joining.',
      'Acmeon funding 60000000 USD',
      'Acmeon valuation 300000000 USD',
    ],
    [
      'Acmeon Closes Its Round\n\nBoltera put $80 million into Acmeon. The round values the Oslo lab at $2 billion. It employs 40 people.',
      'Boltera @ Acmeon funding 80000000 USD',
      'Acmeon valuation 2000000000 USD',
      'Acmeon headcount 40 employee',
    ],
    [
      'Acmeon committed to renting servers. Boltera will invest up to $9 million, at a valuation put near $300 million.',
      'Boltera spend 9000000 USD',
      'Acmeon valuation 300000000 USD',
    ],
  ],
  'passes over what another is made from': [
    [
      'Boltera fine-tuned Lumora into Zephyra, which reaches 96.3% on ReasonBench. It was trained on 60 billion tokens.',
      'Zephyra @ ReasonBench score 96.3 %',
      'Zephyra count 60000000000 tokens',
    ],
  ],
  'passes over what another is held against': [
    [
      'Zephyra is out. Estimates of its size range up to 745B parameters, about double Lumora.',
      'Zephyra parameters 745000000000 parameters',
      'Zephyra change 2 x',
    ],
    ['Zephyra overtook Lumora on phones, with daily signups quadrupling since January.', 'Zephyra change 4 x'],
    ['Zephyra performs on par with Lumora while needing 50% less compute.', 'Zephyra change 50 %'],
  ],
};

describe('a figure', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      it.each(cases)('%s', (text, ...figures) => {
        expect(read(text)).toEqual(figures);
      });
    });
});
