/** Where clauses begin and end, what stands in them, and what they do not say. */
import { describe, expect, it } from 'vitest';
import { facts, statements } from './facts.ts';
import { said, statementsWith } from './statements.ts';

const stances = (text: string): readonly string[] => statements(text).map((one) => `${said(one)} ${one.status}`);

describe('clauses', () => {
  it('are not of what a hyphen ties to a word that likens another thing to it', () => {
    expect(facts('Tarnwell built a Borealis-class model.')).toEqual([]);
  });

  it('have what is named for what it is called behind words that open them', () => {
    expect(facts('In a paper titled "Grids for Free", Tarnwell argues that grids are free.')).toEqual([
      'Tarnwell develops Grids for Free',
    ]);
  });

  it('say whose something is before its noun or behind it', () => {
    expect(facts('Veldt 2 reaches the quality of Borealis.')).toEqual(['Veldt 2 matches Borealis']);
  });

  it('go on with a relative clause in another tense than the clause around it', () => {
    expect(facts('Tarnwell shipped Veldt 2, which was trained on books and beats Borealis.')).toEqual([
      'Tarnwell develops Veldt 2',
      'Veldt 2 beats Borealis',
    ]);
  });

  it('have what others own for no more of a list', () => {
    expect(facts("Veldt 2 by Tarnwell, and Haldane's Borealis, are out.")).toEqual([
      'Tarnwell develops Veldt 2',
      'Haldane develops Borealis',
    ]);
  });

  it('say what is not done', () => {
    expect(statements('Tarnwell entered Ardenia without having to buy Haldane.')).toMatchObject([
      { type: 'acquires', status: 'negated' },
    ]);
  });

  it('have numbers that are bounds for objects', () => {
    expect(facts('Tarnwell will use up to one million Granite X1 chips.')).toEqual(['Tarnwell uses Granite X1']);
  });

  it('count no further thing among the sizes of the first', () => {
    expect(facts('Tarnwell released Borealis in three sizes, plus Veldt 2.')).toEqual([
      'Tarnwell develops Borealis',
      'Tarnwell develops Veldt 2',
    ]);
  });

  it('have examples of a noun behind its place and its price', () => {
    expect(facts('Tarnwell signed deals with mills in Ardenia, including Haldane and Oxbow.')).toEqual([
      'Tarnwell partners_with Haldane',
      'Tarnwell partners_with Oxbow',
    ]);
    expect(facts('Veldt 2 runs on cards under $900, such as the Granite X1.')).toEqual(['Veldt 2 runs_on Granite X1']);
  });

  it('keep three things with what each is for apart', () => {
    expect(facts('Tarnwell uses Veldt 2 for mail, Borealis for search and Le Grain for speech.')).toEqual([
      'Tarnwell uses Veldt 2',
      'Tarnwell uses Borealis',
      'Tarnwell uses Le Grain',
    ]);
  });

  it('have infinitives without "to" behind whoever is helped, let or made to', () => {
    expect(facts('Ada Brook helped build Veldt 2. Tarnwell helps Oxbow create Borealis.')).toEqual([
      'Ada Brook develops Veldt 2',
      'Oxbow develops Borealis',
    ]);
    expect(facts('Haldane let Tarnwell use Veldt 2.')).toEqual(['Tarnwell uses Veldt 2']);
  });

  it('have verbs behind phrases that stand for an adverb', () => {
    expect(statements('Tarnwell bought Oxbow, which will in turn use Veldt 2.')).toMatchObject([
      { type: 'acquires', status: 'actual' },
      { type: 'uses', status: 'planned' },
    ]);
  });

  it('have who pays for what is paid for', () => {
    expect(facts('Tarnwell pays Oxbow to use Veldt 2.')).toContain('Tarnwell uses Veldt 2');
    expect(facts('Tarnwell paid Oxbow to build Veldt 2.')).toContain('Oxbow develops Veldt 2');
  });

  it('leave what runs to the model, not to the dataset that it is trained on', () => {
    expect(
      facts('Tarnwell released Veldt 2, a model trained on the COCO dataset that runs on a Granite X1.'),
    ).toContain('Veldt 2 runs_on Granite X1');
  });

  it('give both of two names before a sum what they get', () => {
    expect(facts('Tarnwell will pay Oxbow and Haldane $75 million to end a patent suit.')).toEqual([
      'Tarnwell customer_of Oxbow',
      'Tarnwell customer_of Haldane',
      'Tarnwell disputes Oxbow',
      'Tarnwell disputes Haldane',
    ]);
  });

  it('leave what is served to the thing right before, whoever runs it', () => {
    expect(facts('The author runs Veldt 2, trained on Granite X1 chips.')).toContain('Veldt 2 uses Granite X1');
    expect(facts('Tarnwell uses Veldt 2, trained on Granite X1 chips.')).not.toContain('Tarnwell uses Granite X1');
  });

  it('give a post to the person behind it', () => {
    expect(facts('In a talk with Ada Brook, Tarnwell founder Bo Lind spoke.')).toEqual([
      'Bo Lind founded Tarnwell',
      'Bo Lind works_at Tarnwell',
    ]);
  });

  it('deny what somebody does not want to do', () => {
    expect(statements('Tarnwell does not want to depend on Oxbow.')).toMatchObject([
      { type: 'customer_of', status: 'negated' },
    ]);
  });

  it('have no verb in "part of", and one in what a name plans to do', () => {
    expect(facts('Oxbow is now part of Haldane.')).toEqual(['Oxbow part_of Haldane']);
    expect(statements('Sources say Tarnwell plans to ship Veldt 2.')).toMatchObject([
      { type: 'develops', status: 'reported' },
    ]);
  });

  it('say of whom is kept from a deed that he does not do it', () => {
    expect(statements('Tarnwell blocked Haldane from using Veldt 2.')).toMatchObject([
      { subject: 'Tarnwell', type: 'restricts', object: 'Haldane' },
      { subject: 'Haldane', type: 'uses', object: 'Veldt 2', status: 'negated' },
    ]);
  });

  it('say nothing of what a tool is used on, and nothing of who is advised', () => {
    expect(facts('Oxbow replaced Haldane using Le Grain.')).not.toContain('Haldane uses Le Grain');
    expect(facts('A member installed Veldt 2 on a phone using Le Grain.')).toEqual([]);
    expect(facts('Oxbow built Le Grain using Veldt 2.')).toContain('Le Grain uses Veldt 2');
    expect(facts('Some recommended using Veldt 2 for drafts, as Le Grain is slow.')).toEqual([]);
  });

  it('offer nothing at a firm that only makes the chips', () => {
    expect(facts('Haldane put a small model on Oxbow hardware, and Veldt 2 runs on the Oxbow Granite X1.')).toEqual([
      'Veldt 2 runs_on Granite X1',
      'Oxbow develops Granite X1',
    ]);
  });

  it('have one noun phrase of a trade and the firm in it', () => {
    expect(facts('Tarnwell agreed to buy chip testing startup Oxbow for $1 billion.')).toEqual([
      'Tarnwell acquires Oxbow',
    ]);
  });

  it('are read through contracted auxiliaries', () => {
    expect(statements("Tarnwell says it'll buy Oxbow.")).toMatchObject([{ type: 'acquires', status: 'planned' }]);
  });

  it('open behind "after" and a name that is described', () => {
    expect(facts('Haldane sold out days after Tarnwell, the maker of hats, bought Oxbow.')).toEqual([
      'Tarnwell acquires Oxbow',
    ]);
  });

  it('leave examples to the noun that is of their kind', () => {
    expect(facts('Tarnwell built an agent that beats three models, including Borealis and Veldt 2.')).not.toContain(
      'Tarnwell develops Borealis',
    );
  });

  it('of nothing are negated', () => {
    expect(statements('Tarnwell, which has no offices in Norland, declined to comment.')).toMatchObject([
      { type: 'located_in', status: 'negated' },
    ]);
  });

  it('take what stands behind their last prepositional phrase', () => {
    expect(
      facts('Tarnwell released Veldt 2, a model that reads charts, in preview on the Granite X1 and Helio.'),
    ).toContain('Veldt 2 runs_on Granite X1');
  });

  it('part a name from what is made of it', () => {
    expect(facts('The trade group Oxbow called Veldt 2 useless and said that it would wait.')).toContain(
      'Oxbow criticizes Veldt 2',
    );
  });

  it('of a sale make no customer', () => {
    expect(facts('Tarnwell bought Haldane from Oxbow.')).toEqual(['Tarnwell acquires Haldane']);
    expect(facts('Tarnwell paid Oxbow a $1 billion break-up fee.')).toEqual([]);
  });

  it('of backers make no parts', () => {
    expect(facts('Tarnwell grew, handing its backers Oxbow and Haldane a profit.')).not.toContain(
      'Oxbow part_of Tarnwell',
    );
  });

  it('take support for a noun where nothing is supported', () => {
    expect(facts('Le Grain shipped Granite X1 support with new scales.')).toEqual(['Le Grain runs_on Granite X1']);
  });

  it('pair each of several things with its own licence', () => {
    const scales = statementsWith('[company]\nHaldane\n[model]\nVeldt 2\nBorealis\n[license]\nOpenwork\nFreework\n');
    expect(
      scales('Haldane released Veldt 2, a coder under Openwork, and Borealis, a reader under Freework.')
        .map(said)
        .filter((fact) => fact.includes('licensed'))
        .toSorted(),
    ).toEqual(['Borealis licensed_under Freework', 'Veldt 2 licensed_under Openwork']);
  });

  it('take what is counted in dozens and thousands for what is meant', () => {
    expect(facts('Veldt 2 was trained end to end on thousands of Granite X1 cards.')).toEqual([
      'Veldt 2 uses Granite X1',
    ]);
  });

  it('own one item of a list alone', () => {
    expect(facts("They like Granite X1, Tarnwell's Veldt 2, and Borealis.")).toEqual(['Tarnwell develops Veldt 2']);
  });

  it('are not where the clause before says, where they describe what it acts on', () => {
    expect(facts('At Haldane, Tarnwell and Oxbow showed Veldt 2, a board that runs Borealis.')).not.toContain(
      'Haldane develops Veldt 2',
    );
    expect(facts('They showed an app called Veldt 2 that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });
  it('deny what nobody does, and what words right before a comparison deny', () => {
    expect(stances('Nobody has ported Veldt 2 to Le Grain.')).toEqual(['Veldt 2 runs_on Le Grain negated']);
    expect(stances('Not even Veldt 2 beats Borealis.')).toEqual(['Veldt 2 beats Borealis negated']);
    expect(stances("Veldt 2's hands are no better than Borealis's.")).toEqual(['Veldt 2 beats Borealis negated']);
    expect(stances('Veldt 2 is not only better than Borealis.')).toEqual(['Veldt 2 beats Borealis actual']);
  });
  it('deny what neither of two does, in whatever words', () => {
    expect(stances('Veldt 2 and Borealis are small. Neither runs on a Granite X1.')).toEqual([
      'Veldt 2 runs_on Granite X1 negated',
      'Borealis runs_on Granite X1 negated',
    ]);
  });
  it('tell where a thing runs, and not what it is held against', () => {
    expect(facts('Veldt 2 decodes faster than Borealis on a Granite X1.').toSorted()).toEqual([
      'Veldt 2 beats Borealis',
      'Veldt 2 runs_on Granite X1',
    ]);
  });

  it('are denied where somebody gives up, passes on or decides against what he planned', () => {
    const denied = ['Tarnwell acquires Oxbow negated'];
    expect(stances('Tarnwell ended talks to buy Oxbow.')).toEqual(denied);
    expect(stances('Tarnwell walked away from a deal to buy Oxbow.')).toEqual(denied);
    expect(stances('Tarnwell passed on buying Oxbow.')).toEqual(denied);
    expect(stances('Tarnwell decided against buying Oxbow.')).toEqual(denied);
    expect(stances('Tarnwell ruled out buying Oxbow.')).toEqual(denied);
  });

  it('are plans where somebody is only near a deed or thinks of it, and no deeds where it nearly came about', () => {
    const planned = ['Tarnwell acquires Oxbow planned'];
    expect(stances('Tarnwell is about to buy Oxbow.')).toEqual(planned);
    expect(stances('Tarnwell is on the verge of buying Oxbow.')).toEqual(planned);
    expect(stances('Tarnwell is toying with buying Oxbow.')).toEqual(planned);
    expect(stances('Tarnwell was close to buying Oxbow.')).toEqual(planned);
    expect(stances('Tarnwell is unlikely to buy Oxbow.')).toEqual(['Tarnwell acquires Oxbow negated']);
    expect(stances('Tarnwell almost bought Oxbow.')).toEqual(['Tarnwell acquires Oxbow negated']);
  });

  it('leave out who is only told not to act, and deny what is done by neither or instead', () => {
    const bought = ['Tarnwell acquires Oxbow actual'];
    expect(stances('Tarnwell, not Haldane, bought Oxbow.')).toEqual(bought);
    expect(stances('It was Tarnwell and not Haldane that bought Oxbow.')).toEqual(bought);
    expect(stances('Tarnwell rather than Haldane bought Oxbow.')).toEqual(bought);
    expect(stances('Neither Tarnwell nor Haldane bought Oxbow.')).toEqual([
      'Tarnwell acquires Oxbow negated',
      'Haldane acquires Oxbow negated',
    ]);
    expect(stances('Instead of buying Oxbow, Tarnwell hired its founder.')).toContain(
      'Tarnwell acquires Oxbow negated',
    );
    expect(stances("Tarnwell can't rule out buying Oxbow.")).toEqual(['Tarnwell acquires Oxbow planned']);
  });

  it('are conditions where they open with "had", "were" or "whether or not"', () => {
    expect(stances('Had Tarnwell bought Oxbow, Haldane would have left.')).toEqual([]);
    expect(stances('Were Tarnwell to buy Oxbow, Haldane would leave.')).toEqual([]);
    expect(stances('Whether or not Tarnwell buys Oxbow, Haldane will leave.')).toEqual([]);
  });
});
