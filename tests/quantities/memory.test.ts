/** Memory that a machine has and memory that a model needs. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('sizes of memory', () => {
  it.each([
    'A user runs Zephyra with 64 GB of RAM.',
    'Zephyra is popular on systems with 16GB VRAM.',
    'Zephyra was tried on a laptop and 64 GB of DDR5 RAM.',
  ])('are not of what runs on the machine: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Zephyra needs 24 GB of VRAM.', 'Zephyra size 24 GB'],
    ['Zephyra fits a 16GB card.', 'Zephyra size 16 GB'],
    ['Zephyra works on 8 GB VRAM.', 'Zephyra size 8 GB'],
  ])('are of what needs them: %s', (text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  it('are of the card that has them, not the memory listed beside it', () => {
    expect(read('They have a Torvex T9 24GB GPU and 96GB of DDR5 RAM.')).toEqual(['Torvex T9 size 24 GB']);
  });
});

describe('sizes of models in general', () => {
  it('are of none that is named', () => {
    expect(read('Zephyra is suggested, as models under 7B may not do well.')).toEqual([]);
  });
});
