import type { Command } from 'commander';
import { createExtractor, readDigest } from '../../extractors/index.ts';
import { buildCorrected } from '../../graph/corrections/build.ts';
import { CORRECTIONS_FLAGS, CORRECTIONS_HELP, type CorrectionsOptions, correctionFiles } from '../correction-files.ts';
import { readCorrectionFiles } from '../corrections.ts';
import { explain } from '../explain.ts';
import { addExtractionOptions, type ExtractionOptions, settingsOf } from '../extraction-options.ts';
import { collectInputs, readInput } from '../inputs.ts';
import { terminalWidth, write } from '../output/print.ts';

interface Options extends ExtractionOptions, CorrectionsOptions {}

export function define(command: Command): void {
  addExtractionOptions(command)
    .argument('<inputs...>', 'digests, and folders of digests (.txt, .md, .markdown, .html); - is standard input')
    .option(CORRECTIONS_FLAGS, CORRECTIONS_HELP)
    .action(async (inputs: readonly string[], options: Options) => {
      const { date, ...settings } = await settingsOf(options);
      const extractor = createExtractor(settings);
      const byHand = readCorrectionFiles(correctionFiles(inputs, options.corrections));
      for (const input of collectInputs(inputs)) {
        const source = input.problem === null ? await readInput(input.path) : { text: null, problem: input.problem };
        let problem = source.problem;
        if (source.text !== null) {
          try {
            const digest = readDigest(source.text, { path: input.path === '-' ? 'stdin' : input.path, date });
            const { applied } = buildCorrected([extractor.extract(digest)], byHand);
            write(explain(extractor.annotate(digest), applied, terminalWidth()));
          } catch (error) {
            problem = `cannot be used: ${error instanceof Error ? error.message : String(error)}`;
          }
        }
        if (problem === null) continue;
        process.stderr.write(`frontier: ${input.path} ${problem}\n`);
        process.exitCode = 1;
      }
    });
}
