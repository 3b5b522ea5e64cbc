/**
 * The viewer's speed in Chromium, as ratios to a page that draws the same graph with sigma alone, in one run.
 *
 *     npm run bench:viewer                    5,000 entities and 20,000 relations, for which the limits hold
 *     npm run bench:viewer -- --large         50,000 and 200,000, to see that it stays usable
 *     npm run bench:viewer -- ENTITIES RELATIONS
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { buildStale } from '../../src/setup/build.mjs';
import { launch, openPage, type Served, serve } from './browser.ts';
import { sampleGraph } from './sample.ts';

const given = process.argv.slice(2);
const [entities = 5_000, relations = 20_000] = given.includes('--large') ? [50_000, 200_000] : given.map(Number);
const isLarge = entities > 5_000;
const ROUNDS = isLarge ? 1 : 3;
/** For whatever may take its time: a large graph on a busy machine. */
const timeout = isLarge ? 600_000 : 180_000;
const STEPS = 12;
const BASELINE = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

/** Of several tries, the one that other programs disturbed least. */
const least = (values: readonly number[]) => Math.min(...values);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const print = (what: string, value: string, limit: string) =>
  console.log(`${what.padEnd(26)}${value.padEnd(46)}${isLarge ? '' : limit}`.trimEnd());

/** The page of sigma alone, built like the viewer. */
async function serveBaseline(graph: string): Promise<Served> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./baseline', import.meta.url)),
    logLevel: 'error',
    base: './',
    build: { outDir: BASELINE, emptyOutDir: true, target: 'esnext', assetsDir: '.' },
  });
  const files = readdirSync(BASELINE).map((name) => [`/${name}`, readFileSync(join(BASELINE, name), 'utf8')] as const);
  return serve(graph, Object.fromEntries(files));
}

/** From the start of the navigation to the first drawing, in ms. */
async function firstDrawing(page: Page): Promise<number> {
  await page.locator('.canvas[data-ready=true]').waitFor({ timeout });
  return page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))));
}

/** The mean time that a step of a drag takes to be drawn, in ms. Sigma reads the picture back at each: none is skipped. */
async function panning(page: Page): Promise<number> {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('the stage is not there');
  const [x, y] = [box.x + 30, box.y + box.height - 120];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let i = 1; i <= STEPS; i++) await page.mouse.move(x + i * 10, y - i * 5);
  const time = performance.now() - start;
  await page.mouse.up();
  return time / STEPS;
}

/** From the pointer's arrival on the largest node to the highlight on the screen, in ms. */
async function hovering(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Show all of it' }).click();
  await page.waitForTimeout(800);
  await page.getByRole('button', { name: 'Take away' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG / }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  const circles = [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const [x = 0, y = 0] = circles.reduce((best, circle) => ((circle[2] ?? 0) > (best[2] ?? 0) ? circle : best));
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('the stage is not there');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.mouse.move(box.x + 3, box.y + 3);
    await page.waitForTimeout(400);
    const lit = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const context = document.querySelector<HTMLCanvasElement>('.sigma-names')?.getContext('2d');
          let start = 0;
          addEventListener(
            'mousemove',
            () => {
              start ||= performance.now();
            },
            { capture: true, once: true },
          );
          setTimeout(() => resolve(Number.POSITIVE_INFINITY), 30_000);
          const look = () => {
            if (start && context && (context.getImageData(2, 2, 1, 1).data[3] ?? 0) > 0)
              resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.mouse.move(box.x + x, box.y + y);
    times.push(await lit);
  }
  return median(times);
}

/** From a key to the list of hits, in ms. */
async function searching(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    let start = 0;
    addEventListener(
      'keydown',
      () => {
        start = performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      if (start) times.push(performance.now() - start);
      start = 0;
    }).observe(document.querySelector('.hits') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { times });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('novaltar', { delay: 120 });
  const times = await page.evaluate(() => (window as unknown as { times: readonly number[] }).times);
  await page.keyboard.press('Escape');
  return median(times);
}

/** From a click on a type's box to the frame that shows the rest, in ms. */
async function filtering(page: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 4; i++) {
    const drawn = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let start = 0;
          addEventListener(
            'click',
            () => {
              start = performance.now();
            },
            { capture: true, once: true },
          );
          new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          }).observe(document.querySelector('.summary') ?? document.body, {
            subtree: true,
            characterData: true,
            childList: true,
          });
        }),
    );
    await page.getByRole('checkbox', { name: /^person/ }).click();
    times.push(await drawn);
  }
  return median(times);
}

buildStale();
console.log(`${entities} entities, ${relations} relations`);
const graph = JSON.stringify(sampleGraph({ entities, relations, stories: false }).export());
const [alone, viewer] = [await serveBaseline(graph), await serve(graph)];
const browser = await launch();
const first: Record<'alone' | 'viewer', number[]> = { alone: [], viewer: [] };
const pan: Record<'alone' | 'viewer', number[]> = { alone: [], viewer: [] };
let last: Page | null = null;
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, served] of [
    ['alone', alone],
    ['viewer', viewer],
  ] as const) {
    await last?.close();
    const { page } = await openPage(browser, served.address);
    page.setDefaultTimeout(timeout);
    last = page;
    first[name].push(await firstDrawing(page));
    if (name === 'viewer') await page.getByRole('button', { name: 'Run the layout' }).waitFor({ timeout });
    // Until the nodes have moved apart, too.
    if (name === 'viewer') await page.waitForTimeout(isLarge ? 40_000 : 8_000);
    pan[name].push(await panning(page));
  }
}
const ratio = (times: typeof first) =>
  `${(least(times.viewer) / least(times.alone)).toFixed(2)}×  (${least(times.viewer).toFixed(0)} ms, sigma alone ${least(times.alone).toFixed(0)} ms)`;
print('time to first drawing', ratio(first), '≤ 1.5×');
print('a frame while panning', ratio(pan), '≤ 1.2×');
if (last) {
  print('hover to highlight', `${(await hovering(last)).toFixed(0)} ms`, '≤ 50 ms');
  print('search keystroke', `${(await searching(last)).toFixed(0)} ms`, '≤ 30 ms');
  print('filter toggle', `${(await filtering(last)).toFixed(0)} ms`, '≤ 150 ms');
}
await browser.close();
await Promise.all([alone.close(), viewer.close()]);
