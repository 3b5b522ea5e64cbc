/** The kind of things that a list gives examples of: "tools like Tern for search, Quorvane (for tests), and Halden". */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { isCapital } from './found.ts';

/** Most tokens between a name and the noun that opens its list. */
const REACH = 45;

/** Whether a word may stand in what a list says of its items: "for web scraping", "(a library by Acme)". */
const isSaid = (token: Token): boolean =>
  isCapital(token) ||
  /^[,()/&'’"“”-]$/.test(token.text) ||
  ((token.tags & (Tag.Pronoun | Tag.Auxiliary)) === 0 &&
    (token.tags & (Tag.Noun | Tag.Adjective | Tag.Gerund | Tag.Preposition | Tag.Conjunction | Tag.Determiner)) !== 0 &&
    !/^(?:that|which|with|while|as|after|before|but)$/.test(token.lower));

/** What else a list gives examples of, beside what tells a type anywhere. Lemmas. */
const LISTED: ReadonlyMap<string, EntityType> = new Map([
  ['integration', 'product'],
  ['stack', 'product'],
  ['backend', 'product'],
  ['software', 'product'],
]);

/** The kind of the things that a noun in the plural names, or "software". */
const kindOf = (noun: Token | undefined): EntityType | null =>
  noun && (noun.tags & Tag.Plural || noun.lower === 'software')
    ? (TYPE_NOUNS.get(noun.lemma) ?? LISTED.get(noun.lemma) ?? null)
    : null;

/** Most tokens between a noun and "include" behind it: "benchmarks for tides include". */
const SUBJECT = 8;

/** The noun whose examples follow "include", or an opening bracket: "benchmarks for tides include", "tools (e.g.,". */
function nounBefore(tokens: readonly Token[], at: number): number | null {
  const { lower, text } = tokens[at]!;
  if (text === '(') return kindOf(tokens[at - 1]) ? at - 1 : null;
  if (lower !== 'include') return null;
  for (let noun = at - 1; noun >= Math.max(0, at - SUBJECT); noun--) {
    if (kindOf(tokens[noun])) return noun;
    if (tokens[noun]!.tags & (Tag.Punctuation | Tag.Pronoun)) return null;
  }
  return null;
}

/** Whether a token opens a list of examples of the noun before it: "tools like", "tools such as", "tools including". */
const opensExamples = (tokens: readonly Token[], at: number): number | null => {
  const { lower } = tokens[at]!;
  if (lower === 'like' || lower === 'including') return at - (tokens[at - 1]?.text === ',' ? 2 : 1);
  if (lower === 'as' && tokens[at - 1]?.lower === 'such') return at - (tokens[at - 2]?.text === ',' ? 3 : 2);
  return nounBefore(tokens, at);
};

/** Where the words before an item of a list end, "e.g.," behind a bracket aside. */
const beforeItem = (tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  while (/^(?:e\.g\.?|eg|i\.e\.?|[.,])$/.test(tokens[at]?.lower ?? '') && at > first - 4) at--;
  return tokens[at]?.text === '(' ? at : first - 1;
};

/**
 * What an item of a list of examples is, as the noun before the list says; not the first behind "like" and its kind.
 * @param first the first token of the item, which a comma or "and" ties to the list
 */
export function kindListed(tokens: readonly Token[], first: number): EntityType | null {
  const opened = beforeItem(tokens, first);
  const noun = tokens[opened] ? nounBefore(tokens, opened) : null;
  if (noun !== null) return kindOf(tokens[noun]);
  const joint = tokens[first - 1];
  if (!joint || !/^(?:,|and|or|&|\/)$/.test(joint.lower)) return null;
  for (let at = first - 1; at > Math.max(0, first - REACH); at--) {
    const noun = opensExamples(tokens, at);
    if (noun !== null) return kindOf(tokens[noun]);
    if (!isSaid(tokens[at]!)) return null;
  }
  return null;
}
