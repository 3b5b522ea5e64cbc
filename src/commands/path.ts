import type { Command } from 'commander';
import { RELATIONS } from '../../graph/ontology.ts';
import { paths } from '../../graph/query/paths.ts';
import { type Path, pathSchema } from '../../graph/query/results.ts';
import { UsageError } from '../errors.ts';
import { graphArguments, readGraph } from '../graph-argument.ts';
import { addFilterOptions, type FilterOptions, filterOf, hopsOption, limitOption } from '../options.ts';
import pc from '../output/colour.ts';
import { evidenceColumn } from '../output/facts.ts';
import { type Answer, type Format, formatOption, print, terminalWidth, write } from '../output/print.ts';
import { type Column, printable, table } from '../output/table.ts';

/** In a table each step is a row; the other formats keep each connection whole. */
type Step = Path['steps'][number];

const stepColumns: readonly Column<Step>[] = [
  { header: 'from', value: ({ from }) => from.name, paint: pc.bold },
  { header: 'relation', value: relationInWords, paint: pc.cyan },
  { header: 'to', value: ({ to }) => to.name, paint: pc.bold },
  { ...evidenceColumn, value: ({ relations }) => relations[0]?.evidence.at(-1)?.text ?? null },
];

export const answer: Answer<Path> = {
  schema: pathSchema,
  columns: [
    { header: 'length', value: ({ length }) => length },
    { header: 'path', value: ({ entities }) => entities.map(({ name }) => name).join(' > ') },
    { header: 'relations', value: ({ steps }) => steps.map(relationInWords).join(' > ') },
  ],
  empty: 'they are not connected',
};

function relationInWords({ from, relations: [relation] }: Step): string | null {
  if (!relation) return null;
  const words = RELATIONS[relation.relation][relation.subject.id === from.id ? 'label' : 'inverse'];
  return relation.status === 'actual' ? words : `${words} (${relation.status})`;
}

interface Options extends FilterOptions {
  readonly maxHops: number;
  readonly limit: number;
  readonly format: Format;
}

export function define(command: Command): void {
  addFilterOptions(command)
    .usage('[options] [graph] <from> <to>')
    .argument(
      '<names...>',
      'two entities, by name, alias or id; before them the graph file, where it is not graph.json',
    )
    .addOption(hopsOption('--max-hops <n>', 'how many steps at most', 6))
    .addOption(limitOption(3))
    .addOption(formatOption())
    .addHelpText('after', '\nA relation that is denied connects nothing, unless it is asked for with --status negated.')
    .action((args: readonly string[], { maxHops, limit, format, ...filter }: Options) => {
      const { path, names } = graphArguments(args, 2);
      const [from, to] = names;
      if (from === undefined || to === undefined || names.length > 2) {
        throw new UsageError('two names are needed; put a name of several words in quotes');
      }
      const found = paths(readGraph(path), from, to, { ...filterOf(filter), maxHops, limit });
      const [shortest] = found;
      if (format !== 'table' || !shortest) print(found, answer, format);
      else if (shortest.length === 0) process.stderr.write(`both are ${printable(shortest.entities[0]!.name)}\n`);
      else write(found.map(({ steps }) => table(steps, stepColumns, terminalWidth())).join('\n'));
    });
}
