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

const checks = await Promise.all([
  step('types', 'node_modules/typescript/bin/tsc', []),
  step('lint, format, import directions', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  step('no unused files, exports or packages', 'node_modules/knip/bin/knip.js', []),
]);
const broken = checks.filter((passed) => !passed).length;
if (broken > 0 || checksOnly) close({ passed: checks.length - broken, failed: broken, skipped: 0 });

buildStale();
mkdirSync(join(ROOT, '.frontier'), { recursive: true });
rmSync(report, { force: true });
const tested = await step(
  'tests',
  'node_modules/vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { live: true },
);
const scored = await step('scores', 'src/setup/run.mjs', ['tests/eval/main.ts', '--check'], { live: true });
const counts = testCounts();
close({
  passed: counts.passed + (scored ? 1 : 0),
  failed: counts.failed + (scored ? 0 : 1) + (!tested && counts.failed === 0 ? 1 : 0),
  skipped: counts.skipped,
});
