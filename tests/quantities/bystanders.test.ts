/** Figures of what stands near rather than of what the sentence or the text speaks of. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('quantities that words tie to a thing', () => {
  it.each([
    ['what is brought out with it', 'Zephyra introduces Quillo with 40 agents.', 'Quillo count 40 agent'],
    ['what it is added to', 'Acmeon added calls to Quillo with 60% lower prices.', 'Quillo change 60 %'],
    ['what its terms are for', 'Acmeon tells of a 50% reduced price on Zephyra.', 'Zephyra change 50 %'],
    ['what follows its price', 'Ada holds Lumora against the $200/month Quillo.', 'Quillo price 200 USD'],
    ['what was used so often', 'Acmeon looked at 200k Zephyra sessions.', 'Zephyra count 200000 session'],
    ['whose score it is', 'Lumora comes near the 66% score of the larger Zephyra.', 'Zephyra score 66 %'],
    [
      'whose models come in it',
      'The Zephyra family got smaller Lumora models including 14B.',
      'Lumora parameters 14000000000 parameters',
    ],
    ['who did it faster', 'Zephyra made a run of Quillo 3x faster than ever.', 'Zephyra speed 3 x'],
    ['what ran there', 'Boltera shows its speed on Zephyra at 900 tok/s.', 'Zephyra speed 900 tok/s'],
  ])('measure %s', (_, text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  it('pair lists with slashes by "respectively"', () => {
    expect(read('Acmeon gives 2x/3x higher limits on Lumora/Zephyra respectively.')).toEqual([
      'Lumora change 2 x',
      'Zephyra change 3 x',
    ]);
  });

  it('measure the subject of a second clause behind "with"', () => {
    const text = 'Acmeon rests, with Quillo gaining 9% on Lumora and Zephyra listed as a model with 14B parameters.';
    expect(read(text).at(-1)).toBe('Zephyra parameters 14000000000 parameters');
  });

  it('measure nothing that is only included', () => {
    expect(read('Zephyra spreads, including a new panel and Quillo widgets, with a 78% cost reduction.')).toEqual([
      'Zephyra change 78 %',
    ]);
  });

  it.each([
    ['by what is aimed at', 'Zephyra scored 48% on ReasonBench, with the goal set at 85%.'],
    ['by what an earlier one got', "Zephyra scored 48% on ReasonBench, up on the previous model's 31% rate."],
  ])('give no score %s', (_, text) => {
    expect(read(text)).toEqual(['Zephyra @ ReasonBench score 48 %']);
  });

  it('measure each of what is included with it', () => {
    expect(read('Acmeon shows a family including Zephyra and Lumora with a native 256K context window.')).toEqual([
      'Zephyra context_length 256000 tokens',
      'Lumora context_length 256000 tokens',
    ]);
  });

  it.each([
    ['the size of what is outdone', 'Zephyra outperforms the flagship 235B model.'],
    ['how many machines there are', 'Zephyra runs on 2× 512GB Torvex T9 machines.'],
    ['how long it may last', 'Zephyra is the best of all (at least for a day).'],
  ])('give no figure for %s', (_, text) => {
    expect(read(text).filter((figure) => figure.startsWith('Zephyra') || figure.includes(' x'))).toEqual([]);
  });

  it('end a sentence behind a rate', () => {
    expect(read('Lumora does 40 tok/sec. Zephyra does 90 tok/sec.')).toEqual([
      'Lumora speed 40 tok/s',
      'Zephyra speed 90 tok/s',
    ]);
  });
});

describe('quantities of a text that speaks of something', () => {
  const post = (said: string): string =>
    `# Week\n\n## /r/LocalQuillo Recap\n\n- **Zephyra is here**: Zephyra is out.\n   - ${said}\n`;

  it.each([
    'One who paid $40 for it is sad.',
    'Commenters call for something around 120B parameters.',
    'Larger models take 40 GB of memory.',
    'Those who post wait for a year.',
  ])('measure nothing of a post for what its comments tell: %s', (said) => {
    expect(read(post(said), 'a.md')).toEqual([]);
  });

  it('measure it where they go on to speak of it', () => {
    expect(read(post('The model has 14B parameters.'), 'a.md')).toEqual(['Zephyra parameters 14000000000 parameters']);
  });

  it('measure nothing of what another post is about', () => {
    const posts =
      '- **Zephyra is here**: Zephyra is out.\n- **A toy in redstone**: Some build totals 5 million parameters.\n';
    expect(read(`# Week\n\n## /r/LocalQuillo Recap\n\n### Zephyra and a toy\n\n${posts}`, 'a.md')).toEqual([]);
  });

  it('measure no model for the size of one that they use', () => {
    expect(
      read('# Zephyra\n\nZephyra is copied. The team used a small language model with 3B parameters.\n', 'a.md'),
    ).toEqual([]);
  });
});

describe('headlines', () => {
  it('tell what is measured where those who tell it used it', () => {
    expect(read('- **We sped up our loop with KettleQuant**: Testers saw 40% less memory.')).toEqual([
      'KettleQuant change 40 %',
    ]);
  });

  it.each([
    ['a kind', '- **Torvex T9 profilers hang**: Testers clocked 900 tok/s.'],
    ['a means', '- **New trick lands with KettleQuant**: Testers saw 40% less memory.'],
  ])('that name a thing only for %s tell not what is measured', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
