/** What a stretch of a digest is mainly about: the thing that it says is released, else the first entity it names. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Sentence, Span } from '../document.ts';

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

/** A release is read by these rules of `develops`. */
const RELEASE = 'develops.verb';

/** The main entity of a span, sources and whoever is in `except` left out; null where it names none. */
export function topicOf(doc: Document, span: Span, except: ReadonlySet<number> = new Set()): number | null {
  const inside = doc.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  const first = inside.find(({ entity }) => TOPICAL.has(doc.entities[entity]!.type) && !except.has(entity));
  const release = doc.statements.find(
    ({ rule, evidence, object, subject }) =>
      rule === RELEASE &&
      evidence.start >= span.start &&
      evidence.end <= span.end &&
      !except.has(object) &&
      (!first || subject === first.entity),
  );
  if (release) return release.object;
  return (
    first?.entity ??
    inside.find(({ entity }) => doc.entities[entity]!.type === 'person' && !except.has(entity))?.entity ??
    null
  );
}

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
