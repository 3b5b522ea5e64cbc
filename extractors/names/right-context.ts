/** What stands behind a name tells of its type: the noun it stands before, its possession, verb, apposition or score. */
import { Tag, type Token } from '../document.ts';
import {
  ACTOR_VERBS,
  COMPARING_VERBS,
  FIRM_NOUNS,
  MAKING_VERBS,
  MODEL_NOUNS,
  NO_NAMES,
  ROLE_WORDS,
  SAYING_VERBS,
  SCHOOL_NOUNS,
  SERVING_VERBS,
  SOFTWARE_NOUNS,
  TYPE_NOUNS,
  USER_NOUNS,
} from '../lexicon/cues.ts';
import { appositionVotes } from './apposition.ts';
import { isGivenName } from './form-votes.ts';
import { isCapital } from './found.ts';
import type { NameContext } from './name-context.ts';
import { COLLECTIVES, headOfPhrase } from './type-heads.ts';
import { type Votes, vote } from './votes.ts';

/** Nouns after the name of a place: "the Essonne site". */
const SITE_NOUNS = /^(?:site|office|headquarters|factory|facility)$/;

/** What is raised without being money. Lemmas. */
const RAISED = /^(?:bar|question|concern|eyebrow|alarm|hope|stake)$/;

/** Whether a word may stand between a name and its verb: "Acme has", "Acme and Tern all now". */
const isPassed = ({ tags, lower }: Token): boolean =>
  (tags & (Tag.Auxiliary | Tag.Adverb)) !== 0 || /^(?:all|both|each)$/.test(lower);

/** "the X framework", "X CEO", "X weights". */
function nounVotes(votes: Votes, after: Token, { tokens, left, right, numbered }: NameContext): void {
  const next = tokens[right + 1];
  const noun = TYPE_NOUNS.get(after.lemma) ?? TYPE_NOUNS.get(after.lower.replace(/s$/, ''));
  const owned = /^['’]s?$/.test(tokens[left]?.text ?? '') || tokens[left]?.lower === 'own';
  if (comesFrom(after, tokens[left])) vote(votes, 'place', 5);
  // "Quorvane maker Acme": what is made
  else if (MAKER.test(after.lemma) && next && isCapital(next)) vote(votes, 'product', 2);
  else if (FIRM_NOUNS.has(after.lemma)) vote(votes, 'company', 1.5);
  else if (SCHOOL_NOUNS.has(after.lemma)) vote(votes, 'organization', 2.5);
  else if (noun === 'hardware' && !owned && /s$/.test(after.lower) && !numbered) vote(votes, 'company', 1.5);
  // "Acme's Ropework paper", "the Acme paper"
  else if (noun === 'paper') vote(votes, owned ? 'technique' : 'company', owned ? 2 : 1);
  else if (noun && next && !isCapital(next) && next.spaced && next.tags === Tag.Noun && !COLLECTIVES.has(next.lemma))
    vote(votes, headOfPhrase(tokens, right), 1.5);
  else if (
    noun &&
    noun !== 'person' &&
    !(after.tags & Tag.Verb && next && isCapital(next)) &&
    !(after.tags & Tag.Past && next && next.tags & (Tag.Determiner | Tag.Number))
  )
    vote(votes, noun, isCapital(after) ? 1.5 : 3);
  else if (describes(after, next)) vote(votes, headOfPhrase(tokens, right), 1.5);
  if (after.lower === 'family' && isPossessed(tokens, left)) vote(votes, 'model', 1.5);
  if (SOFTWARE_NOUNS.has(after.lemma)) vote(votes, 'product', 1.2);
  if (SITE_NOUNS.test(after.lemma)) vote(votes, 'place', 2);
  if (MODEL_NOUNS.has(after.lemma)) vote(votes, 'model', 1.5);
  // "Acme plans to" is what a firm does.
  if (USER_NOUNS.has(after.lemma) && next?.lower !== 'to') vote(votes, 'product', 1.5);
  if (ROLE_WORDS.has(after.lemma) && after.lemma !== 'lead' && after.lemma !== 'head') vote(votes, 'company', 2.5);
  if (after.lower === '-' && next && /^(?:backed|owned|led)$/.test(next.lower)) vote(votes, 'company', 2);
  // "Ostrava-based Acme"
  const based = after.lower === '-' && next?.lower === 'based' ? tokens[right + 2] : undefined;
  if (based && (isCapital(based) || TYPE_NOUNS.get(based.lemma) === 'company')) vote(votes, 'place', 3);
}

/** Whether words before a noun begin behind a name: "the Halden video model", "the Forge RL framework", "the Flow filmmaking app". */
function describes(after: Token, next: Token | undefined): boolean {
  if (!after.spaced) return false;
  if (/^\p{Lu}{2,4}$/u.test(after.text)) return NO_NAMES.has(after.lower) && next !== undefined && !isCapital(next);
  if (isCapital(after)) return false;
  if (after.tags & Tag.Gerund) return TYPE_NOUNS.has(next?.lemma ?? '');
  return (after.tags & (Tag.Noun | Tag.Adjective)) !== 0 && !(after.tags & Tag.Verb);
}

/** "Acme's new Zephyra family": whether somebody is said to have what a name stands for. */
const isPossessed = (tokens: readonly Token[], left: number): boolean =>
  [tokens[left], tokens[left - 1]].some((token) => token !== undefined && /^(?:['’]s?|its|their)$/.test(token.lower));

const MAKER = /^(?:maker|creator|parent)$/;

/** "the Halifax startup", "a Halifax chipmaker": where a firm is from stands before what it is. */
const comesFrom = (after: Token, before: Token | undefined): boolean =>
  /^(?:start-?up|outfit|upstart|newcomer|chip-?maker)$/.test(after.lemma) && /^(?:an?|the)$/.test(before?.lower ?? '');

/** "X's CEO", "X's Grok 5". */
function possessiveVotes(votes: Votes, after: Token, { tokens, left, right, numbered }: NameContext): void {
  if (!/^['’]s?$/.test(after.text)) return;
  const owned = tokens[right + 1];
  // "Zephyra6's former chief"
  if (/^(?:former|new|current|outgoing|ex)$/.test(owned?.lower ?? '') && ROLE_WORDS.has(tokens[right + 2]?.lemma ?? ''))
    vote(votes, 'company', 5);
  if (numbered) return;
  // "Annika's Acme": whoever goes by a given name alone
  const given = left === right - 2 && isGivenName(tokens[right - 1]!) && owned !== undefined && isCapital(owned);
  vote(votes, given ? 'person' : 'company', owned && isCapital(owned) ? 1.2 : 0.5);
  if (owned && /^(?:task|problem|question)$/.test(owned.lemma)) vote(votes, 'benchmark', 3);
  if (owned && (ROLE_WORDS.has(owned.lemma) || HAD_BY_FIRMS.test(owned.lemma))) vote(votes, 'company', 2.5);
}

/** What firms have. Lemmas. */
const HAD_BY_FIRMS =
  /^(?:board|staff|employee|customer|investor|backer|shareholder|revenue|valuation|ipo|stock|share|headquarters|office|round|takeover|acquisition)$/;

/** Whether what firms have stands at a token, or behind one or two words that describe it. */
const hasOfFirms = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(({ lemma }) => HAD_BY_FIRMS.test(lemma));

/** "X raises", "X is building", "X says", "X outperforms". */
function verbVotes(votes: Votes, after: Token, { tokens, right, numbered, coined, named }: NameContext): void {
  let verb: Token | undefined = after;
  for (let at = right + 1; verb && isPassed(verb) && at < right + 4; at++) verb = tokens[at];
  // "X is in talks"
  if (verb?.lower === 'in' && verb !== after && tokens[verb.index + 1]?.lower === 'talks') vote(votes, 'company', 1.4);
  if (!verb || !(verb.tags & Tag.Verb)) return;
  // "Halden released its first model", but "Halden related news"
  const object = tokens[verb.index + 1];
  const acts = verb.tags & Tag.Past && object && (isCapital(object) || object.tags & Tag.Determiner);
  if (verb.tags & Tag.Adjective && !acts) return;
  const { lemma } = verb;
  // "Halden nearly doubled its yearly revenue"
  if (/^(?:its|their)$/.test(object?.lower ?? '') && hasOfFirms(tokens, verb.index + 2)) vote(votes, 'company', 1.5);
  // "Quillpad raises the bar": things do, too.
  if (lemma === 'raise' && tokens.slice(verb.index + 1, verb.index + 3).some((token) => RAISED.test(token.lemma)))
    return;
  // "Grok 3 launched": what has a version is what is made, not who acts.
  if (numbered) vote(votes, 'model', COMPARING_VERBS.has(lemma) ? 1.5 : 0.4);
  // "Quorvane was released": what is made, not who makes.
  else if (MAKING_VERBS.has(lemma) && isPassive(tokens, verb)) vote(votes, 'product', 0.6);
  // "Quorvane introduces tidal routing": what brings a thing without an article may be a thing itself.
  else if (BRINGING.test(lemma) && isBare(object)) {
    vote(votes, 'company', 0.5);
    vote(votes, 'product', 0.7);
  } else if (ACTOR_VERBS.has(lemma)) vote(votes, 'company', 1.4);
  else if (lemma === 'report') {
    // "Halden also reports that": who adds to what was told is no outlet.
    const adds = after.lower === 'also';
    vote(votes, 'source', adds ? 0.4 : 1);
    vote(votes, 'company', adds ? 1.6 : 0.6);
  } else if (SAYING_VERBS.has(lemma)) {
    // Who goes by one word that is no given name is rather a firm than a person, all the more where it is coined.
    vote(votes, 'person', coined ? 0.4 : named ? 1.2 : 0.8);
    vote(votes, 'company', coined ? 1.2 : named ? 0.5 : 0.8);
  } else if (COMPARING_VERBS.has(lemma)) vote(votes, 'model', 1.5);
  // "Halden let it run for a week": what was done once, somebody did.
  else if (verb.lower === 'let') vote(votes, 'company', 1.4);
  else if (SERVING_VERBS.has(lemma)) vote(votes, 'product', 0.6);
  else if (verb === after && lemma !== verb.lower) vote(votes, 'company', 0.4);
}

/** "is introduced", "has been open-sourced" */
const isPassive = (tokens: readonly Token[], { tags, index }: Token): boolean =>
  (tags & Tag.Past) !== 0 && /^(?:is|are|was|were|been|being)$/.test(tokens[index - 1]?.lower ?? '');

/** What things do, too: new things bring others. Lemmas. */
const BRINGING = /^(?:introduce|add|bring|gain|get|support)$/;

/** Whether a word opens what stands without an article: "tidal routing", "dynamic attention". */
const isBare = (object: Token | undefined): boolean =>
  object !== undefined &&
  /^\p{Ll}/u.test(object.text) &&
  (object.tags & (Tag.Noun | Tag.Adjective)) !== 0 &&
  !(object.tags & (Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Number)) &&
  !/^new$/.test(object.lower);

/** "X 75%", "X (75%)", "X Elo 1309". */
function scoreVotes(votes: Votes, after: Token, { tokens, right }: NameContext): void {
  const at = after.text === '(' || after.lower === ':' ? right + 1 : right;
  const number = tokens[at];
  if (after.lower === 'elo' || (number && /^\d/.test(number.text) && tokens[at + 1]?.text === '%'))
    vote(votes, 'benchmark', 1.5);
}

/** "X is in full production", "X enters mass production": what is produced in numbers is a machine. */
function productionVotes(votes: Votes, { tokens, right }: NameContext): void {
  const words = tokens.slice(right, right + 7).map(({ lower }) => lower);
  const produced = words.indexOf('production');
  const verb = /^(?:is|are|was|enters?|entered|goes|went|reached|will)$/.test(words[0] ?? '');
  if (verb && produced > 0 && /^(?:in|into|full|mass|volume)$/.test(words[produced - 1]!)) vote(votes, 'hardware', 2);
}

/** Adds the votes of the words behind a name. */
export function rightContextVotes(votes: Votes, name: NameContext): void {
  const { tokens, right } = name;
  const after = tokens[right];
  if (!after) return;
  // "Marsh et al."
  if (after.lower === 'et' && tokens[right + 1]?.lower === 'al') vote(votes, 'person', 4);
  nounVotes(votes, after, name);
  possessiveVotes(votes, after, name);
  verbVotes(votes, after, name);
  appositionVotes(votes, after, name);
  scoreVotes(votes, after, name);
  productionVotes(votes, name);
}
