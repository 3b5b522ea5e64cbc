import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Command, Option } from 'commander';
import { isSettledPair, isSettledRelation } from '../../graph/corrections/write.ts';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { type Duplicate, type Relation, reviewSchema } from '../../graph/query/results.ts';
import { duplicates, uncertain } from '../../graph/query/review.ts';
import { CORRECTIONS_FILE, CORRECTIONS_FLAGS, type CorrectionsOptions } from '../correction-files.ts';
import { readCorrectionFiles } from '../corrections.ts';
import { readGraph } from '../graph-argument.ts';
import { DEFAULT_GRAPH, limitOption } from '../options.ts';
import { evidenceColumn } from '../output/facts.ts';
import { terminalWidth, write } from '../output/print.ts';
import { type Column, table } from '../output/table.ts';
import { askAll } from '../review.ts';

const HELP = `
Each answer is written to the corrections file at once; the next "frontier build" applies it. Answers are read from
standard input, one a line. The file takes more than review asks about:

  split:  [{ name: Atlas, from: ChatGPT Atlas, as: Atlas robot, type: hardware }]
  rename: [{ from: Open AI, to: OpenAI }]
  type:   [{ name: Frontier, type: product }]
  add:    [{ subject: A, relation: acquires, object: { name: B, type: company }, source: "https://..." }]`;

interface Options extends CorrectionsOptions {
  readonly list?: true;
  readonly format: 'table' | 'json';
  readonly limit: number;
}

export function define(command: Command): void {
  command
    .argument('[graph]', 'a graph file', DEFAULT_GRAPH)
    .option('-l, --list', 'only print what is to be looked at')
    .addOption(new Option('-f, --format <format>', 'how to print the list').choices(['table', 'json']).default('table'))
    .addOption(limitOption(20))
    .option(CORRECTIONS_FLAGS, `the file to write (default: ${CORRECTIONS_FILE} in the folder of the graph's digests)`)
    .addHelpText('after', HELP)
    .action(async (path: string, { list, format, limit, corrections }: Options) => {
      const graph = readGraph(path);
      const file = corrections ?? join(folderOfDigests(graph), CORRECTIONS_FILE);
      const settled = existsSync(file) ? readCorrectionFiles([file]) : [];
      const all = { limit: limit + settled.length };
      const open = {
        duplicates: duplicates(graph, all)
          .filter((pair) => !isSettledPair(pair, settled))
          .slice(0, limit),
        relations: uncertain(graph, all)
          .filter((relation) => !isSettledRelation(relation, settled))
          .slice(0, limit),
      };
      if (format === 'json') write(`${JSON.stringify(reviewSchema.parse(open), null, 2)}\n`);
      else if (list) {
        const pairs = table(open.duplicates, pairColumns, terminalWidth());
        const relations = table(open.relations, relationColumns, terminalWidth());
        const parts = [
          ...(open.duplicates.length > 0 ? [pairs] : []),
          ...(open.relations.length > 0 ? [relations] : []),
        ];
        if (parts.length === 0) process.stderr.write('nothing to look at\n');
        write(parts.join('\n'));
      } else {
        const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
        const count = await askAll(graph, open, { file, text });
        process.stderr.write(
          count === 0 ? 'nothing written\n' : `${count} written to ${file}; build the graph again\n`,
        );
      }
    });
}

/** The innermost folder that holds every digest. */
function folderOfDigests(graph: KnowledgeGraph): string {
  const folders = graph.getAttribute('digests').map(({ path }) => dirname(path).split(sep));
  const [first = ['.']] = folders;
  const shared = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part));
  return (shared < 0 ? first : first.slice(0, shared)).join(sep) || '.';
}

const pairColumns: readonly Column<Duplicate>[] = [
  { header: 'entity', value: ({ entity }) => `${entity.name} (${entity.type})` },
  { header: 'other', value: ({ other }) => `${other.name} (${other.type})` },
  { header: 'score', value: ({ score }) => score },
  { header: 'because', value: ({ reason }) => reason, prose: true },
];

const relationColumns: readonly Column<Relation>[] = [
  { header: 'subject', value: ({ subject }) => subject.name },
  { header: 'relation', value: ({ relation }) => relation },
  { header: 'object', value: ({ object }) => object.name },
  { header: 'sure', value: ({ confidence }) => confidence },
  evidenceColumn,
];
