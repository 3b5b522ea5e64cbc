/** What a quantity is better left out for than measured by it. */
import type { Quantity, Sentence } from '../../document.ts';
import { isOfMachine } from './memory.ts';
import type { Reading } from './metric.ts';
import type { Measured } from './question.ts';
import type { Scene } from './scene.ts';
import { isUnsure } from './talk.ts';

/** Whether what was found to be measured is likelier not: the memory of a machine is, or something of those who talk. */
export const isUnlikely = (
  scene: Scene,
  sentence: Sentence,
  quantity: Quantity,
  reading: Reading,
  found: Measured,
): boolean => isOfMachine(scene.doc, quantity, found) || isUnsure(scene, sentence, quantity, reading, found);
