/** Classes of nouns that a pattern names in one word: `<thing>` for "model", "editor", "benchmark" and all their like. */
import type { EntityType } from '../../../graph/ontology.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';

const nounsOf = (...types: readonly EntityType[]): readonly string[] =>
  [...TYPE_NOUNS].filter(([, type]) => types.includes(type)).map(([noun]) => noun);

/** Of the nouns for things these name mostly something else: "a subscription plan", "a power plant". */
const NO_THINGS: ReadonlySet<string> = new Set(
  `evaluation layer implementation plan site plant campus reactor subscription tier strategy loss objective game`.split(
    ' ',
  ),
);

/** Lemmas by the name of their class. */
export const NOUN_CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  // What is made.
  [
    '<thing>',
    [
      ...nounsOf('model', 'product', 'hardware', 'benchmark', 'dataset', 'technique', 'paper'),
      ...`system family series line lineup companion successor flagship release version variant helper builder gateway codec
        switch collection fork project program test`.split(/\s+/),
    ].filter((noun) => !NO_THINGS.has(noun)),
  ],
  ['<firm>', nounsOf('company')],
]);
