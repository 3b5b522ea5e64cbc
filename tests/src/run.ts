/** The built command as a process, in a folder of its own that holds the sample graph. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { serialise } from '../../graph/file.ts';
import { builtPath } from '../../src/built.ts';
import { SAMPLE } from '../graph/sample.ts';

export const FRONTIER = builtPath('frontier.js');

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface Place {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly run: (...args: readonly string[]) => Outcome;
  /** Runs with environment variables and text on standard input. */
  readonly runWith: (settings: { env?: Record<string, string>; input?: string }, ...args: readonly string[]) => Outcome;
  /** Runs it side by side with the test; it is the test's to end. */
  readonly start: (...args: readonly string[]) => ReturnType<typeof spawn>;
}

/** A folder for the tests of one file, removed after them. */
export function place(): Place {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'frontier-'));
    writeFileSync(join(folder, 'graph.json'), serialise(buildGraph(SAMPLE)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const environment = (more: Record<string, string> = {}) => {
    const { FORCE_COLOR: _, NO_COLOR: __, COLUMNS: ___, ...env } = process.env;
    return { ...env, ...more };
  };
  const runWith: Place['runWith'] = ({ env, input }, ...args) =>
    spawnSync(process.execPath, [FRONTIER, ...args], { cwd: folder, encoding: 'utf8', input, env: environment(env) });
  return {
    get folder() {
      return folder;
    },
    path: (name) => join(folder, name),
    run: (...args) => runWith({}, ...args),
    runWith,
    start: (...args) => spawn(process.execPath, [FRONTIER, ...args], { cwd: folder, env: environment() }),
  };
}
