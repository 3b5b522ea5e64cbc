/** What the noun phrases of a clause name for the slot of a pattern. */
import { ACTORS } from '../../../graph/ontology.ts';
import { type Clause, type Document, entitiesOfMention, type List, type NounPhrase } from '../../document.ts';
import { MAKING_VERBS, USER_NOUNS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { MADE } from '../../syntax/clauses/descriptions.ts';
import { AGENTIVE } from '../../syntax/heads.ts';
import type { Slot } from './pattern.ts';

/** The entities, of the types a slot takes, that a list of noun phrases stands for. `teams`: those of teams, too. */
export function entitiesOf(doc: Document, list: List, slot: Slot, teams: boolean): readonly number[] {
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
export const possessorsOf = (doc: Document, list: List, slot: Slot): readonly number[] =>
  list
    .flatMap(({ possessors, modifiers, heads, noun }) =>
      possessors.length === 0 && heads.length === 0 && OWN.test(noun ?? '') ? modifiers : possessors,
    )
    .map((index) => doc.mentions[index]!.entity)
    .filter((entity) => takes(doc, slot, entity));

/** Whether a slot asks for what is made, whose results count as its own. */
export const isOfThings = ({ types }: Slot): boolean => types !== null && [...types].every((type) => MADE.has(type));

/** Whether a slot takes an entity. */
export function takes(doc: Document, slot: Slot, entity: number): boolean {
  const named = doc.entities[entity]!;
  if (slot.role) return hasRole(named, slot.role);
  if (slot.types === null || slot.types.has(named.type)) return true;
  // "ran it through LM Studio": what models run in is a program, whatever firm goes by its name.
  return named.type === 'company' && slot.types.has('product') && hasRole(named, 'engine');
}

const ADDING = new Set(['including', 'plus', 'alongside', 'such']);
const OUTDONE = /^(?:ahead|above|over|behind|below|than|against)$/;

/** "released the Zephyra 4 family, including Zephyra 4 Mini, alongside Lark": with more objects of the same kind. */
export function withAdded(doc: Document, entities: readonly number[], { verb, preps }: Clause): readonly number[] {
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
export function companions(doc: Document, { subject, preps, complements }: Clause, slot: Slot): readonly number[] {
  if (!subject.some(({ heads }) => heads.length > 0)) return [];
  const beside = complements.filter(({ preposition }) => preposition === 'alongside');
  const after = preps.filter(({ preposition }) => preposition === 'likewise');
  return [...beside, ...after].flatMap(({ list }) => entitiesOf(doc, list, slot, false));
}
