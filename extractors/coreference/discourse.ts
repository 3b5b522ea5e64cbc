/** A text while its anaphors are resolved: what each sentence names, what has been resolved in it included. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Mention, Sentence } from '../document.ts';
import { Headings } from '../headings.ts';
import { earlierSentences } from './prominence.ts';
import { Salience } from './salience.ts';

export class Discourse {
  readonly doc: Document;
  readonly salience: Salience;
  readonly headings: Headings;
  readonly added: Mention[] = [];
  readonly #bySentence: (readonly Mention[])[];

  constructor(doc: Document) {
    this.doc = doc;
    this.headings = new Headings(doc);
    this.salience = new Salience(doc, this.headings);
    const bySentence: Mention[][] = doc.sentences.map(() => []);
    for (const mention of doc.mentions) bySentence[mention.sentence]!.push(mention);
    this.#bySentence = bySentence;
  }

  typeOf({ entity }: Mention): EntityType {
    return this.doc.entities[entity]!.type;
  }

  /** What a sentence names, in text order. */
  mentionsOf({ index }: Pick<Sentence, 'index'>): readonly Mention[] {
    return this.#bySentence[index]!;
  }

  /** What each of the sentences before this one in its story names, the closest first. */
  earlier(sentence: Sentence): readonly (readonly Mention[])[] {
    return earlierSentences(this.doc, sentence).map((index) => this.#bySentence[index]!);
  }

  /** Adds what has been resolved in a sentence. */
  add({ index }: Sentence, found: readonly Mention[]): void {
    if (found.length === 0) return;
    this.added.push(...found);
    this.#bySentence[index] = [...this.#bySentence[index]!, ...found].sort((a, b) => a.start - b.start);
  }
}
