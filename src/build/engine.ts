/** What V8 is told in a process that extracts. */
import v8 from 'node:v8';

/** Later versions of V8 count calls instead, and complain of the flag. */
const BUDGETS = Number.parseInt(process.versions.v8, 10) < 12;

/**
 * Has V8 compile less, in this thread and in those started later. Extraction is much code that each digest leads through
 * other branches: compiled as usual, for the first megabytes that costs as much as the work, and more threads compile it
 * more often.
 *
 * V8 looks at code for longer before it optimises it, since most is otherwise optimised for too little, again and again;
 * it takes less of the functions that code calls along each time; and until then code runs compiled as it stands, from its
 * first call on, since interpreting it takes longer than that compilation. New threads also start with room for the
 * objects of a whole digest, instead of growing into it collection by collection; where there are several, each collects
 * its own, since they leave no core to do it on.
 *
 * @param threads how many threads or processes extract
 */
export function prepareEngine(threads: number): void {
  if (BUDGETS) v8.setFlagsFromString('--interrupt-budget=400000');
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  v8.setFlagsFromString('--always-sparkplug');
  v8.setFlagsFromString('--min-semi-space-size=16');
  if (threads > 1) v8.setFlagsFromString('--no-parallel-scavenge');
}
