/** A build that is killed at any moment leaves the old graph, or the new one, and a cache that the next build can use. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openGraph } from '../../graph/file.ts';
import { digestText, manyDigests, temporaryFolder, writeDigests } from '../build/folder.ts';
import { run, start } from './process.ts';

const KILLS = 100;
const SIDE_BY_SIDE = 2;

/** Kills builds of one folder, each at a moment of its own, and changes a digest between them. */
async function killBuilds(root: string, kills: number): Promise<void> {
  const folder = join(root, 'digests');
  const out = join(root, 'graph.json');
  writeDigests(folder, manyDigests(6));
  const begun = Date.now();
  expect((await run('build', folder, '--out', out)).status).toBe(0);
  const whole = Date.now() - begun;
  for (let kill = 0; kill < kills; kill++) {
    writeDigests(folder, { 'changed.txt': digestText(kill) });
    const build = start('build', folder, '--out', out);
    await sleep(((kill + Math.random()) / kills) * whole);
    build.process.kill('SIGKILL');
    await build.ended;
    expect(openGraph(readFileSync(out, 'utf8')).order).toBeGreaterThan(0);
  }
  expect((await run('build', folder, '--out', out)).status).toBe(0);
  const anew = join(root, 'anew.json');
  expect((await run('build', folder, '--no-cache', '--out', anew)).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(anew, 'utf8'));
  expect(readdirSync(root).sort()).toEqual(['anew.json', 'digests', 'graph.json', 'graph.json.cache']);
  expect(readdirSync(`${out}.cache`).filter((name) => name !== 'ledger')).toHaveLength(7);
  expect(existsSync(`${out}.lock`)).toBe(false);
}

test(`${KILLS} killed builds do no harm`, { timeout: 900_000 }, async () => {
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => killBuilds(temporaryFolder(), KILLS / SIDE_BY_SIDE)));
});
