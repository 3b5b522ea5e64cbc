/** A folder of digests to a graph file, anew or as far as something changed. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contributionOf } from '../../graph/contribution.ts';
import type { Facts } from '../../graph/facts.ts';
import type { Counts } from '../../graph/merge.ts';
import { correctionFiles } from '../correction-files.ts';
import { InputError } from '../errors.ts';
import type { ExtractionSettings } from '../extraction.ts';
import { collectInputs } from '../inputs.ts';
import { progress } from '../output/progress.ts';
import { reasonOf } from '../write.ts';
import { cacheKey, prune } from './cache.ts';
import { type Collected, collectFacts } from './collect.ts';
import { type FileRecord, type Ledger, LedgerError, openLedger } from './ledger.ts';
import { withLock } from './lock.ts';
import { updateGraph } from './update.ts';
import { EXTRACTOR_VERSION, MERGE_VERSION } from './version.ts';

export interface BuildOptions {
  readonly settings: ExtractionSettings;
  /** The graph file. */
  readonly out: string;
  readonly cache: boolean;
  /** A file of corrections; those beside the inputs where left out. */
  readonly corrections?: string | undefined;
  /** How many extract beside this thread; 0 for this one alone, null for what suits the work. */
  readonly jobs: number | null;
  /** Told what the user should know, a sentence at a time. */
  readonly say: (message: string) => void;
}

export interface Built extends Counts {
  readonly digests: number;
  /** How many digests were read anew. */
  readonly extracted: number;
  /** How many inputs could not be used. */
  readonly problems: number;
}

/**
 * Builds the graph of all digests among the inputs and puts it in the place of the old one. Several builds of one
 * graph take turns.
 *
 * @throws InputError where no input can be used, or the graph cannot be written; the old graph stays
 */
export async function buildFile(inputs: readonly string[], options: BuildOptions): Promise<Built> {
  const { out, say } = options;
  const waiting = (pid: number) => say(`${out}: another build is at work (process ${pid}); waiting for it`);
  try {
    return await withLock(`${out}.lock`, waiting, () => buildLocked(inputs, options));
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error && 'syscall' in error)) throw error;
    throw new InputError(`${out}: cannot be written: ${reasonOf(error)}`);
  }
}

async function buildLocked(inputs: readonly string[], options: BuildOptions): Promise<Built> {
  const files = correctionFiles(inputs, options.corrections);
  // Most builds have none, and go without what reads and applies them.
  const corrected = files.length > 0 ? (await import('./corrected.ts')).corrected(files, options) : null;
  const paths: string[] = [];
  const unusable: string[] = [];
  for (const { path, problem } of collectInputs(inputs)) {
    if (problem === null) paths.push(path);
    else unusable.push(`${path} ${problem}`);
  }
  for (const problem of unusable) options.say(problem);
  if (paths.length === 0) throw new InputError('there is no digest to read');
  removeLeftovers(options.out);
  const built = await (corrected ? buildAnew(paths, corrected, options) : buildPlain(paths, options));
  return { ...built, problems: built.problems + unusable.length };
}

/** Builds with corrections: they may concern any digest, so everything is merged anew. */
async function buildAnew(
  paths: readonly string[],
  write: (facts: Iterable<Facts>) => Counts,
  options: BuildOptions,
): Promise<Built> {
  const collected = await collect(paths, options, new Map(), (facts) => facts);
  return finish(collected, options, write(collected.fresh.values()));
}

/** Builds on what the last build has left, or anew where that is of no use. */
async function buildPlain(paths: readonly string[], options: BuildOptions): Promise<Built> {
  const { out, settings } = options;
  const folder = cacheOf(options);
  const version = cacheKey(EXTRACTOR_VERSION, MERGE_VERSION, JSON.stringify(settings));
  const place = folder === null ? null : { folder, version };
  const build = async (former: Ledger | null) => {
    const collected = await collect(paths, options, former?.files ?? new Map(), contributionOf);
    return finish(collected, options, updateGraph(out, collected, former, place));
  };
  const former = place && openLedger(place.folder, place.version, out);
  try {
    return await build(former);
  } catch (error) {
    if (!former || !(error instanceof LedgerError || error instanceof SyntaxError)) throw error;
    return await build(null);
  }
}

const cacheOf = ({ cache, out }: BuildOptions): string | null => (cache ? `${out}.cache` : null);

async function collect<T>(
  paths: readonly string[],
  options: BuildOptions,
  known: ReadonlyMap<string, FileRecord>,
  keep: (facts: Facts) => T,
): Promise<Collected<T>> {
  const { settings, jobs } = options;
  const bar = progress(paths.length, 'digests');
  const cache = cacheOf(options);
  const collected = await collectFacts(paths, { settings, cache, jobs, known, keep, onProgress: bar.update }).finally(
    bar.stop,
  );
  if (collected.files.size > 0) return collected;
  for (const problem of collected.problems) options.say(problem);
  throw new InputError('no digest could be read');
}

/** Tidies up, and tells what came of it. */
function finish<T>({ files, problems, extracted }: Collected<T>, options: BuildOptions, counts: Counts): Built {
  for (const problem of problems) options.say(problem);
  const cache = cacheOf(options);
  if (cache !== null) prune(cache, new Set([...files.values()].map(({ facts }) => facts)));
  return { ...counts, digests: files.size, extracted, problems: problems.length };
}

/** Removes what a killed build of the same graph left behind. */
function removeLeftovers(out: string): void {
  const folder = dirname(out);
  const leftover = (name: string) => name.startsWith(`.${basename(out)}.`) && name.endsWith('.tmp');
  for (const name of readdirSync(folder).filter(leftover)) rmSync(join(folder, name), { force: true });
}
