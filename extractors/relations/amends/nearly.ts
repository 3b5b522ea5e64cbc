/** What only nearly came about. */
import { Tag } from '../../document.ts';
import { clausesOf } from '../scene.ts';
import type { Amend } from './amend.ts';

/** "Acme almost bought Tessel", "Zephyra nearly beats Lark": not so. */
export const unlessNearly: Amend = (place, reading) => {
  const { tokens } = place.sentence;
  const isNearly = clausesOf(place, reading).some(({ first, last }) =>
    tokens
      .slice(first, last)
      .some(({ lower }, at) => NEARLY.test(lower) && (tokens[first + at + 1]!.tags & (Tag.Verb | Tag.Past)) !== 0),
  );
  return isNearly && reading.status === 'actual' ? { ...reading, status: 'negated' } : reading;
};
const NEARLY = /^(?:almost|nearly)$/;
