/** How names are compared and turned into ids. */
import type { EntityType } from './ontology.ts';
import { remember } from './remember.ts';

const MARKS = /\p{M}+/gu;
const LEGAL_FORM = /(?<![,\s])[,\s]+(?:inc|corp|corporation|ltd|llc|plc|gmbh|pbc)\.?$/u;
const SEPARATOR_BETWEEN_DIGITS = /(?<=\d)[^\p{L}\p{N}.@+#]+(?=\d)/gu;
const NOISE = /[^\p{L}\p{N}@+#\-.]+|(?<!\d)[.-]+|[.-]+(?!\d)/gu;

/**
 * What all spellings of one name have in common: case, accents, spaces, hyphens, a leading "the", a possessive and a
 * company's legal form are left out. What stands between two digits stays, so that versions and sizes keep apart:
 * "Gemma-4 31B" and "gemma 4 31B" give "gemma4-31b", "GPT-4.1" gives "gpt4.1", "GPT-41" gives "gpt41".
 */
export const fold = remember((name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .trim()
    .replace(/^the\s+/u, '')
    .replace(/['’]s?$/u, '')
    .replace(LEGAL_FORM, '')
    .replaceAll(' & ', ' and ')
    .replace(SEPARATOR_BETWEEN_DIGITS, '-');
  return plain.replace(NOISE, '') || plain;
});

/**
 * A name as a part of an id: lower case, letters and digits of any script, hyphens between, a dot only inside a
 * number ("Qwen 3.6" gives "qwen-3.6"). "C++" gives "cplusplus", so that it is not "C".
 */
export const slug = remember(
  (name: string): string =>
    name
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replaceAll('+', 'plus')
      .replaceAll('#', 'sharp')
      .replace(/(?:[^\p{L}\p{N}.]|(?<!\p{N})\.|\.(?!\p{N}))+/gu, '-')
      .replace(/^-|-$/gu, '') || 'unnamed',
);

/** The id of an entity: "model/gemma-4-31b" for the model "Gemma 4 31B". */
export function entityId(type: EntityType, name: string): string {
  return `${type}/${slug(name)}`;
}

/** The numbers of a name, in order: its versions and sizes. Two names that differ here are two things. */
export const versions = remember((name: string): string => (fold(name).match(/\d+(?:\.\d+)*\p{L}?/gu) ?? []).join(' '));
