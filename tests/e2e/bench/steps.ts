/** What the bench times on a page: its first drawing, a step of a drag, a hover, a key of a search, a filter. In ms. */
import type { Page } from 'playwright-core';

/** Runs in the page before it loads: notes when the first picture is there, and times what is done later. */
function prepare(): void {
  const layers = () => [...document.querySelectorAll<HTMLCanvasElement>('.canvas canvas')];
  /** Waits until the graphics processor has drawn what it was told to: a pixel is read back from each layer. */
  const drawn = () => {
    for (const layer of layers()) {
      const gl = layer.getContext('webgl2');
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
    return performance.now();
  };
  let seen: (at: number) => void;
  const first = new Promise<number>((resolve) => {
    seen = resolve;
  });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.canvas[data-ready=true]')) return;
    observer.disconnect();
    seen(drawn());
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });

  /** Times the next such event, from when the browser had it. */
  const watch = (event: string, done: () => boolean): void => {
    bench.watched = new Promise((resolve) => {
      const occurred = ({ timeStamp }: Event) => {
        const look = () => {
          if (!done()) requestAnimationFrame(look);
          else setTimeout(() => resolve({ shown: performance.now() - timeStamp, drawn: drawn() - timeStamp }));
        };
        requestAnimationFrame(look);
      };
      addEventListener(event, occurred, { capture: true, once: true });
    });
  };
  const bench: Bench = { first, watched: null, watch };
  Object.assign(window, { bench });
}

/** How long it took until the page had handed over the frame that shows it, and until graphics had drawn all of that. */
export interface Watched {
  readonly shown: number;
  readonly drawn: number;
}

interface Bench {
  readonly first: Promise<number>;
  /** Watches for an event and the first frame after it in which `done` holds. */
  readonly watch: (event: string, done: () => boolean) => void;
  watched: Promise<Watched> | null;
}
declare global {
  interface Window {
    readonly bench: Bench;
  }
}

/** Opens a page of its own, which shares nothing with the others but the browser. */
export async function open(page: Page, address: string): Promise<Page> {
  await page.addInitScript(prepare);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** From the start of the navigation until the first drawing is there. */
export const firstDrawing = (page: Page): Promise<number> => page.evaluate(() => window.bench.first);

async function watched(page: Page): Promise<Watched> {
  const result = await page.evaluate(() => window.bench.watched);
  if (!result) throw new Error('nothing was watched for');
  return result;
}

/** The mean time of a step of a drag. Sigma reads the picture back at each, so that none is skipped. */
export async function panning(page: Page, steps: number): Promise<number> {
  const [x, y] = await corner(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = performance.now();
  for (let i = 1; i <= steps; i++) await page.mouse.move(x + i * 10, y - i * 5);
  const time = performance.now() - start;
  await page.mouse.up();
  return time / steps;
}

/** A corner of the stage without nodes, above what lies over it. */
async function corner(page: Page): Promise<readonly [number, number]> {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('the stage is not there');
  return [box.x + 30, box.y + box.height - 120];
}

/** From the pointer's arrival on a node to its highlight on the screen. */
export async function hovering(page: Page, at: { readonly x: number; readonly y: number }): Promise<Watched> {
  const [x, y] = await corner(page);
  await page.mouse.move(x, y);
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.sigma-names')?.getContext('2d');
    window.bench.watch('mousemove', () => (context?.getImageData(2, 2, 1, 1).data[3] ?? 0) > 0);
  });
  await page.mouse.move(at.x, at.y);
  return watched(page);
}

/** From a key to the list of hits on the screen: one value for each key. */
export async function searching(page: Page, text: string): Promise<readonly Watched[]> {
  await page.keyboard.press('/');
  const times: Watched[] = [];
  for (const key of text) {
    await page.evaluate(() => window.bench.watch('keydown', () => true));
    await page.keyboard.press(key);
    times.push(await watched(page));
    await page.waitForTimeout(80);
  }
  await page.keyboard.press('Escape');
  return times;
}

/** From a click on a type's box to the picture of the rest. */
export async function filtering(page: Page): Promise<Watched> {
  await page.evaluate(() => {
    const summary = document.querySelector('.summary');
    const before = summary?.textContent;
    window.bench.watch('click', () => summary?.textContent !== before);
  });
  await page.getByRole('checkbox', { name: /^person/ }).click();
  const time = await watched(page);
  await page.waitForTimeout(300);
  return time;
}
