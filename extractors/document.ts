/** One digest and the layers of annotation that extraction lays over it. Steps know all of it from here. */
import type { Clause, Entity, Figure, Mention, Quantity, Sentence, Statement, TimeExpression } from './annotations.ts';
import type { Digest } from './digest.ts';

export * from './annotations.ts';
export type * from './digest.ts';

/** A digest with every layer; a step of the pipeline fills one and leaves the others as they are. */
export interface Document extends Digest {
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  /** In text order, without overlaps. */
  readonly mentions: readonly Mention[];
  /** For each sentence its clauses; none where it names nothing. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
}

/** The layers that steps fill. */
type Layers = Omit<Document, keyof Digest>;

const EMPTY: Layers = {
  sentences: [],
  quantities: [],
  times: [],
  entities: [],
  mentions: [],
  clauses: [],
  statements: [],
  figures: [],
};

/**
 * A document with some layers anew; the others are those of `base`.
 *
 * Objects that there are many of, or that everything asks, are written out rather than spread: V8 gives the copies of a
 * spread other hidden classes, and code that meets many of those is compiled again and again, and stays slow.
 */
export function withLayers(base: Document, layers: Partial<Layers>): Document {
  return {
    id: base.id,
    title: base.title,
    date: base.date,
    path: base.path,
    source: base.source,
    text: base.text,
    blocks: base.blocks,
    markup: base.markup,
    stories: base.stories,
    toSource: base.toSource,
    sentences: layers.sentences ?? base.sentences,
    quantities: layers.quantities ?? base.quantities,
    times: layers.times ?? base.times,
    entities: layers.entities ?? base.entities,
    mentions: layers.mentions ?? base.mentions,
    clauses: layers.clauses ?? base.clauses,
    statements: layers.statements ?? base.statements,
    figures: layers.figures ?? base.figures,
  };
}

/** A document with every layer still empty. */
export const document = (digest: Digest): Document => withLayers({ ...digest, ...EMPTY }, EMPTY);
