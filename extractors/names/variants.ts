/** Members of a family that a list calls by one word each: "in three variants: Pro (API only), Dev and Schnell". */
import { Tag, type Token } from '../document.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import type { Continuation } from './elision.ts';
import { changed, type Found, isCapital, type Line } from './found.ts';
import { isJoint } from './joints.ts';

/** Words between a family and the words that its variants are called by. */
const VARIANTS_LEAD_IN =
  /^(?:comes?|came|in|as|with|has|offers?|including|both|family|series|line|models?|two|three|four|:|—|–|\(|,)$/;

/** Nouns that close such a list. */
const VARIANTS = /^(?:variant|version|edition|flavou?r)s$/;

/** What a variant is tuned for, which is no tier. */
const TUNED = /^(?:base|instruct|chat|thinking|reasoning|non-thinking|distilled|quantized|hybrid|dense|moe)$/;

/** Whether the words at some tokens call several members of a family: one of them is known for variants of models. */
const areVariants = ({ tokens }: Line, parts: readonly number[]): boolean =>
  parts.length > 1 && parts.some((part) => VARIANT_WORDS.has(tokens[part]!.lower));

/** Whether a word is a variant's, and no way of tuning. */
const isTier = ({ lower }: Token): boolean => VARIANT_WORDS.has(lower) && !TUNED.test(lower);

/** The members that the words at some tokens call; `words` is what the family is called. */
const membersOf = (line: Line, family: Found, words: string, parts: readonly number[]): readonly Found[] =>
  parts.map((part) => {
    const elided = `${words} ${line.tokens[part]!.text}`;
    const entry = line.lexicon.trie.lookup(elided);
    return changed(family, { first: part, last: part, entry, base: null, kinds: ['variant'], elided });
  });

/**
 * A list of words for variants after a family's name. They name members where it goes "including": "the Borealis 4 family,
 * including Standard and Thinking variants", and where each is a tier: "Borealis 4 in Lite, Pro, and Omni variants"; of
 * "Borealis 4 comes in Instruct and Thinking variants" nothing else is said.
 * One of the words is known for variants of models. Null where there is no such list.
 */
export function variantList(line: Line, family: Found, from: number): Continuation | null {
  const { tokens } = line;
  if (family.type !== 'model') return null;
  let at = from;
  while (at < from + 5 && VARIANTS_LEAD_IN.test(tokens[at]?.lower ?? '')) at++;
  if (at === from) return null;
  const lead = tokens[at - 1]!.lower;
  const parts: number[] = [];
  for (; tokens[at] && isCapital(tokens[at]!); at++) {
    parts.push(at);
    if (VARIANTS.test(tokens[at + 1]?.lower ?? '')) break;
    while (isJoint(tokens[at + 1]?.text)) at++;
  }
  const end = tokens[at + 1];
  const tiers = /^(?:in|as|:)$/.test(lead) && parts.every((part) => isTier(tokens[part]!));
  const ends = !end || (end.tags & (Tag.Punctuation | Tag.Conjunction)) !== 0;
  const closed = VARIANTS.test(end?.lower ?? '') || (tiers && ends);
  if (!closed || !areVariants(line, parts)) return null;
  const words = family.elided ?? line.words(family.first, family.last);
  const isNamed =
    /^(?:including|:)$/.test(lead) || (/^(?:in|as)$/.test(lead) && parts.every((part) => isTier(tokens[part]!)));
  return { more: isNamed ? membersOf(line, family, words, parts) : [], next: at + 1 };
}

/** Nouns that open such a list. Lemmas. */
const OPENING = /^(?:variant|version|edition|flavou?r|factor|family|lineup|line-up|series|tier|model|form)$/;

/** Most tokens of what brackets say of a member. */
const BRACKET = 16;

/** The token behind brackets at `at`; `at` itself where there are none. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let close = at + 1;
  while (close < at + BRACKET && tokens[close] && !/^[()]$/.test(tokens[close]!.text)) close++;
  return tokens[close]?.text === ')' ? close + 1 : at;
}

/** Whether a word may be what a list calls a member by: any with a capital, else one that is known for variants. */
function isMember({ tokens, lexicon }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{L}/u.test(token.text)) return false;
  if (VARIANT_WORDS.has(token.lower)) return true;
  return isCapital(token) && !(token.tags & Tag.Determiner) && lexicon.trie.matchAt(tokens, at) === null;
}

/**
 * The members that a list behind a noun for variants names: "FLUX.1, a new model in three variants: pro (API only), dev,
 * and schnell". The family is the model that the sentence names last before the noun.
 * @param noun the token of the noun, which a colon, a comma or a bracket follows
 */
export function listedVariants(line: Line, noun: number, before: readonly Found[]): readonly Found[] {
  const { tokens } = line;
  if (!OPENING.test(tokens[noun]!.lemma) || !/^[:,(—–]$/.test(tokens[noun + 1]?.text ?? '')) return [];
  const family = before.findLast(({ type, kinds }) => type === 'model' || (type === null && kinds.includes('version')));
  if (!family) return [];
  const parts: number[] = [];
  let at = noun + 2;
  while (isMember(line, at)) {
    const next = behindBrackets(tokens, at + 1);
    const closes = !tokens[next] || /^[.;:)—–]$/.test(tokens[next]!.text);
    if (!closes && !isJoint(tokens[next]!.text)) return [];
    parts.push(at);
    if (closes) break;
    at = next;
    while (isJoint(tokens[at]?.text)) at++;
  }
  if (!areVariants(line, parts)) return [];
  return membersOf(line, family, family.elided ?? family.entry?.name ?? line.words(family.first, family.last), parts);
}

/** What a bracket tells of a model that is none of its tiers: how it is built, how hard it thinks, how far it is. */
const NO_TIER =
  /^(?:high|low|medium|xhigh|preview|beta|alpha|base|instruct|chat|reasoning|thinking|non-thinking|moe|dense|hybrid|latest|experimental|stable|free|new)$/;

/** What a member is called behind its variant. */
const ONE = /^(?:variant|version|edition|sibling)$/;

/** "Borealis 2 came third (Pro) and fifth (Flex)", "Borealis 2 and its Flex variant": the member that is called so; null for none. */
export function bracketedVariant(line: Line, at: number, before: readonly Found[]): Found | null {
  const { tokens } = line;
  const word = tokens[at]!;
  if (!isCapital(word)) return null;
  const inBrackets = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  const isOwn = /^(?:its|their)$/.test(tokens[at - 1]?.lower ?? '') && ONE.test(tokens[at + 1]?.lower ?? '');
  if (!inBrackets && !isOwn) return null;
  if (!VARIANT_WORDS.has(word.lower) || NO_TIER.test(word.lower)) return null;
  const family = before.at(-1);
  const isElided = family?.elided?.endsWith(` ${tokens[family.first]!.text}`) === true && family.first === family.last;
  const named = isElided ? before.findLast(({ elided }) => elided === null) : family;
  if (named?.type !== 'model' && !(named?.type === null && named.kinds.includes('version'))) return null;
  const words = named.elided ?? line.words(named.first, named.last);
  return membersOf(line, changed(named, { type: 'model' }), words, [at])[0]!;
}

/** What stands between a firm and the version that it makes. */
const MAKING = /^(?:its|their|released|launched|unveiled|previewed|shipped|announced|introduced|open-sourced|teased)$/;

/** "Acme's V3", "Acme sells its V3": the version of a firm's model, with the firm's name before it; null for none. */
export function ownedVersion(line: Line, found: Found, before: readonly Found[]): Found | null {
  const { tokens } = line;
  const { text } = tokens[found.first]!;
  if (found.entry || found.first !== found.last || !/^[VRMK]\d(?:\.\d)?$/.test(text)) return null;
  const isOwn = MAKING.test(tokens[found.first - 1]?.lower ?? '');
  const owner = isOwn ? before[0] : before.at(-1);
  if (!owner || (!isOwn && (owner.last !== found.first - 2 || !/^['’]s?$/.test(tokens[found.first - 1]!.text))))
    return null;
  if (owner.type !== 'company' && (isOwn || (owner.type !== 'model' && owner.type !== null))) return null;
  const elided = `${owner.entry?.name ?? line.words(owner.first, owner.last)} ${text}`;
  return changed(found, { entry: line.lexicon.trie.lookup(elided), type: 'model', elided });
}
