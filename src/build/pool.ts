/** Spreads extraction over threads. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { builtPath } from '../built.ts';
import type { DigestExtractor, ExtractionSettings } from '../extraction.ts';
import { prepareEngine } from './engine.ts';
import { attempt, type Outcome, problemOf, type Task } from './task.ts';

/** A task, and what becomes of its outcome. */
export interface Job {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

/**
 * Does jobs, one at a time in this thread, or side by side in others. Jobs are asked for one by one, as threads become
 * free, so that no more digests are held than are being worked on.
 *
 * @param threads 1 for this thread alone, else how many others to start
 */
export async function runJobs(jobs: AsyncIterator<Job>, settings: ExtractionSettings, threads: number): Promise<void> {
  prepareEngine(threads);
  if (threads > 1) await Promise.all(Array.from({ length: threads }, () => drain(jobs, settings)));
  else {
    let extract: DigestExtractor | null = null;
    for (let next = await jobs.next(); !next.done; next = await jobs.next()) {
      // Loaded when needed: a build in which nothing changed does without.
      extract ??= (await import('../extraction.ts')).digestExtractor(settings);
      next.value.done(attempt(extract, next.value.task));
    }
  }
}

/**
 * Does jobs in a thread until none is left. It has the next one before the last one's outcome is looked at, so that it
 * need not wait. One that ends the thread, for want of memory for example, costs itself alone.
 */
async function drain(jobs: AsyncIterator<Job>, settings: ExtractionSettings): Promise<void> {
  let worker: Worker | null = null;
  const begin = ({ task }: Job): Promise<Outcome> => {
    worker ??= new Worker(builtPath('worker.js'), { workerData: settings });
    worker.postMessage(task);
    return once(worker, 'message').then(
      ([outcome]) => outcome,
      (error) => {
        worker = null;
        return problemOf(task.path, error);
      },
    );
  };
  try {
    let next = await jobs.next();
    let outcome = next.done ? null : begin(next.value);
    while (!next.done && outcome) {
      const [job, result] = [next.value, await outcome];
      next = await jobs.next();
      outcome = next.done ? null : begin(next.value);
      job.done(result);
    }
  } finally {
    await (worker as Worker | null)?.terminate();
  }
}
