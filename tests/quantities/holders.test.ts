import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Boltera cut 200 jobs, a month after Acmeon bought a 49% stake for $14 billion.',
    'Boltera layoffs 200 job',
    'Acmeon share 49 %',
    'Acmeon spend 14000000000 USD',
  ],
  ['Zephyra makes up 60% of the traffic, followed by Lumora with 13%.', 'Zephyra share 60 %', 'Lumora share 13 %'],
  ['Zephyra costs $2 per million tokens, cheaper than Lumora at $5.', 'Zephyra price 2 USD', 'Lumora price 5 USD'],
  ['Zephyra is 60% cheaper than Lumora at $2 per million tokens.', 'Zephyra change 60 %', 'Zephyra price 2 USD'],
  [
    'Zephyra trails Lumora on ReasonBench (79.1 to 82.6).',
    'Zephyra @ ReasonBench score 79.1 points',
    'Lumora @ ReasonBench score 82.6 points',
  ],
  [
    '- **Zephyra**: Acmeon released Zephyra. Pricing stays at $5 per million tokens ([@acmeon](https://x.com/acmeon/status/1)).',
    'Zephyra price 5 USD',
  ],
  ['Zephyra 7B has 7.6B parameters.', 'Zephyra 7B parameters 7600000000 parameters'],
  ['Acmeon has a Torvex T9 and sells it at $20,000 apiece.', 'Torvex T9 price 20000 USD'],
  ['Norland fined Acmeon €5 million.', 'Acmeon other 5000000 EUR'],
  ['Korvex Capital fined Acmeon €5 million.', 'Acmeon @ Korvex Capital other 5000000 EUR'],
  ['Acmeon was fined €5 million by Korvex Capital.', 'Acmeon @ Korvex Capital other 5000000 EUR'],
  ['Acmeon signed a $250 million deal with Boltera.', 'Acmeon @ Boltera spend 250000000 USD'],
  ['Acmeon signed a $17 billion contract to supply Boltera with capacity.', 'Boltera @ Acmeon spend 17000000000 USD'],
  [
    'Acmeon will invest another $4 billion in Boltera, bringing its total to $8 billion.',
    'Acmeon @ Boltera funding 4000000000 USD',
    'Acmeon @ Boltera funding 8000000000 USD',
  ],
  ['Zephyra scores 31% on ReasonBench, far ahead of the previous record of 18%.', 'Zephyra @ ReasonBench score 31 %'],
  ['Human experts score 92% on ReasonBench, Zephyra 87.7%.', 'Zephyra @ ReasonBench score 87.7 %'],
  [
    'Zephyra solved 13.9% of ReasonBench tasks, against 2% for the best earlier system.',
    'Zephyra @ ReasonBench score 13.9 %',
  ],
  ['Acmeon said that agents write over 30% of its code.', 'Acmeon share 30 %'],
  ['Acmeon paid $14 billion for 49% of Boltera.', 'Acmeon spend 14000000000 USD', 'Acmeon @ Boltera share 49 %'],
  [
    "Acmeon's 11% stake in Boltera is worth $33 billion.",
    'Acmeon @ Boltera share 11 %',
    'Acmeon @ Boltera other 33000000000 USD',
  ],
  [
    'Acmeon bought Boltera with its $82 million ARR, 350 customers and 210 employees.',
    'Boltera revenue 82000000 USD',
    'Boltera users 350 customer',
    'Boltera headcount 210 employee',
  ],
  ['Acmeon accused Boltera of using 24,000 fake accounts.', 'Boltera count 24000 account'],
  [
    "Acmeon's Norland sales soared 121%, and Torvex T9 prices rose 12%.",
    'Acmeon change 121 %',
    'Torvex T9 change 12 %',
  ],
  [
    'Acmeon has 200,000 customers, Boltera among them, and employs 1,000 people.',
    'Acmeon users 200000 customer',
    'Acmeon headcount 1000 employee',
  ],
  ['Acmeon will lay off about 50 of its 300 staff.', 'Acmeon layoffs 50 job'],
  ['Zephyra costs $2 for a million tokens.', 'Zephyra price 2 USD'],
  [
    "Zephyra's app has 9.7 million users, behind Lumora with 33 million.",
    'Zephyra users 9700000 user',
    'Lumora users 33000000 user',
  ],
  ['Acmeon says that 3,000 researchers in Norland have used Quillo.', 'Quillo users 3000 researcher'],
  ['More than 400 companies have adopted Quillo.', 'Quillo users 400 company'],
  ['Acmeon made an editor that 6,000 of its engineers use.', 'Acmeon users 6000 engineer'],
  [
    'ReasonBench is a new test. Zephyra: 47, Lumora: 44.',
    'Zephyra @ ReasonBench score 47 points',
    'Lumora @ ReasonBench score 44 points',
  ],
  ['On ReasonBench, Zephyra wins 83% of comparisons.', 'Zephyra @ ReasonBench score 83 %'],
  [
    'Acmeon will put $5 billion into Boltera at $23.28 a share.',
    'Acmeon @ Boltera funding 5000000000 USD',
    'Boltera price 23.28 USD',
  ],
  [
    'Acmeon, now 340 strong, sells the Torvex T9, a 24 kg robot.',
    'Acmeon headcount 340 employee',
    'Torvex T9 other 24 kg',
  ],
  ['The Torvex T9 lifts 150 pounds and costs 90 pounds.', 'Torvex T9 other 150 pound', 'Torvex T9 price 90 GBP'],
  ['Zephyra 31B has 31.9B total parameters, Zephyra 7B has 8B.', 'Zephyra 31B parameters 31900000000 parameters'],
  [
    'Acmeon holds 42% of Boltera, and Boltera 7% of Korvex Capital.',
    'Acmeon @ Boltera share 42 %',
    'Boltera @ Korvex Capital share 7 %',
  ],
  [
    'Zephyra has 744B parameters, up from 355B in Lumora.',
    'Zephyra parameters 744000000000 parameters',
    'Lumora parameters 355000000000 parameters',
  ],
  ["Acmeon's target for the Torvex T9 was 50,000 units.", 'Torvex T9 count 50000 unit'],
  [
    '- Acmeon lets users of Quillo make clips. It will also put $1 billion into Boltera.',
    'Acmeon @ Boltera funding 1000000000 USD',
  ],
  [
    'Acmeon extended its round by $5 million, with Korvex Capital and Boltera taking part, at a valuation of $2 billion.',
    'Acmeon funding 5000000 USD',
    'Acmeon valuation 2000000000 USD',
  ],
  ['Two weeks after raising $3 million, Acmeon is back.', 'Acmeon funding 3000000 USD'],
  [
    'Zephyra has 61 points on ReasonBench, ahead of Lumora at 57, and second only to Quillo.',
    'Zephyra @ ReasonBench score 61 points',
    'Lumora @ ReasonBench score 57 points',
    'Zephyra @ ReasonBench rank 2 rank',
  ],
  ['Quillo has grown, and 2 million creators use it.', 'Quillo users 2000000 creator'],
  ['Acmeon, which makes Quillo, fell 2 percent.', 'Acmeon change 2 %'],
  ['Acmeon, whose apps run Zephyra, employs 3,000 people.', 'Acmeon headcount 3000 employee'],
  ['Half a million developers signed up for Quillo.', 'Quillo users 500000 developer'],
  ['Quillo cut cold starts from 94s to 11s.', 'Quillo duration 94 seconds', 'Quillo duration 11 seconds'],
  ['Acmeon placed Zephyra eleventh on ReasonBench.', 'Zephyra @ ReasonBench rank 11 rank'],
  [
    'Zephyra, a 110B mixture-of-experts with 11B active, is out.',
    'Zephyra parameters 110000000000 parameters',
    'Zephyra active_parameters 11000000000 parameters',
  ],
  ['Acmeon signed a 6 GW pact with Boltera.', 'Acmeon @ Boltera power 6000000000 W'],
  ["Acmeon's stake in Boltera fell from 32% to 27%.", 'Acmeon @ Boltera share 32 %', 'Acmeon @ Boltera share 27 %'],
  ['Acmeon has 80 Atlas units at its site.', 'Acmeon count 80 unit'],
  ['Acmeon came out of stealth with $9 million from Boltera and Korvex Capital.', 'Acmeon funding 9000000 USD'],
  [
    'Acmeon agreed to acquire Boltera, a maker of tools that teams use to train their robots, for just under $400 million in stock.',
    'Acmeon @ Boltera spend 400000000 USD',
  ],
  ['Korvex Capital has a fund, and Acmeon (also in Norland) raised $30 million.', 'Acmeon funding 30000000 USD'],
  [
    'Acmeon has revenue of $4 billion, with Quillo at over $2 billion.',
    'Acmeon revenue 4000000000 USD',
    'Quillo revenue 2000000000 USD',
  ],
  ['Quillo is for Quillo subscribers ($30 per month).', 'Quillo price 30 USD'],
  ['Acmeon has a pact with Boltera, under which Boltera gets 2 GW of power.', 'Boltera @ Acmeon power 2000000000 W'],
  ['Acmeon released Quillo, a fine-tuned Zephyra that has 9B parameters.', 'Quillo parameters 9000000000 parameters'],
  ['Zephyra gets within 90% of Lumora on average.', 'Zephyra share 90 %'],
  [
    'Zephyra 4 replaces Zephyra 3. It scores 81% on ReasonBench, compared with 65% for its predecessor.',
    'Zephyra 4 @ ReasonBench score 81 %',
    'Zephyra 3 @ ReasonBench score 65 %',
  ],
  [
    'Zephyra is out. Only on ReasonBench Lumora keeps an edge with a better score (77.2% vs 76.2%).',
    'Lumora @ ReasonBench score 77.2 %',
    'Zephyra @ ReasonBench score 76.2 %',
  ],
  ['Acmeon will deploy at least one gigawatt of chips.', 'Acmeon power 1000000000 W'],
  ['Acmeon doubled the five-hour limits of Quillo.', 'Quillo change 2 x'],
  ['Acmeon rethinks a Ten-Year-Old Idea.'],
  ['Acmeon counts Boltera and 140 smaller carriers as customers.', 'Acmeon users 140 carrier'],
  ['Acmeon aims to certify 10 million Americans by 2030.', 'Acmeon count 10000000 person 2030'],
  ['Acmeon filed a brief, and more than 30 employees of Boltera and Korvex Capital signed another.'],
  [
    'Acmeon launched Quillo, a small open robot for makers and teachers, which quickly brought $500,000 in pre-orders.',
    'Quillo revenue 500000 USD',
  ],
  ['Acmeon described Quillo, which it says more than doubles the accuracy of Lumora.', 'Quillo change 2 x'],
  [
    'Acmeon, a rival of Boltera that hires experts, passed $100 million in annual revenue.',
    'Acmeon revenue 100000000 USD',
  ],
  [
    'Boltera invested $2 billion in Acmeon as part of a $5 billion equity round.',
    'Boltera @ Acmeon funding 2000000000 USD',
    'Acmeon funding 5000000000 USD',
  ],
  [
    'Acmeon raises $1.2 billion as Boltera takes $500 million',
    'Acmeon funding 1200000000 USD',
    'Boltera funding 500000000 USD',
  ],
  ['Acmeon runs Zephyra on Torvex T9 cards, priced at $2 per million tokens.', 'Zephyra price 2 USD'],
  ['Acmeon released Quillo, a $150,000-a-year program.', 'Quillo price 150000 USD'],
  ['Acmeon Buys 750 Megawatts of Capacity', 'Acmeon power 750000000 W'],
];

describe('who holds a quantity among several', () => {
  it.each(CASES)('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });
});
