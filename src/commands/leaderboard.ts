import type { Command } from 'commander';
import { leaderboard } from '../../graph/query/leaderboard.ts';
import { type LeaderboardRow, leaderboardRowSchema } from '../../graph/query/results.ts';
import { graphAndName, readGraph } from '../graph-argument.ts';
import { limitOption, sinceOption, untilOption } from '../options.ts';
import pc from '../output/colour.ts';
import { evidenceColumn, sourceColumn } from '../output/facts.ts';
import { type Answer, type Format, formatOption, print } from '../output/print.ts';

export const answer: Answer<LeaderboardRow> = {
  schema: leaderboardRowSchema,
  columns: [
    { header: 'place', value: ({ place }) => place },
    { header: 'entity', value: ({ entity }) => entity.name, paint: pc.bold },
    { header: 'result', value: ({ text }) => text, paint: pc.cyan },
    { header: 'date', value: ({ date }) => date },
    evidenceColumn,
    { header: 'metric', value: ({ metric }) => metric, only: 'csv' },
    { header: 'value', value: ({ value }) => value, only: 'csv' },
    { header: 'unit', value: ({ unit }) => unit, only: 'csv' },
    { header: 'entity_id', value: ({ entity }) => entity.id, only: 'csv' },
    sourceColumn,
  ],
  empty: 'no scores and no ranks are given on it',
};

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly format: Format;
}

export function define(command: Command): void {
  command
    .usage('[options] [graph] <benchmark>')
    .argument(
      '<benchmark...>',
      'a benchmark, by name, alias or id; before it the graph file, where it is not graph.json',
    )
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption())
    .addOption(formatOption())
    .action((args: readonly string[], { format, ...options }: Options) => {
      const { path, name } = graphAndName(args);
      print(leaderboard(readGraph(path), name, options), answer, format);
    });
}
