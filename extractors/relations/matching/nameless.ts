/** Who made the nameless thing that a clause tells of: "Acme built an agent that sorts mail using Torch" is of what Acme uses. */
import { ACTORS } from '../../../graph/ontology.ts';
import type { Clause, Document, List } from '../../document.ts';
import { MAKING_VERBS } from '../../lexicon/cues.ts';
import { headsOf } from '../scene.ts';

/** What else is done with a thing of one's own. Lemmas. */
const KEEPING: ReadonlySet<string> = new Set(
  'deploy create design implement run operate roll_out set_up write'.split(' '),
);

/** What is done with means. Lemmas. */
const USING: ReadonlySet<string> = new Set(
  'use leverage utilize employ combine orchestrate integrate rely tap call connect'.split(' '),
);

/** The clause as one of the firm or person that made its nameless subject; the same clause where nobody named did. */
export function asOfMaker(doc: Document, clauses: readonly Clause[], clause: Clause): Clause {
  if (!USING.has(clause.verb)) return clause;
  const [thing, more] = clause.subject;
  if (!thing || more || thing.heads.length + thing.possessors.length + thing.modifiers.length > 0) return clause;
  if (clause.otherSubject.some(({ heads }) => heads.length > 0)) return clause;
  const making = clauses.find(
    ({ verb, first, passive, object }) =>
      !passive &&
      first < clause.first &&
      (MAKING_VERBS.has(verb) || KEEPING.has(verb)) &&
      object.length === 1 &&
      object[0]!.first === thing.first,
  );
  return making && isActor(doc, making.subject) ? { ...clause, otherSubject: making.subject } : clause;
}

const isActor = (doc: Document, list: List): boolean => {
  const named = headsOf(doc, list);
  return (
    named.length > 0 &&
    named.every((entity) => ACTORS.has(doc.entities[entity]!.type) || doc.entities[entity]!.type === 'product')
  );
};
