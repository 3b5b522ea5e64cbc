/** What somebody gets for what he sells. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { clauseOf } from './clause.ts';
import { firmOf } from './heads.ts';
import { FIRM } from './measures.ts';
import type { Scene } from './scene.ts';

/** Whose a sum of a deal is. */
export interface Deal {
  /** Who pays, each the whole sum; null where the words around the quantity must tell. */
  readonly of: readonly number[] | null;
  readonly about: number | null;
  readonly metric: Metric;
}

/** "Acme sold its Bolt stake for $5B": what somebody gets for what is his is neither spent nor raised. */
export function soldFor({ doc, names }: Scene, quantity: Quantity): Deal | null {
  const clause = clauseOf(doc, quantity);
  if (
    !clause ||
    !SELLING.test(clause.verb) ||
    clause.passive ||
    !/\bfor \D{0,24}$/.test(doc.text.slice(0, quantity.start).slice(-40))
  )
    return null;
  const here = names(quantity.sentence);
  const seller = firmOf(doc, clause.subject, here);
  const [sold] = clause.object;
  if (
    !seller ||
    !sold ||
    sold.heads.some((head) => doc.mentions[head]!.entity !== seller.entity) ||
    !ASSET.test(sold.noun ?? '')
  )
    return null;
  const about = here.find(({ start, type }) =>
    FIRM.includes(type) ? sold.modifiers.some((mention) => doc.mentions[mention]!.start === start) : false,
  );
  return { of: [seller.entity], about: about?.entity ?? null, metric: 'other' };
}
/** Lemmas, with their particles. */
const SELLING = /^(?:sell|sell_off|offload|unload|dump|divest|shed|hive_off)$/;
const ASSET =
  /^(?:stake|share|holding|position|business|unit|division|arm|subsidiary|campus|plant|factory|building|patent)$/;
