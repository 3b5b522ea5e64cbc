/** Parts of the graph shown by themselves: what stands alone, what leads from one to another, figures around what they measure. */
import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { FIGURE_COLOR } from '../../graph/palette.ts';
import { factsOf, SAMPLE } from '../graph/sample.ts';
import { reopen, viewerOf } from './fixture.ts';

const counted = Array.from(
  { length: 12 },
  (_, i) => ['Northwind Labs', 'count', i + 1, { unit: `thing ${i}` }] as const,
);
const graph = buildGraph([
  ...SAMPLE,
  factsOf('2026-04-01', {
    entities: ['company: Quillon', 'company: Northwind Labs'],
    figures: [['Quillon', 'count', 1e25, { unit: 'FLOP', text: '1e25 FLOPs' }], ...counted],
  }),
]);
const viewer = viewerOf(graph, { width: 1120, height: 640 });
afterAll(() => expect(viewer.errors).toEqual([]));

const summary = () => viewer.page.locator('.summary').textContent();
const panel = (name: string) => viewer.page.getByRole('article', { name });

/** The words and circles of the picture as it can be taken away. */
async function picture() {
  await viewer.page.waitForTimeout(600);
  await viewer.page.getByRole('button', { name: 'Take away' }).press('Enter');
  const download = viewer.page.waitForEvent('download');
  await viewer.page.getByRole('button', { name: /^SVG / }).press('Enter');
  const svg = await readFile(await (await download).path(), 'utf8');
  const circles = svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)" fill="([^"]+)"/g);
  return {
    words: [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word),
    circles: [...circles].map(([, x, y, r, fill]) => ({ x: Number(x), y: Number(y), r: Number(r), fill })),
  };
}

it('says of an entity without relations why it is not in the picture, and shows it', async () => {
  await reopen(viewer, 'node=company%2Fquillon');
  expect((await picture()).words).not.toContain('Quillon');
  await panel('Quillon').getByText('No relation ties it to others').waitFor();
  await panel('Quillon').getByRole('button', { name: 'Show it' }).click();
  expect(await summary()).toContain('1 entity 0 relations');
  expect((await picture()).words).toEqual(['Quillon']);
  expect(await panel('Quillon').getByText('not in the picture').count()).toBe(0);
});

it('says that the filters leave out what is selected, and clears them', async () => {
  await reopen(viewer, 'node=company%2Fhalden-ai&no-types=company');
  await panel('Halden AI').locator('.absent', { hasText: 'The filters leave it out' }).getByRole('button').click();
  await expect.poll(async () => (await picture()).words).toContain('Halden AI');
});

it('shows both ends where nothing leads from one to the other', async () => {
  await reopen(viewer, 'from=company%2Fquillon&to=company%2Fhalden-ai');
  await panel('Connections').getByText('No connection').waitFor();
  expect(await summary()).toContain('2 entities 0 relations');
  expect((await picture()).words.sort()).toEqual(['Halden AI', 'Quillon']);
});

it('writes at the steps of a path what they say', async () => {
  await reopen(viewer, 'from=person%2Fada-quill&to=license%2Fmit');
  expect((await picture()).words).toEqual(expect.arrayContaining(['works at', 'develops']));
});

it('says on a line how it is stated, where that is no fact', async () => {
  await reopen(viewer, 'ego=product%2Ftrailhead&node=product%2Ftrailhead');
  expect((await picture()).words).toContain('uses (denied)');
});

it('plays through time without a stop where nothing was stated, up to the last day', async () => {
  await reopen(viewer, '');
  await viewer.page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.add(document.querySelector('.summary')?.textContent ?? '')).observe(
      document.querySelector('.filters') as Element,
      { subtree: true, characterData: true, childList: true },
    );
  });
  await viewer.page.getByRole('button', { name: 'Play through time' }).click();
  await viewer.page.waitForFunction(() => location.hash.includes('until=2026-04-01'), null, { timeout: 30_000 });
  const seen = await viewer.page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.filter((summary) => summary.startsWith('0 '))).toEqual([]);
});

it('places figures around what they measure, none of them beneath it', async () => {
  await reopen(viewer, 'ego=company%2Fnorthwind-labs&figures=1&camera=0.5 0.5 0.3');
  const { circles } = await picture();
  const hub = circles.reduce((best, circle) => (circle.r > best.r ? circle : best));
  const figures = circles.filter(({ fill }) => fill === FIGURE_COLOR);
  expect(figures.length).toBeGreaterThan(counted.length);
  for (const { x, y } of figures) expect(Math.hypot(x - hub.x, y - hub.y)).toBeGreaterThan(hub.r);
});

it('lists what was measured once in one table, what was measured again with its course', async () => {
  await reopen(viewer, 'node=company%2Fnorthwind-labs');
  const figures = panel('Northwind Labs').locator('.figures');
  await figures.getByRole('button', { name: /^Show all/ }).click();
  expect(await figures.getByRole('table', { name: 'measured once' }).locator('tbody tr').count()).toBe(counted.length);
  expect(await figures.getByRole('table', { name: 'revenue' }).locator('.date').allTextContents()).toEqual([
    '2025',
    'Feb 2026',
    'Mar 2026',
  ]);
  await viewer.page.evaluate(() => {
    location.hash = 'page=figures&degree=0';
  });
  await viewer.page.getByRole('cell', { name: '1E25', exact: true }).waitFor();
});
