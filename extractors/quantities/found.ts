/** What scanning finds in a sentence, and what it is made of. */
import type { Metric } from '../../graph/ontology.ts';
import type { Quantity } from '../document.ts';
import type { NumberRead } from './number.ts';

/** A quantity of one sentence; offsets count from the sentence's first character. */
export type Found = Omit<Quantity, 'sentence'>;

/** One number with its unit, before a range or a pair is looked for. */
export interface Measure {
  readonly number: NumberRead;
  readonly unit: string;
  readonly factor: number;
  readonly metric: Quantity['metric'];
  readonly end: number;
}

/** How many characters before a number tell of it. */
export const CONTEXT = 60;

/** How one kind of quantity without digits is read. */
export interface WordedRule {
  /** Sticky; its first group, where it has one, is looked up in `values` or read as digits. */
  readonly pattern: RegExp;
  readonly unit: string;
  readonly metric: Metric | null;
  readonly value: (match: RegExpExecArray) => number;
}
