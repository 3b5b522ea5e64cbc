/** What is said to be made by whom, and is not: additions to things of others, and who only tells of a release. */
import type { Document } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { clausesOf } from '../scene.ts';
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

/** "Acme released Zephyra, as shared by Ada Brook": who only tells of what others make. */
export const isCredit: Guard = ({ doc, sentence, clauses }, { ready, subjects, first, last }) =>
  ready.rule.name === 'develops.verb' &&
  subjects.every((subject) => doc.entities[subject]!.type === 'person') &&
  clauses.some((one) => one.first >= first && one.last <= last && sentence.tokens[one.first - 1]?.lower === 'as');
