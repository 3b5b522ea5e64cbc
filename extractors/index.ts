/** Text to facts: the face of the extractors. */
import type { Facts } from '../graph/facts.ts';
import { type Digest, type Document, document } from './document.ts';
import { factsOf } from './facts.ts';
import type { LexiconEntry } from './lexicon/format.ts';
import { lexiconEntries } from './lexicon/index.ts';
import { pipeline, type Step } from './pipeline.ts';

export type { Digest, Document } from './document.ts';
export type { LexiconEntry } from './lexicon/format.ts';
export { readLexicon } from './lexicon/format.ts';
export { type Format, type ReadOptions, readDigest, UnreadableDigest } from './read/index.ts';

export interface ExtractOptions {
  /** Whether the built-in lexicon is used. Default true. */
  readonly builtIn?: boolean;
  /** Names to know besides; they go before the built-in ones. */
  readonly lexicon?: readonly LexiconEntry[];
}

export interface Extractor {
  /** A digest with every layer of annotation. */
  readonly annotate: (digest: Digest) => Document;
  /** A digest's facts. */
  readonly extract: (digest: Digest) => Facts;
}

/**
 * An extractor with its lexicon and rules made ready: make one, and use it for every digest.
 *
 * @example
 * const { extract } = createExtractor({ builtIn: false, lexicon: readLexicon('[company]\nSable\n', 'own names') });
 * const digest = readDigest('# A quiet day\n\nNothing is new at Sable.\n', { path: '2026-01-10.md' });
 * extract(digest).entities.map(({ id }) => id); // ['company/sable']
 */
export function createExtractor(options: ExtractOptions = {}): Extractor {
  const { builtIn = true, lexicon = [] } = options;
  if (!builtIn) return extractorOf(lexicon);
  if (lexicon.length > 0) return extractorOf([...lexicon, ...lexiconEntries]);
  standard ??= extractorOf(lexiconEntries);
  return standard;
}

/** Serves all who want no other. */
let standard: Extractor | null = null;

function extractorOf(entries: readonly LexiconEntry[]): Extractor {
  const steps: readonly Step[] = pipeline(entries);
  const annotate = (digest: Digest): Document => steps.reduce((doc, step) => step.run(doc), document(digest));
  return { annotate, extract: (digest) => factsOf(annotate(digest)) };
}

/**
 * The facts of one digest. Takes what `readDigest` gives; depends on it and the lexicon alone.
 *
 * @example
 * const digest = readDigest('# A day\n\nOpenAI acquired Torch.\n', { path: '2026-01-16.md' });
 * extract(digest).relations.map(({ subject, type, object }) => [subject, type, object]);
 * // [['company/openai', 'acquires', 'company/torch']]
 */
export function extract(digest: Digest, options?: ExtractOptions): Facts {
  return createExtractor(options).extract(digest);
}
