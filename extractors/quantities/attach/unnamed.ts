/** Quantities of firms and models that the text leaves unnamed: "a startup that writes mails gets $60M", "firms with over 50 people". */
import type { Metric } from '../../../graph/ontology.ts';
import { type Quantity, type Sentence, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { unhedged } from '../hedges.ts';
import { tokensBetween, wordsBetween } from './part.ts';
import { COMPARING } from './preceding.ts';
import { isOfReference } from './references.ts';
import type { Name } from './scene.ts';

const OF_FIRMS: ReadonlySet<Metric> = new Set([
  'funding',
  'valuation',
  'revenue',
  'spend',
  'users',
  'headcount',
  'layoffs',
]);
const FIRM = wordSet('startup start-up company firm lab fund bank maker agency studio team founder investor');
const FIRMS = wordSet(
  'startups companies firms labs organizations organisations businesses enterprises teams countries',
);
const ARTICLES = wordSet('a an another one some');
/** What stands before an unnamed subject; after a comma alone it rather tells what a name is. */
const BEGINS = wordSet('and but while whereas : ; — – -');
const MORE = wordSet('over more than at least about around nearly up to under above below exceeding of fewer ~ $ € £');

/** Whether the quantity measures a firm, or firms, without a name. `here`: the names that it may measure. */
export function isOfUnnamed(sentence: Sentence, here: readonly Name[], quantity: Quantity, metric: Metric): boolean {
  if (isOfThePublic(sentence, here, quantity)) return true;
  if (metric === 'spend' && isSpentByCustomers(sentence, quantity)) return true;
  if (metric === 'score' || metric === 'share') return isOfReference(sentence, here, quantity);
  if (metric === 'headcount' && isStaffOf(sentence, here, quantity)) return true;
  if (!OF_FIRMS.has(metric)) return false;
  const last = here.findLast(({ end, part }) => end <= quantity.start && part === 'free');
  const between = tokensBetween(sentence, last?.end ?? sentence.start, quantity.start);
  return isGroup(sentence, quantity) || between.some((token, at) => isSubject(between, token, at, !last));
}

/** "and a young startup that ...": a firm with an article that begins a statement. */
function isSubject(tokens: readonly Token[], { lower }: Token, at: number, opens: boolean): boolean {
  if (!FIRM.has(lower)) return false;
  const article = tokens.slice(Math.max(0, at - 3), at).findLastIndex((token) => ARTICLES.has(token.lower));
  if (article < 0) return false;
  const before = tokens[Math.max(0, at - 3) + article - 1]?.lower;
  const next = tokens[at + 1];
  const acts = next !== undefined && (/^(?:that|which|who|of)$/.test(next.lower) || Boolean(next.tags & Tag.Verb));
  return acts && (before === undefined ? opens : BEGINS.has(before));
}

/** "500 customers spend over $1 million" */
const isSpentByCustomers = (sentence: Sentence, { start }: Quantity): boolean =>
  SPENT.test(unhedged(`${wordsBetween(sentence, Math.max(sentence.start, start - SPENT_REACH), start).join(' ')} `));
const SPENT =
  /\b(?:customers|clients|users|businesses|enterprises|accounts|subscribers|those|ones) (?:(?:now|each|who|that|already) )?(?:spend|pay|spent|paid|paying|spending) $/;
const SPENT_REACH = 60;

/** "Gartner expects demand for chips to rise 9%", "says 40% of firms use agents": what a firm tells of everybody. */
function isOfThePublic(sentence: Sentence, here: readonly Name[], { start, end }: Quantity): boolean {
  const teller = here.findLast((name) => name.end <= start && TELLERS.has(name.type));
  if (!teller || teller.by === 'coreference') return false;
  if (here.some((name) => name.start >= end && !TELLERS.has(name.type))) return false;
  const told = wordsBetween(sentence, teller.end, start).join(' ');
  const before = wordsBetween(sentence, sentence.start, teller.start).join(' ');
  if ((!FORETELLING.test(told) && before !== 'according to') || OWN.test(told)) return false;
  return PUBLIC.test(told) || OF_EVERYBODY.test(wordsBetween(sentence, end, sentence.end).slice(0, WORDS).join(' '));
}
const TELLERS: ReadonlySet<string> = new Set(['company', 'organization', 'source']);
const FORETELLING =
  /^(?:(?:surveyed|polled) .{1,60} and )?(?:(?:now|also|still) )?(?:says?|said|expects?|expected|projects?|projected|forecasts?|estimates?|estimated|reckons?|predicts?|predicted|warns?|warned|finds?|found|reports?|reported|sees|thinks|believes|calculates)\b/;
const OWN = /\b(?:its|their|it|they|own|our|we)\b/;
const PUBLIC =
  /\b(?:markets?|industry|demand|shipments|shortfall|shortage|contract prices|spending on|global|globally|worldwide|nationwide)\b/;
const OF_EVERYBODY =
  /^of (?:[a-z-]+ ){0,2}(?:firms|companies|businesses|enterprises|organi[sz]ations|employers|adults|americans|teens|teenagers|students|teachers|households|leaders|executives|respondents|cios|ceos|projects|jobs)\b/;
const WORDS = 5;

/** "Acme sued, and 30 employees of Bolt signed a letter": some of another's people, who begin a clause. */
function isStaffOf({ tokens }: Sentence, here: readonly Name[], { start, end }: Quantity): boolean {
  let at = firstFrom(tokens, start) - 1;
  while (at > 0 && MORE.has(tokens[at]!.lower)) at--;
  const behind = firstFrom(tokens, end);
  if (!/^(?:of|at|from)$/.test(tokens[behind]?.lower ?? '') || !/^(?:and|while|but|,)$/.test(tokens[at]?.lower ?? ''))
    return false;
  return here.some((name) => name.start === tokens[behind + 1]?.start);
}

/** "firms with over 50 employees", "companies with revenue above $20 million" */
function isGroup({ tokens }: Sentence, quantity: Quantity): boolean {
  let at = firstFrom(tokens, quantity.start) - 1;
  while (at > 0 && MORE.has(tokens[at]!.lower)) at--;
  while (at > 0 && BOOKS.has(tokens[at]!.lower)) at--;
  return HAVING.has(tokens[at]?.lower ?? '') && FIRMS.has(tokens[at - 1]?.lower ?? '');
}
const BOOKS = wordSet('annual yearly revenue revenues sales turnover valuation valuations budget budgets');
const HAVING = wordSet('with making earning spending having');

/** Prepositions before "7B models" that speak of models in general. */
const GENERAL = wordSet(
  'on than to like for across against over of from by with larger bigger smaller other most all any many comparable similar rival as between',
);

/** Whether a size speaks of models in general ("on 1T-parameter models") or of a name that is not known ("a 200GB FooSet"). */
export function isOfOthers({ tokens }: Sentence, names: readonly Name[], quantity: Quantity, metric: Metric): boolean {
  const next = firstFrom(tokens, quantity.end);
  if (metric === 'size') return /^[A-Z][a-z]+[A-Z]/.test(tokens[next]?.text ?? '');
  if (!metric.endsWith('parameters')) return false;
  if (isOfUnknownName(tokens, names, quantity) || isOfTeacher(tokens, quantity)) return true;
  if (isHeldAgainst(tokens, quantity)) return true;
  if (quantity.max !== null && tokens[firstFrom(tokens, quantity.start) - 1]?.lower === 'between') return true;
  const plural = tokens.slice(next, next + 3).some(({ lower }) => lower === 'models' || lower === 'llms');
  return plural && GENERAL.has(tokens[firstFrom(tokens, quantity.start) - 1]?.lower ?? '');
}

/** "outperforms the larger 8B version", "approaches the flagship 235B model": another's size. */
function isHeldAgainst(tokens: readonly Token[], { start, end }: Quantity): boolean {
  if (!VERSIONS.has(tokens[firstFrom(tokens, end)]?.lower ?? '')) return false;
  let at = firstFrom(tokens, start) - 1;
  for (let skipped = 0; skipped < DESCRIBED_BY && tokens[at]; skipped++, at--) {
    const { lower, tags } = tokens[at]!;
    if (NEARING.test(lower) || (COMPARING.test(lower) && !(tags & Tag.Preposition))) return true;
    if (!(tags & (Tag.Determiner | Tag.Adjective | Tag.Noun)) || tags & Tag.Preposition) return false;
  }
  return false;
}
const VERSIONS = wordSet('model version variant checkpoint sibling one');
const NEARING = /^(?:approach|near)(?:es|ed|ing|s)?$/;
const DESCRIBED_BY = 4;

/** "distilled from a 7B model": another's size. */
function isOfTeacher(tokens: readonly Token[], { start }: Quantity): boolean {
  const at = firstFrom(tokens, start);
  return ARTICLES.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'from';
}

/** "the new Corvo (400B)", "Corvo 7B-parameter video model": what is told of a word that looks like a name without being known as one. */
function isOfUnknownName(tokens: readonly Token[], names: readonly Name[], quantity: Quantity): boolean {
  const at = firstFrom(tokens, quantity.start);
  const word = tokens[at - 1]?.text === '(' ? tokens[at - 2] : tokens[at - 1];
  if (!word || !/^[A-Z][a-z]/.test(word.text)) return false;
  return Boolean(word.tags & Tag.Unknown) && !names.some(({ end }) => end === word.end);
}
