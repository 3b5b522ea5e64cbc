/** Matches phrase patterns against the tokens of a sentence, forward and backward from the word they are found by. */
import { type Clause, type Document, type List, Tag, type Token } from '../../document.ts';
import { ofWord } from '../../syntax/lexemes.ts';
import { beforeAside, behindAside } from './asides.ts';
import { isGoverned, isTitle } from './bystanders.ts';
import type { Bindings } from './clause-match.ts';
import { namesFor, subjectAt, subjectsByVerb } from './far-subjects.ts';
import { mayGap, opensRelative } from './gaps.ts';
import { behindKin, behindPossessor, nameLists, overTitle } from './name-lists.ts';
import { NamedTokens } from './named-tokens.ts';
import type { PhraseElement, PhrasePattern, Slot, SlotName } from './pattern.ts';
import { modifiesRole, rolePhrase } from './role-phrases.ts';

export interface TokenMatch {
  readonly bindings: Bindings;
  readonly role: string | null;
  readonly first: number;
  readonly last: number;
}

const SKIPPED = Tag.Determiner | Tag.Adverb;
/** What only says that something is done by now: "Acme has bought". */
const isPerfect = ofWord(({ lower }) => /^(?:has|have|had)$/.test(lower));
/** "Acme itself" */
const isSelf = ofWord(({ lower }) => /^(?:itself|himself|herself|themselves)$/.test(lower));
const isQuote = ofWord(({ text }) => /^["“”‘’*`]$/.test(text));
/** A word with a straight apostrophe, as patterns have it. */
const straightText = ofWord(({ text }) => text.replace('’', "'"));
const straightLower = ofWord(({ lower }) => lower.replace('’', "'"));
const GAP_LIMIT = 5;
const LONG_GAP_LIMIT = 30;
/** What elements of a pattern stand for, and the token to go on from. */
interface Run {
  readonly bindings: Bindings;
  readonly role: string | null;
  readonly at: number;
}
const UNBOUND: Bindings = { S: undefined, O: undefined, B: undefined };

/** The bindings with one slot more. */
const bound = ({ S, O, B }: Bindings, slot: SlotName, entities: readonly number[]): Bindings => ({
  S: slot === 'S' ? entities : S,
  O: slot === 'O' ? entities : O,
  B: slot === 'B' ? entities : B,
});

const isPossessive = (element: PhraseElement | undefined): boolean => element?.kind === 'words' && element.possessive;
const takesFirms = ({ types, role }: Slot): boolean => role === null && (types === null || types.has('company'));

/** One sentence's tokens, against which any number of phrase patterns can be tried. */
export class PhraseMatcher {
  readonly #tokens: NamedTokens;
  /** The tokens that open the finite verb of a clause. */
  readonly #verbs: ReadonlySet<number>;
  /** The subjects of clauses, by the tokens that open their verbs. */
  readonly #subjects: ReadonlyMap<number, List>;

  /**
   * @param mentionAt for each token the index of the mention that covers it, -1 for none
   * @param clauses the sentence's clauses
   */
  constructor(doc: Document, tokens: readonly Token[], mentionAt: Int32Array, clauses: readonly Clause[]) {
    const finite = clauses.filter(({ form }) => form === 'finite');
    const opening = new Set(finite.slice(1).flatMap(({ subject }) => subject[0]?.heads.slice(0, 1) ?? []));
    this.#tokens = new NamedTokens(doc, tokens, mentionAt, opening);
    this.#verbs = new Set(finite.map(({ first }) => first));
    this.#subjects = subjectsByVerb(tokens, clauses);
  }

  /** The match of a pattern whose element `anchor` stands at a token; null for none. */
  match(pattern: PhrasePattern, anchor: number, at: number): TokenMatch | null {
    const forward = this.#run(pattern.elements, anchor, at, 1);
    if (!forward) return null;
    // A role is found by its noun; the words before that modify it belong to it.
    let start = at;
    if (pattern.elements[anchor]?.kind === 'role') while (modifiesRole(this.#tokens, start - 1)) start--;
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
      role: forward.role ? this.#tokens.textBetween(start, at) + forward.role : backward.role,
      first: backward.at + 1,
      last: forward.at - 1,
    };
  }

  /** Matches elements from `index` on in one direction; `at` is where the next token is looked for. */
  #run(elements: readonly PhraseElement[], index: number, at: number, step: 1 | -1): Run | null {
    const element = index < 0 ? undefined : elements[index];
    if (!element) return { bindings: UNBOUND, role: null, at };
    const next = index + step;
    if (element.kind === 'gap') return this.#gap(elements, index, at, step, element.long);
    // "it's using X" owns nothing.
    const here = this.#skip(at, step, element);
    if (element.kind === 'words' && element.possessive && this.#contracts(here)) return null;
    if (element.kind === 'words' && element.possessive && this.#tokens.isPossessive(step === 1 ? at - 1 : at))
      return this.#run(elements, next, at, step);
    return this.#take(elements, index, here, step) ?? (element.optional ? this.#run(elements, next, at, step) : null);
  }

  /** Whether "'s" at a token stands for "is" behind a pronoun. */
  #contracts(at: number): boolean {
    const token = this.#tokens.token(at);
    return (
      /^['’]s$/.test(token?.text ?? '') && /^(?:it|he|she|that|there)$/.test(this.#tokens.token(at - 1)?.lower ?? '')
    );
  }

  /** Goes over words up to where the elements behind a gap match. */
  #gap(elements: readonly PhraseElement[], gap: number, at: number, step: 1 | -1, long: boolean): Run | null {
    const limit = long ? LONG_GAP_LIMIT : GAP_LIMIT;
    const before = elements[gap - 1];
    const owned = before?.kind === 'words' && before.possessive;
    for (let length = 0, here = at; length <= limit; length++, here += step) {
      const rest = this.#run(elements, gap + step, here, step);
      if (rest) return rest;
      // "Acme's data show that Zephyra ...": what is owned ends before its verb.
      // "Acme, became the first big publisher": no gap over a verb that a comma parts.
      const parted = this.#verbs.has(here) && this.#tokens.token(here - 1)?.text === ',';
      if (!mayGap(this.#tokens, here, long) || (this.#verbs.has(here) && owned) || (parted && !long)) return null;
    }
    return null;
  }

  /** Matches the element at `index` with the words at a token, and those after it with what follows. */
  #take(elements: readonly PhraseElement[], index: number, here: number, step: 1 | -1): Run | null {
    const element = elements[index]!;
    const token = this.#tokens.token(here);
    if (!token || element.kind === 'gap') return null;
    if (element.kind === 'slot') return this.#takeNames(elements, index, element.slot, here, step);
    if (element.kind === 'role') {
      const role = rolePhrase(this.#tokens, here, step);
      const rest = role && this.#run(elements, index + step, role.at, step);
      return rest && { bindings: rest.bindings, role: role.text, at: rest.at };
    }
    const { lemmas, noun } = element;
    // "Beta Labs' suit"
    if (element.possessive && /^['’]$/.test(token.text) && this.#tokens.isName(here - 1))
      return this.#run(elements, index + step, here + step, step);
    const fits =
      // "its" may stand for a name and be a word of the pattern all the same.
      (!this.#tokens.isName(here) || this.#tokens.isPossessive(here)) &&
      (!noun || !(token.tags & (Tag.Past | Tag.Gerund)) || lemmas.has(token.lower)) &&
      (lemmas.has(token.lemma) ||
        lemmas.has(straightLower(token)) ||
        (token.spaced && token.text === '-' && lemmas.has('–')));
    return fits ? this.#run(elements, index + step, here + step, step) : null;
  }

  #takeNames(elements: readonly PhraseElement[], index: number, slot: Slot, here: number, step: 1 | -1): Run | null {
    // "Zephyra (8B), a model from Acme"
    const named = step === -1 ? beforeAside(this.#tokens, here) : here;
    if (named < here) return this.#takeNames(elements, index, slot, named, step);
    const after = elements[index + 1];
    if (index === 0 && step === -1 && after?.kind === 'words' && !this.#tokens.isName(here)) {
      const far = namesFor(this.#tokens.doc, subjectAt(this.#tokens, this.#subjects, here + 1), slot);
      return far.length > 0 ? { bindings: bound(UNBOUND, slot.slot, far), role: null, at: here } : null;
    }
    const isOwned = after?.kind === 'words' && after.possessive;
    const isTied = after?.kind === 'words' && after.hyphen;
    // "its" names a firm only as what owns the next word; in "a port of its Torch" the thing is meant.
    if (this.#tokens.isPossessive(here) && !isOwned)
      return step === 1 && this.#tokens.isName(here + 1) ? this.#run(elements, index, here + 1, step) : null;
    if (!isTied && this.#tokens.modifies(here)) return null;
    // "Tessel, backed by Acme and led by former Beta chief Ada Brook, closed a round": nothing that these do.
    const opens = index === 0 && step === -1 && after?.kind === 'gap' && after.long;
    if (opens && (isTitle(this.#tokens, here) || isGoverned(this.#tokens, here))) return null;
    // "backed by Acme chief Ada Brook": by her.
    const titled = step === 1 && !isOwned && !isTied ? overTitle(this.#tokens, here, slot) : here;
    if (titled > here) return this.#run(elements, index, titled, step);
    // Nor by Acme where only firms are asked for.
    if (step === 1 && index === elements.length - 1 && isTitle(this.#tokens, this.#tokens.behindName(here) - 1))
      return null;
    // "led by Norland's Acme": whose it is says nothing here.
    const owned = step === 1 && !isOwned ? behindPossessor(this.#tokens, here, slot) : here;
    if (owned > here) return this.#run(elements, index, owned, step);
    // "Acme's Torch for traces, Beacon for search": Beacon is not Acme's.
    const had = step === 1 && [elements[index - 1], elements[index - 2]].some(isPossessive);
    if (had && this.#tokens.isMaterial(here)) return null;
    let longest = 0;
    for (const { entities, at } of nameLists(this.#tokens, here, slot, step, had)) {
      longest = Math.max(longest, entities.length);
      // "backing from Acme, Beta, Tessel": the comma of a list is none of the pattern's.
      const isCut = longest > 2 && entities.length < longest && !this.#tokens.hasConjunction(here, at);
      // "Acme, Beta chief Ada Brook": chief of Beta alone; "with Acme, and its chief Ada Brook"
      const isListed = this.#tokens.hasConjunction(at + 1, here) && !this.#tokens.isPossessive(here);
      if (after?.kind === 'role' && entities.length > 1 && !isListed) continue;
      if (step === -1 && isOwned && entities.length > 1 && this.#tokens.isPossessive(here)) continue;
      if (isCut && step === 1 && after?.kind === 'words' && after.lemmas.has(',')) continue;
      const kin = step === 1 && !isOwned ? behindKin(this.#tokens, at, slot) : at;
      if (kin > at) return this.#run(elements, index, kin, step);
      const other = step === 1 ? behindAside(this.#tokens, at) : this.#tokens.beforeFirmNoun(at);
      const rest =
        this.#run(elements, index + step, at, step) ??
        (other !== at ? this.#run(elements, index + step, other, step) : null);
      if (rest) return { bindings: bound(rest.bindings, slot.slot, entities), role: rest.role, at: rest.at };
    }
    return null;
  }

  #skip(at: number, step: 1 | -1, element: PhraseElement): number {
    if (element.kind === 'slot' && step === 1 && takesFirms(element.slot)) {
      const firm = this.#tokens.behindFirmNoun(at);
      if (firm > at) return firm;
    }
    let here = at;
    for (let i = 0; i < 3; i++) {
      const token = this.#tokens.token(here);
      if (!token || this.#tokens.isName(here) || opensRelative(this.#tokens, here)) return here;
      if (element.kind === 'slot' && step === 1 && this.#tokens.standsBeside(here)) return here + 1;
      // "in Torch (not Lark)"
      if (element.kind === 'slot' && token.lower === 'not') return here;
      const perfect = step === -1 && isPerfect(token) && (this.#tokens.token(here + 1)?.tags ?? 0) & Tag.Past;
      if (!(token.tags & SKIPPED || isQuote(token) || isSelf(token) || perfect)) return here;
      if (element.kind === 'words' && (element.lemmas.has(token.lemma) || element.lemmas.has(straightText(token))))
        return here;
      here += step;
    }
    return here;
  }
}
