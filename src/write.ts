/** Files that are written whole or not at all: beside their place first, then moved there. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Lets `fill` write an empty file under a temporary name beside `path`, then puts it in the place of whatever stands there.
 * Folders on the way are made. Where anything fails, `path` stays as it was and nothing is left behind. A link stays a
 * link: what it leads to is replaced. A device or a pipe ("/dev/stdout") cannot be replaced; `fill` writes into it.
 *
 * @throws what `fill` or the file system throws
 */
export function replaceFile(path: string, fill: (temporary: string) => void): void {
  if (isDevice(path)) {
    fill(path);
    return;
  }
  const target = existsSync(path) ? realpathSync(path) : path;
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${basename(target)}.${randomUUID()}.tmp`);
  // Made here, so that it has the usual rights whoever fills it.
  closeSync(openSync(temporary, 'wx'));
  try {
    fill(temporary);
    sync(temporary);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes text as UTF-8, or bytes. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeParts(path, [content]);
}

/** Parts smaller than this are put together before they are written. */
const AT_ONCE = 100_000;

/** Writes parts of text or bytes one after the other; none is asked for before it is written. */
export function writeParts(path: string, parts: Iterable<string | Uint8Array>): void {
  replaceFile(path, (temporary) => {
    const file = openSync(temporary, 'w');
    const write = (bytes: Uint8Array) => {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    };
    let small: Uint8Array[] = [];
    let size = 0;
    const flush = () => {
      write(Buffer.concat(small));
      small = [];
      size = 0;
    };
    try {
      for (const part of parts) {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
        if (bytes.length >= AT_ONCE || size >= AT_ONCE) flush();
        if (bytes.length >= AT_ONCE) write(bytes);
        else {
          small.push(bytes);
          size += bytes.length;
        }
      }
      flush();
    } finally {
      closeSync(file);
    }
  });
}

function isDevice(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** Waits until the disk has it: a file that is moved before that may come out empty after a power cut. */
function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'it would be larger than a file may be here'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EEXIST', 'a part of the path is no folder'],
  ['ELOOP', 'it is a link that leads to itself'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/** Why the file system refused to write, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS.get(code ?? '') ?? message;
}
