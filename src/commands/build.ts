import type { Command } from 'commander';
import { buildFile } from '../build/build.ts';
import { CORRECTIONS_FLAGS, CORRECTIONS_HELP, type CorrectionsOptions } from '../corrections.ts';
import { addExtractionOptions, type ExtractionOptions, settingsOf } from '../extraction-options.ts';
import { DEFAULT_GRAPH } from '../graph-argument.ts';
import { jobsOption } from '../options.ts';
import { write } from '../output/print.ts';

interface Options extends ExtractionOptions, CorrectionsOptions {
  readonly out: string;
  readonly jobs?: number;
  readonly cache: boolean;
}

export function define(command: Command): void {
  addExtractionOptions(command)
    .argument('<inputs...>', 'digests, and folders of digests (.txt, .md, .markdown, .html); - is standard input')
    .option('-o, --out <file>', 'the graph file', DEFAULT_GRAPH)
    .option(CORRECTIONS_FLAGS, CORRECTIONS_HELP)
    .addOption(jobsOption())
    .option('--no-cache', 'read every digest anew, and keep nothing for the next build')
    .action(async (inputs: readonly string[], options: Options) => {
      const { out } = options;
      const built = await buildFile(inputs, {
        settings: await settingsOf(options),
        out,
        cache: options.cache,
        corrections: options.corrections,
        jobs: options.jobs ?? null,
        say: (message) => process.stderr.write(`frontier: ${message}\n`),
      });
      const { entities, relations, figures, digests, extracted } = built;
      const unchanged = extracted < digests ? ` (${digests - extracted} unchanged)` : '';
      const contents = `${count(entities, 'entity', 'entities')}, ${count(relations, 'relation')}, ${count(figures, 'figure')}`;
      write(`${out}: ${contents} from ${count(digests, 'digest')}${unchanged}\n`);
      if (built.problems > 0) process.exitCode = 1;
    });
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
