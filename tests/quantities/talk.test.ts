/** Figures in reports of a community's talk. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const talk = (item: string): string => `# Week\n\n## Quillo Discord\n\n${item}\n`;

describe('reports of talk', () => {
  it('measure nothing by what the community gathers round', () => {
    const item = '- **Memory is short**: Members weigh their cards.\n   - A model of that kind wants 24 GB.\n';
    expect(read(talk(item), 'a.md')).toEqual([]);
  });

  it('measure what their item is about', () => {
    const item = '- **Zephyra wants memory**: Members weigh their cards.\n   - It needs 24 GB of VRAM.\n';
    expect(read(talk(item), 'a.md')).toEqual(['Zephyra size 24 GB']);
  });
});
