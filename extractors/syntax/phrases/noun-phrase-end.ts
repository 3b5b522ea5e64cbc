/** Where a noun phrase ends: before names and words that open a phrase of their own. */
import { Tag, type Token } from '../../document.ts';
import { ROLE_WORDS, TYPE_NOUNS } from '../../lexicon/cues.ts';
import { type Chunking, isField, isPronoun } from './chunking.ts';
import { RELATIVE } from './joints.ts';
import type { Joint } from './kinds.ts';
import type { Draft } from './noun-phrase-head.ts';

/** Spans of time after a number. */
const SPANS = /^(?:day|week|month|year|hour|minute|decade)$/;
/** What opens a time behind a name: "Acme last year", "Acme this week". */
const TIME_OPENERS = /^(?:last|next|this|that|each|every|early|late|earlier|later|per)$/;
/** Words that end a phrase for a time. */
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december minute hour hours day days eve week weeks months years weekend month quarter spring summer autumn fall winter morning evening year
   q1 q2 q3 q4`.split(/\s+/),
);
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (TIMES.has(token.lower) || /^(?:19|20)\d\d$/.test(token.lower));

/** Adverbs that look like nouns or adjectives: "trained Zephyra in-house", "launched Zephyra worldwide". */
const ADVERBIALS = new Set(
  `in-house overnight worldwide globally onstage offstage live online offline outright overseas abroad upfront midweek mid-week
   midyear mid-year stateside tonight tomorrow yesterday downtown wholesale full-time part-time head-to-head end-to-end
   side-by-side head-on back-to-back day-to-day free instead elsewhere ahead behind downstream upstream internally externally
   anew afresh solo single-handedly cold flat hard underground indoors outdoors onsite on-site offsite on-device on-premises
   on-prem locally remotely monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** "weeks ago", "days later" */
const AFTER_SPANS = /^(?:ago|later|before|after|earlier|early|late|prior|back|on)$/;

/** Whether a word behind a name says when, where or how, and no noun follows that it could belong to. */
function isAdverbial(sentence: Chunking, at: number): boolean {
  const { lower } = sentence.tokens[at]!;
  const next = sentence.token(at + 1);
  if (/^(?:right|back)$/.test(lower)) return /^(?:now|away|here|there|then|when|in)$/.test(next?.lower ?? '');
  if (/^(?:minutes|hours|days|weeks|months|years|decades)$/.test(lower)) return AFTER_SPANS.test(next?.lower ?? '');
  if (!ADVERBIALS.has(lower)) return false;
  return !next || sentence.isVerb(at + 1) || (next.tags & NOMINAL_TAGS) === 0 || (next.tags & NO_NOUN) !== 0;
}
const NO_NOUN = Tag.Preposition | Tag.Conjunction | Tag.Determiner | Tag.Auxiliary;

/** Nouns that say what a name behind them is: "the startup Acme", "chief scientist Ada Brook". */
const NAMING: ReadonlySet<string> = new Set([...TYPE_NOUNS.keys(), ...ROLE_WORDS]);

/** Tags of what a noun phrase is made of, wherever it stands. */
const NOMINAL_TAGS = Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown | Tag.FirstName | Tag.Pronoun;

/** Whether a phrase ends before the name at a token. */
export function endsBeforeName(sentence: Chunking, { first, heads, noun, words }: Draft, at: number): boolean {
  if (at === first) return false;
  // "the startup Ada Brook founded": whom no noun for a person stands before.
  const kind = noun !== null && /^(?:an?|the)$/.test(words[0] ?? '') ? TYPE_NOUNS.get(noun) : undefined;
  if (kind && kind !== 'person' && sentence.isTyped('person', [sentence.mentionAt(at)]))
    return sentence.parts[sentence.mentionEnd(at) + 1] === 'past';
  // "named Acme its partner", "on a Corelis X1 it runs": two phrases.
  if (isPronoun(sentence.tokens[at]!)) return true;
  if (sentence.phrases.at(-1)?.kind !== 'preposition') return false;
  // "In December Acme bought Tessel": the time is a phrase of its own.
  if (isTime(sentence.tokens[at - 1])) return true;
  // "On GridBench Zephyra scores 42": the second name is the subject; so is the first of "For its filings Acme has a clerk".
  const after = sentence.mentionEnd(at) + 1;
  const fronted =
    sentence.phrases.length === 1 &&
    noun !== null &&
    (!NAMING.has(noun) || (sentence.tagsAt(at - 1) & Tag.Plural) !== 0);
  if ((heads.length === 0 && !fronted) || sentence.isName(after)) return false;
  // "on Acme Corelis chips": no verb, though it could be one.
  return sentence.isVerb(after) || (sentence.tagsAt(after) & Tag.Auxiliary) !== 0;
}

/** Whether a phrase ends before a word that is neither a name's nor its first. */
export function endsBeforeWord(sentence: Chunking, draft: Draft, at: number): boolean {
  const { lower, tags } = sentence.tokens[at]!;
  // "at least one gigawatt"
  if (tags & Tag.Pronoun) return !(lower === 'one' && draft.heads.length === 0 && draft.words.length === 0);
  if (draft.heads.length > 0) {
    if (isVerdict(sentence, at) || isGift(sentence, draft, at)) return true;
    if (TIME_OPENERS.test(lower) || isAdverbial(sentence, at)) return true;
    // "on two Corelis cards thanks to Torch"
    if (lower === 'thanks' && sentence.token(at + 1)?.lower === 'to') return true;
    // "takes the lead from Lark less than a day later"
    if (/^(?:less|more|fewer)$/.test(lower) && sentence.token(at + 1)?.lower === 'than') return true;
    // "founded Acme five months after ..."
    if (tags & Tag.Number && SPANS.test(sentence.token(at + 1)?.lemma ?? '')) return true;
  }
  // "outperforms models four times its size"
  if (
    tags & Tag.Number &&
    sentence.tagsAt(at - 1) & Tag.Plural &&
    /^(?:times|x)$/.test(sentence.token(at + 1)?.lower ?? '')
  )
    return true;
  // "launched the feature last month"
  if (draft.noun !== null && /^(?:last|next|this|earlier)$/.test(lower) && isTime(sentence.token(at + 1))) return true;
  if (RELATIVE.has(lower) || sentence.opensSource(at)) return true;
  // "an image-editing upgrade"
  const tied = lower.includes('-') && !sentence.isRuleVerb(sentence.tokens[at]!);
  if (tags & Tag.Gerund && !tied && !isField(lower) && sentence.parts[at] !== 'adjective')
    return acts(sentence, draft, at);
  return sentence.isVerb(at) && !modifiesNoun(sentence, draft, at);
}

/** Whether a verb stands before the phrase at hand that says what something is. */
export function isJudged({ phrases }: Chunking): boolean {
  const verb = phrases.at(-1);
  return verb?.kind === 'verb' && JUDGING.test(verb.lemma);
}

/** "called Acme reckless", "finds Zephyra unreliable at times": whether an adjective right behind a name is what a verb makes of it. */
function isVerdict(sentence: Chunking, at: number): boolean {
  if (!isJudged(sentence) || !sentence.isName(at - 1)) return false;
  const { lower, tags, text } = sentence.tokens[at]!;
  if (text !== lower || !(tags & Tag.Adjective)) return false;
  const next = sentence.token(at + 1);
  return !next || (next.tags & NOMINAL_TAGS) === 0;
}

/** "gives Acme access to Lark", "handed Acme warrants": whether a noun right behind a name is what somebody gives it. */
function isGift(sentence: Chunking, { possessors, words }: Draft, at: number): boolean {
  const verb = sentence.phrases.at(-1);
  if (verb?.kind !== 'verb' || !GIVING.test(verb.lemma) || !sentence.isName(at - 1)) return false;
  if (possessors.length + words.length > 0) return false;
  return GIFT.test(sentence.tokens[at]!.lower) && (sentence.tagsAt(at + 1) & NOMINAL_TAGS) === 0;
}
const GIVING = /^(?:give|grant|hand|offer|sell|issue|award|guarantee|promise|deny|cede|buy|owe)$/;
const GIFT =
  /^(?:access|warrants?|shares|stock|equity|options|control|rights|priority|exclusivity|credits|permission|approval|clearance|leverage|capacity|money|cash|funding)$/;

const JUDGING = /^(?:call|label|brand|dub|deem|find|consider|declare|think)$/;

/** "an upscaled version": whether a participle belongs to the noun after it. */
export function modifiesNoun(sentence: Chunking, { heads, noun }: Draft, at: number): boolean {
  return (
    sentence.parts[at] === 'participle' &&
    heads.length === 0 &&
    !noun &&
    (sentence.isName(at + 1) ||
      (sentence.tagsAt(at + 1) & (Tag.Noun | Tag.Adjective)) !== 0 ||
      /^[$€£]/.test(sentence.token(at + 1)?.text ?? ''))
  );
}

/** Whether a word in -ing says what the phrase before it does. */
function acts(sentence: Chunking, { first, heads, words }: Draft, at: number): boolean {
  // "with Acme leading."
  if (heads.length > 0 && isListedWith(sentence)) return true;
  const next = sentence.token(at + 1);
  const named = sentence.isName(at + 1);
  // "moved its training from Korex to Voltra"
  if (POSSESSIVE.test(sentence.token(at - 1)?.lower ?? '') && next && !named && next.tags & Tag.Preposition)
    return false;
  // "does the drafting at Acme", "the trading firm"
  const isFirm = TYPE_NOUNS.get(next?.lemma ?? '') === 'company';
  if (
    words.length > 0 &&
    heads.length === 0 &&
    isDetermined(sentence, at) &&
    (isFirm || !(next && !named && takesObject(next)))
  )
    return false;
  // "buy product testing startup Acme"
  if (next && !named && TYPE_NOUNS.get(next.lemma) === 'company' && sentence.isName(at + 2)) return false;
  // "Lyon-based testing startup Acme"
  if (next && (next.tags & Tag.Noun || named) && isBehindTied(sentence, first, at)) return false;
  // "adjacent tooling:", "the Acme listing,": nothing follows that it could act on.
  if (!next || (!named && /^[,.;:()]$/.test(next.text)) || isDeed(sentence, at)) return false;
  const between =
    !named &&
    (next.tags & (Tag.Noun | Tag.Unknown)) !== 0 &&
    words.length > 0 &&
    heads.length === 0 &&
    !(
      sentence.parts[at] === 'gerund' &&
      sentence.parts[at - 1] === 'noun' &&
      (sentence.isRuleVerb(sentence.tokens[at]!) || !(sentence.tagsAt(at) & Tag.Noun))
    );
  return !between;
}

const POSSESSIVE = /^(?:its|their|our|his|her|my|your)$/;

/** Whether a word stands right behind an article. */
const isDetermined = (sentence: Chunking, at: number): boolean =>
  /^(?:the|a|an)$/.test(sentence.token(at - 1)?.lower ?? '');

/** Whether a word may open what a verb before it acts on. */
const takesObject = ({ tags }: Token): boolean =>
  (tags & (Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.Number)) !== 0;

/** Whether a word like "Lyon-based" stands before a token of its phrase. */
function isBehindTied(sentence: Chunking, first: number, at: number): boolean {
  for (let before = at - 1; before > first + 1; before--)
    if (sentence.tagsAt(before) & Tag.Past && sentence.token(before - 1)?.text === '-') return true;
  return false;
}

/** "the training of Zephyra" */
function isDeed(sentence: Chunking, at: number): boolean {
  const before = sentence.tagsAt(at - 1);
  return sentence.token(at + 1)?.lower === 'of' && (before & (Tag.Determiner | Tag.Adjective)) !== 0;
}

/** Whether the phrase at hand stands in a list after "with": "with Acme and Beta joining". */
function isListedWith({ phrases }: Chunking): boolean {
  const before = phrases.findLast(({ kind }) => kind !== 'noun' && kind !== 'and' && kind !== 'comma');
  return (before as Joint | undefined)?.lower === 'with';
}

/** Whether a word can be part of a noun phrase, where nothing else ends it. */
export function belongs(sentence: Chunking, { first, heads, noun, words }: Draft, at: number): boolean {
  const { text, lower, lemma, tags } = sentence.tokens[at]!;
  const part =
    tags & NOMINAL_TAGS ||
    (tags & Tag.Verb && !sentence.isVerb(at)) ||
    (tags & Tag.Past && text.includes('-')) ||
    (tags & Tag.Adverb && isDegree(sentence, at, heads.length > 0));
  if (!part || tags & Tag.Auxiliary) return false;
  if (tags & Tag.Preposition && !(tags & Tag.Noun) && sentence.parts[at] !== 'adjective') return false;
  // "gave Acme the chips": two phrases.
  const determines = tags & Tag.Determiner && !(tags & (Tag.Noun | Tag.Pronoun));
  if (at > first && determines && (heads.length > 0 || noun)) return false;
  // "named Ada Brook chief scientist": two phrases.
  const role = ROLE_WORDS.has(lemma) || lower === 'vice';
  return !(words.length === 0 && heads.length > 0 && role && sentence.isTyped('person', heads));
}

/** "the first fully open model": whether an adverb belongs to the adjective after it, before the phrase has its noun. */
const isDegree = (sentence: Chunking, at: number, headed: boolean): boolean =>
  !headed &&
  (sentence.tagsAt(at - 1) & (Tag.Determiner | Tag.Adjective)) !== 0 &&
  !sentence.isName(at + 1) &&
  (sentence.parts[at + 1] === 'adjective' || sentence.parts[at + 1] === 'participle') &&
  (sentence.tagsAt(at + 2) & (Tag.Noun | Tag.Adjective | Tag.Unknown)) !== 0;
