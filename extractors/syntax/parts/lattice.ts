/**
 * The cheapest path through what each word of a sentence can be (Viterbi 1967). Each path remembers whether its clause has
 * its verb already, since a clause has one, and whether that tells of several, since verbs that "and" joins agree.
 */
import type { Candidates } from './candidates.ts';
import { costAfter, NUMBER, PARTS, type Part } from './costs.ts';

/** What a second verb costs in a clause that has one; less after a comma or "and", which may join two. */
const SECOND_VERB = 2.2;
const JOINED_VERB = 0.1;
/** What it costs that a verb behind "and" or a comma disagrees with the verb before: "Acme runs X and train Y". */
const DISAGREEING = 0.9;
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

/**
 * A state is a part and what verb the clause has: thrice the part's number; one more where it has a verb that tells of
 * one or of the past, two more where it has one that tells of several, "train".
 */
const STATES = 3 * COUNT;
const NONE = 0;
const ONE = 1;
const SEVERAL = 2;
const partOf = (state: number): number => Math.trunc(state / 3);
/** What verb a clause has with each part. */
const VERB_OF = FINITE.map((finite, part) => (finite ? (part === NUMBER.verb ? SEVERAL : ONE) : NONE));
/** Whether a finite verb is not what "and" joins to the verb that the clause has: "runs X and train", "train X and runs". */
const disagrees = (verb: number, part: number): boolean =>
  verb === ONE ? part === NUMBER.verb : part === NUMBER['verb-s'];

/** The cheapest paths to the states of one token. */
class Column {
  /** What the cheapest path to each state costs. */
  readonly cost = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  /** The states that some path leads to, in the order in which they were reached: those without a verb, those with one. */
  readonly without = new Uint8Array(COUNT);
  readonly having = new Uint8Array(COUNT);
  withoutSize = 0;
  havingSize = 0;

  /** Forgets what was reached; all other states cost infinitely much as it is. */
  clear(): void {
    for (let at = 0; at < this.withoutSize; at++) this.cost[this.without[at]!] = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.havingSize; at++) this.cost[this.having[at]!] = Number.POSITIVE_INFINITY;
    this.withoutSize = 0;
    this.havingSize = 0;
  }

  /** Whether a path to a state is the cheapest so far; then it is noted. */
  takes(state: number, price: number): boolean {
    const best = this.cost[state]!;
    if (price >= best) return false;
    this.cost[state] = price;
    if (best === Number.POSITIVE_INFINITY) {
      if (state % 3 !== NONE) this.having[this.havingSize++] = state;
      else this.without[this.withoutSize++] = state;
    }
    return true;
  }
}

/** The cheapest path through the tokens' candidates, found token by token. */
export class Lattice {
  /** The columns of the last token and of the one at hand. */
  #last = new Column();
  #next = new Column();
  /** For each token so far, by state, the state of the token before. */
  #back = new Int8Array(STATES * 64);
  #length = 0;

  /** Starts a sentence of so many tokens at most. */
  begin(most: number): void {
    if (this.#back.length < most * STATES) this.#back = new Int8Array(2 * most * STATES);
    this.#length = 0;
    this.#last.clear();
    this.#last.takes(3 * NUMBER.break, 0);
  }

  /** Goes on with a token. `within`: it is a bracket without its other one, which ends no clause. */
  extend({ parts, costs }: Candidates, within: boolean): void {
    const last = this.#last;
    const next = this.#next;
    const back = this.#back;
    const row = this.#length * STATES;
    next.clear();
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const own = costs[i]!;
      const finite = FINITE[part]!;
      const ends = part === NUMBER.break && !within;
      const end = ends ? NO_VERB : 0;
      const opened = 3 * part + VERB_OF[part]!;
      for (let at = 0; at < last.withoutSize; at++) {
        const from = last.without[at]!;
        const before = partOf(from);
        // A clause that "and" opens has a subject before its verb.
        const bare = part === NUMBER.verb && before === NUMBER.conjunction ? DISAGREEING : 0;
        if (next.takes(opened, last.cost[from]! + own + costAfter(before, part) + end + bare))
          back[row + opened] = from;
      }
      const opens = ends || OPENING[part]!;
      const joint = JOINTS[part]!;
      const subject = SUBJECTS[part]!;
      for (let at = 0; at < last.havingSize; at++) {
        const from = last.having[at]!;
        const before = partOf(from);
        const verb = from % 3;
        const price = last.cost[from]! + own + costAfter(before, part);
        const kept = 3 * part + (opens ? NONE : VERB_OF[part] || verb);
        const unlike = finite && JOINTS[before] && disagrees(verb, part) ? DISAGREEING : 0;
        if (next.takes(kept, finite ? price + secondVerb(before) + unlike : price)) back[row + kept] = from;
        if (
          (joint || (subject && (VERBS[before] || before === NUMBER.adverb))) &&
          next.takes(3 * part, price + (joint ? NEW_CLAUSE : EMBEDDED))
        )
          back[row + 3 * part] = from;
      }
    }
    this.#last = next;
    this.#next = last;
    this.#length++;
  }

  /** The parts of the cheapest path, by number, one for each token. */
  cheapest(): Uint8Array {
    const { cost, without, withoutSize, having, havingSize } = this.#last;
    let state = 0;
    let least = Number.POSITIVE_INFINITY;
    const offer = (end: number, price: number): void => {
      if (price >= least) return;
      least = price;
      state = end;
    };
    for (let at = 0; at < withoutSize; at++) offer(without[at]!, cost[without[at]!]! + NO_VERB);
    for (let at = 0; at < havingSize; at++) offer(having[at]!, cost[having[at]!]!);
    const path = new Uint8Array(this.#length);
    for (let at = this.#length - 1; at >= 0; at--) {
      path[at] = partOf(state);
      state = this.#back[at * STATES + state]!;
    }
    return path;
  }
}
