import type { Command } from 'commander';
import { diff } from '../../graph/query/diff.ts';
import { type Change, changeSchema } from '../../graph/query/results.ts';
import { readGraph } from '../graph-argument.ts';
import pc from '../output/colour.ts';
import { type Answer, type Format, formatOption, print } from '../output/print.ts';

const SIGNS: Readonly<Record<Change['change'], string>> = { added: '+', removed: '-', changed: '~' };

export const answer: Answer<Change> = {
  schema: changeSchema,
  columns: [
    {
      header: '',
      only: 'table',
      value: ({ change }) => SIGNS[change],
      paint: (sign) => (sign === '+' ? pc.green : sign === '-' ? pc.red : pc.yellow)(sign),
    },
    { header: 'kind', value: ({ kind }) => kind },
    { header: 'what', value: ({ label }) => label, paint: pc.bold },
    { header: 'details', value: inWords, prose: true, paint: pc.dim },
    { header: 'change', value: ({ change }) => change, only: 'csv' },
    { header: 'id', value: ({ id }) => id, only: 'csv' },
  ],
  empty: 'no difference',
};

function inWords({ details }: Change): string {
  return details.map(({ field, before, after }) => `${field}: ${before ?? 'none'} → ${after ?? 'none'}`).join('; ');
}

export function define(command: Command): void {
  command
    .argument('<old>', 'a graph file')
    .argument('<new>', 'a later graph file')
    .addOption(formatOption())
    .action((old: string, now: string, { format }: { readonly format: Format }) => {
      print(diff(readGraph(old), readGraph(now)), answer, format);
    });
}
