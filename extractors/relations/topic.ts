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

/** The main entity of the story that a sentence stands in: of its headline, else of its text, else of the digest's title. */
export function storyTopic(doc: Document, sentence: Sentence, except: ReadonlySet<number>): number | null {
  const { story } = sentence.block;
  const blocks = doc.blocks.filter((block) => block.story === story && story !== null);
  for (const block of blocks) {
    const topic = topicOf(doc, block, except);
    if (topic !== null) return topic;
  }
  const title = doc.blocks.find(({ kind }) => kind === 'title' || kind === 'headline' || kind === 'section');
  return title ? topicOf(doc, title, except) : null;
}
