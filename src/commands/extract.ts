import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Facts } from '../../graph/facts.ts';
import { type Job, runJobs } from '../build/pool.ts';
import { InputError } from '../errors.ts';
import { addExtractionOptions, type ExtractionOptions, settingsOf } from '../extraction-options.ts';
import { collectInputs, readInput } from '../inputs.ts';
import { write } from '../output/print.ts';
import { reasonOf, writeWhole } from '../write.ts';

interface Options extends ExtractionOptions {
  readonly format: 'json' | 'ndjson';
  readonly out?: string;
}

export function define(command: Command): void {
  addExtractionOptions(command)
    .argument('<inputs...>', 'digests, and folders of digests (.txt, .md, .markdown, .html); - is standard input')
    .addOption(
      new Option('-f, --format <format>', 'json: one object, or an array of several; ndjson: one a line')
        .choices(['json', 'ndjson'])
        .default('json'),
    )
    .option('-o, --out <folder>', 'write one file <name>.json a digest, instead of standard output')
    .action(async (inputs: readonly string[], options: Options) => {
      const settings = await settingsOf(options);
      const sink = options.out === undefined ? printer(options.format) : saver(options.out);
      await runJobs(jobs(inputs, sink), settings, 1);
      sink.end();
    });
}

/** Where facts go. */
interface Sink {
  readonly add: (facts: Facts) => void;
  readonly end: () => void;
}

/** What is to be extracted, and goes into the sink; says what is wrong with the others. */
async function* jobs(inputs: readonly string[], sink: Sink): AsyncGenerator<Job> {
  const complain = (path: string, problem: string) => {
    process.stderr.write(`frontier: ${path} ${problem}\n`);
    process.exitCode = 1;
  };
  for (const { path, problem: unusable } of collectInputs(inputs)) {
    const { text, problem } = unusable === null ? await readInput(path) : { text: null, problem: unusable };
    if (problem !== null) complain(path, problem);
    else
      yield {
        task: { path, text },
        done: (outcome) => {
          if ('problem' in outcome) complain(path, `cannot be used: ${outcome.problem}`);
          else sink.add(JSON.parse(outcome.facts));
        },
      };
  }
}

/** Prints as it goes; a single digest as one object, several as an array. */
function printer(format: Options['format']): Sink {
  if (format === 'ndjson') return { add: (facts) => write(`${JSON.stringify(facts)}\n`), end: () => {} };
  let first: Facts | null = null;
  let count = 0;
  const text = (facts: Facts) => JSON.stringify(facts, null, 2);
  return {
    add: (facts) => {
      count++;
      if (count === 1) first = facts;
      else if (first) {
        write(`[\n${text(first)},\n${text(facts)}`);
        first = null;
      } else write(`,\n${text(facts)}`);
    },
    end: () => {
      if (first) write(`${text(first)}\n`);
      else if (count > 0) write('\n]\n');
    },
  };
}

/** Writes each digest to a file of its own; two of one name are told apart by a number. */
function saver(folder: string): Sink {
  const used = new Set<string>();
  return {
    add: (facts) => {
      const { id } = facts.digest;
      let name = id;
      for (let count = 2; used.has(name); count++) name = `${id}-${count}`;
      used.add(name);
      const path = join(folder, `${name}.json`);
      try {
        writeWhole(path, `${JSON.stringify(facts, null, 2)}\n`);
      } catch (error) {
        throw new InputError(`${path}: cannot be written: ${reasonOf(error)}`);
      }
    },
    end: () => {
      if (used.size > 0)
        process.stderr.write(`wrote ${used.size} ${used.size === 1 ? 'file' : 'files'} to ${folder}\n`);
    },
  };
}
