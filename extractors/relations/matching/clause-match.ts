/** Matches clause patterns: binds the slots of a pattern to the lists of a parsed clause. */
import { ACTORS, type EntityType } from '../../../graph/ontology.ts';
import { type Clause, type Document, entitiesOfMention, type List, type NounPhrase } from '../../document.ts';
import { MAKING_VERBS, USER_NOUNS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { MADE } from '../../syntax/clauses/descriptions.ts';
import { AGENTIVE } from '../../syntax/heads.ts';
import { spokenFor } from '../organs.ts';
import { hasNoun, ownersOf, whereMembers } from './having.ts';
import { areOfSubject, examplesOf, isBetween, isNameless, joinedTo, LISTING, rangeOf } from './listing.ts';
import type { Argument, ClausePattern, Slot, SlotName } from './pattern.ts';

/** The entities that each slot stands for. */
export type Bindings = Record<SlotName, readonly number[] | undefined>;

const ADDING = new Set(['including', 'plus', 'alongside', 'such']);
const OUTDONE = /^(?:ahead|above|over|behind|below|than|against)$/;
const BEARING: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'company', 'organization', 'person']);
/** What may go on to speak of something named before; "they" who stand for nothing named are people. */
const RESUMING = /^(?:it|them|this|these|both|each)$/;
const PRONOUN = /^(?:it|they|them|this|these|both|each)$/;

/** Words of an amount: "$40 million", "€410M", "20,000". */
const AMOUNT = /^(?:million|billion|trillion|\d[\d.,]*(?:m|bn|b|k)|\d{1,3}(?:,\d{3})+|sum)$/;

/** The entities, of the types a slot takes, that a list of noun phrases stands for. `teams`: those of teams, too. */
function entitiesOf(doc: Document, list: List, slot: Slot, teams: boolean): readonly number[] {
  const found: number[] = [];
  for (const phrase of list) {
    if (!teams && isTeam(doc, phrase)) continue;
    for (const index of namesOf(list, phrase))
      for (const entity of entitiesOfMention(doc.mentions[index]!)) if (takes(doc, slot, entity)) found.push(entity);
  }
  return found;
}

/** "to Torch, Beacon and Quillpad users": what the last of some names only modifies is meant as the others are. */
const namesOf = (list: List, { heads, noun, modifiers }: NounPhrase): readonly number[] =>
  heads.length === 0 && list.length > 1 && USER_NOUNS.has(noun ?? '') ? modifiers : heads;

/** "is building a vLLM team": people, not the thing; "has 80 Corelis units" is of things. */
const isTeam = (doc: Document, { heads, noun }: NounPhrase): boolean =>
  noun !== null &&
  AGENTIVE.has(noun) &&
  heads.some((index) => {
    const { type } = doc.entities[doc.mentions[index]!.entity]!;
    return !ACTORS.has(type) && !(noun === 'unit' && type === 'hardware');
  });

/** What is nobody else's where it goes by a name: "Torch ads", "Acme prices". Lemmas. */
const OWN =
  /^(?:ad|advert|advertisement|price|pricing|claim|result|output|answer|response|launch|rollout|release|demo|benchmark|number|term|interface|app|campaign|strategy|hype|policy|rule|control|ban|tariff|regulation|restriction|deal|bid|takeover|acquisition|investment|lawsuit|suit)$/;

/** Whose the things of a list are: "Acme" of "Acme's new prices", "Torch" of "Torch ads". */
const possessorsOf = (doc: Document, list: List, slot: Slot): readonly number[] =>
  list
    .flatMap(({ possessors, modifiers, heads, noun }) =>
      possessors.length === 0 && heads.length === 0 && OWN.test(noun ?? '') ? modifiers : possessors,
    )
    .map((index) => doc.mentions[index]!.entity)
    .filter((entity) => takes(doc, slot, entity));

/** Whether a slot asks for what is made, whose results count as its own. */
const isOfThings = ({ types }: Slot): boolean => types !== null && [...types].every((type) => MADE.has(type));

/** Whether a slot takes an entity. */
export function takes(doc: Document, slot: Slot, entity: number): boolean {
  const named = doc.entities[entity]!;
  if (slot.role) return hasRole(named, slot.role);
  if (slot.types === null || slot.types.has(named.type)) return true;
  // "ran it through LM Studio": what models run in is a program, whatever firm goes by its name.
  return named.type === 'company' && slot.types.has('product') && hasRole(named, 'engine');
}

/** "released the Zephyra 4 family, including Zephyra 4 Mini, alongside Lark": with more objects of the same kind. */
function withAdded(doc: Document, entities: readonly number[], { verb, preps }: Clause): readonly number[] {
  const adding = preps.filter(
    // "puts Zephyra ahead of all open models, including Lark"
    ({ preposition }, at) => ADDING.has(preposition) && !OUTDONE.test(preps[at - 1]?.preposition ?? ''),
  );
  if (adding.length === 0) return entities;
  const types = new Set(entities.map((entity) => doc.entities[entity]!.type));
  const isThings = entities.every((entity) => MADE.has(doc.entities[entity]!.type)) && MAKING_VERBS.has(verb);
  const added = adding
    .flatMap(({ list }) => list.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!.entity)))
    .filter((entity) => types.has(doc.entities[entity]!.type) || (isThings && MADE.has(doc.entities[entity]!.type)));
  return [...entities, ...added];
}

/** Whom else a clause says something of: "Ada Brook, along with Bo Lind, joined Acme", "... left, as did Bo Lind". */
function companions(doc: Document, { subject, preps, complements }: Clause, slot: Slot): readonly number[] {
  if (!subject.some(({ heads }) => heads.length > 0)) return [];
  const beside = complements.filter(({ preposition }) => preposition === 'alongside');
  const after = preps.filter(({ preposition }) => preposition === 'likewise');
  return [...beside, ...after].flatMap(({ list }) => entitiesOf(doc, list, slot, false));
}

/** Whether a list is a pronoun alone, whatever it was taken for. */
const isPronoun = (doc: Document, list: List): boolean =>
  list.length > 0 &&
  list.every(({ words, heads }) =>
    heads.length === 0
      ? words.length === 1 && RESUMING.test(words[0]!)
      : heads.every((index) => PRONOUN.test(doc.mentions[index]!.text.toLowerCase())),
  );

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
      if (owners.length === 0) return false;
      bindings[slot.slot] = owners;
      return true;
    }
  }
}

/** What a thing named before is spoken of as: "the larger version", "both checkpoints". */
const VERSIONS = new Set(
  'version variant checkpoint edition sibling size weight architecture design code release layout backbone generator decoder encoder inference'.split(
    ' ',
  ),
);

/** What of a thing named before is to be had: "Weights can be downloaded from Hubby", "You get the hosted version there". */
const isOffered = (list: List): boolean =>
  list.length === 1 &&
  list.every(
    ({ heads, possessors, modifiers, noun }) =>
      heads.length + possessors.length + modifiers.length === 0 &&
      /^(?:weight|checkpoint|version|build|quant|code|endpoint)$/.test(noun ?? ''),
  );

/** What somebody makes many of: "The robots run on Zephyra". */
const MACHINES = /^(?:robot|humanoid|machine|chip|card|server|drone|device|unit|rack)$/;

/** "in A, B in C, D and E": a list that one of its items interrupts; of other phrases what they tie. */
function allOf({ preps }: Clause, index: number): List {
  const { preposition, list } = preps[index]!;
  const next = preps[index + 1];
  const goesOn = list.length > 1 && next?.preposition === preposition && next.list.length > 1;
  return goesOn ? [...list, ...next.list.slice(1)] : list;
}

/** Nouns that take the phrase behind them for themselves. */
const TAKING = new Set('focus emphasis support interest stake kernel backend recipe patch'.split(' '));

/** What methods do, too: "Mixture of Agents outperforms X" speaks of the method and of no model before it. */
const CONTENDING = new Set(
  'outperform beat surpass exceed match rival outscore score achieve reach top lead rank improve reduce'.split(' '),
);

const isMethod = (doc: Document, mention: number): boolean =>
  doc.entities[doc.mentions[mention]!.entity]!.type === 'technique';

/** Whether a clause leaves open whom it speaks of: "runs on X", "it beats X". */
export const isOpen = (doc: Document, { subject, object, agentless, verb }: Clause): boolean =>
  !agentless &&
  // "New releases include Zephyra": of no thing named before.
  !(
    verb === 'include' &&
    subject.some(({ heads }) => heads.length === 0) &&
    object.some(({ heads }) => heads.some((index) => isBearing(doc, doc.mentions[index]!.entity)))
  ) &&
  !(CONTENDING.has(verb) && subject.some(({ heads }) => heads.some((index) => isMethod(doc, index)))) &&
  (isPronoun(doc, subject) ||
    subject.every(({ heads, noun, words }) =>
      heads.length > 0
        ? heads.every((index) => !isBearing(doc, doc.mentions[index]!.entity))
        : noun !== null && (VERSIONS.has(noun) || (MACHINES.test(noun) && /^(?:the|these|each)$/.test(words[0] ?? ''))),
    ));

/** Whether an entity is one that does something or has properties, rather than a property: no licence, no technique. */
export const isBearing = (doc: Document, entity: number): boolean => BEARING.has(doc.entities[entity]!.type);

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
    let bound = false;
    let refused: string | null = null;
    for (let index = 0; index < clause.preps.length; index++) {
      const phrase = clause.preps[index]!;
      // "built on Lark, with weights on Modelbay": not built on Modelbay.
      if (!prepositions.has(phrase.preposition) || phrase.preposition === refused) continue;
      // "launched with a focus on X", "with support in X": X is no place.
      if (TAKING.has(clause.preps[index - 1]?.list.at(-1)?.noun ?? '')) continue;
      bound = [allOf(clause, index), rangeOf(clause, index)].some((list) => bind(place, argument, list, bindings));
      if (bound && argument.kind === 'slot') {
        const { slot } = argument;
        const more = joinedTo(clause, index, prepositions).flatMap((list) => entitiesOf(doc, list, slot, true));
        if (more.length > 0) bindings[slot.slot] = [...(bindings[slot.slot] ?? []), ...more];
      }
      // "across platforms: A, B and C", "on sites like A": the examples stand for the noun.
      // "with a handful of studios, including A"
      if (bound) {
        if (open && argument.kind === 'slot') bindFurther(place, argument.slot, prepositions, index, bindings);
        break;
      }
      const further = clause.preps.slice(index + 1);
      const examples = further.find((one) => !isBetween(doc, one));
      if (examples && LISTING.has(examples.preposition) && phrase.list.every(({ heads }) => heads.length === 0))
        bound = bind({ doc, clause, open: false }, argument, examples.list, bindings);
      if (bound) break;
      if (!phrase.list.every(isNameless)) refused = phrase.preposition;
    }
    if (!bound && !optional) return null;
  }
  const { S, O } = bindings;
  // The same examples on both sides: one of them is not named.
  if (S && O && S.length > 1 && S.every((entity) => O.includes(entity))) return null;
  return bindings;
}
