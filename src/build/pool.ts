/** Has extraction done, here or by helpers. */
import type { DigestExtractor, ExtractionSettings } from '../extraction.ts';
import { prepareEngine } from './engine.ts';
import { type Helper, hasSnapshot, startHelper } from './helpers.ts';
import { attempt, type Outcome, problemOf, type Task } from './task.ts';

/** A task, and what becomes of its outcome. */
export interface Job {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

/**
 * Does jobs, one at a time in this thread, or side by side by helpers. Jobs are asked for one by one, as helpers become
 * free, so that few more digests are held than are being worked on.
 *
 * @param helpers 0 for this thread alone, which the next jobs find warm; 1 for whoever starts sooner
 */
export async function runJobs(jobs: AsyncIterator<Job>, settings: ExtractionSettings, helpers: number): Promise<void> {
  if (helpers > 1 || (helpers === 1 && hasSnapshot()))
    await Promise.all(Array.from({ length: helpers }, () => drain(jobs, settings, helpers)));
  else {
    let extract: DigestExtractor | null = null;
    for (let next = await jobs.next(); !next.done; next = await jobs.next()) {
      extract ??= await ownExtractor(settings);
      next.value.done(attempt(extract, next.value.task));
    }
  }
}

/** Loaded when needed: a build in which nothing changed does without. */
async function ownExtractor(settings: ExtractionSettings): Promise<DigestExtractor> {
  prepareEngine(1);
  return (await import('../extraction.ts')).digestExtractor(settings);
}

/** So many jobs a helper is told of: it goes on with the next while the outcome of the last is looked at. */
const AHEAD = 2;

/** Does jobs by a helper until none is left. One that ends the helper, for want of memory for example, costs itself alone. */
async function drain(jobs: AsyncIterator<Job>, settings: ExtractionSettings, helpers: number): Promise<void> {
  /** What the helper has been told of and not answered yet, the oldest first. */
  const open: Job[] = [];
  let helper: Helper | null = null;
  let isOver = false;
  const tell = async (): Promise<void> => {
    while (!isOver && open.length < AHEAD) {
      const next = await jobs.next();
      if (next.done) isOver = true;
      else {
        open.push(next.value);
        helper?.tell(next.value.task);
      }
    }
  };
  try {
    await tell();
    for (let job = open[0]; job; job = open[0]) {
      if (!helper) {
        helper = await startHelper({ settings, helpers });
        for (const { task } of open) helper.tell(task);
      }
      const outcome: Outcome = await helper.answers.next().then(
        ({ value: [answer] }) => answer,
        (error) => {
          helper = null;
          return problemOf(error);
        },
      );
      open.shift();
      await tell();
      job.done(outcome);
    }
  } finally {
    (helper as Helper | null)?.end();
  }
}
