/** A sentence while it is cut into phrases: what its tokens are, and the phrases so far. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, type Entity, type Sentence, Tag, type Token } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { TRANSPARENT } from '../heads.ts';
import { ofWord } from '../lexemes.ts';
import { mentionIndex } from '../mentions.ts';
import type { Part } from '../parts/costs.ts';
import { isHelped } from '../parts/helped.ts';
import { partsOf } from '../parts/parts.ts';
import type { Phrase, RuleVerbs } from './kinds.ts';

/** Words in -ing that name a field rather than an action. */
const FIELDS: ReadonlySet<string> = new Set(
  `coding reasoning programming engineering learning computing pricing existing upcoming ongoing funding financing licensing
   marketing accounting banking advertising manufacturing gaming lending consulting recruiting networking farming pretraining pre-training posttraining post-training`.split(
    /\s+/,
  ),
);
/** Words that a hyphen ties to the name of what another thing is like. */
const LIKENING =
  /^[-\u2010\u2011](?:class|level|style|tier|grade|like|type|sized?|quality|retrained|tuned|initiali[sz]ed|derived|distilled|generated|based|powered|driven|native|flavou?red)\b/;

/** Whether a word in -ing, in small letters, is one of these, whatever a hyphen ties to it: "non-reasoning". */
export const isField = (word: string): boolean => FIELDS.has(word) || FIELDS.has(word.slice(word.lastIndexOf('-') + 1));

export const isQuote = ofWord(({ text }) => /^["“”*_`]$/.test(text));

/** Parts of speech that can head a verb group. */
const VERBAL: ReadonlySet<Part | null> = new Set(['verb-s', 'verb', 'past', 'bare', 'participle'] as const);
/** Pronouns that stand for names. */
export const isPronoun = ofWord(({ lower }) => /^(?:it|they|both|he|she|its|his|their)$/.test(lower));
const isEach = ofWord(({ lower }) => /^(?:all|both|each)$/.test(lower));

const isReluctant = ofWord(({ lemma }) => TYPE_NOUNS.has(lemma) || TRANSPARENT.has(lemma));

export class Chunking {
  readonly tokens: readonly Token[];
  /** For each token its part of speech; null for names and marks. */
  readonly parts: readonly (Part | null)[];
  readonly verbs: RuleVerbs;
  /** The phrases so far, in text order. */
  readonly phrases: Phrase[] = [];
  readonly #doc: Document;
  readonly #mentionAt: Int32Array;

  constructor(doc: Document, sentence: Sentence, mentions: readonly number[], verbs: RuleVerbs) {
    this.#doc = doc;
    this.tokens = sentence.tokens;
    this.verbs = verbs;
    this.#mentionAt = mentionIndex(doc, sentence, mentions);
    // Each token is asked for time and again by those around it.
    const names = sentence.tokens.map(
      (token, at) => this.isName(at) && !isPronoun(token) && !this.#standsForSeveral(at),
    );
    this.parts = partsOf(
      sentence.tokens,
      (at) => at >= 0 && names[at] === true,
      (token) => this.isRuleVerb(token),
      isReluctant,
    );
  }

  /** "the two", "both models": words that stand for several names are words all the same. */
  #standsForSeveral(at: number): boolean {
    return this.#doc.mentions[this.#mentionAt[at]!]!.others !== null;
  }

  token(at: number): Token | undefined {
    // Below zero an array is asked for a property by name, which takes long.
    return at < 0 ? undefined : this.tokens[at];
  }

  tagsAt(at: number): number {
    return this.token(at)?.tags ?? 0;
  }

  /** Whether the rules ask for a word as a verb. */
  isRuleVerb(token: Token): boolean {
    return (token.tags & Tag.Preposition) === 0 && this.verbs.lemma(token) !== '';
  }

  /** Whether a word is a verb, finite or a participle, where it stands. */
  isVerb(at: number): boolean {
    return VERBAL.has(this.parts[at] ?? null) && !this.#isPost(at) && !this.#isTitle(at);
  }

  /** "Judge Ada Brook ordered ...": a title. */
  #isTitle(at: number): boolean {
    return /^(?:Judge|Justice|Magistrate|Chair|Coach)$/.test(this.tokens[at]!.text) && this.isName(at + 1);
  }

  /** "infra posts from Acme": what is posted, where no name stands before. */
  #isPost(at: number): boolean {
    return (
      /^(?:posts|reports|comments|notes|details|threads|reactions)$/.test(this.tokens[at]!.lower) &&
      this.tokens[at + 1]?.lower === 'from' &&
      !this.isName(at - 1)
    );
  }

  /** Whether a token is the infinitive of a verb before it that takes one without "to". */
  isHelped(at: number): boolean {
    return this.parts[at] === 'bare' && isHelped(this.tokens, at, (other) => this.isName(other));
  }

  isName(at: number): boolean {
    return at >= 0 && at < this.tokens.length && this.#mentionAt[at]! >= 0;
  }

  /** The index into `doc.mentions` of the mention that covers a token; -1 for none. */
  mentionAt(at: number): number {
    return this.#mentionAt[at] ?? -1;
  }

  /** The last token of the mention at a token. */
  mentionEnd(at: number): number {
    let last = at;
    while (this.#mentionAt[last + 1] === this.#mentionAt[at]) last++;
    return last;
  }

  /** "an Opus-class model": whether a hyphen ties a name to a word that likens another thing to it. */
  isLikened(mention: number): boolean {
    const { end } = this.#doc.mentions[mention]!;
    return LIKENING.test(this.#doc.text.slice(end, end + 9));
  }

  entityOf(mention: number): Entity {
    return this.#doc.entities[this.#doc.mentions[mention]!.entity]!;
  }

  /** Whether one of some mentions names a thing of this type. */
  isTyped(type: EntityType, mentions: readonly number[]): boolean {
    return mentions.some((mention) => this.entityOf(mention).type === type);
  }

  /** Whether "'s" stands for "is" or "has": no noun phrase follows it as a possession. */
  contracts(at: number): boolean {
    const before = this.token(at - 1);
    const next = this.token(at + 1);
    if (!before || !next) return false;
    if (before.tags & Tag.Pronoun || /^(?:it|that|there|here|what|who|he|she)$/.test(before.lower)) return true;
    return (
      // "adopted Acme's Le Quill": a name opens with the article.
      !this.isName(at + 1) &&
      (next.tags & (Tag.Determiner | Tag.Gerund)) !== 0 &&
      !(next.tags & Tag.Noun) &&
      // "Acme's coding agent"
      !isField(next.lower) &&
      this.parts[at + 1] !== 'adjective'
    );
  }

  /** "open sourced", written without its hyphen. */
  opensSource(at: number): boolean {
    return (
      this.token(at)?.lower === 'open' &&
      !this.isName(at) &&
      /^sourc(?:es|ed|ing)$/.test(this.token(at + 1)?.lower ?? '')
    );
  }

  /** "Acme, Beta and Wren all added X": a word for each of several between a subject and its verb. */
  floats(at: number): boolean {
    const before = this.phrases.at(-1);
    // "Acme and Beta, which all run X"
    if (isEach(this.tokens[at]!) && before?.kind === 'relative' && before.last === at - 1) return this.isVerb(at + 1);
    return (
      isEach(this.tokens[at]!) &&
      before?.kind === 'noun' &&
      before.heads.length > 0 &&
      before.last === at - 1 &&
      this.isVerb(at + 1)
    );
  }
}
