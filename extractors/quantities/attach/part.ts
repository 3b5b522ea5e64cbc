/** The part that a name has in its sentence, as far as the question who is measured needs it. */
import { type Mention, type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { isTurned } from '../../syntax/turned.ts';
import { wordSet } from '../../word-set.ts';
import { goesOnAbsolutely } from './absolute.ts';
import { type Part, partByWordsBefore } from './preceding.ts';
import { isReporter, isSaidAside, isSource } from './telling.ts';

const LIST = wordSet(', and or / &');
const POSSESSIVE = wordSet("'s ’s ' ’");
/** "Acme founder Jo Doe": the firm tells who the person is. */
const ROLES = wordSet(
  'rival competitor maker parent owner spinoff spin-off backer creator founder co-founder cofounder ceo cto cfo coo chief president chairman chair executive engineer researcher scientist professor lecturer dean student graduate alumnus alumna alumni dropout postdoc veteran economist physicist',
);
/** Verbs whose object, not their subject, is what a score or a sum is said of: "Vals claims #1 for Zephyra". */
const ASSERTING = wordSet(`reports reported claims claimed positions summarizes notes pegs puts places ranks rates lists
  measured measures clocked clocks benchmarked timed tested`);
const HELD = wordSet(
  'bill bills invoice backbone encoder decoder tokenizer stake stakes shareholding holding holdings pilot trial',
);
/** Nouns of what is made for a thing or about it: "an Acme app". */
const BY_OTHERS = wordSet(
  'app plugin plug-in extension integration client wrapper clone port fork talk post thread challenge',
);
/** A name that starts within so many characters of its sentence may stand in an opening phrase. */
const OPENING = 14;
/** How many words may stand between a preposition and the name that it governs. */
const REACH = 4;

/** The tokens that lie whole between two offsets of a sentence. */
export function tokensBetween({ tokens }: Sentence, start: number, end: number): readonly Token[] {
  const first = firstFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return tokens.slice(first, last);
}

/** The words between two offsets of a sentence, in small letters, punctuation included. */
export const wordsBetween = (sentence: Sentence, start: number, end: number): readonly string[] =>
  tokensBetween(sentence, start, end).map(({ lower }) => lower);

/** The words behind a name without the mode that brackets tell: "Zephyra (high) at". */
export const withoutMode = (words: readonly string[]): readonly string[] =>
  words[0] === '(' && /^[a-z][a-z-]*$/.test(words[1] ?? '') && words[2] === ')' ? words.slice(3) : words;

/** Whether a name goes on the list that the name before it stands in: "with Acme, Bolt and Zephyra". */
export function isJoined(
  sentence: Sentence,
  previous: Mention & { readonly part: Part; readonly object: boolean; readonly joined: boolean },
  mention: Mention,
): boolean {
  const { tokens } = sentence;
  const behind = tokens[behindBracket(tokens, firstFrom(tokens, previous.end))];
  const gap = wordsBetween(sentence, behind?.start ?? previous.end, mention.start);
  // "Acme and the Torvex"
  const list = gap.at(-1) === 'the' && /^(?:and|or)$/.test(gap.at(-2) ?? '') ? gap.slice(0, -1) : gap;
  if (list.length === 0 || list.length > 3 || !list.every((word) => LIST.has(word))) return false;
  // "smaller than Acme or Bolt, Zephyra is": a comma adds nothing behind the last of a list.
  const last = tokens[firstFrom(tokens, previous.start) - 1]?.lower ?? '';
  if (list.length === 1 && list[0] === ',' && previous.joined && /^(?:and|or)$/.test(last)) return false;
  // "invests in Bolt, and Zephyra is next": after an object the comma begins another clause, where a verb follows.
  const verb = sentence.tokens[behindBracket(sentence.tokens, firstFrom(sentence.tokens, mention.end))]?.tags ?? 0;
  if (list.length === 2 && (previous.part !== 'free' || previous.object) && verb & (Tag.Verb | Tag.Auxiliary))
    return false;
  // "with Acme gaining 9% on Bolt and Korvex listed at $4B": of a second clause.
  if (list.join() === 'and' && previous.part !== 'free' && goesOnAbsolutely(sentence, mention)) return false;
  // "On Reddit, Zephyra wins": a comma after an opening phrase begins the sentence proper.
  return !(gap.length === 1 && gap[0] === ',' && previous.part !== 'free' && previous.start - sentence.start < OPENING);
}

/** "and Bolt (once a lab) raised": where a sentence goes on behind a bracket that opens at a token. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.slice(at, at + BRACKET_REACH).findIndex(({ text }) => text === ')');
  return close < 0 ? at : at + close + 1;
}
const BRACKET_REACH = 12;

/** The part of a name that continues no list. `next` and `previous` are the names beside it. */
export function partOf(sentence: Sentence, mention: Span, previous: Span | undefined, next: Span | undefined): Part {
  const after = next ? wordsBetween(sentence, mention.end, next.start) : [];
  const words = sentence.tokens
    .slice(firstFrom(sentence.tokens, mention.end))
    .slice(0, 2)
    .map(({ lower }) => lower);
  if (ROLES.has(words[0] ?? '')) return 'owner';
  if (isSaidAside(sentence.tokens, mention)) return 'reporter';
  // "200,000 customers, Bolt among them"
  if (isAmong(sentence.tokens, mention) || isSource(sentence.tokens, mention)) return 'governed';
  if (opensClause(sentence, mention)) return 'free';
  if (
    (owns(after) && !isHeld(sentence, next!) && !isPronoun(sentence, mention)) ||
    isModifier(sentence.tokens, mention)
  )
    return 'owner';
  if (
    describes(sentence, previous, mention) ||
    isBaseOf(sentence, previous, mention) ||
    isTied(sentence.tokens, mention)
  )
    return 'owner';
  if (isHeld(sentence, mention)) return 'owner';
  if (isTurned(sentence, mention)) return 'compared';
  if (isMark(sentence, mention)) return 'compared';
  const between = previous ? wordsBetween(sentence, previous.end, mention.start) : [];
  const isOwned =
    previous &&
    (isPossessive(sentence, previous) ? isPhrase(between) : !isPronoun(sentence, previous) && owns(between));
  // "rivaling Acme's Zephyra": what stands before the owner tells the part of what it owns.
  const before = isOwned
    ? partByWordsBefore(sentence.tokens, previous, sentence.start)
    : partByWordsBefore(sentence.tokens, mention, previous?.end ?? sentence.start);
  if (before !== 'free') return before;
  if (isReporter(sentence, mention)) return 'reporter';
  const verb = firstFrom(sentence.tokens, mention.end);
  return ASSERTING.has(sentence.tokens[verb]?.lower ?? '') && !isOfItself(sentence.tokens, verb + 1)
    ? 'teller'
    : 'free';
}

/** "200,000 customers, Bolt and Korvex among them": whether a name is of a list of examples. */
function isAmong(tokens: Sentence['tokens'], { end }: Span): boolean {
  let at = firstFrom(tokens, end);
  while (/^(?:,|and|\p{Lu}.*)$/u.test(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.lower === 'among' && /^(?:them|others|those)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "After it raised $9M": whether a pronoun is the subject of what such a word opens. */
function opensClause(sentence: Sentence, mention: Span): boolean {
  const { tokens } = sentence;
  const opener = tokens[firstFrom(tokens, mention.start) - 1]?.lower ?? '';
  const next = tokens[firstFrom(tokens, mention.end)];
  return (
    isPronoun(sentence, mention) &&
    /^(?:after|before|since|until|as)$/.test(opener) &&
    next !== undefined &&
    (next.tags & (Tag.Past | Tag.Auxiliary)) !== 0
  );
}

/** "Acme's Bolt stake is 13%", "its Bolt pilot": what is held is no holder. */
const isHeld = ({ tokens }: Sentence, { end }: Span): boolean => HELD.has(tokens[firstFrom(tokens, end)]?.lower ?? '');

/** "reaches Zephyra grade": what another comes up to. */
const isMark = ({ tokens }: Sentence, { start, end }: Span): boolean => {
  const at = firstFrom(tokens, start);
  return GRADES.has(tokens[firstFrom(tokens, end)]?.lower ?? '') && REACHING.test(tokens[at - 1]?.lower ?? '');
};
const GRADES = wordSet('grade level levels quality class parity territory performance');
const REACHING =
  /^(?:reach(?:es|ed|ing)?|match(?:es|ed|ing)?|hits?|hitting|near(?:s|ed|ing)?|at|to|approach(?:es|ed|ing)?|-)$/;

/** "an Acme app": what others make for the name's bearer; "a Zephyra model" is Zephyra itself. */
function isModifier(tokens: readonly Token[], mention: Span): boolean {
  const article = tokens[firstFrom(tokens, mention.start) - 1]?.lower;
  return (article === 'a' || article === 'an') && BY_OTHERS.has(tokens[firstFrom(tokens, mention.end)]?.lower ?? '');
}

/** "its Acme-powered helper": what a hyphen ties to a word only describes. */
function isTied(tokens: readonly Token[], { end }: Span): boolean {
  const at = firstFrom(tokens, end);
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && !hyphen.spaced && word !== undefined && !word.spaced && /^[a-z]/.test(word.text);
}

/** "Bolt, an Acme subsidiary", "Vireo, a sparse KettleQuant model": in an apposition the name before a noun only describes. */
function describes(sentence: Sentence, previous: Span | undefined, mention: Span): boolean {
  const after = firstFrom(sentence.tokens, mention.end);
  // "a KettleQuant method called budgeting"
  if (KIND.test(sentence.tokens[after]?.lower ?? '') && NAMED.has(sentence.tokens[after + 1]?.lower ?? '')) return true;
  if (!previous) return false;
  const [comma, article, ...rest] = wordsBetween(sentence, previous.end, mention.start);
  if (comma !== ',' || (article !== 'a' && article !== 'an') || rest.length > REACH) return false;
  const head = sentence.tokens[after];
  return (
    head !== undefined &&
    Boolean(head.tags & (Tag.Noun | Tag.Adjective)) &&
    !(head.tags & (Tag.Verb | Tag.Preposition) && !KIND.test(head.lower))
  );
}
/** "Quillo, a fine-tuned Zephyra": what an apposition says that a thing is made of. */
function isBaseOf(sentence: Sentence, previous: Span | undefined, mention: Span): boolean {
  if (!previous) return false;
  const [comma, article, ...rest] = wordsBetween(sentence, previous.end, mention.start);
  return (
    /^[,–—(]$/.test(comma ?? '') &&
    (article === 'a' || article === 'an') &&
    rest.length <= REACH &&
    rest.some((word) => DERIVED.test(word)) &&
    !rest.some((word) => PARTING.has(word))
  );
}
const DERIVED =
  /^(?:(?:fine-?|post-|instruction-)?tuned|tuned|distilled|quanti[sz]ed|pruned|compressed|modified|retrained|uncensored|ablit\w+|customi[sz]ed|merged|tweaked|slimmed-down|trimmed)$/;

/** Whether a word for a kind of thing follows a name: "a KettleQuant model". */
export const isKindOf = ({ tokens }: Sentence, { end }: Span): boolean =>
  KIND.test(tokens[firstFrom(tokens, end)]?.lower ?? '');
const NAMED = wordSet('called named dubbed');
export const KIND = /^(?:model|method|technique|approach|variant|system|framework|project|fork|finetune|fine-tune)$/;

/** "claims to run", "reports cutting": who tells does it; "reported record revenue": has it. */
function isOfItself(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  const words = tokens.slice(at, at + BOOKS_REACH).map(({ lower }) => lower);
  return next.lower === 'to' || Boolean(next.tags & Tag.Gerund) || BOOKS.test(words.join(' ').replaceAll('-', ' '));
}
const BOOKS_REACH = 8;
/** What a firm reports of itself. */
const BOOKS =
  /^(?:(?:an?|its|record|strong|better|weak|first|second|third|fourth|fiscal|full|quarter(?:ly)?|year|half|annual|net|gross|operating|q[1-4]|ai|cloud|data|center) ){0,6}(?:revenues?|sales|profits?|earnings|loss(?:es)?|income|results|bookings|margins?)\b/;

const isPronoun = ({ tokens }: Sentence, { start }: Span): boolean =>
  /^(?:it|he|she|that|this)$/.test(tokens[firstFrom(tokens, start)]?.lower ?? '');

/** What ends the noun phrase after an owner: "Zephyra's score on GridBench" does not say whose GridBench is. */
const PARTING = wordSet(', . : ; ( ) on in at of for with to from by and against over than versus vs');

/** Whether the words between two names make the first the owner of the second: "Acme's new Zephyra". */
const owns = (gap: readonly string[]): boolean => POSSESSIVE.has(gap[0] ?? '') && isPhrase(gap);

const isPhrase = (gap: readonly string[]): boolean => gap.length <= REACH && !gap.some((word) => PARTING.has(word));

/** "on its Quillo": the pronoun before a name. */
const isPossessive = ({ tokens }: Sentence, { start }: Span): boolean =>
  /^(?:its|their|his|her)$/.test(tokens[firstFrom(tokens, start)]?.lower ?? '');
