/** The graph that a command asks: the file given first, or graph.json in the current folder. */
import { constants } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { GraphFileError, openGraph } from '../graph/file.ts';
import type { KnowledgeGraph } from '../graph/model.ts';
import { InputError, UsageError } from './errors.ts';
import { statsOf } from './inputs.ts';
import { DEFAULT_GRAPH } from './options.ts';

export interface GraphArguments {
  readonly path: string;
  readonly names: readonly string[];
}

/**
 * Tells the graph's path from the names behind it. The first argument is the graph if it ends in .json or names a file,
 * and enough arguments remain.
 *
 * @param needed how many names the command cannot do without
 */
export function graphArguments(args: readonly string[], needed: number): GraphArguments {
  const [first, ...rest] = args;
  if (first !== undefined && rest.length >= needed && (first.endsWith('.json') || isFile(first))) {
    return { path: first, names: rest };
  }
  return { path: DEFAULT_GRAPH, names: args };
}

/** For commands that take one name: words that were not quoted are joined. */
export function graphAndName(args: readonly string[]): { readonly path: string; readonly name: string } {
  const { path, names } = graphArguments(args, 1);
  const [only] = names;
  if (only === undefined || (names.length === 1 && only.endsWith('.json')))
    throw new UsageError('the name of an entity is missing');
  return { path, name: names.join(' ') };
}

/** @throws InputError that names the file where it cannot be read or is no graph file */
export function readGraph(path: string): KnowledgeGraph {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE') throw new InputError(tooLarge(path));
    const hint = path === DEFAULT_GRAPH ? ': build one with "frontier build FOLDER", or name another file first' : '';
    throw new InputError(`${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}${hint}`);
  }
  try {
    return openGraph(text);
  } catch (error) {
    if (error instanceof GraphFileError) throw new InputError(`${path}: ${error.message}`);
    throw error;
  }
}

/** A graph is opened as one text, and no text is longer than V8 allows. */
function tooLarge(path: string): string {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return `${path}: is too large to be opened (${megabytes(statSync(path).size)} MB of at most ${megabytes(constants.MAX_STRING_LENGTH)}): build graphs of fewer digests each`;
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}
