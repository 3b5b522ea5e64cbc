/** What only nearly came about. */
import { Tag } from '../../document.ts';
import { clausesOf } from '../scene.ts';
import type { Amend } from './amend.ts';

/** "Acme almost bought Tessel", "Zephyra nearly beats Lark": not so. */
export const unlessNearly: Amend = (place, reading) => {
  const { tokens } = place.sentence;
  const isNearly = clausesOf(place, reading).some(({ first, last }) =>
    tokens.slice(first, last).some(({ lower, index }) => {
      const { tags, lemma } = tokens[index + 1]!;
      return NEARLY.test(lower) && (tags & (Tag.Verb | Tag.Past)) !== 0 && !MULTIPLYING.test(lemma);
    }),
  );
  return isNearly && reading.status === 'actual' ? { ...reading, status: 'negated' } : reading;
};
const NEARLY = /^(?:almost|nearly)$/;
/** "nearly doubles the score of Lark" */
const MULTIPLYING = /^(?:double|triple|treble|quadruple|halve)$/;
