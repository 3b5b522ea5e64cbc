import type { Command } from 'commander';
import type { Metric } from '../../graph/ontology.ts';
import { history } from '../../graph/query/history.ts';
import { type HistoryPoint, historyPointSchema } from '../../graph/query/results.ts';
import { graphAndName, readGraph } from '../graph-argument.ts';
import { metricOption, sinceOption, untilOption } from '../options.ts';
import { charts } from '../output/chart.ts';
import pc from '../output/colour.ts';
import { evidenceColumn, sourceColumn } from '../output/facts.ts';
import { type Answer, type Format, formatOption, print, terminalWidth, write } from '../output/print.ts';

export const answer: Answer<HistoryPoint> = {
  schema: historyPointSchema,
  columns: [
    { header: 'metric', value: ({ metric }) => metric.replaceAll('_', ' '), paint: pc.cyan },
    { header: 'about', value: ({ about }) => about?.name ?? null },
    { header: 'date', value: ({ date }) => date },
    { header: 'figure', value: ({ text }) => text, paint: pc.bold },
    {
      header: 'change',
      value: ({ change }) => (change === null ? null : `${change < 0 ? '' : '+'}${(change * 100).toFixed(1)}%`),
    },
    evidenceColumn,
    { header: 'value', value: ({ value }) => value, only: 'csv' },
    { header: 'max', value: ({ max }) => max, only: 'csv' },
    { header: 'unit', value: ({ unit }) => unit, only: 'csv' },
    sourceColumn,
  ],
  empty: 'no figures',
};

interface Options {
  readonly metric?: readonly Metric[];
  readonly since?: string;
  readonly until?: string;
  readonly format: Format;
}

export function define(command: Command): void {
  command
    .usage('[options] [graph] <name>')
    .argument('<name...>', 'an entity, by name, alias or id; before it the graph file, where it is not graph.json')
    .addOption(metricOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(formatOption())
    .action((args: readonly string[], { metric, format, ...span }: Options) => {
      const { path, name } = graphAndName(args);
      const points = history(readGraph(path), name, { ...span, metrics: metric });
      print(points, answer, format);
      if (format === 'table') write(charts(points, terminalWidth()));
    });
}
