/** What a sentence of prose that names nothing to measure goes on with, and whether it speaks of people without a name. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import { entitiesOfMention } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { NUMBER_WORDS } from '../number.ts';
import { FIRM, OF_A_MODEL, THING, WEIGHED } from './measures.ts';
import { type Answer, one, type Question } from './question.ts';
import type { Name } from './scene.ts';
import { tellsOtherSize } from './size.ts';
import { isBystander, storyHeadline, topic } from './topic.ts';

const OTHERS = wordSet('a an one another some several many most other others independent separate');
const PEOPLE =
  wordSet(`user users member members commenter commenters poster posters redditor redditors developer developers people
  others participant participants engineer engineers researcher researchers author authors op someone somebody`);
const STUDIES = wordSet('work study studies paper papers research survey review');
/** "a new paper" may well be what the text speaks of. */
const FURTHER = wordSet('another other independent separate');
const ANAPHORS = wordSet('it its they their');

/** "A user paid 5%": people or a study without a name, which the quantity is of unless the sentence points back before it. */
export function isOfPeople({ sentence, quantity }: Question): boolean {
  const words = sentence.tokens.filter(({ end }) => end <= quantity.start).map(({ lower }) => lower);
  const [first, second] = words;
  const other = OTHERS.has(first ?? '');
  const subject = other || first === 'the' ? second : first;
  const back = words.some((word, at) => ANAPHORS.has(word) || (word === 'the' && KINDS.has(words[at + 1] ?? '')));
  return !back && (PEOPLE.has(subject ?? '') || (FURTHER.has(first ?? '') && STUDIES.has(subject ?? '')));
}

/** What kind of thing a definite noun that opens a sentence speaks of: "The model was trained ...". */
export const KINDS: ReadonlyMap<string, readonly EntityType[]> = new Map([
  ['model', ['model']],
  ['models', ['model']],
  ['network', ['model']],
  ['company', FIRM],
  ['startup', FIRM],
  ['firm', FIRM],
  ['lab', FIRM],
  ...['maker', 'giant', 'outfit', 'group'].map((noun): [string, readonly EntityType[]] => [noun, FIRM]),
  ...['app', 'tool', 'framework', 'platform', 'browser', 'assistant', 'chatbot', 'editor', 'plugin'].map(
    (noun): [string, readonly EntityType[]] => [noun, ['product']],
  ),
  ...[
    'chip',
    'card',
    'board',
    'machine',
    'robot',
    'site',
    'campus',
    'plant',
    'facility',
    'cluster',
    'supercomputer',
  ].map((noun): [string, readonly EntityType[]] => [noun, ['hardware']]),
]);

/** "Coming in at 90B parameters, it would ...": the one model that the sentence before names, not to compare with. */
export function modelBefore(
  { scene, sentence, quantity, metric }: Question,
  tiers: readonly (readonly EntityType[])[],
): Answer | null {
  const before = scene.doc.sentences[sentence.index - 1];
  const names = scene.names(sentence.index);
  // "The lab reports first place on GridBench"
  const tested = metric === 'score' || (metric === 'rank' && names.some(({ type }) => type === 'benchmark'));
  // "Most turns take under 30 seconds", "Posters with a Torvex T9 report 75 seconds for a clip"
  const brief = metric === 'duration' && /^(?:seconds|minutes)$/.test(quantity.unit);
  const measured = metric === 'speed' || tested || brief || (WEIGHED.has(metric) && metric !== 'size');
  if (!measured || !tiers[0]?.includes('model') || before?.block !== sentence.block) return null;
  const told = names.every(
    ({ part, type }) =>
      part === 'teller' ||
      (tested && type === 'benchmark') ||
      // "A user reports 7 tok/s on a Torvex T9"
      ((metric === 'speed' || brief) && part === 'governed' && type === 'hardware'),
  );
  if (!told) return null;
  const models = scene.names(before.index).filter(({ type, part }) => type === 'model' && part !== 'compared');
  const [only] = models;
  const fits = only && !tellsOtherSize(scene.doc.entities[only.entity]!.name, quantity, metric);
  return fits && models.every(({ entity }) => entity === only.entity) ? one(only, 'topic') : null;
}

/** "The quarter brought in $9B" under "Acme doubles its revenue": what the story's headline alone names. */
export function ofStory(
  { scene, sentence, metric }: Question,
  tiers: readonly (readonly EntityType[])[],
): Answer | null {
  const comments = sentence.tokens[0]?.lower === 'why'; // "Why it matters: Half the bill was overhead."
  if (metric === 'duration' || comments || scene.names(sentence.index).length > 0) return null;
  const named = new Set(
    storyHeadline(scene, sentence)
      .filter(({ type }) => FIRM.includes(type) || THING.includes(type))
      .map(({ entity }) => entity),
  );
  const [only] = named;
  const fits = only !== undefined && tiers.some((types) => types.includes(scene.doc.entities[only]!.type));
  return named.size === 1 && fits ? { entities: [only], how: 'topic' } : null;
}

/** "Annual revenue stands at $480M": a sentence that names nothing to measure goes on with what its paragraph speaks of. */
export function ofBlock(asked: Question, tiers: readonly (readonly EntityType[])[]): Answer | null {
  const { scene, sentence, quantity, metric, business } = asked;
  // "Sales rose 9%"; not "that is double its revenue".
  const grown = business && quantity.unit !== 'x';
  if (!(HAD_BY_ONE.has(metric) || grown) || /^(?:an?|some|one|another|many|why)$/.test(sentence.tokens[0]?.lower ?? ''))
    return null;
  const names = scene
    .names(sentence.index)
    .filter(({ end, part, type }) => end <= quantity.start && part !== 'reporter' && type !== 'source');
  const acts = (name: Name): boolean =>
    name.type !== 'person' && name.type !== 'benchmark' && !(!OF_A_MODEL.has(metric) && isBystander(scene.doc, name));
  if (names.some(acts)) return null;
  const before = scene.doc.sentences[sentence.index - 1];
  if (before?.block !== sentence.block) return null;
  const entity = topic(scene, sentence, tiers, false);
  return entity === null || tellsOtherSize(scene.doc.entities[entity]!.name, quantity, metric)
    ? null
    : { entities: [entity], how: 'topic' };
}

/** What is told of one thing at a time. */
const HAD_BY_ONE: ReadonlySet<Metric> = new Set([
  'revenue',
  'valuation',
  'headcount',
  'users',
  'score',
  'rank',
  'parameters',
  'context_length',
]);

/** "Both have 1M context", "All three ...": of each that these words stand for. */
export function listedBefore({ scene, sentence, metric }: Question): Answer | null {
  const [first, second] = sentence.tokens;
  const count =
    first?.lower === 'both' ? 2 : first?.lower === 'all' ? NUMBER_WORDS.get(second?.lower ?? '') : undefined;
  if (!count || !OF_A_MODEL.has(metric)) return null;
  const [group] = scene.names(sentence.index);
  const meant = group?.start === sentence.start ? entitiesOfMention(group) : [];
  return meant.length === count ? { entities: meant, how: 'topic' } : null;
}
