/**
 * What a section of a digest is mainly about: the entity that it names most, headlines counting double. "It", "the
 * model" and sentences that leave their subject out mean it, where nothing closer fits.
 */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Sentence } from '../document.ts';

const IN_HEADLINE = 2;

/** Numbers sections: sentences of stories that stand under one heading share a number. */
function sectionOf(doc: Document, sentence: Sentence): string {
  const story = sentence.block.story === null ? undefined : doc.stories[sentence.block.story];
  return story ? (story.section ?? `story ${story.id}`) : 'none';
}

/** How prominent each entity is in each section. */
export class Salience {
  readonly #doc: Document;
  readonly #scores = new Map<string, Map<number, number>>();

  constructor(doc: Document) {
    this.#doc = doc;
    for (const { entity, sentence: index, by } of doc.mentions) {
      if (by === 'coreference') continue;
      const sentence = doc.sentences[index]!;
      const section = sectionOf(doc, sentence);
      let scores = this.#scores.get(section);
      if (!scores) {
        scores = new Map();
        this.#scores.set(section, scores);
      }
      scores.set(entity, (scores.get(entity) ?? 0) + (sentence.block.kind === 'headline' ? IN_HEADLINE : 1));
    }
  }

  /** The most prominent entity of the sentence's section that fits; null where none is named at least twice. */
  topic(sentence: Sentence, fits: (entity: number, type: EntityType) => boolean): number | null {
    let best: number | null = null;
    let most = 1;
    for (const [entity, score] of this.#scores.get(sectionOf(this.#doc, sentence)) ?? [])
      if (score > most && fits(entity, this.#doc.entities[entity]!.type)) {
        best = entity;
        most = score;
      }
    return best;
  }
}
