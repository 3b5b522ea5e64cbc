/** A name in its sentence, as the votes of the words around it see it. */
import type { Document, Token } from '../document.ts';
import { isGivenName } from './form-votes.ts';
import type { Found } from './found.ts';

export interface NameContext {
  /** All tokens of the sentence, and its text. */
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Indices of the tokens before and behind the name, quotation marks and brackets skipped. */
  readonly left: number;
  readonly right: number;
  readonly quoted: boolean;
  readonly numbered: boolean;
  /** One word with a capital inside it. */
  readonly coined: boolean;
  /** Several words, or a given name. */
  readonly named: boolean;
}

/** The context of one occurrence of a name. */
export function nameContext(doc: Document, { sentence, first, last, kinds }: Found): NameContext {
  const { tokens, start, end } = doc.sentences[sentence]!;
  let left = first - 1;
  while (left >= 0 && /^["“‘'*(]$/.test(tokens[left]!.text)) left--;
  let right = last + 1;
  while (tokens[right] && /^["”’*]$/.test(tokens[right]!.text)) right++;
  return {
    tokens,
    text: doc.text.slice(start, end),
    left,
    right,
    quoted: /^["“‘']$/.test(tokens[first - 1]?.text ?? ''),
    numbered: kinds.length > 0 || /\d/.test(tokens[first]!.text),
    coined: first === last && /\p{L}\p{Lu}/u.test(tokens[first]!.text),
    named: first < last || isGivenName(tokens[first]!),
  };
}
