/**
 * `npm run bench [-- --folder FOLDER | --scale [--most N]]`: how fast it is, beside the scores, so that neither is bought
 * with the other.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import type * as Library from '../../src/index.ts';
import { buildStale } from '../../src/setup/build.mjs';
import { sharedFolder } from '../eval/goldset.ts';
import { incrementalLine } from './incremental.ts';
import { scaleLines } from './scale.ts';
import { buildLines, speedLines } from './speed.ts';

const root = join(import.meta.dirname, '../..');
const { folder, scale, most } = new Command('bench')
  .option('--folder <folder>', 'only this folder of digests')
  .option('--scale', 'how time grows with the number of digests')
  .option('--most <n>', 'with --scale: up to so many digests', Number, 10_000)
  .parse()
  .opts<{ folder?: string; scale?: true; most: number }>();

/** Runs a script of the project in a process of its own, so that nothing is warm that should be cold. */
const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/setup/run.mjs'), script, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stdout.trimEnd();

buildStale();
if (folder || scale) {
  const library: typeof Library = await import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/index.js')).href);
  if (folder) for (const line of speedLines(library, folder)) console.log(line);
  if (folder) for (const line of buildLines(join(root, 'dist/frontier.js'), folder)) console.log(line);
  if (scale) console.log(incrementalLine(join(root, 'dist/frontier.js'), Math.min(most, 1000)));
  if (scale) for (const line of scaleLines(library, most)) console.log(line);
} else {
  const issues = sharedFolder && join(sharedFolder, 'corpus/issues');
  for (const digests of [join(root, 'digests'), ...(issues && existsSync(issues) ? [issues] : [])])
    console.log(run('tests/bench/main.ts', '--folder', digests));
  const scores = run('tests/eval/main.ts')
    .split('\n')
    .filter((line) => line.includes(' gold'));
  console.log(scores.slice(-4).join('\n'));
}
