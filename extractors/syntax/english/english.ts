/** English words and their forms, as word lists know them. A parse of each sentence would cost fifty times as much. */
import { ENGLISH, TABLES } from './tables.ts';
import { type Conjugation, noun, verb } from './transforms.ts';

const { shelves, model } = TABLES;

/** What the tables say of a word; 0 where they do not have it. */
function entry(word: string): number {
  const shelf = shelves[word.slice(0, 3)] ?? '';
  const at = shelf.indexOf(`\n${word}=`);
  return at < 0 ? 0 : Number.parseInt(shelf.slice(at + word.length + 2, at + word.length + 10), 10);
}

/** The `Tag` bits that compromise's lexicon gives a word; 0 for none. */
export const lexiconTags = (word: string): number => entry(word) & ~ENGLISH;

/** Whether a list of English words has it. */
export const isEnglish = (word: string): boolean => (entry(word) & ENGLISH) !== 0;

export const isWord = (text: string): boolean => entry(text) !== 0;

export type Tense = 'Gerund' | 'PastTense' | 'PresentTense';
export const infinitiveOf = (form: string, tense: Tense): string => verb.toInfinitive(form, model, tense);
export const conjugationOf = (infinitive: string): Conjugation => verb.conjugate(infinitive, model);
export const singularOf = (plural: string): string => noun.toSingular(plural, model);
