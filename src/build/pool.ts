/** Spreads extraction over threads. */
import { on } from 'node:events';
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
 * free, so that few more digests are held than are being worked on.
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

/** So many jobs a thread is told of: it goes on with the next while the outcome of the last is looked at. */
const AHEAD = 2;

/** Does jobs in a thread until none is left. One that ends the thread, for want of memory for example, costs itself alone. */
async function drain(jobs: AsyncIterator<Job>, settings: ExtractionSettings): Promise<void> {
  /** What the thread has been told of and not answered yet, the oldest first. */
  const open: Job[] = [];
  let thread: Thread | null = null;
  let isOver = false;
  const tell = async (): Promise<void> => {
    while (!isOver && open.length < AHEAD) {
      const next = await jobs.next();
      if (next.done) isOver = true;
      else {
        open.push(next.value);
        thread?.worker.postMessage(next.value.task);
      }
    }
  };
  try {
    await tell();
    for (let job = open[0]; job; job = open[0]) {
      thread ??= startThread(settings, open);
      const { path } = job.task;
      const outcome = await thread.answers.next().then(
        ({ value: [answer] }) => answer,
        (error) => {
          thread = null;
          return problemOf(path, error);
        },
      );
      open.shift();
      await tell();
      job.done(outcome);
    }
  } finally {
    await (thread as Thread | null)?.worker.terminate();
  }
}

interface Thread {
  readonly worker: Worker;
  readonly answers: AsyncIterator<[Outcome]>;
}

/** Starts a thread and tells it of jobs. */
function startThread(settings: ExtractionSettings, jobs: readonly Job[]): Thread {
  const worker = new Worker(builtPath('worker.js'), { workerData: settings });
  const answers = on(worker, 'message') as AsyncIterator<[Outcome]>;
  for (const { task } of jobs) worker.postMessage(task);
  return { worker, answers };
}
