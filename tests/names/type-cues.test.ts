/** Cues of type, and the weights that they have. */
import { describe, expect, it } from 'vitest';
import { foundAt } from '../../extractors/names/found.ts';
import { typeCues } from '../../extractors/names/type-cues.ts';
import { CUE_WEIGHTS } from '../../extractors/names/type-weights.ts';
import { exampleDocument } from '../../extractors/relations/matching/examples.ts';

/** The cues of the only name of an example. */
function cuesOf(example: string): readonly string[] {
  const doc = exampleDocument(example);
  const [mention] = doc.mentions;
  const { tokens } = doc.sentences[0]!;
  const first = tokens.findIndex(({ start }) => start === mention!.start);
  const last = tokens.findIndex(({ end }) => end === mention!.end);
  return typeCues(doc, foundAt(0, first, last, {}));
}

describe('cues of type', () => {
  it('are the words beside a name, what it does and what it is said to be', () => {
    expect(cuesOf('The round was led by [company Quillon], which raised a fund.')).toEqual(
      expect.arrayContaining(['-1 by', '+1 COMMA', 'near raise', 'one']),
    );
    expect(cuesOf('[company Quillon] raises $40 million.')).toEqual(expect.arrayContaining(['opens', 'does raise']));
    expect(cuesOf('[company Quillon Labs], a small startup, opened.')).toEqual(
      expect.arrayContaining(['is startup', 'ends lab']),
    );
  });

  it('are the verbs around a name, over what stands between, and the look of its words', () => {
    expect(cuesOf('Today they unveiled its very small [model Quillon-7b] and argued.')).toEqual(
      expect.arrayContaining(['object unveil', 'subject argue', 'shape Xx-9x']),
    );
    expect(cuesOf('It runs on the small [hardware Quillon].')).toContain('prep on');
  });

  it('call every other name alike', () => {
    expect(cuesOf('A talk by Zzyzx [company Quillon] today.')).toContain('-1 NAME');
  });

  it('have weights only where some name can give them', () => {
    const kinds =
      /^(?:[-+][12] |ends |starts |tail |is |of |owns|does |near |in |shape |object |subject |prep |[-+]1 (?:capital|number)$|capitals|opens|closes|one|two|long|camel|small|digit|account|all common|none common|first name)/;
    expect(CUE_WEIGHTS.size).toBeGreaterThan(1000);
    expect([...CUE_WEIGHTS.keys()].filter((cue) => !kinds.test(cue))).toEqual([]);
    expect([...CUE_WEIGHTS.values()].flat().every(([, weight]) => Number.isFinite(weight) && weight !== 0)).toBe(true);
  });
});
