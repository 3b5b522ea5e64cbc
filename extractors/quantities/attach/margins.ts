/** By how much one is ahead of another: "Zephyra leads Lumora by 144 Elo" is of Zephyra. */
import { unhedged } from '../hedges.ts';
import { clauseOf } from './clause.ts';
import { isHeadOf } from './heads.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

const BY = /\bby (?:an? )?$/i;
const OUTDOING =
  /^(?:lead|beat|outperform|trail|surpass|outscore|outpace|top|edge|edge_out|exceed|pass|overtake|lag|best|defeat|crush)$/;

/** The subject of the clause that tells by how much it beats or trails another; null where none does. */
export function marginOf({ scene, sentence, here, quantity }: Question): Name | null {
  if (!BY.test(unhedged(scene.doc.text.slice(sentence.start, quantity.start)))) return null;
  const clause = clauseOf(scene.doc, quantity);
  if (clause?.form !== 'finite' || !OUTDOING.test(clause.verb) || clause.passive) return null;
  return here.find((name) => name.end <= quantity.start && isHeadOf(scene.doc, clause.subject, name)) ?? null;
}
