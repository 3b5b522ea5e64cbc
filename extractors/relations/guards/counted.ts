/** Machines that are only counted: what is built of them is made or stands somewhere, not they. */
import { mentionsIn } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';
import type { Place } from '../scene.ts';
import type { Guard } from './guard.ts';

const NUMBER = /^\d[\d,.]*[km]?$/;
/** What is built of machines. Lemmas. */
const BUILT = /^(?:cluster|supercluster|supercomputer|site|farm|campus|datacenter)$/;

/** "a 20,000 H100 cluster": whether a sentence counts machines where it names what is built of them. */
const countsIn = ({ doc, sentence: { tokens, start, end } }: Place, machine: number): boolean =>
  doc.entities[machine]!.type === 'hardware' &&
  mentionsIn(doc, { start, end }).some((mention) => {
    const first = firstFrom(tokens, mention.start);
    return (
      mention.entity === machine &&
      NUMBER.test(tokens[first - 1]?.lower ?? '') &&
      BUILT.test(tokens[firstFrom(tokens, mention.end)]?.lemma ?? '')
    );
  });

/** "announced a 20,000 H100 cluster": nobody made the H100 there. */
export const countsMade: Guard = (place, { objects }) => objects.some((entity) => countsIn(place, entity));

/** "a 20,000 H100 cluster in Norland": the H100 is not there alone. */
export const countsPlaced: Guard = (place, { subjects }) => subjects.some((entity) => countsIn(place, entity));
