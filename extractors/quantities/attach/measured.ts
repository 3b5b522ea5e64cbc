/** Which entity a quantity measures. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { beside } from './near.ts';
import { tokenAt, wordsBetween } from './part.ts';
import type { Name, Scene } from './scene.ts';
import { isFamilyOf, sizedName, sizedVariant, tellsOtherSize } from './size.ts';
import { topic } from './topic.ts';

export interface Measured {
  /** Index of the entity; null where nothing named is measured. */
  readonly entity: number | null;
  /** How it was found: by the size in its name, beside the quantity, as the subject, as what the text speaks of. */
  readonly how: 'named' | 'beside' | 'subject' | 'ahead' | 'governed' | 'topic' | 'none';
}

const FIRM: readonly EntityType[] = ['company', 'organization'];
const THING: readonly EntityType[] = ['model', 'product'];
const WARE: readonly EntityType[] = ['hardware', 'dataset', 'technique'];

/** Which types of entity a metric measures, the likelier ones first. */
const MEASURES: Readonly<Record<Metric, readonly (readonly EntityType[])[]>> = {
  revenue: [[...FIRM, ...THING]],
  funding: [FIRM, ['product', 'person']],
  valuation: [FIRM, ['product']],
  spend: [FIRM, ['product', 'person']],
  price: [[...THING, 'hardware'], ['company']],
  parameters: [['model'], ['product']],
  active_parameters: [['model'], ['product']],
  context_length: [['model'], ['product']],
  score: [['model'], ['product'], [...WARE, 'company']],
  rank: [THING, [...FIRM, 'place', 'person']],
  speed: [THING, WARE, ['company']],
  power: [
    [...THING, ...FIRM],
    ['hardware', 'place'],
  ],
  energy: [
    [...THING, ...FIRM],
    ['hardware', 'place'],
  ],
  users: [[...THING, ...FIRM, 'source']],
  headcount: [FIRM],
  layoffs: [FIRM],
  share: [[...FIRM, ...THING], ['place']],
  change: [[...THING, ...FIRM], WARE],
  size: [['model'], ['product', 'hardware', 'dataset']],
  duration: [[...THING, ...FIRM], ['hardware']],
  count: [
    [...THING, ...FIRM, 'hardware', 'dataset', 'benchmark'],
    ['source', 'technique'],
  ],
  other: [[...THING, ...FIRM], WARE],
};
const TOKENS: readonly (readonly EntityType[])[] = [[...THING, ...FIRM], ['dataset']];
const SUPERLATIVES: readonly (readonly EntityType[])[] = [[...THING, ...FIRM, 'place']];

/** Metrics that speak of a model even where the sentence names none. */
const OF_A_MODEL: ReadonlySet<Metric> = new Set([
  'parameters',
  'active_parameters',
  'context_length',
  'size',
  'speed',
  'score',
  'rank',
]);
/** Metrics that differ between the sizes of a family. */
const SIZED: ReadonlySet<Metric> = new Set(['parameters', 'active_parameters', 'size']);
/** Metrics that are worth a figure where nothing named is measured. */
const OF_NOTHING: ReadonlySet<Metric> = new Set([
  'layoffs',
  'count',
  'spend',
  'share',
  'duration',
  'size',
  'price',
  'power',
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** First words of a sentence that point back at what the text speaks of. */
const POINTS_BACK = set(`it its they they're they’re they've they’ve their this these he she both priced with at trained
  built available reported up also now pricing key features ~ ≈ $ € £ of`);
const DEFINITE =
  set(`model company startup start-up firm lab facility plant project site round deal platform tool app product
  chip system service release funding move investment team new latest funds update device hardware family architecture
  series data center agreement acquisition purchase maker giant group raise financing network technique method`);
/** First words of a sentence whose subject comes after a comma: "Even with sales up 9%, Acme ...". */
const OPENINGS =
  set(`even with after despite at for by having built trained priced valued backed founded beyond once while
  since in following boasting featuring scoring`);
const SUPERLATIVE = /largest|biggest|highest|best|fastest|most/;

/**
 * Finds what `quantity` measures; its entity is null where nothing named is. `business`: the words speak of revenue and
 * the like, which firms have. Null where the quantity is better left out.
 */
export function measured(scene: Scene, quantity: Quantity, metric: Metric, business: boolean): Measured | null {
  const { doc } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const tiers = tiersOf(quantity, metric, business);
  const counted = scene.quantities[sentence.index]!;
  const here = scene.names[sentence.index]!.filter(
    ({ entity, type, start }) =>
      tiers.some((types) => types.includes(type)) &&
      !tellsOtherSize(doc.entities[entity]!.name, quantity, metric) &&
      !counted.some((other) => other.start < start && start < other.end),
  );
  const said = inSentence(sentence, here, quantity, metric, tiers);
  const named = sizedName(scene, quantity, metric);
  if (
    named !== null &&
    (said === null || doc.entities[said.entity]!.type !== 'model' || isFamilyOf(doc, said.entity, named))
  )
    return { entity: named, how: 'named' };
  if (isOfOthers(sentence, quantity, metric)) return null;
  return said ?? elsewhere(scene, sentence, here, quantity, metric, tiers);
}

function tiersOf(quantity: Quantity, metric: Metric, business: boolean): readonly (readonly EntityType[])[] {
  if (quantity.unit === 'tokens' && metric === 'count') return TOKENS;
  if (metric === 'rank' && SUPERLATIVE.test(quantity.text)) return SUPERLATIVES;
  return business ? [FIRM, ...MEASURES[metric]] : MEASURES[metric];
}

function inSentence(
  sentence: Sentence,
  here: readonly Name[],
  quantity: Quantity,
  metric: Metric,
  tiers: readonly (readonly EntityType[])[],
): { readonly entity: number; readonly how: Measured['how'] } | null {
  const near = tiers === SUPERLATIVES ? null : beside(sentence, here, quantity, metric);
  const likely = near !== null && (tiers[0]!.includes(near.type) || near.start >= quantity.end);
  const sure = likely || (near !== null && near.by !== 'coreference' && !subject(here, tiers[0]!, quantity, false));
  if (near && sure && !(near.object && FIRM.includes(near.type) && metric === 'spend'))
    return { entity: near.entity, how: 'beside' };
  for (const types of tiers) {
    const found = subject(here, types, quantity, tiers === SUPERLATIVES);
    if (found) return { entity: found.entity, how: 'subject' };
  }
  const opening = OPENINGS.has(sentence.tokens[0]?.lower ?? '');
  const ahead = opening ? here.find(({ part, start }) => part === 'free' && start >= quantity.end) : undefined;
  return ahead && wordsBetween(sentence, quantity.end, ahead.start).includes(',')
    ? { entity: ahead.entity, how: 'ahead' }
    : null;
}

/** The nearest free name before the quantity; of several in a list of firms, the first. */
function subject(
  here: readonly Name[],
  types: readonly EntityType[],
  quantity: Quantity,
  governedToo: boolean,
): Name | null {
  const fitting = here.filter(({ type }) => types.includes(type));
  let at = fitting.findLastIndex(
    ({ end, part }) => end <= quantity.start && (part === 'free' || (governedToo && part === 'governed')),
  );
  if (at < 0) return null;
  // "Acme acquired Bolt for $2M": what a firm does to another measures the one that does it.
  const doer =
    FIRM.includes(fitting[at]!.type) && fitting[at]!.object ? fitting.slice(0, at).findLastIndex(isDoer) : -1;
  if (doer >= 0) at = doer;
  while (at > 0 && fitting[at]!.joined && FIRM.includes(fitting[at]!.type)) at--;
  return fitting[at]!;
}

const isDoer = ({ part, object, type }: Name): boolean => part === 'free' && !object && FIRM.includes(type);

/** What the sentence does not name as its subject: a name that it mentions, or what the text speaks of. */
function elsewhere(
  scene: Scene,
  sentence: Sentence,
  here: readonly Name[],
  quantity: Quantity,
  metric: Metric,
  tiers: readonly (readonly EntityType[])[],
): Measured | null {
  const ofModel = OF_A_MODEL.has(metric) || tiers === TOKENS;
  const back = pointsBack(sentence);
  const governed = here.findLast(
    ({ end, type, part }) =>
      end <= quantity.start &&
      part === 'governed' &&
      (THING.includes(type) || FIRM.includes(type)) &&
      tiers[0]!.includes(type),
  );
  if (governed && !back) return { entity: governed.entity, how: 'governed' };
  if (metric !== 'duration' && (back || sentence.block.depth > (ofModel ? 0 : 1))) {
    const entity = topic(scene, sentence, tiers, ofModel);
    if (entity !== null && !tellsOtherSize(scene.doc.entities[entity]!.name, quantity, metric))
      return { entity: (SIZED.has(metric) ? sizedVariant(scene, entity) : null) ?? entity, how: 'topic' };
  }
  const teller = here.findLast(
    ({ end, part, type }) => end <= quantity.start && part === 'teller' && FIRM.includes(type),
  );
  if (teller && metric !== 'duration') return { entity: teller.entity, how: 'governed' };
  const heading = sentence.block.kind !== 'body';
  const alone = OF_NOTHING.has(metric) && tiers !== TOKENS && quantity.unit !== 'GB';
  return alone && !heading ? { entity: null, how: 'none' } : null;
}

/** Prepositions before "7B models" that speak of models in general. */
const GENERAL = set('on than to like for across against over of from by with');

/** Whether a size speaks of models in general ("on 1T-parameter models") or of a name that is not known ("a 200GB FooSet"). */
function isOfOthers({ tokens }: Sentence, quantity: Quantity, metric: Metric): boolean {
  const next = tokenAt(tokens, quantity.end);
  if (metric === 'size') return /^[A-Z][a-z]+[A-Z]/.test(tokens[next]?.text ?? '');
  if (!metric.endsWith('parameters')) return false;
  const plural = tokens.slice(next, next + 3).some(({ lower }) => lower === 'models' || lower === 'llms');
  return plural && GENERAL.has(tokens[tokenAt(tokens, quantity.start) - 1]?.lower ?? '');
}

function pointsBack({ tokens }: Sentence): boolean {
  const [first, second, third] = tokens;
  if (!first) return false;
  if (first.lower !== 'the') return POINTS_BACK.has(first.lower) || /^\d/.test(first.lower);
  return DEFINITE.has(second?.lower ?? '') || DEFINITE.has(third?.lower ?? '');
}
