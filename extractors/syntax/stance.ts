/**
 * How a statement is meant: as a fact, a plan, a report, a forecast, or denied. Read from the auxiliaries and adverbs of
 * the verb group, from the verb that governs it ("plans to", "refused to") and from the clause around it.
 */
import type { Status } from '../../graph/ontology.ts';
import type { Token } from '../document.ts';
import { wordSet } from '../word-set.ts';

const NEGATION = wordSet(
  `not never n't no neither nor without didn't doesn't don't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't hasn't
   haven't hadn't didn’t doesn’t don’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t`,
);
const FUTURE = wordSet('will would shall may might could should ll');
const REPORTED = wordSet('reportedly allegedly supposedly purportedly apparently rumored rumoured');

/** Verbs and adjectives that govern "to ...": what they make of it. Lemmas. */
const GOVERNORS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...[
    ...wordSet(
      `plan plans intend aim want hope seek expect expected prepare preparing set slated schedule poise poised look
       likely due bound agree commit pledge promise propose consider explore weigh eye target ready discuss negotiate talks bid offer
       plot mull race threaten deal agreement effort proposal intention talk work try attempt ask urge beg press pressure lobby vow swear gear angle track`,
    ),
  ].map((word): [string, Status] => [word, 'planned']),
  ...[...wordSet('forecast project predict estimate anticipate')].map((word): [string, Status] => [word, 'projected']),
  ...[...wordSet('rumor rumored rumoured believe believed say said report reported allege alleged')].map(
    (word): [string, Status] => [word, 'reported'],
  ),
  ...[
    ...wordSet(
      'fail refuse decline unable unlikely deny reject abandon cancel scrap stop pause drop forbid ban bar prohibit block restrict prevent discourage',
    ),
  ].map((word): [string, Status] => [word, 'negated']),
]);

/** What a governing lemma makes of the infinitive or gerund that it governs; null where it leaves it as it is. */
export const governedStatus = (lemma: string): Status | null => GOVERNORS.get(lemma) ?? null;

const NOBODY = /^(?:nobody|none|neither)$/;
const ONLY = /^(?:only|just|merely|simply)$/;

/** Words right before "to ..." that govern it and are no verbs of their own: "about to release", "unlikely to beat". */
const BEFORE_TO: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['about', 'planned'],
  ['moving', 'planned'],
  ['unlikely', 'negated'],
]);

/** The stance that the word right before "to" gives what follows. */
function statusBeforeTo(tokens: readonly Token[], to: number): Status {
  const word = tokens[to - 1]?.lower ?? '';
  // "has yet to release", but "the smallest model yet to beat Lark"
  if (word === 'yet') return HAVING.test(tokens[to - 2]?.lower ?? '') ? 'planned' : 'actual';
  return BEFORE_TO.get(word) ?? 'actual';
}
const HAVING = /^(?:has|have|had|is|are|was|were|'s|’s|'re|’re|'ve|’ve)$/;

/** The stance of a verb group, of the tokens in front of the main verb within its clause. */
export function groupStatus(tokens: readonly Token[], first: number, last: number): Status {
  // "nobody has ported it", "neither comes close"
  if (NOBODY.test(tokens[first - 1]?.lower ?? '') || isNotEven(tokens, first)) return 'negated';
  let status = tokens[first]?.lower === 'to' ? statusBeforeTo(tokens, first) : 'actual';
  if (status === 'negated') return status;
  for (let at = first; at <= last; at++) {
    const { lower } = tokens[at]!;
    // "does not only beat Lark"
    if (NEGATION.has(lower) && !ONLY.test(tokens[at + 1]?.lower ?? '')) return 'negated';
    if (lower === 'no' || (lower === 'longer' && tokens[at - 1]?.lower === 'no')) return 'negated';
    if (REPORTED.has(lower)) status = 'reported';
    else if (FUTURE.has(lower.replace(/^['’]/, '')) && status === 'actual') status = 'planned';
  }
  return status;
}

/** "Not even Lark 2 has come out": whether the name before a verb group stands behind these words. */
function isNotEven(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - NAME_WORDS && NAMING.test(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.lower === 'even' && tokens[at - 1]?.lower === 'not';
}
const NAME_WORDS = 8;
const NAMING = /^(?:\p{Lu}|\d|[-‑.]$)/u;

/**
 * Verbs that make, plan or end the deed that their object names ("announced the purchase of", "eyes a deal with"), and
 * how the deed then stands. Lemmas.
 */
export const DEED_VERBS: ReadonlyMap<string, Status> = new Map<string, Status>(
  [
    ...wordSet(
      `make complete close finalize announce unveil confirm reveal win strike sign ink reach secure launch file have hold get seal
     renew expand extend start begin bring form enter forge land establish impose`,
    ),
  ]
    .map((word): [string, Status] => [word, 'actual'])
    .concat(
      [...wordSet('plan eye consider mull seek pursue weigh explore negotiate discuss propose near float')].map(
        (word) => [word, 'planned'],
      ),
      [
        ...wordSet(
          `abandon scrap drop cancel end terminate shelve axe ditch lift withdraw rule_out call_off walk_away pull_out back_out deny vote_down
           block veto halt thwart derail`,
        ),
      ].map((word) => [word, 'negated']),
    ),
);

/** Words that say of a noun that what it names is still to come, only told, or off. */
const ADJECTIVES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...[
    ...wordSet('planned proposed potential possible prospective upcoming future pending would-be eventual likely'),
  ].map((word): [string, Status] => [word, 'planned']),
  ...[...wordSet('rumored rumoured reported alleged')].map((word): [string, Status] => [word, 'reported']),
  ...[...wordSet('no failed abandoned scrapped aborted canceled cancelled')].map((word): [string, Status] => [
    word,
    'negated',
  ]),
]);

/** The stance that the words of a noun phrase give what it names: "a planned purchase of", "no deal with". */
export function nounStatus(tokens: readonly Token[], first: number, last: number): Status {
  for (let at = first; at <= last; at++) {
    const status = ADJECTIVES.get(tokens[at]?.text ?? '');
    if (status) return status;
  }
  return 'actual';
}

const REPORTING_FRAME =
  /\b(?:rumou?rs?|rumou?red|reportedly|leak(?:s|ed)?|allegedly|speculat(?:ions?|e|es|ed|ing)|according to (?:sources|people|reports|a report|an? insider)|sources sa(?:y|id)|people familiar|said to be|unconfirmed)\b/i;
const FORECAST_FRAME =
  /\b(?:projects? that|projected (?:to|that)|forecasts? (?:that|to)|predicts? that|estimates? that|expects? that|on track to)\b/i;

const DENIAL_FRAME = /\bden(?:y|ies|ied) (?:that|it|having|reports?|rumou?rs|claims?)\b/i;
const REPORTED_AFTER =
  /\b(?:according to (?:people|sources|a person|a source|insiders)|people familiar|sources sa(?:y|id))\b/i;

/** "vLLM support is still missing" */
const MISSING = /^ (?:is|are|remains?) (?:still |so far |yet )?(?:missing|absent|lacking|broken|nowhere)\b/;

/** The stance that the words after a clause give it: ", according to people familiar with the matter". */
export function closingStatus(textAfter: string): Status | null {
  if (MISSING.test(textAfter)) return 'negated';
  return REPORTED_AFTER.test(textAfter) ? 'reported' : null;
}

/** The stance that the words before a clause give all of it: "Rumors about ...", "X projects that ...". */
export function frameStatus(textBefore: string): Status | null {
  if (DENIAL_FRAME.test(textBefore)) return 'negated';
  if (REPORTING_FRAME.test(textBefore)) return 'reported';
  if (FORECAST_FRAME.test(textBefore)) return 'projected';
  return null;
}
