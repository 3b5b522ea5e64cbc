import type { Command } from 'commander';
import { type Built, buildFile } from '../build/build.ts';
import { CORRECTIONS_FLAGS, CORRECTIONS_HELP, type CorrectionsOptions } from '../correction-files.ts';
import { addExtractionOptions, type ExtractionOptions, settingsOf } from '../extraction-options.ts';
import { DEFAULT_GRAPH, jobsOption } from '../options.ts';

export interface BuildCommandOptions extends ExtractionOptions, CorrectionsOptions {
  readonly out: string;
  readonly jobs?: number;
  readonly cache: boolean;
}

export function define(command: Command): void {
  addBuildOptions(command).action(async (inputs: readonly string[], options: BuildCommandOptions) => {
    const built = await build(inputs, options);
    if (built.problems > 0) process.exitCode = 1;
  });
}

/** The arguments and options of what builds. */
export const addBuildOptions = (command: Command): Command =>
  addExtractionOptions(command)
    .argument('<inputs...>', 'digests, and folders of digests (.txt, .md, .markdown, .html); - is standard input')
    .option('-o, --out <file>', 'the graph file', DEFAULT_GRAPH)
    .option(CORRECTIONS_FLAGS, CORRECTIONS_HELP)
    .addOption(jobsOption())
    .option('--no-cache', 'read every digest anew, and keep nothing for the next build');

/** Builds as the options say, and says what came of it. @throws InputError as `buildFile` does */
export async function build(inputs: readonly string[], options: BuildCommandOptions): Promise<Built> {
  const { out, cache, corrections, jobs = null } = options;
  const settings = await settingsOf(options);
  const say = (message: string) => process.stderr.write(`frontier: ${message}\n`);
  const built = await buildFile(inputs, { settings, out, cache, corrections, jobs, say });
  process.stdout.write(`${summary(out, built)}\n`);
  return built;
}

/** What a build has made, in one line. */
function summary(out: string, { entities, relations, figures, digests, extracted }: Built): string {
  const unchanged = extracted < digests ? ` (${digests - extracted} unchanged)` : '';
  const contents = `${count(entities, 'entity', 'entities')}, ${count(relations, 'relation')}, ${count(figures, 'figure')}`;
  return `${out}: ${contents} from ${count(digests, 'digest')}${unchanged}`;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
