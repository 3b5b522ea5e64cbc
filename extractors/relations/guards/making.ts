/** What is said to be made by whom, and is not: additions to things of others, and who only tells of a release. */
import type { Document } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { clausesOf, headsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** "built a Torch plugin" says nothing of who made Torch: what is taken for made is only what something is added to. */
export const isAddedTo: Guard = (place, reading) =>
  clausesOf(place, reading).some(({ object }) =>
    object.some(
      ({ noun, heads }) =>
        noun !== null &&
        ADDED.test(noun) &&
        heads.some((index) => {
          const { entity } = place.doc.mentions[index]!;
          return reading.objects.includes(entity) && takesAdditions(place.doc, entity);
        }),
    ),
  );
const ADDED = /^(?:plugin|plug-in|extension|add-on|connector)$/;

const takesAdditions = (doc: Document, entity: number): boolean =>
  (['client', 'app', 'system'] as const).some((role) => hasRole(doc.entities[entity]!, role));

/** "Acme's LoRA fix", "Acme's MCP tutorial": what a firm does for a method says nothing of who thought it up. */
export const isForMethod: Guard = ({ doc, sentence: { tokens } }, { ready, objects, last }) =>
  ready.rule.name === 'develops.possessive' &&
  DONE.test(tokens[last + 1]?.lower ?? '') &&
  objects.every((object) => doc.entities[object]!.type === 'technique');
const DONE =
  /^(?:fix|fixes|support|implementation|implementations|integration|guide|tutorial|course|demo|demos|bug|bugs|patch|docs|documentation|code|run|runs|experiments?)$/;

/** "Acme released Zephyra, as shared by Ada Brook": who only tells of what others make. */
export const isCredit: Guard = ({ doc, sentence, clauses }, { ready, subjects, first, last }) =>
  ready.rule.name === 'develops.verb' &&
  subjects.every((subject) => doc.entities[subject]!.type === 'person') &&
  clauses.some((one) => one.first >= first && one.last <= last && sentence.tokens[one.first - 1]?.lower === 'as');

/** "announced Zephyra joining the plan": what is told is what a thing does, not that it is made. */
export const isOfItsDeed: Guard = ({ doc, clauses }, { ready, objects, first, last }) =>
  ready.rule.name === 'develops.verb' &&
  clauses.some(
    ({ form, verb, subject, first: at }, index) =>
      form === 'gerund' &&
      DEEDS.test(verb) &&
      headsOf(doc, subject).some((entity) => objects.includes(entity)) &&
      // Right behind what is announced.
      subject.at(-1)?.last === at - 1 &&
      clauses[index - 1]?.verb === 'announce' &&
      first <= at &&
      at <= last + 1,
  );
const DEEDS = /^(?:enter|join|come|arrive|land|become|win|adopt|leave|return|debut|appear|go|take|climb)$/;
