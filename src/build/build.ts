/** A folder of digests to a graph file, anew or as far as something changed. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildCorrected } from '../../graph/corrections/build.ts';
import { serialise } from '../../graph/file.ts';
import { correctionFiles, readCorrectionFiles } from '../corrections.ts';
import { InputError } from '../errors.ts';
import type { ExtractionSettings } from '../extraction.ts';
import { collectInputs } from '../inputs.ts';
import { progress } from '../output/progress.ts';
import { reasonOf, writeWhole } from '../write.ts';
import { collectFacts } from './collect.ts';
import { withLock } from './lock.ts';

export interface BuildOptions {
  readonly settings: ExtractionSettings;
  /** The graph file. */
  readonly out: string;
  readonly cache: boolean;
  /** A file of corrections; those beside the inputs where left out. */
  readonly corrections?: string | undefined;
  /** How many threads extract; null for what suits the work. */
  readonly jobs: number | null;
  /** Told what the user should know, a sentence at a time. */
  readonly say: (message: string) => void;
}

export interface Built {
  readonly entities: number;
  readonly relations: number;
  readonly figures: number;
  readonly digests: number;
  /** How many digests were read anew. */
  readonly extracted: number;
  /** How many inputs could not be used. */
  readonly problems: number;
}

/** Starting a thread costs about as much as extracting so many bytes. */
const WORTH_A_THREAD = 400_000;

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

async function buildLocked(
  inputs: readonly string[],
  { settings, out, cache, corrections, jobs, say }: BuildOptions,
): Promise<Built> {
  const byHand = readCorrectionFiles(correctionFiles(inputs, corrections));
  const paths: string[] = [];
  let problems = 0;
  const complain = (problem: string) => {
    problems++;
    say(problem);
  };
  for await (const { path, problem } of collectInputs(inputs)) {
    if (problem === null) paths.push(path);
    else complain(`${path} ${problem}`);
  }
  if (paths.length === 0) throw new InputError('there is no digest to read');

  const bar = progress(paths.length, 'digests');
  const collected = await collectFacts(paths, {
    settings,
    cache: cache ? `${out}.cache` : null,
    threads: jobs ?? threadsFor(paths),
    onProgress: bar.update,
  }).finally(bar.stop);
  for (const problem of collected.problems) complain(problem);
  if (collected.facts.length === 0) throw new InputError('no digest could be read');

  const { graph, unused } = buildCorrected(collected.facts, byHand);
  for (const correction of unused) say(`not applied: ${correction}`);
  removeLeftovers(out);
  writeWhole(out, serialise(graph));
  const kinds = graph.mapNodes((_, { kind }) => kind);
  const entities = kinds.filter((kind) => kind === 'entity').length;
  const relations = graph.filterEdges((_, { type }) => type !== 'measured_by' && type !== 'concerns').length;
  return {
    entities,
    relations,
    figures: kinds.length - entities,
    digests: collected.facts.length,
    extracted: collected.extracted,
    problems,
  };
}

/** As many threads as there are cores, but none that would hardly have begun when the work is done. */
function threadsFor(paths: readonly string[]): number {
  const size = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.min(availableParallelism(), Math.floor(size / WORTH_A_THREAD));
}

/** Removes what a killed build of the same graph left behind. */
function removeLeftovers(out: string): void {
  const folder = dirname(out);
  const leftover = (name: string) => name.startsWith(`.${basename(out)}.`) && name.endsWith('.tmp');
  for (const name of readdirSync(folder).filter(leftover)) rmSync(join(folder, name), { force: true });
}
