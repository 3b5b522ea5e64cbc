/** Whom people are known to work for. */
import type { Document } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The firms that people are known to lead or to speak for, of those that a document names. */
export class KnownEmployers {
  readonly #doc: Document;
  readonly #lexicon: Lexicon;
  #entities: ReadonlyMap<string, number> | null = null;

  constructor(doc: Document, lexicon: Lexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
  }

  /** The firm of a person, an entity; null where nobody knows it or the document does not name it. */
  of(person: number): number | null {
    const firm = this.#lexicon.employerOf(this.#doc.entities[person]!.name);
    if (firm === null) return null;
    this.#entities ??= new Map(this.#doc.entities.map(({ name, index }) => [name, index]));
    return this.#entities.get(firm) ?? null;
  }
}
