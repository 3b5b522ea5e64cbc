/** Focus, paths, trail, keys, undo, time, tables and links, as a person uses them one after the other. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { RELATIONS } from '../../graph/ontology.ts';
import { paths } from '../../graph/query/paths.ts';
import { launch, openPage, type Served, serve } from './browser.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph();
const entities = graph
  .filterNodes((_, node) => node.kind === 'entity')
  .sort((a, b) => graph.degree(b) - graph.degree(a));
const [hub, second] = entities as [string, string];
const nameOf = (id: string) => graph.getNodeAttribute(id, 'label');

let browser: Browser;
let served: Served;
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  browser = await launch();
  served = await serve(JSON.stringify(graph.export()));
  ({ page, errors } = await openPage(browser, served.address, { width: 1120, height: 640 }));
});
beforeEach(async () => {
  await page.goto(`${served.address}?${Math.random()}#node=${encodeURIComponent(hub)}`);
  await page.locator('.canvas[data-ready=true]').waitFor();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const summary = () => page.locator('.summary').textContent();
const panel = (name: string) => page.getByRole('article', { name });

it('focuses on one hop, widens to two, undoes and redoes, and leaves', async () => {
  const before = await summary();
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  const near = new Set(graph.neighbors(hub).filter((id) => graph.getNodeAttribute(id, 'kind') === 'entity'));
  expect(await summary()).toContain(`${near.size + 1} entities`);
  const one = await summary();
  await page.getByRole('group', { name: 'Hops' }).getByRole('button', { name: '2' }).click();
  const two = await summary();
  expect(Number.parseInt(two ?? '', 10)).toBeGreaterThan(near.size + 1);
  await page.keyboard.press('Control+z');
  expect(await summary()).toBe(one);
  await page.keyboard.press('Control+y');
  expect(await summary()).toBe(two);
  await page.screenshot({ path: 'screenshots/focus.png' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await summary()).toBe(before);
});

it('shows the shortest paths to another entity, each step with its evidence', async () => {
  await page.getByRole('button', { name: 'Path to …' }).click();
  await page.getByRole('combobox', { name: 'Find the other end' }).fill(nameOf(second));
  await page
    .getByRole('option', { name: nameOf(second) })
    .first()
    .click();
  const found = panel('Connections');
  await found.waitFor();
  const expected = paths(graph, hub, second);
  expect(await found.locator('.path').count()).toBe(expected.length);
  await found.locator('.step summary').first().click();
  expect(await found.locator('blockquote').first().textContent()).toBe(
    expected[0]?.steps[0]?.relations[0]?.evidence[0]?.text,
  );
  const onPaths = new Set(expected.flatMap((path) => path.entities.map(({ id }) => id)));
  expect(await summary()).toContain(`${onPaths.size} entities`);
  await page.screenshot({ path: 'screenshots/path.png' });
});

it('steps along neighbours by arrow keys and goes back along the trail', async () => {
  const visited = [nameOf(hub)];
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key);
    const name = (await page.locator('.detail h2').textContent()) ?? '';
    if (name !== visited.at(-1)) visited.push(name);
  }
  expect(visited.length).toBeGreaterThan(1);
  await page.keyboard.press('Backspace');
  expect(await page.locator('.detail h2').textContent()).toBe(visited.at(-2));
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Hops' }).waitFor();
});

it('narrows down to days with the time window, by keyboard, and opens again', async () => {
  const from = page.getByRole('slider', { name: 'From day' });
  await from.focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight');
  expect(await from.getAttribute('aria-valuetext')).toBe('14 Feb 2026');
  const stated = graph.filterEdges(
    (_, edge) => edge.type !== 'measured_by' && edge.type !== 'concerns' && (edge.lastSeen ?? '') >= '2026-02-14',
  );
  expect(await summary()).toContain(`${stated.length} relations`);
  expect(page.url()).toContain('since=2026-02-14');
  await page.getByRole('button', { name: 'All time' }).click();
  expect(page.url()).not.toContain('since=');
});

it('keeps the whole view in the address', async () => {
  await page.getByRole('checkbox', { name: /^person/ }).uncheck();
  await page.getByRole('combobox', { name: 'Size by' }).selectOption('pagerank');
  await page.getByRole('checkbox', { name: 'communities' }).check();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForFunction(() => location.hash.includes('camera='));
  const [view, address] = [await summary(), page.url()];
  await page.screenshot({ path: 'screenshots/communities.png' });
  const other = await openPage(browser, address);
  await other.page.locator('.canvas[data-ready=true]').waitFor();
  expect(await other.page.locator('.summary').textContent()).toBe(view);
  expect(await other.page.getByRole('checkbox', { name: /^person/ }).isChecked()).toBe(false);
  expect(await other.page.locator('.detail h2').textContent()).toBe(nameOf(hub));
  expect(other.page.url()).toBe(address);
  await other.page.close();
});

it('shows the same as tables: sorted, filtered, opened', async () => {
  await page.keyboard.press('t');
  const table = page.getByRole('table');
  expect(Number(await table.getAttribute('aria-rowcount')) - 1).toBe(Number.parseInt((await summary()) ?? '', 10));
  const firstName = () => table.getByRole('row').nth(1).getByRole('cell').first().textContent();
  expect(await firstName()).toBe(nameOf(hub));
  await table.getByRole('button', { name: 'Name' }).click();
  const names = entities.filter((id) => graph.someEdge(id, (_, { type }) => type in RELATIONS)).map(nameOf);
  expect(await firstName()).toBe(names.sort(new Intl.Collator('en', { numeric: true }).compare)[0]);
  await page.getByRole('searchbox', { name: 'Filter this table' }).fill(nameOf(second));
  await table
    .getByRole('button', { name: nameOf(second) })
    .first()
    .click();
  await panel(nameOf(second)).waitFor();
  await page.screenshot({ path: 'screenshots/table.png' });
  expect(errors).toEqual([]);
});
