import { watch } from 'chokidar';
import type { Command } from 'commander';
import { InputError, UsageError } from '../errors.ts';
import { addBuildOptions, type BuildCommandOptions, build } from './build.ts';

/** Editors write a file in several steps: a build waits until it has been quiet for so many milliseconds. */
const QUIET = 200;

/** The thread that builds extracts, too: it stays warm from one build to the next. */
const OWN_THREAD = 0;

export function define(command: Command): void {
  addBuildOptions(command).action(async (inputs: readonly string[], options: BuildCommandOptions) => {
    if (inputs.includes('-')) throw new UsageError('standard input cannot be watched');
    const builds = rebuilder(() => build(inputs, { jobs: OWN_THREAD, ...options }));
    await builds.now();
    const extra = [...options.lexicon, ...(options.corrections === undefined ? [] : [options.corrections])];
    const watcher = watch([...inputs, ...extra], { ignoreInitial: true, ignored: isBesideThePoint });
    watcher.on('all', builds.soon);
    process.stderr.write('watching for changes; Ctrl+C ends\n');
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        builds.stop();
        void watcher.close();
      });
  });
}

/** Hidden files, packages, and what a build itself writes. */
const isBesideThePoint = (path: string): boolean =>
  /(?:^|[\\/])(?:\.[^\\/.][^\\/]*|node_modules)$/u.test(path) || /\.(?:json|tmp|lock|cache)$/u.test(path);

/** Runs builds one after the other: however many changes come during one, one more follows it. */
function rebuilder(work: () => Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const now = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`frontier: ${error.message}\n`);
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      await now();
    }
  };
  const stop = () => clearTimeout(timer);
  const soon = () => {
    stop();
    timer = setTimeout(now, QUIET);
  };
  return { now, soon, stop };
}
