/** How fast digests become a graph, beside two libraries that only parse the same text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type * as Library from '../../src/index.ts';
import { timed } from './measure.ts';

/** So much text is enough for compromise, which takes seconds for a megabyte. */
const ENOUGH = 1_500_000;

interface Source {
  readonly path: string;
  readonly text: string;
}

/** The digests of a folder, up to about a megabyte and a half. */
function sourcesOf(folder: string): Source[] {
  const sources: Source[] = [];
  let size = 0;
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    if (size > 0 && size + text.length > ENOUGH) break;
    size += text.length;
    sources.push({ path, text });
  }
  return sources;
}

/** The lines of the table for one folder of digests. */
export function speedLines(
  { createExtractor, readDigest, buildGraph, serialise, EXPORTS }: typeof Library,
  folder: string,
): string[] {
  const sources = sourcesOf(folder);
  const bytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const { extract } = createExtractor();
  const { readDoc } = wink(model);
  // Whatever is compiled or made at first use is no part of what is measured.
  const [first] = sources;
  if (first) {
    const warm = readDigest(first.text.slice(0, 20_000), { path: first.path });
    extract(warm);
    nlp(warm.text.slice(0, 2_000));
    readDoc(warm.text.slice(0, 2_000));
  }

  const read = timed(() => sources.map(({ path, text }) => readDigest(text, { path })));
  const stories = read.result.reduce((sum, digest) => sum + digest.stories.length, 0);
  const extraction = timed(() => read.result.map(extract));
  const merge = timed(() => buildGraph(extraction.result));
  const file = timed(() => serialise(merge.result));
  const gexf = timed(() => EXPORTS.gexf.write(merge.result));
  const compromise = timed(() => read.result.map(({ text }) => nlp(text)));
  const winkParse = timed(() => read.result.map(({ text }) => readDoc(text)));

  const rate = (ms: number) => bytes / 1000 / ms;
  const row = (name: string, ms: number, note = '') =>
    `  ${name.padEnd(30)} ${rate(ms).toFixed(2).padStart(8)} MB/s ${Math.round((1000 * stories) / ms)
      .toString()
      .padStart(8)} stories/s${note}`;
  const whole = read.ms + extraction.ms + merge.ms + file.ms;
  const ratios = `  (${(compromise.ms / whole).toFixed(1)} × compromise, ${(winkParse.ms / whole).toFixed(2)} × wink)`;
  return [
    `${folder}: ${sources.length} digests, ${(bytes / 1e6).toFixed(2)} MB, ${stories} stories`,
    row('reading', read.ms),
    row('extraction', extraction.ms),
    row('merge', merge.ms),
    row('graph file', file.ms),
    row('GEXF', gexf.ms),
    row('text to graph file', whole, ratios),
    row('compromise, parse', compromise.ms),
    row('wink-nlp, readDoc', winkParse.ms),
  ];
}

/** How much sooner two threads are done than one, and what a build costs in which one digest changed. */
export function buildLines(command: string, folder: string): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = join(scratch, 'graph.json');
  const build = (...options: readonly string[]) =>
    timed(() => spawnSync(process.execPath, [command, 'build', folder, '--out', out, ...options])).ms;
  try {
    const one = build('--jobs', '1', '--no-cache');
    const two = build('--jobs', '2', '--no-cache');
    build();
    const again = build();
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    return [
      `frontier build ${folder}: one thread ${seconds(one)}, two ${seconds(two)} (${(one / two).toFixed(2)} ×), nothing changed ${seconds(again)} (1/${(one / again).toFixed(0)})`,
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
