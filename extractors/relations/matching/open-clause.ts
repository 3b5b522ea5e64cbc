/** Whether a clause leaves open whom it speaks of: "runs on X", "it beats X". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Clause, Document, List } from '../../document.ts';

/** What may go on to speak of something named before; "they" who stand for nothing named are people. */
const RESUMING = /^(?:it|them|this|these|both|each)$/;
const PRONOUN = /^(?:it|they|them|this|these|both|each)$/;

/** Whether a list is a pronoun alone, whatever it was taken for. */
export const isPronoun = (doc: Document, list: List): boolean =>
  list.length > 0 &&
  list.every(({ words, heads }) =>
    heads.length === 0
      ? words.length === 1 && RESUMING.test(words[0]!)
      : heads.every((index) => PRONOUN.test(doc.mentions[index]!.text.toLowerCase())),
  );

/** What a thing named before is spoken of as: "the larger version", "both checkpoints". */
const VERSIONS = new Set(
  'version variant checkpoint edition sibling size weight architecture design code release layout backbone generator decoder encoder inference'.split(
    ' ',
  ),
);

/** What of a thing named before is to be had: "Weights can be downloaded from Hubby", "You get the hosted version there". */
export const isOffered = (list: List): boolean =>
  list.length === 1 &&
  list.every(
    ({ heads, possessors, modifiers, noun }) =>
      heads.length + possessors.length + modifiers.length === 0 &&
      /^(?:weight|checkpoint|version|build|quant|code|endpoint)$/.test(noun ?? ''),
  );

/** What somebody makes many of: "The robots run on Zephyra". */
const MACHINES = /^(?:robot|humanoid|machine|chip|card|server|drone|device|unit|rack)$/;

const BEARING: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'company', 'organization', 'person']);

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
