/**
 * The program of the start-up snapshot (`setup/snapshot.mjs`): extractors with lexicon and rules made ready, their code
 * compiled by the digests that are named on the command line. A process that starts from the snapshot goes on from there:
 * it says its version, is told its settings, and then answers tasks.
 */
import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import { digestExtractor } from '../extraction.ts';
import { prepareEngine } from './engine.ts';
import type { Greeting } from './helpers.ts';
import { attempt, type Task } from './task.ts';
import { SNAPSHOT_VERSION } from './version.ts';

/** Methods that V8 installs only in processes that take no snapshot, as long as they are new to it. */
const NEW_METHODS = {
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  },
};
const lent = Object.entries(NEW_METHODS).filter(([name]) => !(name in Array.prototype));
for (const [name, value] of lent) Object.defineProperty(Array.prototype, name, { value, configurable: true });

// A snapshot can hold no machine code; and it suits only processes with the flags that it ends with.
v8.setFlagsFromString('--no-opt');
v8.setFlagsFromString('--regexp-tier-up-ticks=1000000000');
const warm = digestExtractor({ date: null, builtIn: true, lexicon: [] });
for (const path of process.argv.slice(2)) warm(readFileSync(path, 'utf8'), path);
v8.setFlagsFromString('--opt');
v8.setFlagsFromString('--regexp-tier-up-ticks=1');

for (const [name] of lent) Reflect.deleteProperty(Array.prototype, name);

v8.startupSnapshot.setDeserializeMainFunction(() => {
  process.once('message', ({ settings, helpers }: Greeting) => {
    prepareEngine(helpers);
    const extract = digestExtractor(settings);
    process.on('message', (task: Task) => process.send?.(attempt(extract, task)));
  });
  process.send?.(SNAPSHOT_VERSION);
});
