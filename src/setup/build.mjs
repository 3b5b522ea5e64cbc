// Builds what is stale of dist/: the command with its library, and the viewer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ROOT } from './install.mjs';

const VITE = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--config'];
const TSC = ['node_modules/typescript/bin/tsc', '--project'];

/** In this order: building the command empties dist/, and the snapshot is taken of what is there. */
const PARTS = [
  {
    name: 'command',
    args: [...VITE, 'vite.node.config.ts'],
    inputs: ['graph', 'extractors', 'src', 'package-lock.json', 'vite.node.config.ts'],
    output: 'dist/frontier.js',
  },
  {
    name: 'snapshot',
    args: ['src/setup/snapshot.mjs'],
    inputs: ['graph', 'extractors', 'src', 'digests', 'package-lock.json', 'vite.node.config.ts'],
    output: 'dist/snapshot.blob',
    suits: process.version,
  },
  {
    name: 'types',
    args: [...TSC, 'tsconfig.types.json'],
    inputs: ['graph', 'extractors', 'src', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json'],
    output: 'dist/types/src/index.d.ts',
  },
  {
    name: 'viewer',
    args: [...VITE, 'viewer/vite.config.ts'],
    inputs: ['graph', 'extractors', 'viewer', 'package-lock.json'],
    output: 'dist/viewer/index.html',
  },
];

/**
 * A fingerprint of everything that stands in the given files and folders.
 * @param {readonly string[]} inputs paths from the project's folder
 */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const input of inputs) if (existsSync(join(ROOT, input))) visit(join(ROOT, input));
  return hash.digest('hex');
}

/**
 * Builds each part whose sources changed since it was built, and says so.
 * Ends the process with exit code 1 where a build fails.
 */
export function buildStale() {
  for (const { name, args, inputs, output, suits = '' } of PARTS) {
    const stamp = join(ROOT, '.frontier/built', name);
    const now = fingerprint(inputs) + suits;
    if (existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    console.error(`building the ${name} ...`);
    if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] }).status !== 0)
      fail(`building the ${name} failed`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildStale();
