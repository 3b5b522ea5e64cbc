/**
 * The part of speech that each word of a sentence has in its place.
 *
 * A word list gives a word all that it can be ("highlights" a noun or a verb); which of these it is follows from its
 * neighbours. The cheapest path through the candidates is taken (Viterbi 1967), and each path remembers whether its
 * clause has its verb already, since a clause has one.
 */
import type { Token } from '../../document.ts';
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
const SUBJECTS = flags('name', 'names', 'pronoun', 'pronouns', 'determiner');
const VERBS = flags('verb-s', 'verb', 'past', 'bare', 'gerund');

/** What a finite verb costs after a part, in a clause that has its verb. */
const secondVerb = (before: number): number => {
  if (before === NUMBER.auxiliary) return 0;
  return JOINTS[before] ? JOINED_VERB : SECOND_VERB;
};

/** A state is a part and whether the clause has its verb: twice the part's number, one more where it has. */
const STATES = 2 * COUNT;

/** The states of one token that some path leads to, without a verb and with one, in the order in which they were reached. */
type Reached = readonly [number[], number[]];

/** The cheapest path through the tokens' candidates, found token by token. */
class Lattice {
  /** What the cheapest path to each state costs, for the last token and for the one at hand. */
  #cost = new Float64Array(STATES);
  #nextCost = new Float64Array(STATES);
  #reached: Reached = [[], []];
  #nextReached: Reached = [[], []];
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

  #clearNext(): void {
    this.#nextCost.fill(Number.POSITIVE_INFINITY);
    this.#nextReached[0].length = 0;
    this.#nextReached[1].length = 0;
  }

  #swap(): void {
    [this.#cost, this.#nextCost] = [this.#nextCost, this.#cost];
    [this.#reached, this.#nextReached] = [this.#nextReached, this.#reached];
  }

  /** Notes a path to a state, if it is the cheapest so far. */
  #offer(state: number, price: number, from: number): void {
    const best = this.#nextCost[state]!;
    if (price >= best) return;
    if (best === Number.POSITIVE_INFINITY) this.#nextReached[(state & 1) as 0 | 1].push(state);
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
      for (const from of without) {
        const price = cost[from]! + own + costAfter(from >> 1, part);
        if (FINITE[part]) this.#offer(2 * part + 1, price, from);
        else this.#offer(2 * part, part === NUMBER.break && !within ? price + NO_VERB : price, from);
      }
      for (const from of having) {
        const before = from >> 1;
        const price = cost[from]! + own + costAfter(before, part);
        if (FINITE[part]) this.#offer(2 * part + 1, price + secondVerb(before), from);
        else if (part === NUMBER.opener || (part === NUMBER.break && !within)) this.#offer(2 * part, price, from);
        else {
          this.#offer(2 * part + 1, price, from);
          if (JOINTS[part]) this.#offer(2 * part, price + NEW_CLAUSE, from);
          else if (SUBJECTS[part] && VERBS[before]) this.#offer(2 * part, price + EMBEDDED, from);
        }
      }
    }
    this.#swap();
    this.#length++;
  }

  /** The parts of the cheapest path, by number, one for each token. */
  cheapest(): readonly number[] {
    let state = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const has of [0, 1] as const)
      for (const end of this.#reached[has]) {
        const price = this.#cost[end]! + (has === 0 ? NO_VERB : 0);
        if (price >= least) continue;
        least = price;
        state = end;
      }
    const path: number[] = [];
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
  const read: number[] = [];
  const listed = (at: number): boolean => isName(at) || (tokens[at]?.text === ',' && isName(at - 1));
  let closing = false;
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    const tied = !token.spaced && before !== undefined && !before.spaced && /^[-‑‐]$/.test(before.text);
    const governing = isName(token.index - 1) && tokens[token.index + 1]?.lower === 'that';
    const naming = isName(token.index + 1) || /^["“‘*`\p{Lu}]/u.test(tokens[token.index + 1]?.text ?? '');
    closing = isName(token.index) && (closing || (/^(?:and|&)$/.test(before?.lower ?? '') && listed(token.index - 2)));
    const candidates = isName(token.index)
      ? closing
        ? NAMES
        : NAME
      : candidatesOf(token, { verb: isVerb(token), reluctant: reluctant(token), tied, governing, naming });
    if (candidates.parts.length === 0) continue;
    lattice.extend(candidates, token.text === '(' || token.text === ')');
    read.push(token.index);
  }
  const parts: (Part | null)[] = tokens.map(() => null);
  for (const [order, part] of lattice.cheapest().entries()) parts[read[order]!] = PARTS[part]!;
  return parts;
}
