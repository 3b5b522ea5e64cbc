import { describe, expect, it } from 'vitest';
import { aliasesOf, entitiesOf } from './found.ts';

const namesOf = (text: string): readonly string[] => entitiesOf(text).map((entity) => entity.replace(/^\w+: /, ''));

describe('abbreviations that the text defines', () => {
  it('tell where the long form starts', () => {
    expect(namesOf('Now Halden Lattice Fine-Tuning (HLT) is out, and HLT is cheap.')).toEqual([
      'Halden Lattice Fine-Tuning',
    ]);
  });

  it('may take letters from within words', () => {
    const text = 'They describe Sparse Lattice Matching (SLaM). SLaM wins.';
    expect(namesOf(text)).toEqual(['Sparse Lattice Matching']);
    expect(aliasesOf(text, 'Sparse Lattice Matching')).toContain('SLaM');
  });

  it('may stand for names that a dash ties', () => {
    expect(namesOf('The Okafor–Lind Lattice (OLL) is new.')).toEqual(['Okafor–Lind Lattice']);
  });

  it('may count a letter instead of repeating it', () => {
    expect(namesOf('They describe Rowing Rope Rigging (R3), and R3 is cheap.')).toEqual(['Rowing Rope Rigging']);
  });

  it('may be of a name that the lexicon knows without them', () => {
    const text = 'They lean on Direct Preference Optimization Trees (DPOT). DPOT wins.';
    expect(namesOf(text)).toEqual(['Direct Preference Optimization Trees']);
  });

  it('stand for nothing whose letters they do not spell', () => {
    expect(namesOf('They describe Sparse Lattice Matching (QRX).')).toContain('QRX');
  });
});
