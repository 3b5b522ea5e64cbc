import { chmod, link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectInputs, readInput } from '../../src/inputs.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontier-inputs-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, content: string | Uint8Array = 'Text.'): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** What a listing gives: paths below the folder, with the problem where there is one. */
async function list(...paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { path, problem } of collectInputs(paths)) {
    found.push(`${path === '-' ? '-' : relative(folder, path)}${problem === null ? '' : `: ${problem}`}`);
  }
  return found;
}

describe('a file that is no digest by its size', () => {
  it('is not read', async () => {
    const path = await write('year.txt', new Uint8Array(12_000_001).fill(97));
    expect(await readInput(path)).toEqual({ text: null, problem: 'is larger than 12 MB, as no digest is' });
  });
});

describe('the inputs among files and folders', () => {
  it('are the digests of a folder and those below, in the order of their paths', async () => {
    for (const name of ['b.md', 'a/z.txt', 'a-1.html', 'B.markdown', 'ä.md', 'c.pdf', 'a/b/1.MD']) await write(name);
    expect(await list(folder)).toEqual(['B.markdown', 'a-1.html', 'a/b/1.MD', 'a/z.txt', 'b.md', 'ä.md']);
  });

  it('leave out what is hidden and what is installed', async () => {
    for (const name of ['a.md', '.git/x.md', 'node_modules/p/readme.md', '.hidden.md']) await write(name);
    expect(await list(folder)).toEqual(['a.md']);
  });

  it('take a file that is named, whatever its ending, and standard input, each once', async () => {
    const path = await write('notes.log');
    expect(await list('-', path, '-', path, join(folder, '.', 'notes.log'))).toEqual(['-', 'notes.log']);
  });

  it('survive links that lead in circles, and take what several lead to once', async () => {
    const path = await write('a/one.md');
    await symlink(folder, join(folder, 'a', 'loop'));
    await symlink(path, join(folder, 'a', 'two.md'));
    await symlink('self.md', join(folder, 'self.md'));
    await mkdir(join(folder, 'other'));
    await symlink(join(folder, 'a'), join(folder, 'other', 'again'));
    expect(await list(folder)).toEqual(['a/one.md', 'self.md: is a link that leads to itself']);
  });

  it('name what gives nothing', async () => {
    await mkdir(join(folder, 'empty'));
    expect(await list(join(folder, 'gone'), join(folder, 'empty'), join(folder, 'gone', 'x.md'))).toEqual([
      'gone: does not exist',
      'empty: holds no .txt, .md, .markdown or .html file',
      'gone/x.md: does not exist',
    ]);
    const address = 'https://example.com/digest.html';
    expect([...collectInputs([address])]).toEqual([
      { path: address, problem: 'is an address: save the page, and give the file' },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('name a folder that may not be read, and go on', async () => {
    await write('a/x.md');
    await write('b.md');
    await chmod(join(folder, 'a'), 0o000);
    expect(await list(folder)).toEqual(['a: may not be read (permission denied)', 'b.md']);
    await chmod(join(folder, 'a'), 0o700);
  });
});

describe('a file’s text', () => {
  const problemOf = async (content: Uint8Array | string) => (await readInput(await write('x.md', content))).problem;
  const textOf = async (content: Uint8Array) => (await readInput(await write('x.md', content))).text;

  it('is decoded by its byte order mark, which is dropped', async () => {
    const utf16 = Buffer.from('\ufeffGrüße 😀', 'utf16le');
    expect(await textOf(Buffer.from('\ufeffGrüße 😀'))).toBe('Grüße 😀');
    expect(await textOf(utf16)).toBe('Grüße 😀');
    expect(await textOf(Buffer.from(utf16).swap16())).toBe('Grüße 😀');
  });

  it.each([
    ['is empty', ''],
    ['is empty', ' \n\n'],
    ['is empty', '\ufeff'],
    ['is a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0x01])],
    ['is not valid UTF-8 (line 2)', Buffer.from([0x61, 0x0a, 0x62, 0xe9, 0x0a])],
    ['is not valid UTF-16LE (line 1)', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])],
  ])('%s: %j', async (problem, content) => {
    expect(await problemOf(content)).toBe(problem);
  });

  it('tells of a file that is gone, and of a folder', async () => {
    expect(await readInput(join(folder, 'gone.md'))).toEqual({ text: null, problem: 'does not exist' });
    expect(await readInput(folder)).toEqual({ text: null, problem: 'is a folder' });
  });

  it('reads a hard link like any file', async () => {
    await link(await write('x.md', 'Orca.'), join(folder, 'y.md'));
    expect(await readInput(join(folder, 'y.md'))).toEqual({ text: 'Orca.', problem: null });
  });
});
