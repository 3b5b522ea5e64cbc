/** The commands that ask a graph: answers on standard output, everything else on standard error. */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { serialise } from '../../graph/file.ts';
import { neighborSchema, searchHitSchema } from '../../graph/query/results.ts';
import { SAMPLE } from '../graph/sample.ts';
import { place } from './run.ts';

const here = place();
const lines = (text: string) => text.trimEnd().split('\n');
const json = (...args: readonly string[]) => JSON.parse(here.run(...args, '--format', 'json').stdout);

describe('answers', () => {
  test('search', () => {
    expect(json('search', 'northwnd').map(({ name }: { name: string }) => name)).toEqual(['Northwind Labs']);
    expect(lines(here.run('search', 'borealis').stdout)).toHaveLength(3);
    expect(json('search', 'halden', '--type', 'model')).toEqual([]);
  });

  test('neighbors', () => {
    const { stdout, stderr, status } = here.run('neighbors', 'northwind', 'labs', '--relation', 'develops');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(lines(stdout)).toEqual([
      'from            relation  to       type   status  said  last        evidence',
      'Northwind Labs  develops  Atlas 2  model  actual     1  2026-01-10  Northwind Labs develops Atlas 2.',
    ]);
    expect(json('neighbors', 'Oslo', '--direction', 'out')).toEqual([]);
    expect(json('neighbors', 'Oslo', '--hops', '2', '--type', 'person')).toMatchObject([
      { entity: { name: 'Ada Quill' }, hops: 2, from: { name: 'Northwind Labs' }, role: 'CEO' },
    ]);
    expect(json('neighbors', 'Halden', '--relation', 'develops', '--until', '2026-01')).toMatchObject([
      { status: 'planned', count: 1 },
    ]);
    expect(json('neighbors', 'Halden', '--since', '2026-03-01', '--status', 'negated')).toHaveLength(1);
  });

  test('path', () => {
    const { stdout } = here.run('path', 'Ada Quill', 'RidgeBench', '--limit', '1');
    expect(
      lines(stdout)
        .slice(1)
        .map((line) => line.split(/ {2,}/u).slice(0, 3)),
    ).toEqual([
      ['Ada Quill', 'works at', 'Northwind Labs'],
      ['Northwind Labs', 'develops', 'Atlas 2'],
      ['Atlas 2', 'scores on', 'RidgeBench'],
    ]);
    expect(here.run('path', 'MIT', 'Trailhead', '--relation', 'develops')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'they are not connected\n',
    });
    expect(here.run('path', 'Northwind', 'Northwind Labs')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'both are Northwind Labs\n',
    });
  });

  test('facts', () => {
    expect(json('facts')).toHaveLength(18);
    expect(json('facts', 'northwind', '--metric', 'revenue')).toMatchObject([
      { kind: 'figure', value: 4e9 },
      { value: 3.5e9 },
      { value: 2e9 },
    ]);
    expect(json('facts', 'northwind', '--metric', 'revenue', '--since', '2026-03')).toHaveLength(1);
  });

  test('history, with a chart', () => {
    const { stdout } = here.run('history', 'northwind', '--metric', 'revenue');
    expect(stdout).toContain('+75.0%');
    expect(stdout).toMatch(/2026-03 {2}█+ \$4 billion\n$/u);
    expect(json('history', 'graph.json', 'northwind')).toHaveLength(3);
  });

  test('leaderboard', () => {
    expect(json('leaderboard', 'ridgebench')).toMatchObject([
      { place: 1, entity: { name: 'Atlas 2' }, value: 71.5, unit: '%' },
      { place: 2, entity: { name: 'Borealis 7B' } },
    ]);
  });

  test('stats', () => {
    expect(json('stats')).toMatchObject({ digests: 3, entities: 11, relations: 12, figures: 6, from: '2026-01-10' });
    expect(here.run('stats').stdout).toMatch(/^graph +digests +3\n/u);
  });

  test('diff', () => {
    writeFileSync(here.path('old.json'), serialise(buildGraph(SAMPLE.slice(0, 2))));
    const labels = lines(here.run('diff', 'old.json', 'graph.json', '--format', 'csv').stdout);
    expect(labels).toContain('entity,MIT (license),,added,license/mit\r');
    expect(here.run('diff', 'graph.json', 'graph.json')).toMatchObject({
      stdout: '',
      stderr: 'no difference\n',
      status: 0,
    });
  });
});

describe('formats', () => {
  test('ndjson has one object a line, of the published shape', () => {
    const found = lines(here.run('neighbors', 'northwind', '-f', 'ndjson').stdout).map((line) => JSON.parse(line));
    expect(found).toHaveLength(5);
    for (const one of found) neighborSchema.parse(one);
    searchHitSchema.array().parse(json('search', 'borealis'));
  });

  test('csv has a line of headers and no formula', () => {
    const { stdout } = here.run('search', 'quill', '--format', 'csv');
    expect(stdout).toBe(
      `name,type,relations,mentions,also,id\r\nAda Quill,person,1,3,"'@adaquill, Quill",person/ada-quill\r\n`,
    );
  });

  test('the schema is JSON Schema', () => {
    const all = JSON.parse(here.run('schema').stdout);
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['extract', 'neighbors', 'stats']));
    expect(JSON.parse(here.run('schema', 'search').stdout)).toEqual(all.search);
    expect(all.search).toMatchObject({
      type: 'array',
      items: { required: expect.arrayContaining(['id', 'name', 'type']) },
    });
  });

  test('tables fit the terminal: sentences stand below their rows, and what no row has is left out', () => {
    const narrow = { env: { COLUMNS: '72' } };
    const rows = lines(here.runWith(narrow, 'neighbors', 'northwind').stdout);
    expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(rows.slice(0, 3)).toEqual([
      expect.stringMatching(/^from +relation +to +type +status +said +last$/u),
      expect.stringMatching(/^Northwind… .* 2026-03-20$/u),
      '  Halden AI competes with Northwind Labs.',
    ]);
    const [head] = lines(here.runWith(narrow, 'facts', 'northwind', '--metric', 'revenue').stdout);
    expect(head).not.toMatch(/object|status/u);
  });

  test('colour is only for terminals, and not where NO_COLOR is set', () => {
    const colour = String.fromCharCode(27);
    expect(here.run('stats').stdout).not.toContain(colour);
    expect(here.runWith({ env: { FORCE_COLOR: '1' } }, 'stats').stdout).toContain(colour);
    expect(here.runWith({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, 'stats').stdout).not.toContain(colour);
  });
});

describe('help', () => {
  test('says how to begin, and what each command takes', () => {
    const { stdout, status } = here.run('--help');
    expect(status).toBe(0);
    for (const word of ['frontier build digests/', 'neighbors', 'Exit codes']) expect(stdout).toContain(word);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map(([, name = '']) => name);
    for (const name of commands.filter((name) => name !== 'help')) {
      expect(here.run(name, '--help')).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringContaining('Usage: frontier'),
      });
    }
  });

  test('comes, with exit code 2, where no command is given', () => {
    expect(here.run()).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('what goes wrong is said in one line', () => {
  test.each([
    [1, ['neighbors', 'haldn'], /no entity called "haldn"; the nearest: Halden AI \(company\)/u],
    [1, ['neighbors', 'northwind', '--until', '2025', '-r', 'develops', 'x'], /no entity called/u],
    [1, ['neighbors', 'model/halden-ai'], /no entity called "model\/halden-ai"; the nearest: Halden AI \(company\)/u],
    [2, ['export'], /choose a format with --format: gexf, graphml, csv/u],
    [1, ['stats', 'missing.json'], /missing\.json: no such file/u],
    [1, ['stats', 'broken.json'], /broken\.json: the graph file is broken/u],
    [1, ['stats', 'notes.txt'], /notes\.txt: not a graph file/u],
    [1, ['facts', 'x'.repeat(5_000)], /^.{0,160}\n$/u],
    [1, ['stats', 'other.json'], /other\.json: not a graph file/u],
    [1, ['facts', 'newer.json', 'x'], /newer\.json: the graph file is of version 9/u],
    [2, ['neighbors', 'northwind', '--relation', 'likes'], /'likes' is invalid.*invests_in/u],
    [2, ['facts', '--metric', 'happiness'], /'happiness' is invalid.*revenue/u],
    [2, ['neighbors', 'northwind', '--hops', '-1'], /'-1' is invalid.*whole number/u],
    [2, ['neighbors', 'northwind', '--since', '2026-02-30'], /must be a date like/u],
    [2, ['neighbors', 'northwind', '--format', 'xml'], /'xml' is invalid/u],
    [2, ['search', ' '], /empty/u],
    [2, ['path', 'northwind'], /two names are needed/u],
    [2, ['neighbors'], /missing required argument 'name'/u],
    [2, ['neighbors', 'graph.json'], /name of an entity is missing/u],
    [2, ['schema', 'nothing'], /no command "nothing"/u],
    [2, ['dance'], /unknown command/u],
    [2, ['stats', '--colour'], /unknown option/u],
    [2, ['view', '--port', '70000'], /0 to 65535/u],
  ])('%i %j', (status, args, message) => {
    writeFileSync(here.path('broken.json'), '{"a":');
    writeFileSync(here.path('other.json'), '[]');
    writeFileSync(here.path('notes.txt'), 'OpenAI acquired Torch.');
    writeFileSync(here.path('newer.json'), serialise(buildGraph(SAMPLE)).replace('"version":1', '"version":9'));
    const outcome = here.run(...args);
    expect(outcome).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) });
    expect(lines(outcome.stderr)).toHaveLength(1);
    expect(outcome.stderr).toMatch(/^frontier: /u);
  });

  test('an ambiguous name is answered with what it may be', () => {
    const facts = [...SAMPLE, ...SAMPLE.slice(0, 1).map((one) => ({ ...one, digest: { ...one.digest, id: 'x' } }))];
    const twins = facts.map((one, index) =>
      index < 3
        ? one
        : {
            ...one,
            relations: [],
            figures: [],
            entities: one.entities.map((entity) =>
              entity.name === 'Oslo' ? { ...entity, type: 'model' as const } : entity,
            ),
          },
    );
    writeFileSync(here.path('twins.json'), serialise(buildGraph(twins)));
    expect(here.run('neighbors', 'twins.json', 'oslo')).toMatchObject({
      status: 1,
      stderr: 'frontier: "oslo" may be any of: model/oslo, place/oslo\n',
    });
    expect(here.run('neighbors', 'twins.json', 'place/oslo').status).toBe(0);
  });
});

test('a pipe that is closed early is no failure', async () => {
  const child = here.start('schema');
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout?.destroy();
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});
