/** Whose somebody is that speaks or acts without a title, where the passage names the firm. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden\nMoorhub\n[person]\nAda Brook = @adabrook @ Halden\nBo Lind\n[model]\nQuern @ Halden\n',
);

const posts = (text: string): string[] =>
  statements(text)
    .filter(({ type }) => type === 'works_at')
    .map(said);

describe('somebody known to lead a firm', () => {
  it('is of that firm where the passage names it', () => {
    expect(posts('Halden cut its prices. Ada Brook promised more.')).toEqual(['Ada Brook works_at Halden']);
    expect(posts('Halden cut its prices. "We will go on," said Ada Brook.')).toEqual(['Ada Brook works_at Halden']);
  });

  it('is of that firm where the headline of the story names it', () => {
    expect(posts('## Business\n\n### Halden Cuts Its Prices\n\nAda Brook promised more.')).toEqual([
      'Ada Brook works_at Halden',
    ]);
  });

  it('is of no firm that the passage does not name', () => {
    expect(posts('Moorhub cut its prices. Ada Brook promised more.')).toEqual([]);
  });

  it('is no credit in brackets', () => {
    expect(posts('Halden cut its prices (Ada Brook).')).toEqual([]);
    expect(posts('Halden cut its prices ([@adabrook](https://x.com/adabrook)).')).toEqual([]);
  });
});

describe('somebody who speaks as those of a firm do', () => {
  it('is of the firm that acts in the passage', () => {
    expect(posts('Moorhub is cutting 400 jobs. Bo Lind told staff that more will follow.')).toEqual([
      'Bo Lind works_at Moorhub',
    ]);
    expect(posts("Moorhub is cutting 400 jobs. Bo Lind's memo blames the market.")).toEqual([
      'Bo Lind works_at Moorhub',
    ]);
  });

  it('may else be anybody', () => {
    expect(posts('Moorhub is cutting 400 jobs. Bo Lind told voters that more will follow.')).toEqual([]);
  });
});
