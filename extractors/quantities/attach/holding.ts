/** Words between a name and a share that say that the name has it: "Acme owns 27% of", "Quillo, which served 40% of". */

/** "Acme owns 27% of Bolt" */
const HOLDING =
  /^(?:now |still |already |also |will |to |each |both |together |jointly |reportedly |currently |then ){0,4}(?:owns?|owned|holds?|held|controls?|controlled|acquires?|acquired|buys?|bought|takes?|took|has|have|got|gets|keeps?|kept|retains?|retained|sells?|sold)\b/;
/** "Quillo, which served 40% of Acme's traffic" */
const SERVING =
  /^,? (?:which|that|who) (?:now |already |also |has |have |had )*(?:serv|handl|generat|writ|wrote|process|cover|fix|solv|produc|account|mak|made|catch|caught|answer|carr|review|run|ran)[a-z]*(?: (?:for|up))?(?: (?:about|around|up to|roughly|nearly|some|over|almost|more than))?$/;
/** "paid $14 billion for 49% of Bolt", "in exchange for a tenth of Bolt" */
const PAID_FOR = / for(?: (?:a|an|about|around|up|to|roughly|nearly|some|another))*$/;
/** "walks away with about 27% of Bolt" */
const LEFT_WITH =
  /^(?:will |would |now )*(?:walk|end|emerg|com|stay|remain|is left|was left|are left)[a-z]* .{0,60}\bwith(?: (?:a|an|about|around|up|to|roughly|nearly|some))*$/;
/** Whether the words behind a name, up to a share, say that the name has it. */
export const isHeldBy = (gap: string): boolean =>
  HOLDING.test(gap) || SERVING.test(gap) || PAID_FOR.test(gap) || LEFT_WITH.test(gap);
