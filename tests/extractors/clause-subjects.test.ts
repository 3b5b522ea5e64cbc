/** What clauses are about: the subjects that stand before, behind and between. */
import { describe, expect, it } from 'vitest';
import { facts, statements } from './facts.ts';
import { said } from './statements.ts';

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

  it('of participles are about what stands before them, or before the one that they go on with', () => {
    expect(facts('Haldane released Veldt 2, with Le Grain adopting it and Oxbow shipping Borealis.')).toContain(
      'Oxbow develops Borealis',
    );
    expect(facts('Haldane shipped Le Grain, with Veldt 2 topping the list and rivaling Borealis.')).toContain(
      'Veldt 2 matches Borealis',
    );
  });

  it('of one participle behind another are about the same model', () => {
    expect(facts('Haldane released Veldt 2, built on Borealis, trained on 90 Granite X1 cards.')).toEqual([
      'Haldane develops Veldt 2',
      'Veldt 2 based_on Borealis',
      'Veldt 2 uses Granite X1',
    ]);
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

  it('have what is told of for their subject, whatever describes it', () => {
    expect(facts('Tarnwell says Veldt 2, a small model, runs on Granite X1.')).toContain('Veldt 2 runs_on Granite X1');
    expect(facts('Tarnwell says its flagship, Veldt 2, will run on Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
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

  it('are of whoever a description with another name in it describes', () => {
    expect(facts('Tarnwell, the Oxbow subsidiary in Ardenia, bought Haldane.')).toContain('Tarnwell acquires Haldane');
    expect(facts('They sell Veldt 2, a Borealis clone that runs on a Granite X1.')).toContain(
      'Veldt 2 runs_on Granite X1',
    );
  });

  it('go on with what somebody is said to be', () => {
    expect(facts('Veldt 2 debuted as the best open model, passing Borealis.')).toEqual(['Veldt 2 beats Borealis']);
  });

  it('in brackets are of the name right before', () => {
    expect(facts('They like Haldane, Oxbow (which Tarnwell bought) and hats.')).toEqual(['Tarnwell acquires Oxbow']);
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

  it('only plan what talks are about, and have all subjects behind a comma and an "and"', () => {
    expect(statements('Tarnwell is in talks with Oxbow about renting Granite X1 servers.')).toContainEqual(
      expect.objectContaining({ subject: 'Tarnwell', type: 'uses', status: 'planned' }),
    );
    expect(facts('Haldane is hiring, and Tarnwell and Oxbow use Veldt 2.')).toEqual([
      'Tarnwell uses Veldt 2',
      'Oxbow uses Veldt 2',
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

  it('go on behind a bracket with a verb of its own', () => {
    expect(facts('Tarnwell works with Haldane, and Oxbow (which is growing) builds the Granite X1.')).toEqual([
      'Tarnwell partners_with Haldane',
      'Oxbow develops Granite X1',
    ]);
  });

  it('behind ", and" have what several words name for their subject, not that of the clause before', () => {
    expect(
      facts('Tarnwell merged with Oxbow in May, and training of Borealis has moved to a Granite X1.'),
    ).not.toContain('Tarnwell uses Granite X1');
    expect(facts('They compare Borealis with Veldt 2, and most run on a Granite X1.')).not.toContain(
      'Veldt 2 runs_on Granite X1',
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

  it('of a group are about who leads it', () => {
    expect(facts('A group of shops led by Oxbow sued Haldane over hats.')).toEqual(['Oxbow disputes Haldane']);
  });

  it('go on behind what "as" says somebody is', () => {
    expect(
      statements('Tarnwell counts Oxbow and Haldane as partners and has acquired Lorne Hats.').map(said),
    ).toContain('Tarnwell partners_with Haldane');
    expect(facts('Tarnwell counts Oxbow as partners and has sued Haldane.')).toContain('Tarnwell disputes Haldane');
  });

  it('go on with verbs that could be plural nouns where several things are done', () => {
    expect(facts('Veldt 2 plays music, runs on a Granite X1, and is small.')).toEqual(['Veldt 2 runs_on Granite X1']);
    expect(facts('Veldt 2 plays scales, runs on scales, etudes and Borealis.')).toEqual([]);
  });

  it('are of the model rather than of what it beats, where it is trained', () => {
    expect(
      facts('Haldane open-sourced Veldt 2, the first to outperform Borealis, trained on 90 Granite X1 cards.'),
    ).toContain('Veldt 2 uses Granite X1');
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
