/** Those who comment under a forum's post, by names of one word that no list has: "Mossyrook notes that ...". */
import { partOf } from '../digest-parts.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { NO_NAMES, ROLE_WORDS } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCommonWord } from '../syntax/words.ts';
import { type Found, foundAt } from './found.ts';

const COMMENTING: ReadonlySet<string> = new Set(
  `note point mention suggest emphasize express argue discuss question comment joke share highlight ask add recommend
   report compare explain describe critique criticize raise speculate observe claim warn praise advise reflect propose
   inquire confirm clarify doubt agree disagree`.split(/\s+/),
);

/** The token that says what a name which ends at `last` does, an adverb between aside: "also notes". */
export const deedAfter = (tokens: readonly Token[], last: number): Token | undefined =>
  tokens[(tokens[last + 1]?.tags ?? 0) & Tag.Adverb ? last + 2 : last + 1];

/** Whether a word is a verb for what those who comment do. */
export const says = (verb: Token | undefined): boolean => verb !== undefined && COMMENTING.has(verb.lemma);

/** "Damp-Lantern-31, a baker": who the name is. */
const isIntroduced = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.text === ',' &&
  /^an?$/.test(tokens[last + 2]?.lower ?? '') &&
  tokens.slice(last + 3, last + 5).some(({ lemma }) => ROLE_WORDS.has(lemma) || /(?:ist|ian)$/.test(lemma));

/**
 * Names that open an item below a forum's post and then say something: "mossyrook77 notes", "Damp-Lantern-31, a baker
 * with". A name is all that stands before the first space; an everyday word is none.
 */
export function findCommenters(doc: Document, { trie }: Lexicon): Found[] {
  return doc.sentences.flatMap((sentence) => {
    const { index, tokens, block, start } = sentence;
    if (block.depth === 0 || start !== block.start || partOf(doc, sentence) !== 'forum') return [];
    let last = 0;
    while (tokens[last + 1] && !tokens[last + 1]!.spaced && /^[\p{L}\d_-]+$/u.test(tokens[last + 1]!.text)) last++;
    const [first, verb] = [tokens[0]!, deedAfter(tokens, last)];
    if (!/^[\p{L}_]/u.test(first.text) || NO_NAMES.has(first.lower)) return [];
    if (last === 0 && (isCommonWord(first.lower) || first.text.length < 4)) return [];
    if (trie.matchAt(tokens, 0)) return [];
    if (!isIntroduced(tokens, last) && !(says(verb) && verb!.lower.endsWith('s'))) return [];
    return [foundAt(index, 0, last, { type: 'person' })];
  });
}

/** Whether a name of one word says something under a forum's post, alone or with another, or is called a user. */
export function comments({ sentence, first, last, by }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  if (first !== last || by === 'lexicon' || partOf(doc, tokens[first]!) !== 'forum') return false;
  const verb = tokens[last + 1]?.lower === 'and' ? tokens[last + 3] : deedAfter(tokens, last);
  const before = tokens[first - 1];
  const credited = before?.lower === 'by' && tokens[first - 2] !== undefined && says(tokens[first - 2]);
  return says(verb) || credited || before?.lower === 'user';
}
