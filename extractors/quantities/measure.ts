/** One number with its unit: "$3 billion", "9 of the 12 problems", "an Elo of 1,400", "171 events", "26B" of a model. */
import { CONTEXT, type Found, type Measure } from './found.ts';
import { unhedged } from './hedges.ts';
import { isTiedLabel, readNoun, singular } from './nouns.ts';
import { NUMBER_WORDS, type NumberRead, product, readNumber } from './number.ts';
import { matchAt } from './sticky.ts';
import { readCurrency, readUnit, SCORE_NAMES, type UnitRead } from './units.ts';

const WORDS = [...NUMBER_WORDS.keys()].filter((word) => word.length > 2).join('|');
const WORD_RANGE = new RegExp(` (?:to|or) (?:${WORDS})\\b`, 'iy');
const FACTOR = /\b(?:factors? of|multipl(?:y|ies|ied|ying) by) $/i;
const WHOLE =
  /(?:\/| (?:out )?of (?:the |all |its |their |[A-Z]\w+['’]s )?)(\d{1,3}(?:,\d{3})+|\d{1,4})(?![\w.%/,+-]\w|[\w%/])/y;
const ELO = /\bElo(?: (?:score|rating))?(?: of| at|:)? ?\(?[~≈]?$|\bElo\b[^.;,]{0,24} (?:to|at) [~≈]?$/i;
const SCORE_NAMED = new RegExp(`\\b(?:${SCORE_NAMES})(?: scores?)?(?: of| at| is|:| =)? ?[(~≈]?$`);
/** "lifts 150 pounds" */
const WEIGHED = /\b(?:weigh|lift|carr|haul|payload|press)[a-z]* (?:of )?$/i;
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? $/;
const DAY_OF_MONTH =
  /(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/y;
/** What follows a count of parameters that is not called so: "26B MoE", "a 7B open model", "400B/A13B". */
const MODEL_SIZE =
  /\/A\d|[\s-](?:[A-Za-z][\w-]* ){0,3}(?:[Mm]odels?|MoEs?|LLMs?|VLMs?|SLMs?|LMs?|transformers?|variants?|versions?|flavou?rs?|checkpoints?|dense|base|scales?|sizes?|sized?|adapters?|encoders?|decoders?|backbones?|teachers?|students?|rerankers?|mixtures?[ -]of[ -]experts)\b/y;
/** Words before a bare number that make it a label. */
const LABEL =
  /\b(?:Section|Article|Chapter|Part|Step|Stage|Phase|Level|Tier|Figure|Fig\.|Table|Version|Episode|Issue|Page|Volume|Top|Series|Day|Week|Round|Act|Title|Rule|Grade|Class|Route|Item|Question|Option|Type|Error|Fortune|Forbes|FTSE|Theme|Comments):? ?$/i;
/** "downloads passed 3 million": the noun of a number that stands alone. */
const GROWN =
  /\b(downloads|installs|installations|stars|subscribers|customers|messages|queries|requests|conversations) (?:have |has |had |now |just )?(?:surpass(?:ed|es)?|reach(?:ed|es)?|pass(?:ed|es)?|hits?|topped|tops?|cross(?:ed|es)?|exceed(?:ed|s)?|totall?(?:ed|s)|(?:grew|rose|climbed|jumped) to) $/i;

/** What is measured by one as well: "one gigawatt", "one week". */
const ONE_OF: ReadonlySet<string> = new Set(['duration', 'power']);

/** The number that begins at `index`, with its unit; null where none does. */
export function readMeasure(text: string, index: number): Measure | null {
  const currency = readCurrency(text, index);
  const number = readNumber(text, currency?.end ?? index);
  if (!number) return null;
  if (currency) return { number, unit: currency.unit, factor: 1, metric: null, end: number.end };
  const end = text[number.end] === '+' ? number.end + 1 : number.end;
  if (ELO.test(text.slice(Math.max(0, index - 24), index)))
    return { number, unit: 'Elo', factor: 1, metric: 'score', end: number.end };
  if (number.scale === 1 && SCORE_NAMED.test(text.slice(Math.max(0, index - 24), index)) && !readUnit(text, end))
    return { number, unit: 'points', factor: 1, metric: 'score', end: number.end };
  if (FACTOR.test(unhedged(text.slice(Math.max(0, index - CONTEXT), index))))
    return { number, unit: 'x', factor: 1, metric: null, end: number.end };
  const parts = readParts(text, number);
  if (parts) return parts;
  const read = readUnit(text, end);
  const unit = read && !fitsNumber(read, number, text.slice(end, read.end)) ? null : read;
  if (unit && number.words && number.value <= 1 && !ONE_OF.has(unit.metric ?? '')) return null;
  if (unit?.unit === 'GBP' && WEIGHED.test(unhedged(text.slice(Math.max(0, index - CONTEXT), index))))
    return { number, unit: 'pound', factor: 1, metric: 'other', end: unit.end };
  if (unit) return withRest(text, { number, unit: unit.unit, factor: unit.factor, metric: unit.metric, end: unit.end });
  if (number.scale >= 1e6 && /[BMTb]$/.test(text.slice(index, number.end)) && matchAt(MODEL_SIZE, text, end))
    return { number, unit: 'parameters', factor: 1, metric: 'parameters', end };
  return counted(text, index, number, end);
}

/** What may follow hours, and minutes: "2 hours and 17 minutes", "2h17m", "4m 30s". */
const REST: ReadonlyMap<string, RegExp> = new Map([
  ['hours', /,?(?: and)? ?([1-5]?\d) ?(?:minutes?|mins?|m)(?![a-z])/iy],
  ['minutes', /,?(?: and)? ?([1-5]?\d) ?(?:seconds?|secs?|s)(?![a-z])/iy],
]);

/** A time with the smaller unit that goes on behind it, as a part of the larger one. */
function withRest(text: string, measure: Measure): Measure {
  const { number, unit, end } = measure;
  const pattern = REST.get(unit);
  const rest = pattern ? matchAt(pattern, text, end) : null;
  if (!rest) return measure;
  const value = Number((number.value + Number(rest[1]) / 60).toFixed(4));
  return { ...measure, number: { ...number, value }, end: end + rest[0].length };
}

/** Not "7B score", nor "12 active", nor "2 windows". */
const fitsNumber = ({ metric, unit }: UnitRead, { scale }: NumberRead, words: string): boolean =>
  metric === 'active_parameters' && scale < 1e6
    ? words.includes('param')
    : metric === 'context_length'
      ? scale > 1 || !words.includes('window') || words.includes('context')
      : !(metric === 'score' && unit === 'points' && scale > 1);

/** So many of a number: "9 of the 12 problems" counts problems; the whole is no quantity of its own. */
function readParts(text: string, number: NumberRead): Measure | null {
  const match = number.scale === 1 ? matchAt(WHOLE, text, number.end) : null;
  if (!match || Number(match[1]!.replaceAll(',', '')) < number.value) return null;
  const end = number.end + match[0].length;
  if (readUnit(text, end)) return null;
  const noun = readNoun(text, end);
  if (!noun && !match[0].startsWith('/') && !match[0].startsWith(' out of')) return null;
  return { number, unit: noun?.noun ?? '', factor: 1, metric: null, end: noun?.end ?? end };
}

/** "6,000 of its engineers" */
const OF_ITS = / of (?:its|their|the|our|his|her)(?= )/y;

/** "three of them": of things that were counted before. */
const OF_THEM = / of (?:them|these|those|which|whom)\b(?! [a-z]+s\b)/y;

/** A number of things ("171 events"), or a bare number, with an empty unit. */
function counted(text: string, index: number, number: NumberRead, end: number): Measure | null {
  const before = text.slice(Math.max(0, index - 12), index);
  const plainDigits = number.scale === 1 && !number.words && !text.slice(index, number.end).includes(',');
  if (plainDigits && (LABEL.test(before) || MONTH.test(before) || matchAt(DAY_OF_MONTH, text, number.end))) return null;
  if (plainDigits && number.end - index === 4 && number.value >= 1950 && number.value < 2060) return null;
  if (/[A-Za-z_]/.test(text[end] ?? '') || isTiedLabel(text, end)) return null;
  const tied = text[end] === '-' && number.scale > 1;
  const whose = matchAt(OF_ITS, text, end);
  const noun = Number.isInteger(number.value) && !tied ? readNoun(text, end + (whose?.[0].length ?? 0)) : null;
  if (noun && !(number.words && (number.value <= 1 || whose)))
    return { number, unit: noun.noun, factor: 1, metric: null, end: noun.end };
  const said = GROWN.exec(unhedged(text.slice(Math.max(0, index - CONTEXT), index)));
  if (said) return { number, unit: singular(said[1]!.toLowerCase()), factor: 1, metric: null, end };
  const alone =
    number.words &&
    number.scale < 1e3 &&
    !matchAt(WORD_RANGE, text, end) &&
    !(number.value > 1 && matchAt(OF_THEM, text, end));
  return alone ? null : { number, unit: '', factor: 1, metric: null, end };
}

/** One number as a quantity; `end` where it ends elsewhere than what was measured. */
export function single(
  text: string,
  start: number,
  { number, factor, unit, metric, end: own }: Measure,
  role: Found['role'],
  end = own,
  max: number | null = null,
): Found {
  return {
    start,
    end,
    text: text.slice(start, end),
    value: product(number.value, factor),
    max,
    unit,
    metric,
    role,
  };
}
