/** Corrections by hand, from the file beside the digests to the graph. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { openGraph } from '../../graph/file.ts';
import { place } from './run.ts';

const here = place();
const graph = () => openGraph(readFileSync(here.path('out.json'), 'utf8'));
const build = (...args: readonly string[]) => here.run('build', 'news', '--out', 'out.json', ...args);

beforeEach(() => {
  rmSync(here.path('news'), { recursive: true, force: true });
  mkdirSync(here.path('news'));
  writeFileSync(
    here.path('news/2026-01-16.md'),
    '# A day\n\n## Deals\n\nOpenAI acquired Torch. Anthropic released Claude Opus 4.6.\n',
  );
});

test('are found beside the digests and applied at every build', () => {
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  expect(graph().hasEdge('company/openai|acquires|company/torch')).toBe(true);
  writeFileSync(
    here.path('news/corrections.yaml'),
    'drop:\n  - { subject: OpenAI, relation: acquires, object: Torch }\nrename:\n  - { from: Nobody, to: Somebody }\n',
  );
  const { status, stderr } = build();
  expect(status).toBe(0);
  expect(stderr).toMatch(/^frontier: not applied: news\/corrections\.yaml:4: rename Nobody to Somebody: .*\n$/u);
  expect(graph().hasEdge('company/openai|acquires|company/torch')).toBe(false);
});

test('may stand in a file of another name', () => {
  writeFileSync(here.path('by-hand.yaml'), 'rename: [{ from: Torch, to: Torch Health }]');
  expect(build('--corrections', 'by-hand.yaml').status).toBe(0);
  expect(graph().hasNode('company/torch-health')).toBe(true);
  expect(build('--corrections', 'gone.yaml')).toMatchObject({
    status: 1,
    stderr: 'frontier: gone.yaml does not exist\n',
  });
});

test('with a mistake stop the build at its line, and leave the old graph', () => {
  build();
  const before = readFileSync(here.path('out.json'), 'utf8');
  writeFileSync(here.path('news/corrections.yaml'), 'type:\n  - name: Torch\n    type: firm\n');
  const { status, stdout, stderr } = build();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^frontier: news\/corrections\.yaml:3: type 1 type: .*"company".*\n$/u);
  expect(readFileSync(here.path('out.json'), 'utf8')).toBe(before);
  expect(build('--corrections', 'none.yaml')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('none.yaml '),
  });
});
