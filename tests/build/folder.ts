/** Folders of made-up digests, for tests that build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const FIRMS = ['Acme AI', 'Borealis Labs', 'Quillon', 'Tessera Systems', 'Northgate Robotics'];
const MODELS = ['Zephyr-2 7B', 'Auriga 3', 'Pelican-Coder 32B', 'Lumen 1.5', 'Zephyr-3'];
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** A short digest in the house style; the same numbers give the same text. */
export function digestText(...numbers: readonly number[]): string {
  const stories = numbers.map((n) => {
    const [firm, other, model] = [pick(FIRMS, n), pick(FIRMS, n + 1 + (n % 3)), pick(MODELS, n * 7)];
    return `${firm} and ${other} at odds over ${model}

${firm} released ${model} on Tuesday. ${other} raised $${10 + n} million in a round led by ${pick(FIRMS, n + 2)}. ${model} scored ${40 + (n % 50)}% on SWE-bench Verified.

Why it matters: ${model} beats ${pick(MODELS, n * 7 + 2)} by ${n} points.
`;
  });
  return ['AI news of the day', ...stories].join('\n\n');
}

/** A new empty folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontier-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes digests into a folder, by name; names may hold folders. */
export function writeDigests(folder: string, digests: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(digests)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** So many digests of two stories each. */
export const manyDigests = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `digest-2026-01-${String((n % 28) + 1).padStart(2, '0')}-${n}.txt`,
      digestText(n, n * 3 + 1),
    ]),
  );
