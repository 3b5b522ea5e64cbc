/** Names and sentences are data: markup in them is shown, never run. And everyone can use the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, openPage, type Served, serve } from './browser.ts';
import { stageOf } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCRIPT = '<script>window.ran = 1</script>';
const HANDLER = '<img src=x onerror="window.ran = 2">';
const LINK = '[go](javascript:window.ran=3) <a href="javascript:window.ran=3">go</a>';
const BIDI = 'safe\u202Eexe.txt';

/** The sample with dangerous texts in every place that a digest can fill. */
function dangerous(): string {
  const graph = sampleGraph({ entities: 40, relations: 60 });
  const [first, second] = graph.nodes() as [string, string];
  graph.mergeNodeAttributes(first, { label: `Evil ${SCRIPT}`, aliases: [HANDLER, LINK] });
  graph.mergeNodeAttributes(second, { label: `Turned ${BIDI}` });
  graph.updateEachEdgeAttributes((_, edge) => ({
    ...edge,
    role: HANDLER,
    evidence: edge.evidence.map((one) => ({ ...one, text: `${one.text} ${SCRIPT} ${HANDLER} ${LINK} ${BIDI}` })),
  }));
  graph.updateAttribute('digests', (digests = []) =>
    digests.map((digest) => ({
      ...digest,
      title: `${digest.title} ${HANDLER}`,
      stories: digest.stories.map((story) => ({ ...story, title: SCRIPT, text: `${story.text} ${LINK} ${HANDLER}` })),
    })),
  );
  return JSON.stringify(graph.export());
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function withPage(
  graph: string | null,
  run: (page: Page, errors: readonly string[]) => Promise<void>,
  options = {},
) {
  const served: Served = await serve(graph);
  const { page, errors } = await openPage(browser, served.address, options);
  await run(page, errors);
  await page.close();
  await served.close();
}

it('shows markup in names and sentences and runs none of it', () =>
  withPage(dangerous(), async (page, errors) => {
    await stageOf(page);
    await page.keyboard.press('/');
    await page.keyboard.type('evil script');
    await page.keyboard.press('Enter');
    const panel = page.locator('.detail');
    await panel.getByText(`Evil ${SCRIPT}`).first().waitFor();
    expect(await panel.locator('.aliases').textContent()).toContain(HANDLER);
    await panel.locator('.facts:not(.figures) .fact summary').first().click();
    const sentence = await panel.locator('blockquote').first().textContent();
    for (const text of [SCRIPT, HANDLER, LINK]) expect(sentence).toContain(text);
    expect(sentence).toContain('safe[U+202E]exe.txt');
    await panel.getByText('Read the story').first().click();
    await page.keyboard.press('t');
    await page.screenshot({ path: 'screenshots/markup.png' });
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('.app :is(script, img, iframe, a[href^="javascript:"])').count()).toBe(0);
    expect(errors).toEqual([]);
  }));

it('obeys a policy that allows no inline code', () =>
  withPage(dangerous(), async (page) => {
    await stageOf(page);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = 4';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  }));

it.each([
  [null, 'No graph came with this page'],
  ['<!doctype html>', 'no complete JSON'],
])('says what is wrong where there is no graph to open (%#)', (graph, reason) =>
  withPage(graph, async (page) => {
    expect(await page.getByRole('alert').textContent()).toContain(reason);
  }),
);

it.each([
  { dark: false, width: 1440, height: 900 },
  { dark: true, width: 390, height: 844 },
])('has no serious barrier for people who use it differently (dark: $dark)', (options) => {
  const graph = sampleGraph({ entities: 60, relations: 90 });
  const [company, other] = graph.filterNodes((id) => id.startsWith('company/') && graph.degree(id) > 5);
  return withPage(
    JSON.stringify(graph.export()),
    async (page) => {
      const go = (view: string) =>
        page.evaluate((hash) => {
          location.hash = hash;
        }, view);
      await stageOf(page);
      const states = [
        async () => {},
        async () => {
          await page.keyboard.press('/');
          await page.keyboard.type('a');
        },
        async () => {
          await page.keyboard.press('Enter');
          await page.locator('.fact summary').first().click();
        },
        async () => page.keyboard.press('t'),
        async () => page.getByRole('button', { name: 'Help' }).click(),
        async () => {
          await page.keyboard.press('Escape');
          await go(`regions=1&node=${company}`);
          await page.locator('.chart svg').first().waitFor();
        },
        async () => {
          await go(`from=${company}&to=${other}`);
          await page.getByRole('article', { name: 'Connections' }).waitFor();
        },
      ];
      for (const reach of states) {
        await reach();
        // The page's policy keeps script elements out: axe comes in through the debugger.
        const result = (await page.evaluate(
          `(() => { ${axe}; return axe.run({ resultTypes: ['violations'] }); })()`,
        )) as AxeResults;
        const serious = result.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      }
    },
    options,
  );
});
