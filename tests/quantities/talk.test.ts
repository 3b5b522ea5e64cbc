/** Figures in reports of a community's talk. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const talk = (item: string): string => `# Week\n\n## Quillo Discord\n\n${item}\n`;

describe('reports of talk', () => {
  it('measure nothing by what the community gathers round', () => {
    const item = '- **Memory is short**: Members weigh their cards.\n   - A model of that kind wants 24 GB.\n';
    expect(read(talk(item), 'a.md')).toEqual([]);
  });

  it('measure what their item is about', () => {
    const item = '- **Zephyra wants memory**: Members weigh their cards.\n   - It needs 24 GB of VRAM.\n';
    expect(read(talk(item), 'a.md')).toEqual(['Zephyra size 24 GB']);
  });

  it.each([
    ['what one who talks has', 'A user with 64 GB of RAM waited for ten minutes.'],
    ['what one who talks feeds it', 'Someone tried 300 prompts and 20k tokens at once.'],
    ['what they were billed', 'One member paid $40 and was locked out for two weeks.'],
    ['what a preposition ties it to', 'They ran a 7B adapter with Zephyra on 5,000 emails.'],
    ['nothing at all', 'Some 12% of the posts took 40 minutes.'],
  ])('measure neither the topic nor %s', (_, said) => {
    expect(read(talk(`- **Zephyra is popular**: ${said}\n`), 'a.md')).toEqual([]);
  });

  it.each([
    ['This model reaches 40 tok/s.', 'Zephyra speed 40 tok/s'],
    ['The price of Zephyra fell to $3 per million tokens.', 'Zephyra price 3 USD'],
  ])('measure what they name or go on to speak of: %s', (said, figure) => {
    expect(read(talk(`- **Zephyra is popular**: Members rejoice. ${said}\n`), 'a.md')).toEqual([figure]);
  });

  it.each(['For Zephyra a member has 12 cards.'])('measure nothing by what somebody has or does: %s', (said) => {
    expect(read(talk(`- **Zephyra is popular**: ${said}\n`), 'a.md')).toEqual([]);
  });

  it('measure what their clause speaks of', () => {
    expect(read(talk('- **Zephyra is popular**: Zephyra supports 40 languages.\n'), 'a.md')).toEqual([
      'Zephyra count 40 language',
    ]);
  });

  it('measure nothing by what its reader is told to use', () => {
    expect(read(talk('- **Quillo**: Finetune Zephyra and Lumora 5x faster with 80% less memory.\n'), 'a.md')).toEqual(
      [],
    );
  });
});

describe('reports of a forum', () => {
  it('count nothing for the topic of their item', () => {
    const post = '- **Zephyra for calls**: Zephyra was tried out. \n   - The test had 54 calls to shops.\n';
    expect(read(`# Week\n\n## /r/LocalQuillo Recap\n\n${post}`, 'a.md')).toEqual([]);
  });
});
