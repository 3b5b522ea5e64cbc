/** By how much one is ahead of another: "Zephyra leads Lumora by 144 Elo" is of Zephyra. */
import { unhedged } from '../hedges.ts';
import { clauseOf } from './clause.ts';
import { isHeadOf } from './heads.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

const BY = /\bby (?:an? )?$/i;
const OUTDOING =
  /^(?:lead|beat|outperform|trail|surpass|outscore|outpace|outrank|outclass|outdo|outstrip|outrun|outshine|outmatch|outpoint|top|edge|edge_out|exceed|pass|overtake|leapfrog|eclipse|lag|best|better|defeat|crush|trounce|smash|dethrone|unseat|pip|win)$/;

/** The subject of the clause that tells by how much it beats or trails another; null where none does. */
export function marginOf({ scene, sentence, here, quantity }: Question): Name | null {
  if (!BY.test(unhedged(scene.doc.text.slice(sentence.start, quantity.start)))) return null;
  const clause = clauseOf(scene.doc, quantity);
  if (!clause || !OUTDOING.test(clause.verb) || clause.passive) return null;
  const own = here.find((name) => isHeadOf(scene.doc, clause.subject, name));
  if (own || clause.form === 'finite') return own ?? null;
  // "took first place, bettering Lumora by 20 Elo": the one whose result the participle tells.
  const verb = sentence.tokens[clause.first]!.start;
  return here.findLast(({ part, end }) => part === 'free' && end <= verb) ?? null;
}
