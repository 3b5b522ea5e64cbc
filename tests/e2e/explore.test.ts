/** Focus, paths, trail, keys, undo, time, tables and links, as a person uses them one after the other. */
import { beforeEach, expect, it } from 'vitest';
import { RELATION_TYPES, RELATIONS } from '../../graph/ontology.ts';
import { paths } from '../../graph/query/paths.ts';
import { openPage } from './browser.ts';
import { addressOf, reopen, stageOf, viewerOf } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph();
const entities = graph
  .filterNodes((_, node) => node.kind === 'entity')
  .sort((a, b) => graph.degree(b) - graph.degree(a));
const [hub, second] = entities as [string, string];
const nameOf = (id: string) => graph.getNodeAttribute(id, 'label');

const viewer = viewerOf(graph, { width: 1120, height: 640 });
beforeEach(() => reopen(viewer, `node=${encodeURIComponent(hub)}`));

const summary = () => viewer.page.locator('.summary').textContent();
const panel = (name: string) => viewer.page.getByRole('article', { name });

it('focuses on one hop, widens to two, undoes and redoes, and leaves', async () => {
  const before = await summary();
  await viewer.page.getByRole('button', { name: 'Focus', exact: true }).click();
  const near = new Set(graph.neighbors(hub).filter((id) => graph.getNodeAttribute(id, 'kind') === 'entity'));
  expect(await summary()).toContain(`${near.size + 1} entities`);
  const one = await summary();
  await viewer.page.getByRole('group', { name: 'Hops' }).getByRole('button', { name: '2' }).click();
  const two = await summary();
  expect(Number.parseInt(two ?? '', 10)).toBeGreaterThan(near.size + 1);
  await viewer.page.keyboard.press('Control+z');
  expect(await summary()).toBe(one);
  await viewer.page.keyboard.press('Control+y');
  expect(await summary()).toBe(two);
  await viewer.page.screenshot({ path: 'screenshots/focus.png' });
  await viewer.page.keyboard.press('Escape');
  await viewer.page.keyboard.press('Escape');
  expect(await summary()).toBe(before);
});

it('shows the shortest paths to another entity, each step with its evidence', async () => {
  await viewer.page.getByRole('button', { name: 'Path to …' }).click();
  await viewer.page.getByRole('combobox', { name: 'Find the other end' }).fill(nameOf(second));
  await viewer.page
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
  await viewer.page.screenshot({ path: 'screenshots/path.png' });
  // The connections keep to the relations that are shown.
  const hidden = expected.flatMap((path) => path.steps.flatMap((step) => step.relations))[0]?.relation;
  const relations = RELATION_TYPES.filter((type) => type !== hidden);
  await viewer.page.evaluate((type) => {
    location.hash += `&no-relations=${type}`;
  }, hidden);
  const lengths = paths(graph, hub, second, { relations }).map(({ length }) => length);
  await expect
    .poll(async () => (await found.locator('.path h3').allTextContents()).map(Number.parseFloat))
    .toEqual(lengths);
  expect(await found.locator('.step summary', { hasText: RELATIONS[hidden ?? 'uses'].label }).count()).toBe(0);
});

it('steps along neighbours by arrow keys and goes back along the trail', async () => {
  const visited = [nameOf(hub)];
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    await viewer.page.keyboard.press(key);
    const name = (await viewer.page.locator('.detail h2').textContent()) ?? '';
    if (name !== visited.at(-1)) visited.push(name);
  }
  expect(visited.length).toBeGreaterThan(1);
  await viewer.page.keyboard.press('Backspace');
  expect(await viewer.page.locator('.detail h2').textContent()).toBe(visited.at(-2));
  await viewer.page.keyboard.press('Enter');
  await viewer.page.getByRole('group', { name: 'Hops' }).waitFor();
});

it('goes back and forward through what was looked at with the browser, and leaves none of it out', async () => {
  const { page } = viewer;
  const start = await addressOf(page);
  const heading = () => page.locator('.detail h2').textContent();
  await page.getByRole('combobox', { name: /^Search/ }).fill(nameOf(second));
  await page.keyboard.press('Enter');
  await expect.poll(heading).toBe(nameOf(second));
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  const focused = await summary();
  // What moves by itself, and each stop of a slider that is drawn, is no place to go back to.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForFunction(() => location.hash.includes('camera='));
  await page.getByRole('slider', { name: 'From day' }).focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight');
  expect(await summary()).not.toBe(focused);
  await page.goBack();
  await expect.poll(summary).toBe(focused);
  await page.goBack();
  await expect.poll(() => addressOf(page)).not.toContain('ego=');
  expect(await heading()).toBe(nameOf(second));
  await page.goBack();
  await expect.poll(heading).toBe(nameOf(hub));
  expect((await addressOf(page)).split('&camera')[0]).toBe(start.split('&camera')[0]);
  await page.goForward();
  await expect.poll(heading).toBe(nameOf(second));
  expect(await page.getByRole('navigation', { name: 'Visited' }).getByRole('button').allTextContents()).toEqual(
    [hub, second].map(nameOf),
  );
});

it('lists its keys, and goes to the details by one', async () => {
  const help = viewer.page.getByRole('dialog', { name: 'Help' });
  await viewer.page.keyboard.press('?');
  await help.waitFor();
  await viewer.page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await viewer.page.keyboard.press('d');
  await viewer.page.keyboard.press('Tab');
  expect(await panel(nameOf(hub)).locator(':focus').getAttribute('aria-label')).toBe('Close');
});

it('narrows down to days with the time window, by keyboard, and opens again', async () => {
  const from = viewer.page.getByRole('slider', { name: 'From day' });
  await from.focus();
  for (let i = 0; i < 40; i++) await viewer.page.keyboard.press('ArrowRight');
  expect(await from.getAttribute('aria-valuetext')).toBe('14 Feb 2026');
  const stated = graph.filterEdges(
    (_, edge) => edge.type !== 'measured_by' && edge.type !== 'concerns' && (edge.lastSeen ?? '') >= '2026-02-14',
  );
  expect(await summary()).toContain(`${stated.length} relations`);
  expect(await addressOf(viewer.page)).toContain('since=2026-02-14');
  await viewer.page.getByRole('button', { name: 'All time' }).click();
  expect(await addressOf(viewer.page)).not.toContain('since=');
});

it('tells as latest what was stated last within the window of time', async () => {
  await reopen(viewer, 'until=2026-02-14');
  const section = viewer.page.getByRole('article', { name: 'Overview' }).locator('section').last();
  const told = (await section.locator('.end').allTextContents()).map((day) => Date.parse(`${day} UTC`));
  const stated = graph.mapEdges((_, { type, evidence }) =>
    type in RELATIONS ? evidence.map(({ date }) => Date.parse(date ?? '')) : [],
  );
  const days = stated.map((dates) => Math.max(...dates.filter((date) => date <= Date.parse('2026-02-14'))));
  expect(told).toEqual(days.sort((a, b) => b - a).slice(0, 6));
});

it('tells what happened to an entity within the window of time, by date', async () => {
  await reopen(viewer, `node=${encodeURIComponent(hub)}&since=2026-02-01&until=2026-02-12`);
  await viewer.page.getByRole('button', { name: 'By date' }).click();
  const stated = graph
    .filterEdges(hub, (_, { type }) => type in RELATIONS)
    .map((edge) => graph.getEdgeAttribute(edge, 'evidence').map(({ date }) => date ?? ''));
  const within = stated.map((dates) => dates.find((date) => date >= '2026-02-01' && date <= '2026-02-12'));
  const first = within.filter((date) => date !== undefined).sort();
  const group = panel(nameOf(hub)).locator('section', { hasText: 'February 2026' });
  const days = await group.locator('.fact .end').allTextContents();
  expect(days.map((day) => Date.parse(`${day} 2026 UTC`))).toEqual(first.reverse().map((date) => Date.parse(date)));
  const others = within.length - first.length;
  expect(others).toBeGreaterThan(0);
  await panel(nameOf(hub))
    .locator('.outside', { hasText: `${others} fact` })
    .getByRole('button')
    .click();
  const counts = await panel(nameOf(hub)).locator('section:not(.figures) .count').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(within.length);
  expect(await addressOf(viewer.page)).toContain('facts=date');
  await viewer.page.screenshot({ path: 'screenshots/by-date.png' });
});

it('lays figures out as tables, with the sentence behind each value', async () => {
  const measured = graph.findEdge((_, { type }) => type === 'measured_by')!;
  const [owner, figure] = [graph.source(measured), graph.getNodeAttributes(graph.target(measured))];
  const words = figure.kind === 'figure' ? figure.text : '';
  await reopen(viewer, `node=${encodeURIComponent(owner)}`);
  const figures = panel(nameOf(owner)).locator('.figures');
  const more = figures.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.click();
  const value = figures.getByRole('rowheader', { name: words, exact: true }).first();
  await value.getByRole('button').click();
  const [said] = graph.getEdgeAttribute(measured, 'evidence');
  const shown = (await figures.locator('blockquote').first().textContent()) ?? '';
  expect(shown.replace(/\s+/g, ' ')).toContain(said!.text.replace(/\s+/g, ' ').slice(0, 40));
  await viewer.page.screenshot({ path: 'screenshots/figures.png' });
});

it('keeps the whole view in the address', async () => {
  await viewer.page.getByRole('checkbox', { name: /^person/ }).uncheck();
  await viewer.page.getByRole('combobox', { name: 'Size by' }).selectOption('pagerank');
  await viewer.page.getByRole('checkbox', { name: 'communities' }).check();
  await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
  await viewer.page.waitForFunction(() => location.hash.includes('camera='));
  const [view, address] = [await summary(), await addressOf(viewer.page)];
  await viewer.page.screenshot({ path: 'screenshots/communities.png' });
  const other = await openPage(viewer.browser, address);
  await stageOf(other.page);
  expect(await other.page.locator('.summary').textContent()).toBe(view);
  expect(await other.page.getByRole('checkbox', { name: /^person/ }).isChecked()).toBe(false);
  expect(await other.page.locator('.detail h2').textContent()).toBe(nameOf(hub));
  expect(await addressOf(other.page)).toBe(address);
  await other.page.close();
});

it('shows the same as tables: sorted, filtered, opened', async () => {
  await viewer.page.keyboard.press('t');
  const table = viewer.page.locator('.table');
  expect(Number(await table.getAttribute('aria-rowcount')) - 1).toBe(Number.parseInt((await summary()) ?? '', 10));
  const firstName = () => table.getByRole('row').nth(1).getByRole('cell').first().textContent();
  expect(await firstName()).toBe(nameOf(hub));
  await table.getByRole('button', { name: 'Name' }).click();
  const names = entities.filter((id) => graph.someEdge(id, (_, { type }) => type in RELATIONS)).map(nameOf);
  expect(await firstName()).toBe(names.sort(new Intl.Collator('en', { numeric: true }).compare)[0]);
  await viewer.page.getByRole('searchbox', { name: 'Filter this table' }).fill(nameOf(second));
  await table
    .getByRole('button', { name: nameOf(second) })
    .first()
    .click();
  await panel(nameOf(second)).waitFor();
  await viewer.page.screenshot({ path: 'screenshots/table.png' });
  await viewer.page.evaluate(() => {
    location.hash = 'page=figures&until=2026-02-01';
  });
  await table.getByRole('columnheader', { name: 'Metric' }).waitFor();
  const until = (edges: readonly string[]) =>
    edges.filter((edge) => graph.getEdgeAttribute(edge, 'evidence').some(({ date }) => (date ?? '') <= '2026-02-01'));
  const related = new Set(
    until(graph.filterEdges((_, { type }) => type in RELATIONS)).flatMap((edge) => graph.extremities(edge)),
  );
  const figures = until(graph.filterEdges((_, edge, source) => edge.type === 'measured_by' && related.has(source)));
  expect(Number(await table.getAttribute('aria-rowcount')) - 1).toBe(figures.length);
  expect(viewer.errors).toEqual([]);
});
