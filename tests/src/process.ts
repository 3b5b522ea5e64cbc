/** The built command, side by side with the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { FRONTIER } from './run.ts';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far, both streams. */
  readonly printed: () => string;
  readonly ended: Promise<Ended>;
}

/** Starts the command. */
export function start(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [FRONTIER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      texts[name] += chunk;
    });
  const ended = new Promise<Ended>((done) => child.on('close', (status) => done({ status, ...texts })));
  return { process: child, printed: () => texts.stdout + texts.stderr, ended };
}

/** Runs the command to its end. */
export const run = (...args: readonly string[]): Promise<Ended> => start(...args).ended;

/** Waits until something holds; the test's own time limit ends a wait in vain. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20);
}
