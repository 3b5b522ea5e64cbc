/** The map step: the facts of any number of files, from the cache where they are there. */
import type { Facts } from '../../graph/facts.ts';
import type { ExtractionSettings } from '../extraction.ts';
import { readInput } from '../inputs.ts';
import { reasonOf } from '../write.ts';
import { cacheKey, prune, readEntry, writeEntry } from './cache.ts';
import { type Job, runJobs } from './pool.ts';
import type { Outcome } from './task.ts';
import { EXTRACTOR_VERSION } from './version.ts';

export interface CollectOptions {
  readonly settings: ExtractionSettings;
  /** The cache's folder; null for none. */
  readonly cache: string | null;
  readonly threads: number;
  /** Called after each file, with how many are done. */
  readonly onProgress: (done: number) => void;
}

export interface Collected {
  /** In the order of the paths. */
  readonly facts: readonly Facts[];
  /** What cannot be used: one sentence each, which begins with the path. */
  readonly problems: readonly string[];
  /** How many were extracted, not found in the cache. */
  readonly extracted: number;
}

/** Reads files and gives their facts. A file that cannot be used is a problem of its own; the others go on. */
export async function collectFacts(paths: readonly string[], options: CollectOptions): Promise<Collected> {
  const { settings, cache, threads, onProgress } = options;
  const outcomes = new Map<number, Outcome>();
  const keys = new Set<string>();
  let extracted = 0;
  let cacheProblem: string | null = null;

  const finish = (index: number, outcome: Outcome) => {
    outcomes.set(index, outcome);
    onProgress(outcomes.size);
  };
  const keep = (key: string, facts: Facts) => {
    if (cache === null || cacheProblem !== null) return;
    try {
      writeEntry(cache, key, facts);
    } catch (error) {
      cacheProblem = `${cache}: facts cannot be kept for the next build: ${reasonOf(error)}`;
    }
  };

  async function* jobs(): AsyncGenerator<Job> {
    for (const [index, path] of paths.entries()) {
      const { text, problem } = await readInput(path);
      if (problem !== null) {
        finish(index, { problem: `${path} ${problem}` });
        continue;
      }
      const key = cacheKey(EXTRACTOR_VERSION, JSON.stringify(settings), path, text);
      keys.add(key);
      const kept = cache === null ? null : readEntry(cache, key);
      const done = (outcome: Outcome) => {
        if ('facts' in outcome) {
          extracted++;
          keep(key, outcome.facts);
        }
        finish(index, outcome);
      };
      if (kept) finish(index, { facts: kept });
      else yield { task: { path, text }, done };
    }
  }

  await runJobs(jobs(), settings, threads);
  if (cache !== null) prune(cache, keys);
  const ordered = paths.flatMap((_, index) => outcomes.get(index) ?? []);
  return {
    facts: ordered.flatMap((outcome) => ('facts' in outcome ? outcome.facts : [])),
    problems: [
      ...ordered.flatMap((outcome) => ('problem' in outcome ? outcome.problem : [])),
      ...(cacheProblem === null ? [] : [cacheProblem]),
    ],
    extracted,
  };
}
