/** What stands beside a thing or a firm as a part does, and is none. */
import { hasRole } from '../../lexicon/roles.ts';
import { wordsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** "its backers Fund One and Fund Two": no parts of it. */
export const isOfBackers: Guard = (place, reading) =>
  reading.ready.rule.name === 'part_of.noun' &&
  wordsOf(place, reading).some(({ lemma }) => /^(?:backer|investor|shareholder)$/.test(lemma));

/** "Torch and its Lark integration": what a thing is only joined to is no part of it. */
export const isOnlyJoined: Guard = ({ sentence: { tokens } }, { last }) => {
  const noun = tokens[last + 1];
  return (
    noun?.spaced === true && /^(?:integration|connector|compatibility|import|export|account|repo)$/.test(noun.lemma)
  );
};

/** "a tool for Linux": what is made for a system is no part of it. */
export const isForSystem: Guard = (place, reading) =>
  wordsOf(place, reading).some(({ lower }) => lower === 'for') &&
  reading.objects.every((object) => hasRole(place.doc.entities[object]!, 'system'));
