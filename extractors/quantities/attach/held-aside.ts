/** What a quantity is listed with or held against: it has nothing of it. */
import { unhedged } from '../hedges.ts';

/** "counts Bolt and 140 others as customers": what a quantity is listed with does not have it. */
export const isListedWith = (gap: string): boolean => LISTED_WITH.test(unhedged(gap));
const LISTED_WITH = /^,? (?:and|plus|as well as|along with) $/;

/** "with 4M of context, 32 times that of Lumora, at $2", "third behind Lumora, priced at $2": what something is held against has nothing that follows. */
export const isHeldAgainst = (before: string, after: string): boolean =>
  (THAT_OF.test(before) && after.startsWith(',')) ||
  (PAST_OTHERS.test(before) && PRICED.test(after)) ||
  UNDERCUT.test(before);
const THAT_OF = /\b(?:that|those) of (?:the |an? )?$/;
const PAST_OTHERS =
  /\b(?:behind|than|ahead of|above|past|over|beats?|beating|trails?) (?:only )?(?:[A-Z]\S{0,20} (?:[\w.-]{1,12} ){0,2}(?:and|,) )?$|\b(?:behind|than|ahead of) \S{1,20} (?:[\w.-]{1,12} ){0,2}and $/;
/** "undercuts Lumora and Quillo at $2" */
const UNDERCUT = /\bundercut(?:s|ting)? [^.;$€£]{0,40}$/;
const PRICED = /^, (?:is |and )?(?:priced|costing|starting|available|selling) /;
