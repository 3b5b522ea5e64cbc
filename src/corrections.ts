/** What corrections files say. */
import { readFileSync } from 'node:fs';
import { type Correction, CorrectionsError, readCorrections } from '../graph/corrections/format.ts';
import { InputError } from './errors.ts';
import { reasonOf } from './inputs.ts';

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
