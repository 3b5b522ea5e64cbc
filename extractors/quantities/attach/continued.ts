/** Quantities that go on from the one before them: its former value, the next of a list, of one bracket. */
import type { Metric } from '../../../graph/ontology.ts';
import { type Figure, type Quantity, Tag } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { MEASURES, WEIGHED } from './measures.ts';
import { tokensBetween } from './part.ts';
import { type Measured, type Told, told } from './question.ts';
import type { Around } from './rule.ts';
import type { Scene } from './scene.ts';
import { tellsOtherSize } from './size.ts';

/** What stands before the former value of what has just been measured. */
const FORMERLY =
  /(?:\b|(?=\())(?:(?:up|down) from|\((?:from|was)|(?:double|triple|twice|half|quadruple|quintuple|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times|\dx) (?:the|(?:last|the previous|the prior) (?:year|month|quarter|week|spring|summer|fall|autumn|winter)['’]s|its (?:last|previous|prior|earlier|old) (?:[a-z]+ ){0,2}(?:of|,)?)|compared (?:with|to)) $/i;
/** What alone stands before it where it has a line of its own: "was 800M in spring". */
const WAS = /^\W*(?:was|were|up from|down from|from|previously|formerly) $/i;
/** How many times the former value the latter may be. */
const COMPARABLE = 1000;

/** The figure whose former value the quantity tells; null for none. `recent`: the figures of the last measured sentence. */
export function formerly(scene: Scene, quantity: Quantity, { before }: Around, recent: readonly Figure[]): Told | null {
  const { sentences, text } = scene.doc;
  const { start, index } = sentences[quantity.sentence]!;
  const from = recent[0]?.evidence[0]?.start;
  if (from === start) {
    const same = recent.findLast(({ unit, value }) =>
      quantity.unit === ''
        ? comparable(quantity.value, value)
        : unit === quantity.unit || (isSum(unit) && isSum(quantity.unit)),
    );
    const earlier = same && (FORMERLY.test(before) || isFallen(text, quantity, same));
    const unit = isSum(quantity.unit) ? quantity.unit : same?.unit;
    if (!earlier || unit === undefined || ofAnother(scene, quantity)) return null;
    const of = WORTH_COMPARING.has(same.metric) ? (upgradedFrom(scene, quantity, same.of) ?? same.of) : same.of;
    return { ...told(same, of, 'formerly'), unit };
  }
  const last = recent.at(-1);
  if (!last || from !== sentences[index - 1]?.start || !WAS.test(unhedged(text.slice(start, quantity.start))))
    return null;
  const alike = (quantity.unit === '' || quantity.unit === last.unit) && comparable(quantity.value, last.value);
  return alike ? told(last, last.of, 'formerly') : null;
}

/** What differs from one version of a thing to the next. */
const WORTH_COMPARING: ReadonlySet<Metric> = new Set([
  'score',
  'context_length',
  'parameters',
  'price',
  'speed',
  'size',
]);

/** "Zephyra 5, an upgrade to Zephyra 4, reaches 74% (up from 72%)": the version before, whose the former value is; null for none. */
function upgradedFrom({ doc, names }: Scene, { sentence, start }: Quantity, of: number | null): number | null {
  if (of === null) return null;
  const lineOf = (entity: number): string => doc.entities[entity]!.name.replace(/[\d.]+/g, '#');
  const before = names(sentence).find(
    ({ entity, end }) => entity !== of && end <= start && lineOf(entity) === lineOf(of),
  );
  return before?.entity ?? null;
}
/** A currency's code. */
const isSum = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "shrank to 2,900 from 5,500" */
const isFallen = (text: string, { start }: Quantity, { quantity: latter }: Figure): boolean =>
  /^ from $/.test(unhedged(text.slice(latter.end, start))) &&
  /\bto $/.test(unhedged(text.slice(Math.max(0, latter.start - TO_REACH), latter.start)));
const TO_REACH = 24;

/** "cut 600 jobs from its lab, about 5% of the unit": which share of a staff has just been dismissed; null for none. */
export function shareDismissed(
  { doc, names }: Scene,
  quantity: Quantity,
  { after }: Around,
  recent: readonly Figure[],
): Told | null {
  const last = recent.at(-1);
  const { start } = doc.sentences[quantity.sentence]!;
  if (quantity.unit !== '%' || last?.metric !== 'layoffs' || last.evidence[0]?.start !== start) return null;
  if (!OF_STAFF.test(after)) return null;
  // "Acme cut 600 jobs; Bolt has parted with 4% of its staff": of the other.
  const other = names(quantity.sentence).find(
    ({ part, start: from, end }) => part === 'free' && from >= last.quantity.end && end <= quantity.start,
  );
  return { ...told(last, other?.entity ?? last.of, 'of.staff'), unit: '%' };
}
const OF_STAFF =
  /^of (?:the|its|their|that) (?:[a-z-]+ )?(?:unit|division|team|group|lab|company|business|department|firm|organi[sz]ation|staff|workforce|total)\b/;

/** "found 22 bugs, 14 of them severe": so many of what has just been counted, or such a share of it; null for none. */
export function ofThem(
  { doc }: Scene,
  quantity: Quantity,
  { before: leading, after }: Around,
  recent: readonly Figure[],
): Told | null {
  const { start, index, block } = doc.sentences[quantity.sentence]!;
  const share = quantity.unit === '%';
  // "288 experts of which 8 are active"
  const part = /^of (?:them|these|those|which|whom)\b/.test(after) || /\bof (?:which|whom),? $/.test(leading);
  if (!(quantity.unit === '' || share) || !part) return null;
  const from = recent[0]?.evidence[0]?.start;
  const before = doc.sentences[index - 1];
  if (from !== start && !(before?.block === block && from === before.start)) return null;
  const counted = recent.findLast(
    ({ metric, value }) => COUNTED.has(metric) && (share || (value > quantity.value && quantity.value > 1)),
  );
  if (!counted) return null;
  return share
    ? { ...told(counted, counted.of, 'of.them'), about: null, metric: 'share', unit: '%' }
    : told(counted, counted.of, 'of.them');
}
const COUNTED: ReadonlySet<Metric> = new Set(['count', 'users', 'headcount', 'layoffs']);

/** "invests another $4B in Acme, bringing its total to" */
const TOTAL = /\btotal(?: [a-z]+){0,3} to $/i;

/** The investor's own amount that the quantity sums up: "Bolt puts $4B into Acme, taking its total to $8B"; null for none. */
export function totalled(scene: Scene, quantity: Quantity, { before }: Around, recent: readonly Figure[]): Told | null {
  const last = recent.at(-1);
  const invested = last?.metric === 'funding' && last.about !== null && last.unit === quantity.unit;
  const { start } = scene.doc.sentences[quantity.sentence]!;
  return invested && last.evidence[0]?.start === start && TOTAL.test(before) ? told(last, last.of, 'total') : null;
}

const comparable = (one: number, other: number): boolean => one < other * COMPARABLE && other < one * COMPARABLE;

/** "up from 128K in Zephyra 2": the former value is another's. */
const ofAnother = ({ doc, names }: Scene, { sentence, end }: Quantity): boolean =>
  names(sentence).some(
    ({ start, type }) =>
      start > end &&
      (start <= end + 6 || IN_ANOTHER.test(doc.text.slice(end, start))) &&
      (type === 'model' || type === 'product' || type === 'hardware'),
  );
const IN_ANOTHER = /^%? (?:in|for|on|with|of|from|by) the $/;

/** Between two quantities of one thing: "$2/$8 per million tokens", "40 and 60 tok/s". */
const CONTINUES = /^\+? ?(?:\/|,|,? (?:and|or)) ?~?$/;

/** What the quantity directly before measures, where this one goes on with it; null where it does not. */
export function continued(
  scene: Scene,
  quantity: Quantity,
  metric: Metric,
  recent: readonly Figure[],
): Measured | null {
  const { doc } = scene;
  const { start, unit } = quantity;
  const last = recent.at(-1);
  if (!last || last.of === null || last.quantity.end > start || start - last.quantity.end > GROWN_REACH) return null;
  const gap = doc.text.slice(last.quantity.end, start);
  if (metric === 'change' && GROWING.has(last.metric) && UP.test(gap))
    return { entities: ofAll(recent, last), how: 'beside' };
  if (gap.length > LINK_REACH) return null;
  const specified = WEIGHED.has(last.metric) && WEIGHED.has(metric) && SPECIFIES.test(gap);
  // "Lumora (87.1%, 1.9s)": of the rival before the bracket.
  const bracketed =
    quantity.metric !== null && isGlossed(scene, quantity.sentence, last) && inOneBracket(scene, quantity, last, gap);
  // "Zephyra (3B/8B/14B)"
  const bare = unit === '' && metric === 'parameters' && last.metric === metric;
  if (
    !specified &&
    !bracketed &&
    (!(last.unit === unit || bare) || !(CONTINUES.test(gap) || inOneBracket(scene, quantity, last, gap)))
  )
    return null;
  if (doc.entities[last.of]!.type === 'model' && tellsOtherSize(doc.entities[last.of]!.name, quantity, last.metric))
    return null;
  return { entities: ofAll(recent, gap.startsWith(',') ? spokenFirst(recent, last) : last), how: 'beside' };
}

/** "26% on the web vs. Lumora's 16%, 38% on a desk": the next of a list is of what was held against another. */
const spokenFirst = (recent: readonly Figure[], last: Figure): Figure =>
  last.rule === 'rival' || last.rule === 'contrast'
    ? (recent.findLast(({ rule, evidence }) => rule !== last.rule && evidence[0]?.start === last.evidence[0]?.start) ??
      last)
    : last;

/** "10 million users at firms like Acme, up 55%": by how much what has just been told has grown. */
const UP = /^[^.;:()]{0,120}, (?:up|down) (?:about |some |nearly |over |a [a-z]+ )?$/;
const GROWING: ReadonlySet<Metric> = new Set(['users', 'revenue', 'headcount', 'count', 'spend', 'other', 'valuation']);

const LINK_REACH = 48;
const GROWN_REACH = 120;
/** Between two sizes of one thing: "60B in all, 4B active, 128K context". */
const SPECIFIES = /^(?:,|,? (?:and|with))(?: an?)? ~?$/;

/** "Lumora (87.1%": whether a figure stands first in a bracket right behind what it is of. */
const isGlossed = ({ doc, names }: Scene, sentence: number, { of, quantity: { start } }: Figure): boolean =>
  names(sentence).some(({ entity, end }) => entity === of && /^ \($/.test(doc.text.slice(end, start)));

/** "Zephyra (#6 on GridBench and #28 on TarnEval)": one bracket is of one thing. */
function inOneBracket({ doc, names }: Scene, { sentence, start }: Quantity, last: Figure, gap: string): boolean {
  const before = doc.text.slice(doc.sentences[sentence]!.start, last.quantity.start);
  if (/[()]/.test(gap) || before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return !names(sentence).some(
    (name) =>
      name.start >= last.quantity.end && name.end <= start && (name.type === 'model' || name.type === 'product'),
  );
}

/** How many words may stand between two quantities of a list. */
const LIST_REACH = 16;

/** "2M downloads of Quillo and 40% weekly growth": the next of a list is of what the one before it is; null for none. */
export function listedAfter(
  { doc, names }: Scene,
  quantity: Quantity,
  metric: Metric,
  recent: readonly Figure[],
): Measured | null {
  const sentence = doc.sentences[quantity.sentence]!;
  const last = recent.at(-1);
  if (last?.of == null || last.evidence[0]?.start !== sentence.start || last.quantity.end > quantity.start) return null;
  const gap = tokensBetween(sentence, last.quantity.end, quantity.start);
  const link = gap.findLastIndex(({ lower }) => lower === 'and' || lower === ',');
  const plain = gap.every(({ lower, tags }) => (lower === 'its' || !(tags & NO_LIST)) && !/^[;:.()—–]$/.test(lower));
  // ", and the 27B one": what has an article is spoken of anew.
  if (link < 0 || gap.length > LIST_REACH || !plain || gap.slice(link).some(({ lower }) => lower === 'the'))
    return null;
  const others = names(sentence.index).filter(({ start, end }) => start >= last.quantity.end && end <= quantity.start);
  const { type, name } = doc.entities[last.of]!;
  const fits = MEASURES[metric].some((types) => types.includes(type)) && !tellsOtherSize(name, quantity, metric);
  if (!fits || others.some(({ entity }) => entity !== last.of)) return null;
  return { entities: ofAll(recent, last), how: 'beside' };
}
const NO_LIST = Tag.Auxiliary | Tag.Pronoun | Tag.Past;

/** What the quantity of a figure is of: each of several models that it speaks of together. */
const ofAll = (recent: readonly Figure[], { quantity }: Figure): Measured['entities'] =>
  recent.filter((figure) => figure.quantity.start === quantity.start).map(({ of }) => of);
