import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeSqlite } from '../../src/export/sqlite.ts';
import { emptyGraph, FIRST, HOSTILE, LAST, sampleGraph } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'frontier-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const graph = sampleGraph();
const path = join(folder, 'graph.sqlite');
writeSqlite(graph, path);

const rows = z.array(z.record(z.string(), z.unknown()));

/** What Debian's sqlite3 answers. */
function query(sql: string, file = path): z.infer<typeof rows> {
  const output = execFileSync('sqlite3', ['-json', '-readonly', file, sql], { encoding: 'utf8' });
  return output === '' ? [] : rows.parse(JSON.parse(output));
}

const count = (kind: 'entity' | 'figure') => graph.filterNodes((_, node) => node.kind === kind).length;

describe('SQLite', () => {
  it('is whole, and every foreign key leads somewhere', () => {
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(query('PRAGMA foreign_key_check')).toEqual([]);
    expect(query('PRAGMA foreign_key_list(relations)').map(({ from, table }) => [from, table])).toEqual(
      expect.arrayContaining([
        ['subject', 'entities'],
        ['object', 'entities'],
        ['benchmark', 'entities'],
      ]),
    );
  });

  it('has every entity, figure and relation', () => {
    const relations = graph.filterEdges((_, { type }) => type !== 'measured_by' && type !== 'concerns');
    expect(query('SELECT count(*) AS n FROM entities')).toEqual([{ n: count('entity') }]);
    expect(query('SELECT count(*) AS n FROM figures')).toEqual([{ n: count('figure') }]);
    expect(query('SELECT id FROM relations ORDER BY rowid')).toEqual(relations.map((id) => ({ id })));
    expect(query("SELECT of, value, max, unit, as_of FROM figures WHERE metric = 'revenue'")).toEqual([
      { of: 'company/rocket-lab', value: 1.2e9, max: 1.5e9, unit: 'USD', as_of: '2026-Q1' },
    ]);
    expect(query("SELECT figure FROM relation_figures WHERE relation LIKE '%|scores_on|%'")).toEqual([
      { figure: 'figure/score' },
    ]);
  });

  it('keeps the evidence of each relation with its digest and story', () => {
    const develops = 'company/rocket-lab|develops|model/lumen-3';
    expect(
      query(`SELECT e.text, e.date, d.title, s.title AS story FROM evidence e JOIN digests d ON d.id = e.digest
             JOIN stories s ON s.digest = e.digest AND s.id = e.story WHERE relation = '${develops}' ORDER BY e.id`),
    ).toEqual([
      { text: 'Rocket Lab plans Lumen 3.', date: FIRST, title: `Digest <${FIRST}>`, story: 'Lumen & friends' },
      { text: 'Lumen 3 <b>is out</b> & "free".', date: LAST, title: `Digest <${LAST}>`, story: 'Lumen & friends' },
    ]);
  });

  it('finds names and evidence by full text', () => {
    expect(query("SELECT entity FROM name_search WHERE name_search MATCH 'lumen' ORDER BY entity")).toEqual(
      ['model/lumen', 'model/lumen-3', 'source/r-lumen'].map((entity) => ({ entity })),
    );
    expect(query("SELECT entity FROM name_search WHERE aliases MATCH 'okoye'")).toEqual([
      { entity: 'person/ada-okoye' },
    ]);
    expect(
      query(`SELECT relation FROM evidence_search JOIN evidence e ON e.id = evidence_search.rowid
             WHERE evidence_search MATCH 'NEAR(money rocket)'`),
    ).toEqual([{ relation: 'company/markup|invests_in|company/rocket-lab' }]);
  });

  it('keeps hostile names as text', () => {
    const name = (id: string) => query(`SELECT name FROM entities WHERE id = '${id}'`)[0]?.name;
    expect(name('company/markup')).toBe(HOSTILE.markup);
    expect(name('paper/lines')).toBe(HOSTILE.lines);
    expect(name('organization/control')).toBe('Null\uFFFDBell\uFFFDEsc\uFFFD[31m\uFFFD');
  });

  it('writes an empty graph, and refuses a file that is there', () => {
    const empty = join(folder, 'empty.sqlite');
    writeSqlite(emptyGraph(), empty);
    expect(query('SELECT count(*) AS n FROM entities', empty)).toEqual([{ n: 0 }]);
    expect(() => writeSqlite(emptyGraph(), empty)).toThrow('already exists');
  });
});
