/** `npm run bench [-- --scale [--most N]]`: how fast it is, beside the scores, so that neither is bought with the other. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import type * as Library from '../../src/index.ts';
import { buildStale } from '../../src/setup/build.mjs';
import { sharedFolder } from '../eval/goldset.ts';
import { scaleLines } from './scale.ts';
import { buildLines, speedLines } from './speed.ts';

const root = join(import.meta.dirname, '../..');
const { scale, most } = new Command('bench')
  .option('--scale', 'how time grows with the number of digests')
  .option('--most <n>', 'with --scale: up to so many digests', Number, 10_000)
  .parse()
  .opts<{ scale?: true; most: number }>();

buildStale();
const library: typeof Library = await import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/index.js')).href);
if (scale) for (const line of scaleLines(library, most)) console.log(line);
else {
  const issues = sharedFolder && join(sharedFolder, 'corpus/issues');
  const folders = [join(root, 'digests'), ...(issues && existsSync(issues) ? [issues] : [])];
  for (const folder of folders) {
    for (const line of speedLines(library, folder)) console.log(line);
    for (const line of buildLines(join(root, 'dist/frontier.js'), folder)) console.log(line);
  }
  const { stdout } = spawnSync(process.execPath, [join(root, 'src/setup/run.mjs'), 'tests/eval/main.ts'], {
    encoding: 'utf8',
  });
  console.log(
    stdout
      .trimEnd()
      .split('\n')
      .filter((line) => line.includes(' gold'))
      .slice(-4)
      .join('\n'),
  );
}
