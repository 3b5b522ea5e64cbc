import { describe, expect, it } from 'vitest';
import { readDigest } from '../../extractors/read/index.ts';
import { blocksOf } from './blocks.ts';

const HOUSE_STYLE = `Quiet Chips, Loud Models

Model Releases

Small labs set the pace this week.

Initech Ships Lumen 3 Under MIT

Initech released Lumen 3, a 12B model, under the MIT license.

Why it matters: A small lab keeps up with large ones.


Community Notes

Everyone talks about one board.

r/LocalModels

Lumen 3 Doubles Throughput on Older Cards A user measured 80 tokens per second on a five-year-old card.

Reddit thread: Lumen 3 on my old card

r/quiet

Nothing of note this cycle. The top posts were off-topic.
`;

describe('plain text in the house style', () => {
  it('tells title, sections, headlines, bodies and credits apart', () => {
    expect(blocksOf(HOUSE_STYLE, 'quiet.txt')).toEqual([
      'title: Quiet Chips, Loud Models',
      'section: Model Releases',
      'body: Small labs set the pace this week.',
      'headline: Initech Ships Lumen 3 Under MIT',
      'body: Initech released Lumen 3, a 12B model, under the MIT license.',
      'body: Why it matters: A small lab keeps up with large ones.',
      'section: Community Notes',
      'body: Everyone talks about one board.',
      'section: r/LocalModels',
      'headline: Lumen 3 Doubles Throughput on Older Cards',
      'body: A user measured 80 tokens per second on a five-year-old card.',
      'credit: Reddit thread: Lumen 3 on my old card',
      'section: r/quiet',
      'body: Nothing of note this cycle. The top posts were off-topic.',
    ]);
  });

  it('makes a story of each headline and each introduction', () => {
    const { stories } = readDigest(HOUSE_STYLE, { path: 'quiet.txt' });
    expect(stories.map(({ id, title, section }) => [id, title, section])).toEqual([
      ['s1', 'Model Releases', null],
      ['s2', 'Initech Ships Lumen 3 Under MIT', 'Model Releases'],
      ['s3', 'Community Notes', null],
      ['s4', 'Lumen 3 Doubles Throughput on Older Cards', 'r/LocalModels'],
      ['s5', 'r/quiet', 'Community Notes'],
    ]);
  });

  it('reads the same with Windows line ends', () => {
    expect(blocksOf(HOUSE_STYLE.replaceAll('\n', '\r\n'), 'quiet.txt')).toEqual(blocksOf(HOUSE_STYLE, 'quiet.txt'));
  });

  it('joins wrapped lines, and parts list items and lines that carry a mark of their own', () => {
    const source =
      'Acme raised money\nfrom several funds in a round that\nclosed on Monday.\n- Initech hired.\n- Hooli fired\n  again.\n';
    expect(blocksOf(source, 'x.txt')).toEqual([
      'body: Acme raised money from several funds in a round that closed on Monday.',
      'body 1: Initech hired.',
      'body 1: Hooli fired again.',
    ]);
  });

  it('takes each line for a paragraph where lines are not wrapped', () => {
    const long = `Initech ${'and Hooli '.repeat(20)}merged.`;
    expect(
      blocksOf(`Quiet Chips\nDeals\nFew this week.\nInitech Merges\n${long}\nWhy it matters: It is large.`, 'x.txt'),
    ).toEqual([
      'title: Quiet Chips',
      'section: Deals',
      'body: Few this week.',
      'headline: Initech Merges',
      `body: ${long}`,
      'body: Why it matters: It is large.',
    ]);
  });

  it('leaves out addresses', () => {
    expect(blocksOf('Read it at https://example.com/a_(b) (or www.example.com/x). It is short.', 'x.txt')).toEqual([
      'body: Read it at (or ). It is short.',
    ]);
  });
});
