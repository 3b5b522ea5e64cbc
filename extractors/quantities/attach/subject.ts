/** The subject that a sentence gives a quantity. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { clauseSubject } from './clause.ts';
import { FIRM } from './measures.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

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
