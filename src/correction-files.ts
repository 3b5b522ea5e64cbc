/** Which corrections files a command applies. */
import { dirname, join } from 'node:path';
import { isFolder, statsOf } from './inputs.ts';

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
