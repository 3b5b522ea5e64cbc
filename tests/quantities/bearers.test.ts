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
  'is of nobody named, or of another, where a clause of its own has a subject without a name': [
    ['On Zephyra the method saves compute, and a 12B hybrid model rose from 42% to 61% on ReasonBench.'],
    [
      'Boltera rents servers to Acmeon.\n\nBoltera is growing. Acmeon accounted for 71% of the revenue of Boltera, and the stock rose 12%.',
      'Acmeon share 71 %',
      'Boltera change 12 %',
    ],
    ['Acmeon is in trouble. Shares of Nordic film and media companies fell 20%.'],
  ],
  'is of the last of two things where it stands in an apposition to that': [
    [
      'Boltera updated its agents with Lumora, a 24B model that scores 53.6% on ReasonBench, and Zephyra, available at $0.40 per million tokens with 61.6%.',
      'Lumora parameters 24000000000 parameters',
      'Lumora @ ReasonBench score 53.6 %',
      'Zephyra price 0.4 USD',
      'Zephyra @ ReasonBench score 61.6 %',
    ],
  ],
  'is of whom the clause says that they do it': [
    ['Zephyra memorized 95.8% of Quillo.', 'Zephyra share 95.8 %'],
    [
      'Acmeon and Boltera have dropped an enlargement of the Norland campus, which would have grown from 1.2 GW to 2 GW.',
      'Norland power 1200000000 W',
      'Norland power 2000000000 W',
    ],
  ],
  'is not of the place where something is': [
    ['Acmeon is building a campus in Norland, that will draw 1.2 GW.', 'Acmeon power 1200000000 W'],
  ],
  'is of what holds what somebody has found': [
    ['Acmeon has counted some 1,184 harmful entries on Quillo.', 'Quillo count 1184 entry'],
    ['Over 80% of the databases created on Quillo are set up by agents.', 'Quillo share 80 %'],
  ],
  'passes over machines and tools': [
    ['On a Torvex T9, pruning the cache of Zephyra raised throughput by 9%.', 'Zephyra change 9 %'],
    [
      'Acmeon launched Zephyra, a model with integrated Quillo grounding, and fine controls, offering pricing at $0.2 per image.',
      'Zephyra price 0.2 USD',
    ],
  ],
  'passes over who tells it in a relative clause': [
    ['Quillo, which Acmeon says was written in two weeks by Zephyra, drew awe.', 'Quillo duration 14 days'],
  ],
  'takes the subject of a further clause': [
    [
      'Acmeon went from $3 million to $150 million of sales, and Quillo passed $40 million.',
      'Acmeon revenue 3000000 USD',
      'Acmeon revenue 150000000 USD',
      'Quillo revenue 40000000 USD',
    ],
    ['Boltera now expects firms to defer 25% of their plans.'],
    ['Acmeon opposes a Boltera project that will create 40 jobs.', 'Boltera count 40 job'],
    [
      'A deal came, valuing Acmeon at $8 billion and Boltera at $3 billion.',
      'Acmeon valuation 8000000000 USD',
      'Boltera valuation 3000000000 USD',
    ],
    [
      'Acmeon signed a contract with Boltera starting in May at $60 million per year.',
      'Acmeon spend 60000000 USD 2026-05',
    ],
  ],
  'leaves what is told of somebody new': [
    [
      'Zephyra is out.\n\n**Memory prices**: A kit that cost $95 in summer sells for $184 now.',
      '- price 95 USD',
      '- price 184 USD',
    ],
    [
      'Zephyra drew 470,000 downloads on Quillo, four times what Lumora had.',
      'Zephyra count 470000 download',
      'Zephyra change 4 x',
    ],
    ['Acmeon is small. Its value now tops $1.3 billion.', 'Acmeon valuation 1300000000 USD'],
    [
      'Zephyra ended the year at $5,478, twice the sum of the start, ahead of Lumora at $3,839.',
      'Zephyra price 5478 USD',
      'Zephyra change 2 x',
      'Lumora price 3839 USD',
    ],
    ['Quillo releases a 500k context model.'],
    ['Quillo includes $5/month in API credits.'],
    ['Zephyra found a bug. One was a 3B model at 11 cents per million tokens.'],
    ['Boltera is here.\n\nTable Desk has raised $2 million in funding.'],
    ['Zephyra is out. The tiny version runs at 22 tok/s.'],
    ['Boltera tested none — Zephyra did, spending $20,000 on it.'],
    ['Acmeon is a chain. A Quillo Max 20x subscriber left.'],
  ],
  'passes over what stands nearer by the way': [
    [
      'Quillo has 10 million users at firms like Acmeon and Boltera, up 55%.',
      'Quillo users 10000000 user',
      'Quillo change 55 %',
    ],
    ['While smaller than Acmeon or Korvex Capital, Boltera lost 9% of its revenue.', 'Boltera change 9 %'],
    ['Acmeon slashed its Boltera bill by 40%.', 'Acmeon change 40 %'],
    ['Acmeon reported a 33% growth in Quillo revenue.', 'Quillo change 33 %'],
    ['More than 70% of the best labs are Quillo customers.', 'Quillo share 70 %'],
    [
      'The time per task ranges from 2 minutes for Zephyra to 13 minutes for Lumora.',
      'Zephyra duration 2 minutes',
      'Lumora duration 13 minutes',
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
