// Takes the snapshot of the built extractors that processes start from, ready to extract. It suits this version of
// Node.js on this machine alone; where none can be taken or used, commands work all the same, and start more slowly.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './install.mjs';

/** Digests that lead through most of the code: a plain text and a marked up one. More make the snapshot larger, not better. */
const SAMPLES = ['digest-2026-04-06.txt', '2026-03-02-briefing.md'];

const blob = join(ROOT, 'dist/snapshot.blob');

/**
 * Makes one plain script of the program, which may import nothing.
 * @param {string} folder where to put it
 */
async function bundle(folder) {
  const output = { format: /** @type {const} */ ('cjs'), entryFileNames: 'snapshot.cjs' };
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'dist/snapshot.js'), outDir: folder, emptyOutDir: true, rolldownOptions: { output } },
  });
  return join(folder, 'snapshot.cjs');
}

/** @param {readonly string[]} args */
const node = (...args) => spawnSync(process.execPath, ['--snapshot-blob', blob, ...args], { encoding: 'utf8' });

const scratch = mkdtempSync(join(tmpdir(), 'snapshot-'));
try {
  const samples = SAMPLES.map((name) => join(ROOT, 'digests', name));
  const taken = node('--build-snapshot', await bundle(scratch), ...samples);
  const used = taken.status === 0 ? node() : taken;
  if (used.status !== 0) {
    console.error(`no snapshot can be used here (${used.signal ?? used.status}): commands start more slowly`);
    if (process.env.FRONTIER_DEBUG) console.error(used.stderr);
    rmSync(blob, { force: true });
  }
} finally {
  rmSync(scratch, { recursive: true });
}
