/**
 * The part of speech that each word of a sentence has in its place.
 *
 * A word list gives a word all that it can be ("highlights" a noun or a verb); which of these it is follows from its
 * neighbours: the cheapest path through the candidates (lattice.ts) is taken.
 */
import { Shape, Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { adverbialLength } from './adverbials.ts';
import { type Candidates, candidatesOf, Doubt, NAME, NAMES } from './candidates.ts';
import { PARTS, type Part } from './costs.ts';
import { asideEnd } from './dashes.ts';
import { multiplies, verbBehind } from './factors.ts';
import { isHelped } from './helped.ts';
import { Lattice } from './lattice.ts';
import { isComma, isEnd, isNoVerb } from './no-verb.ts';
import { isPaired, isSerial, opensItem, resumes } from './resuming.ts';

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
  let led = false;
  for (const token of tokens) {
    const { index } = token;
    parts.push(null);
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const name = isName(index);
    const end = beforeBracket(tokens, index, isName);
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
            (isNoVerb(tokens, index, isName) ? Doubt.Tied : 0) |
            ((isName(end - 1) &&
              (/^(?:that|past|ahead)$/.test(after?.lower ?? '') ||
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
            (tokens[end - 1]?.text.startsWith('@') ? Doubt.Posted : 0) |
            (!led && (isAnd(before) || isComma(before)) ? Doubt.Unled : 0) |
            (isDeed(token, before, after) || (isAlso(before) && isName(index - 2) && after?.lower !== 'by')
              ? Doubt.Deed
              : 0),
        );
    // "more than doubles": no comparison.
    if (index >= adverbialEnd && !name) adverbialEnd = index + adverbialLength(tokens, index);
    const skipped = index < adverbialEnd || isOfPreposition(token, after) || multiplies(tokens, index);
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

/** "Ada Brook (Acme) notes": the bracket behind a name that a token follows; the token itself where there is none. */
function beforeBracket(tokens: readonly Token[], at: number, isName: (at: number) => boolean): number {
  if (tokens[at - 1]?.text !== ')') return at;
  const open = tokens.findLastIndex(({ index, text }) => index < at && text === '(');
  return open > 0 && isName(open - 1) ? open : at;
}

/** "models such as Zephyra", "thanks to Acme": the first word of a preposition of two. */
const isOfPreposition = ({ lower }: Token, after: Token | undefined): boolean =>
  (lower === 'such' && after?.lower === 'as') || (lower === 'thanks' && after?.lower === 'to');

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

/** "who led it": what "who" did; "Acme said profits rose", "told staff", but "Acme, said to lead", "told to sell": who did it. */
const isDeed = ({ lower, tags }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  (tags & Tag.Past) !== 0 &&
  (/^(?:who|which)$/.test(before?.lower ?? '') ||
    (lower === 'said' && after !== undefined && after.lower !== 'to') ||
    (lower === 'told' && after !== undefined && (after.tags & (Tag.Preposition | Tag.Punctuation)) === 0));

/** "Ada Brook of Acme also left": what stands behind a name so does something. */
const isAlso = (before: Token | undefined): boolean =>
  /^(?:also|then|soon|promptly|eventually)$/.test(before?.lower ?? '');

/** "say Acme plans to ship": what a name does that intends to do something. */
const INTENDING = /^(?:plans|aims|hopes|intends|seeks|looks|wants|vows|claims|needs|moves|offers|attempts|promises)$/;
const isPlan = ({ lower }: Token, after: Token | undefined, next: Token | undefined): boolean =>
  (after?.lower === 'to' && next !== undefined && (next.tags & Tag.Verb) !== 0 && INTENDING.test(lower)) ||
  // "The company aims for $1 billion"
  (after?.lower === 'for' && lower === 'aims');

/** "to", "will", "helped": what an infinitive may follow. */
const leadsInfinitive = ofWord(
  ({ lower, tags }) => lower === 'to' || (tags & Tag.Auxiliary) !== 0 || /^(?:help|let|make|made|making)/.test(lower),
);

const isMoney = ofWord(({ text }) => /^[$€£]/.test(text));
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
/** Whether a token may open a name that nothing else has found, or a quotation. */
const opensName = ({ text, tags, shape }: Token): boolean =>
  (shape & Shape.Capital) !== 0 || ((tags & Tag.Punctuation) !== 0 && /^["“‘*`]/.test(text));
