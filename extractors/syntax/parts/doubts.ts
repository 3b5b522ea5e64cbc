/** What the words around a word tell of the parts of speech that it may have. */
import { Shape, Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { Doubt } from './candidates.ts';
import { verbBehind } from './factors.ts';
import { isHelped } from './helped.ts';
import { isComma, isEnd, isNoVerb } from './no-verb.ts';
import { isPaired, isSerial, opensItem, resumes } from './resuming.ts';

/**
 * The doubts about a token that is no name; a set of `Doubt` bits.
 * @param isName whether the token at an index belongs to a name
 * @param isVerb whether the rules know a token as a verb
 * @param reluctant whether a token is hardly ever a verb in these texts ("models")
 * @param led whether something stands before that an infinitive may follow
 */
export function doubtsOf(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
  isVerb: (token: Token) => boolean,
  reluctant: (token: Token) => boolean,
  led: boolean,
): number {
  const token = tokens[at]!;
  const before = at > 0 ? tokens[at - 1] : undefined;
  const after = tokens[at + 1];
  const end = beforeBracket(tokens, at, isName);
  return (
    (isVerb(token) ? Doubt.Verb : 0) |
    (reluctant(token) ? Doubt.Reluctant : 0) |
    (isNoVerb(tokens, at, isName) ? Doubt.Tied : 0) |
    ((isName(end - 1) &&
      (/^(?:that|past|ahead)$/.test(after?.lower ?? '') ||
        isPlan(token, after, tokens[at + 2]) ||
        (isEnd(after) && quotes(tokens, at, isName)))) ||
    isMeasuring(tokens, at) ||
    (isComma(before) && (resumes(tokens, at, isName) || isSerial(tokens, at, isName))) ||
    opensItem(tokens, at) ||
    isPaired(tokens, at, isName)
      ? Doubt.Governing
      : 0) |
    (after && (isName(at + 1) || opensName(after)) && !isBehindActor(tokens, at, isName) ? Doubt.Naming : 0) |
    (after && isMoney(after) ? Doubt.Paying : 0) |
    (isAside(tokens, at, isName) ? Doubt.Aside : 0) |
    (isHelped(tokens, at, isName) ? Doubt.Helped : 0) |
    (end > 0 && tokens[end - 1]!.text.startsWith('@') ? Doubt.Posted : 0) |
    (!led && (isAnd(before) || isComma(before)) ? Doubt.Unled : 0) |
    (isDeed(token, before, after) || (isAlso(before) && isName(at - 2) && after?.lower !== 'by') ? Doubt.Deed : 0)
  );
}

export const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&';

/** "The trade group Acme called SB 77 absurd": whether a name right before a word does what it says; "a model from Acme called Zephyra" names one. */
function isBehindActor(tokens: readonly Token[], index: number, isName: (at: number) => boolean): boolean {
  let first = index;
  while (isName(first - 1)) first--;
  return first < index && ((tokens[first - 1]?.tags ?? 0) & (Tag.Preposition | Tag.Determiner)) === 0;
}

/** "Ada Brook (Acme) notes": the bracket behind a name that a token follows; the token itself where there is none. */
function beforeBracket(tokens: readonly Token[], at: number, isName: (at: number) => boolean): number {
  if (at === 0 || tokens[at - 1]!.text !== ')') return at;
  const open = tokens.findLastIndex(({ index, text }) => index < at && text === '(');
  return open > 0 && isName(open - 1) ? open : at;
}

/** "that Acme claims beats Lark": whether a verb of saying stands right before another verb. */
export function isAside(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
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
    isSoaring(lower, before) ||
    (lower === 'said' && after !== undefined && after.lower !== 'to') ||
    (lower === 'told' && after !== undefined && (after.tags & (Tag.Preposition | Tag.Punctuation)) === 0));

/** "Acme's shares jumped 10% after Ada Brook spoke": what nothing is done to, without an auxiliary. */
const isSoaring = (word: string, before: Token | undefined): boolean =>
  /^(?:jumped|soared|surged|plunged|tumbled|slipped|plummeted|rallied|dipped|skyrocketed|sank|slid)$/.test(word) &&
  before !== undefined &&
  (before.tags & (Tag.Noun | Tag.Unknown)) !== 0 &&
  (before.tags & (Tag.Auxiliary | Tag.Adverb)) === 0;

/** "Ada Brook of Acme also left": what stands behind a name so does something. */
const isAlso = (before: Token | undefined): boolean =>
  /^(?:also|then|soon|promptly|eventually)$/.test(before?.lower ?? '');

/** "say Acme plans to ship": what a name does that intends to do something. */
const INTENDING = /^(?:plans|aims|hopes|intends|seeks|looks|wants|vows|claims|needs|moves|offers|attempts|promises)$/;
const isPlan = ({ lower }: Token, after: Token | undefined, next: Token | undefined): boolean =>
  (after?.lower === 'to' && next !== undefined && (next.tags & Tag.Verb) !== 0 && INTENDING.test(lower)) ||
  // "The company aims for $1 billion"
  (after?.lower === 'for' && lower === 'aims');

/** "the new model uses about 30% fewer tokens": whether a word stands behind a noun and before a number that is only about so much. */
const isMeasuring = (tokens: readonly Token[], at: number): boolean =>
  MEASURING.test(tokens[at]!.lower) &&
  ((tokens[at - 1]?.tags ?? 0) & Tag.Noun) !== 0 &&
  /^(?:about|roughly|nearly|almost|approximately|only|just)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^[$€£~]?\d|^half$/.test(tokens[at + 2]?.text ?? '');
const MEASURING = /^(?:uses|needs|draws|costs|claims|scores|ranks|tops|averages|weighs|spans|hosts|handles|serves)$/;

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
/** Whether a token may open a name that nothing else has found, or a quotation. */
const opensName = ({ text, tags, shape }: Token): boolean =>
  (shape & Shape.Capital) !== 0 || ((tags & Tag.Punctuation) !== 0 && /^["“‘*`]/.test(text));
