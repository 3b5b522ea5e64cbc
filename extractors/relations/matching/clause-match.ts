/** Matches clause patterns: binds the slots of a pattern to the lists of a parsed clause. */
import type { Clause, Document, List } from '../../document.ts';
import { spokenFor } from '../organs.ts';
import { companions, entitiesOf, isOfThings, possessorsOf, takes, withAdded } from './clause-names.ts';
import { hasNoun, ownersOf, whereMembers, whoseBehind } from './having.ts';
import { areOfSubject, examplesOf, isBetween, isNameless, joinedTo, LISTING, rangeOf } from './listing.ts';
import { isOffered, isOpen, isPronoun } from './open-clause.ts';
import type { Argument, ClausePattern, Slot, SlotName } from './pattern.ts';

/** The entities that each slot stands for. */
export type Bindings = Record<SlotName, readonly number[] | undefined>;

/** Words of an amount: "$40 million", "€410M", "20,000". */
const AMOUNT = /^(?:million|billion|trillion|\d[\d.,]*(?:m|bn|b|k)|\d{1,3}(?:,\d{3})+|sum)$/;

/** An argument of a pattern is matched for one clause. */
interface Place {
  readonly doc: Document;
  readonly clause: Clause;
  /** Whether a pronoun may leave S open. */
  readonly open: boolean;
}

/** Whether an argument matches a list; notes in `bindings` what it binds. */
function bind({ doc, clause, open }: Place, argument: Argument, list: List, bindings: Bindings): boolean {
  switch (argument.kind) {
    case 'any':
      return true;
    case 'none':
      return list.length === 0;
    case 'slot': {
      const { slot } = argument;
      const isObject = list === clause.object;
      let entities = entitiesOf(doc, list, slot, !isObject);
      // "Zephyra's 77.4% tops Lark"; of those who act only who speaks for them.
      if (entities.length === 0 && slot.owning)
        entities =
          list === clause.subject && !isOfThings(slot)
            ? spokenFor(doc, clause).filter((entity) => takes(doc, slot, entity))
            : possessorsOf(doc, list, slot);
      if (entities.length === 0 && (isObject || list === clause.subject) && list.at(-1)?.heads.length === 0) {
        const examples = examplesOf(doc, clause);
        if (examples && (isObject || areOfSubject(clause, examples)))
          entities = entitiesOf(doc, examples.list, slot, true);
      }
      if (entities.length === 0)
        return open && slot.slot === 'S' && slot.role !== 'engine' && (isPronoun(doc, list) || isOffered(list));
      // What is listed after "including" belongs to it.
      bindings[slot.slot] = isObject ? withAdded(doc, entities, clause) : entities;
      return true;
    }
    case 'amount':
      return list.some(({ words }) => words.some((word) => AMOUNT.test(word)));
    case 'noun':
      return list.some((phrase) => hasNoun(phrase, argument.lemmas));
    case 'owned': {
      const { slot, lemmas } = argument;
      let owners: readonly number[] = ownersOf(doc, list, lemmas).filter((entity) => takes(doc, slot, entity));
      if (owners.length === 0 && list === clause.subject)
        owners = entitiesOf(doc, whereMembers(clause, lemmas), slot, false);
      else if (owners.length === 0) owners = entitiesOf(doc, whoseBehind(clause, list, lemmas), slot, false);
      if (owners.length === 0) return false;
      bindings[slot.slot] = owners;
      return true;
    }
  }
}

/** "in A, B in C, D and E": a list that one of its items interrupts; of other phrases what they tie. */
function allOf({ preps }: Clause, index: number): List {
  const { preposition, list } = preps[index]!;
  const next = preps[index + 1];
  const goesOn = list.length > 1 && next?.preposition === preposition && next.list.length > 1;
  return goesOn ? [...list, ...next.list.slice(1)] : list;
}

/** Nouns that take the phrase behind them for themselves. */
const TAKING = new Set('focus emphasis support interest stake kernel backend recipe patch'.split(' '));

/** Whether a clause has no object or no preposition where a pattern asks for one: most patterns are told off here. */
function lacksWords({ object, preps }: ClausePattern, clause: Clause): boolean {
  if (object && object.kind !== 'any' && object.kind !== 'none' && clause.object.length === 0) return true;
  for (const { prepositions, optional, argument } of preps)
    if (!optional && argument.kind !== 'none' && !clause.preps.some(({ preposition }) => prepositions.has(preposition)))
      return true;
  return false;
}

/** What says where something is or goes. */
const PLACING = /^(?:on|in|at|via|through|from|with|across|under|by)$/;

/** "on Modelbay and through Acme's app": adds what further phrases of the same kind name to what a slot has. */
function bindFurther(
  { doc, clause }: Place,
  slot: Slot,
  prepositions: ReadonlySet<string>,
  index: number,
  bindings: Bindings,
): void {
  const isMachine = (entity: number): boolean => doc.entities[entity]!.type === 'hardware';
  const onMachine = bindings[slot.slot]?.some(isMachine) === true;
  for (const { preposition, list } of clause.preps.slice(index + 1)) {
    if (!prepositions.has(preposition) || !PLACING.test(preposition)) continue;
    // "released in Torch on a Corelis X1": it is on offer in one and runs on the other.
    const more = entitiesOf(doc, list, slot, true).filter((entity) => isMachine(entity) === onMachine);
    if (more.length > 0) bindings[slot.slot] = [...(bindings[slot.slot] ?? []), ...more];
  }
}

/** Whether one of the phrases with these prepositions matches an argument; notes in `bindings` what it binds. */
function bindPhrase(
  place: Place,
  prepositions: ReadonlySet<string>,
  argument: Exclude<Argument, { kind: 'none' }>,
  bindings: Bindings,
): boolean {
  const { doc, clause, open } = place;
  let refused: string | null = null;
  for (let index = 0; index < clause.preps.length; index++) {
    const phrase = clause.preps[index]!;
    // "built on Lark, with weights on Modelbay": not built on Modelbay.
    if (!prepositions.has(phrase.preposition) || phrase.preposition === refused) continue;
    // "launched with a focus on X", "with support in X": X is no place.
    if (TAKING.has(clause.preps[index - 1]?.list.at(-1)?.noun ?? '')) continue;
    if ([allOf(clause, index), rangeOf(clause, index)].some((list) => bind(place, argument, list, bindings))) {
      if (argument.kind !== 'slot') return true;
      const { slot } = argument;
      const more = joinedTo(clause, index, prepositions).flatMap((list) => entitiesOf(doc, list, slot, true));
      if (more.length > 0) bindings[slot.slot] = [...(bindings[slot.slot] ?? []), ...more];
      if (open) bindFurther(place, slot, prepositions, index, bindings);
      return true;
    }
    // "across platforms: A, B and C", "on sites like A": the examples stand for the noun.
    // "with a handful of studios, including A"
    const examples = clause.preps.slice(index + 1).find((one) => !isBetween(doc, one));
    if (
      examples &&
      LISTING.has(examples.preposition) &&
      phrase.list.every(({ heads }) => heads.length === 0) &&
      bind({ doc, clause, open: false }, argument, examples.list, bindings)
    )
      return true;
    if (!phrase.list.every(isNameless)) refused = phrase.preposition;
  }
  return false;
}

/**
 * What a clause gives a pattern's slots; null where it does not match. `open`: whether a clause matches, too, that leaves
 * S open: has no subject, or a pronoun in its place.
 */
export function matchClause(doc: Document, pattern: ClausePattern, clause: Clause, open: boolean): Bindings | null {
  // "X is outperformed" is no "X outperforms".
  if (clause.passive && pattern.object !== null && pattern.object.kind !== 'any') return null;
  if (lacksWords(pattern, clause)) return null;
  const bindings: Bindings = { S: undefined, O: undefined, B: undefined };
  const place: Place = { doc, clause, open };
  const subject =
    bind(place, pattern.subject, clause.subject, bindings) ||
    (clause.otherSubject.length > 0 &&
      bind({ doc, clause, open: false }, pattern.subject, clause.otherSubject, bindings)) ||
    (open && pattern.subject.kind === 'slot' && pattern.subject.slot.role !== 'engine' && isOpen(doc, clause));
  if (!subject) return null;
  if (pattern.subject.kind === 'slot') {
    const { slot } = pattern.subject;
    const more = companions(doc, clause, slot);
    if (more.length > 0 && bindings[slot.slot]) bindings[slot.slot] = [...bindings[slot.slot]!, ...more];
  }
  if (pattern.object && !bind(place, pattern.object, clause.object, bindings)) return null;
  for (const { prepositions, argument, optional } of pattern.preps) {
    // "rents X to Y" is no "rents X".
    if (argument.kind === 'none') {
      if (clause.preps.some(({ preposition }) => prepositions.has(preposition))) return null;
      continue;
    }
    if (!bindPhrase(place, prepositions, argument, bindings) && !optional) return null;
  }
  const { S, O } = bindings;
  // The same examples on both sides: one of them is not named.
  if (S && O && S.length > 1 && S.every((entity) => O.includes(entity))) return null;
  return bindings;
}
