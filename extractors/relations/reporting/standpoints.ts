/** On whose behalf somebody speaks: for an outlet, for the firm that he works at, or in prose of what is his own. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Document, Sentence, Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';
import type { Affiliations } from './affiliations.ts';
import { isQuoted } from './posts.ts';
import { SPEAKING } from './words.ts';

/** How those who speak for a firm tell of its affairs. Lemmas. */
const STATING =
  /^(?:say|tell|write|add|note|explain|confirm|report|state|admit|concede|acknowledge|expect|estimate|insist|post)$/;

/** What people tell of that others have made. */
const SPOKEN_OF: ReadonlySet<EntityType> = new Set(['model', 'product', 'benchmark', 'paper', 'hardware', 'technique']);
/** Whether a thing of this type is what people tell of that others have made. */
export const isSpokenOf = (type: EntityType): boolean => SPOKEN_OF.has(type);
/** "a talk on", "mixed views about the": what words of a report may open with. */
const TREATING_OF = /^[^,;:.]{0,60}\s(?:on|about|regarding) (?:the )?["“]?$/;
/** How many words may stand before it: "that the open". */
const OPENING_WORDS = 4;

/** Answers on whose behalf somebody speaks in one document. */
export class Standpoints {
  readonly #doc: Document;
  readonly #affiliations: Affiliations;

  constructor(doc: Document, affiliations: Affiliations) {
    this.#doc = doc;
    this.#affiliations = affiliations;
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  /** "Its CEO Ada Brook said that HBM4 is sold out": of the firm, which the part only serves. */
  isOfFirm(sentence: Sentence, verb: string, reporter: number, object: number): boolean {
    if (!STATING.test(verb)) return false;
    if (this.#type(object) !== 'hardware' || this.#affiliations.isMade(object)) return false;
    return this.#affiliations.isTitled(reporter, sentence);
  }

  /** Whether a person speaks in running prose, or for the firm that he works at: mostly of their own. */
  speaksInProse(sentence: Sentence, person: number): boolean {
    if (this.#type(person) !== 'person' || isQuoted(this.#doc, sentence, person)) return false;
    return sentence.block.depth === 0 || [...this.#affiliations.employersOf(person)].some((one) => this.#isFirm(one));
  }

  #isFirm(entity: number): boolean {
    return FIRMS.has(this.#type(entity));
  }

  /** "said that the Zephyra model is slow", "called it absurd": whether reported words begin with a thing. */
  opensWords({ tokens }: Sentence, said: Span, entity: number): boolean {
    const [first] = mentionsIn(this.#doc, said);
    if (first?.entity !== entity || !SPOKEN_OF.has(this.#type(entity))) return false;
    if (TREATING_OF.test(this.#doc.text.slice(said.start, first.start))) return true;
    return tokens.filter(({ start, end }) => start >= said.start && end <= first.start).length <= OPENING_WORDS;
  }

  /** "Foo Weekly's Ada Brook says": the outlets that somebody writes for, where the sentence names them. */
  outletsOf(sentence: Sentence, reporter: number): readonly number[] {
    const outlets = [...this.#affiliations.employersOf(reporter)].filter((one) => this.#type(one) === 'source');
    if (outlets.length === 0) return outlets;
    const named = mentionsIn(this.#doc, sentence);
    return outlets.filter((outlet) => named.some(({ entity }) => entity === outlet));
  }

  /** "Acme now supports Zephyra, according to @acme": whether who reports is whom the sentence is of. */
  isOfHimself(sentence: Sentence, reporter: number, about: number | null): boolean {
    // "Zephyra was reported by Foo Weekly": no deed of who reports.
    const isNamed = mentionsIn(this.#doc, sentence).some(({ entity }) => entity === about);
    const clause = this.#doc.clauses[sentence.index]?.find(({ form }) => form === 'finite');
    const subject = clause?.subject.flatMap(({ heads }) => heads.map((at) => this.#doc.mentions[at]!)) ?? [];
    const from = subject[0]?.start ?? 0;
    const told = /\bby (?:the )?$/.test(this.#doc.text.slice(Math.max(0, from - 8), from));
    return subject.some(({ entity }) => entity === reporter && !(told && (isNamed || this.#type(entity) === 'source')));
  }

  /** "Acme CEO Ada Brook said": the firm by which an item introduces whom it is about; null for none. */
  speaksFor(person: number, item: Span): number | null {
    const [first] = mentionsIn(this.#doc, item);
    if (!first) return null;
    const says = this.#doc.clauses[first.sentence]?.find(({ form }) => form === 'finite');
    if (!says || SPEAKING.has(says.verb)) return null;
    const holds = this.#doc.statements.some(
      ({ rule, subject, object, evidence }) =>
        rule === 'works_at.title' &&
        subject === person &&
        object === first.entity &&
        evidence.start <= first.start &&
        first.end <= evidence.end,
    );
    return holds ? first.entity : null;
  }
}
