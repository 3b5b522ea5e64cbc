/** The viewer with a graph, opened before the tests of a file and closed after them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serialise } from '../../graph/file.ts';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { launch, openPage, type PageOptions, type Served, serve } from './browser.ts';

interface Viewer {
  readonly browser: Browser;
  readonly served: Served;
  readonly page: Page;
  /** What the page and its console have reported so far. */
  readonly errors: readonly string[];
}

/** Opens the viewer for all tests of a file. */
export function viewerOf(graph: KnowledgeGraph, options?: PageOptions): Readonly<Viewer> {
  const viewer = {} as { -readonly [key in keyof Viewer]: Viewer[key] };
  beforeAll(async () => {
    viewer.browser = await launch();
    viewer.served = await serve(serialise(graph));
    Object.assign(viewer, await openPage(viewer.browser, viewer.served.address, options));
    await stageOf(viewer.page);
  });
  afterAll(async () => {
    await viewer.browser.close();
    await viewer.served.close();
  });
  return viewer;
}

/** Waits until the stage shows the view. */
export const stageOf = (page: Page): Promise<void> => page.locator('.canvas[data-ready=true]').waitFor();

/** The address as the page itself has it: what Playwright was last told of may be older. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** Opens the page anew with a view, given as the part of the address behind "#". */
export async function reopen({ page, served }: Readonly<Viewer>, view: string): Promise<void> {
  await page.goto(`${served.address}?${Math.random()}#${view}`);
  await stageOf(page);
}
