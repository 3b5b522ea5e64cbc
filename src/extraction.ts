/** One digest's text to its facts, as the commands do it: here, in threads and in processes of their own. */
import { createExtractor, type LexiconEntry, readDigest } from '../extractors/index.ts';
import type { Facts } from '../graph/facts.ts';

/** What the options of a command say about extraction; plain data, so that others can be told. */
export interface ExtractionSettings {
  /** The date of digests that do not say theirs. */
  readonly date: string | null;
  /** Whether the built-in lexicon is used. */
  readonly builtIn: boolean;
  /** The user's own names. */
  readonly lexicon: readonly LexiconEntry[];
}

/** A file's text and path to its facts. Throws UnreadableDigest, without the file's name, where there is nothing to read. */
export type DigestExtractor = (text: string, path: string) => Facts;

/** Prepares extraction once for any number of digests. */
export function digestExtractor({ date, builtIn, lexicon }: ExtractionSettings): DigestExtractor {
  const { extract } = createExtractor({ builtIn, lexicon });
  return (text, path) => extract(readDigest(text, { path: path === '-' ? 'stdin' : path, date }));
}
