/**
 * What words without a subject of their own are said of: "(MIT)", "with day-0 vLLM support", "on a single H100".
 *
 * In this order: what stands before the bracket that they stand in; what the sentence says is released before them; the
 * subject of their clause, else its object; what the sentence names first and does not only compare. A sentence that has
 * no subject of its own ("Beats X on Y and runs on Z") speaks of its item: of what the lead names, else of what the
 * sentence before is about, else of what its section is headed by.
 */
import type { RelationType } from '../../../graph/ontology.ts';
import { entitiesOfMention } from '../../document.ts';
import { MAKING_VERBS } from '../../lexicon/cues.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, WARES } from '../kinds.ts';
import { makersOf } from '../matching/nameless.ts';
import { isBearing } from '../matching/open-clause.ts';
import type { Reading } from '../matching/reading.ts';
import { headsOf, type Scene } from '../scene.ts';
import {
  beforeBracket,
  behindColon,
  clauseNames,
  type Fits,
  firstName,
  goesOnBehind,
  headsBehind,
  isVerbless,
  releasedBefore,
  tellsOfVersion,
} from './bearers-in-sentence.ts';
import { isElliptic, leavesOpen, tellersAt, tellsOfMeans, turnsAway } from './ellipsis.ts';
import { headedBy, itemNames } from './items.ts';

/** Relations of things, whatever people and firms have done for them. */
const OF_THINGS: ReadonlySet<RelationType> = new Set(['runs_on', 'based_on', 'available_on', 'licensed_under']);

const NONE: readonly number[] = [];

/**
 * The entities that fit and that the words of a reading without subject are said of; empty where there are none.
 * @param here whether they must stand in the item, unless its section is headed by such a thing
 */
export function bearersOf(scene: Scene, reading: Reading, takes: Fits, here: boolean): readonly number[] {
  const { doc, sentence, salience, headings } = scene;
  const { first: at, objects } = reading;
  const tellers = OF_THINGS.has(reading.ready.type) ? tellersAt(scene, at) : NONE;
  const fits: Fits = (entity) => takes(entity) && !tellers.includes(entity);
  const open = reading.ready.pattern.kind === 'clause';
  // "Zephyra leads, while Acme opened a small model running on one card": no named model does.
  const telling = scene.clauses.findLast(({ first }) => first <= at);
  const makers = open || tellers === NONE || !telling ? [] : headsOf(doc, makersOf(doc, scene.clauses, telling));
  if (makers.some((entity) => FIRMS.has(doc.entities[entity]!.type))) return [];
  const isModel = (entity: number): boolean => doc.entities[entity]!.type === 'model' && fits(entity);
  const ofItem = (): readonly number[] => {
    const models = itemNames(scene, isModel);
    if (models.length > 0) return models;
    // Under a model's heading an item speaks of that model, whatever tools it names.
    const headed = headings.naming(sentence, isModel).length > 0 ? salience.topic(sentence, isModel) : null;
    return headed === null ? itemNames(scene, fits) : [headed];
  };
  const ofVersion = (): readonly number[] => {
    const own = ofItem();
    const topic = own.length > 0 ? null : salience.topic(sentence, fits);
    return topic === null ? own : [topic];
  };
  const elliptic = isElliptic(scene, at, objects);
  const aside = tellsOfMeans(scene, objects);
  const inSentence = [
    // "built by Acme on a Lark decoder; 5.7 pages/s on one card"
    ...(open || !isVerbless(scene, at) ? [] : [() => leadNames(scene, at, fits)]),
    // "fine-tuned by Acme, weights for Torch; beats Lark"
    ...(reading.ready.type === 'runs_on' && !open ? [() => behindColon(scene, at, fits)] : []),
    ...(goesOnBehind(scene, at) ? [ofItem] : []),
    ...(open ? [] : [() => clauseNames(scene, at, OF_THINGS.has(reading.ready.type))]),
    // "The method lifts Zephyra to 91%, but only with X": no model is made with X.
    ...(aside && reading.ready.type === 'based_on' ? [] : [() => firstName(scene, sentence.tokens[at]!.start, fits)]),
    ...(aside ? [] : open || elliptic ? [ofItem] : [() => leadNames(scene, at, fits)]),
  ];
  const ofSection = (): readonly number[] => {
    // "**Top story: Zephyra**", and below it items of items: "Day-0 support in vLLM".
    const told = elliptic && sentence.block.depth > 1 ? salience.titled(fits) : null;
    if (told !== null) return [told];
    if (here && !(elliptic && headings.naming(sentence, fits).length > 0)) return [];
    // "**Zephyra, small and open**", and below it items on Zephyra Large, on Zephyra Small and on all: "Day-0 support in vLLM".
    const topic =
      salience.topic(sentence, fits) ??
      (elliptic && OF_THINGS.has(reading.ready.type) ? headings.theme(sentence, fits) : null);
    return topic === null ? [] : [topic];
  };
  // "Acme released Zephyra. Weights are on Hubby": what the item says is released.
  const ofStated = (): readonly number[] => {
    // "Bolt released a model under MIT": of that.
    const isOther = scene.clauses.some(
      ({ verb, object }) => MAKING_VERBS.has(verb) && object.length > 0 && headsOf(doc, object).length === 0,
    );
    if (isOther || speaksOfAnother(scene, reading)) return [];
    const made = scene.earlier.filter(
      ({ type, object, evidence }) => type === 'develops' && evidence.start >= sentence.block.start && fits(object),
    );
    const things = new Set(made.map(({ object }) => object));
    return things.size === 1 ? [...things] : [];
  };
  const choices: readonly (() => readonly number[] | null)[] = [
    () => beforeBracket(scene, at),
    ...(reading.ready.type === 'based_on' ? [() => headsBehind(scene, objects)] : []),
    () => releasedBefore(scene, at),
    ...(open || !tellsOfVersion(scene, at) ? [] : [ofVersion]),
    ...(!aside && leavesOpen(scene) ? [ofItem] : inSentence),
    ...(aside || turnsAway(scene) ? [] : [ofSection, ofStated]),
  ];
  for (const choice of choices) {
    const found = choice();
    if (found === null) return [];
    const fitting = found.filter(fits).map((entity) => meant(scene, entity));
    if (fitting.length > 0) return [...new Set(fitting)];
  }
  return [];
}

/** "Quillpad lets you search with X": whether the clause of a reading is about a thing of its own, no tool that the words are of. */
function speaksOfAnother({ doc, clauses }: Scene, { first, objects }: Reading): boolean {
  const own = clauses.find(({ subject }) => subject.some((one) => one.first <= first && first <= one.last));
  const clause = own ?? clauses.findLast((one) => one.first <= first);
  return (
    clause !== undefined &&
    headsOf(doc, clause.subject).some((entity) => !objects.includes(entity) && WARES.has(doc.entities[entity]!.type))
  );
}

/** The member of a family that an item is about, unless the sentence names the family alone. */
function meant({ doc, sentence, salience }: Scene, entity: number): number {
  const member = salience.meant(entity, sentence);
  const named = mentionsIn(doc, sentence).filter(({ by }) => by !== 'coreference');
  const names = (one: number): boolean => named.some((mention) => mention.entity === one);
  // A preview is the thing itself, before its time.
  const isStage = STAGE.test(doc.entities[member]!.name);
  return isStage || (names(entity) && !names(member)) ? entity : member;
}
const STAGE = /\b(?:preview|beta|alpha)$/i;

/**
 * What the lead of a sentence's item names, where the words of a token have no other subject: "Zephyra: trained by Acme,
 * MIT", "Acme tuned it; day-one support in vLLM".
 */
function leadNames(scene: Scene, at: number, fits: Fits): readonly number[] {
  const { doc, sentence, clauses, headings } = scene;
  const lead = headings.lead(sentence);
  if (!lead || turnsAway(scene)) return [];
  if (!isVerbless(scene, at)) {
    if (sentence.block.start !== sentence.start) return [];
    const clause = clauses.findLast(({ first }) => first <= at);
    if (clause && headsOf(doc, clause.subject).some((entity) => isBearing(doc, entity))) return [];
  }
  return headedBy(doc, lead, fits).flatMap(entitiesOfMention);
}
