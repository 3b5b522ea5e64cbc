/** Finds every quantity of one sentence in one pass over its text. */
import type { Quantity } from '../document.ts';
import { isTiedLabel, readNoun, singular } from './nouns.ts';
import { NUMBER_WORDS, type NumberRead, product, readNumber } from './number.ts';
import { nextStart } from './start.ts';
import { readCurrency, readUnit, SCORE_NAMES, type UnitRead } from './units.ts';
import { readWorded } from './worded.ts';

/** A quantity of one sentence; offsets count from the sentence's first character. */
export type Found = Omit<Quantity, 'sentence'>;

/** One number with its unit, before a range or a pair is looked for. */
interface Measure {
  readonly number: NumberRead;
  readonly unit: string;
  readonly factor: number;
  readonly metric: Quantity['metric'];
  readonly end: number;
}

const WORDS = [...NUMBER_WORDS.keys()].filter((word) => word.length > 2).join('|');
const REST_OF_WORD = /[\w.,]*/y;
/** Dates, times of day, dotted versions, "24/7", "80s", list numerals, graphics cards, resolutions. */
const NO_QUANTITY =
  /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}:\d{1,2}(?!\d)|\d+(?:\.\d+){2,}|24\/7|\d{1,2} ?[ap]\.?m\b|\d{2,4}s\b|\d+\/(?=\s|$)|[1-9]0[5-9]0\b|[248]K (?=visual|video|resolution|image|upscal|display|texture|output)/y;
const RANGE = /\+?(?:[-–—‒]|\+? to (?:up to |over |about |around |roughly |nearly |approximately )?| and | or ) ?~?/y;
const WORD_RANGE = new RegExp(` (?:to|or) (?:${WORDS})\\b`, 'iy');
const ARROW = /\s?(?:→|->|=>)\s?~?/y;
const PER = /\b(?:per|every) $/;
const FROM = /\bfrom (?:about |around |roughly |just |nearly |only )?[~$€£¥]?$/i;
const BETWEEN = /\bbetween [~$€£¥]?$/i;
const TO = /\bto (?:up to |over |about |around |roughly |just |nearly |more than |at least )?[~$€£¥]?$/i;
const FACTOR = /\bfactors? of (?:about |up to |over |roughly |nearly )?~?$/i;
const WHOLE = /(?:\/| out of (?:the |all )?| of (?:the |all )?)(\d{1,3}(?:,\d{3})+|\d{1,4})(?![\w.%/,+-]\w|[\w%/])/y;
const ELO = /\bElo(?: (?:score|rating))?(?: of| at|:)? ?\(?[~≈]?$|\bElo\b[^.;,]{0,24} (?:to|at) [~≈]?$/i;
const SCORE_NAMED = new RegExp(`\\b(?:${SCORE_NAMES})(?: scores?)?(?: of| at| is|:| =)? ?[(~≈]?$`);
const LIST_GAP = /^\+?(?:,|,? (?:and|or)|\/| ?&| ?vs\.?)(?: an?)?\s?~?$/;
/** More are no tokens of a context but the size of a model: "(31B, 256K context)". */
const LONGEST_CONTEXT = 1e9;
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? $/;
const DAY_OF_MONTH =
  /(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/y;
/** What follows a count of parameters that is not called so: "26B MoE", "a 7B open model", "400B/A13B". */
const MODEL_SIZE =
  /\/A\d|[\s-](?:[A-Za-z][\w-]* ){0,3}(?:[Mm]odels?|MoEs?|LLMs?|VLMs?|SLMs?|LMs?|transformers?|variants?|versions?|flavou?rs?|checkpoints?|dense|base|scales?|sizes?|sized?|adapters?|encoders?|decoders?|backbones?|teachers?|students?|rerankers?)\b/y;
/** Words before a bare number that make it a label. */
const LABEL =
  /\b(?:Section|Article|Chapter|Part|Step|Stage|Phase|Level|Tier|Figure|Fig\.|Table|Version|Episode|Issue|Page|Volume|Top|Series|Day|Week|Round|Act|Title|Rule|Grade|Class|Route|Item|Question|Option|Type|Error|Fortune|Forbes|FTSE|Theme|Comments):? ?$/i;
/** "downloads passed 3 million": the noun of a number that stands alone. */
const GROWN =
  /\b(downloads|installs|installations|stars|subscribers|customers|messages|queries|requests|conversations) (?:have |has |had |now |just )?(?:surpass(?:ed|es)?|reach(?:ed|es)?|pass(?:ed|es)?|hits?|topped|tops?|cross(?:ed|es)?|exceed(?:ed|s)?|totall?(?:ed|s)|(?:grew|rose|climbed|jumped) to) (?:over |about |around |nearly |almost |more than )?~?$/i;
const CONTEXT = 60;
/** A range's upper end is at most this many times its lower one; wider pairs are names ("3.6-397B"). */
const WIDEST_RANGE = 50;

/** The quantities of one sentence, in the order of the text, without overlaps. */
export function scan(text: string): readonly Found[] {
  const found: Found[] = [];
  let last = 0;
  for (let at = nextStart(text, 0); at < text.length; at = nextStart(text, Math.max(last, at + 1))) {
    const other = matches(NO_QUANTITY, text, at);
    const read = !other && begins(text, at, last) ? readAt(text, at) : [];
    found.push(...read);
    last = read.at(-1)?.end ?? restOfWord(text, at + (other?.[0].length ?? 0));
  }
  return inherit(text, found);
}

function matches(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const restOfWord = (text: string, index: number): number => index + matches(REST_OF_WORD, text, index)![0].length;

/** Whether what stands before allows a quantity at `index`: not within a word, a version or a name with a hyphen. */
function begins(text: string, index: number, last: number): boolean {
  const before = text[index - 1] ?? ' ';
  if (/[$€£]/.test(text[index]!) && /[a-z]/.test(before)) return true; // bold set without a space
  if (before === '-' && /\bsub$/i.test(text.slice(Math.max(0, index - 4), index - 1))) return true;
  if (/[\w@]/.test(before) || PER.test(text.slice(Math.max(0, index - 5), index))) return false;
  if (!/[-./#&]/.test(before) || last === index - 1) return true;
  return !/[\w)]/.test(text[index - 2] ?? ' ');
}

function readAt(text: string, index: number): readonly Found[] {
  const worded = readWorded(text, index);
  if (worded)
    return [
      {
        start: index,
        end: worded.end,
        text: text.slice(index, worded.end),
        value: worded.value,
        max: null,
        unit: worded.unit,
        metric: worded.metric,
        role: worded.metric === 'change' ? 'change' : 'plain',
      },
    ];
  if (text[index] === 'A' && /\d/.test(text[index + 1] ?? '')) return readActive(text, index);
  const first = readMeasure(text, index);
  if (!first) return [];
  return readPair(text, index, first) ?? [single(text, index, first, 'plain')];
}

/** "A13B" after the size of a mixture of experts. */
function readActive(text: string, index: number): readonly Found[] {
  const number = readNumber(text, index + 1);
  if (number?.scale !== 1e9) return [];
  return [
    single(
      text,
      index,
      { number, unit: 'parameters', factor: 1, metric: 'active_parameters', end: number.end },
      'plain',
    ),
  ];
}

function readMeasure(text: string, index: number): Measure | null {
  const currency = readCurrency(text, index);
  const number = readNumber(text, currency?.end ?? index);
  if (!number) return null;
  if (currency) return { number, unit: currency.unit, factor: 1, metric: null, end: number.end };
  const end = text[number.end] === '+' ? number.end + 1 : number.end;
  if (ELO.test(text.slice(Math.max(0, index - 24), index)))
    return { number, unit: 'Elo', factor: 1, metric: 'score', end: number.end };
  if (number.scale === 1 && SCORE_NAMED.test(text.slice(Math.max(0, index - 24), index)) && !readUnit(text, end))
    return { number, unit: 'points', factor: 1, metric: 'score', end: number.end };
  if (FACTOR.test(text.slice(Math.max(0, index - 24), index)))
    return { number, unit: 'x', factor: 1, metric: null, end: number.end };
  const parts = readParts(text, number);
  if (parts) return parts;
  const read = readUnit(text, end);
  const unit = read && !fitsNumber(read, number, text.slice(end, read.end)) ? null : read;
  if (unit && number.words && number.value <= 1 && unit.metric !== 'duration') return null;
  if (unit) return { number, unit: unit.unit, factor: unit.factor, metric: unit.metric, end: unit.end };
  if (number.scale >= 1e6 && /[BMT]$/.test(text.slice(index, number.end)) && matches(MODEL_SIZE, text, end))
    return { number, unit: 'parameters', factor: 1, metric: 'parameters', end };
  return counted(text, index, number, end);
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
  const match = number.scale === 1 ? matches(WHOLE, text, number.end) : null;
  if (!match || Number(match[1]!.replaceAll(',', '')) < number.value) return null;
  const end = number.end + match[0].length;
  if (readUnit(text, end)) return null;
  const noun = readNoun(text, end);
  if (!noun && match[0].startsWith(' of')) return null;
  return { number, unit: noun?.noun ?? '', factor: 1, metric: null, end: noun?.end ?? end };
}

/** A number of things ("171 events"), or a bare number, with an empty unit. */
function counted(text: string, index: number, number: NumberRead, end: number): Measure | null {
  const before = text.slice(Math.max(0, index - 12), index);
  const plainDigits = number.scale === 1 && !number.words && !text.slice(index, number.end).includes(',');
  if (plainDigits && (LABEL.test(before) || MONTH.test(before) || matches(DAY_OF_MONTH, text, number.end))) return null;
  if (plainDigits && number.end - index === 4 && number.value >= 1950 && number.value < 2060) return null;
  if (/[A-Za-z_]/.test(text[end] ?? '') || isTiedLabel(text, end)) return null;
  const tied = text[end] === '-' && number.scale > 1;
  const noun = Number.isInteger(number.value) && !tied ? readNoun(text, end) : null;
  if (noun && !(number.words && number.value <= 1))
    return { number, unit: noun.noun, factor: 1, metric: null, end: noun.end };
  const said = GROWN.exec(text.slice(Math.max(0, index - CONTEXT), index));
  if (said && number.value >= 1000)
    return { number, unit: singular(said[1]!.toLowerCase()), factor: 1, metric: null, end };
  const alone = number.words && number.scale < 1e3 && !matches(WORD_RANGE, text, end);
  return alone ? null : { number, unit: '', factor: 1, metric: null, end };
}

/** One number as a quantity; `end` where it ends elsewhere than what was measured. */
function single(
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

/** Two numbers that belong together: a range ("30-50%", "24 to 30 months") or a change ("from 42% to 55%", "128K→256K"). */
function readPair(text: string, index: number, first: Measure): readonly Found[] | null {
  const before = text.slice(Math.max(0, index - CONTEXT), index);
  for (const at of first.number.end === first.end ? [first.end] : [first.number.end, first.end]) {
    const arrow = matches(ARROW, text, at);
    const link = arrow ?? matches(RANGE, text, at);
    if (!link || (link[0].includes(' and ') && !BETWEEN.test(before))) continue;
    const secondStart = at + link[0].length;
    const second =
      /\w/.test(text[secondStart] ?? '') || readCurrency(text, secondStart) ? readMeasure(text, secondStart) : null;
    if (!second) continue;
    const changes = arrow !== null || (link[0].includes(' to ') && FROM.test(before));
    const joined = shareUnit(first, second, at === first.number.end, changes);
    if (!joined) continue;
    if (changes) return [single(text, index, joined, 'from', at), single(text, secondStart, second, 'to')];
    const low = single(text, index, joined, 'plain', second.end);
    const high = product(second.number.value, second.factor);
    const lettered = first.number.scale > 1 && second.number.scale > 1;
    if (high > low.value && (lettered || high <= low.value * WIDEST_RANGE))
      return [single(text, index, joined, 'plain', second.end, high)];
  }
  return null;
}

/**
 * The first number of a pair, with the unit and scale that it shares with the second; null where the two do not fit.
 * `bare`: the second follows the first number itself, not its unit. In a change each number keeps its own scale.
 */
function shareUnit(first: Measure, second: Measure, bare: boolean, changes: boolean): Measure | null {
  const money = /^[A-Z]{3}$/.test(first.unit);
  const fits = first.unit === second.unit || (money && second.unit === '') || (bare && !money);
  if (!fits) return null;
  const scale = bare && !changes && first.number.scale === 1 ? second.number.scale : 1;
  const { end, words, scale: own } = first.number;
  const number: NumberRead = { value: product(first.number.value, scale), end, scale: own, words };
  const { unit, factor, metric } = money ? first : second;
  return { number, unit, factor, metric, end: first.end };
}

/** The same number in the unit of another. */
const inUnit = (
  { start, end, text, value, max, role: own }: Found,
  { unit, metric }: Pick<Found, 'unit' | 'metric'>,
  role = own,
): Found => ({ start, end, text, value, max, unit, metric, role });

/** What a bare number measures beside a context's length. */
const CONTEXT_LENGTH = { unit: 'tokens', metric: 'context_length' } as const;

/** "45M, and 12% of them": so many are no percent. */
const HIGHEST_PERCENT = 10_000;

/** "50 million subscribers, where it had 35 million": the second number counts what the first does. */
const COMPARES = /\b(?:where|from|was|had|has|up|after|against|compared|versus|than|before|now)\b/;

/** Bare numbers take their unit from a neighbour: the other end of a change, a list's last member, a context beside. */
function inherit(text: string, found: readonly Found[]): readonly Found[] {
  const result = [...found];
  const contexts = found.some((quantity) => quantity.metric === 'context_length');
  for (let i = result.length - 1; i >= 0; i--) {
    const quantity = result[i]!;
    if (quantity.unit !== '') continue;
    const next = result[i + 1];
    const previous = result[i - 1];
    const near = text.slice(Math.max(0, quantity.start - CONTEXT), quantity.start);
    const isSize = next?.metric === 'context_length' && quantity.value >= LONGEST_CONTEXT;
    if (
      next &&
      next.role !== 'change' &&
      next.unit !== '' &&
      !isSize &&
      !(next.unit === '%' && quantity.value > HIGHEST_PERCENT) &&
      LIST_GAP.test(text.slice(quantity.end, next.start))
    )
      result[i] = inUnit(quantity, next);
    else if (
      previous &&
      TO.test(near) &&
      FROM.test(text.slice(Math.max(0, previous.start - CONTEXT), previous.start))
    ) {
      result[i] = inUnit(quantity, previous, 'to');
      result[i - 1] = inUnit(previous, previous, 'from');
    } else if (previous && (isCompared(text, previous, quantity) || isAmong(text, previous, quantity))) {
      result[i] = inUnit(quantity, previous);
    } else if (contexts && /\d[KkM]$/.test(quantity.text)) result[i] = inUnit(quantity, CONTEXT_LENGTH);
  }
  return result;
}

/** "1,600 languages, including 500 never served before", "128 experts, 8 routed": the second counts some of the first. */
const AMONG = /^(?:;|,)?(?: and)?(?: (?:including|among them|of which|with))? ~?$/;
const PART = /^ (?:[a-z]+ed|[a-z]+-[a-z]+|first|never|new|open|closed|active|shared|free|paid)\b/i;
const COUNTED = /^[a-z]+$/;

function isAmong(text: string, first: Found, second: Found): boolean {
  return (
    first.metric === null &&
    COUNTED.test(first.unit) &&
    second.value < first.value &&
    /^\d[\d,]*$/.test(second.text) &&
    AMONG.test(text.slice(first.end, second.start)) &&
    PART.test(text.slice(second.end, second.end + 24))
  );
}

function isCompared(text: string, first: Found, second: Found): boolean {
  const gap = text.slice(first.end, second.start);
  const alike = second.value > first.value / 100 && second.value < first.value * 100 && first.value >= 1000;
  return alike && first.unit !== '' && gap.length <= CONTEXT && COMPARES.test(gap) && /[A-Za-z,]$/.test(second.text);
}
