import { describe, expect, it } from 'vitest';
import { aliasesOf, entitiesOf } from './found.ts';

describe('one thing, several names', () => {
  it('spelled in several ways', () => {
    expect(entitiesOf('Borealis 4 12B is out. They love Borealis-4-12B.')).toEqual(['model: Borealis 4 12B']);
  });

  it('by a later version or tier alone', () => {
    expect(entitiesOf('Borealis 4 and 4.1 are out.')).toEqual(['model: Borealis 4', 'model: Borealis 4.1']);
    expect(entitiesOf('Borealis 1 and 2 are out.')).toEqual(['model: Borealis 1', 'model: Borealis 2']);
    expect(entitiesOf('Borealis 1 and 2 other models are out.')).toEqual(['model: Borealis 1']);
    expect(entitiesOf('They ran Borealis 2.5 Pro and 3 Pro.')).toEqual([
      'model: Borealis 2.5 Pro',
      'model: Borealis 3 Pro',
    ]);
    expect(entitiesOf('It beats Borealis 3.5 by 3 and 3.5 points.')).toEqual(['model: Borealis 3.5']);
  });

  it('as the text says itself', () => {
    const text = 'They like Borealis 4 (aka **Quorvane 3 Preview**), and Zephyrwerk, formerly Anchor, grew.';
    expect(entitiesOf(text)).toEqual(['model: Borealis 4', 'company: Zephyrwerk']);
    expect(
      aliasesOf('They do like Borealis 4 (a.k.a. Quorvane 3 Preview) a lot more than that.', 'Borealis 4'),
    ).toContain('Quorvane 3 Preview');
    expect(entitiesOf('They tested Borealis 4 (codenamed Quorvane) a lot.')).toEqual(['model: Borealis 4']);
    expect(entitiesOf('Borealis 4, not Quorvane 3, won.')).toHaveLength(2);
  });

  it('a tier with its one size', () => {
    expect(entitiesOf('Borealis 4 Large 124B is out, and Borealis 4 Large is fine.')).toEqual([
      'model: Borealis 4 Large 124B',
    ]);
  });

  it('a person by the surname', () => {
    expect(aliasesOf('Ines Okafor spoke. Okafor was brief.', 'Ines Okafor')).toContain('Okafor');
  });

  it('an acronym in brackets', () => {
    expect(aliasesOf('They use the Gated Tide Network (GTN) again. GTN is fast.', 'Gated Tide Network')).toContain(
      'GTN',
    );
  });

  it('an account and its owner', () => {
    expect(entitiesOf('Zephyrwerk wrote it. Thanks, @zephyrwerk!')).toEqual(['company: Zephyrwerk']);
    expect(entitiesOf('Tamsin Okwuosa wrote it. Thanks, @tokwuosa!')).toEqual(['person: Tamsin Okwuosa']);
    expect(entitiesOf('Quorvane raised money ([quorvane_ai](https://x.com/quorvane_ai/status/1)).')).toEqual([
      'company: Quorvane',
    ]);
  });

  it('a thing without its maker', () => {
    expect(entitiesOf('Vaskur, a startup, released Vaskur Mets 11B, a dense model. Mets 11B is fast.')).toEqual([
      'company: Vaskur',
      'model: Vaskur Mets 11B',
    ]);
  });

  it('a firm in full below a heading that has it in short', () => {
    expect(entitiesOf('# Quorvane wants your boats\n\nQuorvane Securities raised $20 million.')).toEqual([
      'company: Quorvane Securities',
    ]);
  });

  it('a thing with its maker right before it', () => {
    expect(aliasesOf('It is live on Zephyrwerk Tarnish.', 'Tarnish')).toContain('Zephyrwerk Tarnish');
  });

  it('a member of a family by its size, where the text speaks of it', () => {
    const text =
      'Borealis 4 comes in three sizes: 3B, 8B and 70B. The 70B beats Tarnish 3, the 8B-parameter one does not.';
    expect(entitiesOf(text)).toEqual(['model: Borealis 4', 'model: Borealis 4 70B', 'model: Tarnish 3']);
    expect(entitiesOf('Quorvane 2, a fine-tuned Borealis 4, has 8B and 70B sizes. The 8B is small.')).toContain(
      'model: Quorvane 2 8B',
    );
  });

  it('a member of a family by a size and more, or by a size that tells it from others', () => {
    const text =
      'Borealis 4 has a dense 14B and a 235B-A22B. The dense 14B runs anywhere, and its 32B Think variant is new.';
    expect(entitiesOf(text)).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 235B-A22B',
      'model: Borealis 4 14B',
      'model: Borealis 4 32B Think',
    ]);
    expect(entitiesOf('They sell a 3B and a 70B version of Borealis 4. The 70B is slow.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 70B',
    ]);
    expect(entitiesOf('Borealis 4 is out. The 4B fits on a phone, while the 9B needs a card.')).toHaveLength(3);
    expect(entitiesOf('Borealis 4 has 12B and 31B-A4B sizes. Scores: 12B = 42, 31B-A4B = 40.')).toHaveLength(3);
    const news = 'The Borealis 4 family is out. The 8B version won, the 70B version lost.';
    const older = `# Weekly\n\n## Tuned at home\n\nThey tuned Borealis 4.1 70B.\n\n## New models\n\n${news}`;
    expect(aliasesOf(older, 'Borealis 4.1 70B')).toEqual(['Borealis 4.1 70B']);
  });

  it('but no model by the size of any, and none whose only size it is', () => {
    expect(entitiesOf('Borealis 4 is out in 8B and 70B sizes. Any 70B model is slow, and 8B models, too.')).toEqual([
      'model: Borealis 4',
    ]);
    expect(entitiesOf('Borealis 4 is out. The 80B model is slow.')).toEqual(['model: Borealis 4']);
    const tiered = 'They asked for the Borealis 4 model that was used, and it was the 3.8B Mini version.';
    expect(entitiesOf(tiered)).toEqual(['model: Borealis 4']);
    expect(
      entitiesOf('Borealis 4 is out in 8B and 70B sizes. The 8B-parameter one runs; the 70B class does not.'),
    ).toEqual(['model: Borealis 4']);
  });

  it('no size of a model that its tier says how large it is', () => {
    expect(entitiesOf('Borealis Medium is a 2B model. The 2B model beats the 8B version at night.')).toEqual([
      'model: Borealis Medium',
    ]);
  });

  it('a model by its tier alone, beside one of another tier', () => {
    const text = 'Borealis Large is a model. It ships with Mini (26B), a smaller model; the preview of Large is free.';
    expect(entitiesOf(text)).toEqual(['model: Borealis Large', 'model: Borealis Mini']);
    expect(entitiesOf('They sell Borealis 2 Lite, Pro, and Sprite. Sprite speaks eight languages.')).toHaveLength(3);
    expect(entitiesOf('Borealis V3 and Tarnish 3 are models. They run V3 at home.')).toHaveLength(2);
    expect(entitiesOf('The model Borealis V8 renders text. It beats V7.')).toContain('model: Borealis V7');
    expect(entitiesOf('Tarnishv3 and Borealis 3 are models. They had V3 before others.')).toContain('model: V3');
  });

  it('but never two sizes', () => {
    expect(entitiesOf('Borealis 4 12B beats Borealis 4 31B.')).toEqual([
      'model: Borealis 4 12B',
      'model: Borealis 4 31B',
    ]);
  });
});

describe('titles', () => {
  it('are quoted words beside a word for a publication', () => {
    expect(entitiesOf('The paper "Tides Are All We Have" came out.')).toEqual(['paper: Tides Are All We Have']);
    expect(entitiesOf('They describe it in "Sands of Time" at length.')).toEqual(['paper: Sands of Time']);
    expect(entitiesOf('It turned up in "Sands of Time" on Monday.')).not.toContain('paper: Sands of Time');
    expect(entitiesOf('He reports that "Tarnish for Ledgers" surprised him.')).not.toContain(
      'paper: Tarnish for Ledgers',
    );
  });

  it('are five quoted words in title case, whatever stands beside them', () => {
    expect(entitiesOf('It turned up as "Tides of Sand and Silt" on Monday.')).toEqual([
      'paper: Tides of Sand and Silt',
    ]);
    expect(entitiesOf('It turned up as "Tides of Silt" on Monday.')).not.toContain('paper: Tides of Silt');
    expect(entitiesOf('He wrote "WHO ELSE WANTS MORE TIDES" today.')).not.toContain('paper: WHO ELSE WANTS MORE TIDES');
    expect(entitiesOf('They call it a "Risk to the Tides of Oslo" there.')).not.toContain(
      'paper: Risk to the Tides of Oslo',
    );
  });

  it('may have words in small letters right behind a word for a publication', () => {
    expect(entitiesOf('She shared a report on "Keeping Old Mills from becoming Big Mills," as planned.')).toContain(
      'paper: Keeping Old Mills from becoming Big Mills',
    );
  });
});

describe('titles without quotation marks', () => {
  it('are the words of a link beside a word for a publication, or to where publications are', () => {
    expect(entitiesOf('Their paper, [Tides Are All We Have](https://tideline.example/p), is short.')).toContain(
      'paper: Tides Are All We Have',
    );
    expect(entitiesOf('They read the paper **Sampling Tides without Tide-free Guidance** first.')).toContain(
      'paper: Sampling Tides without Tide-free Guidance',
    );
    expect(entitiesOf('See [Tides Are All We Have](https://arxiv.org/abs/2601.00001).')).toContain(
      'paper: Tides Are All We Have',
    );
    expect(entitiesOf('See [Tides Are All We Have](https://tideline.example/p).')).not.toContain(
      'paper: Tides Are All We Have',
    );
  });
});

describe('links', () => {
  it('tell an account and an outlet', () => {
    expect(entitiesOf('It is slow ([rookwalk](https://x.com/rookwalk/status/1)).')).toEqual(['person: rookwalk']);
    expect(entitiesOf('It is slow ([Tideline](https://www.tideline.com/a)).')).toEqual(['source: Tideline']);
  });
});
