/** Words apart from where they stand: what follows from the letters alone, worked out once for each. */
import { remember } from '../../graph/remember.ts';
import { Shape, Tag, type Token } from '../document.ts';
import { wordKnowledge } from './words.ts';

/** What all tokens of one spelling have in common. */
export type Lexeme = Pick<Token, 'text' | 'lower' | 'lemma' | 'tags' | 'shape'>;

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
    (/^\p{L}{4}/u.test(text) ? Shape.FourLetters : 0)
  );
}

/** The lexeme of a word as it is spelled. */
export const lexeme = remember((text: string): Lexeme => {
  const lower = text.toLowerCase().replace(/[\u2010\u2011]/g, '-');
  const shape = shapeOf(text, lower);
  if (lower === '&' || lower === '+') return { text, lower, lemma: lower, tags: Tag.Conjunction, shape };
  if (!isWordlike(text)) return { text, lower, lemma: lower, tags: Tag.Punctuation, shape };
  const { tags, lemma } = wordKnowledge(lower);
  return { text, lower, lemma: lemma || lower, tags, shape };
});
