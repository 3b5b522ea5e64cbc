/** What is asked of whoever extracts, and what they answer. */
import type { DigestExtractor } from '../extraction.ts';

/** Extract this file. */
export interface Task {
  readonly path: string;
  readonly text: string;
}

/**
 * Facts as JSON: a text passes from thread to thread faster than what it stands for, and can be kept as it is. Or what is
 * wrong with the file.
 */
export type Outcome = { readonly facts: string } | { readonly problem: string };

export const problemOf = (error: unknown): Outcome => ({
  problem: error instanceof Error ? error.message : String(error),
});

/** Extracts one digest, or says why that failed. */
export function attempt(extract: DigestExtractor, { path, text }: Task): Outcome {
  try {
    return { facts: JSON.stringify(extract(text, path)) };
  } catch (error) {
    return problemOf(error);
  }
}
