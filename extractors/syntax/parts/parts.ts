/**
 * The part of speech that each word of a sentence has in its place.
 *
 * A word list gives a word all that it can be ("highlights" a noun or a verb); which of these it is follows from its
 * neighbours. The cheapest path through the candidates is taken (Viterbi 1967), and each path remembers whether its
 * clause has its verb already, since a clause has one.
 */
import { Shape, Tag, type Token } from '../../document.ts';
import { isHyphen } from '../../names/found.ts';
import { type Candidates, candidatesOf, NAME, NAMES } from './candidates.ts';
import { costAfter, NUMBER, PARTS, type Part } from './costs.ts';

/** What a second verb costs in a clause that has one; less after a comma or "and", which may join two. */
const SECOND_VERB = 2.2;
const JOINED_VERB = 0.1;
/** What it costs that a comma or "and" opens a further clause. */
const NEW_CLAUSE = 0.3;
/** What it costs that a subject follows a verb, as in "shows X beats Y" and "says it will". */
const EMBEDDED = 0.8;
/** What a clause without a verb costs; headlines and bullets have them. */
const NO_VERB = 1;

/** A flag for each part, by number. */
const flags = (...parts: readonly Part[]): Uint8Array => {
  const set = new Uint8Array(COUNT);
  for (const part of parts) set[NUMBER[part]] = 1;
  return set;
};
const COUNT = PARTS.length;
const FINITE = flags('verb-s', 'verb', 'past', 'auxiliary');
const JOINTS = flags('comma', 'conjunction');
const OPENING = flags('opener', 'subordinator');
const SUBJECTS = flags('name', 'names', 'pronoun', 'pronouns', 'determiner');
const VERBS = flags('verb-s', 'verb', 'past', 'bare', 'gerund');

/** What a finite verb costs after a part, in a clause that has its verb. */
const secondVerb = (before: number): number => {
  if (before === NUMBER.auxiliary) return 0;
  return JOINTS[before] ? JOINED_VERB : SECOND_VERB;
};

/** A state is a part and whether the clause has its verb: twice the part's number, one more where it has. */
const STATES = 2 * COUNT;

/** The states of one token that some path leads to, in the order in which they were reached. */
class Reached {
  readonly #states = new Uint8Array(STATES);
  size = 0;

  at(index: number): number {
    return this.#states[index]!;
  }

  add(state: number): void {
    this.#states[this.size++] = state;
  }
}

/** The cheapest path through the tokens' candidates, found token by token. */
class Lattice {
  /** What the cheapest path to each state costs, for the last token and for the one at hand. */
  #cost = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  #nextCost = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  /** The states reached without a verb, and with one. */
  #reached = [new Reached(), new Reached()] as const;
  #nextReached = [new Reached(), new Reached()] as const;
  /** For each token so far, by state, the state of the token before. */
  #back = new Int8Array(STATES * 64);
  #length = 0;

  /** Starts a sentence of so many tokens at most. */
  begin(most: number): void {
    if (this.#back.length < most * STATES) this.#back = new Int8Array(2 * most * STATES);
    this.#length = 0;
    this.#clearNext();
    this.#offer(2 * NUMBER.break, 0, 0);
    this.#swap();
  }

  /** Forgets what was reached; all other states cost infinitely much as it is. */
  #clearNext(): void {
    for (const reached of this.#nextReached) {
      for (let at = 0; at < reached.size; at++) this.#nextCost[reached.at(at)] = Number.POSITIVE_INFINITY;
      reached.size = 0;
    }
  }

  #swap(): void {
    [this.#cost, this.#nextCost] = [this.#nextCost, this.#cost];
    [this.#reached, this.#nextReached] = [this.#nextReached, this.#reached];
  }

  /** Notes a path to a state, if it is the cheapest so far. */
  #offer(state: number, price: number, from: number): void {
    const best = this.#nextCost[state]!;
    if (price >= best) return;
    if (best === Number.POSITIVE_INFINITY) this.#nextReached[(state & 1) as 0 | 1].add(state);
    this.#nextCost[state] = price;
    this.#back[this.#length * STATES + state] = from;
  }

  /** Goes on with a token. `within`: it is a bracket, which ends no clause. */
  extend({ parts, costs }: Candidates, within: boolean): void {
    this.#clearNext();
    const cost = this.#cost;
    const [without, having] = this.#reached;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const own = costs[i]!;
      const finite = FINITE[part]!;
      const ends = part === NUMBER.break && !within;
      const end = ends ? NO_VERB : 0;
      for (let at = 0; at < without.size; at++) {
        const from = without.at(at);
        this.#offer(2 * part + finite, cost[from]! + own + costAfter(from >> 1, part) + end, from);
      }
      const opens = ends || OPENING[part] ? 0 : 1;
      const joint = JOINTS[part]!;
      const subject = SUBJECTS[part]!;
      for (let at = 0; at < having.size; at++) {
        const from = having.at(at);
        const before = from >> 1;
        const price = cost[from]! + own + costAfter(before, part);
        this.#offer(2 * part + opens, finite ? price + secondVerb(before) : price, from);
        if (joint || (subject && (VERBS[before] || before === NUMBER.adverb)))
          this.#offer(2 * part, price + (joint ? NEW_CLAUSE : EMBEDDED), from);
      }
    }
    this.#swap();
    this.#length++;
  }

  /** The parts of the cheapest path, by number, one for each token. */
  cheapest(): Uint8Array {
    let state = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const has of [0, 1] as const)
      for (let at = 0; at < this.#reached[has].size; at++) {
        const end = this.#reached[has].at(at);
        const price = this.#cost[end]! + (has === 0 ? NO_VERB : 0);
        if (price >= least) continue;
        least = price;
        state = end;
      }
    const path = new Uint8Array(this.#length);
    for (let at = this.#length - 1; at >= 0; at--) {
      path[at] = state >> 1;
      state = this.#back[at * STATES + state]!;
    }
    return path;
  }
}

/** One for all sentences, read one after another. */
const lattice = new Lattice();

/**
 * The parts of speech of a sentence's tokens.
 * @param isName whether the token at an index belongs to a name
 * @param isVerb whether the rules know a token as a verb
 * @param reluctant whether a token is hardly ever a verb in these texts ("models")
 * @returns one part for each token; null for what has none, such as a quotation mark
 */
export function partsOf(
  tokens: readonly Token[],
  isName: (at: number) => boolean,
  isVerb: (token: Token) => boolean,
  reluctant: (token: Token) => boolean,
): readonly (Part | null)[] {
  lattice.begin(tokens.length);
  const parts: (Part | null)[] = [];
  const read: number[] = [];
  let closing = false;
  for (const token of tokens) {
    const { index } = token;
    parts.push(null);
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const name = isName(index);
    closing =
      name && (closing || (isAnd(before) && (isName(index - 2) || (isComma(tokens[index - 2]) && isName(index - 3)))));
    const candidates = name
      ? closing
        ? NAMES
        : NAME
      : candidatesOf(token, {
          verb: isVerb(token),
          reluctant: reluctant(token),
          tied: !token.spaced && isHyphen(before) && !before!.spaced,
          governing: after?.lower === 'that' && isName(index - 1),
          naming: after !== undefined && (isName(index + 1) || opensName(after)),
        });
    if (candidates.parts.length === 0) continue;
    lattice.extend(candidates, token.text === '(' || token.text === ')');
    read.push(index);
  }
  const path = lattice.cheapest();
  for (let order = 0; order < read.length; order++) parts[read[order]!] = PARTS[path[order]!]!;
  return parts;
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&';
const isComma = (token: Token | undefined): boolean => token?.text === ',';
/** Whether a token may open a name that nothing else has found, or a quotation. */
const opensName = ({ text, tags, shape }: Token): boolean =>
  (shape & Shape.Capital) !== 0 || ((tags & Tag.Punctuation) !== 0 && /^["“‘*`]/.test(text));
