/**
 * The part of speech that each word of a sentence has in its place.
 *
 * A word list gives a word all that it can be ("highlights" a noun or a verb); which of these it is follows from its
 * neighbours: the cheapest path through the candidates (lattice.ts) is taken.
 */
import { Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { adverbialLength } from './adverbials.ts';
import { type Candidates, candidatesOf, isSettled, NAME, NAMES } from './candidates.ts';
import { PARTS, type Part } from './costs.ts';
import { asideEnd } from './dashes.ts';
import { doubtsOf, isAnd, isAside } from './doubts.ts';
import { multiplies } from './factors.ts';
import { Lattice } from './lattice.ts';
import { isComma } from './no-verb.ts';
import { isOfSeveral } from './several.ts';

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
  let led = false;
  for (const token of tokens) {
    const { index } = token;
    parts.push(null);
    const before = index > 0 ? tokens[index - 1] : undefined;
    const after = tokens[index + 1];
    const name = isName(index);
    closing =
      name && (closing || (isAnd(before) && (isName(index - 2) || (isComma(tokens[index - 2]) && isName(index - 3)))));
    const possible = name
      ? closing || isOfSeveral(tokens, index, isName)
        ? NAMES
        : NAME
      : candidatesOf(token, isSettled(token) ? 0 : doubtsOf(tokens, index, isName, isVerb, reluctant, led));
    // "more than doubles": no comparison.
    if (index >= adverbialEnd && !name) adverbialEnd = index + adverbialLength(tokens, index);
    const skipped =
      index < adverbialEnd ||
      isOfPreposition(token, after) ||
      multiplies(tokens, index) ||
      isFloating(token, after, isName(index - 1));
    const counts = possible.parts.length > 0 && !skipped;
    candidates.push(counts ? possible : null);
    led ||= !name && leadsInfinitive(token);
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
 * verb of "1X raised", and so has it between dashes. Behind a word its bracket itself stays, which parts it from what follows: "showing gains (+9%) rivaling X".
 */
function withoutBrackets(tokens: readonly Token[], isName: (at: number) => boolean): readonly (readonly number[])[] {
  const outer: number[] = [];
  const runs = [outer];
  for (let at = 0; at < tokens.length; at++) {
    const close =
      tokens[at]!.text === '('
        ? tokens.findIndex(({ text }, i) => i > at && text === ')')
        : isName(at - 1)
          ? asideEnd(tokens, at, isName)
          : -1;
    if (close < 0) outer.push(at);
    else {
      if (!isName(at - 1)) outer.push(at, close);
      runs.push(Array.from({ length: close - at + 1 }, (_, i) => at + i));
      at = close;
    }
  }
  return runs;
}

/** "Acme and Beta both build on it": a word for each of several between them and what they do. */
const isFloating = ({ lower }: Token, after: Token | undefined, named: boolean): boolean =>
  named &&
  /^(?:both|all|each)$/.test(lower) &&
  after !== undefined &&
  (after.tags & Tag.Verb) !== 0 &&
  (after.tags & (Tag.Plural | Tag.Gerund)) === 0;

/** "models such as Zephyra", "thanks to Acme": the first word of a preposition of two. */
const isOfPreposition = ({ lower }: Token, after: Token | undefined): boolean =>
  (lower === 'such' && after?.lower === 'as') || (lower === 'thanks' && after?.lower === 'to');

/** "to", "will", "helped": what an infinitive may follow. */
const leadsInfinitive = ofWord(
  ({ lower, tags }) => lower === 'to' || (tags & Tag.Auxiliary) !== 0 || /^(?:help|let|make|made|making)/.test(lower),
);
