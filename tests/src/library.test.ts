/** The package as another project uses it: imported by name, and type-checked against its declarations. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as sources from '../../src/index.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const program = `
import { buildGraph, extract, type Facts, neighbors, readDigest } from 'frontier-graph';

const digest = readDigest('News\\n\\nOpenAI raised $5 billion from Microsoft.', { path: 'a.txt' });
const facts: Facts = extract(digest);
const connected: readonly { readonly entity: { readonly name: string } }[] = neighbors(buildGraph([facts]), 'OpenAI');
console.log(facts.entities.map(({ name }) => name).join(), Array.isArray(connected));
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules/frontier-graph'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'use.ts'), program);
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['nodenext', 'bundler'])('type-checks and runs, modules resolved as by %s', async (resolution) => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  const options = [
    '--strict',
    '--target',
    'es2023',
    '--module',
    module,
    '--moduleResolution',
    resolution,
    '--types',
    '',
  ];
  await run(process.execPath, [tsc, ...options, 'use.ts'], { cwd: folder });
  const { stdout } = await run(process.execPath, ['use.js'], { cwd: folder });
  expect(stdout).toBe('OpenAI,Microsoft true\n');
});

test('does what the README shows of it', async () => {
  const [, shown = ''] = (await readFile(join(root, 'README.md'), 'utf8')).match(/```ts\n(import .*?)```/su) ?? [];
  await writeFile(join(folder, 'shown.ts'), shown);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--types', ''];
  await run(process.execPath, [tsc, ...options, 'shown.ts'], { cwd: folder });
  const { stdout } = await run(process.execPath, ['shown.js'], { cwd: folder });
  expect(stdout).toContain("name: 'Acme Labs'");
});

test('gives the facts that its sources give, though what they work out at their start is made ready in it', async () => {
  const built: typeof sources = await import(pathToFileURL(join(root, 'dist/index.js')).href);
  for (const name of await readdir(join(root, 'digests'))) {
    const text = await readFile(join(root, 'digests', name), 'utf8');
    const factsBy = ({ extract, readDigest }: typeof sources) => extract(readDigest(text, { path: name }));
    expect(factsBy(built)).toEqual(factsBy(sources));
  }
});
