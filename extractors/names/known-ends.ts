/** How far a known name goes on: licences, part numbers, releases, designations. */

import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { NO_NAMES, ROLE_WORDS } from '../lexicon/cues.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { type Extension, extendDesignation } from './designation.ts';
import { isCapital, type Line } from './found.ts';

/** How many words of its own a licence may have behind the name of what it is for. */
const LICENSE_WORDS = 4;

/** "Llama 5 Community License": where a licence ends that begins with the name of what it is for; null for none. */
export function licenseEnd(tokens: readonly Token[], last: number): number | null {
  for (let at = last + 1; at <= last + LICENSE_WORDS; at++) {
    const token = tokens[at];
    if (!token?.spaced || !/^[\p{Lu}\d]/u.test(token.text)) return null;
    if (/^Licen[sc]e$/.test(token.text)) return at;
  }
  return null;
}

/** "Threadripper PRO 7975WX", "Arc B580", "EPYC 9355": the number of a part of a known line; "H200 4000 units" counts them. */
export function isBoardNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.spaced || !/^(?!20[0-3]\d$)(?:\d{3,4}[A-Z]{1,3}|\d{4}|[A-Z]\d{2,3})$/.test(token.text)) return false;
  const counted = tokens[at + 1];
  return !/^\d+$/.test(token.text) || !(counted && counted.tags & Tag.Plural);
}

/** "Tidewell 0.4": a version of a product that has its firm's name. */
export const isRelease = ({ tokens }: Line, { name }: LexiconEntry, last: number): boolean =>
  FIRMS_AND_PRODUCTS.has(name) && /^v?\d{1,2}(?:\.\d{1,2}){1,2}$/.test(tokens[last + 1]?.text ?? '');

/** What a designation adds to a known name: "Agent Builder", not "Agent" alone, to a product's; nothing in "Halden Reasoning Models". */
export function designated({ tokens }: Line, last: number, type: EntityType, company: boolean): Extension {
  const extension = extendDesignation(tokens, last, !company, !company);
  // "MMLU 82.3": a score.
  if (type === 'benchmark' && /^(?:\d{2,}\.\d+|0\.\d{2,})$/.test(tokens[extension.last]!.text))
    return { last, kinds: [], tied: false };
  const next = tokens[extension.last + 1];
  const worded = extension.last > last && !extension.tied && extension.kinds.every((kind) => kind === 'variant');
  // "Halden ASR": a firm and a term of the trade.
  if (company && worded && NO_NAMES.has(tokens[last + 1]!.lower)) return { last, kinds: [], tied: false };
  if (!worded || !next?.spaced || !isCapital(next)) return extension;
  if (/^models?$/.test(next.lower)) return { last, kinds: [], tied: false };
  const noun = next.tags === Tag.Noun && !NO_NAMES.has(next.lower) && !ROLE_WORDS.has(next.lemma);
  const goesOn = type === 'product' && noun;
  return goesOn ? { ...extension, last: extension.last + 1 } : extension;
}
