/** What is made from what, among things that a sentence releases. */
import { headsOf } from '../scene.ts';
import type { Amend } from './amend.ts';

/** "released Zephyra via Torch and Beacon, a Lark derivative": what is released is one, not where it is had. */
export const ofReleased: Amend = ({ doc, clauses }, reading) => {
  const { ready, subjects, objects } = reading;
  if (ready.pattern.kind !== 'phrase' || subjects.length === 0) return reading;
  const isModel = (entity: number): boolean => doc.entities[entity]!.type === 'model';
  if (subjects.some(isModel) || !objects.every(isModel)) return reading;
  const placed = clauses.find(
    ({ preps, first }) =>
      first < reading.first &&
      preps.some(
        ({ preposition, list }) =>
          /^(?:on|in|via|through)$/.test(preposition) && headsOf(doc, list).some((entity) => subjects.includes(entity)),
      ),
  );
  const released = placed ? headsOf(doc, placed.object).filter(isModel) : [];
  return released.length > 0 ? { ...reading, subjects: released } : reading;
};
