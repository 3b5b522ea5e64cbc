/** Which entity a quantity measures. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import type { Name, Scene } from './scene.ts';

export interface Measured {
  /** Index of the entity; null where nothing named is measured. */
  readonly entity: number | null;
  /** How it was found: in its name, beside the quantity, as the subject, as what the text speaks of. */
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
  context_length: [THING],
  score: [THING, [...WARE, 'company']],
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
  share: [FIRM, [...THING, 'place']],
  change: [[...THING, ...FIRM], WARE],
  size: [THING, ['hardware', 'dataset']],
  duration: [[...THING, ...FIRM], ['hardware']],
  count: [
    [...THING, ...FIRM, 'hardware', 'dataset', 'benchmark'],
    ['source', 'technique'],
  ],
  other: [[...THING, ...FIRM]],
};

/** Metrics that speak of a model even where the sentence names none. */
const OF_A_MODEL = new Set<Metric>([
  'parameters',
  'active_parameters',
  'context_length',
  'size',
  'speed',
  'score',
  'rank',
]);

const STOP =
  'of|in|on|at|to|for|with|by|from|and|or|than|as|is|was|the|a|an|its|per|that|which|vs|over|via|under|after|before|since|compared|against|while|across';
const MODIFIER_GAP = new RegExp(`^(?:[\\s-](?!(?:${STOP})\\b)[a-z][\\w-]*){0,5}[\\s-]$`);
const FILLER = '(?:up to |over |about |around |roughly |nearly |almost |only |just |some |more than |at least |now )*';
const OWNED = new RegExp(`^['’]s? (?:[\\w-]+ ){0,6}${FILLER}[~≈(]?$`);
const BRACKET = /^(?:\s*[(:–—|=]\s*|\s+)(?:[~≈]|a |an |only |just )*$/;
const PREDICATE = new RegExp(
  `^,? (?:(?:weekly|monthly|daily|annual|active|total) )?(?:users? |revenue |stock |shares |usage |sales |downloads |traffic |prices? )?(?:at|hits?|with|is|was|has|had|got|gets|scores?|scored|scoring|reached|reaches|reaching|posts?|posted|generating|generates|generated|grew|rose|fell|)(?: now| a| an| the)? ?${FILLER}[~≈]?(?:a |an |the )?$`,
);
const FOR_AFTER = /^ (?:accuracy |score )?(?:for|by|from) (?:the )?$/;
const OF_AFTER = /^ of (?:all |planned |the |new |global )*$/;
/** Words that point back at what the text speaks of. */
const POINTS_BACK =
  /^["“]?(?:It|Its|They|They['’]ve|Their|This|These|He|She|The (?:model|company|startup|start-up|firm|lab|facility|plant|project|site|round|deal|platform|tool|app|product|chip|system|service|release|funding|move|investment|team|new|latest|funds|update|benchmark|device|hardware|family|architecture|series|data ?cent(?:er|re)|\d|[\w-]+ (?:model|company|startup|round|deal))|Both|Of the|Priced|With|At|Trained|Built|Available|Reported|Up to|Also|Now|[~≈]?[$€£¥\d])\b/;

/** Finds what `quantity` measures; the entity is null where nothing named is. */
export function measured(scene: Scene, quantity: Quantity, metric: Metric): Measured {
  const sentence = scene.doc.sentences[quantity.sentence]!;
  const here = scene.names[sentence.index]!;
  const tiers = MEASURES[metric];
  const named = metric === 'parameters' || metric === 'active_parameters' ? sizedName(scene, quantity, metric) : null;
  if (named !== null) return { entity: named, how: 'named' };
  for (const types of tiers) {
    const fitting = here.filter(({ type }) => types.includes(type));
    const found =
      beside(scene, fitting, quantity, metric) ?? subject(fitting, quantity, FIRM.includes(types[0]!)) ?? null;
    if (found) return found;
  }
  const pointsBack = POINTS_BACK.test(scene.doc.text.slice(sentence.start, sentence.start + LEAD));
  if (!pointsBack) {
    const governed = here.findLast((name) => name.end <= quantity.start && tiers[0]!.includes(name.type));
    if (governed) return { entity: governed.entity, how: 'governed' };
  }
  if (pointsBack || OF_A_MODEL.has(metric) || sentence.block.depth > 0)
    for (const types of tiers) {
      const entity = topic(scene, sentence, types);
      if (entity !== null) return { entity, how: 'topic' };
    }
  return { entity: null, how: 'none' };
}

const LEAD = 40;

/** A model whose name carries the size: "397B-parameter models" after "Qwen 3.5 397B". */
function sizedName(scene: Scene, quantity: Quantity, metric: Metric): number | null {
  const digits = /[\d.]+/.exec(quantity.text)?.[0];
  if (!digits || quantity.max !== null) return null;
  const size = new RegExp(
    `${metric === 'parameters' ? '(?<![\\dA.])' : 'A'}${digits.replaceAll('.', '\\.')}[BMT](?![a-z])`,
    'i',
  );
  const story = scene.doc.sentences[quantity.sentence]!.block.story;
  let found: number | null = null;
  for (const mention of scene.sized) {
    if (mention.start > quantity.start && found !== null) break;
    const near = mention.start < quantity.start || scene.doc.sentences[mention.sentence]?.block.story === story;
    if (near && size.test(scene.doc.entities[mention.entity]!.name)) found = mention.entity;
  }
  return found;
}

/** A name that the quantity stands directly beside: "X (31B)", "X's 31B", "a 7B X", "77% for X". */
function beside(scene: Scene, fitting: readonly Name[], quantity: Quantity, metric: Metric): Measured | null {
  const { text } = scene.doc;
  const before = fitting.findLast((name) => name.end <= quantity.start);
  if (before) {
    const gap = text.slice(before.end, quantity.start);
    if (OWNED.test(gap) || BRACKET.test(gap) || (!before.governed && PREDICATE.test(gap)))
      return { entity: before.entity, how: 'beside' };
  }
  const after = fitting.find((name) => name.start >= quantity.end);
  if (!after) return null;
  const gap = text.slice(quantity.end, after.start);
  const modifies = metric === 'change' || metric.endsWith('parameters') || metric === 'context_length';
  const stands =
    (modifies && MODIFIER_GAP.test(gap)) ||
    (metric === 'score' && FOR_AFTER.test(gap)) ||
    (metric === 'share' && OF_AFTER.test(gap));
  return stands ? { entity: after.entity, how: 'beside' } : null;
}

/** The nearest name before the quantity that no preposition governs; of several firms in a list, the first. */
function subject(fitting: readonly Name[], quantity: Quantity, firstOfList: boolean): Measured | null {
  let at = fitting.findLastIndex((name) => name.end <= quantity.start && !name.governed);
  if (at < 0) return null;
  while (firstOfList && fitting[at]!.joined && at > 0) at--;
  return { entity: fitting[at]!.entity, how: 'subject' };
}

/** What the text speaks of where the sentence itself does not name it. */
function topic(scene: Scene, sentence: Sentence, types: readonly EntityType[]): number | null {
  const { block } = sentence;
  const story = block.story === null ? null : scene.doc.stories[block.story]!;
  let first: number | null = null;
  for (let i = sentence.index - 1; i >= 0; i--) {
    const earlier = scene.doc.sentences[i]!;
    if (story ? earlier.start < story.start : earlier.block !== block) break;
    const name = scene.names[i]!.find((candidate) => types.includes(candidate.type) && !candidate.governed);
    if (name && earlier.block === block) return name.entity;
    if (name) first = name.entity;
  }
  return first;
}
