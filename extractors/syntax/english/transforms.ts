/** compromise's functions from form to form of a word. They know nothing themselves, and are given their model. */
import nlp from 'compromise/two';
import type { TransformModel } from './tables.ts';

interface Transforms {
  readonly verb: {
    readonly toInfinitive: (word: string, model: TransformModel, tense: string) => string;
    readonly conjugate: (infinitive: string, model: TransformModel) => Conjugation;
  };
  readonly noun: { readonly toSingular: (word: string, model: TransformModel) => string };
}

export interface Conjugation {
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
  readonly Participle?: string;
}

const { two } = nlp.methods() as unknown as { readonly two: { readonly transform: Transforms } };
export const { verb, noun } = two.transform;
