/** What is asked of a thread that extracts, and what it answers. */
import type { DigestExtractor } from '../extraction.ts';

/** Extract this file. */
export interface Task {
  readonly path: string;
  readonly text: string;
}

/** Facts as JSON: a text passes from thread to thread faster than what it stands for, and can be kept as it is. */
export type Outcome = { readonly facts: string } | { readonly problem: string };

/** Says in one sentence what is wrong with a file. */
export const problemOf = (path: string, error: unknown): Outcome => ({
  problem: `${path}: ${error instanceof Error ? error.message : String(error)}`,
});

/** Extracts one digest, or says why that failed. */
export function attempt(extract: DigestExtractor, { path, text }: Task): Outcome {
  try {
    return { facts: JSON.stringify(extract(text, path)) };
  } catch (error) {
    return problemOf(path, error);
  }
}
