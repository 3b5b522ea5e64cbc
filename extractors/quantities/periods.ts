/** Periods that a general date reader does not know: quarters, halves, bare years, "mid-2026", "YTD". */

/** A time in a sentence's text, offsets from the sentence's first character. */
export interface Period {
  readonly start: number;
  readonly end: number;
  /** ISO 8601 month or year, or a quarter or half ("2026-Q1", "2026-H1"). */
  readonly iso: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH_WORD =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const ORDINALS = ['first', 'second', 'third', 'fourth'];
// "a Q4 quant" is a number format.
const NUMERALS = '(?<![/_]|\\bat )Q[1-4](?![_ -]?(?:quant|GGUF|K_|K\\b))|H[12]';

/** Groups: quarter or half, its year; ordinal, "quarter" or "half", its year; month, its year; bare year; "YTD". */
const PERIOD = new RegExp(
  [
    `\\b(${NUMERALS}|[1-4]Q)(?:[ -]?(?:of )?(?:FY)?(20\\d\\d|['’]\\d\\d))?\\b`,
    `\\b(first|second|third|fourth) (quarter|half)(?: of)?(?: (20\\d\\d))?\\b`,
    `\\b(${MONTH_WORD})\\.?,? (20\\d\\d)\\b`,
    `(?<![\\d.,$€£/]|(?<!mid|early|late)-)\\b((?:19|20)\\d\\d)(?![\\d,.]\\d|[-/]\\d|%|\\+| ?(?:[kKMBx]\\b|tok|param|GPU))\\b`,
    `\\b(YTD|year to date|[Tt]his year|[Ll]ast year|[Nn]ext year)\\b`,
  ].join('|'),
  'g',
);

/** Finds periods in a sentence. `year`: the digest's year, to which bare quarters and "last year" are relative. */
export function periods(text: string, year: number | null): readonly Period[] {
  const found: Period[] = [];
  for (const match of text.matchAll(PERIOD)) {
    const iso = isoOf(match, year);
    if (iso) found.push({ start: match.index, end: match.index + match[0].length, iso });
  }
  return found;
}

function isoOf(match: RegExpMatchArray, year: number | null): string | null {
  const [, part, partYear, ordinal, kind, ordinalYear, month, monthYear, bare, relative] = match;
  if (part) {
    const of = partYear ? fullYear(partYear) : year;
    const name = /^\d/.test(part) ? `Q${part[0]}` : part;
    return of === null ? null : `${of}-${name}`;
  }
  if (ordinal && kind) {
    const of = ordinalYear ? Number(ordinalYear) : year;
    const number = ORDINALS.indexOf(ordinal) + 1;
    return of === null || (kind === 'half' && number > 2) ? null : `${of}-${kind === 'half' ? 'H' : 'Q'}${number}`;
  }
  if (month && monthYear) return `${monthYear}-${monthNumber(month)}`;
  if (bare) return bare;
  if (!relative || year === null) return null;
  return String(year + (/last/i.test(relative) ? -1 : /next/i.test(relative) ? 1 : 0));
}

const fullYear = (written: string): number =>
  written.length === 4 ? Number(written) : 2000 + Number(written.slice(1));

const monthNumber = (word: string): string =>
  String(MONTHS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1).padStart(2, '0');
