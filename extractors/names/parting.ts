/**
 * Parts a run of capitals that two names make together: "Halden Quillbert" where the digest has Halden by itself and
 * "Quillbert" is no English word. "Halden Research" stays one name, and so does a person's.
 */
import { fold } from '../../graph/names.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { NAME_ENDINGS, NO_NAMES } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isCommon } from '../syntax/lexemes.ts';
import { changed, type Found, hasInnerCapital, startsLetter } from './found.ts';
import { surface } from './grouping.ts';

/** Whether a word can hardly be an English word or a person's name: "LeRobot", "FSD", "GLM-5". */
const isCoined = (token: Token): boolean => hasInnerCapital(token) || /^\p{Lu}{2,}$|\d/u.test(token.text);

/** Whether a word goes on with the name before it: a version, a line, a word for firms. */
const goesOn = ({ text, lower }: Token): boolean =>
  text.length < 3 ||
  /^\p{L}?\d/u.test(text) ||
  NAME_ENDINGS.has(lower) ||
  NO_NAMES.has(lower) ||
  VARIANT_WORDS.has(lower);

/** Where the second of two names starts in a found stretch; null where it is one name. */
function seam(doc: Document, found: Found, alone: ReadonlySet<string>): number | null {
  const { tokens } = doc.sentences[found.sentence]!;
  for (let at = found.first + 1; at <= found.last; at++) {
    const start = tokens[at]!;
    if (!start.spaced || !/^\p{Lu}/u.test(start.text) || goesOn(start)) continue;
    const head = surface(doc, changed(found, { last: at - 1 }));
    if (!alone.has(fold(head))) continue;
    const tail = tokens.slice(at, found.last + 1);
    if (alone.has(fold(surface(doc, changed(found, { first: at })))) && !(tokens[found.first]!.tags & Tag.FirstName))
      return at;
    if (tail.some((token) => startsLetter(token) && isCommon(token))) continue;
    if (isCoined(start) || isCoined(tokens[found.first]!) || at - found.first > 1) return at;
  }
  return null;
}

/** Parts what was found in the words of two names. Names with an entry, and all that the list has, stay as they are. */
export function partNames(doc: Document, all: readonly Found[], { trie }: Lexicon): Found[] {
  const isOne = ({ sentence, first, last, by, base, elided, kinds }: Found): boolean =>
    first === last ||
    by === 'lexicon' ||
    base !== null ||
    elided !== null ||
    kinds.includes('size') ||
    trie.matchAt(doc.sentences[sentence]!.tokens, first) !== null;
  const alone = new Set(
    all
      .filter(({ strength, elided }) => strength !== 'weak' && elided === null)
      .map((found) => fold(surface(doc, found))),
  );
  const counts = new Map<string, number>();
  for (const found of all) {
    const key = fold(surface(doc, found));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return all.flatMap((found): Found[] => {
    const at = isOne(found) ? null : seam(doc, found, alone);
    if (at === null) return [found];
    // What stands together again and again is one name, unless its second part stands alone, too.
    const together = counts.get(fold(surface(doc, found))) ?? 0;
    if (together > 1 && !alone.has(fold(surface(doc, changed(found, { first: at }))))) return [found];
    const second = changed(found, { first: at, strength: 'likely' });
    return [changed(found, { last: at - 1, kinds: [], type: null, strength: 'likely' }), second];
  });
}
