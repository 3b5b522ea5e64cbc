/** The noun phrase that a quantity's clause begins with, read word by word: sentences without names have no clauses. */
import { type Quantity, type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';

/** Where a clause begins. */
const BOUNDARY = wordSet('; : — – ( , and but while whereas as since because though although that which when where so');

/** The words that a clause begins with, and its verb; null for none before the quantity. */
export interface Opening {
  readonly group: readonly Token[];
  readonly verb: Token | null;
}

/** The words of the noun phrase that a quantity's clause begins with; null where it cannot be told. */
export function openingOf({ tokens }: Sentence, { start }: Quantity): Opening | null {
  const at = firstFrom(tokens, start);
  const verb = mainVerb(tokens, at);
  const end = verb < 0 ? at : beforeAdverbs(tokens, verb);
  let first = end;
  while (first > 0 && !BOUNDARY.has(tokens[first - 1]!.lower)) first--;
  // "Accuracy, at 72.5%": without a verb only what opens the sentence.
  if (verb < 0 && first > 0) first = tokens[first - 1]!.text === ',' && headEnd(tokens) === first - 1 ? 0 : -1;
  if (first < 0) return null;
  const group = tokens.slice(tokens[first]?.lower === 'the' ? first + 1 : first, end);
  return group.length > 0 ? { group, verb: tokens[verb] ?? null } : null;
}

/** The verb of the clause that holds a token, its auxiliaries left behind; -1 for none. */
function mainVerb(tokens: readonly Token[], at: number): number {
  // "Throughput more than doubled": the quantity is the verb. None starts behind a quantity within the last word.
  const own = tokens[at];
  if (own && own.tags & Tag.Verb && /(?:ed|es|ing)$/.test(own.lower)) return at;
  const from = tokens.slice(0, at).findLastIndex(({ lower }) => /^[;:—–(]$/.test(lower)) + 1;
  const sure = tokens.slice(from, at).findLastIndex(isVerb);
  const verb = sure >= 0 ? sure : tokens.slice(from, at).findLastIndex(({ tags }, i) => i > 0 && tags & Tag.Verb);
  return verb < 0 ? -1 : from + verb;
}

const isVerb = ({ tags }: Token): boolean =>
  !(tags & (Tag.Preposition | Tag.Gerund)) &&
  ((tags & (Tag.Auxiliary | Tag.Past)) !== 0 || ((tags & Tag.Verb) !== 0 && !(tags & Tag.Noun)));

/** Where the group of a verb begins: "has more than doubled". */
function beforeAdverbs(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (first > 0 && (tokens[first - 1]!.tags & (Tag.Auxiliary | Tag.Adverb) || GRADE.has(tokens[first - 1]!.lower)))
    first--;
  return first;
}
const GRADE = wordSet('more less than nearly almost roughly about over well have has had');

/** Where the nouns end that a sentence begins with. */
function headEnd(tokens: readonly Token[]): number {
  let end = tokens[0]?.lower === 'the' ? 1 : 0;
  while (tokens[end] && tokens[end]!.tags & (Tag.Noun | Tag.Adjective) && !(tokens[end]!.tags & Tag.Preposition)) end++;
  return end;
}

/** The noun that a phrase is about: "rates" of "error rates on hard tasks". */
export function headOf(group: readonly Token[]): Token | null {
  const end = group.findIndex(({ tags, lower }) => tags & Tag.Preposition || lower === ',');
  const head = (end < 0 ? group : group.slice(0, end)).at(-1);
  const counts = group.some(({ tags, index }) => tags & Tag.Number && head && index < head.index);
  return head && !counts && head.tags & (Tag.Noun | Tag.Gerund) ? head : null;
}

/** "where earlier methods needed six hours", "humans reach 98%": whether a clause is about others that are held against what is spoken of. */
export function isAboutOthers(sentence: Sentence, names: readonly Span[], quantity: Quantity): boolean {
  const group = openingOf(sentence, quantity)?.group;
  const head = group && headOf(group);
  if (!head || !(head.tags & Tag.Plural)) return false;
  // "Shares of film companies climbed 20%"
  const [first, of] = sentence.tokens;
  const ofShares = /^(?:shares|stocks)$/.test(first!.lower) && of?.lower === 'of' && FIRMS.has(head.lower);
  if (ofShares && !names.some(({ end }) => end <= quantity.start)) return true;
  if (sentence.tokens.slice(head.index, firstFrom(sentence.tokens, quantity.start)).some(({ text }) => text === ','))
    return false;
  // "Other releases include Zephyra with 7B parameters"
  if (names.some(({ start, end }) => start >= group[0]!.start && end <= quantity.start)) return false;
  return OTHERS.has(head.lower) || OTHERS.has(group[0]!.lower);
}
const FIRMS = wordSet(
  'companies firms makers startups vendors suppliers retailers banks agencies rivals competitors stocks',
);
const OTHERS = wordSet(
  `earlier previous prior older existing other rival competing conventional traditional comparable similar typical most
  others rivals competitors humans people technicians experts predecessors baselines radiologists doctors physicians
  clinicians lawyers students graduates annotators mathematicians volunteers adults children`,
);
