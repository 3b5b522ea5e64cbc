import type { Command } from 'commander';
import type { EntityType } from '../../graph/ontology.ts';
import { type SearchHit, searchHitSchema } from '../../graph/query/results.ts';
import { search } from '../../graph/query/search.ts';
import { UsageError } from '../errors.ts';
import { graphArguments, readGraph } from '../graph-argument.ts';
import { limitOption, typeOption } from '../options.ts';
import pc from '../output/colour.ts';
import { type Answer, type Format, formatOption, print } from '../output/print.ts';

export const answer: Answer<SearchHit> = {
  schema: searchHitSchema,
  columns: [
    { header: 'name', value: ({ name }) => name, paint: pc.bold },
    { header: 'type', value: ({ type }) => type, paint: pc.cyan },
    { header: 'relations', value: ({ degree }) => degree },
    { header: 'mentions', value: ({ mentions }) => mentions },
    { header: 'also', value: ({ aliases }) => aliases.join(', '), prose: true, paint: pc.dim },
    { header: 'id', value: ({ id }) => id, only: 'csv' },
  ],
  empty: 'nothing found',
};

interface Options {
  readonly type?: readonly EntityType[];
  readonly limit: number;
  readonly format: Format;
}

export function define(command: Command): void {
  command
    .usage('[options] [graph] <text>')
    .argument('<text...>', 'what to search for; before it the graph file, where it is not graph.json')
    .addOption(typeOption())
    .addOption(limitOption(20))
    .addOption(formatOption())
    .action((args: readonly string[], { type, limit, format }: Options) => {
      const { path, names } = graphArguments(args, 1);
      const text = names.join(' ');
      if (text.trim() === '') throw new UsageError('the text to search for is empty');
      print(search(readGraph(path), text, { types: type, limit }), answer, format);
    });
}
