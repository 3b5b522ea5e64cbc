/** Scores and ranks, and what of a text they measure. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Zephyra tops ReasonBench at 65%, with Lumora second at 54%.',
    'Zephyra @ ReasonBench score 65 %',
    'Lumora @ ReasonBench score 54 %',
    'Zephyra @ ReasonBench rank 1 rank',
  ],
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
    'On ReasonBench, the hard test of the year, Zephyra leads Lumora by around 144 Elo.',
    'Zephyra @ ReasonBench score 144 Elo',
  ],
  [
    "Zephyra's 65.4% on ReasonBench was the best result until Lumora answered with 77.3%.",
    'Zephyra @ ReasonBench score 65.4 %',
    'Lumora @ ReasonBench score 77.3 %',
  ],
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
  ['On ReasonBench Lumora is seventh, behind Zephyra.', 'Lumora @ ReasonBench rank 7 rank'],
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
    'Zephyra scores 68% on ReasonBench, double the 34% of Lumora.',
    'Zephyra @ ReasonBench score 68 %',
    'Lumora @ ReasonBench score 34 %',
  ],
  [
    'Zephyra is first with 1,511 Elo, 20 Elo over Lumora.',
    'Zephyra rank 1 rank',
    'Zephyra score 1511 Elo',
    'Zephyra change 20 Elo',
  ],
  [
    'Zephyra scores 78% on ReasonBench (vs. 76% for Lumora).',
    'Zephyra @ ReasonBench score 78 %',
    'Lumora @ ReasonBench score 76 %',
  ],
  [
    'Zephyra scores 78% on ReasonBench, three points more than Lumora.',
    'Zephyra @ ReasonBench score 78 %',
    'Zephyra change 3 points',
  ],
  ['A score of 92% on ReasonBench puts Zephyra ahead of Lumora.', 'Zephyra @ ReasonBench score 92 %'],
  [
    'Lumora leads ReasonBench with 71%, while Acmeon releases a 14B video model.',
    'Lumora @ ReasonBench score 71 %',
    'Lumora @ ReasonBench rank 1 rank',
  ],
  ['Zephyra sits at the top of ReasonBench.', 'Zephyra @ ReasonBench rank 1 rank'],
  ['On ReasonBench, Zephyra leads with 38%.', 'Zephyra @ ReasonBench score 38 %', 'Zephyra @ ReasonBench rank 1 rank'],
  [
    '- **ReasonBench**: a new test. Quillo: 44.5, Lumora gets only 29.',
    'Quillo @ ReasonBench score 44.5 points',
    'Lumora @ ReasonBench score 29 points',
  ],
  ['Zephyra 31B reaches 88.9% on ReasonBench.', 'Zephyra 31B @ ReasonBench score 88.9 %'],
  [
    'Lumora rose from 42.4% to 55.3% pass@1 on ReasonBench.',
    'Lumora @ ReasonBench score 42.4 %',
    'Lumora @ ReasonBench score 55.3 %',
  ],
  ['Zephyra took third place on ReasonBench, beating Lumora.', 'Zephyra @ ReasonBench rank 3 rank'],
  ['Beating Lumora, Zephyra scores 71%, against 64% for Lumora.', 'Zephyra score 71 %', 'Lumora score 64 %'],
  ['On ReasonBench, Lumora leads by far.', 'Lumora @ ReasonBench rank 1 rank'],
  ['Zephyra tops the ReasonBench board.', 'Zephyra @ ReasonBench rank 1 rank'],
  ['Zephyra improves its accuracy from 40% to 80%.', 'Zephyra score 40 %', 'Zephyra score 80 %'],
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
  ['Zephyra powers the agents, with Quillo scoring 83% on ReasonBench.', 'Quillo @ ReasonBench score 83 %'],
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
  ['Lumora ranks #2 on ReasonBench.', 'Lumora @ ReasonBench rank 2 rank'],
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
  ['By autumn Lumora stood first on ReasonBench.', 'Lumora @ ReasonBench rank 1 rank'],
  [
    'ReasonBench results: Zephyra 78.4%, Lumora 71%.',
    'Zephyra @ ReasonBench score 78.4 %',
    'Lumora @ ReasonBench score 71 %',
  ],
  [
    'Zephyra edges out Lumora on ReasonBench, 0.87 to 0.85.',
    'Zephyra @ ReasonBench score 0.87 points',
    'Lumora @ ReasonBench score 0.85 points',
  ],
  ['Lumora tops Zephyra on ReasonBench (81.5%).', 'Lumora @ ReasonBench score 81.5 %'],
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
  [
    'Zephyra gets 78% on ReasonBench, 20 points above the last best.',
    'Zephyra @ ReasonBench score 78 %',
    'Zephyra change 20 points',
  ],
  ['Zephyra leads ReasonBench. A "mini" variant ranks sixth.', 'Zephyra @ ReasonBench rank 1 rank'],
  ['On ReasonBench Zephyra posts 73.4%, on par with Lumora at half the size.', 'Zephyra @ ReasonBench score 73.4 %'],
  [
    "Zephyra scored 60% on ReasonBench. Its score exceeds Lumora's 54%.",
    'Zephyra @ ReasonBench score 60 %',
    'Lumora @ ReasonBench score 54 %',
  ],
  [
    "Zephyra solves 80% of ReasonBench. Lumora's 76% had been the record.",
    'Zephyra @ ReasonBench score 80 %',
    'Lumora @ ReasonBench score 76 %',
  ],
];

describe('scores', () => {
  it.each(CASES)('%j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
