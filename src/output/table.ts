/** Rows as a table that fits the terminal. */

import stringWidth from 'string-width';
import pc from './colour.ts';

export interface Column<Row> {
  readonly header: string;
  readonly value: (row: Row) => string | number | null;
  /** Where it stands; in both where left out. */
  readonly only?: 'table' | 'csv';
  /** Whole sentences: cut before anything else is, or put below their row. One column of a table at most. */
  readonly prose?: boolean;
  readonly paint?: (text: string) => string;
}

const GAP = '  ';
const INDENT = '  ';
/** Latin letters and usual punctuation: each takes one column, and one code unit. */
const SIMPLE = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u20ac\u2192]*$/u;
/** A cell is cut to the length of a date, and further only where it must be. */
const LEASTS = [10, 6] as const;
/** A sentence in less room than this says nothing. */
const PROSE = 40;
// Control characters would move the cursor, bidirectional overrides would reorder what stands around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A column with the text of its cells. */
interface Cells {
  readonly header: string;
  readonly texts: readonly string[];
  readonly natural: number;
  readonly numeric: boolean;
  readonly prose: boolean;
  readonly paint: (text: string) => string;
}

/**
 * Where not all fits, columns without a value go first; then sentences are cut, or stand below their row.
 *
 * @param width in columns; Infinity where nothing is to be cut
 * @returns lines with a closing line break; numbers to the right
 */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string {
  const all = columns.filter(({ only }) => only !== 'csv').map((column) => cellsOf(rows, column));
  const shown = needed(all) <= width ? all : all.filter(({ texts }) => texts.some((text) => text !== ''));
  const short = shown.filter(({ prose }) => !prose);
  const room = width - needed(short) - GAP.length;
  const isBelow = needed(shown) > width && room < PROSE;
  const beside = isBelow ? short : shown;
  const below = isBelow ? shown.find(({ prose }) => prose) : undefined;
  const widths = shrink(
    beside.map(({ prose, natural }) => (prose ? Math.min(natural, room) : natural)),
    width - GAP.length * (beside.length - 1),
  );
  const line = (text: (cells: Cells) => string, paint: (cells: Cells, text: string) => string) =>
    beside
      .map((cells, index) => {
        const cut = truncate(text(cells), widths[index]!);
        const space = ' '.repeat(widths[index]! - columnsOf(cut));
        return cells.numeric ? space + paint(cells, cut) : paint(cells, cut) + space;
      })
      .join(GAP)
      .trimEnd();
  const head = line(
    ({ header }) => header,
    (_, text) => pc.bold(text),
  );
  const body = rows.flatMap((_, row) => {
    const own = line(
      ({ texts }) => texts[row]!,
      ({ paint }, text) => paint(text),
    );
    const sentence = below?.texts[row];
    return sentence ? [own, INDENT + below.paint(truncate(sentence, width - INDENT.length))] : [own];
  });
  return `${[head, ...body].join('\n')}\n`;
}

function cellsOf<Row>(
  rows: readonly Row[],
  { header, value, prose = false, paint = (text) => text }: Column<Row>,
): Cells {
  const values = rows.map(value);
  const texts = values.map(printable);
  const natural = Math.max(columnsOf(header), ...texts.map(columnsOf));
  return { header, texts, natural, numeric: values.some((one) => typeof one === 'number'), prose, paint };
}

/** The columns of the terminal that these take. */
const needed = (cells: readonly Cells[]): number =>
  cells.reduce((sum, { natural }) => sum + natural, GAP.length * (cells.length - 1));

/** How many columns of the terminal a text takes. Most text is simple, and measuring the rest is slow. */
export function columnsOf(text: string): number {
  return SIMPLE.test(text) ? text.length : stringWidth(text);
}

/** Text without what would steer a terminal. */
export function printable(value: string | number | null): string {
  return value === null ? '' : String(value).replace(UNPRINTABLE, ' ');
}

/** Takes from the widest column until all fit, or none can give more. */
function shrink(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const excess = () => widths.reduce((a, b) => a + b, 0) - width;
  for (const least of LEASTS) {
    while (excess() > 0) {
      const widest = widths.indexOf(Math.max(...widths));
      const own = widths[widest] ?? 0;
      if (own <= least) break;
      widths[widest] = Math.max(least, Math.min(own - 1, nextWidest(widths, widest)), own - excess());
    }
  }
  return widths;
}

const nextWidest = (widths: readonly number[], widest: number) =>
  Math.max(0, ...widths.filter((other, index) => index !== widest && other < widths[widest]!));

function truncate(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  if (SIMPLE.test(text)) return `${text.slice(0, width - 1)}…`;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (columnsOf(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}
