/** Whether the words of those who speak are tied to what they are taken to be of. */
import type { EntityType } from '../../../graph/ontology.ts';
import { partOf } from '../../digest-parts.ts';
import type { Document, Mention, Sentence, Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import type { Affiliations } from './affiliations.ts';
import type { Reported } from './reported.ts';
import { isSpokenOf } from './standpoints.ts';

const isByName = ({ by }: Mention): boolean => by !== 'coreference';

/** Most words of what somebody is, before his name. */
const TITLE = 5;

/** Whether a thing of this type is what comments are of, rather than what it runs on or is made with. */
const isCommentedOn = (type: EntityType): boolean => /^(?:model|product|paper|benchmark)$/.test(type);

/** "Its engineer Ada Brook": whether a sentence calls somebody one of those who made what was spoken of. */
function isTheirs(doc: Document, sentence: Sentence, person: number): boolean {
  const named = mentionsIn(doc, sentence).find(({ entity }) => entity === person);
  const title = sentence.tokens.filter(({ end }) => named !== undefined && end <= named.start).slice(-TITLE);
  return title.some(({ lower }) => /^(?:its|their)$/.test(lower));
}

/** Answers for one document whether what somebody says is of what it seems to be of. */
export class Ties {
  readonly #doc: Document;
  readonly #affiliations: Affiliations;
  readonly #reported: Reported;

  constructor(doc: Document, affiliations: Affiliations, reported: Reported) {
    this.#doc = doc;
    this.#affiliations = affiliations;
    this.#reported = reported;
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  /** "Zephyra is out. Ada Brook finds it dull", "liked the demo": whether some words begin with what stands for something that their paragraph has named. */
  pointsBack(sentence: Sentence, said: Span, reporter: number, object: number): boolean {
    const before = { start: sentence.block.start, end: said.start };
    return (
      isSpokenOf(this.#type(object)) &&
      (this.#reported.points(sentence, said) ||
        (this.#reported.takesBack(sentence, said) && !isTheirs(this.#doc, sentence, reporter))) &&
      mentionsIn(this.#doc, before).some(({ entity }) => entity === object)
    );
  }

  /** Whether people's words are tied to what they are taken for: "says more are coming" is of anything, "its maker says it is fast" of his own. */
  mayTell(sentence: Sentence, said: Span, reporter: number, object: number): boolean {
    if (this.#type(reporter) !== 'person') return true;
    const named = mentionsIn(this.#doc, sentence).filter(({ entity }) => entity === object);
    const forum = partOf(this.#doc, sentence) === 'forum';
    // "They argue that it is dear": whoever goes on in a comment speaks of what he names.
    if (forum && this.#goesOn(sentence, reporter) && !(isCommentedOn(this.#type(object)) && named.some(isByName)))
      return false;
    if (named.some(isByName)) return true;
    if (named.length > 0) return !this.#affiliations.isOfEmployer(reporter, object);
    if (this.#reported.points(sentence, said) || (!forum && this.pointsBack(sentence, said, reporter, object)))
      return true;
    // What comments below a post leave open is of anything.
    return this.#reported.takesUp(said) && !forum;
  }

  /** Whether a sentence only names somebody as "they" or "the commenter". */
  #goesOn(sentence: Sentence, person: number): boolean {
    return mentionsIn(this.#doc, sentence).every((mention) => mention.entity !== person || !isByName(mention));
  }
}
