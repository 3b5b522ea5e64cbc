/** Which files a command reads: those named, and the digests in the folders named. */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands for standard input. */
export const STANDARD_INPUT = '-';

const DIGEST = /\.(?:txt|md|markdown|html?)$/iu;

export interface Found {
  /** Paths in the order given; those of one folder in alphabetical order, the same on every machine. Each file once. */
  readonly paths: readonly string[];
  /** What cannot be used: one sentence each, which begins with the path. */
  readonly problems: readonly string[];
}

/**
 * Finds the files to read. Folders are searched through, hidden ones and node_modules left out; a link that leads back
 * to a folder already searched is not followed again.
 *
 * @param inputs files of any name, folders, or "-" for standard input
 */
export function findDigests(inputs: readonly string[]): Found {
  const paths: string[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();

  /** Whether this is the first visit, by any path. */
  const first = (path: string): boolean => {
    const real = realpathSync(path);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  };

  const visit = (path: string, named: boolean): void => {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) {
        if (!first(path)) return;
        const before = paths.length + problems.length;
        for (const name of readdirSync(path).sort()) if (wanted(name)) visit(join(path, name), false);
        if (named && paths.length + problems.length === before)
          problems.push(`${path}: the folder holds no digest (.txt, .md, .markdown, .html)`);
      } else if (!isReadable(stats)) {
        if (named) problems.push(`${path}: neither a file nor a folder`);
      } else if ((named || DIGEST.test(path)) && first(path)) paths.push(path);
    } catch (error) {
      const loop = (error as NodeJS.ErrnoException).code === 'ELOOP';
      if (named || loop || DIGEST.test(path)) problems.push(`${path}: ${reason(error)}`);
    }
  };

  for (const input of inputs) {
    if (input === STANDARD_INPUT) paths.push(input);
    else visit(input, true);
  }
  return { paths, problems };
}

const wanted = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

/** A file, or what gives text as one does: a pipe of the shell's. */
const isReadable = (stats: Stats): boolean => stats.isFile() || stats.isFIFO() || stats.isCharacterDevice();

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
  EISDIR: 'a folder, not a file',
  EIO: 'the disk reports an error',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large (more than 2 GiB)',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
};

/** Why the file system refused, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) || message;
}
