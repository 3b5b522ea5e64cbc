/** Which types of entity each metric measures, and what sets metrics apart. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';

export const FIRM: readonly EntityType[] = ['company', 'organization'];
export const THING: readonly EntityType[] = ['model', 'product'];
export const PRODUCTS: readonly EntityType[] = ['model', 'product', 'technique', 'hardware'];
const WARE: readonly EntityType[] = ['hardware', 'dataset', 'technique'];

/** Which types of entity a metric measures, the likelier ones first. */
export const MEASURES: Readonly<Record<Metric, readonly (readonly EntityType[])[]>> = {
  revenue: [[...FIRM, ...THING], ['hardware']],
  funding: [FIRM, ['product', 'person']],
  valuation: [FIRM, ['product', 'source']],
  spend: [FIRM, ['product', 'person', 'place', 'benchmark']],
  price: [[...THING, 'hardware'], ['company']],
  parameters: [['model'], ['product']],
  active_parameters: [['model'], ['product']],
  context_length: [['model'], ['product']],
  score: [['model'], ['product'], [...WARE, 'company']],
  rank: [THING, [...FIRM, 'place', 'person']],
  speed: [THING, WARE, ['company']],
  power: [[...THING, ...FIRM], ['hardware'], ['place']],
  energy: [[...THING, ...FIRM], ['hardware'], ['place']],
  users: [[...THING, ...FIRM, 'source']],
  headcount: [FIRM, ['product']],
  layoffs: [FIRM],
  share: [
    [...FIRM, ...THING],
    ['place', 'hardware', 'benchmark', 'dataset'],
  ],
  change: [[...THING, ...FIRM], WARE],
  size: [['model'], ['product', 'hardware', 'dataset']],
  duration: [
    [...THING, ...FIRM],
    ['hardware', 'dataset'],
  ],
  count: [[...THING, ...FIRM, 'hardware', 'dataset', 'benchmark'], ['technique'], ['place']],
  other: [[...THING, ...FIRM], WARE],
};
export const TOKENS: readonly (readonly EntityType[])[] = [[...THING, ...FIRM, 'dataset']];
/** Who holds shares of a firm. */
export const STAKES: readonly (readonly EntityType[])[] = [
  [...FIRM, 'person'],
  ['product', 'place'],
];
/** What is trained, and who trains it. */
export const TRAINING: readonly (readonly EntityType[])[] = [['model'], [...FIRM, 'product', 'dataset']];
/** What repositories hold. */
export const STARRED: readonly (readonly EntityType[])[] = [[...THING, 'dataset', 'technique'], ['company']];
/** What writes tokens: a model before the tool or machine that it runs in. */
export const WRITERS: readonly (readonly EntityType[])[] = [['model'], ['product'], WARE, ['company']];
export const SUPERLATIVES: readonly (readonly EntityType[])[] = [[...THING, ...FIRM, 'place']];

/** Metrics that speak of a model even where the sentence names none. */
export const OF_A_MODEL: ReadonlySet<Metric> = new Set([
  'parameters',
  'active_parameters',
  'context_length',
  'size',
  'speed',
  'score',
  'rank',
]);
/** Metrics that differ between the sizes of a family. */
export const SIZED: ReadonlySet<Metric> = new Set(['parameters', 'active_parameters', 'size']);
/** Metrics of a model rather than of a tool that runs it. */
export const WEIGHED: ReadonlySet<Metric> = new Set(['parameters', 'active_parameters', 'context_length', 'size']);
/** Metrics that are worth a figure where nothing named is measured. */
export const OF_NOTHING: ReadonlySet<Metric> = new Set([
  'layoffs',
  'count',
  'spend',
  'share',
  'duration',
  'size',
  'price',
  'power',
]);

/** Metrics of what a firm makes rather than of the firm, where the sentence says that it makes it. */
export const OF_WHAT_IS_MADE: ReadonlySet<Metric> = new Set([
  'change',
  'count',
  'speed',
  'size',
  'duration',
  'score',
  'other',
]);
