/** The benchmark that a score stands beside. */
import type { Quantity } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { pairedWith, runOf } from './parallel.ts';
import { wordsBetween } from './part.ts';
import type { Name, Scene } from './scene.ts';
import { headlineNames } from './topic.ts';

const LEADS =
  wordSet(`: ( ) = ~ ≈ – — - score scores scored at of with accuracy elo to is was result results hit hits from a an the
  pass rate reaching reaches reached benchmark came comes in stood stands sat sits landed lands ended`);
const PLACES = wordSet('on in at of for across');
const NO_LINK =
  wordSet(`and but while , ; . : ( ) than with as surpasses surpassing outperforms outperforming beats beating exceeds
  exceeding matches matching`);
const REACH = 4;

/**
 * The entity of the benchmark beside a quantity ("MMLU 82.3", "81% on GPQA"); null for none. The former value of a change
 * ("from 42% to 55% on GPQA") has the benchmark of the latter.
 */
export function benchmarkOf(scene: Scene, quantity: Quantity): number | null {
  const latter = quantity.role === 'from' ? latterOf(scene, quantity) : undefined;
  return (
    benchmarkListed(scene, quantity) ??
    benchmarkBeside(scene, quantity) ??
    (latter ? benchmarkBeside(scene, latter) : null)
  );
}

/** Further benchmarks of a list that the quantity is of, too: "first on GridBench and TarnEval". */
export function listedWith({ names }: Scene, { sentence, end }: Quantity, benchmark: number): readonly number[] {
  const here = names(sentence);
  const first = here.findIndex(({ entity, start }) => entity === benchmark && start >= end);
  if (first < 0) return [];
  const rest = here.slice(first + 1);
  const last = rest.findIndex(({ joined, type }) => !joined || type !== 'benchmark');
  return rest.slice(0, last < 0 ? rest.length : last).map(({ entity }) => entity);
}

/** Of "71% and 68% on GridBench and TarnEval", "71 and 68 on GridBench": each its own or all the one. */
function benchmarkListed(scene: Scene, quantity: Quantity): number | null {
  const run = runOf(scene, quantity);
  if (!run) return null;
  const paired = pairedWith(scene, run, ({ type }) => type === 'benchmark');
  return paired?.entity ?? benchmarkBeside(scene, run.all.at(-1)!);
}

const latterOf = ({ quantities }: Scene, { sentence, end }: Quantity): Quantity | undefined =>
  quantities[sentence]!.find(({ role, start }) => role === 'to' && start >= end);

function benchmarkBeside({ doc, names }: Scene, quantity: Quantity): number | null {
  const here = names(quantity.sentence).filter(({ type }) => type === 'benchmark');
  if (here.length === 0) return null;
  const sentence = doc.sentences[quantity.sentence]!;
  const after = here.find((name) => name.start >= quantity.end);
  if (after && (after.start === quantity.end + 1 || isPlace(wordsBetween(sentence, quantity.end, after.start))))
    return after.entity;
  // "80.2 (GridBench)"
  if (after && after.bracketEnd === after.end + 1 && wordsBetween(sentence, quantity.end, after.start).join('') === '(')
    return after.entity;
  const before = here.findLast((name) => name.end <= quantity.start);
  const gap = before ? wordsBetween(sentence, before.end, quantity.start) : [];
  if (before && gap.length <= REACH && gap.every((word) => LEADS.has(word))) return before.entity;
  return null;
}

/** "on the", "pass rate on", "accuracy in the full". */
function isPlace(gap: readonly string[]): boolean {
  const at = gap.findIndex((word) => PLACES.has(word));
  return at >= 0 && at <= REACH && gap.length - at <= REACH && gap.every((word) => !NO_LINK.has(word));
}

/** The benchmark that a score's sentence names, or else the lead of its bullet, where it names one alone. */
export function onlyBenchmark(scene: Scene, { sentence, end }: Quantity): number | null {
  const { doc } = scene;
  if (NAMELESS.test(doc.text.slice(end, doc.sentences[sentence]!.end))) return null;
  const here = benchmarksOf(scene.names(sentence));
  const benchmarks = here.size > 0 ? here : benchmarksOf(headlineNames(scene, sentence));
  const [only] = benchmarks;
  return benchmarks.size === 1 ? only! : null;
}

/** "#1 on their index": on one that goes by no name. */
const NAMELESS =
  /^[^.;,]{0,30}\b(?:on|in) (?:its|their|his|her|our)(?: own)? (?:[a-z-]{1,20} ){0,2}(?:index|leaderboard|ranking|benchmark|suite|test|eval|chart)s?\b/;

/** How many sentences back a test may be named. */
const BACK = 2;

/** "GridBench is a new test. Zephyra: 47, Lumora: 44": the one benchmark that the last sentence to name any in the same block names. */
export function benchmarkBefore({ doc, names }: Scene, { sentence }: Quantity): number | null {
  const { block } = doc.sentences[sentence]!;
  if (benchmarksOf(names(sentence)).size > 0) return null;
  for (let at = sentence - 1; at >= 0 && at >= sentence - BACK && doc.sentences[at]!.block === block; at--) {
    const [only, ...others] = benchmarksOf(names(at));
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

const benchmarksOf = (names: readonly Name[]): ReadonlySet<number> =>
  new Set(names.filter(({ type }) => type === 'benchmark').map(({ entity }) => entity));
