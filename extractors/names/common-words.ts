/**
 * Everyday words in capitals that name nothing: a digest that writes a word small more often than it writes it with a
 * capital within a sentence means the word. The document itself tells, after A. Mikheev, "A Knowledge-free Method for
 * Capitalized Word Disambiguation" (ACL 1999).
 */
import type { Document, Token } from '../document.ts';
import { isCommon, isListed } from '../syntax/lexemes.ts';
import { type Found, startsLetter } from './found.ts';
import type { Group } from './grouping.ts';

/** The everyday word that a name found by its context is; null for any other name. */
export function everydayWord({ sentence, first, last, by }: Found, { sentences }: Document): Token | null {
  const token = sentences[sentence]!.tokens[first]!;
  return by === 'context' && first === last && isCommon(token) && isListed(token) ? token : null;
}

/** The lemma of the one everyday word that a name without an entry is at all its places; null for any other name. */
function everydayLemma({ entry, occurrences }: Group, doc: Document): string | null {
  if (entry) return null;
  let lemma: string | null = null;
  for (const found of occurrences) {
    const token = everydayWord(found, doc);
    if (!token || found.kinds.length > 0 || found.elided !== null || token.text === token.lower) return null;
    lemma = token.lemma;
  }
  return lemma;
}

const isSmall = (token: Token): boolean => startsLetter(token) && token.text === token.lower;

/** The groups without those of a word that the digest mostly writes small. */
export function withoutCommonWords(doc: Document, groups: readonly Group[]): readonly Group[] {
  const lemmas = groups.map((group) => everydayLemma(group, doc));
  const small = new Map<string, number>();
  for (const lemma of lemmas) if (lemma !== null) small.set(lemma, 0);
  if (small.size === 0) return groups;
  for (const { tokens } of doc.sentences)
    for (const token of tokens) {
      const count = small.get(token.lemma);
      if (count !== undefined && isSmall(token)) small.set(token.lemma, count + 1);
    }
  return groups.filter(({ occurrences }, index) => {
    const lemma = lemmas[index]!;
    return lemma === null || small.get(lemma)! <= occurrences.filter(({ strength }) => strength !== 'weak').length;
  });
}
