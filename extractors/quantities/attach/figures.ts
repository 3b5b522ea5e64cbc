/** The pipeline's step that attaches quantities to what they measure. */
import type { Document, Figure, Mention, Quantity, Span } from '../../document.ts';
import { measured } from './measured.ts';
import { readMetric } from './metric.ts';
import { type Scene, scene } from './scene.ts';

const WINDOW = 90;

/**
 * Fills `doc.figures` from quantities, mentions and sentences: one figure for each entity, value and unit of the
 * document, with every sentence that states it.
 */
export function figures(doc: Document): Document {
  const setting = scene(doc);
  const found = new Map<string, Figure>();
  let at = 0;
  for (const quantity of doc.quantities) {
    while (at < doc.mentions.length && doc.mentions[at]!.end <= quantity.start) at++;
    if (isPartOf(quantity, doc.mentions[at])) continue;
    const figure = attach(setting, quantity);
    if (!figure) continue;
    const key = `${figure.of} ${figure.value} ${figure.max} ${figure.unit}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, evidence: joined(known.evidence, figure.evidence) } : figure);
  }
  return { ...doc, figures: withoutOrphans([...found.values()]) };
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

function attach(setting: Scene, quantity: Quantity): Figure | null {
  const { doc } = setting;
  const sentence = doc.sentences[quantity.sentence]!;
  const before = doc.text.slice(Math.max(sentence.start, quantity.start - WINDOW), quantity.start);
  const after = doc.text.slice(quantity.end, Math.min(sentence.end, quantity.end + WINDOW));
  const benchmark = benchmarkOf(setting, quantity);
  const reading = readMetric(quantity, before, after, benchmark !== null);
  if (!reading) return null;
  const target = measured(setting, quantity, reading.metric);
  return {
    of: target.entity,
    about: reading.metric === 'score' || reading.metric === 'rank' ? benchmark : null,
    metric: reading.metric,
    value: quantity.value,
    max: quantity.max,
    unit: reading.unit,
    asOf: statedTime(setting, quantity),
    text: quantity.text,
    quantity: { start: quantity.start, end: quantity.end },
    evidence: [{ start: sentence.start, end: sentence.end }],
    rule: `${reading.rule}/${target.how}`,
  };
}

const BENCHMARK_BEFORE =
  /^(?:\s|[:(=~≈–—-]|\b(?:score[sd]?|at|of|with|accuracy|Elo|to|is|was|result|hits?)\b)*(?:from [\d.]+%? to )?[~≈]?$/i;
const BENCHMARK_AFTER =
  /^(?:[\s-](?!and\b|but\b|while\b)[\w@.-]+){0,3} (?:on|in|at|of|for|across) (?:the )?(?:[\w-]+ ){0,2}$/;

/** The benchmark that the quantity stands beside: "MMLU 82.3", "81% on GPQA". */
function benchmarkOf({ doc, names }: Scene, quantity: Quantity): number | null {
  const here = names[quantity.sentence]!.filter(({ type }) => type === 'benchmark');
  const after = here.find((name) => name.start >= quantity.end);
  if (after && BENCHMARK_AFTER.test(doc.text.slice(quantity.end, after.start))) return after.entity;
  const before = here.findLast((name) => name.end <= quantity.start);
  if (before && BENCHMARK_BEFORE.test(doc.text.slice(before.end, quantity.start))) return before.entity;
  return null;
}

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
