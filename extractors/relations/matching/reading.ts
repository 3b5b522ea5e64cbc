/** What the rules read in a sentence, before it is a statement. */
import type { Status } from '../../../graph/ontology.ts';
import type { Ready } from './compile.ts';
import type { ClausePattern, PhrasePattern } from './pattern.ts';

/** What one rule read in one place: entities for the slots, each slot a list. */
export interface Reading {
  readonly ready: Ready<ClausePattern | PhrasePattern>;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly benchmark: number | null;
  readonly role: string | null;
  readonly status: Status;
  readonly first: number;
  readonly last: number;
  /** Of a clause that does not say its subject itself, and whose subject may be another: "..., matching X". */
  readonly loose: boolean;
}
