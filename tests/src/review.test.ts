import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { serialise } from '../../graph/file.ts';
import { factsOf } from '../graph/sample.ts';
import { place } from './run.ts';

const here = place();
const facts = factsOf('2026-01-01', {
  entities: ['company: Sable', 'company: Sable AI', 'person: Ada Quill', 'person: Quill', 'model: Atlas'],
  relations: [['Sable | develops | Atlas', { confidence: 0.4 }]],
});

test('review lists, asks, writes the answers down, and does not ask again', () => {
  writeFileSync(here.path('doubts.json'), serialise(buildGraph([facts])));
  const list = JSON.parse(here.run('review', 'doubts.json', '--list', '--format', 'json').stdout);
  expect(list).toMatchObject({ duplicates: [{}, {}], relations: [{ confidence: 0.4 }] });
  expect(here.run('review', 'doubts.json', '--list').stdout).toContain('one name within the other');

  const first = here.runWith({ input: 'what\n1\nq\n' }, 'review', 'doubts.json');
  expect(first).toMatchObject({ status: 0, stdout: '' });
  expect(first.stderr).toMatch(/1 of 3 .*Are these one\?/u);
  expect(first.stderr).toMatch(/1 written to corrections\.yaml; build the graph again\n$/u);

  const second = here.runWith({ input: 'd\nn\n' }, 'review', 'doubts.json');
  expect(second.stderr).toContain('1 of 2 ');
  expect(second.stderr).toMatch(/2 written to corrections\.yaml/u);
  expect(readFileSync(here.path('corrections.yaml'), 'utf8')).toMatch(
    /^#.*\n\nmerge:\n {2}- \{ keep: .* \}\napart:\n {2}- \[ .* \]\ndrop:\n {2}- \{ subject: Sable, relation: develops, object: Atlas \}\n$/u,
  );

  const third = here.runWith({ input: '' }, 'review', 'doubts.json');
  expect(third).toMatchObject({ status: 0, stderr: 'nothing written\n' });
  expect(here.run('review', 'doubts.json', '--list')).toMatchObject({ stdout: '', stderr: 'nothing to look at\n' });
});
