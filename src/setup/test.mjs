// `npm test`: installs what is missing, checks, builds and tests everything. Its last line counts the tests.
// With `--check` only what needs no build: types, lint, unused code.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { installModules, installTestPrograms, ROOT, requireNode } from './install.mjs';

const checksOnly = process.argv.includes('--check');
const report = join(ROOT, '.frontier/tests.json');

/**
 * Runs one of the project's tools, and prints what it did and how long it took.
 * @param {string} name what the step is called
 * @param {string} tool the tool's script under node_modules, or of the project
 * @param {readonly string[]} args
 * @param {{ live?: boolean }} [options] live: show its output as it comes; otherwise only when it fails
 * @returns {Promise<boolean>} whether it succeeded
 */
function step(name, tool, args, { live = false } = {}) {
  const begun = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, tool), ...args], {
      cwd: ROOT,
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    child.on('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      if (code !== 0 && output) console.log(output.trimEnd());
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
      done(code === 0);
    });
  });
}

/** The counts of the test runner's report; one failure where it wrote none. */
function testCounts() {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that cannot even be loaded fails no single test.
  const failed = numFailedTests || (success ? 0 : numFailedTestSuites || 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/**
 * Adds the checks, each of which counts as one test.
 * @param {readonly boolean[]} checks
 * @param {{ passed: number, failed: number, skipped: number }} [tests]
 */
function total(checks, { passed, failed, skipped } = { passed: 0, failed: 0, skipped: 0 }) {
  const ok = checks.filter(Boolean).length;
  return { passed: passed + ok, failed: failed + checks.length - ok, skipped };
}

/**
 * Prints the closing line and ends the process.
 * @param {{ passed: number, failed: number, skipped: number }} counts
 * @returns {never}
 */
function close({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed === 0 ? 0 : 1);
}

requireNode();
installModules();
if (!checksOnly) installTestPrograms();

const [typed, linted, lean] = await Promise.all([
  step('types', 'node_modules/typescript/bin/tsc', []),
  step('lint, format, import directions', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  step('no unused files, exports or packages', 'node_modules/knip/bin/knip.js', []),
]);
const checks = [typed, linted, lean];
// What is not even well typed is not worth running.
if (!typed || !linted || checksOnly) close(total(checks));

buildStale();
mkdirSync(join(ROOT, '.frontier'), { recursive: true });
rmSync(report, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const tested = await step('tests', 'node_modules/vitest/vitest.mjs', ['run', ...reporters], { live: true });
checks.push(await step('scores', 'src/setup/run.mjs', ['tests/eval/main.ts', '--check'], { live: true }));
const tests = testCounts();
if (!tested && tests.failed === 0) checks.push(false);
close(total(checks, tests));
