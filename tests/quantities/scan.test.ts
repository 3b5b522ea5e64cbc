import { describe, expect, it } from 'vitest';
import { scan } from '../../extractors/quantities/scan.ts';

/** "value[-max] unit [metric] [role]" of each quantity of a sentence. */
const read = (text: string): readonly string[] =>
  scan(text).map(({ value, max, unit, metric, role }) =>
    [max === null ? value : `${value}..${max}`, unit, metric ?? '', role === 'plain' ? '' : role]
      .filter(Boolean)
      .join(' '),
  );

const CASES: readonly (readonly [sentence: string, ...quantities: string[]])[] = [
  ['The round brought $60-65 billion.', '60000000000..65000000000 USD'],
  ['They paid $25B in cash and €1.2bn in shares.', '25000000000 USD', '1200000000 EUR'],
  ['A grant of RMB 300 million followed.', '300000000 CNY'],
  ['They sell a $300-a-month plan.', '300 USD'],
  ['It is a 1T/32B active mixture.', '1000000000000 parameters parameters', '32000000000 parameters active_parameters'],
  ['Between $5 and $10 billion is at stake.', '5000000000..10000000000 USD'],
  ['Some 12 million yuan went to the lab.', '12000000 CNY'],
  ['Roughly ~16,000 posts, 8,000+ chips.', '16000 post', '8000 chip'],
  ['Growth of 30-50% and 34–35% was seen.', '30..50 %', '34..35 %'],
  ['A third of the staff and one-third of sites.', '33.3 % share', '33.3 % share'],
  ['Half of it, three quarters of them, 1/3 of all.', '50 % share', '75 % share', '33.3 % share'],
  ['It solved 9 of the 12 problems and 7/8 tasks.', '9 problem', '7 task'],
  ['A memory of 8/16 GB is enough.', '8 GB size', '16 GB size'],
  ['The second half of 2026, the slower half of the loop.'],
  ['It had been second with 87%, and came first among peers.', '2 rank rank', '87 %', '1 rank rank'],
  ['It came first and asked later.'],
  ['Nine in ten labs and three out of four firms.', '90 % share', '75 % share'],
  ['It burns $2 billion a quarter.', '2000000000 USD'],
  [
    'The dense ones have 3, 8, and 14 billion parameters.',
    '3000000000 parameters parameters',
    '8000000000 parameters parameters',
    '14000000000 parameters parameters',
  ],
  [
    'Models of 6 and 26 billion parameters are out.',
    '6000000000 parameters parameters',
    '26000000000 parameters parameters',
  ],
  ['Costs fell by a factor of 33.', '33 x'],
  [
    'Of 30B parameters about 3B are active.',
    '30000000000 parameters parameters',
    '3000000000 parameters active_parameters',
  ],
  ['It ran for 2 hours and 42 minutes, then 4 min 30s.', '2.7 hours duration', '4.5 minutes duration'],
  ['It reads 52.3k input tokens per second and writes 90 tokens a second.', '52300 tok/s speed', '90 tok/s speed'],
  ['A 16M image dataset.', '16000000 image'],
  ['It has two million users.', '2000000 user users'],
  ['It has 600 million monthly active users.', '600000000 user users'],
  [
    '1.6T total parameters / 49B active',
    '1600000000000 parameters parameters',
    '49000000000 parameters active_parameters',
  ],
  ['A 400B/A13B MoE.', '400000000000 parameters parameters', '13000000000 parameters active_parameters'],
  [
    'A 4 billion-parameter coder and a 7B open model.',
    '4000000000 parameters parameters',
    '7000000000 parameters parameters',
  ],
  [
    'It comes in 4B, 8B, and 30B sizes.',
    '4000000000 parameters parameters',
    '8000000000 parameters parameters',
    '30000000000 parameters parameters',
  ],
  ['1M context (its sibling: 256K).', '1000000 tokens context_length', '256000 tokens context_length'],
  ['A 1M-token context window.', '1000000 tokens context_length'],
  ['The window went 128K→256K context.', '128000 tokens context_length from', '256000 tokens context_length to'],
  ['It writes 60–100 tok/s, not 21.9 tokens per second.', '60..100 tok/s speed', '21.9 tok/s speed'],
  [
    'The site draws 2,500 MW, the chip 4 watts, the year 3 GWh.',
    '2500000000 W power',
    '4 W power',
    '3000000000 Wh energy',
  ],
  ['The file has 100GiB.', '107.3741824 GB size'],
  ['It needs 80 GB of VRAM and 1.5TB on disk.', '80 GB size', '1500 GB size'],
  ['It takes 24-30 months or up to five years.', '24..30 months duration', '5 years duration'],
  ['It is 25x smaller, 3–4.5× faster.', '25 x', '3..4.5 x'],
  [
    'Sales doubled, costs were halved, users are tripling.',
    '2 x change change',
    '0.5 x change change',
    '3 x change change',
  ],
  ['It rose from 42.4% to 55.3%.', '42.4 % from', '55.3 % to'],
  ['Imports rose from 1,500 units in 2022 to 8,000+ in 2025.', '1500 unit from', '8000 unit to'],
  ['It is #2 with 1,480 points, Elo 1309.', '2 rank rank', '1480 points', '1309 Elo score'],
  ['It took third place, then the top spot, and now ranks 5th.', '3 rank rank', '1 rank rank', '5 rank rank'],
  ['It has 24,200 GitHub stars and 78 chatbot safety bills.', '24200 star', '78 bill'],
  ['It costs $3 per million input tokens, $4 per 1M output tokens.', '3 USD', '4 USD'],
  ['Trained on 15T tokens with ~1e25 FLOPs.', '15000000000000 tokens', '1e+25 FLOP other'],
  ['A cluster of 10,000 H100s.', '10000 H100'],
  ['A team of 1,500 employees in 12 cities and agencies.', '1500 employee', '12 city'],
  ['Written in half an hour, it ran for two decades.', '30 minutes duration', '20 years duration'],
  ['It was sped up by a factor of 1.8, its price multiplied by 12.', '1.8 x', '12 x'],
  ['It would nearly double its capital, but double-checks that it will not double down.', '2 x change change'],
  ['It has 1,000 two years on.', '1000', '2 years duration'],
  ['A five-year plan for twenty-five labs.', '5 years duration', '25 lab'],
];

const NOTHING: readonly string[] = [
  'On March 31 and 3 April 2026 at 10:30 it began.',
  'GPT-4, Qwen2.5 and H100 run v0.7.0 and 13.0.2.',
  'See https://example.org/a/100-percent or r/100days.',
  'By 2027 support is 24/7, as on 4/5/2026.',
  'A 4-bit, 5-shot, 3-way test in the 2010s.',
  'Section 230 and Series B are no amounts, nor is one of them.',
];

describe('scan', () => {
  it.each(CASES)('reads %j', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each(NOTHING)('finds no quantity in %j', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('gives offsets that hold the quantity’s own words', () => {
    const text = 'Acme raised about $1.5 million from 12 funds.';
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(['$1.5 million', '12 funds']);
  });
});
