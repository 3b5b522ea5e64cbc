/** Which entity a quantity measures. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { type Name, type Scene, wordsBetween } from './scene.ts';
import { sizedName, tellsOtherSize, topic } from './topic.ts';

export interface Measured {
  /** Index of the entity; null where nothing named is measured. */
  readonly entity: number | null;
  /** How it was found: by the size in its name, beside the quantity, as the subject, as what the text speaks of. */
  readonly how: 'named' | 'beside' | 'subject' | 'governed' | 'topic' | 'none';
}

const FIRM: readonly EntityType[] = ['company', 'organization'];
const THING: readonly EntityType[] = ['model', 'product'];
const WARE: readonly EntityType[] = ['hardware', 'dataset', 'technique'];

/** Which types of entity a metric measures, the likelier ones first. */
const MEASURES: Readonly<Record<Metric, readonly (readonly EntityType[])[]>> = {
  revenue: [FIRM, THING],
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
  other: [[...THING, ...FIRM]],
};

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
/** Metrics of which the words before a name may give the quantity: "a 7B Zephyra", "34% Azure growth". */
const MODIFYING: ReadonlySet<Metric> = new Set(['change', 'parameters', 'active_parameters', 'context_length']);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const FILLERS = set(`up to over about around roughly nearly almost only just some more than at least now a an the ~ ≈ (
  another estimated reported staggering whopping massive record`);
const LINKS = set('( : – — - | = ~ ≈ a an only just');
const PREDICATES =
  set(`at hit hits with is was has had got gets score scores scored scoring reached reaches reaching posts
  posted generating generates generated grew grows rose fell makes made making users user revenue stock shares usage
  sales downloads traffic price prices weekly monthly daily annual active total now itself alone , 's ’s`);
const NO_MODIFIER =
  set(`of in on at to for with by from and or than as is was are the a an its per that which vs over via
  under after before since compared against while across outperforming beating surpassing matching rivaling rivalling
  exceeding competing using models versions variants running , . ; : ( ) – — " “ ”`);
const FOR = set('accuracy score for by from the');
const OF = set('of all planned the new global');
/** Words that point back at what the text speaks of. */
const POINTS_BACK =
  set(`it its they their this these he she both priced with at trained built available reported up also now
  ~ ≈ $ € £ of`);
const DEFINITE =
  set(`model company startup start-up firm lab facility plant project site round deal platform tool app product
  chip system service release funding move investment team new latest funds update device hardware family architecture
  series data center agreement acquisition purchase maker giant group raise financing network technique method`);
const REACH = 7;

/**
 * Finds what `quantity` measures; the entity is null where nothing named is. `business`: the words speak of revenue and
 * the like, which firms have. Null where the quantity is better left out.
 */
export function measured(scene: Scene, quantity: Quantity, metric: Metric, business: boolean): Measured | null {
  const { doc } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const ofModel = OF_A_MODEL.has(metric);
  const named = sizedName(scene, quantity, metric);
  if (named !== null) return { entity: named, how: 'named' };
  if (isOfOthers(sentence, quantity, metric)) return null;
  const tiers = business ? [FIRM, ...MEASURES[metric]] : MEASURES[metric];
  const here = scene.names[sentence.index]!.filter(
    ({ entity, type }) =>
      tiers.some((types) => types.includes(type)) && !tellsOtherSize(doc.entities[entity]!.name, quantity, metric),
  );
  const near = metric === 'rank' && SUPERLATIVE.test(quantity.text) ? null : beside(sentence, here, quantity, metric);
  if (near) return { entity: near.entity, how: 'beside' };
  for (const types of tiers) {
    const found = subject(
      here.filter(({ type }) => types.includes(type)),
      quantity,
    );
    if (found) return found;
  }
  const back = pointsBack(sentence);
  if (!back) {
    const governed = here.findLast((name) => name.end <= quantity.start && tiers[0]!.includes(name.type));
    if (governed) return { entity: governed.entity, how: 'governed' };
  }
  if (back || sentence.block.depth > (ofModel ? 0 : 1)) {
    const entity = topic(scene, sentence, tiers, ofModel);
    if (entity !== null && !tellsOtherSize(doc.entities[entity]!.name, quantity, metric))
      return { entity, how: 'topic' };
  }
  return ofModel ? null : { entity: null, how: 'none' };
}

const SUPERLATIVE = /largest|biggest|highest|best|fastest|most/;
/** Prepositions before "7B models" that speak of models in general. */
const GENERAL = set('on than to like for across against over of from by with');

/** Whether a size speaks of models in general ("on 1T-parameter models") or of a name that is not known ("a 200GB Foo"). */
function isOfOthers({ tokens }: Sentence, quantity: Quantity, metric: Metric): boolean {
  if (metric !== 'size' && !metric.endsWith('parameters')) return false;
  const first = tokens.findIndex(({ start }) => start >= quantity.start);
  const next = tokens.findIndex(({ start }) => start >= quantity.end);
  if (metric === 'size') return next >= 0 && /^[A-Z][a-z]+[A-Z]/.test(tokens[next]!.text);
  const plural = next >= 0 && tokens.slice(next, next + 3).some(({ lower }) => lower === 'models' || lower === 'llms');
  return plural && first > 0 && GENERAL.has(tokens[first - 1]!.lower);
}

function pointsBack({ tokens }: Sentence): boolean {
  const [first, second, third] = tokens;
  if (!first) return false;
  if (first.lower !== 'the') return POINTS_BACK.has(first.lower) || /^\d/.test(first.lower);
  return (second !== undefined && DEFINITE.has(second.lower)) || (third !== undefined && DEFINITE.has(third.lower));
}

/** A name that the quantity stands directly beside: "X (31B)", "X's 31B", "a 7B X", "77% for X". */
function beside(sentence: Sentence, fitting: readonly Name[], quantity: Quantity, metric: Metric): Name | null {
  const before = fitting.findLast((name) => name.end <= quantity.start);
  if (before && leadsTo(wordsBetween(sentence, before.end, quantity.start), before.part === 'governed')) return before;
  const after = fitting.find((name) => name.start >= quantity.end);
  if (!after) return null;
  const gap = wordsBetween(sentence, quantity.end, after.start);
  const stands =
    (MODIFYING.has(metric) && gap.length < REACH && gap.every((word) => !NO_MODIFIER.has(word))) ||
    (metric === 'score' && gap.length > 0 && gap.every((word) => FOR.has(word))) ||
    (metric === 'share' && gap[0] === 'of' && gap.every((word) => OF.has(word)));
  return stands ? after : null;
}

/** Whether the words between a name and a quantity tie the two. */
function leadsTo(gap: readonly string[], governed: boolean): boolean {
  if (gap.length > REACH) return false;
  if (gap.every((word) => LINKS.has(word))) return true;
  if (gap[0] === "'s" || gap[0] === '’s')
    return gap.slice(1).every((word) => FILLERS.has(word) || !NO_MODIFIER.has(word));
  return !governed && gap.every((word) => PREDICATES.has(word) || FILLERS.has(word));
}

/** The nearest name before the quantity that no preposition governs; of several in a list of firms, the first. */
function subject(fitting: readonly Name[], quantity: Quantity): Measured | null {
  let at = fitting.findLastIndex((name) => name.end <= quantity.start && name.part === 'free');
  if (at < 0) return null;
  while (at > 0 && fitting[at]!.joined && FIRM.includes(fitting[at]!.type)) at--;
  return { entity: fitting[at]!.entity, how: 'subject' };
}
