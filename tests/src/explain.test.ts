import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { place } from './run.ts';

const here = place();

test('explain marks names and quantities, and names the rule of every fact', () => {
  mkdirSync(here.path('news'));
  writeFileSync(
    here.path('news/2026-01-16.md'),
    '# A day\n\n## Deals\n\nOpenAI acquired Torch for $100 million.\n\n## Nothing\n\nIt rained.\n',
  );
  writeFileSync(
    here.path('news/corrections.yaml'),
    'rename:\n  - { from: Torch, to: Torch Health }\n  - { from: A, to: B }\n',
  );
  const { stdout, stderr, status } = here.run('explain', 'news/2026-01-16.md');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('A day  2026-01-16, news/2026-01-16.md');
  expect(stdout).toContain('[OpenAI](company) acquired [Torch](company) for {$100 million}.');
  expect(stdout).toMatch(/^ {2}OpenAI +acquires +Torch +actual +0\.\d+ +acquires\.\w+$/mu);
  expect(stdout).toMatch(/^ {2}\w+ +spend +\$100 million.* {2}spend\.\S+$/mu);
  expect(stdout).toContain('nothing read');
  expect(stdout).toMatch(/^OpenAI +company +lexicon/mu);
  expect(stdout).toMatch(/Corrected by hand\n.*\nnews\/corrections\.yaml:2 +rename Torch to Torch Health\n$/u);
});

test('explain goes on after a file that cannot be read', () => {
  writeFileSync(here.path('empty.md'), '');
  writeFileSync(here.path('good.md'), 'OpenAI acquired Torch.');
  const { stdout, stderr, status } = here.run('explain', 'empty.md', 'good.md');
  expect({ stderr, status }).toEqual({ stderr: 'frontier: empty.md is empty\n', status: 1 });
  expect(stdout).toContain('acquires');
});
