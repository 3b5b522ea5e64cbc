/** Answers on standard output, in the format asked for. */
import { Option } from 'commander';
import type { z } from 'zod';
import { csvTable } from '../../graph/export/csv.ts';
import { type Column, table } from './table.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The option for how an answer is printed. */
export const formatOption = () =>
  new Option('-f, --format <format>', 'how to print the answer').choices(FORMATS).default('table');

/** How one kind of answer looks: its shape as data, and its columns as a table or CSV. */
export interface Answer<Row> {
  readonly schema: z.ZodType<Row>;
  readonly columns: readonly Column<Row>[];
  /** Said on standard error where there is no row to show in a table. */
  readonly empty: string;
}

/** Prints rows: a table or CSV by columns, or each row as an object of the answer's schema. */
export function print<Row>(rows: readonly Row[], answer: Answer<Row>, format: Format): void {
  if (format === 'json') write(`${JSON.stringify(answer.schema.array().parse(rows), null, 2)}\n`);
  else if (format === 'ndjson') for (const row of rows) write(`${JSON.stringify(answer.schema.parse(row))}\n`);
  else if (format === 'csv') write(csv(rows, answer.columns));
  else if (rows.length > 0) write(table(rows, answer.columns, terminalWidth()));
  else process.stderr.write(`${answer.empty}\n`);
}

function csv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const shown = columns.filter(({ only }) => only !== 'table');
  return csvTable([shown.map(({ header }) => header), ...rows.map((row) => shown.map(({ value }) => value(row)))]);
}

/** Writes to the standard output. */
export function write(text: string): void {
  process.stdout.write(text);
}

/** The terminal's columns, or what COLUMNS says; what goes into a file or a pipe is not cut. */
export function terminalWidth(): number {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || Number.POSITIVE_INFINITY);
}
