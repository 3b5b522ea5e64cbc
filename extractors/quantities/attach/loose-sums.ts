/** Amounts of money that no rule explains. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Figure, Quantity } from '../../document.ts';
import type { Around, Reading } from './rule.ts';
import type { Scene } from './scene.ts';

/** From here on a sum that no word explains is no price. */
export const CHEAP = 100_000;
/** From here on a sum that a firm passes is what it is worth. */
const WORTH = 1e11;

/** What such an amount is: what the words around it speak of, else by how much it is. */
export function looseSum({ value }: Quantity, { before, after, sentence }: Around): Metric {
  if (value < CHEAP) return PRIZES.test(before) || IN_PRIZES.test(after) ? 'spend' : 'price';
  // "with $2 million more if revenue targets are met"
  const told = sentence.split(CONDITION)[0]!;
  if (REVENUE.test(told)) return 'revenue';
  if (VALUATION.test(told)) return 'valuation';
  // "Acme: $3 million at $20 million"
  if (AT_A_SUM.test(after)) return 'funding';
  if (REACHING.test(before)) return value < WORTH ? 'revenue' : 'valuation';
  return RAISING.test(sentence) ? 'funding' : 'spend';
}

const CONDITION = /\b(?:if|once|provided|contingent)\b/;
const REVENUE = /\b(?:revenue|ARR|run[- ]rate|sales)\b/i;
const VALUATION =
  /\b(?:valuations?|valued|market (?:cap(?:italization)?|value)|is (?:now )?worth|(?:its|their|whose|['’]s) (?:value|worth))\b/i;
const RAISING =
  /\b(?:rais(?:es?|ed|ing)|funding|(?:best|well|richly)[- ]funded|round|co-?lead(?:s|ing)?|co-?led|(?:would|could) value (?:it|the))\b/i;
const AT_A_SUM = /^at (?:an? )?[$€£]\d/i;
/** "a prize pool of $6,000", "bounties up to $500", "$700 for the best agents" */
const PRIZES = /\b(?:prizes?(?: pools?)?|bount(?:y|ies)|awards?|rewards?)\b[^.;]{0,40}$/i;
const IN_PRIZES = /^(?:in |for the )?(?:best|prizes?|bount(?:y|ies)|awards?|rewards?)\b/i;
/** "Acme crosses $200 million", "Bolt went from $3 million to $150 million" */
const REACHING =
  /\b(?:cross(?:es|ed|ing)?|pass(?:es|ed|ing)?|surpass(?:es|ed|ing)?|tops|topped|topping|hits?|hitting|near(?:s|ed|ing)|approach(?:es|ed|ing)|(?:goes|went|gone|going|grew|grown|growing|jumped|climbed) (?:from (?:[$€£][\d.,]+ ?[a-z]* )?(?:to )?|to |past )) ?$/i;

/** "Sales doubled to $2 million. Bolt went from $1 million to $3 million": what is reached is of the kind that was told last. */
export function ofLastKind(
  { doc }: Scene,
  quantity: Quantity,
  { before }: Around,
  plain: Reading,
  found: Iterable<Figure>,
): Reading {
  if (plain.rule !== 'money' || !REACHING.test(before)) return plain;
  const { block } = doc.sentences[quantity.sentence]!;
  const last = [...found].findLast(({ unit, metric }) => unit === plain.unit && REACHED.has(metric));
  return last && last.quantity.start >= block.start ? { ...plain, metric: last.metric } : plain;
}
const REACHED: ReadonlySet<Metric> = new Set(['revenue', 'valuation']);
