/**
 * The part of speech that each word of a sentence has in its place.
 *
 * A word list gives a word all that it can be ("highlights" a noun or a verb); which of these it is follows from its
 * neighbours. The cheapest path through the candidates is taken (Viterbi 1967), and each path remembers whether its
 * clause has its verb already, since a clause has one.
 */
import { Shape, Tag, type Token } from '../../document.ts';
import { isHyphen, ofWord } from '../lexemes.ts';
import { adverbialLength } from './adverbials.ts';
import { type Candidates, candidatesOf, Doubt, NAME, NAMES } from './candidates.ts';
import { costAfter, NUMBER, PARTS, type Part } from './costs.ts';
import { multiplies, verbBehind } from './factors.ts';
import { isHelped } from './helped.ts';
import { isPaired, isSerial, opensItem, resumes } from './resuming.ts';

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
      if (state & 1) this.having[this.havingSize++] = state;
      else this.without[this.withoutSize++] = state;
    }
    return true;
  }
}

/** The cheapest path through the tokens' candidates, found token by token. */
class Lattice {
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
    this.#last.takes(2 * NUMBER.break, 0);
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
      const opened = 2 * part + finite;
      for (let at = 0; at < last.withoutSize; at++) {
        const from = last.without[at]!;
        if (next.takes(opened, last.cost[from]! + own + costAfter(from >> 1, part) + end)) back[row + opened] = from;
      }
      const kept = 2 * part + (ends || OPENING[part] ? 0 : 1);
      const joint = JOINTS[part]!;
      const subject = SUBJECTS[part]!;
      for (let at = 0; at < last.havingSize; at++) {
        const from = last.having[at]!;
        const before = from >> 1;
        const price = last.cost[from]! + own + costAfter(before, part);
        if (next.takes(kept, finite ? price + secondVerb(before) : price)) back[row + kept] = from;
        if (
          (joint || (subject && (VERBS[before] || before === NUMBER.adverb))) &&
          next.takes(2 * part, price + (joint ? NEW_CLAUSE : EMBEDDED))
        )
          back[row + 2 * part] = from;
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
      path[at] = state >> 1;
      state = this.#back[at * STATES + state]!;
    }
    return path;
  }
}

/** "The trade group Acme called SB 77 absurd": whether a name right before a word does what it says; "a model from Acme called Zephyra" names one. */
function isBehindActor(tokens: readonly Token[], index: number, isName: (at: number) => boolean): boolean {
  let first = index;
  while (isName(first - 1)) first--;
  return first < index && ((tokens[first - 1]?.tags ?? 0) & (Tag.Preposition | Tag.Determiner)) === 0;
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
  const parts: (Part | null)[] = [];
  const candidates: (Candidates | null)[] = [];
  let closing = false;
  let adverbialEnd = 0;
  for (const token of tokens) {
    const { index } = token;
    parts.push(null);
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const name = isName(index);
    closing =
      name && (closing || (isAnd(before) && (isName(index - 2) || (isComma(tokens[index - 2]) && isName(index - 3)))));
    const possible = name
      ? closing
        ? NAMES
        : NAME
      : candidatesOf(
          token,
          (isVerb(token) ? Doubt.Verb : 0) |
            (reluctant(token) ? Doubt.Reluctant : 0) |
            (isTied(token, before, after) ||
            isShare(token, after) ||
            isMedium(token, after) ||
            isHad(token, after) ||
            isNeeds(token, before, after)
              ? Doubt.Tied
              : 0) |
            ((isName(index - 1) &&
              (after?.lower === 'that' ||
                isPlan(token, after, tokens[index + 2]) ||
                (isEnd(after) && quotes(tokens, index, isName)))) ||
            resumes(tokens, index, isName) ||
            isSerial(tokens, index, isName) ||
            opensItem(tokens, index) ||
            isPaired(tokens, index, isName)
              ? Doubt.Governing
              : 0) |
            (after && (isName(index + 1) || opensName(after)) && !isBehindActor(tokens, index, isName)
              ? Doubt.Naming
              : 0) |
            (after && isMoney(after) ? Doubt.Paying : 0) |
            (isAside(tokens, index, isName) ? Doubt.Aside : 0) |
            (isHelped(tokens, index, isName) ? Doubt.Helped : 0) |
            (before?.text.startsWith('@') ? Doubt.Posted : 0),
        );
    // "models such as X": no determiner; "more than doubles": no comparison.
    if (index >= adverbialEnd && !name) adverbialEnd = index + adverbialLength(tokens, index);
    const skipped =
      index < adverbialEnd || (token.lower === 'such' && after?.lower === 'as') || multiplies(tokens, index);
    const counts = possible.parts.length > 0 && !skipped;
    candidates.push(counts ? possible : null);
  }
  for (const run of withoutBrackets(tokens, isName)) {
    const read = run.filter((at) => candidates[at]);
    lattice.begin(read.length);
    for (const at of read) lattice.extend(candidates[at]!, isBracket(tokens[at]!));
    const path = lattice.cheapest();
    for (let order = 0; order < read.length; order++) {
      const at = read[order]!;
      const part = PARTS[path[order]!]!;
      parts[at] = part === 'opener' && isAside(tokens, at, isName) ? 'verb-s' : part;
    }
  }
  return parts;
}

const isBracket = ({ text }: Token): boolean => text === '(' || text === ')';

/**
 * The indices of a sentence's tokens outside brackets, then those of each bracket: "1X (which Acme backs) raised" has the
 * verb of "1X raised". Behind a word its bracket itself stays, which parts it from what follows: "showing gains (+9%) rivaling X".
 */
function withoutBrackets(tokens: readonly Token[], isName: (at: number) => boolean): readonly (readonly number[])[] {
  const outer: number[] = [];
  const runs = [outer];
  for (let at = 0; at < tokens.length; at++) {
    const close = tokens[at]!.text === '(' ? tokens.findIndex(({ text }, i) => i > at && text === ')') : -1;
    if (close < 0) outer.push(at);
    else {
      if (!isName(at - 1)) outer.push(at, close);
      runs.push(Array.from({ length: close - at + 1 }, (_, i) => at + i));
      at = close;
    }
  }
  return runs;
}

/** "that Acme claims beats Lark": whether a verb of saying stands right before another verb. */
function isAside(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  if (!isClaim(tokens[at]!)) return false;
  const after = verbBehind(tokens, at);
  return (
    after !== undefined &&
    !isName(after.index) &&
    (after.tags & Tag.Verb) !== 0 &&
    (after.lower.endsWith('s') || (after.tags & Tag.Past) !== 0)
  );
}
const isClaim = ofWord(({ lower }) =>
  /^(?:says|said|claims|claimed|believes|argues|estimates|reckons|insists|promises)$/.test(lower),
);

/** "and image generation": no verb. */
const isMedium = (token: Token, after: Token | undefined): boolean =>
  isMediumNoun(token) &&
  /^(?:generation|editing|recognition|transcription|search|synthesis|understanding|models?|quality)$/.test(
    after?.lower ?? '',
  );
const isMediumNoun = ofWord(({ lower }) => /^(?:image|video|voice|speech|music|code|text|audio)$/.test(lower));

/** "shipped Corelis and Galeon support with new kernels", "added support overnight": no verb, as nothing is supported. */
const isHad = ({ lower }: Token, after: Token | undefined): boolean =>
  lower === 'support' &&
  (isEnd(after) ||
    isComma(after) ||
    /^(?:and|or)$/.test(after?.lower ?? '') ||
    ((after?.tags ?? 0) & (Tag.Preposition | Tag.Punctuation)) !== 0);

/** "is part of Zephyra", "gives clients access to Zephyra": no verb. */
const isShare = ({ lower }: Token, after: Token | undefined): boolean =>
  (lower === 'part' && after?.lower === 'of') || (lower === 'access' && after?.lower === 'to');

/** "to meet its compute needs,": a noun. */
const isNeeds = ({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  lower === 'needs' &&
  before !== undefined &&
  (before.tags & (Tag.Noun | Tag.Adjective | Tag.Determiner)) !== 0 &&
  (isEnd(after) || isComma(after));

/** "say Acme plans to ship": what a name does that intends to do something. */
const INTENDING = /^(?:plans|aims|hopes|intends|seeks|looks|wants|vows|claims|needs|moves|offers|attempts|promises)$/;
const isPlan = ({ lower }: Token, after: Token | undefined, next: Token | undefined): boolean =>
  (after?.lower === 'to' && next !== undefined && (next.tags & Tag.Verb) !== 0 && INTENDING.test(lower)) ||
  // "The company aims for $1 billion"
  (after?.lower === 'for' && lower === 'aims');

/** What a hyphen ties to the word before, the "models" of "foundation models" and "models that", and where somebody "is back". */
const isTied = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  ((!token.spaced && isHyphen(before) && !before.spaced) ||
    (token.lemma === 'model' && /^(?:that|which)$/.test(after?.lower ?? '')) ||
    (token.lower === 'back' && /^(?:is|are|was|were|be|been)$/.test(before.lower)) ||
    (token.lemma === 'set' &&
      /^(?:test|training|eval|evaluation|validation|data|problem|question)$/.test(before.lower)) ||
    (token.lemma === 'model' &&
      /^(?:foundation|language|frontier|world|reward|diffusion|vision|speech|embedding|base)$/.test(before.lower)));

const isMoney = ofWord(({ text }) => /^[$€£]/.test(text));
const isStop = ofWord(({ text }) => /^[.!?…;]$/.test(text));
const isEnd = (token: Token | undefined): boolean => token === undefined || isStop(token);
/** ", Foo Weekly reports": whether a comma stands before the name before a word for saying. */
function quotes(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  if (!SAYING.test(tokens[at]!.lower)) return false;
  let before = at - 1;
  while (isName(before)) before--;
  return before > 0 && /^[,"”’]$/.test(tokens[before]!.text);
}
const SAYING =
  /^(?:says|reports|writes|notes|argues|hears|claims|adds|learns|estimates|reckons|finds|suggests|warns|explains|confirms|states|understands)$/;
const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&';
const isComma = (token: Token | undefined): boolean => token?.text === ',';
/** Whether a token may open a name that nothing else has found, or a quotation. */
const opensName = ({ text, tags, shape }: Token): boolean =>
  (shape & Shape.Capital) !== 0 || ((tags & Tag.Punctuation) !== 0 && /^["“‘*`]/.test(text));
