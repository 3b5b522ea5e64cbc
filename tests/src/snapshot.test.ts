/** The snapshot that extraction starts from: it is used where it is of the same code, Node.js and flags, and nowhere else. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { digestText, temporaryFolder, writeDigests } from '../build/folder.ts';
import { FRONTIER } from './run.ts';

const root = temporaryFolder();
writeDigests(join(root, 'digests'), {
  'a.txt': digestText(1, 2),
  'b.md': `# A day\n\n${digestText(3)}`,
  'c.txt': '---\n',
});

/** Takes other flags than the snapshot was taken with. */
const OTHER_FLAGS = { NODE_OPTIONS: '--max-old-space-size=2000' };

function frontier(command: string, env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options);
  return { status, stdout, stderr };
}

describe('with the snapshot and without', () => {
  test('the facts are the same, and what is said of bad files', () => {
    const own = frontier(FRONTIER, {}, 'extract', 'digests');
    expect(own.stdout).toContain('"company/acme-ai"');
    expect(own).toMatchObject({
      status: 1,
      stderr: 'frontier: digests/c.txt cannot be used: it holds no words to read\n',
    });
    expect(frontier(FRONTIER, OTHER_FLAGS, 'extract', 'digests')).toEqual(own);
  });

  test('settings go with it', () => {
    writeFileSync(join(root, 'names.txt'), '[company]\nAuriga\n');
    const args = ['extract', 'digests/a.txt', '--date', '2026-02-03', '--no-lexicon', '--lexicon', 'names.txt'];
    const own = frontier(FRONTIER, {}, ...args);
    expect(own.stdout).toContain('"date": "2026-02-03"');
    expect(own).toEqual(frontier(FRONTIER, OTHER_FLAGS, ...args));
  });

  test('a graph is the same, however many help', () => {
    const graphs = [
      [{}, '2'],
      [OTHER_FLAGS, '1'],
      [OTHER_FLAGS, '2'],
    ] as const;
    const texts = graphs.map(([env, jobs], index) => {
      const out = join(root, `${index}.json`);
      frontier(FRONTIER, env, 'build', 'digests', '--jobs', jobs, '--no-cache', '--out', out);
      return readFileSync(out, 'utf8');
    });
    expect(new Set(texts).size).toBe(1);
  });
});

describe('a package whose threads extract nothing', () => {
  const dist = join(root, 'package/dist');
  const command = join(dist, 'frontier.js');
  const answer = (env: Readonly<Record<string, string>> = {}) => frontier(command, env, 'extract', 'digests/a.txt');
  const BY_THREAD = { status: 1, stdout: '', stderr: 'frontier: digests/a.txt cannot be used: by a thread\n' };

  beforeEach(() => {
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    for (const name of ['frontier.js', 'snapshot.blob', 'chunks'])
      cpSync(join(dirname(FRONTIER), name), join(dist, name), { recursive: true });
    writeFileSync(join(dist, '../package.json'), '{"type":"module"}');
    const worker = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => parentPort.postMessage({ problem: 'by a thread' }));`;
    writeFileSync(join(dist, 'worker.js'), worker);
  });

  test('does so by the snapshot', () => {
    expect(answer()).toMatchObject({ status: 0, stderr: '' });
  });

  test('not where V8 has other flags', () => {
    expect(answer(OTHER_FLAGS)).toEqual(BY_THREAD);
  });

  test('not by a snapshot of other code', () => {
    for (const name of readdirSync(join(dist, 'chunks'))) {
      const path = join(dist, 'chunks', name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=["' ])[0-9a-f]{64}\b/gu, 'another'));
    }
    expect(answer()).toEqual(BY_THREAD);
  });

  test('not by a damaged snapshot', () => {
    truncateSync(join(dist, 'snapshot.blob'), 10_000_000);
    expect(answer()).toEqual(BY_THREAD);
  });

  test('without a snapshot, the command itself extracts', () => {
    rmSync(join(dist, 'snapshot.blob'));
    expect(answer()).toMatchObject({ status: 0, stderr: '' });
  });
});
