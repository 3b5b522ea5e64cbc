/** Words between a name and a share that say that the name has it: "Acme owns 27% of". */

/** "Acme owns 27% of Bolt" */
const HOLDING =
  /^(?:now |still |already |also |will |to |each |both |together |jointly |reportedly |currently |then ){0,4}(?:owns?|owned|holds?|held|controls?|controlled|acquires?|acquired|buys?|bought|takes?|took|has|have|got|gets|keeps?|kept|retains?|retained|sells?|sold)\b/;
/** "paid $14 billion for 49% of Bolt", "in exchange for a tenth of Bolt" */
const PAID_FOR = / for(?: (?:a|an|about|around|up|to|roughly|nearly|some|another))*$/;
/** Whether the words behind a name, up to a share, say that the name has it. */
export const isHeldBy = (gap: string): boolean => HOLDING.test(gap) || PAID_FOR.test(gap);
