/** A thread that extracts digests: told a path and text, it answers with facts or says why there are none. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Facts } from '../../graph/facts.ts';
import { type DigestExtractor, digestExtractor, type ExtractionSettings } from '../extraction.ts';

/** What a worker is told: extract this file. */
export interface Task {
  readonly path: string;
  readonly text: string;
}

export type Outcome = { readonly facts: Facts } | { readonly problem: string };

const ROLE = 'frontier-graph extraction';

/** Starts a thread that runs this very module. */
export const startWorker = (settings: ExtractionSettings): Worker =>
  new Worker(new URL(import.meta.url), { workerData: { role: ROLE, settings } });

/** Says in one sentence what is wrong with a file. */
export const problemOf = (path: string, error: unknown): Outcome => ({
  problem: `${path}: ${error instanceof Error ? error.message : String(error)}`,
});

/** Extracts one digest, or says why that failed. */
export function attempt(extract: DigestExtractor, { path, text }: Task): Outcome {
  try {
    return { facts: extract(text, path) };
  } catch (error) {
    return problemOf(path, error);
  }
}

if (!isMainThread && parentPort && workerData?.role === ROLE) {
  const port = parentPort;
  const extract = digestExtractor(workerData.settings);
  port.on('message', (task: Task) => port.postMessage(attempt(extract, task)));
}
