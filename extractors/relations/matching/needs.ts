/**
 * What types of names a pattern needs, and where: most patterns are told off by that alone, before any word is compared.
 * Sets of types are bits.
 */
import { ENTITY_TYPES, type EntityType, RELATIONS, type RelationType } from '../../../graph/ontology.ts';
import { type Clause, type Document, entitiesOfMention, type List } from '../../document.ts';
import type { Argument, ClausePattern, Pattern, PhraseElement, PhrasePattern, Slot, SlotName } from './pattern.ts';

/** For each slot that must be filled the types of which one must be named. */
export interface Needs {
  /** Before the word that a phrase pattern is found by; for a clause pattern anywhere in the clause. */
  readonly before: readonly number[];
  /** From that word on; for a clause pattern behind the clause's subject. */
  readonly behind: readonly number[];
  /** Whether two must be named. */
  readonly two: boolean;
}

const BITS = Object.fromEntries(ENTITY_TYPES.map((type, index) => [type, 1 << index])) as Readonly<
  Record<EntityType, number>
>;
const ALL = (1 << ENTITY_TYPES.length) - 1;
const bitsOf = (types: Iterable<EntityType> | null): number =>
  types ? [...types].reduce((bits, type) => bits | BITS[type], 0) : ALL;

const TYPES = new WeakMap<Document, Int32Array>();

/** For each mention the types of what it stands for; worked out once for a document. */
export function mentionTypes(doc: Document): Int32Array {
  const known = TYPES.get(doc);
  if (known) return known;
  const bitOf = (entity: number): number => BITS[doc.entities[entity]!.type];
  const types = Int32Array.from(doc.mentions, (mention) =>
    entitiesOfMention(mention).reduce((bits, entity) => bits | bitOf(entity), 0),
  );
  TYPES.set(doc, types);
  return types;
}

/** The arguments of a clause pattern. */
const argumentsOf = ({ subject, object, preps }: ClausePattern): readonly (Argument | null)[] => [
  subject,
  object,
  ...preps.map(({ argument }) => argument),
];

/** Whether a pattern has a slot; what it leaves out is implied. */
export const asksFor = (pattern: Pattern, slot: SlotName): boolean =>
  pattern.kind === 'phrase'
    ? pattern.elements.some((element) => element.kind === 'slot' && element.slot.slot === slot)
    : argumentsOf(pattern).some((one) => (one?.kind === 'slot' || one?.kind === 'owned') && one.slot.slot === slot);

/** What the slots of a phrase pattern take; of what the ontology allows, where a slot stands once. */
export function phraseNeeds(pattern: PhrasePattern, anchor: number, type: RelationType): Needs {
  const { elements } = pattern;
  const { subject, object, symmetric } = RELATIONS[type];
  const both = [...subject, ...object];
  const allowed = { S: symmetric ? both : subject, O: symmetric ? both : object, B: ENTITY_TYPES };
  const slots = elements.flatMap((element) => (element.kind === 'slot' ? [element.slot.slot] : []));
  const needOf = ({ slot, types }: Slot): number =>
    bitsOf(types) & (slots.indexOf(slot) === slots.lastIndexOf(slot) ? bitsOf(allowed[slot]) : ALL);
  const needs = (some: readonly PhraseElement[]): readonly number[] =>
    some.flatMap((element) => (element.kind === 'slot' && !element.optional ? [needOf(element.slot)] : []));
  return {
    before: needs(elements.slice(0, anchor)),
    behind: needs(elements.slice(anchor)),
    two: asksFor(pattern, 'S') && asksFor(pattern, 'O'),
  };
}

/** What the arguments of a clause pattern take. `open`: the subject, and a pronoun for S, may be left open. */
export function clauseNeeds(pattern: ClausePattern, open: boolean): Needs {
  const { subject, object, preps } = pattern;
  const needs = (argument: Argument | null): readonly number[] => {
    if (argument?.kind !== 'slot' && argument?.kind !== 'owned') return [];
    const mayBeOpen = open && argument.kind === 'slot' && (argument === subject || argument.slot.slot === 'S');
    return mayBeOpen ? [] : [bitsOf(argument.slot.types)];
  };
  return {
    before: needs(subject),
    behind: [...needs(object), ...preps.flatMap(({ argument, optional }) => (optional ? [] : needs(argument)))],
    two: !open && asksFor(pattern, 'O'),
  };
}

/** The types of all that phrases name: themselves, whose they are, and what they are described by. */
function typesIn(types: Int32Array, list: List): number {
  let bits = 0;
  for (const { heads, possessors, modifiers } of list) {
    for (const index of heads) bits |= types[index]!;
    for (const index of possessors) bits |= types[index]!;
    for (const index of modifiers) bits |= types[index]!;
  }
  return bits;
}

/** The types of what a clause names behind its subject. `types`: those of each mention. */
export function typesBehind(types: Int32Array, { object, preps }: Clause): number {
  let bits = typesIn(types, object);
  for (const { list } of preps) bits |= typesIn(types, list);
  return bits;
}

/** The types of what a clause says something of. */
export function typesBefore(types: Int32Array, { subject, otherSubject, complements }: Clause): number {
  let bits = typesIn(types, subject) | typesIn(types, otherSubject);
  for (const { list } of complements) bits |= typesIn(types, list);
  return bits;
}

/** The patterns that one word finds. Few mixtures of types occur: which patterns fit one is worked out once. */
export class Patterns<P extends { readonly needs: Needs }> {
  readonly #all: readonly P[];
  readonly #fitting = new Map<number, readonly P[]>();

  constructor(all: readonly P[]) {
    this.#all = all;
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /**
   * The patterns to try where names of some types stand; see `Needs`.
   * @param two whether two things are named
   */
  fitting(before: number, behind: number, two: boolean): readonly P[] {
    const types = before * (ALL + 1) + behind;
    const key = two ? types : ~types;
    const found = this.#fitting.get(key);
    if (found) return found;
    const fresh = this.#all.filter(
      ({ needs }) =>
        (two || !needs.two) &&
        needs.before.every((need) => (need & before) !== 0) &&
        needs.behind.every((need) => (need & behind) !== 0),
    );
    this.#fitting.set(key, fresh);
    return fresh;
  }
}
