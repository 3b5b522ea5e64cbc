/** `frontier watch` builds again when a digest changes, and pages that show the graph are told. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../../graph/file.ts';
import { digestText, temporaryFolder, writeDigests } from '../build/folder.ts';
import { type Running, start, until } from './process.ts';

const root = temporaryFolder();
const folder = join(root, 'digests');
const out = join(root, 'graph.json');
const running: Running[] = [];
afterAll(() => {
  for (const { process } of running) process.kill('SIGKILL');
});

const digests = () => openGraph(readFileSync(out, 'utf8')).getAttribute('digests');

test('follows edits, new digests and removed ones, survives bad ones, and tells an open page', async () => {
  writeDigests(folder, { 'a.txt': digestText(1) });
  const watching = start('watch', folder, '--out', out);
  running.push(watching);
  await until(() => watching.printed().includes('watching for changes'));
  expect(digests()).toHaveLength(1);

  const viewing = start('view', out, '--port', '0', '--no-open');
  running.push(viewing);
  await until(() => /http:\S+\n/.test(viewing.printed()));
  const address = /http:\S+/.exec(viewing.printed())?.[0] ?? '';
  const events = await fetch(
    new URL((await fetch(`${address}graph.json`)).headers.get('Frontier-Events') ?? '', address),
  );
  const told = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await told?.read())?.value).toBe(': hello\n\n');

  writeDigests(folder, { 'b/c.md': digestText(2) });
  await until(() => digests().length === 2);
  expect((await told?.read())?.value).toBe('event: graph\ndata: changed\n\n');

  writeDigests(folder, { 'd.txt': new Uint8Array([0, 1, 2]) });
  await until(() => watching.printed().includes('d.txt'));
  rmSync(join(folder, 'a.txt'));
  await until(() => digests().length === 1);

  watching.process.kill('SIGTERM');
  expect((await watching.ended).status).toBe(0);
  viewing.process.kill('SIGTERM');
  expect((await viewing.ended).status).toBe(0);
});
