/** Which metric a quantity gives, by its own words and those around it. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { AMOUNTS, NOUN_METRICS } from './amounts.ts';
import { MONEY } from './money.ts';
import { RATIOS } from './ratios.ts';
import { type MetricRule, type UnitKind, unitKind } from './rule.ts';

export interface Reading {
  readonly metric: Metric;
  readonly unit: string;
  readonly rule: string;
}

export const RULES: readonly MetricRule[] = [...MONEY, ...RATIOS, ...AMOUNTS];

/** More trillions than that are tokens of a corpus, not parameters. */
const LARGEST_MODEL = 2.5e12;
const LETTER_SCALE = /\d ?[BT]$/;
const DURATION_CUE =
  /\b(?:for|after|takes?|took|over|within|up to|lasts?|lasting|lead times?|from|to|of|nearly|about|under|just|approximately|like|every|runs?|running|least)\s*[~≈]?$/i;
const NO_DURATION_BEFORE =
  /\b(?:next|past|last|previous|coming|first|in|per|every|within|a few)(?: (?:the|a|about|just))? $/i;
const NO_DURATION_AFTER = /^ (?:ago|later|earlier|before|since|prior|from now|anniversary|plan|roadmap)\b/i;
/** Smallest count in words that is worth a figure: "three modes" is not, "forty labs" is. */
const SMALLEST_COUNT = 10;
const SCORES: readonly UnitKind[] = ['percent', 'bare'];
const CHEAP = 100_000;

/**
 * Reads a quantity's metric and final unit from the words `before` and `after` it in its sentence; null where it is not
 * worth a figure. `scored`: a benchmark stands beside it.
 */
export function readMetric(quantity: Quantity, before: string, after: string, scored: boolean): Reading | null {
  const kind = unitKind(quantity);
  if (scored && SCORES.includes(kind))
    return { metric: 'score', unit: kind === 'bare' ? 'points' : quantity.unit, rule: 'benchmark' };
  if (quantity.metric === 'duration') return duration(quantity, before, after);
  if (kind === 'percent' || kind === 'factor' || !quantity.metric)
    for (const rule of RULES) {
      if (!rule.kinds.includes(kind)) continue;
      if (rule.before && !rule.before.test(before)) continue;
      if (rule.after && !rule.after.test(after)) continue;
      if (quantity.metric === 'change') break;
      if (kind === 'noun' && rule.unit && NOUN_METRICS.get(quantity.unit) === undefined) continue;
      return { metric: rule.metric, unit: rule.unit ?? quantity.unit, rule: rule.name };
    }
  if (quantity.metric) return { metric: quantity.metric, unit: quantity.unit, rule: `own.${quantity.metric}` };
  if (kind === 'money')
    return { metric: quantity.value < CHEAP ? 'price' : 'spend', unit: quantity.unit, rule: 'money' };
  if (kind === 'noun') return noun(quantity);
  if (kind === 'bare') return bare(quantity);
  return { metric: quantity.unit === 'points' ? 'score' : 'other', unit: quantity.unit, rule: 'unit' };
}

function duration(quantity: Quantity, before: string, after: string): Reading | null {
  if (NO_DURATION_BEFORE.test(before) || NO_DURATION_AFTER.test(after) || !DURATION_CUE.test(before)) return null;
  return { metric: 'duration', unit: quantity.unit, rule: 'duration' };
}

function noun(quantity: Quantity): Reading | null {
  const metric = NOUN_METRICS.get(quantity.unit) ?? 'count';
  if (metric === 'count' && quantity.value < SMALLEST_COUNT) return null;
  return { metric, unit: metric === 'layoffs' ? 'job' : quantity.unit, rule: 'noun' };
}

function bare(quantity: Quantity): Reading | null {
  if (/\dT$/.test(quantity.text) && quantity.value > LARGEST_MODEL)
    return { metric: 'count', unit: 'tokens', rule: 'bare.corpus' };
  if (LETTER_SCALE.test(quantity.text)) return { metric: 'parameters', unit: 'parameters', rule: 'bare.size' };
  return null;
}
