/** What words in a row say, in sentences where a pattern could start or end too early. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nTarnwell\nHaldane\nOxbow\nVeldt Partners\n[product]\nStowbox\nRowlock\nInkpad\nLe Grain\nMilldesk Plus\n',
);
const facts = (text: string): readonly string[] => [...new Set(statements(text).map(said))];

describe('patterns of words', () => {
  it('take a list whole: its commas are none of theirs', () => {
    expect(facts('Tarnwell announced a $3 billion raise with backing from Haldane, Oxbow, Veldt Partners.')).toEqual([
      'Haldane invests_in Tarnwell',
      'Oxbow invests_in Tarnwell',
      'Veldt Partners invests_in Tarnwell',
    ]);
    expect(facts('With money from Haldane and Oxbow, Tarnwell grows.')).toEqual([
      'Haldane invests_in Tarnwell',
      'Oxbow invests_in Tarnwell',
    ]);
  });

  it('say who has two or three things named before them, and no more', () => {
    const offered = (things: string) => facts(`The club is adding ${things} to search, for Milldesk Plus users.`);
    expect(offered('Stowbox and Rowlock')).toEqual([
      'Stowbox available_on Milldesk Plus',
      'Rowlock available_on Milldesk Plus',
    ]);
    expect(offered('Stowbox, Rowlock, Inkpad and Le Grain')).toEqual([]);
  });
});
