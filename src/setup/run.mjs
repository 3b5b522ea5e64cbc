// `node src/setup/run.mjs SCRIPT.ts [ARG...]`: runs one of the project's own TypeScript scripts from source.
import { join } from 'node:path';
import { fail, installModules, ROOT, requireNode } from './install.mjs';

requireNode();
installModules();
const { runnerImport } = await import('vite');

const [script, ...args] = process.argv.slice(2);
if (!script) fail('usage: node src/setup/run.mjs SCRIPT.ts [ARG...]');
process.argv = [process.argv[0] ?? 'node', join(ROOT, script), ...args];
await runnerImport(join(ROOT, script), { root: ROOT, configFile: false, logLevel: 'warn' });
