/** Memory that somebody's machine has, which is no size of what runs on it. */
import type { Document, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import type { Measured } from './question.ts';

/** "64 GB of DDR5 RAM", "a 24GB card" */
const MEMORY =
  /^(?:\*\*|`)* ?(?:of )?(?:[a-z-]{1,12} ){0,2}(?:V?RAM|memory|L?P?DDR\d?X?|RDIMM|GPUs?|cards?|laptops?|servers?|machines?|systems?|setups?|rigs?|PCs?|options?)\b/i;
/** "64 GB RAM", not the memory of a card. */
const MAIN = /^(?:\*\*|`)* ?(?:of )?(?:[a-z-]{1,12} ){0,2}(?:RAM|L?P?DDR\d?X?|RDIMM)\b/i;
/** "with 24 GB", "a board and 64 GB", "on an 8-channel 512 GB", "(4 GB": what one has. */
const HAD =
  /(?:(?:\b(?:with|and|has|have|had|having|plus|includ(?:es|ing)|[a-z0-9]{1,8}-channel)|(?<!e\.g\.)[,+/(&]) ?)$/i;
/** "on a 256 GB RAM setup" */
const ONE = /\b(?:an?|the) $/i;
/** "needs 24 GB", "fits a 16 GB": what the thing wants. */
const WANTING =
  /\b(?:need|requir|takes?|taking|took|fit|consum|utili[sz]|occup|works?|working|run(?:s|ning)? (?:in|within|on)|VRAM (?:of|from|to)|least|minimum)[a-z]*\b/i;
/** "uses 24 GB", right before. */
const USING = /\bus(?:es|ed|ing|age)\b/i;
/** How far before they may stand. */
const [WANTING_REACH, USING_REACH] = [70, 30];
/** "The user runs it with 24 GB", "50 tok/s on 160 GB": on whose machine. */
const OWNED =
  /\b(?:users?|members?|someone|poster|author|they|he|she|I|my|his|her|setups?|systems?|rigs?|machines?|workstation|build)\b[^.;]{0,30} (?:with|has|have|had|and|includes?) (?:an? |the )?$|(?:tok(?:en)?s?\/s|tokens? per second|tps|t\/s)\b[^.;]{0,16} on $/i;
/** Standards of memory. */
const MODULE = /^(?:LP|G)?DDR\d|^HBM\d/i;
/** "a Xeon and 768 GB of RAM": the whole machine is meant. */
const PROCESSOR = /\b(?:Core(?: Ultra)? i?\d|i[3579]\b|Ryzen|Epyc|Xeon|Threadripper)/i;

/** Whether a size is of the memory that a machine has, which `told` is not, or holds besides its own. */
export function isOfMachine(doc: Document, quantity: Quantity, told: Measured): boolean {
  const of = told.entities[0];
  const sentence = doc.sentences[quantity.sentence]!;
  if (quantity.metric !== 'size' || quantity.unit !== 'GB' || of == null) return false;
  const { name, type } = doc.entities[of]!;
  const after = doc.text.slice(quantity.end, quantity.end + REACH);
  const before = unhedged(doc.text.slice(Math.max(sentence.start, quantity.start - REACH), quantity.start));
  // "16 GB of VRAM and 64 GB DDR5" lists what there is by name.
  if (type === 'hardware' && MODULE.test(name)) return !LISTED.test(before);
  if (type === 'hardware') return !PROCESSOR.test(name) && MAIN.test(after) && LISTED.test(before);
  if (type === 'dataset' || !MEMORY.test(after) || told.how === 'phrase') return false;
  const had = HAD.test(before) || (MAIN.test(after) && ONE.test(before));
  return OWNED.test(before) || (had && !isWanted(before));
}

/** Whether the clause so far says that a thing wants what follows. */
function isWanted(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  return WANTING.test(clause.slice(-WANTING_REACH)) || USING.test(clause.slice(-USING_REACH));
}
const LISTED = /(?:\band|[,+/&]) ?$/i;
const REACH = 80;
