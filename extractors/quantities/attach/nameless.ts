/** Things that a clause is about without naming them: "the raw model gets 37%". */
import type { EntityType } from '../../../graph/ontology.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { clauseOf } from './clause.ts';
import { PRODUCTS } from './measures.ts';
import type { Question } from './question.ts';

/** "The music model from Acme takes two seconds": whether the clause is about a thing without a name, whoever it is from. */
export function isOfNamelessThing({ scene, quantity }: Question): boolean {
  const [phrase, ...others] = clauseOf(scene.doc, quantity)?.subject ?? [];
  const nameless = phrase?.heads.every((head) => ASIDE.has(scene.doc.entities[scene.doc.mentions[head]!.entity]!.type));
  const type = phrase && nameless ? TYPE_NOUNS.get(phrase.noun ?? '') : undefined;
  return others.length === 0 && type !== undefined && PRODUCTS.includes(type);
}

/** What only tells of a thing what it is like: "the MIT-licensed model". */
const ASIDE: ReadonlySet<EntityType> = new Set(['license', 'place', 'technique']);
