/** The names of a document, arranged for questions about what stands near a quantity. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Document, Mention, Quantity, Sentence, Span, TimeExpression } from '../../document.ts';

/** A mention with its part in the sentence. */
export interface Name extends Mention {
  readonly type: EntityType;
  /** Whether a preposition governs it ("with Acme", "by Acme"): then it is no subject. */
  readonly governed: boolean;
  /** Whether it follows another name in a list ("Acme and Bolt"). */
  readonly joined: boolean;
}

export interface Scene {
  readonly doc: Document;
  /** The names of each sentence, in text order. */
  readonly names: readonly (readonly Name[])[];
  readonly quantities: readonly (readonly Quantity[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  /** The mentions of models whose names carry a size ("Gemma 4 31B"), in text order. */
  readonly sized: readonly Mention[];
}

const SIZE = /\d[BMT](?![a-z])/i;

const PREPOSITION =
  /\b(?:with|by|from|on|near|in|at|for|to|of|like|than|over|via|under|into|including|per|as|among|against|between|versus|vs\.?|through|using|across|towards?|alongside|after|before|since|despite|without|beside|about)\s+(?:the |its |a |an |their |both |even )?(?:(?!that |which )[\w-]+ ){0,2}["“]?$/i;
const FINITE = /\b(?:is|are|was|were|has|have|will|can|\w{3,}(?:ed|ing))\b/;
const COORDINATED = /^(?:['’]s)?(?:,|,? and|,? or|\/| &)\s*$/;
const ABSOLUTE = /^(?: alone| itself| now| also)? \w+ing\b/;
const LEAD = 60;

/** Arranges the mentions of a document by sentence, each with its part in it. */
export function scene(doc: Document): Scene {
  const names: Name[][] = doc.sentences.map(() => []);
  for (const mention of doc.mentions) {
    const sentence = doc.sentences[mention.sentence];
    const row = names[mention.sentence];
    if (sentence && row) row.push(name(doc, sentence, mention, row.at(-1)));
  }
  const sized = doc.mentions.filter(({ entity }) => {
    const { type, name } = doc.entities[entity]!;
    return type === 'model' && SIZE.test(name);
  });
  return { doc, names, quantities: bySentence(doc, doc.quantities), times: bySentence(doc, doc.times), sized };
}

function bySentence<T extends { readonly sentence: number }>(
  doc: Document,
  items: readonly T[],
): readonly (readonly T[])[] {
  const rows: T[][] = doc.sentences.map(() => []);
  for (const item of items) rows[item.sentence]?.push(item);
  return rows;
}

function name(doc: Document, sentence: Sentence, mention: Mention, previous: Name | undefined): Name {
  const type = doc.entities[mention.entity]!.type;
  const joined = previous !== undefined && COORDINATED.test(doc.text.slice(previous.end, mention.start));
  const governed = joined ? previous.governed : isGoverned(doc.text, sentence, mention, previous);
  return { ...mention, type, joined, governed };
}

function isGoverned(text: string, sentence: Span, mention: Span, previous: Span | undefined): boolean {
  const lead = text.slice(Math.max(sentence.start, previous?.end ?? 0, mention.start - LEAD), mention.start);
  const match = PREPOSITION.exec(lead);
  if (!match) return false;
  const rest = text.slice(mention.end, Math.min(sentence.end, mention.end + LEAD));
  return !FINITE.test(match[0].replace(/^\S+/, '')) && !(/^with/i.test(match[0]) && ABSOLUTE.test(rest));
}
