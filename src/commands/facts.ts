import type { Command } from 'commander';
import { type EntityType, type Metric, RELATIONS } from '../../graph/ontology.ts';
import { facts } from '../../graph/query/facts.ts';
import { type Fact, factSchema } from '../../graph/query/results.ts';
import { graphArguments, readGraph } from '../graph-argument.ts';
import { addFilterOptions, type FilterOptions, filterOf, limitOption, metricOption, typeOption } from '../options.ts';
import pc from '../output/colour.ts';
import { evidenceColumn, paintStatus, sourceColumn } from '../output/facts.ts';
import { type Answer, type Format, formatOption, print } from '../output/print.ts';

export const answer: Answer<Fact> = {
  schema: factSchema,
  columns: [
    {
      header: 'subject',
      value: (fact) => (fact.kind === 'relation' ? fact.subject.name : (fact.of?.name ?? null)),
      paint: pc.bold,
    },
    {
      header: 'fact',
      value: (fact) => (fact.kind === 'relation' ? RELATIONS[fact.relation].label : fact.metric.replaceAll('_', ' ')),
      paint: pc.cyan,
    },
    {
      header: 'object',
      value: (fact) => (fact.kind === 'relation' ? fact.object.name : (fact.about?.name ?? null)),
      paint: pc.bold,
    },
    {
      header: 'amount',
      value: (fact) => (fact.kind === 'relation' ? fact.figures.map(({ text }) => text).join(', ') : fact.text),
    },
    { header: 'as of', value: (fact) => (fact.kind === 'figure' ? fact.asOf : null) },
    { header: 'status', value: (fact) => (fact.kind === 'relation' ? fact.status : null), paint: paintStatus },
    { header: 'last', value: ({ lastSeen }) => lastSeen },
    evidenceColumn,
    { header: 'value', value: (fact) => (fact.kind === 'figure' ? fact.value : null), only: 'csv' },
    { header: 'max', value: (fact) => (fact.kind === 'figure' ? fact.max : null), only: 'csv' },
    { header: 'unit', value: (fact) => (fact.kind === 'figure' ? fact.unit : null), only: 'csv' },
    { header: 'confidence', value: (fact) => (fact.kind === 'relation' ? fact.confidence : null), only: 'csv' },
    { header: 'first', value: ({ firstSeen }) => firstSeen, only: 'csv' },
    sourceColumn,
  ],
  empty: 'no facts',
};

interface Options extends FilterOptions {
  readonly metric?: readonly Metric[];
  readonly type?: readonly EntityType[];
  readonly limit?: number;
  readonly format: Format;
}

export function define(command: Command): void {
  addFilterOptions(command)
    .usage('[options] [graph] [name]')
    .argument('[name...]', 'an entity, by name, alias or id; before it the graph file, where it is not graph.json')
    .addOption(metricOption())
    .addOption(typeOption())
    .addOption(limitOption())
    .addOption(formatOption())
    .action((args: readonly string[], { metric, type, limit, format, ...filter }: Options) => {
      const { path, names } = graphArguments(args, 0);
      const name = names.length === 0 ? null : names.join(' ');
      const found = facts(readGraph(path), name, { ...filterOf(filter), metrics: metric, types: type, limit });
      print(found, answer, format);
    });
}
