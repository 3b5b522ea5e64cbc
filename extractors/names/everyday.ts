/** Names of the lexicon that are everyday words, too: whether a sentence means the name. */
import { Tag, type Token } from '../document.ts';
import { ACTOR_VERBS, SAYING_VERBS } from '../lexicon/cues.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import type { Match } from '../lexicon/trie.ts';
import { isCommon } from '../syntax/lexemes.ts';
import { isCapital, type Line } from './found.ts';
import { isOfLicensed, isSaidOf } from './rivals.ts';
import { headOfPhrase } from './type-heads.ts';

/** "Arena posts", "Replicate hosts": a verb in the third person that says what firms do. */
const isDeed = ({ lower, lemma }: Token): boolean =>
  lower !== lemma && (ACTOR_VERBS.has(lemma) || SAYING_VERBS.has(lemma));

export const MONTHS: ReadonlySet<string> = new Set(['Jan', 'Mar', 'May', 'April', 'June', 'August']);

/** Whether what stands at `at` says what someone or something does. */
function acts(tokens: readonly Token[], at: number): boolean {
  let verb = tokens[at];
  // "Teams using it": a plain noun, and those of them that do.
  if (verb && verb.tags & Tag.Gerund && !isCapital(verb)) return false;
  let next = at + 1;
  for (; verb && verb.tags & Tag.Adverb && next < at + 3; next++) verb = tokens[next];
  // "now ships": behind an adverb what may be a verb is one.
  if (verb && next > at + 1 && verb.tags & Tag.Verb && verb.lower !== verb.lemma) return true;
  return (
    verb !== undefined && (verb.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && (!(verb.tags & Tag.Noun) || isDeed(verb))
  );
}

const JOINT = /^(?:,|and|or|&|\+|\/)$/;

/** Whether a name that is sure stands at `at`. */
function isSure({ lexicon, tokens }: Line, at: number): Match | null {
  const match = lexicon.trie.matchAt(tokens, at);
  return match && !match.name.ambiguous && match.name.entry.type !== 'place' ? match : null;
}

/** Whether a joint ties the words to a name that is sure: "Tern, Halden and Quorvane". */
function isListed(line: Line, first: number, last: number): boolean {
  const { tokens } = line;
  if (JOINT.test(tokens[first - 1]?.text ?? ''))
    for (let at = first - 2; at >= 0 && at > first - 5; at--) if (isSure(line, at)?.last === first - 2) return true;
  if (!JOINT.test(tokens[last + 1]?.text ?? '') || tokens[first]!.tags & Tag.Adverb) return false;
  const next = isSure(line, last + 2);
  // "Together, Halden and Quorvane ..." is no list of three, nor is "In Unity, Halden ..." one of two.
  return next !== null && (tokens[last + 1]!.text !== ',' || JOINT.test(tokens[next.last + 1]?.text ?? ''));
}

/** "Tern, an editor in the browser, raised": whether a description between commas and a verb follow. */
function isGlossed({ tokens }: Line, last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false;
  const opener = tokens[last + 2]?.lower ?? '';
  // "Tern, which keeps notes, raised"
  const relates = opener === 'which' && ((tokens[last + 3]?.tags ?? 0) & (Tag.Verb | Tag.Auxiliary)) !== 0;
  if (!relates && (!/^(?:an?|the)$/.test(opener) || !saysFirm(tokens, last + 2))) return false;
  const verb = tokens[closeOfGloss(tokens, last + 3) + 1];
  return verb !== undefined && (verb.tags & Tag.Verb) !== 0 && !(verb.tags & Tag.Gerund);
}

/** "a Halden challenger from Oslo": whether a description calls something a firm or a thing. */
function saysFirm(tokens: readonly Token[], from: number): boolean {
  if (headOfPhrase(tokens, from) !== null) return true;
  const noun = tokens
    .slice(from + 1, from + 4)
    .find(({ lower }) => /^(?:challenger|rival|competitor|contender)$/.test(lower));
  return noun !== undefined && isCapital(tokens[noun.index - 1]!);
}

/** Most tokens of a description. */
const GLOSS = 16;

/** The comma that closes a description; where none does, a place without a token. */
function closeOfGloss(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + GLOSS && at < tokens.length; at++) if (/^[,;.]$/.test(tokens[at]!.text)) return at;
  return tokens.length;
}

/** "Marble moves your photos", "Fathom records a call": whether a verb in the singular and what it is done to follow. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const [verb, object] = [tokens[at], tokens[at + 1]];
  if (!verb || !object || !(verb.tags & Tag.Verb) || verb.lower === verb.lemma || !verb.lower.endsWith('s'))
    return false;
  return (object.tags & (Tag.Determiner | Tag.Number)) !== 0 || /^(?:your|its|their|it|them|you)$/.test(object.lower);
}

/** Whether the sentence names who makes a thing: "World Labs opens Marble". */
function namesMaker(tokens: readonly Token[], { maker }: LexiconEntry): boolean {
  const word = maker?.toLowerCase().split(' ', 1)[0];
  return word !== undefined && tokens.some((token) => token.lower === word && isCapital(token));
}

/** "AI now writes": whether a word is written small. */
const isSmall = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);

/** An everyday word is a name where it is capitalised within a sentence and no part of a longer run of capitals. */
export function agrees(line: Line, first: number, last: number, entry: LexiconEntry): boolean {
  const { tokens } = line;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (
    MONTHS.has(tokens[first]!.text) &&
    first === last &&
    (before === undefined || before.tags & (Tag.Preposition | Tag.Determiner))
  )
    return false;
  if (entry.type === 'license' && tokens.some(({ lower }) => /^licen[sc]/.test(lower))) return true;
  if (entry.type === 'license')
    return (
      /^(?:under|an?|and|or|,|;|\(|\+|\|)$/.test(before?.lower ?? '') ||
      isOfLicensed(tokens, first) ||
      isSaidOf(tokens, first, last)
    );
  if (after && /^['’]s$/.test(after.text) && isCapital(tokens[first]!)) return !line.titleCase || first === 0;
  if (/^\d+s?$/.test(tokens[first]!.text))
    return (
      tokens[first]!.text.endsWith('s') ||
      /^(?:gpus?|cards?)$/.test(after?.lower ?? '') ||
      /^(?:a|an|one|two|my|single|dual|\d*x|×|nvidia|geforce)$/.test(before?.lower ?? '') ||
      (before?.lower === 'the' && (!after || (after.tags & (Tag.Conjunction | Tag.Punctuation | Tag.Auxiliary)) !== 0))
    );
  if (!isCapital(tokens[first]!) || isSmall(tokens[last]!)) return false;
  if (first > 0 && tokens[first]!.spaced && !line.tiedTo(last) && namesMaker(tokens, entry)) return true;
  if (line.titleCase) return false;
  if (line.isMarked(first, last) || isListed(line, first, last)) return true;
  const alone = !after?.spaced;
  const opens = first === 0 || /^[.:!?“"•*]$/.test(before?.text ?? '') || (line.isOpening(first) && !alone);
  // "Nothing is signed", "Nothing changed": the pronoun.
  if (opens && tokens[first]!.tags & Tag.Pronoun) return after !== undefined && isDeed(after);
  if (opens) return acts(tokens, last + 1) || isDoing(tokens, last + 1) || isGlossed(line, last);
  // "a memo that Tern obtained"
  if (before?.lower === 'that' && acts(tokens, last + 1)) return true;
  if (before && before.tags & Tag.Determiner && entry.type !== 'hardware') return false;
  if (before && isCapital(before) && tokens[first]!.spaced && (first > 1 || !isCommon(before))) return false;
  const tied = line.tiedTo(last);
  if (tied && isCapital(tied)) return false;
  return !(after && isCapital(after) && after.spaced && isCommon(after));
}
