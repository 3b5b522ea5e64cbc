/** The stage and the time window by mouse: hover, click, double click, shift, drag, play. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { serialise } from '../../graph/file.ts';
import { RELATIONS } from '../../graph/ontology.ts';
import { openPage, serve } from './browser.ts';
import { addressOf, reopen, viewerOf } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph({ entities: 120, relations: 150 });
const isRelation = (edge: string) => graph.getEdgeAttribute(edge, 'type') in RELATIONS;
const entities = graph.filterNodes((id, { kind }) => kind === 'entity' && graph.edges(id).some(isRelation));
const relationsOf = (id: string) => graph.edges(id).filter(isRelation);
const hub = entities.reduce((best, id) => (relationsOf(id).length > relationsOf(best).length ? id : best));
const nameOf = (id: string): string => graph.getNodeAttribute(id, 'label');

const viewer = viewerOf(graph, { width: 1120, height: 640 });
beforeEach(() => open(''));
afterAll(() => expect(viewer.errors).toEqual([]));

async function open(view: string): Promise<void> {
  await reopen(viewer, view);
  await viewer.page.waitForTimeout(300);
}

/** Taken by keyboard: the mouse stays where it is. */
async function picture(page = viewer.page): Promise<string> {
  await page.getByRole('button', { name: 'Take away' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG / }).press('Enter');
  return readFile(await (await download).path(), 'utf8');
}

/** Where nodes stand on the page: circles of the picture follow the order of the graph file. */
async function places(
  shown: readonly string[],
  page = viewer.page,
): Promise<(id: string) => { readonly x: number; readonly y: number }> {
  const box = await page.locator('.canvas').boundingBox();
  const circles = [...(await picture(page)).matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="[^"]+" fill="#/g)];
  expect(circles).toHaveLength(shown.length);
  return (id) => {
    const [, x, y] = circles[shown.indexOf(id)] ?? [];
    return { x: (box?.x ?? 0) + Number(x), y: (box?.y ?? 0) + Number(y) };
  };
}

const near = (id: string) =>
  entities.filter((other) => other === id || relationsOf(id).some((edge) => graph.opposite(id, edge) === other));

it('opens a node by a click, focuses on it by a double click, adds another with shift', async () => {
  const at = await places(entities);
  const { x, y } = at(hub);
  await viewer.page.mouse.click(x, y);
  await viewer.page.getByRole('article', { name: nameOf(hub) }).waitFor();
  await viewer.page.waitForTimeout(500);
  await viewer.page.mouse.dblclick(x, y);
  await viewer.page.getByRole('group', { name: 'Hops' }).waitFor();
  const around = near(hub);
  expect(await viewer.page.locator('.summary').textContent()).toContain(`${around.length} entities`);
  await viewer.page.waitForTimeout(500);
  const other = around.filter((id) => id !== hub).sort((a, b) => near(b).length - near(a).length)[0] as string;
  const there = (await places(around))(other);
  await viewer.page.keyboard.down('Shift');
  await viewer.page.mouse.click(there.x, there.y);
  await viewer.page.keyboard.up('Shift');
  await viewer.page.locator('.scope', { hasText: `${nameOf(hub)}, ${nameOf(other)}` }).waitFor();
  const both = new Set([...around, ...near(other)]);
  expect(await viewer.page.locator('.summary').textContent()).toContain(`${both.size} entities`);
});

it('dims all but a node that is hovered and its neighbours', async () => {
  const { x, y } = (await places(entities))(hub);
  const clear = async () => [...(await picture()).matchAll(/<g><circle/g)].length;
  expect(await clear()).toBe(entities.length);
  await viewer.page.mouse.move(x, y, { steps: 3 });
  await expect.poll(clear).toBe(near(hub).length);
  await viewer.page.mouse.move(4, 4);
  await expect.poll(clear).toBe(entities.length);
});

it('opens a relation by a click on its line', async () => {
  await open(`ego=${encodeURIComponent(hub)}`);
  const around = near(hub);
  const edge = relationsOf(hub).find((id) => {
    const other = graph.opposite(hub, id);
    return near(other).filter((id) => around.includes(id)).length === 2 && graph.edges(hub, other).length === 1;
  });
  if (!edge) throw new Error('the sample has no neighbour with one relation');
  const at = await places(around);
  const [from, to] = [at(hub), at(graph.opposite(hub, edge))];
  const middle = { x: from.x * 0.4 + to.x * 0.6, y: from.y * 0.4 + to.y * 0.6 };
  await viewer.page.mouse.move(middle.x, middle.y, { steps: 4 });
  await viewer.page.mouse.click(middle.x, middle.y);
  const panel = viewer.page.getByRole('article', { name: 'Relation' });
  await panel.waitFor();
  const sentences = graph.getEdgeAttribute(edge, 'evidence').map(({ text }) => text);
  expect(await panel.locator('blockquote').allTextContents()).toEqual(sentences);
});

it.each(['', 'regions=1', `node=${encodeURIComponent(hub)}`, `ego=${encodeURIComponent(hub)}&hops=2`])(
  'lets no name cover another (%s)',
  async (view) => {
    await open(view);
    const covered = await viewer.page.evaluate(
      (svg) => {
        const place = document.createElement('div');
        place.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
        document.body.append(place);
        const names = [...place.querySelectorAll('text')];
        const boxes = names.map((name) => ({ text: name.textContent, box: name.getBBox() }));
        place.remove();
        return {
          names: names.length,
          pairs: boxes.flatMap(({ text, box: a }, i) =>
            boxes
              .slice(i + 1)
              .filter(
                ({ box: b }) =>
                  a.x < b.x + b.width &&
                  b.x < a.x + a.width &&
                  a.y + 3 < b.y + b.height - 3 &&
                  b.y + 3 < a.y + a.height - 3,
              )
              .map((other) => `${text} and ${other.text}`),
          ),
        };
      },
      await picture(),
    );
    expect(covered.names).toBeGreaterThan(4);
    expect(covered.pairs).toEqual([]);
  },
);

it('drags a window of time, moves it, plays it, and undoes each as one step', async () => {
  const track = await viewer.page.getByRole('group', { name: 'Window of time' }).boundingBox();
  if (!track) throw new Error('there is no time');
  const across = (share: number) => [track.x + track.width * share, track.y + 20] as const;
  const drag = async (from: number, to: number) => {
    await viewer.page.mouse.move(...across(from));
    await viewer.page.mouse.down();
    for (let i = 1; i <= 4; i++) await viewer.page.mouse.move(...across(from + ((to - from) * i) / 4));
    await viewer.page.mouse.up();
  };
  const window = async (): Promise<readonly [string, string]> => {
    const query = new URLSearchParams(new URL(await addressOf(viewer.page)).hash.slice(1));
    return [query.get('since') ?? '', query.get('until') ?? ''];
  };
  await drag(0.2, 0.5);
  const first = await window();
  expect(first[1] > first[0]).toBe(true);
  await drag(0.35, 0.55);
  const second = await window();
  expect(second[0] > first[0]).toBe(true);
  const length = ([since, until]: readonly [string, string]) => Date.parse(until) - Date.parse(since);
  expect(length(second)).toBe(length(first));
  await viewer.page.getByRole('button', { name: 'Play through time' }).click();
  await viewer.page.waitForFunction((since) => !location.hash.includes(`since=${since}`), second[0]);
  await viewer.page.getByRole('button', { name: 'Pause', exact: true }).click();
  await viewer.page.keyboard.press('Control+z');
  expect(await window()).toEqual(second);
  await viewer.page.keyboard.press('Control+z');
  expect(await window()).toEqual(first);
  await viewer.page.keyboard.press('Control+z');
  expect(await window()).toEqual(['', '']);
});

it('keeps a focus clear of the bar and the tools on a phone', async () => {
  const address = `${viewer.served.address}#ego=${encodeURIComponent(hub)}`;
  const { page } = await openPage(viewer.browser, address, { width: 390, height: 844 });
  await page.locator('.canvas[data-ready=true]').waitFor();
  const canvas = await page.locator('.canvas').boundingBox();
  const circles = [...(await picture(page)).matchAll(/<circle cx="[^"]+" cy="([\d.-]+)" r="([\d.]+)"/g)];
  const tools = await page.locator('.tools').boundingBox();
  expect(circles.length).toBeGreaterThanOrEqual(near(hub).length);
  for (const [, y, radius] of circles) {
    expect(Number(y) - Number(radius)).toBeGreaterThanOrEqual(0);
    expect((canvas?.y ?? 0) + Number(y) + Number(radius)).toBeLessThanOrEqual(tools?.y ?? 0);
  }
  await page.close();
});

it('keeps in view on a phone what is selected, above its panel', async () => {
  const { page } = await openPage(viewer.browser, viewer.served.address, { width: 390, height: 844 });
  await page.locator('.canvas[data-ready=true]').waitFor();
  const before = await places(entities, page);
  const lowest = entities.reduce((best, id) => (before(id).y > before(best).y ? id : best));
  const whole = await page.locator('.canvas').boundingBox();
  await page.evaluate((id) => {
    location.hash = `node=${id}`;
  }, lowest);
  await page.getByRole('article', { name: nameOf(lowest) }).waitFor();
  const isAbove = async () => {
    const panel = await page.locator('.right').boundingBox();
    return (await places(entities, page))(lowest).y < (panel?.y ?? 0);
  };
  await expect.poll(isAbove, { timeout: 10_000 }).toBe(true);
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => Math.round((await places(entities, page))(lowest).y / 10))
    .toBe(Math.round(before(lowest).y / 10));
  expect(await page.locator('.canvas').boundingBox()).toEqual(whole);
  await page.close();
});

it('focuses on a phone on what is tapped twice, though its panel moves the stage or covers it', async () => {
  const { page } = await openPage(viewer.browser, viewer.served.address, { width: 390, height: 844 });
  await page.locator('.canvas[data-ready=true]').waitFor();
  const { x, y } = (await places(entities, page))(hub);
  // All four at once: the answer to a first tap takes a busy machine longer than a double tap may.
  const devTools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd') =>
    devTools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? [{ x, y }] : [] });
  await Promise.all([touch('touchStart'), touch('touchEnd'), touch('touchStart'), touch('touchEnd')]);
  await page.locator('.scope', { hasText: `Around ${nameOf(hub)}` }).waitFor();
  await page.close();
});

it('lays out a large graph in the worker until it rests, the same way for the same seed', async () => {
  const large = await serve(serialise(sampleGraph({ entities: 1_700, relations: 1_800 })));
  const rested = async (seed: number) => {
    const { page, errors } = await openPage(viewer.browser, `${large.address}#seed=${seed}`, {
      width: 1120,
      height: 640,
    });
    await page.getByRole('button', { name: 'Pause the layout' }).waitFor();
    await page.getByRole('button', { name: 'Run the layout' }).waitFor();
    const svg = await picture(page);
    expect(errors).toEqual([]);
    await page.close();
    return svg.match(/<circle cx="[^"]+" cy="[^"]+"/g);
  };
  const first = await rested(3);
  expect(first?.length).toBeGreaterThan(1_000);
  expect(await rested(3)).toEqual(first);
  expect(await rested(4)).not.toEqual(first);
  await large.close();
});
