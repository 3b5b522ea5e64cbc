/**
 * Lists that leave the base out: "Qwen 3.5/3.6", "Colossus I and II", "Gemini 2.5 Pro and Flash", "Llama 3 8B and 70B".
 * Sizes in brackets are no names but figures: "Gemma 2 (9B, 27B)".
 */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { sizeEnd } from './bare-sizes.ts';
import { changed, type Found, isCapital, type Line } from './found.ts';
import { isJoint } from './joints.ts';
import { isSize } from './model-size.ts';

/** Sizes that stand alone in small letters, too: "Phi-5 mini and medium". */
const SMALL = new Set(['nano', 'mini', 'small', 'medium', 'large']);

/** Words of tiers that stand alone in a list, beside the variants of models. */
const TIERS = new Set(['team', 'enterprise', 'business', 'free', 'max', 'pro', 'plus', 'go', 'edu']);

/** Types whose names come in such lists even where the lexicon has the first of them whole. */
const LISTED: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware']);

/** Words between a family and the list of its members. */
const LEAD_IN = /^(?:with|in|at|as|comes?|came|sizes?|variants?|models?|:|—|–|\(|,)$/;

/** Words after a member's size that say what it is like. */
const QUALITY = /^(?:dense|moe|base|instruct|sparse|and|or|,|&)$/;

/**
 * Members that are called by their sizes after the family's name: "Borealis 4 comes as 27B dense and 122B A10B". `from`
 * is the token after the family. One of them has an active size, too: sizes in figures alone say how large it is.
 */
export function sizedNames(line: Line, family: Found, from: number): readonly Found[] {
  const { tokens } = line;
  if (family.type !== 'model' || family.kinds.includes('size')) return [];
  let at = from;
  while (at < from + 5 && LEAD_IN.test(tokens[at]?.lower ?? '')) at++;
  if (at === from) return [];
  const more: Found[] = [];
  const words = family.elided ?? line.words(family.first, family.last);
  while (isSize(tokens[at]?.text ?? '')) {
    const last = sizeEnd(tokens, at);
    const elided = `${words} ${line.words(at, last)}`;
    const entry = line.lexicon.trie.lookup(elided);
    more.push(changed(family, { first: at, last, entry, base: null, kinds: ['size'], elided }));
    at = last + 1;
    while (at < last + 5 && QUALITY.test(tokens[at]?.lower ?? '')) at++;
  }
  return more.length > 1 && more.some(({ first, last }) => first < last) ? more : [];
}

export interface Continuation {
  readonly more: readonly Found[];
  /** The token to go on from. */
  readonly next: number;
}

/** The names that a list after `found` spells by their last part alone; `start` is the token after it. */
export function elidedNames(line: Line, found: Found, start: number): Continuation {
  const more: Found[] = [];
  const { tokens } = line;
  const partial = found.kinds.length > 0 || (found.first < found.last && LISTED.has(found.type ?? 'company'));
  // "Borealis4 and 4.5"
  const fused = !partial && LISTED.has(found.type ?? 'company') && /\p{L}{2}\d{1,2}$/u.test(tokens[found.last]!.text);
  const from = behindBracket(line, start);
  if (!(partial || fused) || !isJoint(tokens[from]?.text)) return { more, next: start };
  const words = line.words(found.first, found.last);
  const lastText = tokens[found.last]!.text;
  const base = withoutVariant(words.slice(0, words.length - lastText.length));
  const add = (first: number, last: number, name: string): void => {
    const entry = line.lexicon.trie.lookup(name);
    more.push(changed(found, { first, last, entry, base: null, type: entry?.type ?? found.type, elided: name }));
  };
  let at = from;
  for (;;) {
    const joint = tokens[at]?.text;
    let partAt = at + 1;
    if (joint === ',' && /^(?:and|or|&)$/.test(tokens[partAt]?.text ?? '')) partAt++;
    const part = tokens[partAt];
    // "71.4% for Borealis 4.6 and 70.8% for Lark": a share, no version.
    if (!isJoint(joint) || !part || /^(?:%|percent)$/.test(tokens[partAt + 1]?.lower ?? '')) return { more, next: at };
    const name =
      (partial ? elided(line, { part: part.text, slash: joint === '/', base, lastText, found, partAt }) : null) ??
      laterVersion(line, words, partAt) ??
      (more.length > 0 && partial && closesList(line, partAt) ? base + part.text : null);
    if (!name) return { more, next: at };
    // "Borealis 2 and 2 Pro"
    const variant = tokens[partAt + 1];
    const tail = variant?.spaced && isNumbered(part) && isVariant(variant) ? variant : null;
    add(partAt, tail ? partAt + 1 : partAt, tail ? `${name} ${tail.text}` : name);
    at = behindBracket(line, partAt + (tail ? 2 : 1));
  }
}

/** "Borealis 2 Lite, Pro, and Sprite are": whether a word that no list knows closes a list behind an "and". */
function closesList(line: Line, at: number): boolean {
  const { tokens, lexicon } = line;
  const next = tokens[at + 1];
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(tokens[at]!.text) || !/^(?:and|&)$/.test(tokens[at - 1]!.lower)) return false;
  if (next && (isCapital(next) || /^(?:['’(-]|\d|v\d)/.test(next.text))) return false;
  return lexicon.trie.matchAt(tokens, at) === null && !isJoint(next?.text);
}

const isNumbered = ({ text }: Token): boolean => /^\d+(?:\.\d+)?$/.test(text);
const isVariant = (token: Token): boolean => isCapital(token) && VARIANT_WORDS.has(token.lower);

/** What a number that is counted stands before, or measures. */
const COUNTS =
  /^(?:%|x|percent|points?|times|hours?|days?|weeks?|months?|minutes?|seconds?|years?|million|billion|trillion|tokens?|gb|tb|gw|mw|kw|stars?|others?|more|-|\p{L}+s)$/u;

/** "4", "V3", "Tern3", "4o": a version at the end of a name, and the number that it starts with. */
const VERSION = /^(\p{L}*)(\d{1,2})(?:\.\d)?o?$/u;

/**
 * "Borealis 4 and 4.1", "Borealis 1 and 2", "Borealis-4o, 4.1 and Lark", "Borealis 2 and 2 Pro", "Borealis 2.5 Pro and 3 Pro": the name with the
 * version that stands alone; null where the number is none.
 */
function laterVersion({ tokens }: Line, words: string, partAt: number): string | null {
  const part = tokens[partAt]!;
  if (!isNumbered(part)) return null;
  const next = tokens[partAt + 1];
  const tier = next?.spaced === true && isVariant(next);
  const end = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
  const tiered = tier && VARIANT_WORDS.has(words.slice(end + 1).toLowerCase());
  const name = tiered ? words.slice(0, end) : words;
  const start = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
  const [, letter = '', own] = VERSION.exec(name.slice(start)) ?? [];
  if (own === undefined || (start === 0 && letter.length < 2)) return null;
  const [major, minor] = part.text.split('.');
  const later = tiered
    ? major!.length < 3
    : (major === own && (tier || minor !== undefined)) ||
      (Number(part.text) === Number(own) + 1 && countsNothing(next));
  return later && (tier || !COUNTS.test(next?.lower ?? '')) ? name.slice(0, start) + letter + part.text : null;
}

/** "Borealis 1 and 2 are out": whether what stands behind a number is nothing that it could count. */
const countsNothing = (next: Token | undefined): boolean =>
  next === undefined ||
  (next.tags & (Tag.Punctuation | Tag.Preposition | Tag.Auxiliary | Tag.Conjunction)) !== 0 ||
  next.lower === 'respectively';

/** "Borealis 2 " of "Borealis 2 Flash-", whose next word only completes its variant: "Flash-Lite, Flash and Pro". */
function withoutVariant(base: string): string {
  const at = base.lastIndexOf(' ') + 1;
  const isVariant = base.endsWith('-') && VARIANT_WORDS.has(base.slice(at, -1).toLowerCase());
  return isVariant ? base.slice(0, at) : base;
}

/** The token behind brackets at `at` that name nothing but only tell what the name before is like: "(14B)", "(speed, cost)". */
function behindBracket({ tokens }: Line, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  if (isSize(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')') return at + 3;
  let close = at + 1;
  while (close < at + BRACKET && tokens[close] && !isCapital(tokens[close]!) && !/[()]/.test(tokens[close]!.text))
    close++;
  return tokens[close]?.text === ')' ? close + 1 : at;
}
/** Most tokens of such brackets. */
const BRACKET = 16;

/**
 * The two names of "Borealis Large/Small 4.6", whose version stands behind the second alone, both with it; null where the
 * words are no such pair.
 */
export function versionedPair(line: Line, found: Found): readonly [Found, Found] | null {
  const { tokens } = line;
  const [slash, part, version] = [tokens[found.last + 1], tokens[found.last + 2], tokens[found.last + 3]];
  if (slash?.text !== '/' || slash.spaced || !part || part.spaced || !version?.spaced) return null;
  const tail = tokens[found.last]!;
  if (found.first === found.last || !VARIANT_WORDS.has(tail.lower) || !VARIANT_WORDS.has(part.lower)) return null;
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(version.text) || found.kinds.includes('version')) return null;
  const named = (first: number, last: number, name: string): Found => {
    const entry = line.lexicon.trie.lookup(name);
    return changed(found, {
      first,
      last,
      entry,
      type: entry?.type ?? found.type ?? 'model',
      kinds: ['variant', 'version'],
      elided: name,
    });
  };
  const base = line.words(found.first, found.last - 1);
  return [
    named(found.first, found.last, `${base} ${tail.text} ${version.text}`),
    named(found.last + 2, found.last + 3, `${base} ${part.text} ${version.text}`),
  ];
}

/**
 * The first of two people of one surname, "Ada" of "Ada and Bo Brook"; null where no such pair starts at a token. Whom a
 * list knows by a first name alone is another.
 */
export function sharingSurname(line: Line, at: number): Found | null {
  const { tokens, lexicon } = line;
  const first = tokens[at]!;
  if (!isFirstName(first)) return null;
  const [and, second, surname] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!and || !second || !surname || !isAnd(and)) return null;
  if (!isFirstName(second) || !isCapital(surname) || surname.tags & Tag.FirstName) return null;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(surname.text) || lexicon.trie.matchAt(tokens, at)) return null;
  if (isCapital(tokens[at - 1] ?? and) || lexicon.trie.matchAt(tokens, at + 3)?.name.entry.type === 'company')
    return null;
  return line.make(at, at, { type: 'person', elided: `${first.text} ${surname.text}` });
}

const isAnd = ofWord(({ lower }) => lower === 'and' || lower === '&');

const isFirstName = (token: Token): boolean => isCapital(token) && (token.tags & Tag.FirstName) !== 0;

interface Candidate {
  readonly part: string;
  readonly slash: boolean;
  /** What stands before the last part of the full name. */
  readonly base: string;
  readonly lastText: string;
  readonly found: Found;
  readonly partAt: number;
}

/** The full name of one part of a list; null where the part is none. */
function elided(line: Line, { part, slash, base, lastText, found, partAt }: Candidate): string | null {
  const version = /^\d+(?:\.\d+)+$/.test(part) && /^\p{L}*-?\d+(?:\.\d+)+$/u.test(lastText);
  const numeral = /^I{1,3}$|^IV$/.test(part) && /^I{1,3}$/.test(lastText);
  const letter = slash && /^[A-Za-z]{0,2}\d+(?:\.\d+)?$/.test(part) && /\d$/.test(lastText);
  if (version || numeral || letter) {
    const fused = /^(\p{L}+?)[\d.]+$/u.exec(lastText)?.[1] ?? '';
    return `${base}${/^\d/.test(part) ? fused : ''}${part}`;
  }
  const size = isSize(part) && isSize(lastText) && base !== '';
  const after = line.tokens[partAt + 1];
  if (size) return after && /^(?:parameters?|tokens?|users?|-)$/.test(after.lower) ? null : base + part;
  // "Pro and Flash": both are variants, and the second is no start of a name of its own.
  const ending = lastText.toLowerCase();
  if (base === '' || !(VARIANT_WORDS.has(ending) || TIERS.has(ending))) return null;
  const lower = part.toLowerCase();
  const variant = isCapital(line.tokens[partAt]!) ? VARIANT_WORDS.has(lower) || TIERS.has(lower) : SMALL.has(lower);
  const alike = isCapital(line.tokens[partAt]!) === isCapital(line.tokens[found.last]!);
  const known = line.lexicon.trie.matchAt(line.tokens, partAt);
  if (!variant || !alike) return null;
  // "o3 Pro and Codex", "GPT-4 Turbo, Opus": a name of its own, unless the list has the full one.
  const isOwn = known !== null && (!known.name.ambiguous || known.name.entry.type === 'model');
  if (isOwn && !line.lexicon.trie.lookup(base + part)) return null;
  return base + part;
}
