/**
 * What a section of a digest is mainly about: the entity that it names most, headlines counting double and its heading
 * more. "It", "the model" and sentences that leave their subject out mean it, where nothing closer fits.
 */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Sentence } from '../document.ts';
import type { Headings } from '../headings.ts';
import { areKin, designationParts, isMember } from '../names/designation.ts';
import { mentionsIn } from '../syntax/mentions.ts';

const IN_HEADLINE = 2;
const IN_HEADING = 3;

/** Names sections: sentences of stories that stand under one heading share a name. */
function sectionOf(doc: Document, sentence: Sentence): string {
  const story = sentence.block.story === null ? undefined : doc.stories[sentence.block.story];
  return story ? (story.section ?? `story ${story.id}`) : 'none';
}

/** How prominent each entity is in each section. */
export class Salience {
  readonly #doc: Document;
  readonly #headings: Headings;
  readonly #scores = new Map<string, Map<number, number>>();
  /** What the digest's title names. */
  readonly #titled: readonly number[];
  /** What the leads of each section name. */
  readonly #led = new Map<string, Set<number>>();

  constructor(doc: Document, headings: Headings) {
    this.#doc = doc;
    this.#headings = headings;
    const title = doc.blocks.find(({ kind }) => kind === 'title');
    this.#titled = title ? [...new Set(mentionsIn(doc, title).map(({ entity }) => entity))] : [];
    for (const { entity, sentence: index, by } of doc.mentions) {
      if (by === 'coreference') continue;
      const sentence = doc.sentences[index]!;
      const { kind, start, end } = sentence.block;
      const section = sectionOf(doc, sentence);
      this.#add(section, entity, kind === 'headline' ? IN_HEADLINE : 1);
      if (kind === 'headline') this.#led.set(section, (this.#led.get(section) ?? new Set()).add(entity));
      if (kind === 'headline' || kind === 'section') this.#add(doc.text.slice(start, end), entity, IN_HEADING);
    }
  }

  #add(section: string, entity: number, score: number): void {
    let scores = this.#scores.get(section);
    if (!scores) {
      scores = new Map();
      this.#scores.set(section, scores);
    }
    scores.set(entity, (scores.get(entity) ?? 0) + score);
  }

  /** What the sentence's section is about, if it fits: what heads its list, else what is named as often as all rivals together; else null. */
  topic(sentence: Sentence, fits: (entity: number, type: EntityType) => boolean): number | null {
    const head = this.#headings.threaded(sentence, (entity) => fits(entity, this.#doc.entities[entity]!.type));
    if (head !== null) return this.meant(head, sentence);
    const scores = this.#scores.get(sectionOf(this.#doc, sentence)) ?? new Map<number, number>();
    const fitting = [...scores].filter(([entity]) => fits(entity, this.#doc.entities[entity]!.type));
    const best = fitting.reduce<readonly [number, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null);
    if (!best || best[1] < 2) return null;
    const [topic, most] = best;
    let others = 0;
    for (const [entity, score] of fitting) if (entity !== topic && this.#isRival(entity, topic)) others += score;
    return most >= others ? this.meant(topic, sentence) : null;
  }

  /** The one thing that fits which the digest's title names, where the digest names nothing else of its kind more often; else null. */
  titled(fits: (entity: number) => boolean): number | null {
    const [topic, other] = this.#titled.filter(fits);
    if (topic === undefined || other !== undefined) return null;
    const { type } = this.#doc.entities[topic]!;
    const counts = new Map<number, number>();
    for (const { entity } of this.#doc.mentions)
      if (this.#doc.entities[entity]!.type === type) {
        const whole = this.#isRival(entity, topic) ? entity : topic;
        counts.set(whole, (counts.get(whole) ?? 0) + 1);
      }
    const most = counts.get(topic) ?? 0;
    return [...counts.values()].every((count) => count <= most) ? topic : null;
  }

  /** What is told of a family in a section whose leads name one member of it is told of that; all else is told of itself. */
  meant(entity: number, sentence: Sentence): number {
    return this.#doc.entities[entity]!.type === 'model' ? (this.#member(entity, sentence) ?? entity) : entity;
  }

  /** The one member of a family that the leads of the sentence's section name: what a story on the family is told of. */
  #member(family: number, sentence: Sentence): number | null {
    const { name, type } = this.#doc.entities[family]!;
    const parts = designationParts(name);
    const members = [...(this.#led.get(sectionOf(this.#doc, sentence)) ?? [])].filter((entity) => {
      const other = this.#doc.entities[entity]!;
      return other.type === type && isMember(designationParts(other.name), parts);
    });
    return members.length === 1 ? members[0]! : null;
  }

  /** Whether neither is a part of the other. */
  #isRival(one: number, other: number): boolean {
    return !areKin(this.#doc.entities[one]!.name, this.#doc.entities[other]!.name);
  }
}
