import { execFileSync, spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFile, writeWhole } from '../../src/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frontier-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a file, with the folders on the way and the usual rights', () => {
  const path = join(folder, 'a/b/file');
  writeWhole(path, 'né 🚀');
  expect(readFileSync(path, 'utf8')).toBe('né 🚀');
  expect(statSync(path).mode & 0o777).toBe(0o666 & ~process.umask());
  writeWhole(path, Uint8Array.of(1, 2));
  expect([...readFileSync(path)]).toEqual([1, 2]);
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['file']);
});

it('leaves what was there, and nothing else, where writing fails', () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'old');
  const fail = (temporary: string) => {
    writeFileSync(temporary, 'half');
    throw new Error('the disk is full');
  };
  expect(() => replaceFile(path, fail)).toThrow('the disk is full');
  expect(readFileSync(path, 'utf8')).toBe('old');
  mkdirSync(join(folder, 'taken'));
  expect(() => writeWhole(join(folder, 'taken'), 'new')).toThrow('EISDIR');
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
});

it('writes through a link, and into a pipe rather than in its place', async () => {
  const [target, link, pipe] = [join(folder, 'target'), join(folder, 'link'), join(folder, 'pipe')];
  writeFileSync(target, 'old');
  symlinkSync(target, link);
  writeWhole(link, 'new');
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe]);
  const received = text(reader.stdout);
  writeWhole(pipe, 'through');
  expect(await received).toBe('through');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
