/** What models and machines have and take: parameters, memory, context, speed, power, time, and what of a text they measure. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Zephyra is up on Acmeon at 118 tok/s and on Boltera at 164 tok/s. Korvex serves it at 900 tok/s.',
    'Zephyra speed 118 tok/s',
    'Zephyra speed 164 tok/s',
    'Zephyra speed 900 tok/s',
  ],
  [
    'Zephyra activates 3B of its 80B parameters per token.',
    'Zephyra active_parameters 3000000000 parameters',
    'Zephyra parameters 80000000000 parameters',
  ],
  [
    'Acmeon ships Zephyra, and beside it Lumora (3B/8B).',
    'Lumora parameters 3000000000 parameters',
    'Lumora parameters 8000000000 parameters',
  ],
  ['A Quillo user got 45 tok/s with Zephyra.', 'Zephyra speed 45 tok/s'],
  ['Zephyra is out. Acmeon, which had tried it early, found it three times faster than Lumora.', 'Zephyra speed 3 x'],
  [
    'Zephyra has 80B parameters, 13B of which fire for any given token.',
    'Zephyra parameters 80000000000 parameters',
    'Zephyra active_parameters 13000000000 parameters',
  ],
  ['Zephyra answers within 200 Milliseconds.', 'Zephyra duration 0.2 seconds'],
  ['Acmeon plans more than a gigawatt of capacity.', 'Acmeon power 1000000000 W'],
  ['Acmeon will draw half a gigawatt.', 'Acmeon power 500000000 W'],
  [
    'In Quillo, Zephyra writes 26 tokens per second against 19 for Lumora.',
    'Zephyra speed 26 tok/s',
    'Lumora speed 19 tok/s',
  ],
  ['Zephyra is out. A Torvex T9 does 61 tok/s under Quillo.', 'Zephyra speed 61 tok/s'],
  ['Speeds: Zephyra 184 tok/s, Lumora 121 tok/s.', 'Zephyra speed 184 tok/s', 'Lumora speed 121 tok/s'],
  [
    'Zephyra writes 41 tokens per second, more than double what Lumora manages.',
    'Zephyra speed 41 tok/s',
    'Zephyra speed 2 x',
  ],
  ['Zephyra writes 38 tok/s in Quillo; Acmeon manages only 24.', 'Zephyra speed 38 tok/s', 'Zephyra speed 24 tok/s'],
  ['8x faster Acmeon Zephyra.', 'Zephyra speed 8 x'],
  [
    'Zephyra comes in four sizes from 1 to 27 billion parameters.',
    'Zephyra parameters 1000000000..27000000000 parameters',
  ],
  ['Acmeon released Zephyra 31B, a model with a 256K context.', 'Zephyra 31B context_length 256000 tokens'],
  ['Lumora is a 9B-parameter open model from Acmeon.', 'Lumora parameters 9000000000 parameters'],
  ['Zephyra 31B is out. It beats other 31B models.', 'Zephyra 31B parameters 31000000000 parameters'],
  ['Acmeon shipped Zephyra. A user reports 7 tok/s on a Torvex T9 with Quillo.', 'Zephyra speed 7 tok/s'],
  [
    'Zephyra (27B, GPL) and Lumora (9B, GPL) are out, scoring 72.2% and 68.0% on ReasonBench.',
    'Zephyra parameters 27000000000 parameters',
    'Lumora parameters 9000000000 parameters',
    'Zephyra @ ReasonBench score 72.2 %',
    'Lumora @ ReasonBench score 68 %',
  ],
  ['The 50% time horizon of Zephyra is 2h15m.', 'Zephyra duration 2.25 hours'],
  [
    'Acmeon released Zephyra and Zephyra 31B, a year after Lumora. Both have a 256K context.',
    'Zephyra context_length 256000 tokens',
    'Zephyra 31B context_length 256000 tokens',
  ],
  ['Zephyra is 2x faster at 128K context.', 'Zephyra speed 2 x'],
  ["Acmeon's serving crew posted 820 tok/s for Zephyra.", 'Zephyra speed 820 tok/s'],
  ['Boltera, from which a clerk fled, is a two-year-old shipping startup.', 'Boltera duration 2 years'],
  ['This comes from a twelve-month-old Nordic company by the name of Boltera.', 'Boltera duration 12 months'],
  ['Quillo reaches Zephyra grade in 2.1 hours.', 'Quillo duration 2.1 hours'],
  ['Lumora is a 1.6b vision language model.', 'Lumora parameters 1600000000 parameters'],
  [
    'Acmeon released Lumora, a family of 7 billion- and 32 billion-parameter models.',
    'Lumora parameters 7000000000 parameters',
    'Lumora parameters 32000000000 parameters',
  ],
  ['Acmeon is a customer of a 2-gigawatt cluster that the two call Torvex T9.', 'Torvex T9 power 2000000000 W'],
  ['Lumora, a mixture-of-experts model that finishes in a flash, is 4x quicker.', 'Lumora speed 4 x'],
  [
    'Zephyra activates 32 billion parameters of 1T parameters.',
    'Zephyra active_parameters 32000000000 parameters',
    'Zephyra parameters 1000000000000 parameters',
  ],
  ['Lumora has a 512K context on a 24GB Torvex T9.', 'Lumora context_length 512000 tokens', 'Torvex T9 size 24 GB'],
  [
    'Acmeon released Quillo along with Lumora, the 7B-parameter model behind it.',
    'Lumora parameters 7000000000 parameters',
  ],
  ['Quillo now has a 140ms cold start.', 'Quillo duration 0.14 seconds'],
  ['Lumora runs on 2× Torvex T9 at 21.9 tok/s.', 'Lumora speed 21.9 tok/s'],
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
  ["Acmeon dropped Zephyra, and it's 2x faster than Lumora at half the price.", 'Zephyra speed 2 x'],
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
  ['Lumora was trained on 9 million hours of speech.', 'Lumora duration 9000000 hours'],
  ['Lumora does 27T/s on a laptop.', 'Lumora speed 27 tok/s'],
  [
    'Boltera adds Lumora, plus Zephyra — a sparse MoE with 60B total parameters, 4B active, 128K context.',
    'Zephyra parameters 60000000000 parameters',
    'Zephyra active_parameters 4000000000 parameters',
    'Zephyra context_length 128000 tokens',
  ],
  ['The Torvex T9 does 19 tok/s with Zephyra.', 'Zephyra speed 19 tok/s'],
  [
    'Lumora has 30B parameters, while Acmeon has 900 employees.',
    'Lumora parameters 30000000000 parameters',
    'Acmeon headcount 900 employee',
  ],
  [
    'Boltera released Lumora, slightly behind a 14B model that trails Zephyra.',
    'Lumora parameters 14000000000 parameters',
  ],
  ['Lumora runs on two Torvex T9 machines with 512 GB of memory each.', 'Torvex T9 size 512 GB'],
  [
    'Zephyra has a 1M context, trained on 30T tokens.',
    'Zephyra context_length 1000000 tokens',
    'Zephyra count 30000000000000 tokens',
  ],
  ['Quillo is based on Zephyra, at 1,200 tok/s.', 'Quillo speed 1200 tok/s'],
  ['Acmeon open-sourced an 8B model, Lumora.', 'Lumora parameters 8000000000 parameters'],
  ['Lumora took 2.8 million GPU hours to train.', 'Lumora duration 2800000 hours'],
  ['Zephyra makes minute-long clips in 720p.', 'Zephyra duration 1 minutes', 'Zephyra other 720 pixel'],
  ['Zephyra answers in 200 ms.', 'Zephyra duration 0.2 seconds'],
  ['Acmeon was out for three weeks.', 'Acmeon duration 21 days'],
  ['Lumora now reaches Zephyra quality in 5 hours on one card.', 'Lumora duration 5 hours'],
  ['Acmeon found a tenant for its Norland campus, 90 MW.', 'Acmeon power 90000000 W'],
  ['Boltera previewed Lumora in its Quillo app, making clips of 20 seconds.', 'Lumora duration 20 seconds'],
  ['Quillo runs Zephyra at 40 tok/s.', 'Zephyra speed 40 tok/s'],
  [
    'Zephyra activates only 3 billion of its 80 billion parameters.',
    'Zephyra active_parameters 3000000000 parameters',
    'Zephyra parameters 80000000000 parameters',
  ],
  ['Boltera reaches 450 tok/s for Zephyra and 240 for Lumora.', 'Zephyra speed 450 tok/s', 'Lumora speed 240 tok/s'],
  ["Acmeon's first 1 GW cluster, Torvex Park, opens in May.", 'Torvex Park power 1000000000 W'],
  ['Acmeon builds on, with Torvex Park in Norland able to scale to 5 GW.', 'Torvex Park power 5000000000 W'],
  ['Some 12 million hours of audio went into the training of Zephyra.', 'Zephyra duration 12000000 hours'],
  ['Thirty tokens per second come out of Zephyra on a laptop.', 'Zephyra speed 30 tok/s'],
  ['Acmeon opened Torvex Park, built in 90 days.', 'Torvex Park duration 90 days'],
  ['Acmeon is winding down Quillo seven months after its launch.', 'Quillo duration 7 months'],
  ['Acmeon rents Torvex Park, a 450 MW campus.', 'Torvex Park power 450000000 W'],
  ['Lumora now reaches Zephyra grade in 3 hours.', 'Lumora duration 3 hours'],
  ['Acmeon shipped Lumora. Korvex Capital measured 190 tokens per second.', 'Lumora speed 190 tok/s'],
];

describe('size and pace', () => {
  it.each(CASES)('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
