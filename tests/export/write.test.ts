import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
