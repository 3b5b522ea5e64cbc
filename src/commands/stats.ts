import type { Command } from 'commander';
import { csvTable } from '../../graph/export/csv.ts';
import { type Stats, statsSchema } from '../../graph/query/results.ts';
import { stats } from '../../graph/query/stats.ts';
import { readGraph } from '../graph-argument.ts';
import { DEFAULT_GRAPH } from '../options.ts';
import pc from '../output/colour.ts';
import { type Format, formatOption, write } from '../output/print.ts';
import { table } from '../output/table.ts';

/** One number of the answer: where it belongs, what it counts. */
type Line = readonly [group: string, name: string, value: string | number];

export const schema = statsSchema;

/** The answer as one list of numbers: for a table and for CSV. */
function lines({ entityTypes, relationTypes, statuses, metrics, hubs, from, to, ...counts }: Stats): Line[] {
  const group = (name: string, tally: Readonly<Record<string, number>>) =>
    Object.entries(tally).map(([key, value]): Line => [name, key, value]);
  return [
    ...group('graph', counts),
    ['graph', 'from', from ?? ''],
    ['graph', 'to', to ?? ''],
    ...group('entities', entityTypes),
    ...group('relations', relationTypes),
    ...group('status', statuses),
    ...group('figures', metrics),
    ...hubs.map(({ name, degree }): Line => ['hubs', name, degree]),
  ];
}

export function define(command: Command): void {
  command
    .argument('[graph]', 'a graph file', DEFAULT_GRAPH)
    .addOption(formatOption())
    .action((path: string, { format }: { readonly format: Format }) => {
      const answer = stats(readGraph(path));
      if (format === 'json' || format === 'ndjson') {
        write(`${JSON.stringify(schema.parse(answer), null, format === 'json' ? 2 : undefined)}\n`);
      } else if (format === 'csv') write(csvTable([['group', 'name', 'value'], ...lines(answer)]));
      else write(asTable(lines(answer)));
    });
}

function asTable(rows: readonly Line[]): string {
  const repeated = (index: number) => rows[index - 1]?.[0] === rows[index]?.[0];
  return table(
    rows.map((row, index) => ({ row, first: !repeated(index) })),
    [
      { header: '', value: ({ row, first }) => (first ? row[0] : ''), paint: pc.bold },
      { header: '', value: ({ row }) => row[1] },
      { header: '', value: ({ row }) => String(row[2]), paint: pc.cyan },
    ],
    Number.POSITIVE_INFINITY,
  ).replace(/^.*\n/u, '');
}
