/** The part that a name has in its sentence, as far as the question who is measured needs it. */
import { type Mention, type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { isControlled } from './control.ts';
import { isReporter, TELLING } from './telling.ts';

/**
 * free: may be a subject. governed: a preposition governs it ("with Acme"). compared: another is held against it
 * ("beating Zephyra"). owner: of the name that follows ("Acme's Zephyra"). reporter: it tells of others ("an Acme
 * report"). teller: it may tell of others or of itself ("Acme claims 3x").
 */
export type Part = 'free' | 'governed' | 'compared' | 'owner' | 'reporter' | 'teller';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const LIST = set(', and or / &');
const DETERMINERS = set('the its a an their his her both even our new " “ (');
const POSSESSIVE = set("'s ’s ' ’");
export const COMPARING =
  /^(?:match|prefer|beat|outperform|outscor|surpass|rival|exceed|trail|outpac|overtak|edg|compet|replac)(?:e|es|s|ed|d|ing|ling|led|ting|en|ches|ched|ching)?$|^(?:than|versus|vs|like|behind|against|below|above|tops|topped|topping|ditched|ditching|under)$/;
/** "ahead of Zephyra", "three points clear of Zephyra" */
const APART_FROM = set('compared ahead clear short shy');
const LOSING = /^los(?:es?|t|ing)$/;
/** Participles that govern as prepositions do. */
const GOVERNING = set('using including via');
/** After a verb they are no prepositions: "rolls out Quillo". */
const PARTICLES = set('out down up off');
/** "switched on Quillo" */
const TURNING = /^(?:switch|turn)(?:s|es|ed|ing)?$/;
/** "the price of X": what is said of the price is said of X. */
const MEASURES =
  set(`price cost costs pricing valuation revenue score size value accuracy performance speed context window
  length share usage number throughput latency weights version output`);
/** "Traffic to X rose", "Spending on X doubled": a sentence about these is one about what they go to. */
const DEMAND =
  set(`traffic demand interest usage use adoption downloads users subscriptions access sales spending investment investments
  shares stock layoffs headcount profit profits margins growth target targets goal goals forecast forecasts orders`);
/** "at twice the speed of X": what is said is said of another. */
const MULTIPLES = set('twice thrice half third quarter fifth tenth times x × fraction double triple % percent');
/** "Acme founder Jo Doe": the firm tells who the person is. */
const ROLES = set(
  'rival competitor maker parent owner spinoff spin-off backer creator founder co-founder cofounder ceo cto cfo coo chief president chairman chair executive engineer researcher scientist',
);
/** Verbs whose object, not their subject, is what a score or a sum is said of: "Vals claims #1 for Zephyra". */
const ASSERTING = set(`reports reported claims claimed positions summarizes notes pegs puts places ranks rates lists
  measured measures clocked clocks benchmarked timed tested`);
const HELD = set('backbone encoder decoder tokenizer stake stakes shareholding holding holdings pilot trial');
/** Nouns of what is made for a thing or about it: "an Acme app". */
const BY_OTHERS = set(
  'app plugin plug-in extension integration client wrapper clone port fork talk post thread challenge',
);
/** A name that starts within so many characters of its sentence may stand in an opening phrase. */
const OPENING = 14;
/** "Pricing for X starts at": so near the start of a sentence a noun is its subject. */
const OPENING_WORDS = 3;
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

/** Whether a name goes on the list that the name before it stands in: "with Acme, Bolt and Zephyra". */
export function isJoined(
  sentence: Sentence,
  previous: Mention & { readonly part: Part; readonly object: boolean },
  mention: Mention,
): boolean {
  const gap = wordsBetween(sentence, previous.end, mention.start);
  if (gap.length === 0 || gap.length > 3 || !gap.every((word) => LIST.has(word))) return false;
  // "invests in Bolt, and Zephyra is next": after an object the comma begins another clause, where a verb follows.
  const verb = sentence.tokens[firstFrom(sentence.tokens, mention.end)]?.tags ?? 0;
  if (gap.length === 2 && (previous.part !== 'free' || previous.object) && verb & (Tag.Verb | Tag.Auxiliary))
    return false;
  // "On Reddit, Zephyra wins": a comma after an opening phrase begins the sentence proper.
  return !(gap.length === 1 && gap[0] === ',' && previous.part !== 'free' && previous.start - sentence.start < OPENING);
}

/** The part of a name that continues no list. `next` and `previous` are the names beside it. */
export function partOf(sentence: Sentence, mention: Span, previous: Span | undefined, next: Span | undefined): Part {
  const after = next ? wordsBetween(sentence, mention.end, next.start) : [];
  const words = sentence.tokens
    .slice(firstFrom(sentence.tokens, mention.end))
    .slice(0, 2)
    .map(({ lower }) => lower);
  if (ROLES.has(words[0] ?? '')) return 'owner';
  // "200,000 customers, Bolt among them"
  if (words[0] === 'among' && /^(?:them|others|those)$/.test(words[1] ?? '')) return 'governed';
  if (
    (owns(after) && !isHeld(sentence, next!) && !isPronoun(sentence, mention)) ||
    isModifier(sentence.tokens, mention)
  )
    return 'owner';
  if (describes(sentence, previous, mention) || isTied(sentence.tokens, mention)) return 'owner';
  if (isHeld(sentence, mention)) return 'owner';
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
  return ASSERTING.has(sentence.tokens[verb]?.lower ?? '') && !isOfItself(sentence.tokens[verb + 1])
    ? 'teller'
    : 'free';
}

/** "Acme's Bolt stake is 13%", "its Bolt pilot": what is held is no holder. */
const isHeld = ({ tokens }: Sentence, { end }: Span): boolean => HELD.has(tokens[firstFrom(tokens, end)]?.lower ?? '');

/** "reaches Zephyra grade": what another comes up to. */
const isMark = ({ tokens }: Sentence, { start, end }: Span): boolean => {
  const at = firstFrom(tokens, start);
  return GRADES.has(tokens[firstFrom(tokens, end)]?.lower ?? '') && REACHING.test(tokens[at - 1]?.lower ?? '');
};
const GRADES = set('grade level levels quality class parity territory performance');
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
/** Whether a word for a kind of thing follows a name: "a KettleQuant model". */
export const isKindOf = ({ tokens }: Sentence, { end }: Span): boolean =>
  KIND.test(tokens[firstFrom(tokens, end)]?.lower ?? '');
const NAMED = set('called named dubbed');
export const KIND = /^(?:model|method|technique|approach|variant|system|framework|project|fork|finetune|fine-tune)$/;

/** "claims to run", "reports cutting": who tells does it. */
const isOfItself = (next: Token | undefined): boolean =>
  next !== undefined && (next.lower === 'to' || (Boolean(next.tags & Tag.Gerund) && next.lower.endsWith('ing')));

const isPronoun = ({ tokens }: Sentence, { start }: Span): boolean =>
  /^(?:it|he|she|that|this)$/.test(tokens[firstFrom(tokens, start)]?.lower ?? '');

/** What ends the noun phrase after an owner: "Zephyra's score on GridBench" does not say whose GridBench is. */
const PARTING = set(', . : ; ( ) on in at of for with to from by and against over than versus vs');

/** Whether the words between two names make the first the owner of the second: "Acme's new Zephyra". */
const owns = (gap: readonly string[]): boolean => POSSESSIVE.has(gap[0] ?? '') && isPhrase(gap);

const isPhrase = (gap: readonly string[]): boolean => gap.length <= REACH && !gap.some((word) => PARTING.has(word));

/** "on its Quillo": the pronoun before a name. */
const isPossessive = ({ tokens }: Sentence, { start }: Span): boolean =>
  /^(?:its|their|his|her)$/.test(tokens[firstFrom(tokens, start)]?.lower ?? '');

/** The part that the words between `from` and a name give it. */
function partByWordsBefore(tokens: readonly Token[], mention: Span, from: number): Part {
  const at = firstFrom(tokens, mention.start);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokens[i]!;
    if (token.start < from) return 'free';
    // "Acme rival Bolt"
    if (token.lower === 'rival' && tokens[i - 1]?.end === from) return 'free';
    if (token.lower === 'like' && isInstance(tokens, i, mention)) return 'free';
    if (COMPARING.test(token.lower)) return 'compared';
    if (GOVERNING.has(token.lower)) return 'governed';
    if (token.lower === 'on' && TURNING.test(tokens[i - 1]?.lower ?? '')) return 'free';
    if (PARTICLES.has(token.lower) && tokens[i - 1] && tokens[i - 1]!.tags & Tag.Verb)
      return COMPARING.test(tokens[i - 1]!.lower) ? 'compared' : 'free';
    if (token.tags & Tag.Preposition && !(token.tags & Tag.Verb)) {
      // "by dinner Acme had": a time, and then the subject
      if (i === at - 2 && TIMES.has(tokens[at - 1]!.lower)) return 'free';
      // "competing with Zephyra", "compared to Zephyra"
      const leading = tokens[i - 1]?.lower ?? '';
      if (COMPARING.test(leading) || APART_FROM.has(leading)) return 'compared';
      if (token.lower === 'to' && tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => LOSING.test(lower)))
        return 'compared';
      // "followed by Zephyra with 12%"
      if (token.lower === 'by' && leading === 'followed') return 'free';
      // "he wrote on Quillo"
      if (TELLING.has(leading) && token.lower !== 'to') return 'reporter';
      const noun = tokens[i - 1]?.lower ?? '';
      const opens =
        (i < OPENING_WORDS || (i === OPENING_WORDS && POSSESSIVE.has(tokens[1]!.lower))) &&
        (MEASURES.has(noun) || DEMAND.has(noun));
      const measure = opens || (token.lower === 'of' && MEASURES.has(noun));
      if (measure && tokens.slice(Math.max(0, i - 4), i - 1).some(({ lower }) => MULTIPLES.has(lower)))
        return 'compared';
      return measure || isAbsolute(token, tokens, mention) ? 'free' : 'governed';
    }
    if (DETERMINERS.has(token.lower)) continue;
    // "with integrated Quillo"
    if (token.tags & Tag.Past && (tokens[i - 1]?.tags ?? 0) & Tag.Preposition) continue;
    if (token.tags & (Tag.Punctuation | Tag.Auxiliary | Tag.Pronoun | Tag.Conjunction)) return 'free';
    if (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective))) return 'free';
  }
  return 'free';
}

/** "tools like Quillo flagged": an instance of those who do what follows. */
function isInstance(tokens: readonly Token[], like: number, { end }: Span): boolean {
  const kind = tokens[like - 1];
  const verb = tokens[firstFrom(tokens, end)];
  return (
    kind !== undefined &&
    Boolean(kind.tags & Tag.Plural) &&
    verb !== undefined &&
    Boolean(verb.tags & (Tag.Verb | Tag.Past | Tag.Auxiliary)) &&
    !(verb.tags & (Tag.Gerund | Tag.Preposition))
  );
}

const TIMES = set(
  `breakfast lunch dinner dawn dusk noon midnight morning evening night monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december spring summer autumn fall
  winter yesterday then now q1 q2 q3 q4 contrast comparison`,
);

/** "pays Bolt $2M": who gets a sum stands before it. */
const GIVING = set('pay pays paid paying owe owes owed give gives gave grant grants granted supply supplies supplied');

/** Whether a verb stands directly before a name that is followed by none: "acquired Bolt for", not "said Bolt hit". */
export function isObject({ tokens }: Sentence, mention: Span): boolean {
  const at = firstFrom(tokens, mention.start);
  const before = tokens[at - 1];
  if (GIVING.has(before?.lower ?? '')) return true;
  if (
    !before ||
    TELLING.has(before.lower) ||
    tokens[at - 2]?.lower === 'to' ||
    before.tags & (Tag.Auxiliary | Tag.Preposition)
  )
    return false;
  const isVerb =
    before.tags & (Tag.Past | Tag.Gerund) || (before.tags & Tag.Verb && !(before.tags & (Tag.Noun | Tag.Adjective)));
  const at2 = firstFrom(tokens, mention.end);
  const after = tokens[at2];
  if (isControlled(before.lower, after, tokens[at2 + 1])) return false;
  return (
    Boolean(isVerb) &&
    !(after && after.tags & (Tag.Verb | Tag.Auxiliary) && !(after.tags & (Tag.Noun | Tag.Preposition)))
  );
}

/** Participles that tell where things stand: "with Acme and Bolt tied at #2". */
const PLACED = set('tied ranked placed rated priced valued listed');

/** "with Bolt alone making $2M": what follows "with" is the subject of the participle. */
function isAbsolute(preposition: Token, tokens: readonly Token[], mention: Span): boolean {
  if (preposition.lower !== 'with') return false;
  for (let i = firstFrom(tokens, mention.end), plain = 0; i < tokens.length && plain < 2; i++) {
    const { lower, text, tags } = tokens[i]!;
    if (lower.length > 4 && lower.endsWith('ing') && tags & (Tag.Gerund | Tag.Verb)) return true;
    if (PLACED.has(lower)) return true;
    if (!LIST.has(lower) && !/^[A-Z\d]/.test(text)) plain++;
  }
  return false;
}
