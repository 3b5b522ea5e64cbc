/** A machine and the chip in it, named together: what runs on the one runs on the other. */
import { mentionsIn } from '../../syntax/mentions.ts';
import type { Amend } from './amend.ts';

/** What may stand between a machine and its chip: "an M5 Max MacBook Pro", "a Mac Studio with an M3 Ultra", "a Mac Studio (M3 Ultra)". */
const BETWEEN = /^(?: ?\(| (?:with|using) (?:(?:an?|the|its|dual|two|three|four|six|eight|\d{1,2}x?) )?| )$/;

/** "runs on a Mac Studio with M3 Ultra": on both. */
export const withChips: Amend = ({ doc, sentence }, reading) => {
  const { objects } = reading;
  const isHardware = (entity: number): boolean => doc.entities[entity]!.type === 'hardware';
  if (!objects.some(isHardware)) return reading;
  const named = mentionsIn(doc, sentence).filter(({ entity }) => isHardware(entity));
  const added = named.flatMap((one, at) => {
    const next = named[at + 1];
    if (!next || !BETWEEN.test(doc.text.slice(one.end, next.start))) return [];
    return objects.includes(one.entity) ? [next.entity] : objects.includes(next.entity) ? [one.entity] : [];
  });
  return added.length === 0 ? reading : { ...reading, objects: [...new Set([...objects, ...added])] };
};
