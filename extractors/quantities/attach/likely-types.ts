/** Which types of entity a quantity may measure. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { clauseOf } from './clause.ts';
import { PER_TOKEN } from './in-sentence.ts';
import { FIRM, MEASURES, STAKES, STARRED, SUPERLATIVES, THING, TOKENS, TRAINING, WRITERS } from './measures.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import { isStake } from './stakes.ts';
import { isOfTraining } from './training.ts';

const SUPERLATIVE = /largest|biggest|highest|best|fastest|most/;

/** The types of what a quantity may measure, the likeliest first. */
export function likelyTypes(scene: Scene, quantity: Quantity, metric: Metric, business: boolean): Question['tiers'] {
  if (isOfTraining(scene, quantity, metric)) return TRAINING;
  if (metric === 'share' && isStake(scene, quantity)) return STAKES;
  // "ran on Torvex T9 cards, priced at $2 per million tokens": of what writes the tokens.
  const { text, sentences } = scene.doc;
  const isPerToken = PER_TOKEN.test(text.slice(quantity.end, sentences[quantity.sentence]!.end));
  if (metric === 'price' && isPerToken) return [THING, ['company']];
  if (metric === 'change' && isOfStock(scene, quantity)) return [FIRM];
  const isOfTest = metric === 'rank' && scene.names(quantity.sentence).some(({ type }) => type === 'benchmark');
  return isOfTest ? MEASURES.score : tiersOf(quantity, metric, business);
}

/** "Shares slid 5%": whether it is told of stock, which firms have. */
const isOfStock = ({ doc }: Scene, quantity: Quantity): boolean => {
  const [phrase, ...others] = clauseOf(doc, quantity)?.subject ?? [];
  return phrase !== undefined && others.length === 0 && /^(?:share|stock)$/.test(phrase.noun ?? '');
};

function tiersOf(quantity: Quantity, metric: Metric, business: boolean): readonly (readonly EntityType[])[] {
  if (quantity.unit === 'tok/s') return WRITERS;
  if (quantity.unit === 'star' || quantity.unit === 'fork') return STARRED;
  if (quantity.unit === 'tokens' && metric === 'count') return TOKENS;
  if (metric === 'rank' && SUPERLATIVE.test(quantity.text)) return SUPERLATIVES;
  if (metric === 'size' && quantity.unit === 'x') return MEASURES.change;
  return business ? [FIRM, ...MEASURES[metric]] : MEASURES[metric];
}
