/** How fast digests become a graph, beside two libraries that only parse the same text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type * as Library from '../../src/index.ts';
import { quantile, timed } from './measure.ts';

/** So much text is enough for compromise, which takes seconds for a megabyte. */
const ENOUGH = 1_500_000;
/** Everybody is warm after so much text. */
const WARM = 1_000_000;
const ROUNDS = 5;
const BUILDS = 3;

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

/** What is measured, in the order of a round; the first four make text a graph file. */
const STAGES = [
  'reading',
  'extraction',
  'merge',
  'graph file',
  'GEXF',
  'compromise, parse',
  'wink-nlp, readDoc',
] as const;
type Stage = (typeof STAGES)[number] | 'text to graph file';
/** Milliseconds of each stage. */
type Round = Readonly<Record<Stage, number>>;

/**
 * The lines of the table for one folder of digests: the first round of this process, and the median of the rounds after
 * a warm-up. Everybody goes over the same texts in every round, in turn, so that whatever else the machine does falls
 * on all of them.
 */
export function speedLines(
  { createExtractor, readDigest, buildGraph, serialise, EXPORTS }: typeof Library,
  folder: string,
): string[] {
  const sources = sourcesOf(folder);
  const bytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const { extract } = createExtractor();
  const { readDoc } = wink(model);
  let stories = 0;
  const round = (): Round => {
    const read = timed(() => sources.map(({ path, text }) => readDigest(text, { path })));
    const extraction = timed(() => read.result.map(extract));
    const merge = timed(() => buildGraph(extraction.result));
    const file = timed(() => serialise(merge.result));
    stories = read.result.reduce((sum, digest) => sum + digest.stories.length, 0);
    return {
      reading: read.ms,
      extraction: extraction.ms,
      merge: merge.ms,
      'graph file': file.ms,
      'text to graph file': read.ms + extraction.ms + merge.ms + file.ms,
      GEXF: timed(() => EXPORTS.gexf.write(merge.result)).ms,
      'compromise, parse': timed(() => read.result.map(({ text }) => nlp(text))).ms,
      'wink-nlp, readDoc': timed(() => read.result.map(({ text }) => readDoc(text))).ms,
    };
  };
  const cold = round();
  for (let read = bytes; read < WARM; read += bytes) round();
  const rounds = Array.from({ length: ROUNDS }, round);
  const warm = (stage: Stage): number =>
    quantile(
      rounds.map((times) => times[stage]),
      0.5,
    );

  const rate = (amount: number, ms: number, digits: number) => ((1000 * amount) / ms).toFixed(digits).padStart(9);
  const row = (stage: Stage) =>
    `  ${stage.padEnd(20)} ${rate(bytes / 1e6, cold[stage], 2)} ${rate(bytes / 1e6, warm(stage), 2)} MB/s ${rate(stories, warm(stage), 0)} stories/s`;
  const ratios = (times: (stage: Stage) => number) => {
    const own = times('text to graph file');
    return `${(times('compromise, parse') / own).toFixed(1)} × compromise, ${(times('wink-nlp, readDoc') / own).toFixed(2)} × wink`;
  };
  return [
    `${folder}: ${sources.length} digests, ${(bytes / 1e6).toFixed(2)} MB, ${stories} stories`,
    `  ${''.padEnd(20)} ${'1st round'} ${'warm'.padStart(9)}`,
    ...STAGES.slice(0, 5).map(row),
    row('text to graph file'),
    ...STAGES.slice(5).map(row),
    `  text to graph file, 1st round: ${ratios((stage) => cold[stage])}; warm: ${ratios(warm)}`,
  ];
}

/**
 * How much sooner two threads are done than one, and what a build costs in which nothing changed. Each build is a new
 * process; medians.
 */
export function buildLines(command: string, folder: string): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = join(scratch, 'graph.json');
  const build = (...options: readonly string[]) =>
    timed(() => spawnSync(process.execPath, [command, 'build', folder, '--out', out, ...options])).ms;
  try {
    build();
    const rounds = Array.from({ length: BUILDS }, () => ({
      one: build('--jobs', '1', '--no-cache'),
      two: build('--jobs', '2', '--no-cache'),
      again: build(),
    }));
    const [one, two, again] = (['one', 'two', 'again'] as const).map((kind) =>
      quantile(
        rounds.map((times) => times[kind]),
        0.5,
      ),
    ) as [number, number, number];
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    return [
      `frontier build ${folder}, each a new process: one thread ${seconds(one)}, two ${seconds(two)} (${(one / two).toFixed(2)} ×), nothing changed ${seconds(again)} (1/${(one / again).toFixed(0)})`,
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
