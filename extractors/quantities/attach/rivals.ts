/** Scores told after a first one: "Zephyra leads ReasonBench with 71 points, ahead of Lumora with 70 and Quillo (68)". */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Figure, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { isWorded } from './metric.ts';
import { withoutMode, wordsBetween } from './part.ts';
import { type Told, told } from './question.ts';
import { type Around, unitKind } from './rule.ts';
import type { Scene } from './scene.ts';
import { isFamilyOf } from './size.ts';
import { heldIn } from './stakes.ts';

const LINKS = new Set([
  'with',
  'at',
  '(',
  ':',
  'scores',
  'scored',
  "'s",
  '’s',
  'has',
  'reaches',
  'reached',
  'gets',
  '=',
  'on',
  'managed',
  'manages',
  'posted',
  'posts',
  'got',
  'hit',
  'hits',
  'scoring',
  ...'need needs needed take takes took require requires required use uses used make makes made finish finishes finished solve solves solved win wins won stay stays stayed'.split(
    ' ',
  ),
]);
/** Where a rival stands: "with Lumora second at 68". */
const STANDS = /^(?:first|second|third|fourth|fifth|next|last|close|behind|just|trailing|following)$/;
/** "beats Lumora on GridBench (71 vs 68)", "beat Lumora 71 to 68" */
const VERSUS = /^%? ?(?:vs\.?|versus|to|against|over) ~?$/;
/** Units that stand beside each number. */
const SPELLED = /^(?:%|x|W|GB|[A-Z]{3})$/;
const isScored = (type: EntityType): boolean => type === 'model' || type === 'product';
/** How many times the first score a rival's may be, or the other way round; what else is told of rivals may differ more. */
const COMPARABLE = 3;
const COMPARABLE_SIZES = 100;
/** What is told of one after another: "costs $2, cheaper than Lumora at $5". */
const TOLD_OF_RIVALS: ReadonlySet<Metric> = new Set([
  'score',
  'share',
  'change',
  'users',
  'revenue',
  'price',
  'speed',
  'count',
  'context_length',
  'duration',
  'size',
  'power',
]);

/** The score of a rival on the benchmark of the sentence's last score (of `recent` figures); null where the quantity is none. */
export function rivalScore(scene: Scene, quantity: Quantity, recent: readonly Figure[]): Told | null {
  const { doc, names } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const versus = VERSUS.test(doc.text.slice(recent.at(-1)?.quantity.end ?? quantity.start, quantity.start));
  const last = versus
    ? recent.at(-1)
    : recent.findLast(
        ({ metric, unit }) => TOLD_OF_RIVALS.has(metric) && (quantity.unit === '' || unit === quantity.unit),
      );
  if (last?.evidence[0]?.start !== sentence.start) return null;
  const sameUnit = quantity.unit === '' ? !SPELLED.test(last.unit) : quantity.unit === last.unit;
  // "on a par with Lumora at half the size"
  if (last.metric === 'score' && isWorded(quantity)) return null;
  const ratio = quantity.value / last.value;
  const most = last.metric === 'score' || versus ? COMPARABLE : COMPARABLE_SIZES;
  if (!sameUnit || ratio > most || ratio < 1 / most) return null;
  if (quantity.role === 'plain' && versus) {
    // "26 tokens a second against 19 for Lark"
    const next = names(quantity.sentence).find(({ start }) => start >= quantity.end);
    if (next && isScored(next.type) && /^ (?:for|by|with|on) $/.test(doc.text.slice(quantity.end, next.start)))
      return told(last, next.entity, 'rival');
    const beaten = names(quantity.sentence).findLast(
      ({ end, type, part, entity }) =>
        end <= last.quantity.start && isScored(type) && entity !== last.of && part === 'compared',
    );
    if (beaten) return told(last, beaten.entity, 'rival');
    const other = otherBefore(scene, quantity.sentence, last);
    if (other !== null) return told(last, other, 'rival');
    // "lands near Lumora. On GridBench it's even ahead (81.2 vs 80.6)"
    const before = doc.sentences[sentence.index - 1];
    const held = before?.block === sentence.block ? otherBefore(scene, before.index, last) : null;
    if (held !== null) return told(last, held, 'rival');
  }
  const rival = names(quantity.sentence).findLast(({ end }) => end <= quantity.start);
  if (!rival || rival.start < last.quantity.end) return null;
  // "31 tok/s on a Torvex T9 at 4 bits": of something else.
  if (quantity.unit === '' && COUNTS.test(doc.text.slice(quantity.end, quantity.end + COUNTS_REACH))) return null;
  // "On GridBench it gets 37%, and on TarnEval it reaches 31%": a score of its own.
  const elsewhere = names(quantity.sentence).some(
    ({ type, start, end, entity }) =>
      type === 'benchmark' && start >= last.quantity.end && end <= rival.start && entity !== last.about,
  );
  if (last.metric === 'score' && (rival.entity === last.of || elsewhere)) return null;
  if (!isScored(rival.type) && (last.metric === 'score' || !MEASURED.includes(rival.type))) return null;
  const own = withoutMode(
    wordsBetween(sentence, rival.end, rival.end + unhedged(doc.text.slice(rival.end, quantity.start)).length),
  );
  const gap = own.filter((word) => !STANDS.test(word));
  if (gap.length > 1 || !gap.every((word) => LINKS.has(word))) return null;
  // "Acme fell 24%, Bolt 13%", but "rose 24%, with Bolt at 13%": no more than the number is left of what is told.
  if (last.metric === 'change' && (gap.length > 0 || own.length > 0 || last.unit !== '%')) return null;
  // "at 118 tok/s on Acme and at 164 on Bolt": both of what they run.
  if (last.unit === 'tok/s' && last.of !== null && rival.type !== 'model' && doc.entities[last.of]!.type === 'model')
    return told(last, last.of, 'own.speed/subject');
  // "holds 42% of Acme, and Bolt 7% of Korvex"
  const about = last.metric === 'share' ? heldIn(scene, quantity, rival.entity) : null;
  return { ...told(last, rival.entity, 'rival'), ...(about !== null && { about }) };
}

/** A noun that is counted, and no word that goes on with the clause. */
const COUNTS =
  /^[ -](?!(?:and|or|but|in|on|at|with|for|to|while|whereas|by|after|before|over|per|when|as|from|of|an?|the|under|using|only|respectively|this|last|each|overall|versus|vs|against|points?|across|despite|without|though|although|than|so|is|was|which|who|that)\b)[a-z]/;
const COUNTS_REACH = 16;

/** "took the lead from Lumora, 71 to 68": the one other that is named before a first score; null for none or several. */
function otherBefore({ names }: Scene, sentence: number, { of, quantity: { start } }: Figure): number | null {
  const others = new Set(
    names(sentence).flatMap(({ entity, type, end }) =>
      isScored(type) && end <= start && entity !== of ? [entity] : [],
    ),
  );
  const [only] = others;
  return others.size === 1 ? only! : null;
}

const FOR_PREDECESSOR =
  /^%? (?:for|by|from|in|with) (?:its|the|their) (?:(?:immediate|direct) )?(?:predecessor|previous (?:version|model|generation|one)|(?:older|last) (?:version|model|generation))\b/;
const PREDECESSOR_REACH = 60;

/** The one other version of a model that the story names before a quantity: "Zephyra 3" for "Zephyra 4"; null for none or several. */
function predecessorOf({ doc, names }: Scene, { sentence, start }: Quantity, model: number | null): number | null {
  if (model === null) return null;
  const { story } = doc.sentences[sentence]!.block;
  const name = doc.entities[model]!.name;
  const line = name.replace(/[\d.]+/g, '#');
  const others = new Set<number>();
  for (let i = sentence; i >= 0 && doc.sentences[i]!.block.story === story; i--)
    for (const { entity, end } of names(i))
      if (
        entity !== model &&
        end <= start &&
        /\d/.test(doc.entities[entity]!.name) &&
        // "Zephyra 3" of "Zephyra 4", and of "Zephyra 3 Turbo"
        (doc.entities[entity]!.name.replace(/[\d.]+/g, '#') === line || isFamilyOf(doc, entity, model))
      )
        others.add(entity);
  const [only] = others;
  return others.size === 1 ? only! : null;
}

/**
 * "climbs from its parent's 30.0 to 38.5": the version before that a former value is of; null where that is not named,
 * undefined where the value is of no such version.
 */
export function ofPredecessor(scene: Scene, quantity: Quantity, { before }: Around): number | null | undefined {
  if (!OF_PREDECESSOR.test(before)) return undefined;
  const own = scene
    .names(quantity.sentence)
    .findLast(({ end, type, part }) => end <= quantity.start && type === 'model' && part === 'free');
  return predecessorOf(scene, quantity, own?.entity ?? null);
}
const OF_PREDECESSOR =
  /\b(?:its|the|their) (?:(?:immediate|direct) )?(?:predecessor|parent|previous (?:version|model|generation)|(?:older|last|prior|earlier) (?:version|model|generation|release))['’]s? $/i;

const AGAINST =
  /\b(?:(?:compared|next|relative|as opposed) (?:to|with)|versus|vs\.?|against|instead of|rather than|up from|down from) (?:the )?$|\b(?:doubl(?:e[sd]?|ing)|twice|tripl(?:e[sd]?|ing)|half|above|below|beyond|past|over|under|short of|shy of|beating|surpassing|exceeding|topping|bettering|trailing|ahead of|behind|than) the $/i;
const MEASURED: readonly EntityType[] = ['model', 'product', 'technique', 'hardware', 'company'];

/** Between two numbers of one that is held against another: "against 700 W and 80GB for the Torvex". */
const TOGETHER = /^(?: of [a-z]+(?: [a-z]+)?)?(?:,|,? and) ?~?$/;

/** Where the list of numbers that a quantity stands in begins and ends: "700 W and 80GB". */
function heldTogether(
  { doc, quantities }: Scene,
  quantity: Quantity,
): { readonly first: number; readonly end: number } {
  const row = quantities[quantity.sentence]!;
  let [first, last] = [row.indexOf(quantity), row.indexOf(quantity)];
  const joins = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one !== undefined && other !== undefined && TOGETHER.test(doc.text.slice(one.end, other.start));
  while (joins(row[first - 1], row[first])) first--;
  while (joins(row[last], row[last + 1])) last++;
  return { first: row[first]!.start, end: row[last]!.end };
}

/** "uses 40 tokens (compared to 15 for Lumora)": what is held against the sentence's last figure; null for none. */
export function contrasted(
  scene: Scene,
  quantity: Quantity,
  { before }: Around,
  recent: readonly Figure[],
): Told | null {
  const { doc, names } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const { first, end } = heldTogether(scene, quantity);
  const fits = ({ unit, evidence }: Figure): boolean =>
    evidence[0]?.start === sentence.start &&
    (quantity.unit === '' || quantity.unit === unit || areTimes(quantity, { unit }));
  const own = recent.filter(({ rule }) => rule !== 'contrast');
  const last = (first === quantity.start ? recent : own).findLast(
    (figure) => fits(figure) && figure.quantity.end <= first,
  );
  if (!last) return null;
  const isHeld =
    first === quantity.start ? AGAINST.test(before) : AGAINST.test(unhedged(doc.text.slice(sentence.start, first)));
  if (!isHeld && !(last.rule === 'contrast' && / and $/.test(before))) return null;
  const behind = doc.text.slice(end, end + PREDECESSOR_REACH);
  if (FOR_PREDECESSOR.test(behind)) return told(last, predecessorOf(scene, quantity, last.of), 'contrast');
  const other = names(quantity.sentence).find(({ start }) => start >= end);
  if (!other || !MEASURED.includes(other.type)) return null;
  // "744B parameters, up from 355B in Lumora 4"
  const ofThing = isScored(other.type) || other.type === 'hardware';
  const [link, ...rest] = wordsBetween(sentence, end, other.start);
  if (
    !(link === 'for' || (ofThing && /^(?:in|with|of|from|by)$/.test(link ?? ''))) ||
    !rest.every((word) => word === 'the')
  )
    return null;
  // "68 tok/s with one engine against 41 with Quillo": both of what they run.
  const isRunner =
    last.of !== null && last.unit === 'tok/s' && other.type !== 'model' && doc.entities[last.of]!.type === 'model';
  return { ...told(last, isRunner ? last.of : other.entity, 'contrast'), unit: quantity.unit || last.unit };
}
const areTimes = (...both: readonly Pick<Quantity, 'unit'>[]): boolean => both.every((one) => unitKind(one) === 'time');
