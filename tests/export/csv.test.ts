import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvTable, toCsv } from '../../graph/export/csv.ts';
import { PYTHON } from './python.ts';
import { emptyGraph, FIRST, HOSTILE, LAST, sampleGraph } from './sample.ts';

const script = fileURLToPath(new URL('read_csv.py', import.meta.url));
const rows = z.array(z.record(z.string(), z.string()));

/** Rows as Python's csv module reads them, by the names in the header. */
const read = (content: string) =>
  rows.parse(JSON.parse(execFileSync(PYTHON, [script], { input: content, encoding: 'utf8' })));

const graph = sampleGraph();
const files = new Map(toCsv(graph).map(({ name, content }) => [name, content]));
const file = (name: string): string => files.get(name)!;

describe('CSV', () => {
  it('has a table of entities, of figures and of edges, with headers for Neo4j', () => {
    expect(file('nodes.csv').split('\r\n')[0]).toBe(
      'id:ID,:LABEL,name,type,aliases:string[],mentions:int,digests:string[],firstSeen:date,lastSeen:date',
    );
    expect(file('figures.csv').split('\r\n')[0]).toMatch(
      /^id:ID,:LABEL,name,metric,value:double,max:double,unit,asOf,/,
    );
    expect(file('edges.csv').split('\r\n')[0]).toMatch(/^:START_ID,:END_ID,:TYPE,status,confidence:double,count:int,/);
    expect(toCsv(emptyGraph()).map(({ content }) => content.split('\r\n').length)).toEqual([2, 2, 2]);
  });

  it('gives every node and edge to another reader', () => {
    const nodes = read(file('nodes.csv'));
    const figures = read(file('figures.csv'));
    const edges = read(file('edges.csv'));
    expect([...nodes, ...figures].map((row) => row['id:ID'])).toEqual(graph.nodes());
    expect(edges.map((row) => `${row[':START_ID']}|${row[':TYPE']}|${row[':END_ID']}`)).toEqual(graph.edges());
    expect(nodes[0]).toEqual({
      'id:ID': 'company/rocket-lab',
      ':LABEL': 'entity;company',
      name: HOSTILE.emoji,
      type: 'company',
      'aliases:string[]': `${HOSTILE.emoji};Rocket;-2+3`,
      'mentions:int': '7',
      'digests:string[]': FIRST,
      'firstSeen:date': FIRST,
      'lastSeen:date': LAST,
    });
    expect(figures.find((row) => row.metric === 'revenue')).toMatchObject({
      'value:double': '1200000000',
      'max:double': '1500000000',
      unit: 'USD',
      asOf: '2026-Q1',
      of: 'company/rocket-lab',
      about: '',
    });
  });

  it('keeps markup and quotes, puts text on one line and replaces control characters', () => {
    const names = new Map(read(file('nodes.csv')).map((row) => [row['id:ID'], row.name]));
    expect(names.get('company/markup')).toBe(HOSTILE.markup);
    expect(names.get('paper/lines')).toBe('Two lines\tand, a comma ; "quoted"');
    expect(names.get('organization/control')).toBe('Null\uFFFDBell\uFFFDEsc\uFFFD[31m\uFFFD');
    expect(names.get('dataset/half')).toBe('Half \uFFFD emoji');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '＝1'])('runs no formula: %j', (text) => {
    expect(csvTable([[text]])).toMatch(/^'/);
    expect(csvTable([[[text, 'x']]])).toMatch(/^'/);
  });

  it('leaves numbers and harmless text as they are', () => {
    expect(csvTable([[-1.5, 'a=b', 'x-y', null, ['a;b', 'c'], 'say "hi", now']])).toBe(
      '-1.5,a=b,x-y,,"a,b;c","say ""hi"", now"\r\n',
    );
    expect(read(file('nodes.csv')).find((row) => row['id:ID'] === 'product/formula')?.name).toBe(`'${HOSTILE.formula}`);
  });
});
