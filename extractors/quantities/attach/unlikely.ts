/** What a quantity is better left out for than measured by it. */

import type { Quantity, Sentence } from '../../document.ts';
import { SIZED } from './measures.ts';
import { isOfMachine } from './memory.ts';
import { isOfNoPost } from './posts.ts';
import type { Measured } from './question.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import { isUnsure } from './talk.ts';

/**
 * Whether what was found to be measured is likelier not: the memory of a machine is, something of those who talk or
 * post, or a model that the sentence speaks of without its name.
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
    SIZED.has(reading.metric) &&
    ANY.test(scene.doc.text.slice(sentence.start, quantity.start))) ||
  (reading.metric === 'context_length' && isOfModelMade(scene, quantity, found)) ||
  isOfNoPost(scene, sentence, quantity, reading, found);

/** "Quillo releases a 500k context model": of what is made, which has no name. */
const isOfModelMade = ({ doc }: Scene, { end }: Quantity, { entities: [of] }: Measured): boolean =>
  of != null &&
  doc.entities[of]!.type !== 'model' &&
  /^ (?:(?:length|window) )?(?:models?|release)\b/i.test(doc.text.slice(end, end + 20));

/** "used a small language model with 3B parameters": of one that is not named. */
const ANY =
  /\ban? (?:[a-z-]+ ){0,4}(?:model|LLM|network|transformer|encoder|decoder|variant|version|checkpoint|adapter|draft) (?:with|of|at|having|totall?ing) (?:[a-z]+ ){0,2}~?$/i;
