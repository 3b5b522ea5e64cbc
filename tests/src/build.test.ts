/** `frontier build` as a process: what it says of bad input, threads, two at once, and disks that are full or read-only. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../graph/file.ts';
import { digestText, manyDigests, temporaryFolder, writeDigests } from '../build/folder.ts';
import { run, start } from './process.ts';

const root = temporaryFolder();
const folder = join(root, 'digests');
writeDigests(folder, manyDigests(20));

const digestsOf = (file: string) => openGraph(readFileSync(file, 'utf8')).getAttribute('digests');

test('builds a graph, says what it holds, and leaves nothing but it and the cache', async () => {
  const out = join(root, 'plain/graph.json');
  const { status, stdout, stderr } = await run('build', folder, '--out', out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\S+graph\.json: \d+ entities, \d+ relations, \d+ figures from 20 digests\n$/);
  expect(readdirSync(join(root, 'plain')).sort()).toEqual(['graph.json', 'graph.json.cache']);
  const again = await run('build', folder, '--out', out);
  expect(again.stdout).toContain('from 20 digests (20 unchanged)');
});

test('threads give the same bytes as none', async () => {
  const outs = await Promise.all(
    ['1', '2', '3'].map(async (jobs) => {
      const out = join(root, `jobs-${jobs}.json`);
      expect(await run('build', folder, '--jobs', jobs, '--no-cache', '--out', out)).toMatchObject({ status: 0 });
      return readFileSync(out, 'utf8');
    }),
  );
  expect(new Set(outs).size).toBe(1);
});

test('bad input costs itself alone: each is named with the reason, and the rest is built', async () => {
  const mixed = join(root, 'mixed');
  writeDigests(mixed, {
    'good.txt': digestText(1, 2),
    'empty.txt': '',
    'blank.md': '\n \n\t\n',
    'binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]),
    'marks.md': '---\n\n***\n\n> \n',
    'ignored.pdf': 'not a digest',
    'empty/.keep': '',
  });
  symlinkSync('loop.txt', join(mixed, 'loop.txt'));
  symlinkSync('..', join(mixed, 'empty/parent'));
  const out = join(root, 'mixed.json');
  const { status, stdout, stderr } = await run('build', mixed, join(root, 'missing'), '--jobs', '2', '--out', out);
  expect(status).toBe(1);
  expect(stdout).toContain('from 1 digest\n');
  expect(digestsOf(out).map(({ id }) => id)).toEqual(['good']);
  const named = stderr.trim().split('\n');
  for (const bad of ['empty.txt', 'blank.md', 'binary.txt', 'latin.txt', 'marks.md', 'loop.txt', 'missing'])
    expect(named.filter((line) => line.includes(bad))).toHaveLength(1);
  expect(named).toHaveLength(7);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a link that leads to itself is named', async () => {
  const loop = join(root, 'loop.txt');
  symlinkSync('loop.txt', loop);
  const { status, stderr } = await run('build', loop, '--out', join(root, 'loop.json'));
  expect(status).toBe(1);
  expect(stderr).toContain(`${loop} is a link that leads to itself\n`);
});

test('without anything to build from, the old graph stays', async () => {
  const out = join(root, 'old.json');
  await run('build', folder, '--out', out);
  const before = readFileSync(out, 'utf8');
  writeDigests(join(root, 'hollow'), { 'empty.txt': '' });
  expect(await run('build', join(root, 'hollow'), '--out', out)).toMatchObject({ status: 1, stdout: '' });
  expect(readFileSync(out, 'utf8')).toBe(before);
});

test('several builds of one graph take turns, and a lock left behind holds nobody up', async () => {
  const out = join(root, 'turns/graph.json');
  mkdirSync(join(root, 'turns'));
  const gone = start('--version');
  await gone.ended;
  writeFileSync(`${out}.lock`, String(gone.process.pid));
  const all = await Promise.all(Array.from({ length: 4 }, () => run('build', folder, '--out', out)));
  expect(all.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  expect(all.filter(({ stdout }) => stdout.includes('(20 unchanged)'))).toHaveLength(3);
  expect(digestsOf(out)).toHaveLength(20);
  expect(readdirSync(join(root, 'turns')).sort()).toEqual(['graph.json', 'graph.json.cache']);
});

/** Mounts a small disk in memory; null where this user may not. */
function smallDisk(): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    rmdirSync(disk);
    return null;
  }
}

const disk = smallDisk();
afterAll(() => {
  if (!disk) return;
  execFileSync('umount', [disk]);
  rmdirSync(disk);
});

describe.skipIf(disk === null)('on a small disk (mounting one needs root)', () => {
  const out = join(disk ?? '', 'graph.json');

  test('a full disk is named, and the old graph stays', async () => {
    writeDigests(join(root, 'little'), { 'a.txt': digestText(1) });
    expect(await run('build', join(root, 'little'), '--no-cache', '--out', out)).toMatchObject({ status: 0 });
    const before = readFileSync(out, 'utf8');
    const { status, stdout, stderr } = await run('build', folder, '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${out}: cannot be written: the disk is full`);
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  test('a read-only disk is named', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk ?? '']);
    const { status, stderr } = await run('build', folder, '--out', out);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `frontier: ${out}: cannot be written: the disk is read-only\n`,
    });
  });
});
