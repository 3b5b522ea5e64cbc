/** Words apart from where they stand: what follows from the letters alone, worked out once for each. */
import { remember } from '../../graph/remember.ts';
import { type Lexeme, Shape, Tag } from '../document.ts';
import { isCommonWord, isListedWord, isVerbal, wordKnowledge } from './words.ts';

/** Whether a text has a letter or a digit; nearly always its first character tells. */
function isWordlike(text: string): boolean {
  const code = text.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return text.length > 1 || code > 127 ? /[\p{L}\p{N}]/u.test(text) : false;
}

function shapeOf(text: string, lower: string): number {
  return (
    (/^\p{L}/u.test(text) ? Shape.Letter : 0) |
    (/^\p{Lu}/u.test(text) ? Shape.Capital : 0) |
    (text !== lower && /^\p{L}+\p{Ll}\p{Lu}|^\p{Ll}+\p{Lu}/u.test(text) ? Shape.InnerCapital : 0) |
    (/^\d/.test(text) ? Shape.Digit : 0) |
    (/^\p{L}{4}/u.test(text) ? Shape.FourLetters : 0) |
    (/^[\d@]/.test(text) || text !== text.toLowerCase() ? Shape.Cased : 0)
  );
}

/** How many functions of words there are. */
let functions = 0;

/** "1.3x": how many times, a word of its own for those who look for it. */
const FACTOR = /^\d[\d.]*[x×]$/;

/** The lexeme of a word as it is spelled. */
export const lexeme = remember((text: string): Lexeme => {
  const lower = text === 'w/' ? 'with' : text.toLowerCase().replace(/[\u2010\u2011]/g, '-');
  const shape = shapeOf(text, lower);
  const known: unknown[] = new Array(functions);
  if (lower === '&' || lower === '+') return { text, lower, lemma: lower, tags: Tag.Conjunction, shape, known };
  if (!isWordlike(text)) return { text, lower, lemma: lower, tags: Tag.Punctuation, shape, known };
  const { tags, lemma } = wordKnowledge(lower);
  return { text, lower, lemma: FACTOR.test(lower) ? 'x' : lemma || lower, tags, shape, known };
});

/**
 * A function of a word, worked out once for each lexeme: what the letters tell alone is found beside the lexeme at a fixed
 * place, where a look-up by the letters would have to hash and compare them for every token.
 */
export function ofWord<T extends NonNullable<unknown>>(
  work: (word: Lexeme) => T,
): (token: { readonly lexeme: Lexeme }) => T {
  const place = functions++;
  return ({ lexeme: word }) => {
    const found = word.known[place] as T | undefined;
    if (found !== undefined) return found;
    const fresh = work(word);
    word.known[place] = fresh;
    return fresh;
  };
}

/** Whether a token is an everyday word; as `isCommonWord`. */
export const isCommon = ofWord(({ lower }) => isCommonWord(lower));
/** Whether a word list has a token; as `isListedWord`. */
export const isListed = ofWord(({ lower }) => isListedWord(lower));

/** Whether a token can be a verb by its forms, though lists may have it as a noun alone: "serves". */
export const canAct = ofWord(
  ({ tags, lower }) => (tags & Tag.Verb) !== 0 || ((tags & Tag.Noun) !== 0 && isVerbal(lower)),
);

/** Whether a token is a pronoun for whose something is. */
export const isTheir = ofWord(({ lower }) => /^(?:its|his|their)$/.test(lower));

/** Whether a token is a hyphen: any of Unicode's. */
export function isHyphen(token: { readonly text: string } | undefined): boolean {
  if (token?.text.length !== 1) return false;
  const code = token.text.charCodeAt(0);
  return code === 45 || code === 0x2010 || code === 0x2011;
}
