/** A file's bytes as text. */
import { InputError } from '../errors.ts';

/** How much of a file is looked at to tell text from binary data. */
const SAMPLE = 8192;

/**
 * Decodes UTF-8, or UTF-16 where a byte order mark says so; the mark is dropped.
 *
 * @throws InputError without the file's name: where it is binary data, or no valid UTF-8 or UTF-16
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, SAMPLE).includes(0)) throw new InputError('binary data, not text');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`not valid ${encoding.toUpperCase()}: save it as UTF-8`);
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
