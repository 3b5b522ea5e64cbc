/** The pipeline's step that attaches quantities to what they measure. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Block, Document, Figure, Mention, Quantity, Span } from '../../document.ts';
import { benchmarkOf } from './benchmark.ts';
import { measured } from './measured.ts';
import { readMetric } from './metric.ts';
import { around } from './rule.ts';
import { type Scene, scene } from './scene.ts';

/**
 * Fills `doc.figures` from quantities, mentions, times and sentences: one figure for each entity, value and unit of the
 * document, with every sentence that states it.
 */
export function figures(doc: Document): Document {
  const setting = scene(doc);
  const found = new Map<string, Figure>();
  let last: Figure | null = null;
  let spoken: Figure | null = null;
  let at = 0;
  for (const quantity of doc.quantities) {
    while (at < doc.mentions.length && doc.mentions[at]!.end <= quantity.start) at++;
    if (isPartOf(quantity, doc.mentions[at])) continue;
    const first: Figure | null = attach(setting, quantity, last);
    if (!first) continue;
    const figure: Figure = {
      ...first,
      of: first.of ?? placeSpokenOf(setting, first, spoken),
      ...saidBefore(first, found),
    };
    last = figure;
    if (figure.of !== null) spoken = figure;
    const key = `${figure.of} ${figure.value} ${figure.max} ${figure.unit}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, evidence: joined(known.evidence, figure.evidence) } : figure);
  }
  return { ...doc, figures: withoutOrphans([...found.values()]) };
}

/** A figure that only the surroundings explain measures what the same quantity measured before, where it did. */
function saidBefore(figure: Figure, found: ReadonlyMap<string, Figure>): Pick<Figure, 'of'> | null {
  if (!/\/(?:topic|governed|none)$/.test(figure.rule)) return null;
  const before = [...found.values()].find(
    ({ of, value, max, unit }) =>
      of !== null && value === figure.value && max === figure.max && unit === figure.unit && value >= TELLING,
  );
  return before ? { of: before.of } : null;
}

/** Small numbers recur by chance. */
const TELLING = 1000;

/** "Half of US sites ... Of the 12 GW planned": a paragraph that measures a place goes on measuring it. */
function placeSpokenOf({ doc }: Scene, figure: Figure, last: Figure | null): number | null {
  if (last === null || last.of === null || doc.entities[last.of]!.type !== 'place') return null;
  const block = ({ start }: Span): Block | undefined => doc.sentences.find((sentence) => sentence.end > start)?.block;
  const continues = figure.metric === 'power' || figure.metric === 'share';
  return continues && block(figure.quantity) === block(last.quantity) ? last.of : null;
}

/** Whether the number belongs to a name: "Gemma 4 31B". */
const isPartOf = (quantity: Span, mention: Mention | undefined): boolean =>
  mention !== undefined && mention.start <= quantity.start && mention.end > quantity.start;

const joined = (known: readonly Span[], more: readonly Span[]): readonly Span[] => [
  ...known,
  ...more.filter(({ start }) => known.every((span) => span.start !== start)),
];

/** Leaves out what measures nothing named where the same quantity measures something elsewhere. */
function withoutOrphans(all: readonly Figure[]): readonly Figure[] {
  const owned = new Set(all.filter(({ of }) => of !== null).map(({ value, unit }) => `${value} ${unit}`));
  return all.filter(({ of, value, unit }) => of !== null || !owned.has(`${value} ${unit}`));
}

function attach(setting: Scene, quantity: Quantity, last: Figure | null): Figure | null {
  const sentence = setting.doc.sentences[quantity.sentence]!;
  if (speaksOfItself(setting, quantity)) return null;
  const { start, end } = sentence;
  const previous = setting.quantities[quantity.sentence]!.findLast((other) => other.end <= quantity.start);
  const words = around(
    setting.doc.text.slice(start, end),
    quantity.start - start,
    quantity.end - start,
    (previous?.end ?? start) - start,
  );
  if (last && last.unit === quantity.unit && last.evidence[0]!.start === start && FORMERLY.test(words.before))
    return figureOf(setting, quantity, last.of, last.about, last.metric, last.unit, 'formerly');
  const benchmark = benchmarkOf(setting, quantity);
  const reading = readMetric(quantity, words, benchmark !== null);
  if (!reading) return null;
  if (countsHardware(setting, quantity)) return null;
  const target = measured(setting, quantity, reading.metric, reading.business);
  if (!target) return null;
  const about = reading.metric === 'score' || reading.metric === 'rank' ? benchmark : null;
  const rule = `${reading.rule}/${target.how}`;
  return figureOf(setting, quantity, target.entity, about, reading.metric, reading.unit, rule);
}

/** What stands before the former value of what has just been measured. */
const FORMERLY = /\b(?:up|down) from (?:about |around |roughly |just |only )?~?$/i;

function figureOf(
  setting: Scene,
  quantity: Quantity,
  of: number | null,
  about: number | null,
  metric: Metric,
  unit: string,
  rule: string,
): Figure {
  const { start, end } = setting.doc.sentences[quantity.sentence]!;
  return {
    of,
    about,
    metric,
    value: quantity.value,
    max: quantity.max,
    unit,
    asOf: statedTime(setting, quantity),
    text: quantity.text,
    quantity: { start: quantity.start, end: quantity.end },
    evidence: [{ start, end }],
    rule,
  };
}

/** "2× M3 Ultra": a number of machines, no factor. */
const countsHardware = ({ names }: Scene, { unit, end, sentence }: Quantity): boolean =>
  unit === 'x' && names[sentence]!.some(({ start, type }) => type === 'hardware' && start >= end && start <= end + 1);

const OWN_COUNTS = new Set(['subreddit', 'twitter', 'discord']);

/** Whether a sentence tells how the newsletter itself was made: "We checked 12 subreddits". */
const speaksOfItself = (setting: Scene, { sentence }: Quantity): boolean =>
  setting.quantities[sentence]!.some(({ unit }) => OWN_COUNTS.has(unit)) ||
  setting.doc.sentences[sentence]!.tokens.some(
    ({ lower }, at, tokens) => lower === 'reading' && tokens[at + 1]?.lower === 'time',
  );

/** How far from a quantity a time may stand that dates it. */
const TIME_REACH = 60;

/** The time that dates a quantity: the next one after it, or else the one before it, with no other quantity between. */
function statedTime(setting: Scene, quantity: Quantity): string | null {
  const times = setting.times[quantity.sentence]!;
  const others = setting.quantities[quantity.sentence]!;
  const clear = (start: number, end: number): boolean =>
    end >= start && end - start <= TIME_REACH && !others.some((other) => other.start >= start && other.end <= end);
  const near =
    times.find(({ start }) => clear(quantity.end, start)) ?? times.findLast(({ end }) => clear(end, quantity.start));
  return near?.iso ?? null;
}
