/** Things that a sentence says are brought out or bettered, whose quantity "with" ties to them. */
import { type Quantity, type Sentence, Tag } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { unhedged } from '../hedges.ts';
import { THING } from './measures.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

/** "Zephyra introduces KettleQuant with 4x faster training": whether what a name's bearer is brought out with is told right behind it. */
export function isIntroduced({ tokens }: Sentence, name: Name, { start }: Quantity): boolean {
  const behind = tokens[firstFrom(tokens, name.end)];
  if (!behind || behind.start >= start || !/^(?:with|featuring|offering|boasting)$/.test(behind.lower)) return false;
  const at = firstFrom(tokens, name.start);
  const before = tokens.slice(Math.max(0, at - INTRODUCED_REACH), at);
  const verb = before.findLastIndex(({ lemma }) => INTRODUCING.has(lemma));
  return verb >= 0 && before.slice(verb + 1).every(({ tags }) => !(tags & (Tag.Preposition | Tag.Punctuation)));
}
const INTRODUCED_REACH = 5;
const INTRODUCING = wordSet('introduce unveil launch debut release announce present add gain preview ship unleash');

/** "Acme adds calls to the Quillo API with 60% lower prices": what something is added to, told right before the change; null for none. */
export function easedFor({ scene, sentence, here, quantity, metric }: Question): Name | null {
  const name = here.findLast(({ end }) => end <= quantity.start);
  if (metric !== 'change' || !name || !THING.includes(name.type) || name.part !== 'governed') return null;
  if (unhedged(scene.doc.text.slice(name.end, quantity.start)) !== ' with ') return null;
  const [before, last] = sentence.tokens.slice(0, firstFrom(sentence.tokens, name.start)).slice(-2);
  const link = /^(?:the|its)$/.test(last?.lower ?? '') ? before : last;
  return LINK.test(link?.lower ?? '') &&
    !here.some(({ part, type, end }) => part === 'free' && THING.includes(type) && end <= name.start)
    ? name
    : null;
}
const LINK = /^(?:for|to|in|into|on)$/;
