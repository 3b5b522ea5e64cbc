/** Things that a quantity's own words name, or the words that its clause hangs on: they are measured before any subject. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Quantity, type Sentence, Tag, type Token } from '../../document.ts';
import { tokenAt, wordsBetween } from './part.ts';
import type { Name } from './scene.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** What is counted where a thing is used: "a million Quillo users" measures Quillo. */
const USES =
  set(`user customer subscriber subscription member developer seat download install installation query message
  request conversation mention vote`);
const USED: readonly EntityType[] = ['model', 'product', 'company', 'hardware'];
const OF = set('of for on using in');
const PLURALS = set('are were have do');
const RELATIVE = set('which that who');

/**
 * The name that the quantity's own noun phrase holds ("1.6 million weekly Quillo users") or that hangs on it ("9 million
 * users of Quillo"), where uses are counted; null for none. `here`: the sentence's names.
 */
export function namedWithin(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  if (!USES.has(quantity.unit)) return null;
  const used = here.filter(({ type, by }) => USED.includes(type) && by !== 'coreference');
  const within = used.findLast(({ start, end }) => start >= quantity.start && end < quantity.end);
  if (within) return within;
  const after = used.find(({ start }) => start >= quantity.end);
  const gap = after ? wordsBetween(sentence, quantity.end, after.start) : [];
  const hangs = OF.has(gap[0] ?? '') && gap.slice(1).every((word) => word === 'the' || word === 'its');
  return after && hangs && (gap[0] !== 'on' || after.type === 'product') ? after : null;
}

/** "which have", "which reach": of several things; not "which then", "which cost" of the past. */
const isPlural = (verb: Token | undefined): boolean =>
  verb !== undefined &&
  (PLURALS.has(verb.lower) ||
    (verb.lower === verb.lemma && !(verb.tags & (Tag.Past | Tag.Adverb | Tag.Auxiliary | Tag.Unknown))));

/** The name whose relative clause the quantity stands in: "Boltera's Quillo, which reached $1B"; null for none. */
export function relativeOf(sentence: Sentence, fitting: readonly Name[], quantity: Quantity): Name | null {
  const { tokens } = sentence;
  const at = tokenAt(tokens, quantity.start);
  const word = tokens.slice(0, at).findLastIndex(({ lower }) => RELATIVE.has(lower));
  if (word < 1 || tokens.slice(word, at).some(({ lower }) => lower === ';' || lower === '—')) return null;
  const comma = tokens[word - 1]!.lower === ',';
  const start = tokens[comma ? word - 1 : word]!.start;
  const name = fitting.findLast(({ end }) => end <= start);
  if (!name || start - name.end > 1 || fitting.some((other) => other.start > start && other.end <= quantity.start))
    return null;
  return isPlural(tokens[word + 1]) && !name.joined ? null : name;
}
