// `npm start [-- FOLDER... [--port N] [--no-open]]`: from a fresh clone to the viewer, showing the graph of a folder of digests.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { installModules, ROOT, requireNode } from './install.mjs';

requireNode();
installModules();
buildStale();

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const folders = firstOption < 0 ? args : args.slice(0, firstOption);
const options = args.slice(folders.length);
const frontier = join(ROOT, 'dist/frontier.js');
const graph = join(ROOT, '.frontier/graph.json');

const inputs = folders.length > 0 ? folders : [join(ROOT, 'digests')];
const build = spawnSync(process.execPath, [frontier, 'build', ...inputs, '--out', graph], { stdio: 'inherit' });
// Exit code 1 says that some input could not be used; the graph of the others is there all the same.
if (build.status !== 0 && build.status !== 1) process.exit(build.status ?? 1);

const view = spawn(process.execPath, [frontier, 'view', graph, ...options], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => view.kill(signal));
view.on('exit', (code) => process.exit(code ?? 0));
