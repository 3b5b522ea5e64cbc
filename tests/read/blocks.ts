import { readDigest } from '../../extractors/read/index.ts';

/** A digest's blocks, one a line: the kind, the depth of a list item, and the text. */
export function blocksOf(source: string, path: string): string[] {
  const digest = readDigest(source, { path });
  return digest.blocks.map(
    ({ kind, depth, start, end }) => `${kind}${depth > 0 ? ` ${depth}` : ''}: ${digest.text.slice(start, end)}`,
  );
}

/** A digest's stories as title and section. */
export function storiesOf(source: string, path: string): (readonly [string, string | null])[] {
  return readDigest(source, { path }).stories.map(({ title, section }) => [title, section] as const);
}
