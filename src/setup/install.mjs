// Installs what a fresh clone lacks. Runs before any package is there, so it uses Node.js's own modules alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with a closing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Ends the process with a message when Node.js is older than the packages need. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node.js ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
}

/**
 * Ends the process with exit code 1.
 * @param {string} message what is wrong and what to do about it
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a command with the terminal as its own, and ends the process if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
function must(command, args) {
  console.error(`$ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env,
    shell: platform() === 'win32',
  });
  if (status !== 0) fail(`${command} failed${error ? `: ${error.message}` : ''}`);
}

/**
 * The packages of a lock file and their versions, without the project itself and what other platforms need.
 * @param {string} path
 * @returns {Map<string, string>}
 */
function lockedVersions(path) {
  const { packages = {} } = JSON.parse(readFileSync(path, 'utf8'));
  const versions = new Map();
  for (const [name, entry] of Object.entries(packages)) {
    const { version, optional, devOptional, peer } = entry;
    if (name && !optional && !devOptional && !peer) versions.set(name, version);
  }
  return versions;
}

/** What npm says it has installed. */
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

/** Whether every package of the lock file stands in node_modules in the locked version. */
function modulesAreCurrent() {
  if (!existsSync(INSTALLED)) return false;
  const found = lockedVersions(INSTALLED);
  return [...lockedVersions(`${ROOT}package-lock.json`)].every(
    ([name, version]) => found.get(name) === version && existsSync(`${ROOT}${name}`),
  );
}

/**
 * Brings node_modules in line with the lock file. Not by `npm ci`: it refuses where a registry lacks other platforms'
 * packages. What npm says it has is set aside, so that it looks for itself.
 */
export function installModules() {
  if (modulesAreCurrent()) return;
  rmSync(INSTALLED, { force: true });
  must('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/**
 * Whether a command can be run and succeeds.
 * @param {string} command
 * @param {readonly string[]} args
 */
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** What the tests use beside Node.js: a browser, and second implementations that read the exports back. */
const PROGRAMS = [
  {
    name: 'chromium',
    works: () =>
      [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].some(
        (command) => command && works(command, ['--version']),
      ),
    otherwise: 'install Chromium or Google Chrome, or set CHROMIUM to its path',
  },
  {
    name: 'python3-networkx',
    works: () => ['/usr/bin/python3', 'python3'].some((python) => works(python, ['-c', 'import networkx'])),
    otherwise: 'pip install networkx',
  },
  {
    name: 'sqlite3',
    works: () => works('sqlite3', ['--version']),
    otherwise: 'install the sqlite3 command',
  },
];

/** Installs the programs that the tests need: by apt where root runs Debian; elsewhere it says what to install. */
export function installTestPrograms() {
  const missing = PROGRAMS.filter((program) => !program.works());
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && works('apt-get', ['--version'])) {
    must('apt-get', ['update', '-q']);
    must('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing.map(({ name }) => name)]);
    return;
  }
  const names = missing.map(({ name }) => name).join(' ');
  const ways = missing.map(({ name, otherwise }) => `  ${name}: ${otherwise}`);
  fail(
    `The tests need ${names}. On Debian or Ubuntu:\n  sudo apt-get install ${names}\nElsewhere:\n${ways.join('\n')}`,
  );
}
