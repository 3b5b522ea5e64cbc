/** What the words of a quantity say that it is: its metric and unit, and the test and the result of whom they speak. */
import type { Figure, Quantity } from '../../document.ts';
import { machinesCounted, pricedAside } from './asides.ts';
import { benchmarkOf, onlyBenchmark } from './benchmark.ts';
import { ofLastKind } from './loose-sums.ts';
import { readMetric } from './metric.ts';
import { isPartOpening } from './opening.ts';
import type { Before } from './question.ts';
import { benchmarkMeant, fronted, testedAgain } from './results.ts';
import type { Around, Reading } from './rule.ts';
import type { Name, Scene } from './scene.ts';
import { listedScorer } from './scorers.ts';

/** What the words around a quantity say. */
export interface Saying {
  readonly reading: Reading;
  /** The benchmark that they speak of. */
  readonly benchmark: number | null;
  /** Whom a list of results gives it to. */
  readonly scorer: Name | null;
}

/** What the words of a quantity say; null where that is nothing. */
export function sayingOf(scene: Scene, quantity: Quantity, words: Around, { recent, found }: Before): Saying | null {
  // "on GridBench, jumping from 50% to 54%": both ends of a rise are scores where the sentence tells of one benchmark.
  const raised = (quantity.role === 'from' || quantity.role === 'to') && !NO_SCORES.test(words.before);
  const benchmark =
    benchmarkOf(scene, quantity) ??
    benchmarkMeant(scene, quantity, words) ??
    (raised ? fronted(scene, quantity) : null) ??
    testedAgain(scene, quantity, words, recent);
  const scorer = listedScorer(scene, quantity, words);
  const scored =
    (benchmark !== null || scorer !== null || (raised && onlyBenchmark(scene, quantity) !== null)) &&
    !isPartOpening(quantity, words);
  const plain = machinesCounted(scene, quantity) ?? pricedAside(scene, quantity) ?? readMetric(quantity, words, scored);
  if (!plain) return null;
  const reading = ofLastKind(scene, quantity, words, listed(scene, quantity, plain, recent), found.values());
  return { reading, benchmark, scorer };
}

/** What a quantity says as the next of a list of gains or changes; elsewhere what it says by itself. */
function listed(scene: Scene, quantity: Quantity, plain: Reading, recent: readonly Figure[]): Reading {
  if (plain.rule === 'benchmark' && goesOnWithGain(scene, quantity, recent))
    return { ...GAIN, unit: recent.at(-1)!.unit };
  return goesOnWithChange(scene, quantity, recent) ? { ...plain, metric: 'change' } : plain;
}

/** What falls and rises in percent and is no score. */
const NO_SCORES = /\b(?:cost|price|latency|memory|usage|share|revenue|margin|adoption|rate|time|spend|traffic|growth)/i;

const GAIN: Reading = { metric: 'change', unit: '%', rule: 'gain', business: false };

/** "saves 30% on GridBench and 12% on TarnEval": the next of a list of gains. */
function goesOnWithGain({ doc }: Scene, { start, unit }: Quantity, recent: readonly Figure[]): boolean {
  const last = recent.at(-1);
  if (!last?.rule.startsWith('gain/') || !(unit === last.unit || last.unit === 'points')) return false;
  return /^ (?:on|in|for) [^.;:()]{1,40}?(?:,|,? and) ~?$/.test(doc.text.slice(last.quantity.end, start));
}

/** "ahead by 6% and 7%": the next of a list of changes. */
const goesOnWithChange = ({ doc }: Scene, { start, unit }: Quantity, recent: readonly Figure[]): boolean => {
  const last = recent.at(-1);
  const listed = last?.metric === 'change' && last.unit === '%' && unit === '%';
  return listed && /^(?:,|,? (?:and|or)) ?~?$/.test(doc.text.slice(last.quantity.end, start));
};
