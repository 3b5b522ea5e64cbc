/**
 * Pronouns and descriptions that stand for an entity named before: "it", "its", "the company", "the model", "both".
 *
 * The antecedent is the most prominent entity of a fitting type: what the sentence before says is released, its subject,
 * the first it names, else what the section is about (centering: Grosz, Joshi and Weinstein 1995). Where none fits, the
 * word stays unresolved.
 */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { type Anaphor, anaphorAt, FIRMS, pluralAt } from './anaphora.ts';
import { earlierSentences, firstFitting, lastList } from './antecedents.ts';
import { Salience } from './salience.ts';

class Resolver {
  readonly #doc: Document;
  readonly #salience: Salience;
  /** The mentions of each sentence, those found here included, in text order. */
  readonly #bySentence: Mention[][];
  readonly added: Mention[] = [];

  constructor(doc: Document) {
    this.#doc = doc;
    this.#salience = new Salience(doc);
    this.#bySentence = doc.sentences.map(() => []);
    for (const mention of doc.mentions) this.#bySentence[mention.sentence]!.push(mention);
  }

  sentence(sentence: Sentence): void {
    const here = this.#bySentence[sentence.index]!;
    const found: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const plural = pluralAt(sentence, at);
      const anaphor = plural ? null : anaphorAt(sentence, at);
      const first = anaphor?.first ?? at;
      const last = plural?.last ?? anaphor?.last;
      if (last === undefined) continue;
      const { start } = sentence.tokens[first]!;
      const { end } = sentence.tokens[last]!;
      if (here.some((mention) => mention.start < end && mention.end > start)) continue;
      const before = here.filter((mention) => mention.end <= start);
      const entities = anaphor
        ? this.#antecedent(sentence, anaphor, before)
        : plural && this.#list(sentence, plural, before);
      const [entity, ...others] = entities ?? [];
      if (entity === undefined) continue;
      const text = this.#doc.text.slice(start, end);
      const mention: Mention = { start, end, text, entity, sentence: sentence.index, by: 'coreference' };
      found.push(others.length > 0 ? { ...mention, others } : mention);
      at = last;
    }
    if (found.length === 0) return;
    this.added.push(...found);
    this.#bySentence[sentence.index] = [...here, ...found].sort((a, b) => a.start - b.start);
  }

  #list(
    sentence: Sentence,
    plural: NonNullable<ReturnType<typeof pluralAt>>,
    before: readonly Mention[],
  ): readonly number[] | null {
    for (const mentions of [before, ...this.#earlier(sentence)]) {
      const list = lastList(this.#doc, mentions, plural.types, plural.count);
      if (list) return list;
    }
    return null;
  }

  #earlier(sentence: Sentence): readonly (readonly Mention[])[] {
    return earlierSentences(this.#doc, sentence).map((index) => this.#bySentence[index]!);
  }

  #antecedent(sentence: Sentence, anaphor: Anaphor, before: readonly Mention[]): readonly number[] | null {
    const { types, first, description } = anaphor;
    const object = isObject(sentence, first);
    // "X frames it as ...": an object is not its own subject.
    const candidates = object ? before.slice(1) : description || first > 0 ? before : [];
    const inSentence = firstFitting(this.#doc, candidates, types);
    if (inSentence) return [inSentence.entity];
    if (object || types === FIRMS) return null;
    for (const mentions of this.#earlier(sentence)) {
      const earlier = firstFitting(this.#doc, mentions, types);
      if (earlier) return [earlier.entity];
    }
    const topic = this.#salience.topic(sentence, (_, type) => types.has(type));
    return topic === null ? null : [topic];
  }
}

/** Whether "it" stands behind a verb as its object: no verb of its own follows. */
function isObject(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  const next = sentence.tokens[at + 1];
  if (sentence.tokens[at]!.lower !== 'it' || !before || !(before.tags & Tag.Verb)) return false;
  return !(next && next.tags & (Tag.Verb | Tag.Auxiliary | Tag.Adverb) && !(next.tags & Tag.Preposition));
}

/** The step: adds mentions for what stands for an entity. */
export function coreference(doc: Document): Document {
  const resolver = new Resolver(doc);
  for (const sentence of doc.sentences) if (sentence.block.kind === 'body') resolver.sentence(sentence);
  if (resolver.added.length === 0) return doc;
  return { ...doc, mentions: [...doc.mentions, ...resolver.added].sort((a, b) => a.start - b.start) };
}
