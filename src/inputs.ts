/** The file system side of reading: which files are digests, and their text. */
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** A digest to read ("-" is standard input), or a path that gives none, with the reason. */
export interface Input {
  readonly path: string;
  readonly problem: string | null;
}

/** A file's text without its byte order mark, or why there is none. */
export type Source =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string };

const DIGEST = /\.(?:txt|md|markdown|html)$/i;
const ADDRESS = /^https?:/i;
const NO_DIGEST = 'holds no .txt, .md, .markdown or .html file';
/** Where a file is binary, its head shows it. */
const HEAD = 8192;

/**
 * Lists the digests among files and folders.
 *
 * Takes paths as a user gives them; a folder stands for all digests below it, save those in hidden folders and in
 * node_modules. Yields each file once, however many paths or links lead to it, a folder's in the order of their paths'
 * code units. A path that gives nothing is yielded with its problem; nothing is thrown.
 */
export function* collectInputs(paths: readonly string[]): Generator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (!seen.has('-')) yield { path, problem: null };
      seen.add('-');
      continue;
    }
    let found = false;
    for (const input of walk(path, seen, true)) {
      found = true;
      if (input.problem !== SEEN) yield input;
    }
    if (!found) yield { path, problem: NO_DIGEST };
  }
}

/** Marks a file that another path has led to already. */
const SEEN = 'seen';

function* walk(path: string, seen: Set<string>, named: boolean): Generator<Input> {
  let real: string;
  let stats: Stats;
  try {
    real = realpathSync.native(path);
    stats = statSync(real);
  } catch (error) {
    yield { path, problem: ADDRESS.test(path) ? 'is an address: save the page, and give the file' : reasonOf(error) };
    return;
  }
  const readable = stats.isFile() || (named && stats.isFIFO());
  if (!readable && !stats.isDirectory()) {
    if (named) yield { path, problem: 'is neither a file nor a folder' };
    return;
  }
  if (seen.has(real)) {
    yield { path, problem: SEEN };
    return;
  }
  seen.add(real);
  if (readable) yield { path, problem: null };
  else yield* walkFolder(path, real, seen);
}

/** @param real the folder's own path, no link on the way */
function* walkFolder(path: string, real: string, seen: Set<string>): Generator<Input> {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    yield { path, problem: reasonOf(error) };
    return;
  }
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    // A link may lead to a folder; its target is looked at when its turn comes.
    .filter((entry) => !entry.isFile() || DIGEST.test(entry.name))
    .map((entry) => ({
      name: entry.name,
      key: entry.isDirectory() ? `${entry.name}/` : entry.name,
      link: entry.isSymbolicLink(),
      plain: entry.isFile(),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { name, link, plain } of names) {
    const child = join(path, name);
    if (link && !DIGEST.test(name) && !isFolder(child)) continue;
    if (plain) {
      const own = join(real, name);
      yield { path: child, problem: seen.has(own) ? SEEN : null };
      seen.add(own);
    } else yield* walk(child, seen, false);
  }
}

/** What stands at a path, links followed; undefined for nothing that can be looked at, for whatever reason. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

/**
 * Reads a digest's text: UTF-8, or UTF-16 where a byte order mark says so. Never throws: a file that is empty, binary,
 * badly encoded, unreadable or gone gives its problem, worded to follow the file's name.
 */
export async function readInput(path: string): Promise<Source> {
  try {
    return decode(path === '-' ? await buffer(process.stdin) : readFileSync(path));
  } catch (error) {
    return { text: null, problem: reasonOf(error) };
  }
}

/** A year of newsletters is smaller; what is read of one file has to fit into memory, some 300 times its size. */
const MOST_BYTES = 12_000_000;

function decode(bytes: Uint8Array): Source {
  if (bytes.length === 0) return { text: null, problem: 'is empty' };
  if (bytes.length > MOST_BYTES)
    return { text: null, problem: `is larger than ${MOST_BYTES / 1e6} MB, as no digest is` };
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, HEAD).includes(0)) return { text: null, problem: 'is a binary file' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? { text: null, problem: 'is empty' } : { text, problem: null };
  } catch {
    const lossy = new TextDecoder(encoding).decode(bytes);
    const line = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length;
    return { text: null, problem: `is not valid ${encoding.toUpperCase()} (line ${line})` };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

const REASONS = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['EACCES', 'may not be read (permission denied)'],
  ['EPERM', 'may not be read (permission denied)'],
  ['EISDIR', 'is a folder'],
  ['ELOOP', 'is a link that leads to itself'],
  ['ENAMETOOLONG', 'has too long a name'],
  ['ERR_FS_FILE_TOO_LARGE', 'is too large to read'],
  ['ERR_STRING_TOO_LONG', 'is too large to read'],
]);

/** Why a path could not be read, worded to follow it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `could not be read (${code || String(error)})`;
}
