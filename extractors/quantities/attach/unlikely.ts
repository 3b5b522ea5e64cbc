/** What a quantity is better left out for than measured by it. */

import { partOf } from '../../digest-parts.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { pointsBack } from './back.ts';
import { isOfMachine } from './memory.ts';
import type { Measured } from './question.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import { isUnsure } from './talk.ts';

/**
 * Whether what was found to be measured is likelier not: the memory of a machine is, something of those who talk, or
 * things that those who post in a forum count without a word of whose they are.
 */
export const isUnlikely = (
  scene: Scene,
  sentence: Sentence,
  quantity: Quantity,
  reading: Reading,
  found: Measured,
): boolean =>
  isOfMachine(scene.doc, quantity, found) ||
  isUnsure(scene, sentence, quantity, reading, found) ||
  (found.how === 'topic' &&
    reading.rule === 'noun' &&
    reading.metric === 'count' &&
    !OF_A_THING.has(reading.unit) &&
    partOf(scene.doc, sentence) === 'forum' &&
    !pointsBack(scene, sentence, quantity));

/** What a thing has or takes many of: "across eight languages", not "a test of 54 calls". */
const OF_A_THING: ReadonlySet<string> = new Set(
  'language GPU chip expert layer voice country star fork download parameter server agent tool'.split(' '),
);
