/** What a stretch of a digest is mainly about: the thing that it says is released, else the first entity it names. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Mention, Sentence, Span } from '../document.ts';

/** What a report can be about. */
const TOPICAL: ReadonlySet<EntityType> = new Set([
  'company',
  'organization',
  'model',
  'product',
  'hardware',
  'benchmark',
  'technique',
  'dataset',
  'paper',
  'law',
]);

/** Rules that read a release: what tells of it is about what is released. */
const RELEASES = new Set(['develops.verb', 'develops.compound']);

/** The main entity of a span, sources and whoever is in `except` left out; null where it names none. */
export function topicOf(doc: Document, span: Span, except: ReadonlySet<number> = new Set()): number | null {
  return topicsOf(doc, span, except)[0] ?? null;
}

/** The main entities of a span: two where it tells of something between two, of a quarrel or a deal. */
export function topicsOf(doc: Document, span: Span, except: ReadonlySet<number> = new Set()): readonly number[] {
  const inside = doc.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  const first = inside.find(({ entity }) => TOPICAL.has(doc.entities[entity]!.type) && !except.has(entity));
  if (!first) {
    const person = inside.find(({ entity }) => doc.entities[entity]!.type === 'person' && !except.has(entity));
    return person ? [person.entity] : [];
  }
  for (const { type, subject, object, evidence, rule } of doc.statements) {
    if (evidence.start < span.start || evidence.start >= span.end) continue;
    // A release is about what is released, a title about the person who bears it.
    if (RELEASES.has(rule) && subject === first.entity && !except.has(object)) return [object];
    if (type === 'available_on' && object === first.entity && !except.has(subject)) return [subject];
    if (type === 'works_at' && object === first.entity && follows(inside, first, subject)) return [subject];
    if ((type === 'disputes' || type === 'competes_with') && (subject === first.entity || object === first.entity))
      return [subject, object].filter((entity) => !except.has(entity));
  }
  return [first.entity];
}

/** Whether the mention after `first` names the entity: "Nvidia CEO Jensen Huang". */
const follows = (inside: readonly Mention[], first: Mention, entity: number): boolean =>
  inside[inside.indexOf(first) + 1]?.entity === entity;

/** The main entity of the story that a sentence stands in: of its headline, of the heading above, else of its text. */
export function storyTopic(doc: Document, sentence: Sentence, except: ReadonlySet<number>): number | null {
  return headingTopic(doc, sentence, except) ?? textTopic(doc, sentence, except);
}

/** What the headline of a sentence's story names, else the closest heading before it that names anything. */
export function headingTopic(doc: Document, sentence: Sentence, except: ReadonlySet<number>): number | null {
  const at = doc.blocks.indexOf(sentence.block);
  for (let i = at; i >= 0; i--) {
    const block = doc.blocks[i]!;
    if (block.kind === 'body' || block.kind === 'credit' || block.kind === 'code') continue;
    // The lead of a sibling item heads nothing but itself.
    if (
      block.kind === 'headline' &&
      block.story !== sentence.block.story &&
      block.depth >= sentence.block.depth &&
      block.depth > 0
    )
      continue;
    const topic = topicOf(doc, block, except);
    if (topic !== null) return topic;
    // A section of its own subject ends the search.
    if (block.kind === 'title') return null;
  }
  return null;
}

function textTopic(doc: Document, sentence: Sentence, except: ReadonlySet<number>): number | null {
  const { story } = sentence.block;
  if (story === null) return null;
  for (const block of doc.blocks) {
    if (block.story !== story || block.kind !== 'body') continue;
    const topic = topicOf(doc, block, except);
    if (topic !== null) return topic;
  }
  return null;
}
