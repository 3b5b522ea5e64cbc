import { type Command, Option } from 'commander';
import { type EntityType, RELATIONS } from '../../graph/ontology.ts';
import { neighbors } from '../../graph/query/neighbors.ts';
import { type Neighbor, neighborSchema } from '../../graph/query/results.ts';
import { graphAndName, readGraph } from '../graph-argument.ts';
import { addFilterOptions, type FilterOptions, filterOf, hopsOption, limitOption, typeOption } from '../options.ts';
import pc from '../output/colour.ts';
import { evidenceColumn, paintStatus, sourceColumn } from '../output/facts.ts';
import { type Answer, type Format, formatOption, print } from '../output/print.ts';

export const answer: Answer<Neighbor> = {
  schema: neighborSchema,
  columns: [
    { header: 'from', value: ({ from }) => from.name },
    {
      header: 'relation',
      value: ({ direction, relation }) => RELATIONS[relation][direction === 'out' ? 'label' : 'inverse'],
      paint: pc.cyan,
    },
    { header: 'to', value: ({ entity }) => entity.name, paint: pc.bold },
    { header: 'type', value: ({ entity }) => entity.type },
    {
      header: 'status',
      value: ({ status }) => status,
      paint: paintStatus,
    },
    { header: 'said', value: ({ count }) => count },
    { header: 'last', value: ({ lastSeen }) => lastSeen },
    evidenceColumn,
    { header: 'hops', value: ({ hops }) => hops, only: 'csv' },
    { header: 'confidence', value: ({ confidence }) => confidence, only: 'csv' },
    { header: 'first', value: ({ firstSeen }) => firstSeen, only: 'csv' },
    sourceColumn,
    { header: 'subject_id', value: ({ subject }) => subject.id, only: 'csv' },
    { header: 'object_id', value: ({ object }) => object.id, only: 'csv' },
  ],
  empty: 'no neighbors',
};

interface Options extends FilterOptions {
  readonly direction: 'in' | 'out' | 'both';
  readonly hops: number;
  readonly type?: readonly EntityType[];
  readonly limit?: number;
  readonly format: Format;
}

export function define(command: Command): void {
  addFilterOptions(command)
    .usage('[options] [graph] <name>')
    .argument('<name...>', 'an entity, by name, alias or id; before it the graph file, where it is not graph.json')
    .addOption(
      new Option('-d, --direction <direction>', 'out: what the entity does; in: what is done to it')
        .choices(['in', 'out', 'both'])
        .default('both'),
    )
    .addOption(hopsOption())
    .addOption(typeOption())
    .addOption(limitOption())
    .addOption(formatOption())
    .action((args: readonly string[], { type, direction, hops, limit, format, ...filter }: Options) => {
      const { path, name } = graphAndName(args);
      const found = neighbors(readGraph(path), name, { ...filterOf(filter), types: type, direction, hops, limit });
      print(found, answer, format);
    });
}
