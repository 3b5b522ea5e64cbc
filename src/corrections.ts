/** The corrections files that a command applies. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Correction, CorrectionsError, readCorrections } from '../graph/corrections/format.ts';
import { InputError } from './errors.ts';
import { isFolder, statsOf } from './inputs.ts';
import { reasonOf } from './write.ts';

export const CORRECTIONS_FILE = 'corrections.yaml';

export interface CorrectionsOptions {
  /** A file named on the command line; without one, those beside the inputs are found. */
  readonly corrections?: string;
}

export const CORRECTIONS_FLAGS = '--corrections <file>';
export const CORRECTIONS_HELP = `names and relations put right by hand (default: ${CORRECTIONS_FILE} beside the digests)`;

/** The file that is named, or the corrections.yaml of every folder that is an input or holds one, where it exists. */
export function correctionFiles(inputs: readonly string[], named: string | undefined): readonly string[] {
  if (named !== undefined) return [named];
  const folders = inputs.filter((input) => input !== '-').map((input) => (isFolder(input) ? input : dirname(input)));
  const files = new Set(folders.map((folder) => join(folder, CORRECTIONS_FILE)));
  return [...files].filter((path) => statsOf(path)?.isFile() ?? false);
}

/** @throws InputError that names the file, and the line, where one cannot be used */
export function readCorrectionFiles(paths: readonly string[]): readonly Correction[] {
  return paths.flatMap((path) => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw new InputError(`${path} ${reasonOf(error)}`);
    }
    try {
      return readCorrections(text, path);
    } catch (error) {
      if (error instanceof CorrectionsError) throw new InputError(error.message);
      throw error;
    }
  });
}
