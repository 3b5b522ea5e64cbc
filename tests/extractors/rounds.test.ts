/** Whose round it is that somebody leads, where the sentence does not say. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden\nMoorhub\nFund One\n?Fund Two\nTornel\n[person]\nAda Brook\nBo Lind\n[hardware]\nTPU\n',
);

const stated = (text: string, relation: string): string[] =>
  statements(text)
    .filter(({ type }) => type === relation)
    .map(said)
    .sort();

describe('a round that somebody leads', () => {
  it('is that of the firm which the sentence before tells of as founded, not of whom its founder has left', () => {
    expect(
      stated(
        'Ada Brook, formerly of Moorhub, founded Halden. Fund One led the seed round, joined by Tornel.',
        'invests_in',
      ),
    ).toEqual(['Fund One invests_in Halden', 'Tornel invests_in Halden']);
    expect(stated('Ada Brook, who left Moorhub, started Halden. Fund One led the seed round.', 'invests_in')).toEqual([
      'Fund One invests_in Halden',
    ]);
  });

  it('has those who lead it, join it and are told to back it', () => {
    expect(
      stated('Halden raised more. Fund One led, joined by existing backers Tornel and Moorhub.', 'invests_in'),
    ).toEqual(['Fund One invests_in Halden', 'Moorhub invests_in Halden', 'Tornel invests_in Halden']);
    expect(stated('Halden raised more. Fund One took part, with Tornel as a backer.', 'invests_in')).toEqual([
      'Fund One invests_in Halden',
      'Tornel invests_in Halden',
    ]);
  });
});

describe('those who take part in a round', () => {
  it('get none of the money of others who do', () => {
    expect(
      stated('Halden closed a round. Fund One took part, with Tornel as a strategic backer.', 'invests_in'),
    ).toEqual(['Fund One invests_in Halden', 'Tornel invests_in Halden']);
  });
});

describe('a firm founded by engineers of another', () => {
  it('is founded by those, not by the firm that they have left', () => {
    expect(stated('Halden, founded by former Moorhub engineers Ada Brook and Bo Lind, is hiring.', 'founded')).toEqual([
      'Ada Brook founded Halden',
      'Bo Lind founded Halden',
    ]);
  });
});
