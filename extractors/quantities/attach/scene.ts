/** The names of a document, arranged for questions about what stands near a quantity. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Block, Document, Mention, Quantity, TimeExpression } from '../../document.ts';
import { isJoined, isObject, type Part, partOf } from './part.ts';

/** A mention with its part in the sentence. */
export interface Name extends Mention {
  readonly type: EntityType;
  readonly part: Part;
  /** Whether it follows another name in a list ("Acme and Bolt"). */
  readonly joined: boolean;
  /** Whether it is the object of a verb ("acquired Bolt"). */
  readonly object: boolean;
}

export interface Scene {
  readonly doc: Document;
  /** The names of a sentence, by its index, in text order. */
  readonly names: (sentence: number) => readonly Name[];
  /** The quantities of each sentence. */
  readonly quantities: readonly (readonly Quantity[])[];
  /** Times that are no part of a name ("AIME 2024"). */
  readonly times: readonly (readonly TimeExpression[])[];
  /** The mentions of models whose names carry a size ("Gemma 4 31B"), in text order. */
  readonly sized: readonly Mention[];
  /** Indices of the sentences that are titles, names of sections and headlines. */
  readonly headings: readonly number[];
}

const HEADINGS: ReadonlySet<Block['kind']> = new Set(['title', 'section', 'headline']);

const SIZE = /\d[BMT](?![a-z])/i;

/** Arranges names, quantities and times of a document by sentence. */
export function scene(doc: Document): Scene {
  const rows = bySentence(doc, doc.mentions);
  const times = bySentence(doc, doc.times).map((row, index) =>
    row.filter((time) => !rows[index]!.some((name) => name.start < time.end && time.start < name.end)),
  );
  const sized = doc.mentions.filter(({ entity }) => {
    const { type, name } = doc.entities[entity]!;
    return type === 'model' && SIZE.test(name);
  });
  const known: (readonly Name[])[] = [];
  return {
    doc,
    names: (sentence) => (known[sentence] ??= namesOf(doc, sentence, rows[sentence]!)),
    headings: doc.sentences.flatMap(({ block, index }) => (HEADINGS.has(block.kind) ? [index] : [])),
    quantities: bySentence(doc, doc.quantities),
    times,
    sized,
  };
}

function bySentence<T extends { readonly sentence: number }>(
  doc: Document,
  items: readonly T[],
): readonly (readonly T[])[] {
  const rows: T[][] = doc.sentences.map(() => []);
  for (const item of items) rows[item.sentence]?.push(item);
  return rows;
}

function namesOf(doc: Document, index: number, row: readonly Mention[]): readonly Name[] {
  const sentence = doc.sentences[index]!;
  const names: Name[] = [];
  for (const [at, mention] of row.entries()) {
    const previous = names.at(-1);
    const joined = previous !== undefined && isJoined(sentence, previous, mention);
    const part = joined ? previous.part : partOf(sentence, mention, previous, row[at + 1]);
    const object = joined ? previous.object : isObject(sentence, mention);
    names.push({ ...mention, type: doc.entities[mention.entity]!.type, joined, part, object });
  }
  return names;
}
