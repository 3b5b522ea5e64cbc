/** `npm run fuzz -- --seconds N [--seed N]`: hostile texts, until the time is up or one of them does harm. */
import { Command } from 'commander';
import fc from 'fast-check';
import { anyPath, hostileText, MONSTERS } from './hostile.ts';
import { faultsOf } from './invariants.ts';

/** Milliseconds of processor time that a kilobyte may take on top of a second; a tenth of it is usual. */
const PATIENCE = 1000;
const PATHS = ['a.txt', 'a.md', 'a.html'];

const { seconds, seed } = new Command('fuzz')
  .option('--seconds <n>', 'how long', Number, 60)
  .option('--seed <n>', 'where to begin; printed with a fault', Number, Date.now() % 2 ** 31)
  .parse()
  .opts<{ seconds: number; seed: number }>();
const end = Date.now() + seconds * 1000;

/** What is wrong with what comes of a text: faults, an exception, or that it took too long. */
function judge(text: string, path: string): string[] {
  const begun = process.cpuUsage();
  const faults = faultsOf(text, path);
  const ms = process.cpuUsage(begun).user / 1000;
  return ms > 1000 + (PATIENCE * text.length) / 1000 ? [...faults, `it took ${Math.round(ms)} ms`] : faults;
}

function fail(what: string): never {
  console.error(`${what}\nseed ${seed}`);
  process.exit(1);
}

// What is made at first use is no part of what is timed.
judge('OpenAI raised $5 billion from Microsoft.', 'a.txt');
let texts = 0;
let size = 1_000;
const monsters = Object.entries(MONSTERS);
for (let round = 0; Date.now() < end; round++) {
  const found = fc.check(
    fc.property(hostileText, anyPath, (text, path) => {
      texts++;
      const faults = judge(text, path);
      if (faults.length > 0) throw new Error(faults.join('; '));
    }),
    { numRuns: 200, seed: seed + round, interruptAfterTimeLimit: Math.max(1, end - Date.now()) },
  );
  if (found.failed) fail(`${found.errorInstance}\n${JSON.stringify(found.counterexample)}`);
  const [name, make] = monsters[round % monsters.length] ?? [];
  if (name === undefined || make === undefined) continue;
  for (const path of PATHS) {
    if (Date.now() > end) break;
    texts++;
    const faults = judge(make(size), path);
    if (faults.length > 0) fail(`${name}, ${size} characters, as ${path}: ${faults.slice(0, 5).join('; ')}`);
  }
  if (round % monsters.length === monsters.length - 1) size *= 10;
}
console.log(`${texts} texts in ${seconds} s, the largest of ${size} characters: no fault`);
