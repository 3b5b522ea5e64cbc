/** The words for firms and for what they have at a place. */

/** What a firm, a lab or a body is called. */
export const FIRM =
  'startup|start-up|company|firm|outfit|lab|shop|group|bank|fund|maker|giant|unicorn|developer|operator|retailer|carrier|chipmaker|collective|studio|upstart|vendor|publisher|insurer|agency|boutique|newcomer|player|school|spinout|university|crew|team|house|squad|gang|duo|venture|business|manufacturer|provider|supplier|foundry|champion|contender|spinoff|spin-off|spin-out|insurtech|fintech|neocloud|nonprofit|non-profit|charity|designer';
/** Buildings that a firm has at a place. */
export const BUILDING =
  'office|headquarters|hq|campus|hub|lab|seat|factory|plant|fab|shipyard|hall|site|datacenter|center|centre|facility|base|branch|warehouse|depot|reactor|shed|complex|foundry';
/** What else a firm has there. */
export const SITE = `${BUILDING}|rack`;
