/** What a stretch of a digest is mainly about: the thing that it says is released, else the first entity it names. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Block, Document, Mention, Sentence, Span, Statement } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';

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

const NOBODY: ReadonlySet<number> = new Set();

/** Answers what parts of one document are about. Made once its statements are read. */
export class Topics {
  readonly #doc: Document;
  readonly #statements = new Map<number, Statement[]>();
  readonly #blocks: ReadonlyMap<Block, number>;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#blocks = new Map(doc.blocks.map((block, index) => [block, index]));
    for (const statement of doc.statements) {
      const list = this.#statements.get(statement.evidence.start);
      if (list) list.push(statement);
      else this.#statements.set(statement.evidence.start, [statement]);
    }
  }

  /** The main entity of a span, sources and whoever is in `except` left out; null where it names none. */
  of(span: Span, except: ReadonlySet<number> = NOBODY): number | null {
    return this.all(span, except)[0] ?? null;
  }

  /** The main entities of a span: two where it tells of something between two, of a quarrel or a deal. */
  all(span: Span, except: ReadonlySet<number> = NOBODY): readonly number[] {
    const { entities } = this.#doc;
    const inside = mentionsIn(this.#doc, span);
    const first = inside.find(({ entity }) => TOPICAL.has(entities[entity]!.type) && !except.has(entity));
    if (!first) {
      const person = inside.find(({ entity }) => entities[entity]!.type === 'person' && !except.has(entity));
      return person ? [person.entity] : [];
    }
    const sentences = new Set(inside.map(({ sentence }) => this.#doc.sentences[sentence]!.start));
    for (const start of sentences)
      for (const { type, subject, object, rule } of this.#statements.get(start) ?? []) {
        // A release is about what is released, a title about the person who bears it.
        if (RELEASES.has(rule) && subject === first.entity && !except.has(object)) return [object];
        if (type === 'available_on' && object === first.entity && !except.has(subject)) return [subject];
        if (type === 'works_at' && object === first.entity && follows(inside, first, subject)) return [subject];
        if ((type === 'disputes' || type === 'competes_with') && (subject === first.entity || object === first.entity))
          return [subject, object].filter((entity) => !except.has(entity));
      }
    return [first.entity];
  }

  /** What the headline of a sentence's story names, else the closest heading before it that names anything. */
  heading(sentence: Sentence, except: ReadonlySet<number>): number | null {
    const { block } = sentence;
    for (let i = this.#blocks.get(block) ?? -1; i >= 0; i--) {
      const above = this.#doc.blocks[i]!;
      if (above.kind === 'body' || above.kind === 'credit' || above.kind === 'code') continue;
      // The lead of a sibling item heads nothing but itself.
      if (above.kind === 'headline' && above.story !== block.story && above.depth >= block.depth && above.depth > 0)
        continue;
      const topic = this.of(above, except);
      if (topic !== null || above.kind === 'title') return topic;
    }
    return null;
  }

  /** The main entity of the story that a sentence stands in: of its headings, else of its text. */
  story(sentence: Sentence, except: ReadonlySet<number>): number | null {
    const heading = this.heading(sentence, except);
    const { story } = sentence.block;
    if (heading !== null || story === null) return heading;
    return this.of(this.#doc.stories[story]!, except);
  }
}

/** Whether the mention after `first` names the entity: "Nvidia CEO Jensen Huang". */
const follows = (inside: readonly Mention[], first: Mention, entity: number): boolean =>
  inside[inside.indexOf(first) + 1]?.entity === entity;
