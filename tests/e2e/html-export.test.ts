/** The page that `frontier export --format html` writes, opened from disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtPath } from '../../src/built.ts';
import { toHtml } from '../../src/export/html.ts';
import { sampleGraph } from '../export/sample.ts';
import { launch, openPage } from './browser.ts';
import { stageOf } from './fixture.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'frontier-html-'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

it('opens from disk without a server, asks the network for nothing, finds its nodes, and reads digests', async () => {
  const graph = sampleGraph();
  const path = join(folder, 'graph.html');
  writeFileSync(path, toHtml(graph, readFileSync(builtPath('viewer-single', 'index.html'), 'utf8')));
  const { page, errors } = await openPage(browser, 'about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  await stageOf(page);
  await page.locator('#search').fill('Lumen 3');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('article', { name: 'Lumen 3' });
  await panel.locator('.fact summary').first().click();
  const sentence = await panel.locator('.fact blockquote').first().textContent();
  const evidence = graph.mapEdges('model/lumen-3', (_, edge) => edge.evidence.map(({ text }) => text)).flat();
  expect(evidence).toContain(sentence);
  const buffer = Buffer.from('Halden Labs released Borealis 7B, an open-weight model under Apache 2.0.\n');
  await page.getByLabel('Files to open').setInputFiles({ name: '2026-03-01.md', mimeType: 'text/plain', buffer });
  await page.getByRole('article', { name: 'Overview' }).getByRole('button', { name: 'Borealis 7B' }).first().waitFor();
  expect(errors).toEqual([]);
  expect(asked.filter((url) => url !== address && !/^(?:data|blob):/.test(url))).toEqual([]);
});
