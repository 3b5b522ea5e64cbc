/** Which of the entities named before a word stands for. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { MAKING_VERBS } from '../names/cues.ts';
import { MADE, type Types } from './anaphora.ts';

const MAKERS: Types = new Set<EntityType>(['company', 'organization', 'person']);

/**
 * Of a sentence's mentions the most prominent of a fitting type: what the sentence says is released, else the subject,
 * else the first.
 */
export function firstFitting(doc: Document, mentions: readonly Mention[], types: Types): Mention | null {
  const fitting = mentions.filter(({ entity }) => types.has(doc.entities[entity]!.type));
  return released(doc, mentions, fitting) ?? fitting.find((mention) => isSubject(doc, mention)) ?? fitting[0] ?? null;
}

/** "Acme released Zephyra": Zephyra. */
function released(doc: Document, mentions: readonly Mention[], fitting: readonly Mention[]): Mention | null {
  const thing = fitting.find(({ entity }) => MADE.has(doc.entities[entity]!.type));
  const maker = mentions.find(({ entity }) => MAKERS.has(doc.entities[entity]!.type));
  if (!thing || !maker || maker.end > thing.start) return null;
  const { tokens } = doc.sentences[thing.sentence]!;
  const between = tokens.filter(({ start, end }) => start >= maker.end && end <= thing.start);
  return between.some(({ tags, lemma }) => tags & Tag.Verb && MAKING_VERBS.has(lemma)) && between.length < 10
    ? thing
    : null;
}

function isSubject(doc: Document, mention: Mention): boolean {
  const { tokens } = doc.sentences[mention.sentence]!;
  const next = tokens.find(({ start }) => start >= mention.end);
  const before = tokens.findLast(({ end }) => end <= mention.start);
  if (!next || (before && before.tags & Tag.Preposition)) return false;
  return (next.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && !(next.tags & Tag.Gerund) && !/^['’]s$/.test(next.text);
}

/** The last list of at least two different entities of one type. */
export function lastList(
  doc: Document,
  mentions: readonly Mention[],
  types: Types,
  count: number,
): readonly number[] | null {
  for (const type of types) {
    const entities = [
      ...new Set(mentions.filter(({ entity }) => doc.entities[entity]!.type === type).map(({ entity }) => entity)),
    ];
    if (entities.length >= Math.max(2, count) && entities.length <= 6)
      return count > 0 ? entities.slice(-count) : entities;
  }
  return null;
}

const REACH = 3;

/** The sentences before this one in its story, the closest first. */
export function earlierSentences(doc: Document, sentence: Sentence): readonly number[] {
  const indices: number[] = [];
  for (let index = sentence.index - 1; index >= 0 && indices.length < REACH; index--) {
    if (doc.sentences[index]!.block.story !== sentence.block.story) break;
    indices.push(index);
  }
  return indices;
}
