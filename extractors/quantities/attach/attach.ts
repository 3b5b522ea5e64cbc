/** One quantity to its figures. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Figure, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { machineCounted, machinesMeant } from './asides.ts';
import { pointsBack } from './back.ts';
import { benchmarkBefore, listedWith, onlyBenchmark } from './benchmark.ts';
import { continued, listedAfter } from './continued.ts';
import { statedTime } from './dated.ts';
import { boughtWith, dealOf, isMoney, otherSide, staffBought } from './deal.ts';
import { measured } from './measured.ts';
import { isNoise } from './noise.ts';
import { parallel } from './parallel.ts';
import { type Before, type Measured, one, type Told } from './question.ts';
import { ofPredecessor } from './rivals.ts';
import type { Around, Reading } from './rule.ts';
import { type Saying, sayingOf } from './saying.ts';
import type { Name, Scene } from './scene.ts';
import { isShareSolved } from './scorers.ts';
import { heldIn } from './stakes.ts';
import { surer } from './surer.ts';
import { toldWhole } from './told-whole.ts';
import { isUnlikely } from './unlikely.ts';
import { wordsAround } from './words.ts';

/** The figures of one quantity: none where it is worth none, several where it is of several entities each. */
export function attach(scene: Scene, quantity: Quantity, before: Before): readonly Figure[] {
  if (isNoise(scene, quantity)) return [];
  const words = wordsAround(scene, scene.doc.sentences[quantity.sentence]!, quantity);
  const whole = toldWhole(scene, quantity, words, before.recent);
  if (whole) return [figureOf(scene, quantity, whole)];
  const saying = sayingOf(scene, quantity, words, before);
  if (!saying) return [];
  const { reading } = saying;
  const deal = isMoney(reading) ? dealOf(scene, quantity, words, reading, before.found.values()) : null;
  const said = { ...reading, metric: (deal ?? reading).metric };
  const target: Measured | null = deal?.of
    ? { entities: deal.of, how: 'subject' }
    : targetOf(scene, quantity, words, said, saying.scorer, before.recent);
  if (!target || isDoubtful(scene, quantity, said, target, before.recent)) return [];
  const metric = isShareSolved(scene, quantity, words, reading, target) ? 'score' : said.metric;
  const told = deal?.of ?? surer(scene, quantity, reading, target, before);
  const about = deal?.about ?? aboutOf(scene, quantity, words, saying, metric, told[0]!);
  const bought = boughtOf(scene, quantity, words, metric, told[0]!);
  const unit = machineCounted(scene, quantity) ?? reading.unit;
  const abouts = metric === 'rank' && about !== null ? [about, ...listedWith(scene, quantity, about)] : [about];
  return (bought === null ? told : [bought]).flatMap((of) =>
    abouts.map((second) => {
      const rule = `${reading.rule}/${target.how}`;
      return figureOf(scene, quantity, { of, about: second === of ? null : second, metric, unit, rule });
    }),
  );
}

/** What a quantity is of, where no deal tells; null where it is worth nothing. */
function targetOf(
  scene: Scene,
  quantity: Quantity,
  words: Around,
  said: Reading,
  scorer: Name | null,
  recent: readonly Figure[],
): Measured | null {
  // "three times as expensive": of what is compared.
  const older = ofPredecessor(scene, quantity, words);
  if (older !== undefined) return older === null ? null : { entities: [older], how: 'phrase' };
  if (scorer?.type === 'product') return one(scorer, 'beside');
  const isRatio = said.metric === 'price' && (said.unit === 'x' || said.unit === '%');
  const sought = isRatio ? 'change' : said.rule === 'lead' ? 'score' : said.metric;
  return (
    parallel(scene, quantity, said.metric) ??
    continued(scene, quantity, said.metric, recent) ??
    found(scene, quantity, said, sought, recent)
  );
}

/** Whether a quantity is better left out than taken to measure what was found. */
const isDoubtful = (
  scene: Scene,
  quantity: Quantity,
  said: Reading,
  target: Measured,
  recent: readonly Figure[],
): boolean =>
  isUnlikely(scene, scene.doc.sentences[quantity.sentence]!, quantity, said, target) ||
  (said.rule === 'share.of' &&
    target.how === 'topic' &&
    !pointsBack(scene, scene.doc.sentences[quantity.sentence]!, quantity)) ||
  (said.metric === 'count' && target.how === 'none' && !isOfNothing(scene, quantity, recent));

/** The second entity of a figure: the test of a result, the machines counted, who is dealt with, the market; null for none. */
function aboutOf(
  scene: Scene,
  quantity: Quantity,
  { after }: Around,
  { reading, benchmark, scorer }: Saying,
  metric: Metric,
  of: number | null,
): number | null {
  if (metric === 'score' || metric === 'rank') {
    const isTold = scorer !== null || reading.rule === 'level' || (metric === 'rank' && /^(?:with|at) \d/.test(after));
    return benchmark ?? onlyBenchmark(scene, quantity) ?? (isTold ? benchmarkBefore(scene, quantity) : null);
  }
  if (reading.rule === 'gain' && benchmark !== null) return benchmark;
  if (metric === 'count') return machinesMeant(scene, quantity);
  if (metric === 'spend' || (metric === 'power' && DEALT.test(after))) return otherSide(scene, quantity, of);
  return metric === 'share' ? heldIn(scene, quantity, of) : null;
}

/** What has been bought, where its staff, its revenue or its users are told of; null elsewhere. */
function boughtOf(scene: Scene, quantity: Quantity, words: Around, metric: Metric, of: number | null): number | null {
  if (metric === 'headcount') return staffBought(scene, quantity, words, of);
  return metric === 'revenue' || metric === 'users' ? boughtWith(scene, quantity, of) : null;
}

/**
 * "Nationally, 78 bills are pending in 27 states": what is counted is what the sentence speaks of, or a further count of
 * it; other things that are counted are nobody's.
 */
function isOfNothing({ doc }: Scene, { start, sentence }: Quantity, recent: readonly Figure[]): boolean {
  const { start: from } = doc.sentences[sentence]!;
  const last = recent.at(-1);
  return (last?.of === null && last.evidence[0]?.start === from) || OPENS.test(unhedged(doc.text.slice(from, start)));
}
const OPENS = /^(?:[A-Z][a-z]+, )?$/i;

/** What the quantity measures; where no words of its own tell, what the quantity listed before it does. */
function found(
  scene: Scene,
  quantity: Quantity,
  { business }: Reading,
  metric: Metric,
  recent: readonly Figure[],
): Measured | null {
  const own = measured(scene, quantity, metric, business);
  const told = own !== null && own.how !== 'none' && own.how !== 'topic';
  return told ? own : (listedAfter(scene, quantity, metric, recent) ?? own);
}

/** "a 6 GW pact", "2 GW of capacity": power that one firm has from another. */
const DEALT =
  /^(?:(?:[a-z-]+ ){0,2}(?:pact|deal|agreement|contract|commitment|order)|of (?:[A-Za-z]+ )?(?:capacity|compute|chips|power))\b/;

/** A quantity with what it measures. */
function figureOf(scene: Scene, quantity: Quantity, { of, about, metric, unit, rule }: Told): Figure {
  const { start, end } = scene.doc.sentences[quantity.sentence]!;
  return {
    of,
    about,
    metric,
    value: quantity.value,
    max: quantity.max,
    unit,
    asOf: statedTime(scene, quantity),
    text: quantity.text,
    quantity: { start: quantity.start, end: quantity.end },
    evidence: [{ start, end }],
    rule,
  };
}
