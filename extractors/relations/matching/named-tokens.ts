/** The tokens of a sentence, with the names that cover them. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../../document.ts';
import { ROLE_WORDS, TYPE_NOUNS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { isMadeFor } from '../../syntax/heads.ts';
import { isTheir } from '../../syntax/lexemes.ts';

/** What a hyphen ties to a name to make it a modifier. */
const MODIFYING =
  /^(?:based|powered|driven|backed|led|style|like|compatible|native|level|class|owned|enabled|generated|style|inspired|derived|hosted)$/;

/** What stands before the name of one who puts money in: "and angel Ada Brook", "led by newcomer Fund One". */
const BESIDE = /^(?:angels?|investors?|backers?|newcomers?|billionaires?|financiers?|incumbents?)$/;

/** How many words may lead to the name behind a noun for a firm. */
const FIRM_WORDS = 7;
/** How many words may lead to a person's name. */
const PERSON_WORDS = 4;
const DESCRIBING = Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Number | Tag.Unknown;

/** What people have on a site. Lemmas. */
const PLACES = /^(?:repo|repository|page|account|organization|org|space|issue|discussion)$/;

export class NamedTokens {
  readonly doc: Document;
  readonly #tokens: readonly Token[];
  readonly #mentionAt: Int32Array;
  readonly #opening: ReadonlySet<number>;

  /**
   * @param mentionAt for each token the index of the mention that covers it, -1 for none
   * @param opening the mentions with which the subjects of clauses start
   */
  constructor(doc: Document, tokens: readonly Token[], mentionAt: Int32Array, opening: ReadonlySet<number>) {
    this.doc = doc;
    this.#opening = opening;
    this.#tokens = tokens;
    this.#mentionAt = mentionAt;
  }

  token(at: number): Token | undefined {
    // Below zero an array is asked for a property by name, which takes long.
    return at < 0 ? undefined : this.#tokens[at];
  }

  /** The text from one token up to another, which is left out. */
  textBetween(first: number, next: number): string {
    return this.doc.text.slice(this.#tokens[first]!.start, this.#tokens[next]!.start);
  }

  /** Whether an "and" stands between one token and another, which is left out. */
  hasConjunction(first: number, next: number): boolean {
    return this.#tokens.slice(first, next).some(({ lower }) => /^(?:and|or|&)$/.test(lower));
  }

  /** The index of the mention that covers a token; -1 for none. */
  mention(at: number): number {
    return this.#mentionAt[at] ?? -1;
  }

  /** Whether the name at a token opens a clause: "bought from Acme and Beta pays", no list. Titles of people look like verbs. */
  opensClause(at: number): boolean {
    const mention = this.mention(at);
    return this.#opening.has(mention) && this.typeOf(mention) !== 'person';
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
    return this.isName(at) && isTheir(this.#tokens[at]!);
  }

  /** The token of the name that a noun for a firm stands before: "the Bristol outfit Tessel"; that token itself for none. */
  behindFirmNoun(at: number): number {
    for (let here = at; here < at + FIRM_WORDS && this.#tokens[here]; here++) {
      const { tags, lemma, text } = this.#tokens[here]!;
      if (this.isName(here)) {
        if (this.typeOf(this.mention(here)) !== 'place') return at;
      } else if (
        TYPE_NOUNS.get(lemma) === 'company' &&
        /^\p{Ll}/u.test(text) &&
        this.isName(this.#behindNaming(here + 1))
      )
        return this.#behindNaming(here + 1);
      else if (!(tags & DESCRIBING) && text !== '-') return at;
    }
    return at;
  }

  /** The token before the words that lead to the noun for a firm at a token: "and" of "and the Bristol outfit Tessel"; that token itself for none. */
  beforeFirmNoun(at: number): number {
    const noun = this.#tokens[at];
    if (!noun || this.isName(at) || TYPE_NOUNS.get(noun.lemma) !== 'company' || !/^\p{Ll}/u.test(noun.text)) return at;
    for (let here = at - 1; here > at - FIRM_WORDS && here >= 0; here--) {
      const { tags, text, lower } = this.#tokens[here]!;
      if (/^(?:a|an|the)$/.test(lower)) return here - 1;
      const isPlace = this.isName(here) && this.typeOf(this.mention(here)) === 'place';
      if (!isPlace && (this.isName(here) || !(tags & (DESCRIBING | Tag.Past) || text === '-'))) return at;
    }
    return at;
  }

  /** The token behind "called"; that token itself for none. */
  #behindNaming(at: number): number {
    return /^(?:called|named|dubbed)$/.test(this.#tokens[at]?.lower ?? '') ? at + 1 : at;
  }

  /** Whether a common noun tells what the name right behind it is. */
  standsBeside(at: number): boolean {
    return !this.isName(at) && this.isName(at + 1) && BESIDE.test(this.#tokens[at]?.lower ?? '');
  }

  /** The token of the name that "former" leads to: "Acme" of "former Acme chief Ada Brook"; that token itself for none. */
  behindFormer(at: number): number {
    let here = at;
    while (
      here < at + PERSON_WORDS &&
      this.isNominal(here) &&
      !/^(?:whose|its|their|his|her)$/.test(this.#tokens[here]!.lower)
    )
      here++;
    const before = this.#tokens[here - 1];
    if (here === at || !this.isName(here) || !before) return at;
    return /^(?:former|ex|longtime)$/.test(before.lower) ? here : at;
  }

  /** Whether a word may belong to a noun phrase without a name. */
  isNominal(at: number): boolean {
    return !this.isName(at) && ((this.#tokens[at]?.tags ?? 0) & DESCRIBING) !== 0;
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

  /** "Zephyra" of "ex-Acme Zephyra leads": whether a thing's name stands between a firm's and a role. */
  isMiddle(at: number): boolean {
    if (!this.isName(at) || !/^(?:model|product|hardware)$/.test(this.typeOf(this.mention(at)))) return false;
    let first = at;
    while (this.mention(first - 1) === this.mention(at)) first--;
    const maker = this.mention(first - 1);
    return (
      maker >= 0 && this.typeOf(maker) === 'company' && ROLE_WORDS.has(this.#tokens[this.behindName(at)]?.lemma ?? '')
    );
  }

  /** "Airflow" of "its Airflow-based platform": whether a name only modifies. */
  modifies(at: number): boolean {
    if (!this.isName(at)) return false;
    const next = this.behindName(at);
    const hyphen = this.#tokens[next];
    return hyphen?.text === '-' && !hyphen.spaced && MODIFYING.test(this.#tokens[next + 1]?.lower ?? '');
  }

  /** "Acme's Python library", "its GitHub repository": whether the name at a token tells only of what or where something of somebody's is. */
  isMaterial(at: number): boolean {
    if (!this.isName(at)) return false;
    const next = this.behindName(at);
    const entity = this.doc.entities[this.doc.mentions[this.mention(at)]!.entity]!;
    const { lemma = '' } = this.#tokens[next] ?? {};
    return this.isNominal(next) && (isMadeFor(entity, lemma) || (hasRole(entity, 'host') && PLACES.test(lemma)));
  }
}
