/**
 * Everyday words in capitals that name nothing: a digest that writes a word small more often than it writes it with a
 * capital within a sentence means the word. The document itself tells, after A. Mikheev, "A Knowledge-free Method for
 * Capitalized Word Disambiguation" (ACL 1999).
 */
import type { Document, Token } from '../document.ts';
import { isCommon, isListed, ofWord } from '../syntax/lexemes.ts';
import { type Found, startsLetter } from './found.ts';
import type { Group } from './grouping.ts';

/** Endings of words that English makes as it likes, whether a list has them or not: "robustness", "parallelization". */
const MADE_WORD = /\p{Ll}{3}(?:ness|i[sz]ation|[ai]bility)$/u;

const isMade = ofWord(({ lower }) => MADE_WORD.test(lower));

/** Whether a word is one of the English language, and mostly no name. */
export const isEverydayToken = (token: Token): boolean => isCommon(token) && (isListed(token) || isMade(token));

/** The everyday word that a name found by its context is; null for any other name. */
export function everydayWord({ sentence, first, last, by }: Found, { sentences }: Document): Token | null {
  const token = sentences[sentence]!.tokens[first]!;
  return by === 'context' && first === last && isEverydayToken(token) ? token : null;
}

/** The lemmas of the everyday words that a name without an entry is at all its places; null for any other name. */
function everydayLemmas({ entry, occurrences }: Group, doc: Document): readonly string[] | null {
  if (entry) return null;
  let lemmas: readonly string[] | null = null;
  for (const found of occurrences) {
    const { first, last, kinds, elided, by } = found;
    const tokens = doc.sentences[found.sentence]!.tokens.slice(first, last + 1);
    if (by !== 'context' || kinds.length > 0 || elided !== null || tokens.every(isSmall)) return null;
    if (first === last ? !everydayWord(found, doc) : !tokens.every(isEverydayToken)) return null;
    lemmas = tokens.map(({ lemma }) => lemma);
  }
  return lemmas;
}

const isSmall = (token: Token): boolean => startsLetter(token) && token.text === token.lower;

/** Whether words with these lemmas stand in small letters from a token on. */
const isWrittenSmall = (tokens: readonly Token[], at: number, lemmas: readonly string[]): boolean =>
  lemmas.every((lemma, index) => {
    const token = tokens[at + index];
    return token !== undefined && token.lemma === lemma && isSmall(token);
  });

/** How often the digest writes words small, by what joins their lemmas. */
function smallCounts(doc: Document, all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const lemmas of all) byFirst.set(lemmas[0]!, [...(byFirst.get(lemmas[0]!) ?? []), lemmas]);
  for (const { tokens } of doc.sentences)
    for (let at = 0; at < tokens.length; at++)
      for (const lemmas of byFirst.get(tokens[at]!.lemma) ?? []) {
        if (!isWrittenSmall(tokens, at, lemmas)) continue;
        const key = lemmas.join(' ');
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
}

/**
 * The groups without those of words that the digest mostly writes small. Of several words, which have capitals in every
 * title, one place in small letters is enough where hardly more have capitals within a sentence.
 */
export function withoutCommonWords(doc: Document, groups: readonly Group[]): readonly Group[] {
  const lemmas = groups.map((group) => everydayLemmas(group, doc));
  const asked = [...new Map(lemmas.flatMap((words) => (words ? [[words.join(' '), words] as const] : []))).values()];
  if (asked.length === 0) return groups;
  const small = smallCounts(doc, asked);
  return groups.filter(({ occurrences }, index) => {
    const words = lemmas[index];
    const count = words ? (small.get(words.join(' ')) ?? 0) : 0;
    if (count === 0) return true;
    const capital = occurrences.filter(({ strength }) => strength !== 'weak').length;
    return count <= (words!.length > 1 ? capital / 2 : capital);
  });
}
