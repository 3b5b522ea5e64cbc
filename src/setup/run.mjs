// `node src/setup/run.mjs SCRIPT.ts [ARG...]`: bundles one of the project's own TypeScript scripts and runs it.
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, installModules, ROOT, requireNode } from './install.mjs';

requireNode();
installModules();
const { build } = await import('vite');

const [script, ...args] = process.argv.slice(2);
if (!script) fail('usage: node src/setup/run.mjs SCRIPT.ts [ARG...]');
const outDir = join(ROOT, '.frontier/scripts', script.replace(/[^\w]+/g, '-'));
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: join(ROOT, script), outDir, emptyOutDir: true, target: 'node20' },
});
process.argv = [process.argv[0] ?? 'node', join(ROOT, script), ...args];
await import(pathToFileURL(join(outDir, `${parse(script).name}.js`)).href);
