/** One quantity to its figures. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Document, Figure, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { machineCounted, machinesCounted, machinesMeant, pricedAside } from './asides.ts';
import { pointsBack } from './back.ts';
import { benchmarkBefore, benchmarkOf, listedWith, onlyBenchmark } from './benchmark.ts';
import { continued, formerly, listedAfter, ofThem, shareDismissed, totalled } from './continued.ts';
import { statedTime } from './dated.ts';
import { boughtWith, dealOf, isMoney, otherSide, staffBought } from './deal.ts';
import { fineOf } from './fines.ts';
import { sameRate, timesAnother, timesFormer, timesItsWorth } from './held-against.ts';
import { measured } from './measured.ts';
import { WEIGHED } from './measures.ts';
import { type Reading, readMetric } from './metric.ts';
import { isNoise } from './noise.ts';
import { isPartOpening } from './opening.ts';
import { parallel } from './parallel.ts';
import { type Measured, one, type Told } from './question.ts';
import { benchmarkMeant, fronted, testedAgain } from './results.ts';
import { contrasted, ofPredecessor, rivalScore } from './rivals.ts';
import type { Scene } from './scene.ts';
import { isShareSolved, listedScorer } from './scorers.ts';
import { isFamilyOf } from './size.ts';
import { heldIn, sharePrice, stakeWorth, thenWorth, warranted } from './stakes.ts';
import { termOf } from './terms.ts';
import { isUnlikely } from './unlikely.ts';
import { wordsAround } from './words.ts';

/** What has been measured before in the document. */
export interface Before {
  /** The figures of the last sentence that has any; the last one of something named. */
  readonly recent: readonly Figure[];
  readonly spoken: Figure | null;
  /** All of them, in text order. */
  readonly found: ReadonlyMap<string, Figure>;
}

/** The figures of one quantity: none where it is worth none, several where it is of several entities each. */
export function attach(scene: Scene, quantity: Quantity, before: Before): readonly Figure[] {
  const sentence = scene.doc.sentences[quantity.sentence]!;
  if (isNoise(scene, quantity)) return [];
  const words = wordsAround(scene, sentence, quantity);
  const known =
    formerly(scene, quantity, words, before.recent) ??
    totalled(scene, quantity, words, before.recent) ??
    shareDismissed(scene, quantity, words, before.recent) ??
    ofThem(scene, quantity, words, before.recent) ??
    rivalScore(scene, quantity, before.recent) ??
    contrasted(scene, quantity, words, before.recent) ??
    timesAnother(scene, quantity, before.recent) ??
    timesFormer(scene, quantity, before.recent) ??
    timesItsWorth(scene, quantity, words) ??
    sameRate(scene, quantity, words, before.recent) ??
    stakeWorth(scene, quantity, before.recent) ??
    thenWorth(scene, quantity) ??
    warranted(scene, quantity) ??
    sharePrice(scene, quantity) ??
    fineOf(scene, quantity, words) ??
    termOf(scene, quantity, words);
  if (known) return [figureOf(scene, quantity, known)];
  // "on GridBench, jumping from 50% to 54%": both ends of a rise are scores where the sentence tells of one benchmark.
  const raised = (quantity.role === 'from' || quantity.role === 'to') && !NO_SCORES.test(words.before);
  const benchmark =
    benchmarkOf(scene, quantity) ??
    benchmarkMeant(scene, quantity, words) ??
    (raised ? fronted(scene, quantity) : null) ??
    testedAgain(scene, quantity, words, before.recent);
  const scorer = listedScorer(scene, quantity, words);
  const scored =
    (benchmark !== null || scorer !== null || (raised && onlyBenchmark(scene, quantity) !== null)) &&
    !isPartOpening(quantity, words);
  const plain = machinesCounted(scene, quantity) ?? pricedAside(scene, quantity) ?? readMetric(quantity, words, scored);
  if (!plain) return [];
  const gains = plain.rule === 'benchmark' && goesOnWithGain(scene, quantity, before.recent);
  const reading: Reading = gains
    ? { ...GAIN, unit: before.recent.at(-1)!.unit }
    : goesOnWithChange(scene, quantity, before.recent)
      ? { ...plain, metric: 'change' as const }
      : plain;
  const deal = isMoney(reading) ? dealOf(scene, quantity, words, reading, before.found.values()) : null;
  const said = (deal ?? reading).metric;
  // "three times as expensive": of what is compared.
  const older = ofPredecessor(scene, quantity, words);
  const isRatio = said === 'price' && (reading.unit === 'x' || reading.unit === '%');
  const target: Measured | null = deal?.of
    ? { entities: deal.of, how: 'subject' }
    : older !== null
      ? { entities: [older], how: 'phrase' }
      : scorer?.type === 'product'
        ? one(scorer, 'beside')
        : (parallel(scene, quantity, said) ??
          continued(scene, quantity, said, before.recent) ??
          found(
            scene,
            quantity,
            reading,
            isRatio ? 'change' : reading.rule === 'lead' ? 'score' : said,
            before.recent,
          ));
  if (!target) return [];
  if (isUnlikely(scene, sentence, quantity, { ...reading, metric: said }, target)) return [];
  if (reading.rule === 'share.of' && target.how === 'topic' && !pointsBack(scene, sentence, quantity)) return [];
  if (said === 'count' && target.how === 'none' && !isOfNothing(scene, quantity, before.recent)) return [];
  const metric = isShareSolved(scene, quantity, words, reading, target) ? 'score' : said;
  const isResult = metric === 'score' || metric === 'rank';
  const tested = isResult
    ? (benchmark ??
      onlyBenchmark(scene, quantity) ??
      (scorer || reading.rule === 'level' || (metric === 'rank' && /^(?:with|at) \d/.test(words.after))
        ? benchmarkBefore(scene, quantity)
        : null))
    : reading.rule === 'gain'
      ? benchmark
      : null;
  const told = deal?.of ?? surer(scene, quantity, reading, target, before);
  const about =
    deal?.about ??
    tested ??
    (metric === 'count' ? machinesMeant(scene, quantity) : null) ??
    (metric === 'spend' || (metric === 'power' && DEALT.test(words.after))
      ? otherSide(scene, quantity, told[0]!)
      : null) ??
    (metric === 'share' ? heldIn(scene, quantity, told[0]!) : null);
  const bought =
    metric === 'headcount'
      ? staffBought(scene, quantity, words, told[0]!)
      : metric === 'revenue' || metric === 'users'
        ? boughtWith(scene, quantity, told[0]!)
        : null;
  const entities = bought === null ? told : [bought];
  const unit = machineCounted(scene, quantity) ?? reading.unit;
  const abouts = metric === 'rank' && about !== null ? [about, ...listedWith(scene, quantity, about)] : [about];
  return entities.flatMap((of) =>
    abouts.map((second) => {
      const rule = `${reading.rule}/${target.how}`;
      return figureOf(scene, quantity, { of, about: second === of ? null : second, metric, unit, rule });
    }),
  );
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

/** What falls and rises in percent and is no score. */
const NO_SCORES = /\b(?:cost|price|latency|memory|usage|share|revenue|margin|adoption|rate|time|spend|traffic|growth)/i;

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

/** Small numbers recur by chance, and models are often of one size. */
const TELLING = 1000;

/**
 * The entities, bettered where only the surroundings told them: the same quantity has been measured before, or the
 * paragraph measures a place ("Half of US sites ... Of the 12 GW planned").
 */
function surer(
  scene: Scene,
  quantity: Quantity,
  { metric, unit }: Reading,
  { entities, how }: Measured,
  { found, spoken }: Before,
): Measured['entities'] {
  const { doc } = scene;
  if ((how === 'topic' || how === 'governed' || how === 'none') && quantity.value >= TELLING)
    for (const known of found.values())
      if (
        known.of !== null &&
        known.value === quantity.value &&
        known.max === quantity.max &&
        known.unit === unit &&
        (!WEIGHED.has(metric) || entities.some((of) => of !== null && isFamilyOf(doc, of, known.of!)))
      )
        return [known.of];
  // "Acme raised $5M. Korvex led. Revenue stands at $2M": the firm whose money was told.
  if (
    (how === 'topic' || how === 'none') &&
    BOOKS.has(metric) &&
    spoken?.of != null &&
    BOOKS.has(spoken.metric) &&
    sameBlock(doc, quantity, spoken)
  )
    return [spoken.of];
  const measuresPlaces = metric === 'power' || metric === 'share';
  if (how !== 'none' || !measuresPlaces || !spoken || spoken.of === null) return entities;
  return doc.entities[spoken.of]!.type === 'place' && sameBlock(doc, quantity, spoken) ? [spoken.of] : entities;
}

/** What is told of one firm after another. */
const BOOKS: ReadonlySet<Metric> = new Set(['revenue', 'valuation', 'funding', 'headcount', 'users', 'spend']);

const sameBlock = (doc: Document, quantity: Quantity, figure: Figure): boolean =>
  figure.quantity.start >= doc.sentences[quantity.sentence]!.block.start;
