/** Who does what in sentences of several clauses. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nTarnwell\nHaldane\nOxbow\n[model]\nVeldt 2\nBorealis\n[product]\nLe Grain\n[hardware]\nGranite X1\n[law]\nOpen Scales Act\n[place]\nArdenia\n[organization]\nScales Board\n',
);
const facts = (text: string): readonly string[] => [...new Set(statements(text).map(said))];

describe('clauses', () => {
  it('start behind a list with a subject of several words', () => {
    expect(
      facts('Tarnwell lost two founders days after its merger with Oxbow, and the fight over hats moved to Haldane.'),
    ).toEqual(['Tarnwell acquires Oxbow']);
  });

  it('start behind the comma of one that says when, with all of their subject', () => {
    expect(facts('After Tarnwell cut jobs in May, Haldane and Oxbow released Veldt 2.')).toEqual(
      expect.arrayContaining(['Haldane develops Veldt 2', 'Oxbow develops Veldt 2']),
    );
    expect(facts('Once Tarnwell left, Haldane, Le Grain and Oxbow released Veldt 2.')).toContain(
      'Haldane develops Veldt 2',
    );
    expect(facts('After Tarnwell released Veldt 2, Haldane and Oxbow acquired Le Grain.')).toEqual(
      expect.arrayContaining(['Tarnwell develops Veldt 2', 'Haldane acquires Le Grain', 'Oxbow acquires Le Grain']),
    );
  });

  it('are not of what a hyphen ties to a word that likens another thing to it', () => {
    expect(facts('Tarnwell built a Borealis-class model.')).toEqual([]);
  });

  it('leave a verb under another of a relative clause to what the clause is of', () => {
    expect(
      facts('The Scales Board read the Open Scales Act, which would give lawmakers power to block exports to Ardenia.'),
    ).toEqual(['Open Scales Act restricts Ardenia']);
  });

  it('of "that" are about a thing, not its licence, and have lists for subjects', () => {
    expect(facts('Haldane ships Veldt 2 under MIT that runs on a Granite X1.')).toContain('Veldt 2 runs_on Granite X1');
    expect(facts('It has a deal that Tarnwell and Oxbow signed.')).toEqual(['Tarnwell partners_with Oxbow']);
  });

  it('of one participle behind another are about the same model', () => {
    expect(facts('Haldane released Veldt 2, built on Borealis, trained on 90 Granite X1 cards.')).toEqual([
      'Haldane develops Veldt 2',
      'Veldt 2 based_on Borealis',
      'Veldt 2 uses Granite X1',
    ]);
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

  it('without a name for whom they are of are of what the item says is released', () => {
    expect(
      facts('Tarnwell released Veldt 2. Weights can be downloaded from Le Grain. Inference works on a Granite X1.'),
    ).toEqual(['Tarnwell develops Veldt 2', 'Veldt 2 available_on Le Grain', 'Veldt 2 runs_on Granite X1']);
    expect(facts('Tarnwell released Veldt 2. Oxbow published a model on Le Grain.')).toEqual([
      'Tarnwell develops Veldt 2',
    ]);
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

  it('have owners before names that open with an article, and "another" for a subject', () => {
    expect(facts("The Scales Board adopted Oxbow's Le Grain for its staff.")).toContain('Scales Board uses Le Grain');
    expect(facts('One user likes Borealis; another runs Veldt 2 on a Granite X1.')).toEqual([
      'Veldt 2 runs_on Granite X1',
    ]);
  });

  it('are of the model, where what stands before a server is none', () => {
    expect(facts('One user runs Veldt 2 in Le Grain, served by Ollama on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('keep three things with what each is for apart', () => {
    expect(facts('Tarnwell uses Veldt 2 for mail, Borealis for search and Le Grain for speech.')).toEqual([
      'Tarnwell uses Veldt 2',
      'Tarnwell uses Borealis',
      'Tarnwell uses Le Grain',
    ]);
  });

  it('have what is told of for their subject, whatever describes it', () => {
    expect(facts('Tarnwell says Veldt 2, a small model, runs on Granite X1.')).toContain('Veldt 2 runs_on Granite X1');
    expect(facts('Tarnwell says its flagship, Veldt 2, will run on Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
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

  it('have what "whose" says for their own', () => {
    expect(facts('Tarnwell, whose largest customer is Haldane, makes hats.')).toEqual(['Haldane customer_of Tarnwell']);
    expect(facts('Tarnwell, whose team released Veldt 2, makes hats.')).toEqual(['Tarnwell develops Veldt 2']);
  });

  it('go on behind a semicolon with the subject before it', () => {
    expect(facts('Veldt 2 is faster than Borealis; trained on Granite X1 chips.')).toContain('Veldt 2 uses Granite X1');
  });

  it('leave what runs to the model, not to the dataset that it is trained on', () => {
    expect(
      facts('Tarnwell released Veldt 2, a model trained on the COCO dataset that runs on a Granite X1.'),
    ).toContain('Veldt 2 runs_on Granite X1');
  });

  it('go on behind a description with a verb of its own', () => {
    expect(facts('Tarnwell, a startup making hats, bought Oxbow.')).toEqual(['Tarnwell acquires Oxbow']);
    expect(facts('Ada Brook, the woman who designed Veldt 2, joined Oxbow.')).toEqual([
      'Ada Brook develops Veldt 2',
      'Ada Brook works_at Oxbow',
    ]);
    expect(facts('Tarnwell released an open-source alternative called Veldt 2.')).toEqual([
      'Tarnwell develops Veldt 2',
    ]);
  });

  it('have names and a number of others for one subject behind a colon', () => {
    expect(facts('It pays for the people: Ada Brook, Carl Lind and around 40 engineers are joining Oxbow.')).toEqual([
      'Ada Brook works_at Oxbow',
      'Carl Lind works_at Oxbow',
    ]);
  });

  it('give both of two names before a sum what they get', () => {
    expect(facts('Tarnwell will pay Oxbow and Haldane $75 million to end a patent suit.')).toEqual([
      'Tarnwell customer_of Oxbow',
      'Tarnwell customer_of Haldane',
      'Tarnwell disputes Oxbow',
      'Tarnwell disputes Haldane',
    ]);
  });

  it('go on behind "yet" with what a relative clause is of', () => {
    expect(facts('Oxbow published Veldt 2, which has 7 million parameters yet beats Borealis.')).toEqual([
      'Oxbow develops Veldt 2',
      'Veldt 2 beats Borealis',
    ]);
  });

  it('leave what is served to the thing right before, whoever runs it', () => {
    expect(facts('The author runs Veldt 2, trained on Granite X1 chips.')).toContain('Veldt 2 uses Granite X1');
    expect(facts('Tarnwell uses Veldt 2, trained on Granite X1 chips.')).not.toContain('Tarnwell uses Granite X1');
  });

  it('of "that" with a subject of their own act on what they describe, whatever comes behind', () => {
    expect(facts('Veldt 2, a model that Tarnwell uses, beats Borealis.')).toEqual([
      'Tarnwell uses Veldt 2',
      'Veldt 2 beats Borealis',
    ]);
    expect(facts('Veldt 2, a family of small models that Tarnwell uses, is free.')).toEqual(['Tarnwell uses Veldt 2']);
  });

  it('are of whoever a description with another name in it describes', () => {
    expect(facts('Tarnwell, the Oxbow subsidiary in Ardenia, bought Haldane.')).toContain('Tarnwell acquires Haldane');
    expect(facts('They sell Veldt 2, a Borealis clone that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('of relatives with a named subject are no participles', () => {
    expect(facts('Tarnwell, which Oxbow also sued, sells hats.')).toEqual(['Tarnwell disputes Oxbow']);
    expect(facts('Ada Brook, who co-wrote Veldt 2, left.')).toContain('Ada Brook develops Veldt 2');
  });

  it('go on with what somebody is said to be', () => {
    expect(facts('Veldt 2 debuted as the best open model, passing Borealis.')).toEqual(['Veldt 2 beats Borealis']);
  });

  it('are not where the clause before says, where they describe what it acts on', () => {
    expect(facts('At Haldane, Tarnwell and Oxbow showed Veldt 2, a board that runs Borealis.')).not.toContain(
      'Haldane develops Veldt 2',
    );
    expect(facts('They showed an app called Veldt 2 that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('in brackets are of the name right before', () => {
    expect(facts('They like Haldane, Oxbow (which Tarnwell bought) and hats.')).toEqual(['Tarnwell acquires Oxbow']);
  });

  it('give a post to the person behind it', () => {
    expect(facts('In a talk with Ada Brook, Tarnwell founder Bo Lind spoke.')).toEqual([
      'Bo Lind founded Tarnwell',
      'Bo Lind works_at Tarnwell',
    ]);
  });

  it('own one item of a list alone', () => {
    expect(facts("They like Granite X1, Tarnwell's Veldt 2, and Borealis.")).toEqual(['Tarnwell develops Veldt 2']);
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

  it('begin behind what they are about', () => {
    expect(facts('In voice, Tarnwell and Oxbow keep trading the lead.')).toEqual(['Tarnwell competes_with Oxbow']);
  });

  it('have what stands behind a fronted phrase for their subject, and several names behind ", and"', () => {
    expect(facts('On a Granite X1, testers use Veldt 2.')).not.toContain('Granite X1 uses Veldt 2');
    expect(facts('Tarnwell bought Oxbow, and Haldane, Tarnwell and Oxbow released Veldt 2.')).toEqual([
      'Tarnwell acquires Oxbow',
      'Haldane develops Veldt 2',
      'Tarnwell develops Veldt 2',
      'Oxbow develops Veldt 2',
    ]);
  });

  it('have who stands behind "as part of" for their subject', () => {
    expect(facts('As part of the deal Tarnwell becomes the exclusive cloud provider for Oxbow.')).toEqual([
      'Oxbow customer_of Tarnwell',
    ]);
  });

  it('begin behind what they are told in respect of', () => {
    expect(facts('Performance-wise, Veldt 2 ranks above Borealis.')).toEqual(['Veldt 2 beats Borealis']);
  });

  it('take names that end before "less than", and no order, for what they are about', () => {
    expect(facts('Veldt 2 took the crown from Borealis less than a day later.')).toEqual(['Veldt 2 beats Borealis']);
    expect(facts('Veldt 2 lands first in vLLM.')).toEqual(['Veldt 2 runs_on vLLM']);
  });

  it('of "that" agree in number with what they are about', () => {
    expect(facts('Haldane released Veldt 2, a model for coding agents that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('of a port are about what was ported', () => {
    const port = 'The vLLM port by a fan runs in 4-bit on a single Granite X1.';
    expect(facts(`Haldane released Veldt 2. ${port}`)).toContain('Veldt 2 runs_on Granite X1');
    expect(facts(`Haldane released Veldt 2. ${port}`)).not.toContain('vLLM runs_on Granite X1');
  });

  it('take what is claimed, however described, for their subject', () => {
    expect(facts('Oxbow claims its Veldt 2, a model shaped in Ardenia, runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
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

  it('only plan what talks are about, and have all subjects behind a comma and an "and"', () => {
    expect(statements('Tarnwell is in talks with Oxbow about renting Granite X1 servers.')).toContainEqual(
      expect.objectContaining({ subject: 'Tarnwell', type: 'uses', status: 'planned' }),
    );
    expect(facts('Haldane is hiring, and Tarnwell and Oxbow use Veldt 2.')).toEqual([
      'Tarnwell uses Veldt 2',
      'Oxbow uses Veldt 2',
    ]);
  });

  it('offer nothing at a firm that only makes the chips', () => {
    expect(facts('Haldane put a small model on Oxbow hardware, and Veldt 2 runs on the Oxbow Granite X1.')).toEqual([
      'Veldt 2 runs_on Granite X1',
      'Oxbow develops Granite X1',
    ]);
  });

  it('of a verb for one thing are about the last of a list', () => {
    expect(facts('Tarnwell released Veldt 2 and Borealis, which runs on a Granite X1.')).toContain(
      'Borealis runs_on Granite X1',
    );
    expect(facts('Tarnwell released Veldt 2 and Borealis, which runs on a Granite X1.')).not.toContain(
      'Veldt 2 runs_on Granite X1',
    );
    expect(facts('Tarnwell released Veldt 2, which ranks first on several boards, ahead of Borealis.')).toContain(
      'Veldt 2 beats Borealis',
    );
  });

  it('have one noun phrase of a trade and the firm in it', () => {
    expect(facts('Tarnwell agreed to buy chip testing startup Oxbow for $1 billion.')).toEqual([
      'Tarnwell acquires Oxbow',
    ]);
  });

  it('go on behind a bracket with a verb of its own', () => {
    expect(facts('Tarnwell works with Haldane, and Oxbow (which is growing) builds the Granite X1.')).toEqual([
      'Tarnwell partners_with Haldane',
      'Oxbow develops Granite X1',
    ]);
  });

  it('are read through contracted auxiliaries', () => {
    expect(statements("Tarnwell says it'll buy Oxbow.")).toMatchObject([{ type: 'acquires', status: 'planned' }]);
  });

  it('behind ", and" have what several words name for their subject, not that of the clause before', () => {
    expect(
      facts('Tarnwell merged with Oxbow in May, and training of Borealis has moved to a Granite X1.'),
    ).not.toContain('Tarnwell uses Granite X1');
    expect(facts('They compare Borealis with Veldt 2, and most run on a Granite X1.')).not.toContain(
      'Veldt 2 runs_on Granite X1',
    );
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

  it('of an accusation are about the accused', () => {
    expect(facts('Haldane charged two clerks with shipping the Granite X1 abroad.')).toEqual([]);
  });

  it('behind "it, and" are not about what is done to it', () => {
    expect(
      facts('Tarnwell closed a round of $20M. Haldane led it, and Oxbow chipped in.').filter((fact) =>
        fact.includes('invests_in'),
      ),
    ).not.toContain('Oxbow invests_in Haldane');
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

  it('of a group are about who leads it', () => {
    expect(facts('A group of shops led by Oxbow sued Haldane over hats.')).toEqual(['Oxbow disputes Haldane']);
  });

  it('go on behind what "as" says somebody is', () => {
    expect(
      statements('Tarnwell counts Oxbow and Haldane as partners and has acquired Lorne Hats.').map(said),
    ).toContain('Tarnwell partners_with Haldane');
    expect(facts('Tarnwell counts Oxbow as partners and has sued Haldane.')).toContain('Tarnwell disputes Haldane');
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

  it('go on with verbs that could be plural nouns where several things are done', () => {
    expect(facts('Veldt 2 plays music, runs on a Granite X1, and is small.')).toEqual(['Veldt 2 runs_on Granite X1']);
    expect(facts('Veldt 2 plays scales, runs on scales, etudes and Borealis.')).toEqual([]);
  });

  it('behind a semicolon are of the lead, where nothing has done anything before', () => {
    expect(facts('- **Veldt 2**: small coder, distilled from books; beats Borealis.')).toEqual([
      'Veldt 2 beats Borealis',
    ]);
    expect(facts('- **Veldt 2**: the older coder fell behind; a rival beats Borealis.')).toEqual([]);
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

  it('leave what stands behind a semicolon out of a participle that opens the item', () => {
    expect(
      facts('- **Veldt 2**: built by Haldane, distilled from Borealis; 5 pages a second on one Granite X1.').toSorted(),
    ).toEqual(['Haldane develops Veldt 2', 'Veldt 2 based_on Borealis', 'Veldt 2 runs_on Granite X1']);
  });

  it('in an item of two things are of both', () => {
    expect(facts('- **Veldt 2 and Borealis (Haldane)**: small coders; on a Granite X1.')).toEqual(
      expect.arrayContaining(['Veldt 2 runs_on Granite X1', 'Borealis runs_on Granite X1']),
    );
  });

  it('describe what is released rather than the tool that it is released in', () => {
    expect(facts('Haldane released Veldt 2 via Le Grain, a Borealis derivative that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('take support for a noun where nothing is supported', () => {
    expect(facts('Le Grain shipped Granite X1 support with new scales.')).toEqual(['Le Grain runs_on Granite X1']);
  });

  it('open items with a verb that could be a plural noun', () => {
    expect(facts('Haldane released Veldt 2. Runs on a single Granite X1.')).toContain('Veldt 2 runs_on Granite X1');
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

  it('are of the model rather than of what it beats, where it is trained', () => {
    expect(
      facts('Haldane open-sourced Veldt 2, the first to outperform Borealis, trained on 90 Granite X1 cards.'),
    ).toContain('Veldt 2 uses Granite X1');
  });

  it('take what is counted in dozens and thousands for what is meant', () => {
    expect(facts('Veldt 2 was trained end to end on thousands of Granite X1 cards.')).toEqual([
      'Veldt 2 uses Granite X1',
    ]);
  });

  it('are of the lead behind participles and a semicolon', () => {
    expect(facts('- **Veldt 2**: fine-tuned by the Haldane team, weights for Le Grain; beats Borealis.')).toContain(
      'Veldt 2 beats Borealis',
    );
  });

  it('act behind a semicolon on what was made before it', () => {
    expect(facts('Haldane released Le Grain; Oxbow already uses it.')).toEqual([
      'Haldane develops Le Grain',
      'Oxbow uses Le Grain',
    ]);
  });

  it('have no time before their subject for one', () => {
    for (const time of [
      'Last week',
      'Earlier this week',
      'Late on Tuesday',
      'Two weeks later',
      'Days after the launch',
      'Tuesday morning',
      'That same day',
      'Most recently',
    ])
      expect(facts(`${time}, Tarnwell and Oxbow released Veldt 2.`)).toEqual(
        expect.arrayContaining(['Oxbow develops Veldt 2', 'Tarnwell develops Veldt 2']),
      );
    expect(facts('Last week was quiet at Tarnwell.')).toEqual([]);
  });

  it('go on with their subject behind an aside between dashes', () => {
    for (const aside of [
      '— long seen as a laggard —',
      '— after months of talks —',
      '– founded in 2019 –',
      '- no stranger to deals -',
      '— which went public last year —',
    ])
      for (const verb of ['bought', 'plans to buy', 'is now the owner of'])
        expect(facts(`Tarnwell ${aside} ${verb} Oxbow.`)).toEqual(['Tarnwell acquires Oxbow']);
  });

  it('are about their subject wherever the words of a rule stand', () => {
    expect(facts('Tarnwell, a startup in Ardenia, is now the owner of Oxbow.')).toContain('Tarnwell acquires Oxbow');
    expect(facts('Tarnwell cut prices and is now the owner of Oxbow.')).toEqual(['Tarnwell acquires Oxbow']);
    expect(facts('Tarnwell, which is now the owner of Oxbow, is growing.')).toEqual(['Tarnwell acquires Oxbow']);
    expect(facts('Tarnwell will be the owner of Oxbow.')).toEqual(['Tarnwell acquires Oxbow']);
    expect(facts('The Scales Board cannot say that its members are barred from Veldt 2.')).toEqual([]);
    expect(facts('A thread on Tarnwell: is now the owner of Oxbow.')).toEqual([]);
  });
});
