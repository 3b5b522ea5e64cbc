/** What names alone say of part and whole. */
import { describe, expect, it } from 'vitest';
import { statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden\nHalden Foundry\nHalden Deep = Deep\n[model]\nVesper @ Halden\nOspell < Vesper\nVesper Mesh @ Torvane\nVesper Deep @ Halden Deep\n[product]\nGitHub\nPython\nPython 3.12\nPython Toolkit\nTidewell @ Halden\nLedgerly @ Torvane\n',
);

/** The parts that a text names: "Vesper 3 of Vesper". */
const partsOf = (text: string): string[] =>
  statements(text)
    .filter(({ type }) => type === 'part_of')
    .map(({ subject, object }) => `${subject} of ${object}`);

describe('a part', () => {
  it('bears the name of its family', () => {
    expect(partsOf('Vesper 3 and Vesper 3 Mini are out.')).toEqual(['Vesper 3 Mini of Vesper 3']);
  });

  it('bears it with hyphens for the point of its version', () => {
    expect(partsOf('Vesper 4.6 is out, and vesper-4-6-mini is slow.')).toEqual(['vesper-4-6-mini of Vesper 4.6']);
  });

  it('is no guide to its family', () => {
    expect(partsOf('Vesper is out, and the Vesper Guide helps.')).toEqual([]);
  });

  it('of a language is a version of it, and nothing written in it', () => {
    expect(partsOf('Python is slow, and so are Python 3.12 and the Python Toolkit.')).toEqual([
      'Python 3.12 of Python',
    ]);
  });

  it('of what its name does not tell is told of in one story with it', () => {
    expect(partsOf('# Models\n\n## Halden\n\nVesper is out, and so is Ospell.')).toEqual(['Ospell of Vesper']);
    expect(partsOf('# Models\n\n## Halden\n\nVesper is out.\n\n## Torvane\n\nThey like Ospell.')).toEqual([]);
  });

  it('is made by whoever makes its family', () => {
    expect(partsOf('Vesper is out, and so are Vesper Mesh and Vesper Deep.')).toEqual(['Vesper Deep of Vesper']);
  });

  it('is no package that is made for a product', () => {
    expect(partsOf('Tidewell is out. See GitHub - mossyrook/tidewell-puzzles: puzzles')).toEqual([]);
    expect(partsOf('Tidewell is out, and so is `tidewell-puzzles`.')).toEqual([]);
  });

  it('is of no product of another maker that it works with', () => {
    expect(partsOf("Tidewell's Ledgerly integration broke.")).toEqual([]);
  });

  it('bears the name of its firm, and no other', () => {
    expect(partsOf('Halden grew, and Halden Foundry lost money.')).toEqual(['Halden Foundry of Halden']);
    expect(partsOf('Halden grew. Halden Deep moved. Deep is small.')).toEqual([]);
  });

  it('is spoken of as the unit of its firm', () => {
    expect(partsOf('Tessel Works began a trial. The Halden unit is hiring.')).toEqual(['Tessel Works of Halden']);
  });

  it('is named behind what a text calls several things', () => {
    expect(
      partsOf('Halden released Vesper Voice, a pair of speech models. Vesper Small is fast, Vesper Large is not.'),
    ).toEqual(['Vesper Small of Vesper Voice', 'Vesper Large of Vesper Voice']);
  });
});
