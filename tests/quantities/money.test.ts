/** Prices, revenues, funding, valuations and spending, and what of a text they measure. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Acmeon raised $108 million in a round led by Korvex Capital.', 'Acmeon funding 108000000 USD'],
  ['Acmeon: $64M at $300M.', 'Acmeon funding 64000000 USD', 'Acmeon valuation 300000000 USD'],
  ['Acmeon gets $64M at $300M.', 'Acmeon funding 64000000 USD', 'Acmeon valuation 300000000 USD'],
  [
    'Acmeon raised $40 million. Korvex Capital chipped in, and the valuation tripled to $900 million.',
    'Acmeon funding 40000000 USD',
    'Acmeon change 3 x',
    'Acmeon valuation 900000000 USD',
  ],
  [
    'Acmeon closed a round. Korvex Capital leads with $30 million. Post-money: $300 million.',
    'Korvex Capital @ Acmeon funding 30000000 USD',
    'Acmeon valuation 300000000 USD',
  ],
  [
    'Acmeon closed a round. Korvex Capital ($30M) and Boltera ($20M) are in.',
    'Korvex Capital @ Acmeon funding 30000000 USD',
    'Boltera @ Acmeon funding 20000000 USD',
  ],
  [
    'Zephyra ranks third behind Lumora, priced at $0.11 per million tokens.',
    'Zephyra rank 3 rank',
    'Zephyra price 0.11 USD',
  ],
  ['Acmeon put Zephyra into a $200-a-month plan, Quillo.', 'Quillo price 200 USD'],
  ['Quillo is out. Grab $50 in free credits.'],
  ['Acmeon wants $600 a month for Quillo.', 'Quillo price 600 USD'],
  ['Acmeon asks $30 a month for its new helper Quillo.', 'Quillo price 30 USD'],
  ['Zephyra costs $1.20, a third of Lumora.', 'Zephyra price 1.2 USD'],
  ['Zephyra now costs $0.60, half of what Acmeon charges.', 'Zephyra price 0.6 USD'],
  [
    'Acmeon at $25B, Boltera at $19B: the revenue gap narrows.',
    'Acmeon revenue 25000000000 USD',
    'Boltera revenue 19000000000 USD',
  ],
  ['Acmeon acquired Boltera for $7 billion last spring.', 'Acmeon @ Boltera spend 7000000000 USD'],
  ['Boltera grew fast, with Quillo alone generating $2.5 billion ARR.', 'Quillo revenue 2500000000 USD'],
  [
    'Acmeon will invest up to $40 billion in Boltera, and Korvex Capital another $25 billion.',
    'Acmeon @ Boltera funding 40000000000 USD',
    'Korvex Capital @ Boltera funding 25000000000 USD',
  ],
  ['Jo Doe, who gave Boltera about $38 million, left.', 'Jo Doe @ Boltera funding 38000000 USD'],
  [
    'Acmeon raised $180 million at a valuation of $2.5 billion, up from about €900 million.',
    'Acmeon funding 180000000 USD',
    'Acmeon valuation 2500000000 USD',
    'Acmeon valuation 900000000 EUR',
  ],
  [
    "Acmeon's cloud business made $900 million from renting out Boltera chips, at a gross margin of 14%.",
    'Acmeon revenue 900000000 USD',
    'Acmeon share 14 %',
  ],
  ['Acmeon of Tokyo raised ¥20 billion.', 'Acmeon funding 20000000000 JPY'],
  [
    'Acmeon says its revenue is $14 billion, with Quillo at $2 billion, and that 500 customers spend over $1 million.',
    'Acmeon revenue 14000000000 USD',
    'Quillo revenue 2000000000 USD',
    'Acmeon users 500 customer',
  ],
  [
    'Amid a quarrel with Boltera, Acmeon closed its books.\n\n- All this rests on a $7 billion valuation.',
    'Acmeon valuation 7000000000 USD',
  ],
  [
    'Acmeon seeks a round at $900 million. That puts it above Boltera, which was worth $850 million.',
    'Acmeon valuation 900000000 USD',
    'Boltera valuation 850000000 USD',
  ],
  ["Acmeon's $300 Torvex T9 ships in May.", 'Torvex T9 price 300 USD 2026-05'],
  [
    'Zephyra 31B and Lumora can now be tuned on Quillo, at $3 and $2 per million tokens respectively.',
    'Zephyra 31B price 3 USD',
    'Lumora price 2 USD',
  ],
  [
    'Acmeon and Boltera will invest $5 billion and $9 billion respectively in Korvex Capital.',
    'Acmeon @ Korvex Capital funding 5000000000 USD',
    'Boltera @ Korvex Capital funding 9000000000 USD',
  ],
  [
    'Acmeon pays $2 billion for Boltera, whose agents mend bills for 640 shops.',
    'Acmeon @ Boltera spend 2000000000 USD',
    'Boltera count 640 shop',
  ],
  ['Lumora claims 10x cheaper training and 10x faster inference.', 'Lumora price 10 x', 'Lumora speed 10 x'],
  ['- **Acmeon tags its mail**: Acmeon uses Lumora. Total outlay: $1,900.', 'Acmeon spend 1900 USD'],
  ['Quillo acquires Boltera for $290M.', 'Quillo @ Boltera spend 290000000 USD'],
  ['Acmeon raises Quillo to $24.', 'Quillo price 24 USD'],
  ['Quillo hit a $3B run\u2011rate.', 'Quillo revenue 3000000000 USD'],
  [
    'An Acmeon report warns that $7 trillion in planned investment by 2030 is at risk.',
    '- spend 7000000000000 USD 2030',
  ],
  ['The oft-cited $4.6M training cost of Zephyra is not official.', 'Zephyra spend 4600000 USD'],
  [
    'Pricing for Zephyra starts at $0.25 per million tokens, a 5x cut over Lumora.',
    'Zephyra price 0.25 USD',
    'Zephyra change 5 x',
  ],
  ['Critics doubt the $6M training cost of Zephyra at Acmeon.', 'Zephyra spend 6000000 USD'],
  ['Acmeon built the Torvex T9, a $4,500 board.', 'Torvex T9 price 4500 USD'],
  ['Acmeon and Boltera invest $30 billion each.', 'Acmeon spend 30000000000 USD', 'Boltera spend 30000000000 USD'],
  ['Boltera was bought by Acmeon for $40 million.', 'Acmeon @ Boltera spend 40000000 USD'],
  ['Acmeon charges $2.00 for input with Lumora.', 'Lumora price 2 USD'],
  ['Lumora rivals Boltera’s Zephyra 31B and costs about $20 a month.', 'Lumora price 20 USD'],
  ['Lumora costs $2/$8 per million tokens.', 'Lumora price 2 USD', 'Lumora price 8 USD'],
  [
    'Acmeon raised 1.7 billion at a valuation of 12 billion.',
    'Acmeon funding 1700000000 USD',
    'Acmeon valuation 12000000000 USD',
  ],
  ['Acmeon’s cost $30, and Lumora costs $12.', 'Acmeon price 30 USD', 'Lumora price 12 USD'],
  ['Acmeon closed $60m at $2B.', 'Acmeon funding 60000000 USD', 'Acmeon valuation 2000000000 USD'],
  [
    'Training Lumora costs $600 on one node for 24 hours, down from $9,000 in 2019.',
    'Lumora price 600 USD',
    'Lumora duration 24 hours',
    'Lumora price 9000 USD 2019',
  ],
  ['Zephyra ($0.31) is dearer than Lumora ($0.20).', 'Zephyra price 0.31 USD', 'Lumora price 0.2 USD'],
  ['Boltera, an Acmeon subsidiary, makes $9M in revenue.', 'Boltera revenue 9000000 USD'],
  [
    'Lumora: $0.20 in, $0.50 out, 2M window',
    'Lumora price 0.2 USD',
    'Lumora price 0.5 USD',
    'Lumora context_length 2000000 tokens',
  ],
  ['Acmeon will pay Boltera $250M for compute.', 'Acmeon @ Boltera spend 250000000 USD'],
  ['Boltera matches the $200/month Quillo.', 'Quillo price 200 USD'],
  [
    'Acmeon spent $9 billion. Inference alone took $5 billion.',
    'Acmeon spend 9000000000 USD',
    'Acmeon spend 5000000000 USD',
  ],
  ['Fresh off a $300M raise, Acmeon is hiring.', 'Acmeon funding 300000000 USD'],
  ['ReasonBench offers $500K in prizes.', 'ReasonBench spend 500000 USD'],
  [
    'Acmeon landed a $64 million Series A from Korvex Capital six months after its seed round.',
    'Acmeon funding 64000000 USD',
    'Acmeon duration 6 months',
  ],
  [
    'Acmeon guided to $90 billion in revenue, roughly twice what it made in 2024.',
    'Acmeon revenue 90000000000 USD',
    'Acmeon change 2 x',
  ],
  [
    "The round values Boltera at $29B, more than double last year's $13B.",
    'Boltera valuation 29000000000 USD',
    'Boltera change 2 x 2025',
    'Boltera valuation 13000000000 USD 2025',
  ],
  [
    'Acmeon agreed to acquire Boltera, a startup that plans the jobs of many chips across clouds, for $1.1 billion.',
    'Acmeon @ Boltera spend 1100000000 USD',
  ],
  [
    'Zephyra costs $0.21 an hour; by dinner Acmeon had cut its rate to $0.19.',
    'Zephyra price 0.21 USD',
    'Acmeon price 0.19 USD',
  ],
  [
    'Acmeon Crosses $2 million\n\nAcmeon raised its price. Its revenue is now at $2 million.',
    'Acmeon revenue 2000000 USD',
  ],
  [
    'The valuation of Acmeon is $9 billion. Boltera went past $4 billion.',
    'Acmeon valuation 9000000000 USD',
    'Boltera valuation 4000000000 USD',
  ],
  ['Boltera started small: built by Jo Smith; raised $3M in all.', 'Boltera funding 3000000 USD'],
];

describe('money', () => {
  it.each(CASES)('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
