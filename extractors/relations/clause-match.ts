/** Matches clause patterns: binds the slots of a pattern to the lists of a parsed clause. */
import type { EntityType } from '../../graph/ontology.ts';
import {
  type Clause,
  type Document,
  entitiesOfMention,
  type List,
  type NounPhrase,
  type PrepositionalPhrase,
} from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { AGENTIVE } from '../syntax/heads.ts';
import type { Argument, ClausePattern, Slot, SlotName } from './pattern.ts';

/** The entities that each slot stands for. */
export type Bindings = Partial<Record<SlotName, readonly number[]>>;

const ADDING = new Set(['including', 'plus', 'alongside', 'such']);
const AGENTS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person']);
const BEARING: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'company', 'organization', 'person']);
const PRONOUN = /^(?:it|they|them|this|these|both)$/;
const LISTING = new Set(['like', 'including', 'such', ':']);

/** The entities, of the types a slot takes, that a list of noun phrases stands for. */
function entitiesOf(doc: Document, list: List, slot: Slot): readonly number[] {
  const found: number[] = [];
  for (const { heads } of list)
    for (const index of heads)
      for (const entity of entitiesOfMention(doc.mentions[index]!)) if (takes(doc, slot, entity)) found.push(entity);
  return found;
}

/** "is building a vLLM team": people, not the thing. */
const isTeam = (doc: Document, { heads, noun }: NounPhrase): boolean =>
  noun !== null &&
  AGENTIVE.has(noun) &&
  heads.some((index) => !AGENTS.has(doc.entities[doc.mentions[index]!.entity]!.type));

/** Whose the things of a list are: "Acme" of "Acme's new prices". */
const ownersOf = (doc: Document, list: List, slot: Slot): readonly number[] =>
  list
    .filter(({ heads }) => heads.length === 0)
    .flatMap(({ possessors }) => possessors.map((index) => doc.mentions[index]!.entity))
    .filter((entity) => takes(doc, slot, entity));

/** Whether a slot takes an entity. */
export function takes(doc: Document, slot: Slot, entity: number): boolean {
  const named = doc.entities[entity]!;
  return slot.role ? hasRole(named, slot.role) : slot.types === null || slot.types.has(named.type);
}

/** "released the Zephyra 4 family, including Zephyra 4 Mini, alongside Lark": more objects of the same kind. */
function alsoNamed(doc: Document, entities: readonly number[], clause: Clause): readonly number[] {
  const types = new Set(entities.map((entity) => doc.entities[entity]!.type));
  return clause.preps
    .filter(({ preposition }) => ADDING.has(preposition))
    .flatMap(({ list }) => list.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!.entity)))
    .filter((entity) => types.has(doc.entities[entity]!.type));
}

/** "rivals such as X and Y", "models in its class like X": the examples that stand for a noun. */
function examplesOf({ preps }: Clause): PrepositionalPhrase | undefined {
  const named = preps.findIndex(({ preposition, list }) => LISTING.has(preposition) || !list.every(isNameless));
  const examples = preps[named];
  return examples && LISTING.has(examples.preposition)
    ? examples
    : preps.find(({ preposition }) => preposition === ':');
}

const isNameless = ({ heads }: NounPhrase): boolean => heads.length === 0;

/** Whether a list is a pronoun alone, whatever it was taken for. */
const isPronoun = (doc: Document, list: List): boolean =>
  list.length > 0 &&
  list.every(({ words, heads }) =>
    heads.length === 0
      ? words.length === 1 && PRONOUN.test(words[0]!)
      : heads.every((index) => PRONOUN.test(doc.mentions[index]!.text.toLowerCase())),
  );

/** Matches an argument against a list; gives its bindings, or null. `open`: whether a pronoun may leave S open. */
function bind(doc: Document, argument: Argument, list: List, clause: Clause, open: boolean): Bindings | null {
  switch (argument.kind) {
    case 'any':
      return {};
    case 'slot': {
      const things = list === clause.object ? list.filter((phrase) => !isTeam(doc, phrase)) : list;
      let entities = entitiesOf(doc, things, argument.slot);
      if (entities.length === 0 && argument.slot.owning) entities = ownersOf(doc, list, argument.slot);
      if (entities.length === 0 && list.length > 0 && list.at(-1)!.heads.length === 0) {
        const examples = examplesOf(clause);
        if (examples && (list === clause.object || list === clause.subject))
          entities = entitiesOf(doc, examples.list, argument.slot);
      }
      if (entities.length === 0) return open && argument.slot.slot === 'S' && isPronoun(doc, list) ? {} : null;
      // What is listed after "including" belongs to it.
      return {
        [argument.slot.slot]: list === clause.object ? [...entities, ...alsoNamed(doc, entities, clause)] : entities,
      };
    }
    case 'noun':
      return list.some((phrase) => phrase.noun !== null && argument.lemmas.has(phrase.noun)) ? {} : null;
    case 'owned': {
      const owner = list.find(
        ({ noun, heads, possessors }) =>
          noun !== null && argument.lemmas.has(noun) && (heads.length === 0 || heads === possessors),
      );
      if (!owner) return null;
      const owners = [...owner.possessors, ...owner.modifiers]
        .map((index) => doc.mentions[index]!.entity)
        .filter((entity) => takes(doc, argument.slot, entity));
      return owners.length > 0 ? { [argument.slot.slot]: owners } : null;
    }
  }
}

/** Whether a clause leaves open whom it speaks of: "runs on X", "it beats X". */
export const isOpen = (doc: Document, { subject, agentless }: Clause): boolean =>
  !agentless &&
  (isPronoun(doc, subject) ||
    subject.every(
      ({ heads }) => heads.length > 0 && heads.every((index) => !isBearing(doc, doc.mentions[index]!.entity)),
    ));

/** Whether an entity is one that does something or has properties, rather than a property: no licence, no technique. */
export const isBearing = (doc: Document, entity: number): boolean => BEARING.has(doc.entities[entity]!.type);

/**
 * What a clause gives a pattern's slots; null where it does not match. `open`: whether a clause matches, too, that leaves
 * S open: has no subject, or a pronoun in its place.
 */
export function matchClause(doc: Document, pattern: ClausePattern, clause: Clause, open: boolean): Bindings | null {
  // "X is outperformed" is no "X outperforms".
  if (clause.passive && pattern.object !== null && pattern.object.kind !== 'any') return null;
  const subject =
    bind(doc, pattern.subject, clause.subject, clause, open) ??
    (clause.otherSubject.length > 0 ? bind(doc, pattern.subject, clause.otherSubject, clause, false) : null) ??
    (open && pattern.subject.kind === 'slot' && isOpen(doc, clause) ? {} : null);
  if (!subject) return null;
  const bindings: Bindings = { ...subject };
  if (pattern.object) {
    const object = bind(doc, pattern.object, clause.object, clause, open);
    if (!object) return null;
    Object.assign(bindings, object);
  }
  for (const { prepositions, argument, optional } of pattern.preps) {
    let bound: Bindings | null = null;
    for (const [index, phrase] of clause.preps.entries()) {
      if (!prepositions.has(phrase.preposition)) continue;
      // "launched with a focus on X": X is no place.
      if (phrase.preposition === 'on' && clause.preps[index - 1]?.list.at(-1)?.noun === 'focus') continue;
      bound = bind(doc, argument, phrase.list, clause, open);
      // "across platforms: A, B and C", "on sites like A": the examples stand for the noun.
      const examples = clause.preps[index + 1];
      if (
        !bound &&
        examples &&
        LISTING.has(examples.preposition) &&
        phrase.list.every(({ heads }) => heads.length === 0)
      )
        bound = bind(doc, argument, examples.list, clause, false);
      if (bound) break;
    }
    if (bound) Object.assign(bindings, bound);
    else if (!optional) return null;
  }
  const { S, O } = bindings;
  // The same examples on both sides: one of them is not named.
  if (S && O && S.length > 1 && S.every((entity) => O.includes(entity))) return null;
  return bindings;
}
