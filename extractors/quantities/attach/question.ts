/** What is asked of each quantity, and the subject that a sentence gives it. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Figure, Quantity, Sentence } from '../../document.ts';
import { clauseSubject } from './clause.ts';
import { FIRM } from './measures.ts';
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

export type Answer = { readonly entities: readonly number[]; readonly how: Measured['how'] };

/** The answer that a single name gives. */
export const one = ({ entity }: Name, how: Measured['how']): Answer => ({ entities: [entity], how });

/** The subject of the quantity's clause, else the nearest free name, of the less likely types. */
export function lesserSubject(asked: Question, fits: (type: EntityType) => boolean): Name | null {
  const { here, tiers, quantity } = asked;
  for (const types of tiers.slice(1)) {
    const found =
      clauseSubject(asked, (type) => types.includes(type) && fits(type)) ?? subject(here, types.filter(fits), quantity);
    if (found) return found;
  }
  return null;
}

/** The nearest free name before the quantity; of several in a list of firms, the first. */
export function subject(here: readonly Name[], types: readonly EntityType[], quantity: Quantity): Name | null {
  const fitting = here.filter(({ type }) => types.includes(type));
  let at = fitting.findLastIndex(({ end, part }) => end <= quantity.start && part === 'free');
  if (at < 0) return null;
  // "Acme acquired Bolt for $2M": what a firm does to another measures the one that does it.
  const doer =
    FIRM.includes(fitting[at]!.type) && fitting[at]!.object ? fitting.slice(0, at).findLastIndex(isDoer) : -1;
  if (doer >= 0) at = doer;
  while (at > 0 && fitting[at]!.joined && FIRM.includes(fitting[at]!.type)) at--;
  return fitting[at]!;
}

const isDoer = ({ part, object, type }: Name): boolean => part === 'free' && !object && FIRM.includes(type);
