/** What goes out of the page, and what is brought into it. */
import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, it } from 'vitest';
import { openGraph, serialise } from '../../graph/file.ts';
import { viewerOf } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph({ entities: 60, relations: 80 });
const DIGEST = `# Notes of the week

## Halden opens its lab

**Halden Labs** released Borealis 7B, an open-weight model under Apache 2.0. Halden Labs raised $40 million from Ridge Capital.
`;

const viewer = viewerOf(graph, { width: 1120, height: 640 });

async function take(format: string): Promise<Buffer> {
  await viewer.page.getByRole('button', { name: 'Take away' }).click();
  const download = viewer.page.waitForEvent('download');
  await viewer.page.getByRole('button', { name: new RegExp(`^${format} `) }).click();
  return readFile(await (await download).path());
}

const bring = (name: string, text: string) =>
  viewer.page.getByLabel('Files to open').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

it('takes away pictures, and what is shown as files', async () => {
  await viewer.page.getByRole('checkbox', { name: /^person/ }).uncheck();
  const shown = Number.parseInt((await viewer.page.locator('.summary').textContent()) ?? '', 10);
  const png = await take('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
  const svg = (await take('SVG')).toString();
  expect(svg.match(/<circle cx="[^"]+" cy="[^"]+" r="[^"]+" fill="#[0-9a-f]{6}"\/>/g)?.length).toBe(shown);
  const json = openGraph((await take('JSON')).toString());
  expect(json.filterNodes((_, node) => node.kind === 'entity')).toHaveLength(shown);
  expect(json.someNode((_, node) => node.kind === 'entity' && node.type === 'person')).toBe(false);
  const gexf = parse(MultiDirectedGraph, (await take('GEXF')).toString());
  expect(gexf.order).toBe(json.order);
  expect((await take('GraphML')).toString()).toContain('<graphml');
});

it('opens a GEXF, and a graph file dropped on the page', async () => {
  const gexf = (await take('GEXF')).toString();
  const before = await viewer.page.locator('.summary').textContent();
  await bring('other.gexf', gexf);
  await viewer.page.getByText('1 digest.').waitFor();
  const after = await viewer.page.locator('.summary').textContent();
  expect(after).toBe(before?.replace('Clear all', ''));
  const data = await viewer.page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'graph.json'));
      return transfer;
    },
    serialise(sampleGraph({ entities: 40, relations: 50, days: 5 })),
  );
  await viewer.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await viewer.page.getByText('5 digests.').waitFor();
});

it('reads digests in the page itself', async () => {
  const asked: string[] = [];
  viewer.page.on('request', (request) => asked.push(request.url()));
  await bring('2026-03-01-notes.md', DIGEST);
  await viewer.page.getByText('1 digest.').waitFor();
  await viewer.page.keyboard.press('/');
  await viewer.page.keyboard.type('borealis');
  await viewer.page.keyboard.press('Enter');
  const fact = viewer.page
    .getByRole('article', { name: 'Borealis 7B' })
    .locator('.fact summary', { hasText: 'Halden Labs' });
  await fact.first().click();
  expect(await viewer.page.locator('blockquote').first().textContent()).toContain('released Borealis 7B');
  expect(asked.filter((url) => !url.startsWith(viewer.served.address) && !/^(?:blob|data):/.test(url))).toEqual([]);
  await viewer.page.screenshot({ path: 'screenshots/brought.png' });
  expect(viewer.errors).toEqual([]);
});

it('opens a GEXF of others, and says what is wrong with one that is broken', async () => {
  const nodes = ['ada', 'ben', 'cleo'].map((id) => `<node id="${id}" label="${id}"/>`);
  const edges = '<edge source="ada" target="ben"/><edge source="ben" target="cleo" type="directed" label="knows"/>';
  const text = `<gexf version="1.3"><graph defaultedgetype="undirected"><nodes>${nodes.join('')}</nodes><edges>${edges}</edges></graph></gexf>`;
  await bring('others.gexf', text);
  await viewer.page.locator('.summary', { hasText: '3 entities 2 relations' }).waitFor();
  for (const broken of [text.slice(0, -20), '<svg/>']) {
    await bring('broken.gexf', broken);
    const alert = viewer.page.getByRole('alert');
    expect(await alert.textContent()).toContain('This is no GEXF file');
    await alert.getByRole('button', { name: 'Close' }).click();
  }
});

it('says so where digests state nothing', async () => {
  await bring('2026-03-01-rain.md', '# Weather\n\nIt rained.\n');
  await viewer.page.getByText('No facts were found.').waitFor();
});

it('shows how far digests that were dropped have been read', async () => {
  const { page } = viewer;
  const days = Array.from({ length: 12 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}-notes.md`);
  const story = (name: string) => DIGEST.repeat(40).replaceAll('Borealis', `Borealis ${name.slice(8, 10)}`);
  const bars = await page.evaluateHandle(() => {
    const seen: { readonly done: number; readonly of: number; readonly bare: boolean }[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.push({ done: bar.value, of: bar.max, bare: document.querySelector('.drop') === null });
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  const files = days.map((name) => ({ name, text: story(name) }));
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.getByText('Drop a graph, a GEXF, or digests').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  const bar = page.getByRole('progressbar', { name: 'Digests read' });
  await bar.waitFor();
  await page.screenshot({ path: 'screenshots/progress.png' });
  await page.getByText('12 digests.').waitFor();
  await bar.waitFor({ state: 'detached' });
  const seen = await bars.jsonValue();
  const done = seen.map((state) => state.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(new Set(done).size).toBeGreaterThan(3);
  expect(new Set(seen.map((state) => state.of))).toEqual(new Set([12]));
  expect(seen.every((state) => state.bare)).toBe(true);
  await page.dispatchEvent('body', 'drop', { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
});

it.each([
  ['half.json', '{"attributes":', 'no complete JSON'],
  ['other.json', '{"a":1}', 'no graph file of frontier-graph'],
  ['newer.json', serialise(graph).replace('"version":1', '"version":99'), 'version 99'],
  ['damaged.json', serialise(graph).replace('"kind":"entity",', ''), 'damaged'],
  ['picture.bmp', 'BM', 'Bring a graph file'],
  ['empty.txt', '', 'empty.txt'],
  ['bad.gexf', '<gexf', 'no GEXF'],
])('says why it cannot open %s, and keeps what it shows', async (name, text, reason) => {
  const before = await viewer.page.locator('.summary').textContent();
  await bring(name, text);
  await viewer.page.getByRole('alert').filter({ hasText: reason }).waitFor();
  expect(await viewer.page.locator('.summary').textContent()).toBe(before);
  await viewer.page.getByRole('button', { name: 'Close' }).last().click();
});
