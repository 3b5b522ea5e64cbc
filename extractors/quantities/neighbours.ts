/** Bare numbers that take their unit from a neighbour: the other end of a change, a list's last member, a context beside. */
import { CONTEXT, type Found } from './found.ts';
import { product } from './number.ts';
import { FROM } from './pair.ts';

const TO = /\bto (?:up to |over |about |around |roughly |just |nearly |more than |at least )?[~$€£¥]?$/i;
const LIST_GAP = /^[+-]?(?:,|,? (?:and|or)|\/| ?&| ?vs\.?)(?: an?)?\s?~?$/;
/** More are no tokens of a context but the size of a model: "(31B, 256K context)". */
const LONGEST_CONTEXT = 2e8;
/** What a bare number measures beside a context's length. */
const CONTEXT_LENGTH = { unit: 'tokens', metric: 'context_length' } as const;

/** "45M, and 12% of them": so many are no percent. */
const HIGHEST_PERCENT = 10_000;

/** "450 tok/s for Lark and 240 for Wren": as many of the same for another. */
const FOR_ONE = /^ (?:for|on|in) [^,;:()]{1,32}(?:,|,? and|,? but)(?: only| just| about| around)? ~?$/;
const isForAnother = (text: string, first: Found, second: Found): boolean =>
  /^(?:tokens|tok\/s|seconds|minutes|hours)$/.test(first.unit) &&
  first.metric !== 'context_length' &&
  second.value > first.value / 100 &&
  second.value < first.value * 100 &&
  FOR_ONE.test(text.slice(first.end, second.start)) &&
  /^ (?:for|on|in) /.test(text.slice(second.end, second.end + 5));

/** "50 million subscribers, where it had 35 million": the second number counts what the first does. */
const COMPARES =
  /\b(?:where|from|was|had|has|up|after|against|compared|versus|than|before|now|stands at|sits at|follows with)\b/;

const TOTAL: Pick<Found, 'unit' | 'metric'> = { unit: 'parameters', metric: 'parameters' };
const ACTIVE: Pick<Found, 'unit' | 'metric'> = { unit: 'parameters', metric: 'active_parameters' };
/** "uses only 3 billion of its 80 billion parameters" */
const OF_ALL = /^ (?:out )?of (?:its|the|their|all|a total of)(?: the| its)? ~?$/;
/** A model has no fewer active parameters. */
const FEWEST_WEIGHTS = 1e7;

/** The quantities of one text, each bare number with its neighbour's unit where it shares that. */
export function inherit(text: string, found: readonly Found[]): readonly Found[] {
  const result = [...found];
  const contexts = found.some((quantity) => quantity.metric === 'context_length');
  for (let i = result.length - 1; i >= 0; i--) {
    const quantity = result[i]!;
    if (quantity.unit !== '') continue;
    const next = result[i + 1];
    const previous = result[i - 1];
    // "20 seconds for Lark 3 and 10 for Wren 2": over the number of a name.
    const told = result.findLast(({ unit }, at) => at < i && unit !== '');
    const near = text.slice(Math.max(0, quantity.start - CONTEXT), quantity.start);
    if (
      next?.metric === 'parameters' &&
      quantity.value >= FEWEST_WEIGHTS &&
      quantity.value < next.value &&
      OF_ALL.test(text.slice(quantity.end, next.start))
    ) {
      result[i] = inUnit(quantity, ACTIVE);
      continue;
    }
    const isSize = next?.metric === 'context_length' && quantity.value >= LONGEST_CONTEXT;
    if (
      next &&
      next.role !== 'change' &&
      next.unit !== '' &&
      !isSize &&
      !(next.unit === '%' && quantity.value > HIGHEST_PERCENT) &&
      // "at 57, and second only to Zephyra"
      !(next.metric === 'rank' && !/^\d/.test(next.text)) &&
      LIST_GAP.test(text.slice(quantity.end, next.start))
    )
      // "1T/32B active": all of them, and those of one token.
      result[i] = inUnit(
        scaledLike(quantity, next),
        quantity.value > next.value && next.metric === 'active_parameters' ? TOTAL : next,
      );
    else if (
      previous &&
      TO.test(near) &&
      FROM.test(text.slice(Math.max(0, previous.start - CONTEXT), previous.start))
    ) {
      result[i] = inUnit(quantity, previous, 'to');
      result[i - 1] = inUnit(previous, previous, 'from');
    } else if (previous && (isCompared(text, previous, quantity) || isAmong(text, previous, quantity))) {
      result[i] = inUnit(quantity, previous);
    } else if (told && isForAnother(text, told, quantity)) {
      result[i] = inUnit(quantity, told);
    } else if (
      contexts &&
      quantity.value < LONGEST_CONTEXT &&
      /\d[KkM]$/.test(quantity.text) &&
      text[quantity.end] !== '-'
    )
      result[i] = inUnit(quantity, CONTEXT_LENGTH);
  }
  return result;
}

/** Scales that the members of a list may share: millions, billions, trillions. */
const SHARED_SCALES: ReadonlySet<number> = new Set([1e6, 1e9, 1e12]);
const UNSCALED = /^[$€£]?(\d{1,3}(?:\.\d{1,2})?)(?![\d,])/;

/** "3, 8 and 14 billion parameters": a bare number of a list in the scale that only its last member tells. */
function scaledLike(quantity: Found, next: Found): Found {
  const scale = Math.round(next.value / Number(UNSCALED.exec(next.text)?.[1]));
  const isBare = UNSCALED.exec(quantity.text)?.[0] === quantity.text;
  return isBare && SHARED_SCALES.has(scale) ? { ...quantity, value: product(quantity.value, scale) } : quantity;
}

/** The same number in the unit of another. */
const inUnit = (
  { start, end, text, value, max, role: own }: Found,
  { unit, metric }: Pick<Found, 'unit' | 'metric'>,
  role = own,
): Found => ({ start, end, text, value, max, unit, metric, role });

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
  return alike && first.unit !== '' && gap.length <= CONTEXT && COMPARES.test(gap);
}
