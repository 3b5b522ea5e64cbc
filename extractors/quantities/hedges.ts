/** Words that only tell how exact a number is: "about $5 billion", "up to 40%", "a record 81%". */

const HEDGES =
  /(?<![\w-])(?:(?:up to|(?:north|south|upwards?|in excess|shy|just shy) of|close to|at (?:least|most)|as (?:much|many|little|few|low|high) as|(?:more|less|fewer|greater|higher|lower) than|an? (?:estimated|reported|rumou?red|expected|record|whopping|staggering|mere|massive|combined|additional|further|fresh)|about|around|some|roughly|approximately|nearly|almost|only|just|over|under|between|well|reportedly) |[~≈<>]){1,5}$/i;

/** The words before a number without what hedges it. */
export const unhedged = (before: string): string => before.replace(HEDGES, '');
