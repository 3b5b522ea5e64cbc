/** A sentence with what is already read in it. */
import type { Salience } from '../coreference/salience.ts';
import {
  type Clause,
  type Document,
  entitiesOfMention,
  type List,
  type Sentence,
  type Statement,
  type Token,
} from '../document.ts';
import type { Headings } from '../headings.ts';
import type { KnownEmployers } from './known-employers.ts';
import type { Reading } from './matching/reading.ts';

/** Where words stand. */
export interface Place {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

export interface Scene extends Place {
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

/** The words that were read. */
export const wordsOf = ({ sentence }: Place, { first, last }: Reading): readonly Token[] =>
  sentence.tokens.slice(first, last + 1);

/** The clauses that start within the words that were read. */
export const clausesOf = ({ clauses }: Place, reading: Reading): readonly Clause[] =>
  clauses.filter(({ first }) => first >= reading.first && first <= reading.last);
