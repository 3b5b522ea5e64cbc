/** What stands before a name tells of its type: the noun it stands behind, its owner, a verb, a preposition. */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { COMPARING_VERBS, INVESTING, MAKING_VERBS, ROLE_WORDS, TYPE_NOUNS, USING_VERBS } from '../lexicon/cues.ts';
import { isCapital } from './found.ts';
import { isPlaceName, STATE_CODE } from './geography.ts';
import { isCalled } from './introduced.ts';
import { kindListed } from './kinds-listed.ts';
import type { NameContext } from './name-context.ts';
import { isPaid, prepositionVotes } from './preposition-votes.ts';
import { headOfPhrase } from './type-heads.ts';
import { type Votes, vote } from './votes.ts';

const SIZED = /\bparameters?\b|\d[BM]\b/;

/** Verbs whose object is a firm, some with a particle, and nouns for what they do. Lemmas. */
const TAKING =
  /^(?:acquire|acqui-?hire|buy|purchase|snap|scoop|gobble|swallow|take|sue|back|bankroll|hire|supply|rejoin|finance|found|co-?found)$/;
const PARTICLE = /^(?:up|over|out)$/;

/** What firms are to other firms. Lemmas. */
const PARTIES = /^(?:investor|partner|backer|customer|client|rival|competitor|shareholder|supplier|buyer|tenant)$/;

/** Nouns for what a model comes in. Lemmas. */
const VERSIONS = /^(?:version|variant|size|flavou?r)$/;

/** What stands before nobody but people. */
const TITLE =
  /^(?:Judge|Justice|Magistrate|Senator|Sens?|Reps?|Gov|Governor|Congressman|Congresswoman|MEP|MP|Minister|Commissioner|Chancellor|Baroness|Professor|Prof|Dr|Mr|Mrs|Ms)$/;

/** "the framework X", "CEO X", "apps like X". */
function nounVotes(votes: Votes, before: Token, name: NameContext): void {
  const { tokens, left, right, quoted, numbered } = name;
  const noun = TYPE_NOUNS.get(before.lemma);
  if (noun && !(before.tags & Tag.Plural) && left > 0) vote(votes, noun, 2.5);
  else if (noun && tokens[left - 1]) vote(votes, noun, 1.5);
  if (ROLE_WORDS.has(before.lemma)) vote(votes, 'person', TITLE.test(before.text) ? 5 : 2.5);
  const kind = tokens[left - (before.lower === 'as' ? 2 : 1)];
  if (/^(?:like|including|as)$/.test(before.lower) && kind && kind.tags & Tag.Plural)
    vote(votes, PARTIES.test(kind.lemma) ? 'company' : TYPE_NOUNS.get(kind.lemma), 2.5);
  vote(votes, kindListed(tokens, left + 1), 2);
  // "Customers include X", "its backers are X"
  if (/^(?:include|be)$/.test(before.lemma) && kind && kind.tags & Tag.Plural && PARTIES.test(kind.lemma))
    vote(votes, 'company', 2.5);
  if (isPartyListed(tokens, left)) vote(votes, 'company', 1.5);
  // "in two versions, Instant and Thinking"
  if (/^[,:]$/.test(before.text) && kind && kind.tags & Tag.Plural && VERSIONS.test(kind.lemma))
    vote(votes, 'model', 3);
  // "its agent, Tern, writes", "a small model, Tern,": what it is, and its name
  if (before.text === ',' && noun === undefined && /^[,.;]?$/.test(tokens[right]?.text ?? '')) {
    if (isOwnThing(tokens, left - 1)) vote(votes, TYPE_NOUNS.get(tokens[left - 1]!.lemma), 2.5);
    else if (isOwnBefore(tokens, left)) vote(votes, 'product', 1);
  }
  if (before.lower === 'them' && kind?.lower === 'among') vote(votes, kindAmong(tokens, left - 2), 2.5);
  // "8x H100", "Acme x Beta"
  if (/^(?:\d+)?[x×]$/.test(before.lower)) {
    if (isCapital(kind ?? before)) vote(votes, 'company', 2);
    else vote(votes, 'hardware', 4);
  }
  // "a framework called Forge", "its chip, dubbed Tern", "the small variant (codenamed Tern)"
  if (isCalled(before)) {
    const lemma = (/^[,(]$/.test(kind?.text ?? '') ? tokens[left - 2] : kind)?.lemma ?? '';
    const noun = VERSIONS.test(lemma) ? 'model' : TYPE_NOUNS.get(lemma);
    vote(votes, noun ?? 'product', noun ? 2.5 : 1);
  }
  // "Halden “Cinder” leaks": a name in quotation marks behind another is what one has made.
  if (quoted && (isCapital(before) || /^['’]s?$/.test(before.text))) vote(votes, numbered ? 'model' : 'product', 1);
  // "The Information": an article in capitals within a sentence belongs to a title.
  if (before.text === 'The' && left > 0) vote(votes, 'source', 1);
  ownerVotes(votes, before, name);
}

/** The kind of the things of which "among them" names some: "seven supercomputers with the agency, among them". */
function kindAmong(tokens: readonly Token[], from: number): EntityType | undefined {
  for (let at = from; at > from - LIST && tokens[at]; at--)
    if (tokens[at]!.tags & Tag.Plural && TYPE_NOUNS.has(tokens[at]!.lemma)) return TYPE_NOUNS.get(tokens[at]!.lemma);
  return undefined;
}

/** Whether a noun for one thing ends at `at` that somebody owns or leads, or that is new: "its coding agent", "an agent". */
function isOwnThing(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (!noun || noun.tags & Tag.Plural || !TYPE_NOUNS.has(noun.lemma)) return false;
  let first = at;
  while (
    first > at - 5 &&
    tokens[first]!.tags & (Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown | Tag.Gerund) &&
    tokens[first - 1]
  )
    first--;
  return /^(?:its|their|his|her|['’]s|an?)$/.test(tokens[first]!.lower);
}

/** Whether a thing that somebody has or makes is said before a comma: "its protein folder, Meander,". */
function isOwnBefore(tokens: readonly Token[], comma: number): boolean {
  const noun = tokens[comma - 1];
  if (!noun || !(noun.tags & Tag.Noun) || noun.tags & Tag.Plural || !/^\p{Ll}/u.test(noun.text)) return false;
  for (let at = comma - 2; at > comma - 6; at--) {
    const token = tokens[at];
    if (!token || token.tags & (Tag.Punctuation | Tag.Preposition | Tag.Verb)) return false;
    if (/^(?:its|their|['’]s)$/.test(token.lower)) return true;
  }
  return false;
}

/** "customers include Acme, Beta and Tern", "counts Acme and Beta as clients": whether a name stands in such a list. */
function isPartyListed(tokens: readonly Token[], left: number): boolean {
  let at = left;
  while (at > left - LIST && tokens[at] && (isCapital(tokens[at]!) || /^(?:,|and|&)$/.test(tokens[at]!.lower))) at--;
  const opener = tokens[at];
  // "a round led by Acme, Beta and Tern"
  if (at < left && opener && opensMoney(tokens, opener)) return true;
  if (opener?.lemma === 'count') return tokens.slice(left, left + LIST).some(({ lemma }) => PARTIES.test(lemma));
  return at < left && opener?.lemma === 'include' && PARTIES.test(tokens[at - 1]?.lemma ?? '');
}
const LIST = 12;

/** Whether a preposition opens a list of who gives money, or gets it: "led by", "a round with", "invested in". */
function opensMoney(tokens: readonly Token[], { lower, index }: Token): boolean {
  const governor = tokens[index - 1]?.lemma ?? '';
  if (lower === 'by' || lower === 'from') return INVESTING.test(governor);
  if (lower === 'with') return /^(?:round|seed|series|raise|financing)$/.test(governor);
  return (lower === 'in' || lower === 'into') && isPaid(tokens, index - 1);
}

/** "Halden's X", "its X" are things, and hardly act by themselves; "Oslo's X" is who has its seat there. */
function ownerVotes(votes: Votes, before: Token, { tokens, left, quoted, numbered }: NameContext): void {
  const pronoun = /^(?:its|their|his|her)$/.test(before.lower);
  const owner = tokens[left - 1];
  if (!pronoun && (!/^['’]s?$/.test(before.text) || quoted || !owner)) return;
  const seated = owner !== undefined && !pronoun && isPlaceName(owner.text);
  if (!pronoun && isCapital(owner ?? before) && !seated) vote(votes, numbered ? 'model' : 'product', 0.95);
  vote(votes, 'company', seated ? 0.8 : -0.4);
}

/** "released X", "outperforms X", "acquired X". */
function verbVotes(votes: Votes, before: Token, { tokens, text, left, right, numbered }: NameContext): void {
  const verb = before.tags & Tag.Determiner ? tokens[left - 1] : before;
  if (verb && verb.tags & Tag.Verb && MAKING_VERBS.has(verb.lemma)) {
    const model = numbered || headOfPhrase(tokens, right + 1) === 'model' || SIZED.test(text);
    vote(votes, model ? 'model' : 'product', 1.4);
  } else if (SHOWING.test(before.lemma) && left > 0) vote(votes, 'product', 1.2);
  if (before.tags & Tag.Verb && COMPARING_VERBS.has(before.lemma)) vote(votes, 'model', 1.5);
  const owns = /^['’]s?$/.test(tokens[right]?.text ?? '');
  // "uses X as its store" says so more surely.
  const asTool = /^(?:for|as|to)$/.test(tokens[right]?.lower ?? '');
  if (before.tags & Tag.Verb && USING_VERBS.has(before.lemma) && !owns) vote(votes, 'product', asTool ? 1.2 : 0.8);
  // "snaps up X", "takes over X"
  const deed = PARTICLE.test(before.lower) ? tokens[left - 1] : before;
  if (deed && deed.tags & Tag.Verb && TAKING.test(deed.lemma)) vote(votes, 'company', 1.5);
}

/** What is done with a thing that is new, besides making it: "Kling added Motion Control". Lemmas. */
const SHOWING = /^(?:add|demo|showcase|tease|premiere)$/;

/** Adds the votes of the words before a name. */
export function leftContextVotes(votes: Votes, name: NameContext): void {
  const before = name.tokens[name.left];
  if (!before) return;
  // "the Lyon, CA office"
  const [city, state] = [name.tokens[name.left - 1], name.tokens[name.left + 1]];
  if (before.text === ',' && city && isCapital(city) && STATE_CODE.test(state?.text ?? '')) vote(votes, 'place', 4);
  // "Meet Tern.", "Try Tern today": what a sponsor presents
  if (name.left === 0 && /^(?:meet|try)$/.test(before.lower)) vote(votes, 'product', 2);
  nounVotes(votes, before, name);
  verbVotes(votes, before, name);
  prepositionVotes(votes, before, name);
}
