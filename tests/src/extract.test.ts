import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { place } from './run.ts';

const here = place();

test('extract --out writes each digest to a file of its own, also those of one name, and says how many', () => {
  const digests = { 'one/a.md': 'Torch', 'two/a.md': 'Windsurf', 'zed/a-2.md': 'Chronosphere' };
  for (const [path, name] of Object.entries(digests)) {
    mkdirSync(here.path(`news/${path.slice(0, 3)}`), { recursive: true });
    writeFileSync(here.path(`news/${path}`), `OpenAI acquired ${name}.`);
  }
  expect(here.run('extract', 'news', '--out', 'facts')).toMatchObject({
    status: 0,
    stdout: '',
    stderr: 'wrote 3 files to facts\n',
  });
  const paths = readdirSync(here.path('facts')).map((file) => {
    const { digest } = JSON.parse(readFileSync(here.path(`facts/${file}`), 'utf8'));
    return [file, digest.path];
  });
  expect(Object.fromEntries(paths)).toEqual({
    'a.json': 'news/one/a.md',
    'a-2.json': 'news/two/a.md',
    'a-2-2.json': 'news/zed/a-2.md',
  });
});
