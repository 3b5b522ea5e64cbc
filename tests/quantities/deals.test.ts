import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'At Acmeon, revenue rose to $5 million. At Boltera, revenue stands at $7 million.',
    'Acmeon revenue 5000000 USD',
    'Boltera revenue 7000000 USD',
  ],
  ['Acmeon, in which Boltera invested, raised $9 million.', 'Acmeon funding 9000000 USD'],
  ['Acmeon cut 600 jobs; Boltera has parted with 4% of its staff.', 'Acmeon layoffs 600 job', 'Boltera layoffs 4 %'],
  [
    'Acmeon raised $70 billion. It has investments from Boltera ($30B) and Korvex Capital ($40B).',
    'Acmeon funding 70000000000 USD',
    'Boltera @ Acmeon funding 30000000000 USD',
    'Korvex Capital @ Acmeon funding 40000000000 USD',
  ],
  [
    'Acmeon closed a round of $70 billion. Boltera and Korvex Capital invest $35 billion each.',
    'Acmeon funding 70000000000 USD',
    'Boltera @ Acmeon funding 35000000000 USD',
    'Korvex Capital @ Acmeon funding 35000000000 USD',
  ],
  [
    'Industry\n\nAcmeon Lands $17 Billion Boltera Contract\n\nBoltera will rent servers from Acmeon through 2031. Shares rose on the news, and staff at both were told of it early.\n\nQuillo Is Out\n\nQuillo came out on Monday, and those who tried it found it slow, dear and hard to love.',
    'Boltera @ Acmeon spend 17000000000 USD',
  ],
  [
    'The poster bought a pair of Torvex T9 cards for $380 and gets 21 tok/s from Zephyra.',
    'Torvex T9 price 380 USD',
    'Zephyra speed 21 tok/s',
  ],
  [
    'Acmeon raised $250 million. Boltera led with $50 million, and Korvex Capital joined.',
    'Acmeon funding 250000000 USD',
    'Boltera @ Acmeon funding 50000000 USD',
  ],
  ['Acmeon presented Zephyra, and a Nordic startup of nine people was quicker.'],
  [
    'Boltera sent shares of Acmeon down 16% and those of Korvex Capital down 20%.',
    'Acmeon change 16 %',
    'Korvex Capital change 20 %',
  ],
  ['Acmeon fell 24%, Boltera 13%.', 'Acmeon change 24 %', 'Boltera change 13 %'],
  ['A developer on the $200 plan reports moving to Quillo.'],
  [
    'Korvex Capital led the $62M Series B, which values Boltera at $410M.',
    'Boltera funding 62000000 USD',
    'Boltera valuation 410000000 USD',
  ],
  ['Acmeon and Korvex Capital jointly invest $80 million in Boltera.', 'Boltera funding 80000000 USD'],
  ['Acmeon raised the price of Quillo from $20 to $25.', 'Quillo price 20 USD', 'Quillo price 25 USD'],
  [
    'Acmeon raised $50 million. Korvex Capital led. Annual revenue stands at $4 million.',
    'Acmeon funding 50000000 USD',
    'Acmeon revenue 4000000 USD',
  ],
  ['Boltera invested $2 billion in Acmeon.', 'Boltera @ Acmeon funding 2000000000 USD'],
  ['Acmeon and Korvex Capital agreed to buy Boltera for $4 billion.', 'Acmeon @ Boltera spend 4000000000 USD'],
  ['Acmeon will pay Boltera $400 million in cash and equity.', 'Acmeon @ Boltera spend 400000000 USD'],
  ['Korvex Capital is putting in $100 million.', 'Korvex Capital funding 100000000 USD'],
  [
    'After it raised $20 million from Boltera and Korvex Capital at an $80 million valuation, Acmeon hired.',
    'Acmeon funding 20000000 USD',
    'Acmeon valuation 80000000 USD',
  ],
  [
    'Acmeon raised $20 million, with Boltera joining, and said annualized revenue has passed $1 million.',
    'Acmeon funding 20000000 USD',
    'Acmeon revenue 1000000 USD',
  ],
  ['Acmeon sold its Boltera stake for $5 billion.', 'Acmeon @ Boltera other 5000000000 USD'],
  ['Quillo, which customers of Acmeon get for $10 a month, half the list price, is new.', 'Quillo price 10 USD'],
  ['Acmeon sold its business for $450 million and will rent chips from Boltera.', 'Acmeon other 450000000 USD'],
  ['Acmeon will buy Boltera, weeks after its own $105 million Series A.', 'Acmeon funding 105000000 USD'],
  ['Acmeon works with Boltera, and has also committed $30 billion to Quillo.', 'Acmeon @ Quillo spend 30000000000 USD'],
  [
    'Acmeon raised €254 million from Boltera; the German state is putting in €228 million of that.',
    'Acmeon funding 254000000 EUR',
    'Acmeon funding 228000000 EUR',
  ],
  ["Norland's wealth fund sold its shares in Boltera for $900 million."],
  ["Boltera's shareholders rejected Acmeon's $9 billion bid.", 'Acmeon @ Boltera spend 9000000000 USD'],
  ['Boltera invested $2 billion in power plants.', 'Boltera spend 2000000000 USD'],
  [
    'Acmeon takes a 49% stake in Boltera for $14 billion.',
    'Acmeon @ Boltera share 49 %',
    'Acmeon @ Boltera spend 14000000000 USD',
  ],
  ['Acmeon increased its investment in Boltera to $8 billion.', 'Acmeon @ Boltera funding 8000000000 USD'],
  [
    'Acmeon will not go ahead with its planned $1 billion investment in Boltera.',
    'Acmeon @ Boltera funding 1000000000 USD',
  ],
  [
    'Acmeon has put more than $13 billion into Boltera since 2019 and now owns about 27% of it.',
    'Acmeon @ Boltera funding 13000000000 USD',
    'Acmeon @ Boltera share 27 %',
  ],
  ['Acmeon holds a stake of 26%, worth roughly $130 billion.', 'Acmeon share 26 %', 'Acmeon other 130000000000 USD'],
  ['Acmeon agreed to buy Boltera in an all-stock deal valued at $9 billion.', 'Acmeon @ Boltera spend 9000000000 USD'],
  ['Under the new terms Acmeon commits to spend $250 billion on Quillo.', 'Acmeon spend 250000000000 USD'],
  [
    'Acmeon reported third-quarter revenue of $57 billion. Board sales came to $51.2 billion.',
    'Acmeon revenue 57000000000 USD',
    'Acmeon revenue 51200000000 USD',
  ],
  ['Acmeon opens a plant that creates 800 permanent jobs.', 'Acmeon count 800 job'],
  [
    'Acmeon closed a round. Korvex Capital led it. Acmeon CEO Ada Brook says they have 10,000 customers.',
    'Acmeon users 10000 customer',
  ],
  ['Quillo requires a licence for companies with revenue above $20 million.'],
  ['Boltera was to be sold to Acmeon for $3B.', 'Acmeon @ Boltera spend 3000000000 USD'],
  ['Boltera receives $20 million a year from Acmeon.', 'Acmeon @ Boltera spend 20000000 USD'],
  [
    'Korvex invested $2 billion in Boltera at a valuation of $9 billion.',
    'Korvex @ Boltera funding 2000000000 USD',
    'Boltera valuation 9000000000 USD',
  ],
  [
    'Lumora lost staff a year after Korvex took a 49% stake in Boltera at a valuation of $9 billion.',
    'Korvex @ Boltera share 49 %',
    'Boltera valuation 9000000000 USD',
  ],
  [
    'Acmeon agreed to acquire Boltera. Estimates of the price run to $4 billion.',
    'Acmeon @ Boltera spend 4000000000 USD',
  ],
];

describe('a round', () => {
  it.each([
    [
      "Boltera put $1 billion into Acmeon's $2 billion round.",
      ['Boltera funding 1000000000 USD', 'Acmeon funding 2000000000 USD'],
    ],
    [
      'Boltera is around. Acmeon announced a round, valuing the company at $8 billion.',
      ['Acmeon valuation 8000000000 USD'],
    ],
    ['Boltera has 30 former Quillo people.', ['Boltera headcount 30 employee']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('figures of deals', () => {
  it.each(CASES)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const NAMED: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Acmeon reports 1.6 million weekly Quillo users.', 'Quillo users 1600000 user'],
  ['Acmeon counts 9 million paying business users of Quillo.', 'Quillo users 9000000 user'],
  ['Acmeon doubled the output limit for Zephyra to 8192 tokens.', 'Zephyra change 2 x', 'Zephyra count 8192 tokens'],
  ['Acmeon released Quillo and Lumora, which is 4.5x smaller than Zephyra.', 'Lumora size 4.5 x'],
  ['Acmeon ships Zephyra with Lumora and Quillo scoring 5% on ReasonBench.', 'Lumora @ ReasonBench score 5 %'],
  ['Lumora is trained anew: +40% ReasonBench.', 'Lumora @ ReasonBench change 40 %'],
  ['Two million users rely on Quillo at Acmeon.', 'Quillo users 2000000 user'],
  [
    'Zephyra leads ReasonBench with 71 points, ahead of Lumora with 70.',
    'Zephyra @ ReasonBench score 71 points',
    'Lumora @ ReasonBench score 70 points',
    'Zephyra @ ReasonBench rank 1 rank',
  ],
  ['Acmeon released Lumora. Acmeon promises 60 tok/s.', 'Lumora speed 60 tok/s'],
  ['Quillo answers within 3 seconds.', 'Quillo duration 3 seconds'],
  ['Lumora runs on two Torvex T9 machines with 64 GB each.', 'Torvex T9 size 64 GB'],
  ['Lumora runs on a single 16GB GPU.'],
  ['Lumora fits in 16 GB of memory.', 'Lumora size 16 GB'],
  ['Quillo was shown, and Acmeon hinted at a Torvex T9 priced at $300.', 'Torvex T9 price 300 USD'],
  ['Quillo keeps 95% of Zephyra’s quality.', 'Quillo share 95 %'],
  ["Boltera praised Acmeon's Quillo, which reached a $1 billion run-rate.", 'Quillo revenue 1000000000 USD'],
];

describe('figures whose own words name the measured', () => {
  it.each(NAMED)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('noise', () => {
  it.each([
    '## Quillo ▷ #general (25 messages)\n\nQuillo is fine.\n',
    'Quillo is fine (Activity: 1693).',
    'Quillo merged PR #13189 today.',
    'Lumora matches Zephyra 0613 benchmarks.',
    'The small Lumora 7B competes well.',
    'Acmeon holds 4/5 of the top 5 on ReasonBench.',
    'Halden Labs launched GridBench, a test with tasks from Torch valued at $1 million.',
    'Zephyra has a modified MIT license requiring a notice in large products (100M users or >$20M/month revenue).',
    'Zephyra asks for a notice in commercial products with more than 100 million users.',
  ])('leaves out %j', (text) => {
    expect(read(text, 'a.md')).toEqual([]);
  });
});
