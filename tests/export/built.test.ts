/** Graphs as `buildGraph` makes them, merged from facts of several digests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import sqlite from 'node-sqlite3-wasm';
import { expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { EXPORTS } from '../../graph/export/index.ts';
import { writeSqlite } from '../../src/export/sqlite.ts';
import { factsOf } from '../graph/sample.ts';
import { readWithNetworkx } from './networkx.ts';
import { schemaErrors } from './schema.ts';

const graph = buildGraph([
  factsOf('2026-03-01', {
    date: '2026-03-01',
    entities: ['company: Northwind', 'model: Atlas 2 = A2', 'model: Atlas', 'benchmark: Hill-Bench'],
    relations: [
      'Northwind | develops | Atlas 2',
      'Atlas 2 | part_of | Atlas',
      ['Atlas 2 | scores_on | Hill-Bench', { status: 'reported' }],
    ],
    figures: [
      ['Atlas 2', 'parameters', 70e9, {}],
      ['Northwind', 'revenue', 2.5e9, { unit: 'USD', asOf: '2026-02' }],
    ],
  }),
  factsOf('undated', { date: null, entities: ['company: Northwind'], relations: [], figures: [] }),
  factsOf('2026-03-09', {
    date: '2026-03-09',
    entities: ['company: Northwind', 'model: Atlas 2', 'company: Southgate'],
    relations: ['Northwind | develops | Atlas 2', 'Southgate | invests_in | Northwind'],
  }),
]);
const figures = graph.filterNodes((_, { kind }) => kind === 'figure');

it('is valid GEXF and GraphML, with a start for what is dated', async () => {
  const gexf = String(EXPORTS.gexf.write(graph));
  expect(await schemaErrors(gexf, 'gexf.xsd', 'viz.xsd')).toEqual([]);
  const read = readWithNetworkx('gexf', gexf);
  expect(read.edges.find(({ id }) => id === 'company/northwind|develops|model/atlas-2')).toMatchObject({
    weight: 2,
    start: '2026-03-01',
  });
  expect(Object.keys(readWithNetworkx('graphml', String(EXPORTS.graphml.write(graph))).nodes)).toEqual(graph.nodes());
});

it('is RDF without a key that means nothing', async () => {
  const strict: jsonld.Options.Expand & { readonly safe: true } = { safe: true };
  const document = JSON.parse(String(EXPORTS.jsonld.write(graph))) as jsonld.JsonLdDocument;
  const expanded = await jsonld.expand(document, strict);
  const ids = expanded.map((node) => node['@id']);
  expect(ids).toEqual(
    expect.arrayContaining(['urn:frontier-graph:node:model/atlas-2', 'urn:frontier-graph:digest:undated']),
  );
});

it('is a database with all foreign keys in place and no evidence without its story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontier-built-'));
  const path = join(folder, 'graph.sqlite');
  writeSqlite(graph, path);
  const database = new sqlite.Database(path, { readOnly: true });
  try {
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(database.get('SELECT count(*) AS n FROM figures')).toEqual({ n: figures.length });
    expect(database.all('SELECT * FROM evidence WHERE digest IS NULL OR story IS NULL')).toEqual([]);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
});
