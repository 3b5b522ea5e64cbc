/** Things without a name: who made them, and what is not said of named things in their place. */
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';
import { said, statementsWith } from './statements.ts';

const withTools = statementsWith('[model]\nVeldt 2\n[product]\nvLLM\n[technique]\nMixture of Experts\n');
const told = (text: string): readonly string[] => withTools(text).map(said);

describe('what a nameless thing uses', () => {
  it('is used by whoever made it', () => {
    expect(facts('Oxbow built an agent that sorts mail using Le Grain.')).toContain('Oxbow uses Le Grain');
    expect(facts('Oxbow deploys a system improving sales using Le Grain.')).toContain('Oxbow uses Le Grain');
  });

  it('is used by nobody, where what it does is no use', () => {
    expect(facts('Oxbow released a model running on a Granite X1.')).toEqual([]);
  });

  it('is no thing of what is named before', () => {
    expect(facts('Veldt 2 leads, while Oxbow released a small model running at 11 FPS on one Granite X1.')).toEqual([]);
  });
});

describe('words of an item', () => {
  it('are of what the item around it opens with', () => {
    expect(told('- Veldt 2 introduces Mixture of Experts.\n    - Infra: vLLM had day-0 support.')).toContain(
      'Veldt 2 runs_on vLLM',
    );
  });

  it('behind what a listing includes are of what is listed', () => {
    expect(told('New releases include Veldt 2 with Mixture of Experts.')).toEqual([
      'Veldt 2 based_on Mixture of Experts',
    ]);
  });

  it('in a bracket are of the name right before it', () => {
    expect(facts('Oxbow showed Veldt 2 and Borealis (built on Tundra).')).not.toContain('Veldt 2 based_on Tundra');
  });

  it('behind a colon are of what stands between', () => {
    expect(
      facts('Oxbow and Le Grain had a result: Veldt 2 up to eight times faster on a single Granite X1.'),
    ).toContain('Veldt 2 runs_on Granite X1');
  });
});

describe('what a thing is made of', () => {
  it('are no members of a family, and nothing it does without', () => {
    expect(facts('Oxbow launched the Veldt 2 family, pairing small models with Borealis.')).not.toContain(
      'Veldt 2 based_on Borealis',
    );
    expect(told('Veldt 2 is out. Without any Mixture of Experts it is fast.')).toEqual([]);
  });
});
