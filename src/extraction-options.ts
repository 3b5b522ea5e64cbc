/** The options of the commands that extract. */
import { type Command, Option } from 'commander';
import { readLexicon } from '../extractors/lexicon/format.ts';
import { InputError } from './errors.ts';
import type { ExtractionSettings } from './extraction.ts';
import { readInput } from './inputs.ts';
import { dayOption } from './options.ts';

export interface ExtractionOptions {
  readonly date?: string;
  /** Files. */
  readonly lexicon: readonly string[];
  readonly builtIn: boolean;
}

const lexiconOption = () =>
  new Option('--lexicon <file>', 'a file of names to know besides; may be repeated')
    .argParser((file: string, earlier: readonly string[]) => [...earlier, file])
    .default([], 'none');

/** Kept apart from --lexicon, so that one's own names can stand instead of the built-in ones. */
const builtInOption = () =>
  Object.assign(new Option('--no-lexicon', 'do without the built-in names: find them by form and context'), {
    attributeName: () => 'builtIn',
  });

/** Gives a command the options of extraction. */
export const addExtractionOptions = (command: Command): Command =>
  command
    .addOption(dayOption('--date <day>', 'the date of digests that do not say theirs'))
    .addOption(lexiconOption())
    .addOption(builtInOption());

/** Reads what the options name. @throws InputError that names a lexicon's file, and the line, where it cannot be used */
export async function settingsOf({ date, lexicon, builtIn }: ExtractionOptions): Promise<ExtractionSettings> {
  const entries = [];
  for (const file of lexicon) {
    const { text, problem } = await readInput(file);
    if (problem !== null) throw new InputError(`${file} ${problem}`);
    try {
      entries.push(...readLexicon(text, file));
    } catch (error) {
      throw new InputError(error instanceof Error ? error.message : String(error));
    }
  }
  return { date: date ?? null, builtIn, lexicon: entries };
}
