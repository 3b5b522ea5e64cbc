/** The tokens of a sentence, with the names that cover them. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../document.ts';

/** What a hyphen ties to a name to make it a modifier. */
const MODIFYING =
  /^(?:based|powered|driven|backed|led|style|like|compatible|native|level|class|owned|enabled|generated|style|inspired|derived|hosted)$/;

/** What stands before the name of one who puts money in: "and angel Ada Brook", "led by newcomer Fund One". */
const BESIDE = /^(?:angels?|investors?|backers?|newcomers?|billionaires?|financiers?|incumbents?)$/;

export class NamedTokens {
  readonly doc: Document;
  readonly #tokens: readonly Token[];
  readonly #mentionAt: Int32Array;

  /** @param mentionAt for each token the index of the mention that covers it, -1 for none */
  constructor(doc: Document, tokens: readonly Token[], mentionAt: Int32Array) {
    this.doc = doc;
    this.#tokens = tokens;
    this.#mentionAt = mentionAt;
  }

  token(at: number): Token | undefined {
    return this.#tokens[at];
  }

  /** The text from one token up to another, which is left out. */
  textBetween(first: number, next: number): string {
    return this.doc.text.slice(this.#tokens[first]!.start, this.#tokens[next]!.start);
  }

  /** The index of the mention that covers a token; -1 for none. */
  mention(at: number): number {
    return this.#mentionAt[at] ?? -1;
  }

  isName(at: number): boolean {
    return this.mention(at) >= 0;
  }

  /** The token behind the name at a token. */
  behindName(at: number): number {
    let next = at;
    while (this.#mentionAt[next] === this.#mentionAt[at]) next++;
    return next;
  }

  /** The type of the entity that a mention names. */
  typeOf(mention: number): EntityType {
    return this.doc.entities[this.doc.mentions[mention]!.entity]!.type;
  }

  /** "its" stands for a name and its possessive at once. */
  isPossessive(at: number): boolean {
    return this.isName(at) && /^(?:its|his|their)$/.test(this.#tokens[at]!.lower);
  }

  /** Whether a common noun tells what the name right behind it is. */
  standsBeside(at: number): boolean {
    return !this.isName(at) && this.isName(at + 1) && BESIDE.test(this.#tokens[at]?.lower ?? '');
  }

  isNoun(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && !this.isName(at) && (token.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
  }

  /** "Acme" of "two ex-Acme engineers": whether a name only tells where somebody was before. */
  isFormer(at: number): boolean {
    if (!this.isName(at)) return false;
    const before = this.#tokens[at - 1];
    return /^(?:ex|former)$/.test((before?.text === '-' ? this.#tokens[at - 2] : before)?.lower ?? '');
  }

  /** "Airflow" of "its Airflow-based platform": whether a name only modifies. */
  modifies(at: number): boolean {
    if (!this.isName(at)) return false;
    const next = this.behindName(at);
    const hyphen = this.#tokens[next];
    return hyphen?.text === '-' && !hyphen.spaced && MODIFYING.test(this.#tokens[next + 1]?.lower ?? '');
  }
}
