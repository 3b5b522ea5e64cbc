/**
 * The viewer's speed in Chromium, as ratios in one run to a page that draws the same graph with sigma alone.
 *
 *     npm run bench:viewer                    5,000 entities and 20,000 relations, for which the limits hold
 *     npm run bench:viewer -- --large         50,000 and 200,000, to see that it stays usable
 *     npm run bench:viewer -- ENTITIES RELATIONS
 *
 * Both pages are built and served the same way, and take turns; a ratio is the median of those of neighbouring turns, so
 * that other programs on the machine weigh on both. Graphics are drawn in software: the first drawing counts until they
 * are done, for either page; what a person does in the viewer until its frame is handed over, with the rest beside it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { buildStale } from '../../../src/setup/build.mjs';
import { launch, openPage, type Served, serve } from '../browser.ts';
import { sampleGraph } from '../sample.ts';
import { filtering, firstDrawing, hovering, open, panning, searching, type Watched } from './steps.ts';

const given = process.argv.slice(2);
const [entities = 5_000, relations = 20_000] = given.includes('--large') ? [50_000, 200_000] : given.map(Number);
const isLarge = entities > 5_000;
/** How often each is done; once more, unmeasured, comes first. */
const [OPENINGS, DRAGS, OTHERS] = isLarge ? [1, 1, 3] : [7, 7, 9];
/** For whatever may take its time: a large graph on a busy machine. */
const timeout = 600_000;
const BASELINE = fileURLToPath(new URL('../../../.cache/bench', import.meta.url));

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
};
const rounded = (value: number) => value.toFixed(0);
const spread = (values: readonly number[], digits: number) =>
  `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
const print = (what: string, value: string, detail: string, limit: string) =>
  console.log(`${what.padEnd(23)}${value.padEnd(9)}${detail.padEnd(52)}${isLarge ? '' : limit}`.trimEnd());

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

interface Turn {
  readonly alone: number;
  readonly viewer: number;
}

/** Lets the two pages take turns, each first every other time. */
async function turns(count: number, once: (who: keyof Turn) => Promise<number>): Promise<readonly Turn[]> {
  const done: Turn[] = [];
  for (let i = 0; i <= count; i++) {
    const turn = { alone: 0, viewer: 0 };
    for (const who of i % 2 ? (['viewer', 'alone'] as const) : (['alone', 'viewer'] as const)) {
      turn[who] = await once(who);
    }
    done.push(turn);
  }
  return done.slice(1);
}

function compare(what: string, done: readonly Turn[], limit: string): void {
  const ratios = done.map(({ alone, viewer }) => viewer / alone);
  const [viewer, alone] = [median(done.map((turn) => turn.viewer)), median(done.map((turn) => turn.alone))];
  const detail = `${rounded(viewer)} ms, sigma alone ${rounded(alone)} ms (${spread(ratios, 2)}×)`;
  print(what, `${median(ratios).toFixed(2)}×`, detail, limit);
}

async function time(what: string, once: () => Promise<readonly Watched[]>, limit: string): Promise<void> {
  const times: Watched[] = [];
  await once();
  for (let i = 0; i < OTHERS; i++) times.push(...(await once()));
  const shown = times.map((one) => one.shown);
  const drawn = median(times.map((one) => one.drawn));
  print(what, `${rounded(median(shown))} ms`, `(${spread(shown, 0)} ms; drawn after ${rounded(drawn)} ms)`, limit);
}

/** Where the largest node stands on the page: the picture that one can take away tells. */
async function largestNode(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.getByRole('button', { name: 'Show all of it' }).click();
  await page.waitForTimeout(1_000);
  await page.getByRole('button', { name: 'Take away' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG / }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  const circles = [...svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/g)].map(
    (match) => match.slice(1).map(Number) as [number, number, number],
  );
  const [x, y] = circles.reduce((best, circle) => (circle[2] > best[2] ? circle : best));
  const box = await page.locator('.canvas').boundingBox();
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
}

buildStale();
const graph = JSON.stringify(sampleGraph({ entities, relations, stories: false }).export());
const servers = { alone: await serveBaseline(graph), viewer: await serve(graph) };
const browser = await launch();
const fresh = async (who: keyof Turn): Promise<Page> => {
  const { page } = await openPage(browser, 'about:blank');
  page.setDefaultTimeout(timeout);
  return open(page, servers[who].address);
};
console.log(`${entities} entities, ${relations} relations; load of the machine ${loadavg()[0]?.toFixed(1)}`);

const opened = await turns(OPENINGS, async (who) => {
  const page = await fresh(who);
  const first = await firstDrawing(page);
  await page.close();
  return first;
});
compare('first drawing', opened, '≤ 1.5×');

const pages = { alone: await fresh('alone'), viewer: await fresh('viewer') };
const { viewer } = pages;
await Promise.all(Object.values(pages).map(firstDrawing));
// Until the layout rests.
await viewer.getByRole('button', { name: 'Pause the layout' }).waitFor();
await viewer.getByRole('button', { name: 'Run the layout' }).waitFor();
compare('a frame while panning', await turns(DRAGS, (who) => panning(pages[who], isLarge ? 4 : 12)), '≤ 1.2×');
await pages.alone.close();

const at = await largestNode(viewer);
await time('hover to highlight', async () => [await hovering(viewer, at)], '≤ 50 ms');
await time('search keystroke', () => searching(viewer, 'novaltar'), '≤ 30 ms');
await time('filter toggle', async () => [await filtering(viewer)], '≤ 150 ms');
console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
await browser.close();
await Promise.all([servers.alone.close(), servers.viewer.close()]);
