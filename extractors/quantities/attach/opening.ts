/** Shares that begin what is said: "41% of the tasks in GridBench are wrong", "found that a third of Quillo is copied". */
import type { Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';

const OPENING =
  /(?:^|[:;–—] ?|\b(?:that|while|whereas|because|since|where|found|finds?|finding|says|said|warns?|warned|estimates?|estimated|reckons?|and) )$/i;

/** Whether nothing but who tells it stands before a quantity, by the words of its clause before it. */
export const beginsWhatIsSaid = (before: string): boolean => OPENING.test(unhedged(before));

/** Whether a share of something is what its clause speaks of; what others solve is their score. */
export const isPartOpening = ({ unit }: Quantity, { before, after }: { before: string; after: string }): boolean =>
  unit === '%' && /^of\b/.test(after) && beginsWhatIsSaid(before);
