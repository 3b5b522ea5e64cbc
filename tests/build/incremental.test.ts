/** A build that keeps what it knows gives what a build from nothing gives. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGraph } from '../../graph/file.ts';
import { type Built, buildFile } from '../../src/build/build.ts';
import { generateDigest } from '../bench/generate.ts';
import { digestText, manyDigests, temporaryFolder, writeDigests } from './folder.ts';

const settings = { date: null, builtIn: false, lexicon: [] };

async function build(folder: string, out: string, cache = true): Promise<Built & { readonly said: readonly string[] }> {
  const said: string[] = [];
  const built = await buildFile([folder], { settings, out, cache, jobs: 1, say: (message) => said.push(message) });
  return { ...built, said };
}

/** The facts in a cache. */
const entries = (cache: string) => readdirSync(cache).filter((name) => name.endsWith('.json'));

describe('a build', () => {
  const root = temporaryFolder();
  const folder = join(root, 'digests');
  const out = join(root, 'graph.json');
  writeDigests(folder, manyDigests(6));

  test('reads everything once', async () => {
    expect(await build(folder, out)).toMatchObject({ digests: 6, extracted: 6, problems: 0 });
    const before = readFileSync(out);
    expect(await build(folder, out)).toMatchObject({ digests: 6, extracted: 0, problems: 0 });
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  test('reads a changed digest anew', async () => {
    writeDigests(folder, { 'digest-2026-01-02-1.txt': digestText(40) });
    expect(await build(folder, out)).toMatchObject({ digests: 6, extracted: 1 });
  });

  test('lets go of a removed digest, its facts and its entry in the cache', async () => {
    rmSync(join(folder, 'digest-2026-01-02-1.txt'));
    expect(await build(folder, out)).toMatchObject({ digests: 5, extracted: 0 });
    const digests = openGraph(readFileSync(out, 'utf8')).getAttribute('digests');
    expect(digests.map(({ id }) => id)).not.toContain('digest-2026-01-02-1');
    expect(entries(`${out}.cache`)).toHaveLength(5);
  });

  test('reads a moved digest anew: its path is part of its facts', async () => {
    const name = 'digest-2026-01-01-0.txt';
    const text = readFileSync(join(folder, name), 'utf8');
    rmSync(join(folder, name));
    writeDigests(folder, { [`older/${name}`]: text });
    expect(await build(folder, out)).toMatchObject({ digests: 5, extracted: 1 });
    expect(openGraph(readFileSync(out, 'utf8')).getAttribute('digests')[0]?.path).toBe(join(folder, 'older', name));
  });

  test('reads everything anew when its settings change', async () => {
    const other = { ...settings, builtIn: true };
    const built = await buildFile([folder], { settings: other, out, cache: true, jobs: 1, say: () => {} });
    expect(built.extracted).toBe(5);
  });

  test('does not trust a damaged cache', async () => {
    await build(folder, out);
    const before = readFileSync(out);
    const cache = `${out}.cache`;
    rmSync(join(cache, 'ledger'));
    const [first = '', second = '', third = ''] = entries(cache);
    writeFileSync(join(cache, first), '');
    writeFileSync(join(cache, second), readFileSync(join(cache, second), 'utf8').slice(0, -40));
    writeFileSync(
      join(cache, third),
      readFileSync(join(cache, first === third ? second : third), 'utf8').replace('"key":"', '"key":"0'),
    );
    expect(await build(folder, out)).toMatchObject({ digests: 5, extracted: 3 });
    expect(readFileSync(out).equals(before)).toBe(true);
  });
});

describe('a ledger is not trusted', () => {
  const root = temporaryFolder();
  const folder = join(root, 'digests');
  const out = join(root, 'graph.json');
  const ledger = join(`${out}.cache`, 'ledger');
  const change = (path: string, edit: (text: string) => string) =>
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  writeDigests(folder, manyDigests(5));

  test.each<[string, () => void]>([
    ['that is cut off', () => change(ledger, (text) => text.slice(0, -30))],
    ['with a broken line', () => change(ledger, (text) => text.replaceAll('"namings":[{', '"namings":[['))],
    ['with a line missing', () => change(ledger, (text) => text.replaceAll(/^\{"key":"digest-.*\n/gm, ''))],
    ['of another graph', () => change(out, (text) => text.replace('"nodes":[\n', '"nodes":[ \n'))],
    [
      'without the facts that it names',
      () => entries(`${out}.cache`).map((name) => rmSync(join(`${out}.cache`, name))),
    ],
  ])('%s', async (_, damage) => {
    writeDigests(folder, { 'changed.txt': digestText(1, 2, 3) });
    await build(folder, out);
    damage();
    writeDigests(folder, { 'changed.txt': digestText(4, 5) });
    await build(folder, out);
    await build(folder, join(root, 'anew.json'), false);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(join(root, 'anew.json'), 'utf8'));
  });
});

/** Two of them have one id. */
const NAMES = ['01-01', '01-02', '01-03', '01-04', 'again/01-01', 'again/01-02'].map((name) => `${name}.txt`);

/** One edit of a folder: a digest written, or removed. */
const edit = fc.record({
  name: fc.constantFrom(...NAMES),
  text: fc.option(
    fc.oneof(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 3 }).map((stories) => digestText(...stories)),
      fc.nat(40).map(generateDigest),
    ),
    { freq: 3 },
  ),
});

const scratch = temporaryFolder();

test('after any edits the incremental graph is the full graph, byte for byte', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      const root = mkdtempSync(join(scratch, 'run-'));
      const folder = join(root, 'digests');
      mkdirSync(folder);
      writeDigests(folder, { '2026-02-01.txt': digestText(1, 2) });
      for (const edits of rounds) {
        for (const { name, text } of edits) {
          if (text === null) rmSync(join(folder, name), { force: true });
          else writeDigests(folder, { [name]: text });
        }
        await build(folder, join(root, 'kept.json'));
        await build(folder, join(root, 'anew.json'), false);
        expect(readFileSync(join(root, 'kept.json')).equals(readFileSync(join(root, 'anew.json')))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
