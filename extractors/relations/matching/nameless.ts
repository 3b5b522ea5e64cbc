/** Who made the nameless thing that a clause tells of: "Acme built an agent that sorts mail using Torch" is of what Acme uses. */
import { ACTORS, type EntityType } from '../../../graph/ontology.ts';
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

/** The firm or person that made the nameless thing that a clause is about; nobody where no clause before says so. */
export function makersOf(doc: Document, clauses: readonly Clause[], { subject, first }: Clause): List {
  const [thing, more] = subject;
  if (!thing || more || thing.heads.length + thing.possessors.length + thing.modifiers.length > 0) return [];
  const making = clauses.find(
    (one) =>
      !one.passive &&
      one.first < first &&
      (MAKING_VERBS.has(one.verb) || KEEPING.has(one.verb)) &&
      one.object.length === 1 &&
      one.object[0]!.first === thing.first,
  );
  return making && areMakers(doc, making.subject) ? making.subject : [];
}

/** The clause as one of whoever made its nameless subject; the same clause where nobody named did. */
export function asOfMaker(doc: Document, clauses: readonly Clause[], clause: Clause): Clause {
  if (!USING.has(clause.verb) || clause.otherSubject.some(({ heads }) => heads.length > 0)) return clause;
  const makers = makersOf(doc, clauses, clause);
  return makers.length > 0 ? { ...clause, otherSubject: makers } : clause;
}

const MAKERS: ReadonlySet<EntityType> = new Set([...ACTORS, 'product']);

const areMakers = (doc: Document, list: List): boolean => {
  const named = headsOf(doc, list);
  return named.length > 0 && named.every((entity) => MAKERS.has(doc.entities[entity]!.type));
};
