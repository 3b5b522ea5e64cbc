/** What "with" gives a subject of its own: "Zephyra powers agents, with Quillo scoring 83%". */
import { clauseOf } from './clause.ts';
import { isHeadOf } from './heads.ts';
import { PRODUCTS } from './measures.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

/** The thing that does, behind "with", what tells the quantity; null for none. */
export function withSubject({ scene, sentence, here, quantity }: Question): Name | null {
  const clause = clauseOf(scene.doc, quantity);
  const [phrase] = clause?.subject ?? [];
  if (!clause || !phrase || clause.form !== 'gerund' || phrase.last !== clause.first - 1) return null;
  if (sentence.tokens[phrase.first - 1]?.lower !== 'with') return null;
  return here.find((one) => PRODUCTS.includes(one.type) && isHeadOf(scene.doc, clause.subject, one)) ?? null;
}
