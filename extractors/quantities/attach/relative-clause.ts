/** Whose relative clause or apposition a quantity stands in. */
import { type Quantity, type Sentence, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { THING } from './measures.ts';
import { wordsBetween } from './part.ts';
import { isNominal, leadingTo } from './phrase.ts';
import type { Name } from './scene.ts';
import { tells } from './telling.ts';

/** What may name a thing's kind between its name and its relative clause. */
const KINDS = wordSet(
  'model models variant variants system systems framework language family series method technique chip campus site facility plant cluster',
);
const PLURALS = wordSet('are were have do');
const RELATIVE = wordSet('which that who whose');

/** "which have", "which reach": of several things; not "which then", "which cost" of the past. */
const isPlural = (verb: Token | undefined): boolean =>
  verb !== undefined &&
  (PLURALS.has(verb.lower) ||
    (verb.lower === verb.lemma && !(verb.tags & (Tag.Past | Tag.Adverb | Tag.Auxiliary | Tag.Unknown))));

/** "Quillo, a gateway built on Lumora that serves 2M users": what an apposition says that a thing is made from. */
export const isIngredient = (sentence: Sentence, name: Name): boolean => MADE_FROM.test(leadingTo(sentence, name));
const MADE_FROM =
  /(?:, an? [^,;]{0,60}|\b(?:models?|systems?|tools?|assistants?|agents?|apps?|variants?|versions?|series|family) [a-z-]{0,12})(?:ed|ilt|itten|ained) (?:up)?(?:on(?: top of)?|from|with|atop|around|out of) (?:\S+ and )?(?:the |an? )?$/;

/** The name whose relative clause the quantity stands in: "Boltera's Quillo, which reached $1B"; null for none. */
export function relativeOf(sentence: Sentence, fitting: readonly Name[], quantity: Quantity): Name | null {
  const { tokens } = sentence;
  const at = firstFrom(tokens, quantity.start);
  const word = tokens.slice(0, at).findLastIndex(({ lower }) => RELATIVE.has(lower));
  if (word < 1 || tokens.slice(word, at).some(({ lower }) => lower === ';' || lower === '—')) return null;
  const { start } = tokens[word]!;
  const before = fitting.findLast(({ end }) => end <= start);
  if (!before) return null;
  const describes = before.type === 'technique' || before.part === 'owner';
  const name = describes ? (apposedBy(sentence, fitting, before) ?? before) : before;
  const words = wordsBetween(sentence, before.end, start);
  const apposed = isApposition(words) || (tokens[word]!.lower === 'that' && isApposition([...words, ',']));
  // "Torvex Park in Norland, which"
  const sited = before.type !== 'person' && tokens[word]!.lower === 'which' && SITED.test(words.join(' '));
  if (!apposed && !sited && !words.every((gap) => gap === ',' || KINDS.has(gap))) return null;
  if (isIngredient(sentence, name)) return null;
  // "Quillo, which Acme says was written"
  const other = fitting.some(
    (one) => one.part === 'free' && one.start > start && one.end <= quantity.start && !tells(sentence, one),
  );
  const plural = tokens[word]!.lower !== 'whose' && isPlural(tokens[word + 1]);
  return other || (plural && !name.joined) ? null : name;
}

const SITED = /^(?:in|near|outside) \S+(?: \S+)? ,$/;

/** "Quillo, a small robot for makers and teachers, which": whether words behind a name are an apposition to it. */
const isApposition = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.length <= APPOSITION_REACH &&
  words[0] === ',' &&
  /^(?:an?|the)$/.test(words[1]!) &&
  words.at(-1) === ',' &&
  !words.slice(1).some((word) => APART.test(word) && word !== ',');

/** "Zephyra, a KettleQuant model that": what is called so by its method; null for none. */
function apposedBy(sentence: Sentence, names: readonly Name[], method: Name): Name | null {
  const before = names.findLast(({ end }) => end <= method.start);
  const [comma, article, ...rest] = before ? wordsBetween(sentence, before.end, method.start) : [];
  return before && comma === ',' && /^(?:an?|the)$/.test(article ?? '') && rest.every(isNominal) ? before : null;
}

/** How many words an apposition may have before the quantity. */
const APPOSITION_REACH = 20;
const APART = /^(?:[,;:()–—]|which|who|while|it|its|but)$/;

/** "Zephyra and Lumora, sold at $2": whether a participle behind the last of two things goes on with that one alone. */
const isOfLast = ({ tokens }: Sentence, here: readonly Name[], { start, type }: Name, opener = ''): boolean =>
  TOLD.test(opener) &&
  THING.includes(type) &&
  tokens[firstFrom(tokens, start) - 1]?.lower === 'and' &&
  here.some((other) => other.end <= start && THING.includes(other.type));
const TOLD = /^(?:available|priced|sold|offered|listed|rated|billed)$/;

/** "with Quillo — a mixture of experts with 60B in all": the name that the quantity's apposition tells of; null for none. */
export function appositiveOf(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const name = here.findLast(({ end }) => end <= quantity.start);
  if (!name || name.by === 'coreference' || name.part === 'owner') return null;
  const [sign, opener, ...rest] = wordsBetween(sentence, name.end, quantity.start);
  if (!/^[,–—]$/.test(sign ?? '') || !(/^an?$/.test(opener ?? '') || isOfLast(sentence, here, name, opener)))
    return null;
  return rest.length <= APPOSITION_REACH && !rest.some((word) => APART.test(word)) ? name : null;
}
