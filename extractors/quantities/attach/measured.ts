/** Which entity a quantity measures. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { NUMBER_WORDS } from '../number.ts';
import { pointsBack } from './back.ts';
import {
  FIRM,
  MEASURES,
  OF_A_MODEL,
  OF_NOTHING,
  OF_WHAT_IS_MADE,
  PRODUCTS,
  SIZED,
  SUPERLATIVES,
  THING,
  TOKENS,
  WEIGHED,
} from './measures.ts';
import { beside } from './near.ts';
import { tokenAt, tokensBetween, wordsBetween } from './part.ts';
import { changedFor, madeBy, namedWithin, relativeOf, USES } from './phrase.ts';
import type { Name, Scene } from './scene.ts';
import { isFamilyOf, machineOf, sizedName, sizedVariant, tellsOtherSize } from './size.ts';
import { madeInStory, topic } from './topic.ts';
import { isOfUnnamed } from './unnamed.ts';

export interface Measured {
  /** Indices of the entities, several where the quantity is of each; null where nothing named is measured. */
  readonly entities: readonly (number | null)[];
  /** How it was found: by the size in its name, in the quantity's own words, beside the quantity, as the subject, as what the text speaks of. */
  readonly how: 'named' | 'phrase' | 'beside' | 'subject' | 'ahead' | 'governed' | 'topic' | 'none';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** First words of a sentence whose subject comes after a comma: "Even with sales up 9%, Acme ...". */
const OPENINGS =
  set(`even with after despite at for by having built trained priced valued backed founded beyond once while
  since in following boasting featuring scoring`);
const SUPERLATIVE = /largest|biggest|highest|best|fastest|most/;

/**
 * Finds what `quantity` measures; its entity is null where nothing named is, and null is given where the quantity is
 * better left out. `business`: the words speak of revenue and the like, which firms have.
 */
export function measured(scene: Scene, quantity: Quantity, metric: Metric, business: boolean): Measured | null {
  const { doc } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const machine = machineOf(scene, quantity, metric);
  if (machine !== undefined) return machine === null ? null : { entities: [machine], how: 'beside' };
  const tiers = tiersOf(quantity, metric, business);
  const counted = scene.quantities[sentence.index]!;
  const here = scene
    .names(sentence.index)
    .map((name) => productMeant(scene, name, tiers[0]!))
    .filter(
      ({ entity, type, start, text, bracketEnd }) =>
        !(type === 'person' && text.startsWith('@')) &&
        !(bracketEnd !== null && bracketEnd <= quantity.start) &&
        tiers.some((types) => types.includes(type)) &&
        !tellsOtherSize(doc.entities[entity]!.name, quantity, metric) &&
        !counted.some((other) => other.start < start && start < other.end),
    );
  if (isOfUnnamed(sentence, here, quantity, metric)) return null;
  const asked: Question = { scene, sentence, here: since(sentence, here, quantity), quantity, metric, business, tiers };
  const said = listedBefore(asked) ?? inSentence(asked);
  const named = sizedName(scene, quantity, metric);
  if (
    named !== null &&
    (said === null || doc.entities[said.entities[0]!]!.type !== 'model' || isFamilyOf(doc, said.entities[0]!, named))
  )
    return { entities: [named], how: 'named' };
  if (isOfOthers(sentence, quantity, metric)) return null;
  return said ?? elsewhere(asked);
}

/** Words that begin a statement about another. */
const TURNS = set('while whereas ; .');

/** The names from the last turn before the quantity on, where one of them may be its subject: "..., while Quillo has 2M". */
function since(sentence: Sentence, here: readonly Name[], quantity: Quantity): readonly Name[] {
  const turn = tokensBetween(sentence, sentence.start, quantity.start).findLast(({ lower }) => TURNS.has(lower));
  if (!turn) return here;
  const rest = here.filter(({ start }) => start > turn.start);
  return rest.some(({ part, end, by }) => part === 'free' && by !== 'coreference' && end <= quantity.start) ? rest : here;
}

/**
 * "Acme released Zephyra. It has 2M users": where firms and products both may be measured, a thing that "it" stands for
 * is rather the product named last than the firm.
 */
function productMeant({ doc, names }: Scene, name: Name, types: readonly EntityType[]): Name {
  if (name.by !== 'coreference' || !FIRM.includes(name.type) || !types.includes('product')) return name;
  if (!/^(?:it|its|the (?:service|app|tool|system|model))$/i.test(name.text)) return name;
  const sentence = doc.sentences[name.sentence]!;
  const before = doc.sentences[name.sentence - 1];
  const earlier = [
    ...(before?.block === sentence.block ? names(before.index) : []),
    ...names(sentence.index).filter(({ end }) => end <= name.start),
  ];
  const thing = earlier.findLast(({ type, part }) => PRODUCTS.includes(type) && part === 'free');
  return thing ? { ...name, entity: thing.entity, type: thing.type } : name;
}

/** What is asked: the quantity, the names that may be measured, the types of entity in the order of their likelihood. */
interface Question {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly here: readonly Name[];
  readonly quantity: Quantity;
  readonly metric: Metric;
  readonly business: boolean;
  readonly tiers: readonly (readonly EntityType[])[];
}

type Answer = { readonly entities: readonly number[]; readonly how: Measured['how'] };

function tiersOf(quantity: Quantity, metric: Metric, business: boolean): readonly (readonly EntityType[])[] {
  if (quantity.unit === 'tokens' && metric === 'count') return TOKENS;
  if (metric === 'rank' && SUPERLATIVE.test(quantity.text)) return SUPERLATIVES;
  if (metric === 'size' && quantity.unit === 'x') return MEASURES.change;
  return business ? [FIRM, ...MEASURES[metric]] : MEASURES[metric];
}

/** What the sentence itself names as measured. */
function inSentence(asked: Question): Answer | null {
  const { scene, sentence, here, quantity, metric, business, tiers } = asked;
  const within = namedWithin(sentence, scene.names(sentence.index), quantity);
  if (within) return one(within, 'phrase');
  const ofModel = OF_A_MODEL.has(metric);
  const near = tiers === SUPERLATIVES ? null : beside(sentence, here, quantity, metric);
  const likely = near !== null && (tiers[0]!.includes(near.name.type) || near.name.start >= quantity.end);
  const equipped = near !== null && near.name.type === 'hardware' && metric === 'size';
  const lesserNear = near !== null && near.name.by !== 'coreference' && !(ofModel && FIRM.includes(near.name.type));
  const sure = near?.tie === 'own' || likely || equipped || (lesserNear && !subject(here, tiers[0]!, quantity, false));
  if (near && sure && !(near.name.object && FIRM.includes(near.name.type) && metric === 'spend'))
    return near.tie === 'predicate' ? shared(asked, near.name, 'beside') : one(near.name, 'beside');
  const clause = relativeOf(sentence, here, quantity) ?? changedFor(sentence, here, quantity);
  if (clause) return one(clause, 'phrase');
  const first = subject(here, tiers[0]!, quantity, tiers === SUPERLATIVES);
  const used = first && usedBy(first, here, quantity);
  if (used) return one(used, 'subject');
  const made = first && OF_WHAT_IS_MADE.has(metric) && !business ? madeBy(scene, first, quantity) : null;
  if (made) return one(made, 'subject');
  if (first) return shared(asked, first, 'subject');
  const opening = OPENINGS.has(sentence.tokens[0]?.lower ?? '');
  const ahead = here.find(({ part, start }) => start >= quantity.end && (part === 'free' || metric === 'price'));
  if (ahead && metric === 'price' && THING.includes(ahead.type) && !contrasts(asked, ahead)) return one(ahead, 'ahead');
  if (ahead && opening && wordsBetween(sentence, quantity.end, ahead.start).includes(',')) return one(ahead, 'ahead');
  const lesser = WEIGHED.has(metric) ? null : lesserSubject(asked, (type) => !FIRM.includes(type));
  return lesser && one(lesser, 'subject');
}

/** "$1 for input, against $2 for Zephyra": what comes after the contrast has a price of its own. */
const contrasts = ({ sentence, quantity }: Question, ahead: Name): boolean =>
  wordsBetween(sentence, quantity.end, ahead.start).some((word) => CONTRASTS.has(word));
const CONTRASTS = set('against versus vs than compared while whereas');

const one = ({ entity }: Name, how: Measured['how']): Answer => ({ entities: [entity], how });

/** The nearest free name of the less likely types. */
function lesserSubject({ here, tiers, quantity }: Question, fits: (type: EntityType) => boolean): Name | null {
  for (const types of tiers.slice(1)) {
    const found = subject(here, types.filter(fits), quantity, false);
    if (found) return found;
  }
  return null;
}

/** A name with the others of its list, where the quantity is of each: "A and B have 1M context", "invest $2M each". */
function shared({ sentence, here, quantity, metric }: Question, name: Name, how: Measured['how']): Answer {
  const each = sentence.tokens[tokenAt(sentence.tokens, quantity.end)]?.lower === 'each';
  const ofEach = each || (OF_A_MODEL.has(metric) && name.type === 'model');
  let first = here.indexOf(name);
  let last = first;
  while (ofEach && first > 0 && here[first]!.joined) first--;
  while (ofEach && here[last + 1]?.joined && here[last + 1]!.end <= quantity.start) last++;
  const list = here.slice(first, last + 1).filter(({ type, part }) => type === name.type && part === name.part);
  return { entities: [...new Set(list.map(({ entity }) => entity))], how };
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

/** "Acme reports use of Zephyra with 3 million downloads": where uses are counted, the thing and not the firm that tells. */
const usedBy = (firm: Name, here: readonly Name[], quantity: Quantity): Name | undefined =>
  FIRM.includes(firm.type) && USES.has(quantity.unit)
    ? here.findLast(
        ({ start, end, type, part }) =>
          start >= firm.end && end <= quantity.start && THING.includes(type) && (part === 'free' || part === 'governed'),
      )
    : undefined;

/** What the sentence does not name as its subject: a name that it mentions, or what the text speaks of. */
function elsewhere(asked: Question): Measured | null {
  const { scene, sentence, here, quantity, metric, tiers } = asked;
  const pointing = pointsBack(scene, sentence, quantity) || isScoreOfTopic(asked);
  const back = pointing || metric === 'price';
  const governed = here.findLast(
    ({ end, type, part }) =>
      end <= quantity.start &&
      part === 'governed' &&
      (THING.includes(type) || FIRM.includes(type)) &&
      tiers[0]!.includes(type),
  );
  if (governed && !back) return one(governed, 'governed');
  const first = spokenOf(asked, back, tiers.slice(0, 1));
  if (first) return first;
  const lesser = lesserSubject(asked, () => true);
  const model =
    lesser && OF_A_MODEL.has(metric) && FIRM.includes(lesser.type)
      ? madeInStory(scene, sentence, lesser.entity, tiers[0]!)
      : null;
  if (model !== null) return { entities: [model], how: 'topic' };
  if (lesser) return one(lesser, 'subject');
  const then = spokenOf(asked, pointing, tiers.slice(1));
  if (then) return then;
  const teller = here.findLast(
    ({ end, part, type }) => end <= quantity.start && part === 'teller' && FIRM.includes(type),
  );
  if (teller && metric !== 'duration') return one(teller, 'governed');
  const heading = sentence.block.kind !== 'body';
  const alone = OF_NOTHING.has(metric) && tiers !== TOKENS && quantity.unit !== 'GB';
  return alone && !heading ? { entities: [null], how: 'none' } : null;
}

/** "Version 2 scores 84% on GridBench": a sentence that names a benchmark alone speaks of the text's topic. */
const isScoreOfTopic = ({ scene, sentence, metric, quantity }: Question): boolean => {
  const names = scene.names(sentence.index);
  const only = names.length > 0 && names.every(({ type, start }) => type === 'benchmark' && start >= quantity.end);
  return metric === 'score' && only && !/^an?$/.test(sentence.tokens[0]?.lower ?? '');
};

/** What the text around the sentence speaks of. */
function spokenOf(asked: Question, back: boolean, tiers: readonly (readonly EntityType[])[]): Answer | null {
  const { scene, sentence, quantity, metric } = asked;
  if (!back && sentence.block.depth === 0) return null;
  if (metric === 'duration' && sentence.block.depth === 0) return null;
  const entity = topic(scene, sentence, tiers, OF_A_MODEL.has(metric) || asked.tiers === TOKENS);
  if (entity === null || tellsOtherSize(scene.doc.entities[entity]!.name, quantity, metric)) return null;
  return { entities: [(SIZED.has(metric) ? sizedVariant(scene, entity) : null) ?? entity], how: 'topic' };
}

/** "Both have 1M context", "All three ...": of each of the last names of the sentence before. */
function listedBefore({ scene, sentence, metric }: Question): Answer | null {
  const [first, second] = sentence.tokens;
  const count =
    first?.lower === 'both' ? 2 : first?.lower === 'all' ? NUMBER_WORDS.get(second?.lower ?? '') : undefined;
  const earlier = sentence.index > 0 ? scene.names(sentence.index - 1) : null;
  if (!count || !earlier || !OF_A_MODEL.has(metric)) return null;
  const things = [...new Set(earlier.filter(({ type }) => type === 'model').map(({ entity }) => entity))];
  return things.length >= count ? { entities: things.slice(-count), how: 'topic' } : null;
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
