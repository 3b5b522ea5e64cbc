/** The pipeline's step that finds times. */
import { type Document, type TimeExpression, withLayers } from '../document.ts';
import { dates } from './dates.ts';
import { type Period, periods } from './periods.ts';

/** A sentence without one of these words names no time; reading dates is slow, so they are looked for first. */
const TRIGGER =
  /\b(?:(?:19|20)\d\d|Q[1-4]|[1-4]Q|H[12]|quarter|half|YTD|year to date|[Yy]esterday|today|tonight|tomorrow|[Ll]ast|[Nn]ext|[Tt]his|ago|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/;
/** What the general reader of dates is for: days, and times told from the digest's own day. */
const WORDED =
  /\b(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (?:\d{1,2}|$|[^\w])|(?:[Ii]n|[Bb]y|of|[Ss]ince|[Uu]ntil|[Ff]rom) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[Yy]esterday|today|tomorrow|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|s? ago\b|(?:20\d\d)-\d\d-\d\d|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))/;

/**
 * Fills `doc.times`: every stretch that names a day, month, quarter, half or year, as ISO 8601, in text order. What is
 * told relatively ("last month") counts from the digest's date, and is left out where it has none.
 */
export function times(doc: Document): Document {
  const year = doc.date === null ? null : Number(doc.date.slice(0, 4));
  const today = doc.date === null ? null : new Date(`${doc.date}T12:00:00Z`);
  const found = doc.sentences.flatMap((sentence): readonly TimeExpression[] => {
    const text = doc.text.slice(sentence.start, sentence.end);
    if (sentence.block.kind === 'code' || !TRIGGER.test(text)) return [];
    const dated = WORDED.test(text) ? days(text, today) : [];
    const rest = periods(text, year).filter((period) => !dated.some((day) => overlap(day, period)));
    return [...dated, ...rest]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, iso }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        text: text.slice(start, end),
        iso,
        sentence: sentence.index,
      }));
  });
  return withLayers(doc, { times: found });
}

const SPAN = /^(?:in|within|over) (?!the\b)\S+ (?:day|week|month|year)s?$/i;

/** "up from $8 billion in December", told in July: a month to come is one that is past where nothing is said to come. */
function isPast(text: string, index: number, iso: string, today: Date | null): boolean {
  if (today === null || iso <= today.toISOString().slice(0, iso.length)) return false;
  return !COMING.test(text) && !BY_THEN.test(text.slice(Math.max(0, index - BY_REACH), index));
}
const COMING =
  /\b(?:will|would|plans?|planned|expect(?:s|ed)?|due|ships?|shipping|launch(?:es)?|starts?|starting|begins?|beginning|opens?|arrives?|coming|could|may|might|should|set to|aims?|targets?|scheduled|later|upcoming|takes effect|expires?|ends?|forecasts?)\b/i;
const BY_THEN = /\b(?:by|until|till|from|next|this|before|through)(?: the)?(?: end of| early| late| mid-?)? ?$/i;
const BY_REACH = 24;

const overlap = (a: Period, b: Period): boolean => a.start < b.end && b.start < a.end;

/** Days and months by chrono; a part that the words do not tell is left out of the date, and so is a bare time of day. */
function days(text: string, today: Date | null): readonly Period[] {
  const reference = today ? { instant: today, timezone: 0 } : undefined;
  return dates.parse(text, reference, { forwardDate: false }).flatMap(({ index, text: words, start }) => {
    const told = (part: 'year' | 'month' | 'day'): boolean => start.isCertain(part);
    const relative = /\b(?:ago|last|next|this|yesterday|today|tomorrow)\b/i.test(words);
    if (!told('month') && !relative) return [];
    // "doubled in two months" is how long it took.
    if (SPAN.test(words) || /^(?:right )?now$/i.test(words)) return [];
    if (today === null && (relative || !told('year'))) return [];
    const soonest = start.get('year')!;
    const monthOf = (year: number): string => `${year}-${String(start.get('month')).padStart(2, '0')}`;
    const past = !told('year') && !relative && isPast(text, index, monthOf(soonest), today);
    const year = String(past ? soonest - 1 : soonest);
    const month = monthOf(Number(year));
    const vague = /\b(?:months?|end|start|beginning|early|mid|late)\b/i.test(words) || (!told('day') && !relative);
    const iso = vague
      ? month
      : /\byears?\b/i.test(words)
        ? year
        : `${month}-${String(start.get('day')).padStart(2, '0')}`;
    return [{ start: index, end: index + words.replace(/[,\s]{1,3}$/, '').length, iso }];
  });
}
