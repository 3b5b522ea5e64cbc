/** What V8 is told in a process that extracts. */
import v8 from 'node:v8';

/**
 * Lets V8 look at code for longer than usual before it optimises it, in this thread and in those started later; the longest
 * where threads leave no core to do it on.
 *
 * Extraction is much code that each digest leads through other branches. Optimised as early as usual, most of it turns out
 * to be optimised for too little, and is compiled again and again: for the first megabytes that costs as much as the work.
 * Until then code runs compiled as it stands, from its first call on: interpreting it takes longer than that compilation.
 * New threads also start with room for the objects of a whole digest, instead of growing into it collection by collection.
 *
 * @param threads how many threads extract
 */
export function prepareEngine(threads: number): void {
  v8.setFlagsFromString(`--interrupt-budget=${threads > 1 ? 1_000_000 : 400_000}`);
  v8.setFlagsFromString('--always-sparkplug');
  v8.setFlagsFromString('--min-semi-space-size=16');
}
