/** What is made to be put into a thing of somebody else's: "built a Torch plugin" says nothing of who made Torch. */
import type { Clause, Document } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import type { Reading } from './matching/reading.ts';

/** Whether what a reading takes for made is only what something is added to. */
export const isAddedTo = (
  doc: Document,
  clauses: readonly Clause[],
  { ready, first, last, objects }: Reading,
): boolean =>
  ready.type === 'develops' &&
  clauses.some(
    (clause) =>
      clause.first >= first &&
      clause.first <= last &&
      clause.object.some(
        ({ noun, heads }) =>
          noun !== null &&
          ADDED.test(noun) &&
          heads.some((index) => {
            const { entity } = doc.mentions[index]!;
            return objects.includes(entity) && takesAdditions(doc, entity);
          }),
      ),
  );
const ADDED = /^(?:plugin|plug-in|extension|add-on|connector)$/;

const takesAdditions = (doc: Document, entity: number): boolean =>
  (['client', 'app', 'system'] as const).some((role) => hasRole(doc.entities[entity]!, role));
