/** The map step: the facts of any number of files, as far as they are not known already. */
import { availableParallelism } from 'node:os';
import type { Facts } from '../../graph/facts.ts';
import type { ExtractionSettings } from '../extraction.ts';
import { readInput } from '../inputs.ts';
import { reasonOf } from '../write.ts';
import { cacheKey, readEntry, writeEntry } from './cache.ts';
import { type FileRecord, type Stamp, sameStamp, stampOf } from './ledger.ts';
import { type Job, runJobs } from './pool.ts';
import type { Outcome } from './task.ts';
import { EXTRACTOR_VERSION } from './version.ts';

export interface CollectOptions<T> {
  readonly settings: ExtractionSettings;
  /** The cache's folder; null for none. */
  readonly cache: string | null;
  /** How many extract beside this thread; 0 for this one alone, null for what suits the work. */
  readonly jobs: number | null;
  /** Files as an earlier build has read them, by path: what is as it was is not read again. */
  readonly known: ReadonlyMap<string, FileRecord>;
  /** What to keep of facts. */
  readonly keep: (facts: Facts) => T;
  /** Called after each file, with how many are done. */
  readonly onProgress: (done: number) => void;
}

export interface Collected<T> {
  /** The files that could be used, by path. */
  readonly files: ReadonlyMap<string, FileRecord>;
  /** What is kept of the facts of each file that is not as it was known. */
  readonly fresh: ReadonlyMap<string, T>;
  /** What cannot be used: one sentence each, which begins with the path. */
  readonly problems: readonly string[];
  /** How many were extracted: neither known nor found in the cache. */
  readonly extracted: number;
}

/** A file that changed less than so many milliseconds ago may change again without a later time of change. */
const TICK = 2000;

/** Starting one more to extract costs about as much as extracting so many bytes. */
const WORTH_A_HELPER = 400_000;

/** Reads files and gives their facts. A file that cannot be used is a problem of its own; the others go on. */
export async function collectFacts<T>(paths: readonly string[], options: CollectOptions<T>): Promise<Collected<T>> {
  const { settings, cache, jobs, known, keep, onProgress } = options;
  const stamps = new Map(paths.map((path) => [path, settled(stampOf(path))]));
  const isKnown = (path: string) => sameStamp(known.get(path)?.stamp ?? null, stamps.get(path) ?? null);
  const files = new Map<string, FileRecord>();
  const fresh = new Map<string, T>();
  const problems = new Map<string, string>();
  let extracted = 0;
  let cacheProblem: string | null = null;

  const progress = () => onProgress(files.size + problems.size);
  const store = (key: string, facts: string) => {
    if (cache === null || cacheProblem !== null) return;
    try {
      writeEntry(cache, key, facts);
    } catch (error) {
      cacheProblem = `${cache}: facts cannot be kept for the next build: ${reasonOf(error)}`;
    }
  };
  const finish = (path: string, stamp: Stamp | null, key: string, facts: Facts) => {
    files.set(path, { stamp, facts: key, digest: facts.digest });
    fresh.set(path, keep(facts));
    progress();
  };
  const fail = (path: string, problem: string) => {
    problems.set(path, problem);
    progress();
  };

  // The largest first, so that at the end no thread works on while the others have nothing left.
  const sizeOf = (path: string) => stamps.get(path)?.size ?? 0;
  const largestFirst = [...paths].sort((a, b) => sizeOf(b) - sizeOf(a));
  async function* work(): AsyncGenerator<Job> {
    for (const path of largestFirst) {
      const former = known.get(path);
      const stamp = stamps.get(path) ?? null;
      if (former && isKnown(path)) {
        files.set(path, former);
        progress();
        continue;
      }
      const { text, problem } = await readInput(path);
      if (problem !== null) {
        fail(path, `${path} ${problem}`);
        continue;
      }
      const key = cacheKey(EXTRACTOR_VERSION, JSON.stringify(settings), path, text);
      if (former?.facts === key) {
        files.set(path, { ...former, stamp });
        progress();
        continue;
      }
      const kept = cache === null ? null : readEntry(cache, key);
      if (kept) {
        finish(path, stamp, key, kept);
        continue;
      }
      const done = (outcome: Outcome) => {
        if ('problem' in outcome) fail(path, `${path}: ${outcome.problem}`);
        else {
          extracted++;
          store(key, outcome.facts);
          finish(path, stamp, key, JSON.parse(outcome.facts));
        }
      };
      yield { task: { path, text }, done };
    }
  }

  const size = paths.reduce((sum, path) => sum + (isKnown(path) ? 0 : sizeOf(path)), 0);
  await runJobs(work(), settings, jobs ?? helpersFor(size));
  return {
    files,
    fresh,
    problems: [...paths.flatMap((path) => problems.get(path) ?? []), ...(cacheProblem === null ? [] : [cacheProblem])],
    extracted,
  };
}

/**
 * One for each core but one, which compiling and collecting garbage take: with as many as cores a build takes longer.
 * None beside the first that would hardly have begun when the work is done.
 */
const helpersFor = (size: number): number =>
  Math.max(1, Math.min(availableParallelism() - 1, Math.floor(size / WORTH_A_HELPER)));

/** A stamp that can be relied on later. */
const settled = (stamp: Stamp | null): Stamp | null =>
  stamp?.time != null && Date.now() - stamp.time < TICK ? { ...stamp, time: null } : stamp;
