/** Bare numbers that take their unit from a neighbour: the other end of a change, a list's last member, a context beside. */
import { CONTEXT, type Found } from './found.ts';
import { FROM } from './pair.ts';

const TO = /\bto (?:up to |over |about |around |roughly |just |nearly |more than |at least )?[~$€£¥]?$/i;
const LIST_GAP = /^[+-]?(?:,|,? (?:and|or)|\/| ?&| ?vs\.?)(?: an?)?\s?~?$/;
/** More are no tokens of a context but the size of a model: "(31B, 256K context)". */
const LONGEST_CONTEXT = 2e8;
/** What a bare number measures beside a context's length. */
const CONTEXT_LENGTH = { unit: 'tokens', metric: 'context_length' } as const;

/** "45M, and 12% of them": so many are no percent. */
const HIGHEST_PERCENT = 10_000;

/** "4K/50fps" */
const RESOLUTION = /^[248]K$/i;

/** "5,000 robots this year and 50,000 in 2027": as many of the same at another time. */
const LATER_GAP =
  /^(?: [a-z]+| 20\d\d){0,3}(?:,|,? and| and then|, then|, rising to|, up from) (?:about |around |some |nearly |over |up to )?~?$/;
const AT_A_TIME =
  /^ (?:(?:in|by|for|through) (?:20\d\d|late|early|mid|the)\b|(?:next|the following|this) (?:year|month|quarter)\b|a year (?:later|earlier|before)\b)/;

function isLater(text: string, first: Found, second: Found): boolean {
  const comparable = second.value > first.value / 100 && second.value < first.value * 100;
  return (
    comparable &&
    second.value >= 100 &&
    /^[A-Za-z]/.test(first.unit) &&
    !/^[A-Z]{3}$/.test(first.unit) &&
    LATER_GAP.test(text.slice(first.end, second.start)) &&
    AT_A_TIME.test(text.slice(second.end, second.end + 24))
  );
}

/** "~630B tokens for 32k context, ~209B for 128k", "450 tok/s for Lark and 240 for Wren": as many of the same for another. */
const FOR_ONE = /^ (?:for|on|in) [^,;:()]{1,32}(?:,|,? and|,? but)(?: only| just| about| around)? ~?$/;
const isForAnother = (text: string, first: Found, second: Found): boolean =>
  /^(?:tokens|tok\/s)$/.test(first.unit) &&
  first.metric !== 'context_length' &&
  second.value > first.value / 100 &&
  second.value < first.value * 100 &&
  FOR_ONE.test(text.slice(first.end, second.start)) &&
  /^ (?:for|on|in) /.test(text.slice(second.end, second.end + 5));

/** "50 million subscribers, where it had 35 million": the second number counts what the first does. */
const COMPARES =
  /\b(?:where|from|was|had|has|up|after|against|compared|versus|than|before|now|stands at|sits at|follows with)\b/;

/** "Lark comes second with 508B": a number of what the first has more of. */
const RANKS =
  /\b(?:second|third|fourth|fifth|next|close|behind|follows?|followed|trails?)\b[^.;]{0,16} (?:with|at) ~?$/i;

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
      !(next.unit === 'fps' && RESOLUTION.test(quantity.text)) &&
      LIST_GAP.test(text.slice(quantity.end, next.start))
    )
      // "1T/32B active": all of them, and those of one token.
      result[i] = inUnit(quantity, quantity.value > next.value && next.metric === 'active_parameters' ? TOTAL : next);
    else if (
      previous &&
      TO.test(near) &&
      FROM.test(text.slice(Math.max(0, previous.start - CONTEXT), previous.start))
    ) {
      result[i] = inUnit(quantity, previous, 'to');
      result[i - 1] = inUnit(previous, previous, 'from');
    } else if (
      previous &&
      /^[A-Z]{3}$/.test(previous.unit) &&
      quantity.value >= 1e6 &&
      OF_WHICH.test(text.slice(previous.end, quantity.start))
    ) {
      result[i] = inUnit(quantity, previous);
    } else if (
      previous &&
      (isForAnother(text, previous, quantity) ||
        isCompared(text, previous, quantity) ||
        isAmong(text, previous, quantity) ||
        isLater(text, previous, quantity))
    ) {
      result[i] = inUnit(quantity, previous);
    } else if (RANKS.test(near) && /\d[KMBT]$/.test(quantity.text)) {
      // "1.3T tokens a week; Lark comes second with 508B"
      const ranked = result.findLast((other, at) => at < i && COUNTED.test(other.unit) && /\d[KMBT] /.test(other.text));
      if (ranked) result[i] = inUnit(quantity, ranked);
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

/** The same number in the unit of another. */
const inUnit = (
  { start, end, text, value, max, role: own }: Found,
  { unit, metric }: Pick<Found, 'unit' | 'metric'>,
  role = own,
): Found => ({ start, end, text, value, max, unit, metric, role });

/** "160 billion yuan in all, of which 85 billion" */
const OF_WHICH = /^[^.;]{0,40}\bof (?:which|that|it),? (?:some |about |around |up to |over |nearly )?~?$/;

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
  return (
    alike && first.unit !== '' && gap.length <= CONTEXT && COMPARES.test(gap) && /[A-Za-z,]$|,\d{3}$/.test(second.text)
  );
}
