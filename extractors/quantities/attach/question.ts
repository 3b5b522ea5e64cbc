/** What is asked of each quantity, and how it is answered. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Figure, Quantity, Sentence } from '../../document.ts';
import type { Name, Scene } from './scene.ts';

/** What a quantity is found to measure, and how that was told. */
export interface Measured {
  /** Indices of the entities, several where the quantity is of each; null where nothing named is measured. */
  readonly entities: readonly (number | null)[];
  /** How it was found: by the size in its name, in the quantity's own words, beside the quantity, as the subject, as what the text speaks of. */
  readonly how: 'named' | 'phrase' | 'beside' | 'subject' | 'ahead' | 'governed' | 'topic' | 'none';
}

/** What is told of a quantity: all of its figure but its own words, number and sentence. */
export type Told = Pick<Figure, 'of' | 'about' | 'metric' | 'unit' | 'rule'>;

/** What a figure tells, of another entity or by another rule. */
export const told = ({ about, metric, unit }: Figure, of: number | null, rule: string): Told => ({
  of,
  about,
  metric,
  unit,
  rule,
});

/** What is asked: the quantity, the names that may be measured, the types of entity in the order of their likelihood. */
export interface Question {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly here: readonly Name[];
  readonly quantity: Quantity;
  readonly metric: Metric;
  readonly business: boolean;
  readonly tiers: readonly (readonly EntityType[])[];
}

/** What has been measured before in the document. */
export interface Before {
  /** The figures of the last sentence that has any; the last one of something named. */
  readonly recent: readonly Figure[];
  readonly spoken: Figure | null;
  /** All of them, in text order. */
  readonly found: ReadonlyMap<string, Figure>;
}

export type Answer = { readonly entities: readonly number[]; readonly how: Measured['how'] };

/** The answer that a single name gives. */
export const one = ({ entity }: Name, how: Measured['how']): Answer => ({ entities: [entity], how });
