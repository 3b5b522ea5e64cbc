/** The machine whose price is told: for each, or that is bought for it. */
import type { Quantity } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { CHEAP } from './loose-sums.ts';
import type { Question, Told } from './question.ts';
import { unitKind } from './rule.ts';
import type { Name, Scene } from './scene.ts';

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

/** "bought a pair of Torvex T9 cards for $380": the price of the thing that is bought for it; null for no such sum. */
export function boughtFor({ doc, names }: Scene, { sentence, start, unit, value }: Quantity): Told | null {
  if (unitKind({ unit }) !== 'money' || value >= CHEAP) return null;
  const { tokens } = doc.sentences[sentence]!;
  const thing = names(sentence).findLast(({ end }) => end <= start);
  if (thing?.type !== 'hardware' || !FOR_SUM.test(doc.text.slice(thing.end, start))) return null;
  const before = tokens.slice(0, firstFrom(tokens, thing.start)).slice(-BOUGHT_REACH);
  if (!before.some(({ lemma }) => BUYING.test(lemma))) return null;
  return { of: thing.entity, about: null, metric: 'price', unit, rule: 'price.bought' };
}
const FOR_SUM = /^(?: [a-z]+){0,3} for (?:about |just |only |around |roughly |under )?$/;
const BUYING = /^(?:buy|grab|snag|get|score|order|sell|pick|find)$/;
const BOUGHT_REACH = 7;
