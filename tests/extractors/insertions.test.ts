/** Lists and clauses that go on behind what commas or brackets enclose. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nTarnwell\nHaldane\nOxbow\nMossgate\n[person]\nAda Brook\nBo Lind\nCy Marr\n[product]\nLe Grain\n[place]\nArdenia\n[source]\nFen Weekly\n',
);
const facts = (text: string): readonly string[] => [...new Set(statements(text).map(said))];

describe('lists', () => {
  it('go on behind what is said of each of their names', () => {
    for (const text of [
      'Ada Brook, formerly of Oxbow, and Bo Lind, who led sales at Haldane, founded Tarnwell.',
      'Ada Brook (formerly of Oxbow) and Bo Lind (who led sales at Haldane) founded Tarnwell.',
    ]) {
      const read = facts(text);
      expect(read).toEqual(
        expect.arrayContaining([
          'Ada Brook founded Tarnwell',
          'Bo Lind founded Tarnwell',
          'Ada Brook works_at Oxbow',
          'Bo Lind works_at Haldane',
        ]),
      );
      expect(read).not.toContain('Ada Brook works_at Haldane');
    }
    expect(facts('Tarnwell hired Ada Brook, who ran sales at Oxbow, and Bo Lind, formerly of Haldane.')).toEqual(
      expect.arrayContaining(['Ada Brook works_at Tarnwell', 'Bo Lind works_at Tarnwell', 'Bo Lind works_at Haldane']),
    );
    expect(
      facts(
        'Ada Brook, a chemist, Bo Lind, who ran sales at Oxbow, and Cy Marr, formerly of Haldane, joined Tarnwell.',
      ),
    ).toEqual(
      expect.arrayContaining(['Ada Brook works_at Tarnwell', 'Bo Lind works_at Tarnwell', 'Cy Marr works_at Tarnwell']),
    );
  });

  it('end before a name that has a verb of its own', () => {
    expect(facts('Tarnwell bought Oxbow, which makes chips, and Haldane sued Mossgate.')).toEqual([
      'Tarnwell acquires Oxbow',
      'Haldane disputes Mossgate',
    ]);
  });
});

describe('clauses', () => {
  it('begin behind what a participle says of a fronted phrase', () => {
    expect(facts('In a memo seen by Fen Weekly, Tarnwell boss Ada Brook told staff the firm would buy Oxbow.')).toEqual(
      expect.arrayContaining(['Tarnwell acquires Oxbow', 'Fen Weekly reports_on Tarnwell']),
    );
  });

  it('are told by whom another clause names last', () => {
    expect(facts('Tarnwell will rent chips from Oxbow over three years, Ada Brook, its chief, told staff.')).toEqual(
      expect.arrayContaining(['Tarnwell customer_of Oxbow', 'Ada Brook works_at Tarnwell']),
    );
    expect(facts('Tarnwell agreed to buy Oxbow, people briefed on the deal told Fen Weekly.')).toContain(
      'Tarnwell acquires Oxbow',
    );
  });

  it('are of those who are given leave to do something', () => {
    expect(facts('The state granted Tarnwell a license to buy chips from Oxbow.')).toContain(
      'Tarnwell customer_of Oxbow',
    );
  });

  it('are of whoever is among those that they tell of', () => {
    expect(facts('Tarnwell and Haldane are among those backing Oxbow.')).toEqual([
      'Tarnwell invests_in Oxbow',
      'Haldane invests_in Oxbow',
    ]);
    expect(facts('Tarnwell is one of three firms that bought chips from Oxbow.')).toEqual([
      'Tarnwell customer_of Oxbow',
    ]);
  });

  it('are of both where somebody joins another in something', () => {
    expect(facts('Tarnwell joins Haldane in banning Le Grain.')).toEqual(
      expect.arrayContaining(['Tarnwell restricts Le Grain', 'Haldane restricts Le Grain']),
    );
  });
});

describe('the verb of a clause', () => {
  it('agrees with those who stand before the name of their firm', () => {
    const text = 'Researchers at Haldane believe Tarnwell will buy Oxbow.';
    expect(facts(text)).toContain('Tarnwell acquires Oxbow');
  });

  it('goes on with the subject behind what a participle tells of a round', () => {
    expect(
      facts('Tarnwell, valued at $2 billion after a round joined by Haldane, is opening an office in Ardenia.'),
    ).toContain('Tarnwell located_in Ardenia');
  });

  it('leaves a deed alone where nobody undoes it', () => {
    expect(statements("A judge refused to block Tarnwell's purchase of Oxbow.")).toMatchObject([
      { type: 'acquires', status: 'actual' },
    ]);
    expect(statements("A judge refused to dismiss Tarnwell's suit against Oxbow.")).toMatchObject([
      { type: 'disputes', status: 'actual' },
    ]);
  });
});
