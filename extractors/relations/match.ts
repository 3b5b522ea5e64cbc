/** Matches compiled rules against a sentence's clauses and tokens. */
import { RELATIONS, type Status } from '../../graph/ontology.ts';
import {
  type Clause,
  type Document,
  entitiesOfMention,
  type List,
  type Sentence,
  Tag,
  type Token,
} from '../document.ts';
import { ROLE_WORDS } from '../names/cues.ts';
import { allows, type Ready, type RuleNet } from './compile.ts';
import type { Argument, ClausePattern, PhraseElement, PhrasePattern, Slot, SlotName } from './pattern.ts';

/** What one rule read in one place: entities for the slots, each slot a list. */
export interface Reading {
  readonly ready: Ready<ClausePattern | PhrasePattern>;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly benchmark: number | null;
  readonly role: string | null;
  readonly status: Status;
  readonly first: number;
  readonly last: number;
}

type Bindings = Partial<Record<SlotName, readonly number[]>>;

const ADDING = new Set(['including', 'plus', 'alongside', 'such']);
const LISTING = new Set(['like', 'including', 'such', ':']);

/** The entities, of the types a slot takes, that a list of noun phrases stands for. */
function entitiesOf(doc: Document, list: List, slot: Slot): readonly number[] {
  return list
    .flatMap((phrase) => phrase.heads.flatMap((index) => entitiesOfMention(doc.mentions[index]!)))
    .filter((entity) => takes(doc, slot, entity));
}

const takes = (doc: Document, slot: Slot, entity: number): boolean =>
  slot.types === null || slot.types.has(doc.entities[entity]!.type);

/** "released the Zephyra 4 family, including Zephyra 4 Mini, alongside Lark": more objects of the same kind. */
function alsoNamed(doc: Document, entities: readonly number[], clause: Clause): readonly number[] {
  const types = new Set(entities.map((entity) => doc.entities[entity]!.type));
  return clause.preps
    .filter(({ preposition }) => ADDING.has(preposition))
    .flatMap(({ list }) => list.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!.entity)))
    .filter((entity) => types.has(doc.entities[entity]!.type));
}

/** Matches an argument against a list; gives its bindings, or null. */
function bind(doc: Document, argument: Argument, list: List, clause: Clause): Bindings | null {
  switch (argument.kind) {
    case 'any':
      return {};
    case 'slot': {
      let entities = entitiesOf(doc, list, argument.slot);
      if (entities.length === 0 && list.length > 0 && list.at(-1)!.heads.length === 0) {
        // "rivals such as X and Y": the examples stand for the noun.
        const [after] = clause.preps;
        const examples =
          after && LISTING.has(after.preposition) ? after : clause.preps.find(({ preposition }) => preposition === ':');
        if (examples && (list === clause.object || list === clause.subject))
          entities = entitiesOf(doc, examples.list, argument.slot);
      }
      if (entities.length === 0) return null;
      // What is listed after "including" belongs to it.
      return {
        [argument.slot.slot]: list === clause.object ? [...entities, ...alsoNamed(doc, entities, clause)] : entities,
      };
    }
    case 'noun':
      return list.some((phrase) => phrase.noun !== null && argument.lemmas.has(phrase.noun)) ? {} : null;
    case 'owned': {
      const owner = list.find((phrase) => phrase.noun !== null && argument.lemmas.has(phrase.noun));
      if (!owner) return null;
      const owners = [...owner.possessors, ...owner.modifiers]
        .map((index) => doc.mentions[index]!.entity)
        .filter((entity) => takes(doc, argument.slot, entity));
      return owners.length > 0 ? { [argument.slot.slot]: owners } : null;
    }
  }
}

function matchClause(doc: Document, pattern: ClausePattern, clause: Clause): Bindings | null {
  // "X is outperformed" is no "X outperforms".
  if (clause.passive && pattern.object !== null && pattern.object.kind !== 'any') return null;
  const subject =
    bind(doc, pattern.subject, clause.subject, clause) ??
    (clause.otherSubject.length > 0 ? bind(doc, pattern.subject, clause.otherSubject, clause) : null);
  if (!subject) return null;
  const bindings: Bindings = { ...subject };
  if (pattern.object) {
    const object = bind(doc, pattern.object, clause.object, clause);
    if (!object) return null;
    Object.assign(bindings, object);
  }
  for (const { prepositions, argument, optional } of pattern.preps) {
    let bound: Bindings | null = null;
    for (const [index, phrase] of clause.preps.entries()) {
      if (!prepositions.has(phrase.preposition)) continue;
      bound = bind(doc, argument, phrase.list, clause);
      // "across platforms: A, B and C", "on sites like A": the examples stand for the noun.
      const examples = clause.preps[index + 1];
      if (
        !bound &&
        examples &&
        LISTING.has(examples.preposition) &&
        phrase.list.every(({ heads }) => heads.length === 0)
      )
        bound = bind(doc, argument, examples.list, clause);
      if (bound) break;
    }
    if (bound) Object.assign(bindings, bound);
    else if (!optional) return null;
  }
  const { S, O } = bindings;
  // The same examples on both sides: one of them is not named.
  if (S && O && S.length > 1 && S.every((entity) => O.includes(entity))) return null;
  return bindings;
}

interface TokenMatch {
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
const QUOTE = /^["“”‘’*`]$/;
const GAP_LIMIT = 5;
const LONG_GAP_LIMIT = 30;
const IN_GAP = /^[-–‑$€£~%“”"’]$/;
const NOT_IN_GAP = Tag.Punctuation | Tag.Auxiliary | Tag.Conjunction | Tag.Preposition | Tag.Pronoun;

/** Matches phrase patterns forward and backward from their anchor. */
class PhraseMatcher {
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
      anchor === 0 ? { bindings: {}, role: null, at: at - 1 } : this.#run(pattern.elements, anchor - 1, start - 1, -1);
    if (!backward) return null;
    return {
      bindings: { ...backward.bindings, ...forward.bindings },
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

  /** Matches elements from `index` on in one direction; `at` is where the next token is looked for. */
  #run(
    elements: readonly PhraseElement[],
    index: number,
    at: number,
    step: 1 | -1,
  ): { bindings: Bindings; role: string | null; at: number } | null {
    const element = elements[index];
    if (!element) return { bindings: {}, role: null, at };
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
      }
      return null;
    }
    if (element.kind === 'words' && element.lemmas.has("'s") && this.#isPossessive(step === 1 ? at - 1 : at))
      return this.#run(elements, next, at, step);
    const here = this.#skip(at, step, element);
    const token = this.#tokens[here];
    const tied = elements[index + 1];
    const takesTied = tied?.kind === 'words' && tied.lemmas.has('-');
    if (token) {
      if (element.kind === 'slot') {
        if (!takesTied && this.#modifies(here)) return element.optional ? this.#run(elements, next, at, step) : null;
        for (const found of this.#lists(here, element.slot, step)) {
          const rest = this.#run(elements, next, found.at, step);
          if (rest) return { ...rest, bindings: { ...rest.bindings, [element.slot.slot]: found.entities } };
        }
      } else if (element.kind === 'role') {
        const role = this.#role(here, step);
        if (role) {
          const rest = this.#run(elements, next, role.at, step);
          if (rest) return { ...rest, role: role.text };
        }
      } else if (
        this.#mentionAt[here]! < 0 &&
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

  /** "its" stands for a name and its possessive at once. */
  #isPossessive(at: number): boolean {
    return (this.#mentionAt[at] ?? -1) >= 0 && /^(?:its|his|their)$/.test(this.#tokens[at]!.lower);
  }

  #inGap(token: Token): boolean {
    return (token.tags & NOT_IN_GAP) === 0 || IN_GAP.test(token.text) || /^(?:its|their)$/.test(token.lower);
  }

  #skip(at: number, step: 1 | -1, element: PhraseElement): number {
    let here = at;
    for (let i = 0; i < 3; i++) {
      const token = this.#tokens[here];
      if (!token || this.#mentionAt[here]! >= 0) return here;
      const wanted = element.kind === 'words' && (element.lemmas.has(token.lemma) || element.lemmas.has(token.text));
      if (wanted || !(token.tags & SKIPPED || QUOTE.test(token.text))) return here;
      here += step;
    }
    return here;
  }

  /** The lists of names that start at a token, going on over commas and "and", the longest first. */
  #lists(at: number, slot: Slot, step: 1 | -1): readonly { entities: readonly number[]; at: number }[] {
    const lists: { entities: readonly number[]; at: number }[] = [];
    let entities: readonly number[] = [];
    let here = at;
    for (;;) {
      const index = this.#mentionAt[here] ?? -1;
      if (index < 0) break;
      const named = entitiesOfMention(this.#doc.mentions[index]!).filter((entity) => takes(this.#doc, slot, entity));
      if (named.length === 0) break;
      entities = [...entities, ...named];
      while (this.#mentionAt[here + step] === index) here += step;
      lists.unshift({ entities, at: here + step });
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

const distinct = (values: readonly number[] | undefined): readonly number[] => [...new Set(values ?? [])];

function reading(
  ready: Ready<ClausePattern | PhrasePattern>,
  bindings: Bindings,
  status: Status,
  first: number,
  last: number,
  role: string | null,
): Reading {
  return {
    ready,
    subjects: distinct(bindings.S),
    objects: distinct(bindings.O ?? (RELATIONS[ready.type].symmetric ? bindings.S : [])),
    benchmark: bindings.B?.[0] ?? null,
    role,
    status,
    first,
    last,
  };
}

/** Whether a sentence names two different entities, or one word that stands for several. */
function namesTwo(doc: Document, mentionAt: Int32Array): boolean {
  let first = -1;
  for (const index of mentionAt) {
    if (index < 0) continue;
    const { entity, others } = doc.mentions[index]!;
    if (others || (first >= 0 && entity !== first)) return true;
    first = entity;
  }
  return false;
}

/** All that the rules read in a sentence: its clauses first, then its tokens. */
export function matchRules(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  mentionAt: Int32Array,
  net: RuleNet,
): readonly Reading[] {
  const readings: Reading[] = [];
  // With one name alone only patterns that leave an end out can match.
  const pair = namesTwo(doc, mentionAt);
  for (const clause of clauses.filter(({ conditional }) => !conditional))
    for (const ready of pair ? (net.byVerb.get(clause.verb) ?? []) : []) {
      const bindings = matchClause(doc, ready.pattern, clause);
      if (bindings) readings.push(reading(ready, bindings, clause.status, clause.first, clause.last, null));
    }
  const matcher = new PhraseMatcher(doc, sentence.tokens, mentionAt);
  const tryAt = (list: readonly Ready<PhrasePattern>[], at: number): void => {
    for (const ready of list) {
      if (!pair && ready.hasSubject && ready.hasObject) continue;
      const match = matcher.match(ready.pattern, ready.anchor, at);
      if (match) readings.push(reading(ready, match.bindings, 'actual', match.first, match.last, match.role));
    }
  };
  for (const token of sentence.tokens) {
    const mention = mentionAt[token.index]!;
    if (mention >= 0) {
      if (mentionAt[token.index - 1] !== mention) tryAt(net.byName, token.index);
      if (/^(?:its|his|their)$/.test(token.lower)) tryAt(net.byWord.get("'s") ?? [], token.index + 1);
      continue;
    }
    const found = net.byWord.get(token.lemma) ?? net.byWord.get(token.lower.replace('’', "'"));
    if (found) tryAt(found, token.index);
    if (ROLE_WORDS.has(token.lemma)) tryAt(net.byRole, token.index);
  }
  return readings;
}

/** Comparisons of performance: of firms with firms, of things with things. */
const COMPARISONS: ReadonlySet<string> = new Set(['beats', 'matches']);

/** Whether a pair of entities may stand at the ends of a relation. */
export function mayRelate(doc: Document, { type }: Ready<unknown>, subject: number, object: number): boolean {
  const [from, to] = [doc.entities[subject]!.type, doc.entities[object]!.type];
  if (COMPARISONS.has(type) && (from === 'company') !== (to === 'company')) return false;
  return subject !== object && allows(type, from, to);
}
