/** Rows as a table that fits the terminal. */

import stringWidth from 'string-width';
import pc from './colour.ts';

export interface Column<Row> {
  readonly header: string;
  readonly value: (row: Row) => string | number | null;
  /** Where it stands; in both where left out. */
  readonly only?: 'table' | 'csv';
  /** Whole sentences: cut before anything else is. */
  readonly prose?: boolean;
  readonly paint?: (text: string) => string;
}

const GAP = '  ';
/** Latin letters and usual punctuation: each takes one column, and one code unit. */
const SIMPLE = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u20ac\u2192]*$/u;
const NARROWEST = 6;
const PROSE = 12;
// Control characters would move the cursor, bidirectional overrides would reorder what stands around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * @param width in columns; Infinity where nothing is to be cut
 * @returns lines with a closing line break; numbers to the right
 */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string {
  const shown = columns.filter(({ only }) => only !== 'csv');
  const cells = rows.map((row) => shown.map(({ value }) => printable(value(row))));
  const numeric = shown.map(({ value }) => rows.some((row) => typeof value(row) === 'number'));
  const natural = shown.map(({ header }, index) =>
    Math.max(columnsOf(header), ...cells.map((line) => columnsOf(line[index]!))),
  );
  const widths = shrink(
    natural,
    shown.map(({ prose }) => prose ?? false),
    width - GAP.length * (shown.length - 1),
  );
  const line = (texts: readonly string[], paint: (text: string, index: number) => string) =>
    texts
      .map((text, index) => {
        const cut = truncate(text, widths[index]!);
        const space = ' '.repeat(widths[index]! - columnsOf(cut));
        return numeric[index] ? space + paint(cut, index) : paint(cut, index) + space;
      })
      .join(GAP)
      .trimEnd();
  const head = line(
    shown.map(({ header }) => header),
    (text) => pc.bold(text),
  );
  const body = cells.map((texts) => line(texts, (text, index) => shown[index]!.paint?.(text) ?? text));
  return `${[head, ...body].join('\n')}\n`;
}

/** How many columns of the terminal a text takes. Most text is simple, and measuring the rest is slow. */
export function columnsOf(text: string): number {
  return SIMPLE.test(text) ? text.length : stringWidth(text);
}

/** Text without what would steer a terminal. */
export function printable(value: string | number | null): string {
  return value === null ? '' : String(value).replace(UNPRINTABLE, ' ');
}

/** Takes from the widest column until all fit; columns of prose go first, down to a few words. */
function shrink(natural: readonly number[], prose: readonly boolean[], width: number): number[] {
  const widths = [...natural];
  const least = prose.map((flexible) => (flexible ? PROSE : NARROWEST));
  const sum = () => widths.reduce((a, b) => a + b, 0);
  for (const candidates of [prose, prose.map(() => true)]) {
    while (sum() > width) {
      const room = widths.map((own, index) => (candidates[index] && own > least[index]! ? own : 0));
      const widest = room.indexOf(Math.max(...room));
      if (room[widest] === 0) break;
      widths[widest] = Math.max(
        least[widest]!,
        Math.min(widths[widest]! - 1, nextWidest(room, widest)),
        widths[widest]! - (sum() - width),
      );
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
