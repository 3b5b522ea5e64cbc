/**
 * Who extracts beside the thread that builds: processes that start from the snapshot of extractors made ready, or
 * threads where there is none that can be used.
 */
import { spawn } from 'node:child_process';
import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { builtPath } from '../built.ts';
import type { ExtractionSettings } from '../extraction.ts';
import { prepareEngine } from './engine.ts';
import type { Outcome, Task } from './task.ts';
import { EXTRACTOR_VERSION, SNAPSHOT_VERSION } from './version.ts';

export interface Helper {
  readonly tell: (task: Task) => void;
  /** One a task, in their order; throws when the helper has ended. */
  readonly answers: AsyncIterator<[Outcome]>;
  readonly end: () => void;
}

/** What a process is told before its tasks. */
export interface Greeting {
  readonly settings: ExtractionSettings;
  /** How many there are of its kind. */
  readonly helpers: number;
}

const SNAPSHOT = 'snapshot.blob';

/** Whether there may be a snapshot to start from: it is taken of what is built, never of the sources. */
export const hasSnapshot = (): boolean => EXTRACTOR_VERSION !== 'source' && existsSync(builtPath(SNAPSHOT));

/** Starts one of so many helpers. */
export async function startHelper(greeting: Greeting): Promise<Helper> {
  return (await startProcess(greeting)) ?? startThread(greeting);
}

/** Gives null where the snapshot is missing, or of other code, another Node.js or other flags of V8. */
async function startProcess(greeting: Greeting): Promise<Helper | null> {
  if (!hasSnapshot()) return null;
  const child = spawn(process.execPath, ['--snapshot-blob', builtPath(SNAPSHOT)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // Whoever waits for an answer is told of an error; where nobody does, it is none.
  child.on('error', () => {});
  child.once('disconnect', () => child.emit('error', new Error('the process that was to read it has ended')));
  const answers = on(child, 'message');
  const version = await answers.next().then(
    ({ value }) => value[0],
    () => null,
  );
  if (version === SNAPSHOT_VERSION) {
    child.send(greeting);
    return { tell: (task) => child.send(task), answers: answers as AsyncIterator<[Outcome]>, end: () => child.kill() };
  }
  child.kill();
  return null;
}

function startThread({ settings, helpers }: Greeting): Helper {
  prepareEngine(helpers);
  const worker = new Worker(builtPath('worker.js'), { workerData: settings });
  const answers = on(worker, 'message') as AsyncIterator<[Outcome]>;
  return { tell: (task) => worker.postMessage(task), answers, end: () => void worker.terminate() };
}
