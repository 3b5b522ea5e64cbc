/** Matches phrase patterns against the tokens of a sentence, forward and backward from the word they are found by. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, entitiesOfMention, Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../names/cues.ts';
import { type Bindings, takes } from './clause-match.ts';
import type { PhraseElement, PhrasePattern, Slot, SlotName } from './pattern.ts';

export interface TokenMatch {
  readonly bindings: Bindings;
  readonly role: string | null;
  readonly first: number;
  readonly last: number;
}

const SKIPPED = Tag.Determiner | Tag.Adverb;
/** What a hyphen ties to a name to make it a modifier. */
const MODIFYING =
  /^(?:based|powered|driven|backed|led|style|like|compatible|native|level|class|owned|enabled|generated|style|inspired|derived|hosted)$/;
const JOINT = /^(?:,|and|or|&|\/|\+|the|both)$/;
/** Whether a pattern goes on with what the slot before owns. */
const isOwned = (element: PhraseElement | undefined): boolean => element?.kind === 'words' && element.possessive;

/** Those whose name stands before that of a thing: "Acme's Zephyra 4". */
const MAKERS: ReadonlySet<EntityType> = new Set(['company', 'organization']);

const QUOTE = /^["“”‘’*`]$/;
const GAP_LIMIT = 5;
const LONG_GAP_LIMIT = 30;
const IN_GAP = /^[-–‑$€£~%“”"’]$/;
const NOT_IN_GAP = Tag.Punctuation | Tag.Auxiliary | Tag.Conjunction | Tag.Preposition | Tag.Pronoun;

/** A list of names, and the token to go on from behind it. */
interface NameList {
  readonly entities: readonly number[];
  readonly at: number;
}
/** What elements of a pattern stand for, and the token to go on from. */
interface Run {
  readonly bindings: Bindings;
  readonly role: string | null;
  readonly at: number;
}
const NO_LISTS: readonly NameList[] = [];
const UNBOUND: Bindings = { S: undefined, O: undefined, B: undefined };

/** The bindings with one slot more. */
const bound = ({ S, O, B }: Bindings, slot: SlotName, entities: readonly number[]): Bindings => ({
  S: slot === 'S' ? entities : S,
  O: slot === 'O' ? entities : O,
  B: slot === 'B' ? entities : B,
});

/** One sentence's tokens, against which any number of phrase patterns can be tried. */
export class PhraseMatcher {
  readonly #doc: Document;
  readonly #tokens: readonly Token[];
  readonly #mentionAt: Int32Array;

  constructor(doc: Document, tokens: readonly Token[], mentionAt: Int32Array) {
    this.#doc = doc;
    this.#tokens = tokens;
    this.#mentionAt = mentionAt;
  }

  match(pattern: PhrasePattern, anchor: number, at: number): TokenMatch | null {
    const forward = this.#run(pattern.elements, anchor, at, 1);
    if (!forward) return null;
    // A role is found by its noun; the words before that modify it belong to it.
    let start = at;
    if (pattern.elements[anchor]?.kind === 'role') while (this.#modifiesRole(start - 1)) start--;
    const backward =
      anchor === 0
        ? { bindings: UNBOUND, role: null, at: at - 1 }
        : this.#run(pattern.elements, anchor - 1, start - 1, -1);
    if (!backward) return null;
    return {
      bindings: {
        S: forward.bindings.S ?? backward.bindings.S,
        O: forward.bindings.O ?? backward.bindings.O,
        B: forward.bindings.B ?? backward.bindings.B,
      },
      role: forward.role && start < at ? this.#text(start, at - 1) + forward.role : (forward.role ?? backward.role),
      first: backward.at + 1,
      last: forward.at - 1,
    };
  }

  #text(first: number, last: number): string {
    return this.#doc.text.slice(this.#tokens[first]!.start, this.#tokens[last + 1]?.start ?? this.#tokens[last]!.end);
  }

  #modifiesRole(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || this.#mentionAt[at]! >= 0 || this.#mentionAt[at + 1]! >= 0) return false;
    return (
      (token.tags & (Tag.Adjective | Tag.Noun | Tag.Unknown)) !== 0 && (token.tags & (Tag.Determiner | Tag.Verb)) === 0
    );
  }

  /** The token of the name that the name at a token owns: "Acme" of "Norland's Acme"; that token itself for none. */
  #behindPossessor(at: number): number {
    const index = this.#mentionAt[at]!;
    if (index < 0 || this.#doc.entities[this.#doc.mentions[index]!.entity]!.type !== 'place') return at;
    let next = at;
    while (this.#mentionAt[next] === index) next++;
    return /^['’]s$/.test(this.#tokens[next]?.text ?? '') && this.#mentionAt[next + 1]! >= 0 ? next + 1 : at;
  }

  /** Matches elements from `index` on in one direction; `at` is where the next token is looked for. */
  #run(elements: readonly PhraseElement[], index: number, at: number, step: 1 | -1): Run | null {
    const element = elements[index];
    if (!element) return { bindings: UNBOUND, role: null, at };
    const next = index + step;
    if (element.kind === 'gap') {
      const limit = element.long ? LONG_GAP_LIMIT : GAP_LIMIT;
      for (let length = 0, here = at; length <= limit; length++, here += step) {
        const rest = this.#run(elements, next, here, step);
        if (rest) return rest;
        const token = this.#tokens[here];
        if (element.long && token && token.text !== ';') continue;
        if (token && this.#modifies(here)) continue;
        if (!token || this.#mentionAt[here]! >= 0 || !this.#inGap(token)) return null;
        if (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective | Tag.Past | Tag.Gerund))) return null;
        // "the purchase of farms pleased Acme": a past form after a noun is the clause's verb.
        if (token.tags & Tag.Past && token.spaced && this.#isNoun(here - 1)) return null;
      }
      return null;
    }
    if (element.kind === 'words' && element.possessive && this.#isPossessive(step === 1 ? at - 1 : at))
      return this.#run(elements, next, at, step);
    const here = this.#skip(at, step, element);
    const token = this.#tokens[here];
    const tied = elements[index + 1];
    const takesTied = tied?.kind === 'words' && tied.hyphen;
    if (token) {
      if (element.kind === 'slot') {
        // "its" names a firm only as what owns the next word.
        if (this.#isPossessive(here) && !isOwned(elements[index + 1]))
          // "a port of its Torch": the thing is meant.
          return step === 1 && this.#mentionAt[here + 1]! >= 0 ? this.#run(elements, index, here + 1, step) : null;
        if (!takesTied && this.#modifies(here)) return element.optional ? this.#run(elements, next, at, step) : null;
        for (const found of this.#lists(here, element.slot, step)) {
          const rest =
            this.#run(elements, next, found.at, step) ??
            (step === 1 ? this.#behindAlias(elements, next, found.at) : null);
          if (rest)
            return { bindings: bound(rest.bindings, element.slot.slot, found.entities), role: rest.role, at: rest.at };
        }
        // "led by Norland's Acme": whose it is says nothing here.
        const owned = step === 1 && !isOwned(elements[index + 1]) ? this.#behindPossessor(here) : here;
        if (owned > here) return this.#run(elements, index, owned, step);
      } else if (element.kind === 'role') {
        const role = this.#role(here, step);
        if (role) {
          const rest = this.#run(elements, next, role.at, step);
          if (rest) return { bindings: rest.bindings, role: role.text, at: rest.at };
        }
      } else if (
        this.#mentionAt[here]! < 0 &&
        (!element.noun || !(token.tags & (Tag.Past | Tag.Gerund)) || element.lemmas.has(token.lower)) &&
        (element.lemmas.has(token.lemma) || element.lemmas.has(token.lower.replace('’', "'")))
      ) {
        const rest = this.#run(elements, next, here + step, step);
        if (rest) return rest;
      }
    }
    return element.optional ? this.#run(elements, next, at, step) : null;
  }

  /** "Airflow" of "its Airflow-based platform": a name that only modifies. */
  #modifies(at: number): boolean {
    const index = this.#mentionAt[at] ?? -1;
    if (index < 0) return false;
    let end = at;
    while (this.#mentionAt[end + 1] === index) end++;
    const hyphen = this.#tokens[end + 1];
    return (
      hyphen !== undefined &&
      hyphen.text === '-' &&
      !hyphen.spaced &&
      MODIFYING.test(this.#tokens[end + 2]?.lower ?? '')
    );
  }

  #isNoun(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && this.#mentionAt[at]! < 0 && (token.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
  }

  /** "its" stands for a name and its possessive at once. */
  #isPossessive(at: number): boolean {
    return (this.#mentionAt[at] ?? -1) >= 0 && /^(?:its|his|their)$/.test(this.#tokens[at]!.lower);
  }

  #inGap(token: Token): boolean {
    return (token.tags & NOT_IN_GAP) === 0 || IN_GAP.test(token.text) || /^(?:its|their|one)$/.test(token.lower);
  }

  #skip(at: number, step: 1 | -1, element: PhraseElement): number {
    let here = at;
    for (let i = 0; i < 3; i++) {
      const token = this.#tokens[here];
      if (!token || this.#mentionAt[here]! >= 0) return here;
      const wanted =
        element.kind === 'words' &&
        (element.lemmas.has(token.lemma) || element.lemmas.has(token.text.replace('’', "'")));
      if (wanted || !(token.tags & SKIPPED || QUOTE.test(token.text))) return here;
      here += step;
    }
    return here;
  }

  /** The lists of names that start at a token, going on over commas and "and", the longest first. */
  #lists(at: number, slot: Slot, step: 1 | -1): readonly NameList[] {
    if ((this.#mentionAt[at] ?? -1) < 0) return NO_LISTS;
    const lists: NameList[] = [];
    let entities: readonly number[] = [];
    let here = at;
    for (;;) {
      if (step === 1) here = this.#overMaker(here, slot);
      const index = this.#mentionAt[here] ?? -1;
      if (index < 0) break;
      const named = this.#taken(index, slot);
      entities = entities.length === 0 ? named : [...entities, ...named];
      while (this.#mentionAt[here + step] === index) here += step;
      // "support from Acme, vLLM and Beta": one of another type does not end the list.
      if (named.length > 0) lists.unshift({ entities, at: here + step });
      else if (slot.single || step === -1 || this.#tokens[here + 1]?.text !== ',') break;
      let joined = false;
      here += step;
      if (!slot.single) here = this.#overBracket(here, step);
      if (slot.single && this.#tokens[here]?.text !== '/') break;
      for (let token = this.#tokens[here]; token && JOINT.test(token.lower); token = this.#tokens[here]) {
        joined ||= token.lower !== 'the';
        here += step;
        // A name that nobody knows does not end the list.
        const stranger = this.#tokens[here];
        if (
          stranger &&
          this.#mentionAt[here]! < 0 &&
          /^\p{Lu}\p{Ll}/u.test(stranger.text) &&
          this.#tokens[here + step]?.text === ','
        )
          here += step;
      }
      if (!joined) break;
    }
    return lists;
  }

  /** What a mention stands for that a slot takes. */
  #taken(index: number, slot: Slot): readonly number[] {
    const mention = this.#doc.mentions[index]!;
    if (mention.others) return entitiesOfMention(mention).filter((entity) => takes(this.#doc, slot, entity));
    return takes(this.#doc, slot, mention.entity) ? [mention.entity] : [];
  }

  /** Goes on behind the short form of a name: "Grid Thinking (GT) by Acme". */
  #behindAlias(elements: readonly PhraseElement[], next: number, at: number): Run | null {
    const index = this.#mentionAt[at - 1] ?? -1;
    const alias = this.#mentionAt[at + 1] ?? -1;
    if (this.#tokens[at]?.text !== '(' || index < 0 || alias < 0 || alias === index) return null;
    if (this.#doc.mentions[index]!.entity !== this.#doc.mentions[alias]!.entity) return null;
    let end = at + 1;
    while (this.#mentionAt[end] === alias) end++;
    return this.#tokens[end]?.text === ')' ? this.#run(elements, next, end + 1, 1) : null;
  }

  /** The name behind that of its maker, where a slot does not take makers: "on Acme's Corelis X1", "on Acme Corelis X1". */
  #overMaker(at: number, slot: Slot): number {
    const index = this.#mentionAt[at] ?? -1;
    if (index < 0 || slot.types === null || !MAKERS.has(this.#doc.entities[this.#doc.mentions[index]!.entity]!.type))
      return at;
    let next = at;
    while (this.#mentionAt[next] === index) next++;
    // "in Google Chrome" is in Chrome; "by Acme" is by Acme.
    const thing = this.#mentionAt[next] ?? -1;
    if (this.#taken(index, slot).length > 0) return thing >= 0 && this.#taken(thing, slot).length > 0 ? next : at;
    if (/^['’]s?$/.test(this.#tokens[next]?.text ?? '')) next++;
    const owned = this.#mentionAt[next] ?? -1;
    return owned >= 0 && owned !== index ? next : at;
  }

  /** Where a list goes on after "(Abu Dhabi)" or "(73.2%)". */
  #overBracket(at: number, step: 1 | -1): number {
    if (step === -1 || this.#tokens[at]?.text !== '(') return at;
    for (let close = at + 1; close < at + 8; close++)
      if (this.#tokens[close]?.text === ')')
        return /^(?:,|and|or|&)$/.test(this.#tokens[close + 1]?.lower ?? '') ? close + 1 : at;
    return at;
  }

  /** Words for a position: "co-founder and CEO", "chief executive", "head of research", "senior engineer". */
  #role(at: number, step: 1 | -1): { text: string; at: number } | null {
    let here = at;
    let words = false;
    let edge = at;
    for (let i = 0; i < 7; i++) {
      const token = this.#tokens[here];
      if (!token || this.#mentionAt[here]! >= 0) break;
      if (ROLE_WORDS.has(token.lemma)) {
        words = true;
        edge = here;
      } else if (
        !(
          token.tags & (Tag.Adjective | Tag.Noun | Tag.Unknown | Tag.Conjunction) ||
          /^(?:and|&|-|of|vice|general|managing|former|ex|-|the|\/)$/.test(token.lower)
        )
      )
        break;
      else if (words && step === 1 && token.lower === 'of') break;
      else if (
        words &&
        step === 1 &&
        !/^(?:and|&|\/|-)$/.test(token.lower) &&
        !ROLE_WORDS.has(this.#tokens[here + 1]?.lemma ?? '')
      )
        break;
      else if (!words && i > 3) break;
      here += step;
    }
    if (!words) return null;
    // Words that modify the role belong to it, on its left side.
    let left = step === 1 ? at : edge;
    const right = step === 1 ? edge : at;
    while (
      step === -1 &&
      left - 1 >= 0 &&
      this.#mentionAt[left - 1]! < 0 &&
      this.#tokens[left - 1]!.tags & Tag.Adjective
    )
      left--;
    const text = this.#doc.text.slice(this.#tokens[left]!.start, this.#tokens[right]!.end);
    return { text, at: step === 1 ? right + 1 : left - 1 };
  }
}
