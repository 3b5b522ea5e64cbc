/** Comparisons that are not won, or only asked for. */
import { wordsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** How many words may lie between what costs and the words that compare it. */
const NEAR = 14;

/** Of what more is worse. Lemmas. */
const COST =
  /^(?:loss|error|perplexity|latency|cost|price|delay|overhead|sycophancy|hallucination|refusal|bias|toxicity|downtime|outage|bug|flaw|misalignment)$/;
const MORE = /^(?:higher|more|greater|larger)$/;
/** What grows. Lemmas. */
const GROWTH = /^(?:increase|rise|jump|hike)$/;

/**
 * "a 48% win rate over Lark": who wins less than half of the time does not beat the other; nor does who has "a higher loss
 * than Lark", or whose price is an increase over Lark's.
 */
export const isLosing: Guard = (place, reading) => {
  const { tokens } = place.sentence;
  const { first } = reading;
  const words = wordsOf(place, reading);
  const more = words.findIndex(({ lower }) => MORE.test(lower));
  if (more >= 0 && words.slice(more + 1, more + 4).some(({ lemma }) => COST.test(lemma))) return true;
  // "Input costs $2, a 40% increase over Lark"
  const grows = words.some(({ lemma }) => GROWTH.test(lemma));
  if (grows && tokens.slice(Math.max(0, first - NEAR), first).some(({ lemma }) => COST.test(lemma))) return true;
  const rate = words.find(({ lower }) => /^(?:win|winrate|win-rate)$/.test(lower))?.index ?? 0;
  if (rate < 2) return false;
  const [share, percent] = tokens.slice(rate - 2, rate);
  return percent!.text === '%' && Number.parseFloat(share!.text) < 50;
};

/** "Is Zephyra better than Lark?" does not say so. */
export const isQuestion: Guard = ({ doc, sentence }) => doc.text[sentence.end - 1] === '?';

/** "Acme beat Beta to market": who was there first is no better for it. */
export const isRace: Guard = ({ sentence: { tokens } }, { last }) =>
  tokens[last + 1]?.lower === 'to' && RACED_FOR.test(tokens[last + 2]?.lemma ?? '');
const RACED_FOR = /^(?:market|release|launch|ship|announce|unveil|deliver)$/;
