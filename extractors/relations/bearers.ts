/**
 * What words without a subject of their own are said of: "(MIT)", "with day-0 vLLM support", "on a single H100".
 *
 * In this order: what stands before the bracket that they stand in; what the sentence says is released before them; the
 * subject of their clause, else its object; what the sentence names first; the item's lead; what the section is about.
 */
import type { EntityType } from '../../graph/ontology.ts';
import type { Salience } from '../coreference/salience.ts';
import { type Block, type Clause, type Document, entitiesOfMention, type List, type Sentence } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import type { Reading } from './match.ts';

type Fits = (entity: number) => boolean;

/** What such words may be said of, or those who do it. */
const BEARING: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'company', 'organization']);

/** A sentence of fewer words has no subject of its own: "MIT license." */
const SHORT = 6;

/** How many words may stand between a name and its bracket: "the Zephyra 4 model family (MIT)". */
const BEFORE_BRACKET = 3;

/** What only compares its subject with its object: what is said in its clause is not said of the object. */
const COMPARING = new Set('beat outperform surpass exceed top match rival trail compete compare'.split(' '));

/** A sentence with what is already read in it. */
export interface Scene {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** What the sentence says is released, in text order. */
  readonly released: readonly Reading[];
  readonly salience: Salience;
  readonly leads: ReadonlyMap<Block, Block>;
}

/** For each block that has one the lead right before it: the bold or run-in words that say what the item is about. */
export const leadsOf = ({ blocks }: Document): ReadonlyMap<Block, Block> =>
  new Map(
    blocks.flatMap((block, index) => {
      const lead = blocks[index - 1];
      return lead?.kind === 'headline' && lead.story === block.story ? [[block, lead] as const] : [];
    }),
  );

/** Finds what the words of one sentence are said of. */
export class Bearers {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The entities that fit and that the words from token `at` on are said of; empty where there are none. */
  of(at: number, fits: Fits, here: boolean): readonly number[] {
    const { start } = this.#scene.sentence.tokens[at]!;
    const released = this.#scene.released.filter(({ first }) => first <= at).at(-1);
    const choices: (() => readonly number[] | null)[] = [
      () => this.#beforeBracket(at),
      () => released?.objects ?? [],
      () => this.#ofClause(at),
      () => this.#named(start, fits),
      () => (this.#isElliptic(at) ? this.#ofItem(fits) : []),
      () => {
        const topic = here ? null : this.#scene.salience.topic(this.#scene.sentence, fits);
        return topic === null ? [] : [topic];
      },
    ];
    for (const choice of choices) {
      const found = choice();
      if (found === null) return [];
      const fitting = found.filter(fits);
      if (fitting.length > 0) return [...new Set(fitting)];
    }
    return [];
  }

  /** Whether nothing stands before a token that its words could be said of: "MIT licensed, runs on one H100". */
  #isElliptic(at: number): boolean {
    const { tokens, start } = this.#scene.sentence;
    if (at === 0) return tokens.length < SHORT;
    return mentionsIn(this.#scene.doc, { start, end: tokens[at]!.start }).every(
      ({ entity }) => !BEARING.has(this.#scene.doc.entities[entity]!.type),
    );
  }

  /** What the lead of the sentence's item names, else the text of the item before it. */
  #ofItem(fits: Fits): readonly number[] {
    const { doc, sentence, leads } = this.#scene;
    const lead = leads.get(sentence.block);
    for (const span of [...(lead ? [lead] : []), { start: sentence.block.start, end: sentence.start }]) {
      const first = mentionsIn(doc, span).find(({ entity }) => fits(entity));
      if (first) return entitiesOfMention(first);
    }
    return [];
  }

  /** The first name of the sentence before an offset that fits. */
  #named(end: number, fits: Fits): readonly number[] {
    const first = mentionsIn(this.#scene.doc, { start: this.#scene.sentence.start, end }).find(({ entity }) =>
      fits(entity),
    );
    return first ? entitiesOfMention(first) : [];
  }

  /** The name just before the bracket around a token. */
  #beforeBracket(at: number): readonly number[] {
    const { tokens } = this.#scene.sentence;
    let open = at;
    for (let depth = 0; open >= 0; open--) {
      if (tokens[open]!.text === ')' && open < at) depth++;
      else if (tokens[open]!.text === '(' && depth-- === 0) break;
    }
    if (open < 1) return [];
    const { end } = tokens[open - 1]!;
    const start = tokens[Math.max(0, open - 1 - BEFORE_BRACKET)]!.start;
    const last = mentionsIn(this.#scene.doc, { start: this.#scene.sentence.start, end }).at(-1);
    return last && last.end >= start ? entitiesOfMention(last) : [];
  }

  /** What the clause of a token is about; null where that is nothing named. */
  #ofClause(at: number): readonly number[] | null {
    const active = this.#scene.clauses.filter(({ passive }) => !passive);
    const clause = active.findLast(({ first }) => first <= at) ?? active[0];
    if (!clause) return [];
    const subject = this.#heads(clause.subject);
    if (subject.length > 0) return subject;
    return COMPARING.has(clause.verb) && clause.subject.length > 0 ? null : this.#heads(clause.object);
  }

  #heads(list: List): readonly number[] {
    return list.flatMap(({ heads }) => heads.flatMap((index) => entitiesOfMention(this.#scene.doc.mentions[index]!)));
  }
}
