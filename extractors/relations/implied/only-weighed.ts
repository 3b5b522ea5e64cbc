/** What a sentence only weighs or wants: "could add LoRA later", "advises against FP8", with nothing named that has it. */
import { mentionsIn } from '../../syntax/mentions.ts';
import type { Reading } from '../matching/reading.ts';
import type { Scene } from '../scene.ts';

/** What says that something is not so, or not yet. */
const WEIGHING =
  /^(?:against|could|would|might|may|should|if|once|unless|whether|potential|potentially|possible|possibly|proposed|proposes|suggested|suggests|requests|requested|wants|retires|retired|drops|dropped|removes|removed|instead|avoid|avoids|need|needs)$/;

/** How far before the words it stands. */
const REACH = 14;

/** Of those whom words without a subject may be said of, whom they can be: nothing of other sentences where they only weigh what a thing may use. */
export function withoutWeighed(
  { doc, sentence }: Scene,
  { ready, first }: Reading,
  found: readonly number[],
): readonly number[] {
  if (ready.type !== 'uses' || found.length === 0) return found;
  const before = sentence.tokens.slice(Math.max(0, first - REACH), first);
  if (!before.some(({ lower }) => WEIGHING.test(lower))) return found;
  const named = new Set(mentionsIn(doc, sentence).map(({ entity }) => entity));
  return found.filter((entity) => named.has(entity));
}
