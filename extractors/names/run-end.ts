/** Where a run of capitalised words ends. */
import { Tag, type Token } from '../document.ts';
import { COUNTED } from '../lexicon/counted.ts';
import { ACTOR_VERBS, INTERFACES, NO_NAMES, PARTICLES, ROLE_WORDS, SAYING_VERBS } from '../lexicon/cues.ts';
import type { Match } from '../lexicon/trie.ts';
import { isCommon, isHyphen } from '../syntax/lexemes.ts';
import { isTiedSuffix } from './designation.ts';
import { hasInnerCapital, isCapital, type Line } from './found.ts';
import { isOnlyAbout, isPlain } from './terms.ts';

/** Parts of speech of function words. */
const CLOSED =
  Tag.Preposition | Tag.Determiner | Tag.Conjunction | Tag.Pronoun | Tag.Auxiliary | Tag.Adverb | Tag.Number;

/** Whether a word is a function word: none of them starts a name or goes on with it. "Murmurly" only looks like one. */
export const isClosed = ({ tags }: Token): boolean => (tags & CLOSED) !== 0 && (tags & Tag.Unknown) === 0;

/** What a hyphen ties to the name of a benchmark in small letters, too. */
const BENCH = /^(?:bench|eval|arena)$/;

/** How many tokens a hyphen adds to the name that ends at `last`: "-to-LoRA" to "Doc", "-fficiency" to "SWE". */
function tiedLength(line: Line, last: number): number {
  const part = line.tiedTo(last);
  if (!part) return 0;
  if (isCapital(part) || hasInnerCapital(part) || /^\d/.test(part.text)) return 2;
  // "TIDE-bench"
  if (BENCH.test(part.lower)) return 2;
  if (isClosed(part)) return line.tiedTo(last + 2) ? 2 + tiedLength(line, last + 2) : 0;
  return isTiedSuffix(part.lower) || isCommon(part) ? 0 : 2;
}

/** Whether the words from `first` on are followed by their initials: "Buffer of Thoughts (BoT)". */
function isSpelledOut({ tokens }: Line, first: number, from: number): boolean {
  let open = from + 1;
  while (open < from + 3 && tokens[open] && tokens[open]!.text !== '(') open++;
  if (tokens[open]?.text !== '(') return false;
  const letters = tokens.slice(first, open).map(({ text }) => text.charAt(0).toLowerCase());
  return letters.join('') === (tokens[open + 1]?.lower ?? '').replace(/s$/, '');
}

/** How many small words tie the next capitalised word to a person's name that ends at `last`. */
function particlesAfter({ tokens, titleCase }: Line, last: number): number {
  let count = 0;
  while (count < 2 && PARTICLES.has(tokens[last + 1 + count]?.text ?? '')) count++;
  const after = tokens[last + 1 + count];
  if (count === 0 || titleCase || !after || !isCapital(after)) return 0;
  // "Joost van Dam"
  const isGiven = (tokens[last]!.tags & (Tag.FirstName | Tag.Unknown)) !== 0;
  return isCommon(tokens[last]!) || (isCommon(after) && !isGiven) ? 0 : count;
}

/** "Ines T. Okafor": whether a full stop after one letter stands within a person's name. */
function isInitial({ tokens }: Line, at: number): boolean {
  const after = tokens[at + 2];
  return (
    /^\p{Lu}(?:\.\p{Lu})?$|^St$/u.test(tokens[at]!.text) &&
    after?.spaced === true &&
    isCapital(after) &&
    !isClosed(after)
  );
}

/** "Yuchen He": whether the pronoun behind a first name that is no English word is a surname; no verb goes with it. */
function isSurname({ tokens }: Line, last: number, first: number): boolean {
  const after = tokens[last + 2];
  const acts = after !== undefined && (after.tags & (Tag.Verb | Tag.Auxiliary | Tag.Adverb)) !== 0;
  return last === first && tokens[last + 1]!.text === 'He' && !acts && !isCommon(tokens[last]!);
}

/** "Hauler One": whether a number is written out as a part of a name, which nothing counts. */
function isNumeral(line: Line, last: number): boolean {
  const [word, number, next] = [line.tokens[last]!, line.tokens[last + 1]!, line.tokens[last + 2]];
  if (!/^(?:Zero|One|Two|Three)$/.test(number.text) || line.isTitle(last) || COUNTED.has(word.lemma)) return false;
  return !next?.spaced || !(next.tags & Tag.Plural) || (next.tags & Tag.Verb) !== 0;
}

/** A word that no English text has but as a name: "NVIDIA", "InspectAI". */
const isCoined = (token: Token, before: Token): boolean =>
  hasInnerCapital(token) || (/^\p{Lu}{4,}$/u.test(token.text) && before.text !== before.text.toUpperCase());

/**
 * "Randomized Mystery Blocksworld", "**Dynamic Byte Latent Transformer**": whether words before a known name make another
 * name of it: before a benchmark's within a sentence, before a method's where the format marks it all.
 */
function isQualified(line: Line, at: number, { last, name }: Match): boolean {
  const { type } = name.entry;
  // "Arena WebDev": two names.
  if (line.lexicon.trie.matchAt(line.tokens, at)) return false;
  if (name.ambiguous || line.isTitle(at) || (type !== 'benchmark' && type !== 'technique')) return false;
  if (line.strongEnd(at) === line.tokens[last]!.end) return !(line.tokens[at]!.tags & (Tag.Verb | Tag.Gerund));
  return type === 'benchmark' && !line.isOpening(at);
}

/** "Halden Rejects", "Tide 3 Drops": whether a word in capitals says what somebody does, as headlines write it. */
export const isDeed = ({ lexicon }: Line, { lower, lemma, tags }: Token): boolean =>
  (tags & Tag.Verb) !== 0 &&
  lower !== lemma &&
  lower.endsWith('s') &&
  (ACTOR_VERBS.has(lemma) || SAYING_VERBS.has(lemma)) &&
  lexicon.endingType(lower) === null;

/** How far a run of capitalised words goes on from the name's first token. */
export function runEnd(line: Line, at: number): number {
  const { tokens, lexicon } = line;
  const marked = line.strongEnd(at);
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    // "the **Quorvane Responses** API": the name is what is marked.
    if (!next || (next.spaced && tokens[last]!.end === marked)) return last;
    const after = tokens[last + 2];
    if (isHyphen(next) && !next.spaced) {
      const tied = tiedLength(line, last);
      if (tied === 0) return last;
      last += tied;
      continue;
    }
    if (next.text === '.' && isInitial(line, last)) {
      last += 2;
      continue;
    }
    if (next.text === '&' && next.spaced && after && isCapital(after)) {
      if (lexicon.trie.matchAt(tokens, last + 2)) return last;
      last += 2;
      continue;
    }
    if (next.lower === 'of' && after && isCapital(after)) {
      // "the Bank of Tides"
      if (lexicon.endingType(tokens[last]!.lower) === null && !isSpelledOut(line, at, last + 2)) return last;
      last += 2;
      continue;
    }
    // "the Halden Institute for Tidal Science"
    if (next.lower === 'for' && after && isCapital(after) && !line.titleCase) {
      if (lexicon.endingType(tokens[last]!.lower) !== 'organization') return last;
      last += 2;
      continue;
    }
    // "the Tidal World's Fair"
    if (/^['’]s?$/.test(next.text) && after?.text === 'Fair') {
      last += 2;
      continue;
    }
    const particles = particlesAfter(line, last);
    if (particles > 0) {
      last += particles + 1;
      continue;
    }
    // "Introduced **Quorvane**": what the format marks starts a name of its own.
    if (!next.spaced || !isCapital(next) || line.strongEnd(last + 1) !== undefined) return last;
    if (isOnlyAbout(next, after) || isDeed(line, next)) return last;
    const ends = lexicon.endingType(next.lower) !== null;
    // "Quorvane Labs Raises ...": a word that only firms' names end in, where capitals say nothing, too.
    const closes = last === at && !isCommon(tokens[at]!) && /^(?:labs|systems|robotics|technologies)$/.test(next.lower);
    if ((ROLE_WORDS.has(next.lemma) && !ends) || (line.isTitle(last + 1) && isCommon(next) && !closes)) return last;
    if (NO_NAMES.has(next.lower) && next.lower !== 'ai' && !INTERFACES.has(next.lower) && !isSurname(line, last, at))
      return last;
    const match = lexicon.trie.matchAt(tokens, last + 1);
    if (match && isQualified(line, at, match)) {
      last = match.last;
      continue;
    }
    if (match && !match.name.ambiguous && !ends) return last;
    // "Noor El-Amin"
    const tied = line.tiedTo(last + 1);
    const particle = tied !== null && isCapital(tied) && PARTICLES.has(next.lower);
    if (isClosed(next) && !particle && !isSurname(line, last, at)) return isNumeral(line, last) ? last + 1 : last;
    // "Christmas Eve NVIDIA", "Department of Tides QuorvaneX": a coined word starts a name of its own.
    const plain = tokens[at - 1] && isCapital(tokens[at - 1]!) ? at - 1 : at;
    if (last > plain && isCoined(next, tokens[last]!) && !ends && isPlain(line, plain, last)) return last;
    // "Intelligence Index Qwen3.5-27B": a designation starts a name of its own.
    if (/\p{L}\d/u.test(next.text)) return last;
    last++;
  }
}
