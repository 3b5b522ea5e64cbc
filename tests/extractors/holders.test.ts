/** Whom a sentence means that names only one end: "CEO Ada Brook", "customers include Acme". */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden\nMoorhub\nTessel\nCorelis\n[organization]\nTarn Ministry\n[person]\nAda Brook\nBo Lind\n[hardware]\nQuern\n',
);

/** The statements of some types that a text gives. */
const told = (text: string, ...types: readonly string[]): string[] =>
  statements(text)
    .filter(({ type }) => types.includes(type))
    .map(said);

describe('a role without its firm', () => {
  it('is held at the firm that the paragraph speaks of most', () => {
    const story = 'Halden taped out Quern. Halden grew. Moorhub fabs it. Nobody has it yet, CEO Ada Brook admits.';
    expect(told(story, 'works_at')).toEqual(['Ada Brook works_at Halden']);
  });

  it('is held at a company rather than at a body, however often that is named', () => {
    const story = 'Tarn Ministry asked Halden. Tarn Ministry waited. CEO Ada Brook refuses.';
    expect(told(story, 'works_at')).toEqual(['Ada Brook works_at Halden']);
  });
});

describe('a purchase', () => {
  it('goes on with the customers and founders of whom is bought', () => {
    const story = 'Halden acquired Moorhub. Customers include Tessel. Co-founder Ada Brook stays.';
    expect(told(story, 'customer_of', 'founded')).toEqual(['Tessel customer_of Moorhub', 'Ada Brook founded Moorhub']);
  });

  it('is not of the firm whose former people founded another', () => {
    const story = 'Moorhub is small. Founded in 2022 by two ex-Corelis engineers, Ada Brook and Bo Lind.';
    expect(told(story, 'founded')).toEqual(['Ada Brook founded Moorhub', 'Bo Lind founded Moorhub']);
  });
});

describe('a founder', () => {
  it('works at the firm, once', () => {
    expect(told('Ada Brook founded Halden.', 'works_at')).toEqual(['Ada Brook works_at Halden']);
    expect(told('Halden CEO and co-founder Ada Brook left.', 'works_at')).toEqual(['Ada Brook works_at Halden']);
  });
});
