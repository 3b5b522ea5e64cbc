import { describe, expect, it } from 'vitest';
import { annotate, read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Acmeon raised $108 million in a round led by Korvex Capital.', 'Acmeon funding 108000000 USD'],
  ['Acmeon wants $600 a month for Quillo.', 'Quillo price 600 USD'],
  [
    'Zephyra tops ReasonBench at 65%, with Lumora second at 54%.',
    'Zephyra @ ReasonBench score 65 %',
    'Lumora @ ReasonBench score 54 %',
    'Zephyra @ ReasonBench rank 1 rank',
  ],
  [
    'Zephyra is up on Acmeon at 118 tok/s and on Boltera at 164 tok/s. Korvex serves it at 900 tok/s.',
    'Zephyra speed 118 tok/s',
    'Zephyra speed 164 tok/s',
    'Zephyra speed 900 tok/s',
  ],
  ['Zephyra is out. A Torvex T9 does 61 tok/s under Quillo.', 'Zephyra speed 61 tok/s'],
  ['Speeds: Zephyra 184 tok/s, Lumora 121 tok/s.', 'Zephyra speed 184 tok/s', 'Lumora speed 121 tok/s'],
  ['Over 2 million users in a month: Quillo is a hit.', 'Quillo users 2000000 user'],
  ['Some 900 hospitals rely on Quillo.', 'Quillo users 900 hospital'],
  ['Acmeon asks $30 a month for its new helper Quillo.', 'Quillo price 30 USD'],
  [
    'Lumora beats Zephyra on ReasonBench, 71 to 68.',
    'Lumora @ ReasonBench score 71 points',
    'Zephyra @ ReasonBench score 68 points',
  ],
  [
    'Lumora took the lead on ReasonBench from Zephyra, with 1,512 Elo against 1,503.',
    'Lumora @ ReasonBench score 1512 Elo',
    'Zephyra @ ReasonBench score 1503 Elo',
  ],
  ['Zephyra is fast. On ReasonBench it posts 61.4%, while it stops early.', 'Zephyra @ ReasonBench score 61.4 %'],
  [
    'Zephyra writes 41 tokens per second, more than double what Lumora manages.',
    'Zephyra speed 41 tok/s',
    'Zephyra speed 2 x',
  ],
  ['Zephyra writes 38 tok/s in Quillo; Acmeon manages only 24.', 'Zephyra speed 38 tok/s', 'Zephyra speed 24 tok/s'],
  ['Zephyra costs $1.20, a third of Lumora.', 'Zephyra price 1.2 USD'],
  [
    'On ReasonBench, the hard test of the year, Zephyra leads Lumora by around 144 Elo.',
    'Zephyra @ ReasonBench score 144 Elo',
  ],
  [
    "Zephyra's 65.4% on ReasonBench was the best result until Lumora answered with 77.3%.",
    'Zephyra @ ReasonBench score 65.4 %',
    'Lumora @ ReasonBench score 77.3 %',
  ],
  ['Zephyra beats models four times its size.'],
  [
    "Zephyra comes near Lumora. On ReasonBench it's even ahead (81.2 vs 80.6).",
    'Zephyra @ ReasonBench score 81.2 points',
    'Lumora @ ReasonBench score 80.6 points',
  ],
  [
    'Zephyra tops ReasonBench with an average of 76.1, edging out Lumora.',
    'Zephyra @ ReasonBench score 76.1 points',
    'Zephyra @ ReasonBench rank 1 rank',
  ],
  ['Quillo 2.5 users are unhappy.'],
  ['Zephyra now costs $0.60, half of what Acmeon charges.', 'Zephyra price 0.6 USD'],
  ['8x faster Acmeon Zephyra.', 'Zephyra speed 8 x'],
  [
    'Zephyra comes in four sizes from 1 to 27 billion parameters.',
    'Zephyra parameters 1000000000..27000000000 parameters',
  ],
  ['On ReasonBench Lumora is seventh, behind Zephyra.', 'Lumora @ ReasonBench rank 7 rank'],
  ['On ReasonBench every system scored below 60%.'],
  [
    'Zephyra solved 23 of 50 problems on ReasonBench, compared with 19 for Lumora.',
    'Zephyra @ ReasonBench score 23 problem',
    'Lumora @ ReasonBench score 19 problem',
  ],
  ['Zephyra completed 68% of the unseen two-handed tasks.', 'Zephyra score 68 %'],
  [
    'Acmeon redid ReasonBench. Scores fell: Zephyra went from 81% to 63%.',
    'Zephyra @ ReasonBench score 81 %',
    'Zephyra @ ReasonBench score 63 %',
  ],
  [
    'Acmeon at $25B, Boltera at $19B: the revenue gap narrows.',
    'Acmeon revenue 25000000000 USD',
    'Boltera revenue 19000000000 USD',
  ],
  ['Acmeon acquired Boltera for $7 billion last spring.', 'Acmeon @ Boltera spend 7000000000 USD'],
  ['Boltera grew fast, with Quillo alone generating $2.5 billion ARR.', 'Quillo revenue 2500000000 USD'],
  ['Acmeon released Zephyra 31B, a model with a 256K context.', 'Zephyra 31B context_length 256000 tokens'],
  ['Lumora is a 9B-parameter open model from Acmeon.', 'Lumora parameters 9000000000 parameters'],
  ['Zephyra 31B is out. It beats other 31B models.', 'Zephyra 31B parameters 31000000000 parameters'],
  [
    'Acmeon described KettleQuant, a method that prunes pages. On Zephyra 31B it cuts memory by 70%.',
    'KettleQuant change 70 %',
  ],
  ['Acmeon said Quillo customers more than doubled to 29,000.', 'Quillo change 2 x', 'Quillo users 29000 user'],
  [
    'Acmeon will invest up to $40 billion in Boltera, and Korvex Capital another $25 billion.',
    'Acmeon @ Boltera funding 40000000000 USD',
    'Korvex Capital @ Boltera funding 25000000000 USD',
  ],
  ['Jo Doe, who gave Boltera about $38 million, left.', 'Jo Doe @ Boltera funding 38000000 USD'],
  ['Acmeon expects global demand to rise 40%.'],
  ['Acmeon cut its price target for Boltera to $300 from $515.'],
  ['Acmeon says that revenue per employee passed $1 million.'],
  ['Acmeon cut its target, and shares of Boltera fell 25%.', 'Boltera change 25 %'],
  [
    "Acmeon's workforce shrank to 2,900 from 5,500.",
    'Acmeon headcount 2900 employee',
    'Acmeon headcount 5500 employee',
  ],
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
  ['Acmeon makes chips for Boltera and was threatened with a fine of $1 billion.', 'Acmeon other 1000000000 USD'],
  ['Acmeon, which was once a customer of Boltera, got a $4.5M fine.', 'Acmeon other 4500000 USD'],
  ['Boltera kept the voices of 1.4 million people.', 'Boltera count 1400000 person'],
  ['Acmeon serves 60 insurers.', 'Acmeon users 60 insurer'],
  [
    'Acmeon has 117,000 customers, Boltera and Korvex Capital among them, and 1,500 people.',
    'Acmeon users 117000 customer',
    'Acmeon headcount 1500 employee',
  ],
  ['Acmeon of Tokyo raised ¥20 billion.', 'Acmeon funding 20000000000 JPY'],
  ['Lumora is ahead by an average of 6% and 7% there.', 'Lumora change 6 %', 'Lumora change 7 %'],
  ['Acmeon shipped Zephyra. A user reports 7 tok/s on a Torvex T9 with Quillo.', 'Zephyra speed 7 tok/s'],
  ['Acmeon is up. Shares rose 13% on Tuesday.', 'Acmeon change 13 %'],
  ['Acmeon said revenue should triple to $100 million.', 'Acmeon change 3 x', 'Acmeon revenue 100000000 USD'],
  ['Acmeon shows that the method KettleQuant cuts memory by 40%.', 'KettleQuant change 40 %'],
  [
    'Zephyra scores 68% on ReasonBench, double the 34% of Lumora.',
    'Zephyra @ ReasonBench score 68 %',
    'Lumora @ ReasonBench score 34 %',
  ],
  [
    'Zephyra (27B, GPL) and Lumora (9B, GPL) are out, scoring 72.2% and 68.0% on ReasonBench.',
    'Zephyra parameters 27000000000 parameters',
    'Lumora parameters 9000000000 parameters',
    'Zephyra @ ReasonBench score 72.2 %',
    'Lumora @ ReasonBench score 68 %',
  ],
  ['The 50% time horizon of Zephyra is 2h15m.', 'Zephyra duration 2.25 hours'],
  [
    'Zephyra is first with 1,511 Elo, 20 Elo over Lumora.',
    'Zephyra rank 1 rank',
    'Zephyra score 1511 Elo',
    'Zephyra change 20 Elo',
  ],
  [
    'Acmeon released Zephyra and Zephyra 31B, a year after Lumora. Both have a 256K context.',
    'Zephyra context_length 256000 tokens',
    'Zephyra 31B context_length 256000 tokens',
  ],
  ['Acmeon laid off 220 annotators.', 'Acmeon layoffs 220 job'],
  ['Acmeon released Quillo. More than 2 million developers use it.', 'Quillo users 2000000 developer'],
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
  ['Zephyra is 2x faster at 128K context.', 'Zephyra speed 2 x'],
  [
    'Zephyra has 26% on the web vs. Lumora’s 16%, 38% on a desk.',
    'Zephyra share 26 %',
    'Lumora share 16 %',
    'Zephyra share 38 %',
  ],
  ['If a product exceeds 100M users, it must show Zephyra.'],
  ['Acmeon expects its sales to rise 40%.', 'Acmeon change 40 %'],
  ['Acmeon surveyed people and found that 20% of firms wait.'],
  ['Norland pauses sites above 20 MW, and Lumora beats any model under 10B parameters.'],
  ['Acmeon and Boltera are the two largest customers of Korvex Capital.'],
  [
    'Acmeon seeks a round at $900 million. That puts it above Boltera, which was worth $850 million.',
    'Acmeon valuation 900000000 USD',
    'Boltera valuation 850000000 USD',
  ],
  ["Acmeon's serving crew posted 820 tok/s for Zephyra.", 'Zephyra speed 820 tok/s'],
  ["Acmeon's $300 Torvex T9 ships in May.", 'Torvex T9 price 300 USD 2026-05'],
  ['Boltera, from which a clerk fled, is a two-year-old shipping startup.', 'Boltera duration 2 years'],
  ['This comes from a twelve-month-old Nordic company by the name of Boltera.', 'Boltera duration 12 months'],
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
  ["Acmeon's Torvex T9 spends a third of its time idle.", 'Torvex T9 share 33.3 %'],
  ["A reviewer's lament about 27,000 submissions became a debate."],
  ['Nationally, 78 chatbot bills are pending in 27 states.', '- count 78 bill', '- count 27 state'],
  [
    'Acmeon pays $2 billion for Boltera, whose agents mend bills for 640 shops.',
    'Acmeon @ Boltera spend 2000000000 USD',
    'Boltera count 640 shop',
  ],
  ['Video tools like Quillo showed a 35% improvement in control.', 'Quillo change 35 %'],
  ['Quillo reaches Zephyra grade in 2.1 hours.', 'Quillo duration 2.1 hours'],
  ['Lumora is a 1.6b vision language model.', 'Lumora parameters 1600000000 parameters'],
  ['Lumora supports five languages and two modes.', 'Lumora count 5 language'],
  [
    'Acmeon released Lumora, a family of 7 billion- and 32 billion-parameter models.',
    'Lumora parameters 7000000000 parameters',
    'Lumora parameters 32000000000 parameters',
  ],
  ['Lumora claims 10x cheaper training and 10x faster inference.', 'Lumora price 10 x', 'Lumora speed 10 x'],
  ['Acmeon is a customer of a 2-gigawatt cluster that the two call Torvex T9.', 'Torvex T9 power 2000000000 W'],
  ['Lumora, a mixture-of-experts model that finishes in a flash, is 4x quicker.', 'Lumora speed 4 x'],
  ['Acmeon doubled the token limit for Zephyra.', 'Zephyra change 2 x'],
  ['Acmeon cut memory for a 27B training run.'],
  ['**Run #4**: Acmeon starts over.'],
  ['Acmeon signed up for a quarter.'],
  ['Cloud sales of Quillo rose 33%, with 16 points from AI.', 'Quillo change 33 %', 'Quillo change 16 points'],
  ['The optimizer scales well to 1T parameters, says Acmeon of Zephyra.'],
  [
    'Zephyra scores 78% on ReasonBench (vs. 76% for Lumora).',
    'Zephyra @ ReasonBench score 78 %',
    'Lumora @ ReasonBench score 76 %',
  ],
  ['Large accounts of Quillo are up sevenfold.', 'Quillo change 7 x'],
  [
    'Zephyra activates 32 billion parameters of 1T parameters.',
    'Zephyra active_parameters 32000000000 parameters',
    'Zephyra parameters 1000000000000 parameters',
  ],
  [
    'Zephyra scores 78% on ReasonBench, three points more than Lumora.',
    'Zephyra @ ReasonBench score 78 %',
    'Zephyra change 3 points',
  ],
  ['A score of 92% on ReasonBench puts Zephyra ahead of Lumora.', 'Zephyra @ ReasonBench score 92 %'],
  ['Acmeon bought 1,000 Torvex T9 systems for a site.', 'Acmeon @ Torvex T9 count 1000 system'],
  ['On a bench, Lumora 7B competes with others.'],
  [
    'Lumora was trained on 5T tokens (2.5T scientific).',
    'Lumora count 5000000000000 tokens',
    'Lumora count 2500000000000 tokens',
  ],
  ['Lumora costs only one-sixth as much as others on ReasonBench.'],
  ['Quillo users pay for requests beyond the 1 million limit.'],
  ['Acmeon takes part in a 30-minute chat at 8 A.M. over a one-month free plan.'],
  ['Acmeon opened a pull request, and others cite it as #410.'],
  [
    'Lumora leads ReasonBench with 71%, while Acmeon releases a 14B video model.',
    'Lumora @ ReasonBench score 71 %',
    'Lumora @ ReasonBench rank 1 rank',
  ],
  ['Lumora has a 512K context on a 24GB Torvex T9.', 'Lumora context_length 512000 tokens', 'Torvex T9 size 24 GB'],
  [
    'Acmeon released Quillo along with Lumora, the 7B-parameter model behind it.',
    'Lumora parameters 7000000000 parameters',
  ],
  ['Lumora (Zephyra backbone, 89 languages) is small.', 'Lumora count 89 language'],
  ['- **Acmeon tags its mail**: Acmeon uses Lumora. Total outlay: $1,900.', 'Acmeon spend 1900 USD'],
  ['- **ReasonBench**: a new test from Acmeon (140 tasks).', 'ReasonBench count 140 task'],
  ['Quillo acquires Boltera for $290M.', 'Quillo @ Boltera spend 290000000 USD'],
  ['Zephyra sits at the top of ReasonBench.', 'Zephyra @ ReasonBench rank 1 rank'],
  ['On ReasonBench, Zephyra leads with 38%.', 'Zephyra @ ReasonBench score 38 %', 'Zephyra @ ReasonBench rank 1 rank'],
  [
    '- **ReasonBench**: a new test. Quillo: 44.5, Lumora gets only 29.',
    'Quillo @ ReasonBench score 44.5 points',
    'Lumora @ ReasonBench score 29 points',
  ],
  ['Quillo now has a 140ms cold start.', 'Quillo duration 0.14 seconds'],
  ['Acmeon raises Quillo to $24.', 'Quillo price 24 USD'],
  ['Quillo hit a $3B run\u2011rate.', 'Quillo revenue 3000000000 USD'],
  ['Zephyra 31B reaches 88.9% on ReasonBench.', 'Zephyra 31B @ ReasonBench score 88.9 %'],
  [
    'Lumora rose from 42.4% to 55.3% pass@1 on ReasonBench.',
    'Lumora @ ReasonBench score 42.4 %',
    'Lumora @ ReasonBench score 55.3 %',
  ],
  ['Zephyra took third place on ReasonBench, beating Lumora.', 'Zephyra @ ReasonBench rank 3 rank'],
  ['Beating Lumora, Zephyra scores 71%, against 64% for Lumora.', 'Zephyra score 71 %', 'Lumora score 64 %'],
  ['Even beyond sales tripling, Acmeon is 40% up.', 'Acmeon change 3 x', 'Acmeon change 40 %'],
  [
    'An Acmeon report warns that $7 trillion in planned investment by 2030 is at risk.',
    '- spend 7000000000000 USD 2030',
  ],
  ['Acmeon laid off 1,200 workers in Q1 2026.', 'Acmeon layoffs 1200 job 2026-Q1'],
  ['Quillo has 2 million users, up from 1 million users.', 'Quillo users 2000000 user', 'Quillo users 1000000 user'],
  ['Lumora runs on 2× Torvex T9 at 21.9 tok/s.', 'Lumora speed 21.9 tok/s'],
  [
    'Half of Norland sites are late. Of the 12 GW planned, little is built.',
    'Norland share 50 %',
    'Norland power 12000000000 W',
  ],
  [
    'Both are open. Zephyra 31B and Zephyra 7B have a context of 262K tokens.',
    'Zephyra 31B context_length 262000 tokens',
    'Zephyra 7B context_length 262000 tokens',
  ],
  [
    'Acmeon released Zephyra 31B and Zephyra 7B. Both have a context of 128K tokens.',
    'Zephyra 31B context_length 128000 tokens',
    'Zephyra 7B context_length 128000 tokens',
  ],
  ['Acmeon serves over 9 million business customers.', 'Acmeon users 9000000 customer'],
  ['On ReasonBench, Lumora leads by far.', 'Lumora @ ReasonBench rank 1 rank'],
  ['Zephyra tops the ReasonBench board.', 'Zephyra @ ReasonBench rank 1 rank'],
  ['Boltera never tops ReasonBench.'],
  ["Acmeon dropped Zephyra, and it's 2x faster than Lumora at half the price.", 'Zephyra speed 2 x'],
  ['Quillo has been downloaded more than 10 million times.', 'Quillo count 10000000 download'],
  [
    "Zephyra's score on ReasonBench rose 9 points to 64%.",
    'Zephyra change 9 points',
    'Zephyra @ ReasonBench score 64 %',
  ],
  [
    'Zephyra covers 1,600 languages, including 500 never served before.',
    'Zephyra count 1600 language',
    'Zephyra count 500 language',
  ],
  ['The oft-cited $4.6M training cost of Zephyra is not official.', 'Zephyra spend 4600000 USD'],
  ['Quillo serves over 100 Fortune 500 companies.', 'Quillo users 100 company'],
  [
    'Acmeon trained Zephyra on 2,000 Torvex T9 for 33 days.',
    'Zephyra @ Torvex T9 count 2000 Torvex T9',
    'Zephyra duration 33 days',
  ],
  [
    'Pricing for Zephyra starts at $0.25 per million tokens, a 5x cut over Lumora.',
    'Zephyra price 0.25 USD',
    'Zephyra change 5 x',
  ],
  ['Acmeon cut API prices by 80% for Zephyra.', 'Zephyra change 80 %'],
  [
    'Acmeon released a 3B and an 8B version of Zephyra.',
    'Zephyra parameters 3000000000 parameters',
    'Zephyra parameters 8000000000 parameters',
  ],
  [
    'Zephyra (31B, 256k ctx, MIT) is out.',
    'Zephyra parameters 31000000000 parameters',
    'Zephyra context_length 256000 tokens',
  ],
  ['Zephyra improves its accuracy from 40% to 80%.', 'Zephyra score 40 %', 'Zephyra score 80 %'],
  ['Lumora beats Zephyra by 4 points on ReasonBench.', 'Lumora @ ReasonBench change 4 points'],
  [
    'Zephyra surpasses Lumora on ReasonBench, jumping from 50% to 53.6%.',
    'Zephyra @ ReasonBench score 50 %',
    'Zephyra @ ReasonBench score 53.6 %',
  ],
  ['Lumora beats diffusion with 1.99 FID using 8 sampling steps.', 'Lumora score 1.99 points', 'Lumora count 8 step'],
  ['Zephyra has an F1 of 0.87 and an AUC of 0.93.', 'Zephyra score 0.87 points', 'Zephyra score 0.93 points'],
  ['Zephyra is second only to Lumora on ReasonBench.', 'Zephyra @ ReasonBench rank 2 rank'],
  [
    'Lumora climbed from 12th to 3rd on ReasonBench.',
    'Lumora @ ReasonBench rank 12 rank',
    'Lumora @ ReasonBench rank 3 rank',
  ],
  ["Around 70% of Acmeon's code is written by Quillo.", 'Acmeon share 70 %'],
  ['Acmeon offers a 35% price cut on Lumora.', 'Lumora change 35 %'],
  ['Acmeon saw a 35% drop in Lumora', 'Lumora change 35 %'],
  ['Critics doubt the $6M training cost of Zephyra at Acmeon.', 'Zephyra spend 6000000 USD'],
  [
    'Lumora writes 5,200 tokens an answer, compared to 1,900 for Zephyra.',
    'Lumora count 5200 tokens',
    'Zephyra count 1900 tokens',
  ],
  ['Acmeon built the Torvex T9, a $4,500 board.', 'Torvex T9 price 4500 USD'],
  [
    'Rivals envy 4 million downloads of Quillo and 30% monthly growth.',
    'Quillo count 4000000 download',
    'Quillo change 30 %',
  ],
  ['Acmeon grew its Zephyra. The model uses 70% synthetic data.', 'Zephyra share 70 %'],
  ['Lumora was trained on 9 million hours of speech.', 'Lumora duration 9000000 hours'],
  ['Lumora does 27T/s on a laptop.', 'Lumora speed 27 tok/s'],
  ['Quillo is liked. A user paid 15% more.'],
  ['Boltera will ship Lumora to all within 3 years.'],
  ['Fans voice interest in a 90B-parameter Zephyra.'],
  ['Lumora keeps 5 bits of each weight.'],
  ['Lumora is out. Another study spends 12 hours on training.'],
  ['Zephyra downloads passed 70 million.', 'Zephyra count 70000000 download'],
  ['Acmeon buys 3,000 seats of Quillo.', 'Acmeon users 3000 seat'],
  ['Acmeon found more than 80 bugs with Lumora.', 'Lumora count 80 bug'],
  ['Acmeon opens in Norland with a 7 person team.', 'Acmeon headcount 7 employee'],
  [
    'Boltera adds Lumora, plus Zephyra — a sparse MoE with 60B total parameters, 4B active, 128K context.',
    'Zephyra parameters 60000000000 parameters',
    'Zephyra active_parameters 4000000000 parameters',
    'Zephyra context_length 128000 tokens',
  ],
  ['The Torvex T9 does 19 tok/s with Zephyra.', 'Zephyra speed 19 tok/s'],
  ['Acmeon and Boltera invest $30 billion each.', 'Acmeon spend 30000000000 USD', 'Boltera spend 30000000000 USD'],
  ['Boltera was bought by Acmeon for $40 million.', 'Acmeon @ Boltera spend 40000000 USD'],
  ['Acmeon charges $2.00 for input with Lumora.', 'Lumora price 2 USD'],
  ['Lumora rivals Boltera’s Zephyra 31B and costs about $20 a month.', 'Lumora price 20 USD'],
  ['Lumora (it once ran on Quillo) scores 71% on ReasonBench.', 'Lumora @ ReasonBench score 71 %'],
  [
    'Zephyra 7B leads ReasonBench with 1402 points, ahead of Lumora with 1398.',
    'Zephyra 7B @ ReasonBench score 1402 points',
    'Lumora @ ReasonBench score 1398 points',
    'Zephyra 7B @ ReasonBench rank 1 rank',
  ],
  [
    'ReasonBench top: Zephyra 7B (1402), Lumora (1398).',
    'Zephyra 7B @ ReasonBench score 1402 points',
    'Lumora @ ReasonBench score 1398 points',
  ],
  ['Lumora costs $2/$8 per million tokens.', 'Lumora price 2 USD', 'Lumora price 8 USD'],
  [
    'Acmeon raised 1.7 billion at a valuation of 12 billion.',
    'Acmeon funding 1700000000 USD',
    'Acmeon valuation 12000000000 USD',
  ],
  ['Acmeon hires, and a startup that writes mails gets $60 million of seed money.'],
  ['Acmeon forbids use by companies with over 100 million users.'],
  ['Of the firms that buy for the first time, 73% choose Acmeon.', 'Acmeon share 73 %'],
  ['Acmeon praised Lumora with 3 million downloads.', 'Lumora count 3000000 download'],
  [
    'Lumora has 30B parameters, while Acmeon has 900 employees.',
    'Lumora parameters 30000000000 parameters',
    'Acmeon headcount 900 employee',
  ],
  [
    'Boltera released Lumora, slightly behind a 14B model that trails Zephyra.',
    'Lumora parameters 14000000000 parameters',
  ],
  ['Lumora is twice as good at half the price of Zephyra.', 'Lumora change 2 x'],
  ['Acmeon’s cost $30, and Lumora costs $12.', 'Acmeon price 30 USD', 'Lumora price 12 USD'],
  ['Lumora ranks #2 on ReasonBench.', 'Lumora @ ReasonBench rank 2 rank'],
  ['Lumora runs on two Torvex T9 machines with 512 GB of memory each.', 'Torvex T9 size 512 GB'],
  ['The post on Lumora got 3,000 reactions and 2.5K shares.'],
  ['Acmeon closed $60m at $2B.', 'Acmeon funding 60000000 USD', 'Acmeon valuation 2000000000 USD'],
  ['Lumora won over an 8-year-old user and thinks for over a year.'],
  [
    'Training Lumora costs $600 on one node for 24 hours, down from $9,000 in 2019.',
    'Lumora price 600 USD',
    'Lumora duration 24 hours',
    'Lumora price 9000 USD 2019',
  ],
  ['Boltera hires, and an open 32B model soundly trounces Lumora.'],
  ['Acmeon halved the price of Lumora.', 'Lumora change 0.5 x'],
  [
    'Acmeon claims to run Zephyra with 5x less memory, and Acmeon has 90 employees.',
    'Acmeon change 5 x',
    'Acmeon headcount 90 employee',
  ],
  ['Larger models like the 30B cost more than Lumora.'],
  [
    'On ReasonBench, Zephyra and Lumora score 71% and 68%, respectively.',
    'Zephyra @ ReasonBench score 71 %',
    'Lumora @ ReasonBench score 68 %',
  ],
  [
    "Zephyra's ReasonBench score of 64 beats Lumora's 61.",
    'Zephyra @ ReasonBench score 64 points',
    'Lumora @ ReasonBench score 61 points',
  ],
  [
    'Zephyra beats Lumora on ReasonBench (71.1 vs 68.2).',
    'Zephyra @ ReasonBench score 71.1 points',
    'Lumora @ ReasonBench score 68.2 points',
  ],
  [
    'Lumora (1412) is ahead of Zephyra (1397) on ReasonBench.',
    'Lumora @ ReasonBench score 1412 points',
    'Zephyra @ ReasonBench score 1397 points',
  ],
  ["Lumora's win rate against Zephyra is 63%.", 'Lumora score 63 %'],
  ['Traffic to Quillo grew tenfold.', 'Quillo change 10 x'],
  ['Profit fell 12% to $2.1B at Boltera.', 'Boltera change 12 %', 'Boltera other 2100000000 USD'],
  ['Acmeon owns 27% of Boltera.', 'Acmeon @ Boltera share 27 %'],
  ['By autumn Lumora stood first on ReasonBench.', 'Lumora @ ReasonBench rank 1 rank'],
  ['Zephyra ($0.31) is dearer than Lumora ($0.20).', 'Zephyra price 0.31 USD', 'Lumora price 0.2 USD'],
  ['Boltera dropped its Acmeon-powered helper; Boltera has rehired 120 agents.', 'Boltera count 120 agent'],
  ['Boltera, an Acmeon subsidiary, makes $9M in revenue.', 'Boltera revenue 9000000 USD'],
  ['Talks with Acmeon are over, two people said.'],
  [
    'Lumora: $0.20 in, $0.50 out, 2M window',
    'Lumora price 0.2 USD',
    'Lumora price 0.5 USD',
    'Lumora context_length 2000000 tokens',
  ],
  ['Acmeon will pay Boltera $250M for compute.', 'Acmeon @ Boltera spend 250000000 USD'],
  [
    'ReasonBench results: Zephyra 78.4%, Lumora 71%.',
    'Zephyra @ ReasonBench score 78.4 %',
    'Lumora @ ReasonBench score 71 %',
  ],
  ["Zephyra's Elo jumped 60 points to 1,350.", 'Zephyra change 60 points', 'Zephyra score 1350 Elo'],
  ['Acmeon now has 1,100 staff, up from 200.', 'Acmeon headcount 1100 employee', 'Acmeon headcount 200 employee'],
  ['Boltera rival Acmeon employs 40 people.', 'Acmeon headcount 40 employee'],
  ['Half a billion people use Quillo.', 'Quillo users 500000000 user'],
  ['Boltera matches the $200/month Quillo.', 'Quillo price 200 USD'],
  ['Zephyra serves 1.2B requests/day.', 'Zephyra count 1200000000 request'],
  [
    'Zephyra has a 1M context, trained on 30T tokens.',
    'Zephyra context_length 1000000 tokens',
    'Zephyra count 30000000000000 tokens',
  ],
  ['Acmeon will supply Boltera with 90,000 Torvex T9s.', 'Acmeon @ Torvex T9 count 90000 Torvex T9'],
  ['Zephyra wrote 1,200 of the 3,000 patches.', 'Zephyra count 1200 patch'],
  [
    'Acmeon spent $9 billion. Inference alone took $5 billion.',
    'Acmeon spend 9000000000 USD',
    'Acmeon spend 5000000000 USD',
  ],
  ['Quillo is based on Zephyra, at 1,200 tok/s.', 'Quillo speed 1200 tok/s'],
  ['Zephyra beat the Corvella 7B-parameter video model.'],
  ['Acmeon announced an 80% price cut for its Lumora model.', 'Lumora change 80 %'],
  ['Lumora was distilled from a 7B model.'],
  ['Acmeon has knocked a third off Quillo.', 'Quillo change 33.3 %'],
  [
    'Zephyra edges out Lumora on ReasonBench, 0.87 to 0.85.',
    'Zephyra @ ReasonBench score 0.87 points',
    'Lumora @ ReasonBench score 0.85 points',
  ],
  ['Fresh off a $300M raise, Acmeon is hiring.', 'Acmeon funding 300000000 USD'],
  ['Acmeon open-sourced an 8B model, Lumora.', 'Lumora parameters 8000000000 parameters'],
  ['Lumora took 2.8 million GPU hours to train.', 'Lumora duration 2800000 hours'],
  ['Zephyra makes minute-long clips in 720p.', 'Zephyra duration 1 minutes', 'Zephyra other 720 pixel'],
  ['Zephyra answers in 200 ms.', 'Zephyra duration 0.2 seconds'],
  ['Acmeon was out for three weeks.', 'Acmeon duration 21 days'],
  ['Here are 7 things to know about Acmeon, a 5-minute read.'],
  ['Quillo allows 50 messages a day.', 'Quillo count 50 message'],
  ['We checked 12 subreddits and 544 Twitters for you.'],
  ['Zephyra 31B and Zephyra 7B are out.'],
  ['Lumora now reaches Zephyra quality in 5 hours on one card.', 'Lumora duration 5 hours'],
  ['Acmeon found a tenant for its Norland campus, 90 MW.', 'Acmeon power 90000000 W'],
  ['Boltera previewed Lumora in its Quillo app, making clips of 20 seconds.', 'Lumora duration 20 seconds'],
  ["Acmeon's Boltera stake is now 13%.", 'Acmeon share 13 %'],
  ['Quillo runs Zephyra at 40 tok/s.', 'Zephyra speed 40 tok/s'],
  ['Lumora tops Zephyra on ReasonBench (81.5%).', 'Lumora @ ReasonBench score 81.5 %'],
  ['Lumora solves it in a third of the time and for a tenth of the cost.'],
  ['On ReasonBench, Lumora stays four points behind Zephyra.'],
  ['Acmeon and Boltera launched within a day of each other.'],
  ['Acmeon and Boltera shipped rivals within half an hour of each other.'],
  [
    'Zephyra activates only 3 billion of its 80 billion parameters.',
    'Zephyra active_parameters 3000000000 parameters',
    'Zephyra parameters 80000000000 parameters',
  ],
  [
    'Zephyra gets 69.2 on ReasonBench (from 65.8).',
    'Zephyra @ ReasonBench score 69.2 points',
    'Zephyra @ ReasonBench score 65.8 points',
  ],
  [
    'Zephyra 31B got 74.9%, Lumora 71.5% and Zephyra 7B 63.8% on ReasonBench.',
    'Zephyra 31B @ ReasonBench score 74.9 %',
    'Lumora @ ReasonBench score 71.5 %',
    'Zephyra 7B @ ReasonBench score 63.8 %',
  ],
  ['Lumora has over 140 language support.', 'Lumora count 140 language'],
  ['Lumora was trained on 11.2 trillion high-quality, non-synthetic tokens.', 'Lumora count 11200000000000 tokens'],
  ['Boltera reaches 450 tok/s for Zephyra and 240 for Lumora.', 'Zephyra speed 450 tok/s', 'Lumora speed 240 tok/s'],
  ['ReasonBench offers $500K in prizes.', 'ReasonBench spend 500000 USD'],
  ["Acmeon's first 1 GW cluster, Torvex Park, opens in May.", 'Torvex Park power 1000000000 W'],
  ['Acmeon builds on, with Torvex Park in Norland able to scale to 5 GW.', 'Torvex Park power 5000000000 W'],
  ['Boltera has asked the Norland Agency for permission to launch 5,000 satellites.', 'Boltera count 5000 satellite'],
  ['Some 12 million hours of audio went into the training of Zephyra.', 'Zephyra duration 12000000 hours'],
  ['Thirty tokens per second come out of Zephyra on a laptop.', 'Zephyra speed 30 tok/s'],
  ['Acmeon opened Torvex Park, built in 90 days.', 'Torvex Park duration 90 days'],
  [
    'Acmeon landed a $64 million Series A from Korvex Capital six months after its seed round.',
    'Acmeon funding 64000000 USD',
    'Acmeon duration 6 months',
  ],
  ['Acmeon is winding down Quillo seven months after its launch.', 'Quillo duration 7 months'],
  [
    'Acmeon serves 200,000 firms, up from fewer than 1,000 two years ago.',
    'Acmeon users 200000 firm',
    'Acmeon users 1000 firm 2024',
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
    'Zephyra gets 78% on ReasonBench, 20 points above the last best.',
    'Zephyra @ ReasonBench score 78 %',
    'Zephyra change 20 points',
  ],
  ['Try Quillo free for 14 days.'],
  ['Acmeon has sold chat bots for three years now.'],
  ['Acmeon rents Torvex Park, a 450 MW campus.', 'Torvex Park power 450000000 W'],
  ['Zephyra was trained on 6,000 GB300s.', 'Zephyra @ GB300 count 6000 GB300'],
  ['Lumora now reaches Zephyra grade in 3 hours.', 'Lumora duration 3 hours'],
  [
    "Acmeon's headcount has fallen from 5,200 to 2,900.",
    'Acmeon headcount 5200 employee',
    'Acmeon headcount 2900 employee',
  ],
  [
    'Acmeon agreed to acquire Boltera, a startup that plans the jobs of many chips across clouds, for $1.1 billion.',
    'Acmeon @ Boltera spend 1100000000 USD',
  ],
  ['Acmeon bought Boltera. Its 85 employees will join Quillo.', 'Boltera headcount 85 employee'],
  ["Boltera's Norland plant has 80 forklifts.", 'Boltera count 80 forklift'],
  ['Acmeon shows Quillo, a gateway built on Lumora that serves 3 million users.', 'Quillo users 3000000 user'],
  [
    'Zephyra costs $0.21 an hour; by dinner Acmeon had cut its rate to $0.19.',
    'Zephyra price 0.21 USD',
    'Acmeon price 0.19 USD',
  ],
  ['Acmeon put Quillo online and it has 4,100 stars.', 'Quillo count 4100 star'],
  ['Zephyra came first, and the 27B fits three laptops while the 27B trails it.'],
  ['Lumora loses 0.6 points on ReasonBench at 128K.', 'Lumora @ ReasonBench change 0.6 points'],
  ['Lumora cuts missed stops by a third.', 'Lumora change 33.3 %'],
  ['Acmeon shipped Lumora. Korvex Capital measured 190 tokens per second.', 'Lumora speed 190 tok/s'],
  ['Boltera started small: built by Jo Smith; raised $3M in all.', 'Boltera funding 3000000 USD'],
];

describe('figures', () => {
  it.each(CASES)('reads %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('lets a bullet measure what it stands under', () => {
    const text = '# Zephyra\n\n- **Sizes**\n  - **Lumora:** 1.6T total parameters / 49B active\n';
    expect(read(text, 'a.md')).toEqual([
      'Lumora parameters 1600000000000 parameters',
      'Lumora active_parameters 49000000000 parameters',
    ]);
  });

  it('reads a rank on each benchmark of a list', () => {
    const names = annotate('Lumora ranks first on ReasonBench and GridBench.', 'a.txt');
    expect(names.figures.map(({ metric, about }) => [metric, names.entities[about!]!.name])).toEqual([
      ['rank', 'ReasonBench'],
      ['rank', 'GridBench'],
    ]);
  });

  it('measures what the lead of a bullet names before what its sentence mentions', () => {
    const text = '# Week\n\n- **Acmeon Lumora**: open models trained on Zephyra data, in 55 languages\n';
    expect(read(text, 'a.md')).toEqual(['Lumora count 55 language']);
  });

  it('reads a former value on a line of its own', () => {
    const text = '# Week\n\n- Quillo now has 3 million users\n  - was 1M in June 2025\n';
    expect(read(text, 'a.md')).toEqual(['Quillo users 3000000 user', 'Quillo users 1000000 user 2025-06']);
  });

  it('gives a sentence without names to the one name of its headline', () => {
    const text = '# Week\n\n## Acmeon doubles its sales\n\nThe quarter brought in $35 billion, up 94%.\n';
    expect(read(text, 'a.md').slice(1)).toEqual(['Acmeon revenue 35000000000 USD', 'Acmeon change 94 %']);
  });

  it('gives the speed of what runs in a tool to the model that the bullet is about', () => {
    const text = '# Week\n\n- **Lumora**: Acmeon open weights\n  - Quillo users get 31 tok/s out of a Torvex T9\n';
    expect(read(text, 'a.md')).toEqual(['Lumora speed 31 tok/s']);
  });

  it('gives what training took to the model above, not to a method that the bullet names', () => {
    const text =
      '# Week\n\n**Lumora: small and open**\n\n- **Inside**: LoRA layers and RoPE. Trained on 3,000 Torvex T9s over 47 days.\n';
    expect(read(text, 'a.md')).toEqual(['Lumora @ Torvex T9 count 3000 Torvex T9', 'Lumora duration 47 days']);
  });

  it('reads what a line tells that only says where a story is from', () => {
    const text =
      'A DAY\n\nACME NEWS\n\nLumora is here\n\nLumora came out.\n\nReddit thread: Lumora does 61 tok/s on my card\n';
    expect(annotate(text, 'a.txt').blocks.map(({ kind }) => kind)).toContain('credit');
    expect(read(text, 'a.txt')).toEqual(['Lumora speed 61 tok/s']);
  });

  it('states a figure once, with every sentence that tells it', () => {
    const doc = annotate('Acmeon raised $5 million. So Acmeon raised $5 million.', 'a.txt');
    expect(doc.figures).toHaveLength(1);
    expect(doc.figures[0]!.evidence.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'Acmeon raised $5 million.',
      'So Acmeon raised $5 million.',
    ]);
  });
});
