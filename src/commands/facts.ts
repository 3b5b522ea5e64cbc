import type { Command } from 'commander';
import pc from 'picocolors';
import { type EntityType, type Metric, RELATIONS, type RelationType, type Status } from '../../graph/ontology.ts';
import { facts } from '../../graph/query/facts.ts';
import { type Fact, factSchema } from '../../graph/query/results.ts';
import { graphArguments, readGraph } from '../graph-argument.ts';
import {
  confidenceOption,
  limitOption,
  metricOption,
  relationOption,
  sinceOption,
  statusOption,
  typeOption,
  untilOption,
} from '../options.ts';
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

interface Options {
  readonly metric?: readonly Metric[];
  readonly relation?: readonly RelationType[];
  readonly type?: readonly EntityType[];
  readonly status?: readonly Status[];
  readonly minConfidence?: number;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly format: Format;
}

export function define(command: Command): void {
  command
    .usage('[options] [graph] [name]')
    .argument('[args...]')
    .addOption(metricOption())
    .addOption(relationOption())
    .addOption(typeOption())
    .addOption(statusOption())
    .addOption(confidenceOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption())
    .addOption(formatOption())
    .action((args: readonly string[], { metric, relation, type, status, format, ...options }: Options) => {
      const { path, names } = graphArguments(args, 0);
      const name = names.length === 0 ? null : names.join(' ');
      const filter = { ...options, metrics: metric, relations: relation, types: type, statuses: status };
      print(facts(readGraph(path), name, filter), answer, format);
    });
}
