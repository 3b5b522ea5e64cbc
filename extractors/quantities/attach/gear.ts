/** The machine whose price is told for each. */
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

/** "a Torvex T9 costs $900 apiece", "$900 per card": the machine that the sentence named last; null for none. */
export function gearMeant({ scene, sentence, quantity, metric }: Question): Name | null {
  const next = sentence.tokens[firstFrom(sentence.tokens, quantity.end)];
  const each =
    EACH.has(next?.lower ?? '') || (next?.lower === 'per' && GEAR.has(sentence.tokens[next.index + 1]?.lower ?? ''));
  if (metric !== 'price' || !each) return null;
  const before = scene.names(sentence.index).filter(({ end }) => end <= quantity.start);
  return before.findLast(({ type }) => type === 'hardware') ?? null;
}
const EACH = wordSet('apiece each');
const GEAR = wordSet('card cards board gpu machine laptop chip robot humanoid headset phone device box desktop');
