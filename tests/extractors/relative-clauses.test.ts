/** Relative clauses, and those of pronouns: whom they are of, and whom what stands in them is said of. */
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';
import { said, statementsWith } from './statements.ts';

describe('clauses', () => {
  it('leave a verb under another of a relative clause to what the clause is of', () => {
    expect(
      facts('The Scales Board read the Open Scales Act, which would give lawmakers power to block exports to Ardenia.'),
    ).toEqual(['Open Scales Act restricts Ardenia']);
  });

  it('of "that" are about a thing, not its licence, and have lists for subjects', () => {
    expect(facts('Haldane ships Veldt 2 under MIT that runs on a Granite X1.')).toContain('Veldt 2 runs_on Granite X1');
    expect(facts('It has a deal that Tarnwell and Oxbow signed.')).toEqual(['Tarnwell partners_with Oxbow']);
  });

  it('tie what a relative clause speaks of to its verb by the preposition before it', () => {
    expect(facts('Tarnwell praised Haldane, with which it signed a deal in May.')).toEqual([
      'Tarnwell partners_with Haldane',
    ]);
    expect(facts('Tarnwell, in which Haldane and Oxbow invest, is hiring.')).toEqual([
      'Haldane invests_in Tarnwell',
      'Oxbow invests_in Tarnwell',
    ]);
    expect(facts('Tarnwell, from which Haldane rents servers, bought Oxbow.')).toEqual([
      'Haldane customer_of Tarnwell',
      'Tarnwell acquires Oxbow',
    ]);
    expect(facts('It has two backers, of which Haldane bought Oxbow.')).toEqual(['Haldane acquires Oxbow']);
  });

  it('go on with their subject behind a relative clause', () => {
    expect(facts('Tarnwell, which makes hats, released Veldt 2 in May.')).toEqual(['Tarnwell develops Veldt 2']);
    expect(facts('Tarnwell, which is based in Ardenia, bought Oxbow and released Veldt 2.')).toEqual([
      'Tarnwell located_in Ardenia',
      'Tarnwell acquires Oxbow',
      'Tarnwell develops Veldt 2',
    ]);
    expect(facts('Tarnwell released Veldt 2, which writes hats, built on Borealis.')).toContain(
      'Veldt 2 based_on Borealis',
    );
  });

  it('have what "whose" says for their own', () => {
    expect(facts('Tarnwell, whose largest customer is Haldane, makes hats.')).toEqual(['Haldane customer_of Tarnwell']);
    expect(facts('Tarnwell, whose team released Veldt 2, makes hats.')).toEqual(['Tarnwell develops Veldt 2']);
  });

  it('go on behind "yet" with what a relative clause is of', () => {
    expect(facts('Oxbow published Veldt 2, which has 7 million parameters yet beats Borealis.')).toEqual([
      'Oxbow develops Veldt 2',
      'Veldt 2 beats Borealis',
    ]);
  });

  it('of "that" with a subject of their own act on what they describe, whatever comes behind', () => {
    expect(facts('Veldt 2, a model that Tarnwell uses, beats Borealis.')).toEqual([
      'Tarnwell uses Veldt 2',
      'Veldt 2 beats Borealis',
    ]);
    expect(facts('Veldt 2, a family of small models that Tarnwell uses, is free.')).toEqual(['Tarnwell uses Veldt 2']);
  });

  it('of relatives with a named subject are no participles', () => {
    expect(facts('Tarnwell, which Oxbow also sued, sells hats.')).toEqual(['Tarnwell disputes Oxbow']);
    expect(facts('Ada Brook, who co-wrote Veldt 2, left.')).toContain('Ada Brook develops Veldt 2');
  });

  it('of "that" agree in number with what they are about', () => {
    expect(facts('Haldane released Veldt 2, a model for coding agents that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('of a pronoun are relative behind a thing with an article', () => {
    expect(facts('Tarnwell put its maps in a Borealis it serves on a Granite X1.')).toContain(
      'Borealis runs_on Granite X1',
    );
  });

  it('of "that" behind a method are about the model that is made with it', () => {
    const scales = statementsWith(
      '[company]\nHaldane\n[model]\nVeldt 2\n[technique]\nRopework\n[hardware]\nGranite X1\n',
    );
    expect(
      scales('Haldane released Veldt 2, a model built on the Ropework architecture that runs on a Granite X1.').map(
        said,
      ),
    ).toContain('Veldt 2 runs_on Granite X1');
  });
});
