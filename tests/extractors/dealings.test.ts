/** Dealings told across sentences: who "the startup", "the lab" and "its" are, and who only stands beside a firm. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const read = statementsWith(
  '[company]\nAcme\nBeta\nTessel\nOxbow\nFund One\nFund Two\n[person]\nAda Brook\nBo Lind\nMei Tan\n',
);
const told = (text: string): readonly string[] => read(text).map(said);

describe('descriptions of firms', () => {
  it('a startup is bought, and buys nobody', () => {
    expect(told('Acme acquired Tessel. The startup’s founders, Ada Brook and Bo Lind, will join Acme.')).toContain(
      'Bo Lind founded Tessel',
    );
  });

  it('a lab is not whose rival deals with it', () => {
    const facts = told('Tessel and Beta will train staff. Acme, a rival of Beta, struck an arrangement with the lab.');
    expect(facts).not.toContain('Beta partners_with Acme');
  });

  it('a business that somebody leaves a firm for is another', () => {
    const facts = told('Tessel raised $40 million. CEO Ada Brook left Acme to start the business with Bo Lind.');
    expect(facts).toContain('Ada Brook founded Tessel');
    expect(facts).not.toContain('Ada Brook founded Acme');
  });

  it('a customer is not its own', () => {
    expect(told('Tessel builds robots. Oxbow is its first customer. It competes with Beta.')).toEqual(
      expect.arrayContaining(['Oxbow customer_of Tessel', 'Tessel competes_with Beta']),
    );
  });
});

describe('what is no post, pact or purchase', () => {
  it('people join others in a round', () => {
    const facts = told('Fund One led the seed round of Tessel, joined by Fund Two and Ada Brook.');
    expect(facts).not.toContain('Ada Brook works_at Fund One');
  });

  it('a partner joins a fund', () => {
    expect(told('Tessel shut down. Ada Brook will join Fund One as a partner.')).toEqual([
      'Ada Brook works_at Fund One',
    ]);
  });

  it('founders come from one of several firms', () => {
    expect(told('Its founders come from Acme, Beta, and Oxbow, among them Ada Brook and Bo Lind.')).toEqual([]);
  });

  it('years are spent, and buy nothing', () => {
    expect(told('Before Acme he spent four years at Beta.')).toEqual([]);
  });

  it('nobody invests in the firm that he works for', () => {
    const facts = told('Tessel signed with Acme. Ada Brook, who runs Acme, is a personal investor.');
    expect(facts).not.toContain('Ada Brook invests_in Acme');
  });
});

describe('who gets the money', () => {
  it('is what somebody brings out', () => {
    const facts = told('Ada Brook introduced Ledgerly, an accounting platform. Fund One led the $6 million seed.');
    expect(facts).toEqual(expect.arrayContaining(['Fund One invests_in Ledgerly', 'Ada Brook founded Ledgerly']));
  });

  it('is none of those who join a round', () => {
    const facts = told(
      'Tessel raised $5 million. Fund One led, joined by Fund Two. CEO Ada Brook left Acme to start the business.',
    );
    expect(facts).toContain('Ada Brook founded Tessel');
  });
});
