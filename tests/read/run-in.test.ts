import { describe, expect, it } from 'vitest';
import { splitRunIn } from '../../extractors/read/run-in.ts';

/** Headline and text of one line, with names known from the rest of the digest; null where it is not parted. */
function part(line: string, known: readonly string[] = []): [string, string] | null {
  const at = splitRunIn(line, (words) => known.includes(words));
  return at === null ? null : [line.slice(0, at).trim(), line.slice(at)];
}

describe('headlines that run into their text', () => {
  it.each([
    ['Lumen 3 Doubles Throughput on Old Cards', 'A user measured 80 tokens per second.'],
    ['Is Retrieval Dead?', 'Developers are split on whether long context replaces it.'],
    ['lumen.cpp Gets a Smaller Cache', 'The lumen.cpp team merged a request that halves memory.'],
    ['Six Quants of Orca-5 Compared', 'In a detailed post, one member tested six of them.'],
    ['Initech Kills the Hooli App', 'Initech confirmed that it will shut the app down.'],
    ['Small Agents Finally Work on 24GB Cards', 'Several users report that agents finish long tasks.'],
    ['Weekly Thread: Share Your Builds', 'This week, members posted rigs of many kinds.'],
    ['Back From Cursor to Vim', '"I am never going back," wrote one developer.'],
    ['Vocal Labs vs. Hooli: A Week of Testing', 'After seven days with both, a developer prefers Hooli.'],
    ['"It Just Works": Hooli Adds Images', 'Hooli shipped images for everyone this week.'],
    ['Card Prices Hit $4,000', 'Prices doubled since the launch, posters say.'],
    ['Gait Is Worth $39 Billion Now', "Brett Okafor's humanoid maker closed a round."],
    ['Lumen Is Better Than a Food App Has Any Right to Be', "Tidewell's 560B MoE reasoner cut token use by half."],
    ['Orca K3 Runs on a Phone', "Halden AI's mixture of experts has four billion parameters."],
    ['One in Five Reviews Is Machine-Made', 'Pangolin Labs screened all reviews of the year.'],
    ['Lumen Was Written in Ten Days', 'Boris Okafor confirmed that all of it was written by an agent.'],
    ['Orca K2 Tops the Arena', "Moonbase's model now leads the board, the post notes."],
  ])('%s | %s', (headline, text) => {
    expect(part(`${headline} ${text}`)).toEqual([headline, text]);
  });

  it('keeps a name together that the digest writes elsewhere', () => {
    const line = 'A Round for Open Weights Vocal Labs announced a round of $50 million.';
    expect(part(line, ['Vocal Labs'])).toEqual([
      'A Round for Open Weights',
      'Vocal Labs announced a round of $50 million.',
    ]);
  });

  it.each([
    'Hooli researchers published a paper on small models.',
    'No notable posts this cycle. The top ones were off-topic.',
    'The community is debating whether agents are useful. Many disagree.',
    'A Title With No Text',
    '',
  ])('leaves alone: %s', (line) => {
    expect(part(line)).toBeNull();
  });
});
