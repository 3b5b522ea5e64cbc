import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXPORTS } from '../../graph/export/index.ts';
import { serialise } from '../../graph/file.ts';
import { builtPath } from '../../src/built.ts';
import { sampleGraph } from '../export/sample.ts';

const graph = sampleGraph();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frontier-export-'));
  writeFileSync(join(folder, 'graph.json'), serialise(graph));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the built command in the folder. */
const frontier = (...args: readonly string[]) =>
  spawnSync(process.execPath, [builtPath('frontier.js'), ...args], { cwd: folder, encoding: 'utf8' });
const content = (...names: readonly string[]) => readFileSync(join(folder, ...names), 'utf8');

describe('frontier export', () => {
  it.each(['gexf', 'graphml', 'json', 'jsonld'] as const)('prints %s on standard output', (format) => {
    const { stdout, stderr, status } = frontier('export', '--format', format);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toBe(EXPORTS[format].write(graph));
  });

  it('writes a file whole and leaves nothing beside it', () => {
    const { stdout, stderr, status } = frontier('export', 'graph.json', '-f', 'gexf', '-o', 'out/deep/graph.gexf');
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: 'wrote out/deep/graph.gexf\n', status: 0 });
    expect(content('out/deep/graph.gexf')).toBe(EXPORTS.gexf.write(graph));
    expect(readdirSync(join(folder, 'out/deep'))).toEqual(['graph.gexf']);
  });

  it('writes csv as a folder, sqlite and html as files named after the graph', () => {
    for (const format of ['csv', 'sqlite', 'html']) expect(frontier('export', '-f', format).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['graph-csv', 'graph.html', 'graph.json', 'graph.sqlite']);
    expect(readdirSync(join(folder, 'graph-csv')).sort()).toEqual(['edges.csv', 'figures.csv', 'nodes.csv']);
    expect(content('graph.html')).toContain('<script type="application/json" id="graph">{');
    const count = 'SELECT count(*) FROM entities';
    const entities = graph.filterNodes((_, { kind }) => kind === 'entity');
    const answer = execFileSync('sqlite3', [join(folder, 'graph.sqlite'), count], { encoding: 'utf8' });
    expect(Number(answer)).toBe(entities.length);
  });

  it('replaces what was there, also a database', () => {
    writeFileSync(join(folder, 'graph.sqlite'), 'old');
    expect(frontier('export', '-f', 'sqlite').status).toBe(0);
    expect(content('graph.sqlite').startsWith('SQLite format 3')).toBe(true);
  });

  it('says in one line what is wrong', () => {
    expect(frontier('export')).toMatchObject({ status: 2, stderr: expect.stringContaining('--format') });
    expect(frontier('export', '-f', 'dot')).toMatchObject({ status: 2, stderr: expect.stringContaining('graphml') });
    const missing = frontier('export', 'none.json', '-f', 'gexf');
    expect(missing).toMatchObject({ status: 1, stdout: '', stderr: 'frontier: none.json: no such file\n' });
    mkdirSync(join(folder, 'taken'));
    const taken = frontier('export', '-f', 'gexf', '-o', 'taken');
    expect(taken).toMatchObject({ status: 1, stderr: 'frontier: taken: cannot be written: it is a folder\n' });
    writeFileSync(join(folder, 'file'), '');
    const below = frontier('export', '-f', 'sqlite', '-o', 'file/graph.sqlite');
    expect(below).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^frontier: file\/graph\.sqlite: cannot.*\n$/),
    });
    const table = frontier('export', '-f', 'csv', '-o', 'file');
    expect(table.stderr).toBe('frontier: file/nodes.csv: cannot be written: a part of the path is no folder\n');
    expect(readdirSync(folder).sort()).toEqual(['file', 'graph.json', 'taken']);
  });
});
