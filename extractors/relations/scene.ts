/** A sentence with what is already read in it. */
import type { Salience } from '../coreference/salience.ts';
import {
  type Clause,
  type Document,
  entitiesOfMention,
  type List,
  type Sentence,
  type Statement,
} from '../document.ts';
import type { Headings } from '../headings.ts';
import type { KnownEmployers } from './known-employers.ts';
import type { Reading } from './matching/reading.ts';

export interface Scene {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** What the sentence says is released, in text order. */
  readonly released: readonly Reading[];
  readonly salience: Salience;
  readonly headings: Headings;
  readonly employers: KnownEmployers;
  /** What the sentences just before state. */
  readonly earlier: readonly Statement[];
}

/** What the noun phrases of a list stand for. */
export const headsOf = (doc: Document, list: List): readonly number[] =>
  list.flatMap(({ heads }) => heads.flatMap((index) => entitiesOfMention(doc.mentions[index]!)));
