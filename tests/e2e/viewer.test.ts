/** What a person does first: open, look, search, read the evidence, filter. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { RELATIONS } from '../../graph/ontology.ts';
import { openPage } from './browser.ts';
import { stageOf, viewerOf } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph();
const hub = graph
  .filterNodes((_, node) => node.kind === 'entity')
  .reduce((best, id) => (graph.degree(id) > graph.degree(best) ? id : best));
const hubName = graph.getNodeAttribute(hub, 'label');

const isPerson = (id: string) => id.startsWith('person/');

beforeAll(() => void mkdirSync('screenshots', { recursive: true }));
const viewer = viewerOf(graph);

/** How many colours the stage shows, on a coarse grid. */
async function coloursOfStage(page: Page): Promise<number> {
  const picture = (await page.locator('.stage').screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4 * 7) {
      colours.add((((pixels[i] ?? 0) >> 4) << 8) | (((pixels[i + 1] ?? 0) >> 4) << 4) | ((pixels[i + 2] ?? 0) >> 4));
    }
    return colours.size;
  }, picture);
}

async function ready(page: Page): Promise<void> {
  await stageOf(page);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
}

describe('the explorer', () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1280, height: 800, dark: true },
    { width: 390, height: 844 },
  ])('opens at $width × $height without an error and draws', async (options) => {
    const { page, errors } = await openPage(viewer.browser, viewer.served.address, options);
    await ready(page);
    expect(await coloursOfStage(page)).toBeGreaterThan(20);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.screenshot({ path: `screenshots/start-${options.width}.png` });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('finds an entity by a misspelled name, by keyboard alone, and shows the sentences behind its facts', async () => {
    const { page, errors } = await openPage(viewer.browser, viewer.served.address);
    await ready(page);
    await page.keyboard.press('/');
    await page.keyboard.type(hubName.replace(/^(..)./, '$1'));
    await page.getByRole('option', { name: hubName }).first().waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('article', { name: hubName });
    await panel.waitFor();
    await panel.locator('.fact summary').first().click();
    const sentence = panel.locator('blockquote').first();
    expect(await sentence.textContent()).toContain(hubName);
    expect(await sentence.locator('mark').count()).toBeGreaterThan(0);
    await panel.getByText('Read the story').first().click();
    expect(await panel.locator('.story mark').first().textContent()).toBe(await sentence.textContent());
    await page.screenshot({ path: 'screenshots/node.png' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('hides a type and a relation, counts what is left, and clears all', async () => {
    const { page } = await openPage(viewer.browser, viewer.served.address);
    await ready(page);
    const summary = page.locator('.summary');
    const before = await summary.textContent();
    const related = graph.filterNodes(
      (id, node) => node.kind === 'entity' && graph.someEdge(id, (_, { type }) => type in RELATIONS),
    );
    expect(before).toContain(`${related.length} entities`);
    await page.getByRole('checkbox', { name: /^person/ }).uncheck();
    const others = related.filter((id) =>
      graph.someEdge(id, (_, edge, source, target) => edge.type in RELATIONS && ![source, target].some(isPerson)),
    );
    expect(await summary.textContent()).toContain(`${others.length} entities`);
    await page.getByRole('button', { name: 'Only invests in' }).click({ force: true });
    const investments = graph.filterEdges(
      (_, edge, source, target) => edge.type === 'invests_in' && ![source, target].some(isPerson),
    ).length;
    expect(await summary.textContent()).toContain(`${investments} relations`);
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await summary.textContent()).toBe(before);
    await page.close();
  });

  it('says beside each slider how many it leaves', async () => {
    const { page } = await openPage(viewer.browser, viewer.served.address);
    await ready(page);
    const relations = graph.filterEdges((_, { type }) => type in RELATIONS);
    const sure = relations.filter((edge) => graph.getEdgeAttribute(edge, 'confidence') >= 0.8);
    const degrees = (edges: readonly string[]) => {
      const ends = edges.flatMap((edge) => graph.extremities(edge));
      return [...new Set(ends)].map((id) => ends.filter((end) => end === id).length);
    };
    const slider = (name: string) => page.locator('.slider').filter({ hasText: name });
    await slider('Confidence at least').getByRole('slider').fill('80');
    expect(await slider('Confidence at least').locator('.count').textContent()).toBe(
      `${sure.length} of ${relations.length} relations`,
    );
    await slider('Relations at least').getByRole('slider').fill('3');
    const all = degrees(sure);
    const often = all.filter((degree) => degree >= 3);
    expect(await slider('Relations at least').locator('.count').textContent()).toBe(
      `${often.length} of ${all.length} entities`,
    );
    expect(await page.locator('.summary').textContent()).toContain(`${often.length} entities`);
    await page.close();
  });
});
