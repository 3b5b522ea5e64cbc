/** What a quantity measures where its sentence does not name it as its subject. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Entity, type Sentence, Tag } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { pointsBack } from './back.ts';
import { clauseSubject } from './clause.ts';
import { leadOf, ofCalled, ofHeadline } from './headlined.ts';
import {
  FIRM,
  OF_A_MODEL,
  OF_NOTHING,
  OF_WHAT_IS_MADE,
  PRODUCTS,
  SIZED,
  THING,
  TOKENS,
  TRAINING,
  WEIGHED,
} from './measures.ts';
import { isOfNamelessThing } from './nameless.ts';
import { tokensBetween } from './part.ts';
import { isOpening } from './phrase-before.ts';
import { isOfPeople, KINDS, modelBefore, ofBlock, ofStory } from './prose.ts';
import { type Answer, type Measured, one, type Question } from './question.ts';
import type { Name } from './scene.ts';
import { isFamilyOf, sizedVariant, tellsOtherSize } from './size.ts';
import { lesserSubject } from './subject.ts';
import { headed, headlineNames, madeInStory, topic } from './topic.ts';

/** A name that the sentence mentions, or what the text speaks of; null where the quantity is better left out. */
export function elsewhere(asked: Question): Measured | null {
  const { scene, sentence, here, quantity, metric, business, tiers } = asked;
  const pointing = pointsBack(scene, sentence, quantity) || isScoreOfTopic(asked) || isResumed(asked);
  const firm = here.some(({ type, part, end }) => FIRM.includes(type) && part === 'free' && end <= quantity.start);
  const back = pointing || (metric === 'price' && !firm);
  const governing = here.filter(
    ({ start, end, type, part }) =>
      end <= quantity.start &&
      part === 'governed' &&
      !BASE.test(scene.doc.text.slice(sentence.start, start)) &&
      (THING.includes(type) || (FIRM.includes(type) && !isOfNamelessThing(asked))) &&
      tiers[0]!.includes(type),
  );
  const governed = governing.findLast(({ by }) => by !== 'coreference') ?? governing.at(-1);
  const teller = here.findLast(
    ({ end, part, type }) => end <= quantity.start && part === 'teller' && FIRM.includes(type),
  );
  const actor =
    teller ?? here.findLast(({ type, part, end }) => FIRM.includes(type) && part === 'free' && end <= quantity.start);
  if (actor && metric !== 'duration' && isOfItself(asked, actor)) return one(actor, 'subject');
  const called = OF_WHAT_IS_MADE.has(metric) && !governed ? ofCalled(asked) : null;
  if (called !== null) return { entities: [called], how: 'topic' };
  const ware = governed && FIRM.includes(governed.type) ? wareOf(asked) : null;
  if (ware) return one(ware, 'subject');
  const headline = governed ? leadOf(asked) : null;
  // "**Zephyra is slow**: on a Zephyra 4B it fell to 20 tok/s"
  if (headline !== null && governed && governed.entity !== headline && isFamilyOf(scene.doc, headline, governed.entity))
    return one(governed, 'governed');
  if (headline !== null) return { entities: [headline], how: 'topic' };
  // "A paper on Zephyra shows it is 30% cheaper": of changes only what the sentence begins with but for a machine.
  const first = scene.names(sentence.index).find(({ type }) => type !== 'hardware');
  if (governed && !back && (metric !== 'change' || governed === first)) return one(governed, 'governed');
  const maker = tiers[0] === FIRM ? makerOf(asked) : null;
  if (maker !== null) return { entities: [maker], how: 'topic' };
  const headedBy = !business && OF_WHAT_IS_MADE.has(metric) && !firm ? ofHeadline(asked) : null;
  if (headedBy !== null) return { entities: [headedBy], how: 'topic' };
  const spoken = spokenOf(asked, back, tiers.slice(0, 1));
  if (spoken) return spoken;
  const after = governedAfter(asked);
  if (after) return one(after, 'governed');
  const nameless = (metric === 'score' || metric === 'rank') && isOfNamelessThing(asked);
  const lesser = lesserSubject(asked, (type) => !nameless || !FIRM.includes(type));
  const model =
    lesser && (OF_A_MODEL.has(metric) || metric === 'price') && FIRM.includes(lesser.type)
      ? madeInStory(scene, sentence, lesser.entity, tiers[0]!)
      : null;
  if (model !== null) return { entities: [model], how: 'topic' };
  if (lesser) return one(lesser, 'subject');
  const lesserGoverned = here.findLast(
    ({ end, part, type }) =>
      end <= quantity.start &&
      part === 'governed' &&
      type !== 'technique' &&
      !FIRM.includes(type) &&
      !WEIGHED.has(metric) &&
      !(type === 'benchmark' && metric === 'share') &&
      tiers[1]?.includes(type),
  );
  const lead = sentence.block.depth > 0 && tiers[1] ? headed(scene, sentence.index, tiers[1]) : null;
  if (lead !== null) return { entities: [lead], how: 'topic' };
  // "On a Torvex T9, pruning Zephyra saves 9%": rather of what runs on a machine.
  if (lesserGoverned && metric !== 'duration')
    return one(lesserGoverned.type === 'hardware' && governed ? governed : lesserGoverned, 'governed');
  // What a share is of stands beside it.
  const lesserTiers = metric === 'share' ? [['place'] as const] : tiers.slice(1);
  const then = spokenOf(asked, pointing, lesserTiers);
  if (then) return then;
  const rather = spokenOf(asked, back, tiers.slice(0, 1), true);
  if (rather) return rather;
  if (teller && metric !== 'duration' && !OF_A_MODEL.has(metric)) return one(teller, 'governed');
  if (governed && metric === 'price') return one(governed, 'governed');
  const heading = sentence.block.kind !== 'body';
  const alone = OF_NOTHING.has(metric) && tiers !== TOKENS && quantity.unit !== 'GB';
  // "The smaller one needs 1.3 seconds", "The outage lasted three hours" speak of something.
  const meant = THE_ONE.test(scene.doc.text.slice(sentence.start, quantity.start));
  // "Ada Brook wants 2 GW": of a firm or a site that is not named.
  const wished = scene
    .names(sentence.index)
    .some(({ type, part, end }) => type === 'person' && part === 'free' && end <= quantity.start);
  return alone && !meant && !heading && !wished && !namesAnother(asked) && !isOfPeople(asked)
    ? { entities: [null], how: 'none' }
    : null;
}

/** "KettleQuant, a method by Acme's Bolt, saves 30%": the thing of any kind that the clause is about; null for none. */
const wareOf = (asked: Question): Name | null =>
  OF_WHAT_IS_MADE.has(asked.metric) || asked.metric === 'share'
    ? clauseSubject({ ...asked, here: asked.scene.names(asked.sentence.index) }, (type) => PRODUCTS.includes(type))
    : null;

const THE_ONE = /\bthe [a-z]{3,12} (?:ones?|lasted|runs?|ran|takes?|took|expires?)\b/i;

/** "a model based on Zephyra, with 4B parameters", "a tool kept by Bolt": what a thing is made from, or who keeps it, has not what the thing has. */
export const BASE =
  /\b(?:(?:based|built) (?:up)?on|(?:powered|driven|inspired|maintained|kept|developed|built|made|created|hosted|written|run|operated) by|(?<=[a-z,] )from) (?:the |an? )?$/i;

/** "Applied to Zephyra, it cuts memory by 71%": after an opening phrase "it" is what the text speaks of. */
const isResumed = ({ scene, sentence, quantity }: Question): boolean =>
  /^(?:\S{1,40} ){1,8}?\S{1,40}, (?:it|they) /.test(scene.doc.text.slice(sentence.start, quantity.start)) &&
  isOpening(sentence.tokens);

/** "Revenue fell 12% at Bolt", "40 tok/s with Zephyra": where no name stands before, the one that a preposition ties to it. */
function governedAfter({ sentence, here, quantity, tiers }: Question): Name | null {
  const [first] = here;
  if (!first || first.start < quantity.end || first.part !== 'governed' || !tiers[0]!.includes(first.type)) return null;
  const gap = tokensBetween(sentence, quantity.end, first.start);
  const link = gap.findLast(({ lower }) => lower !== 'the');
  const plain = gap.every(({ lower, tags }) => !/^[,;:(]$/.test(lower) && !(tags & Tag.Verb && !(tags & Tag.Noun)));
  return plain && TYING.has(link?.lower ?? '') ? first : null;
}

/** "**Acme and Quillo**: Acme claims 7x": a firm that the lead names beside no thing of its own tells of itself. */
function isOfItself({ scene, sentence, tiers }: Question, firm: Name): boolean {
  const lead = headlineNames(scene, sentence.index);
  if (!tiers.some((types) => types.includes(firm.type)) || lead.every(({ entity }) => entity !== firm.entity))
    return false;
  return !scene.doc.statements.some(
    ({ type, subject, object }) =>
      type === 'develops' && subject === firm.entity && lead.some(({ entity }) => entity === object),
  );
}

/** Whether the sentence names a thing that the quantity may well measure in a way that is not understood. */
const namesAnother = ({ scene, sentence, metric }: Question): boolean =>
  scene
    .names(sentence.index)
    .some(
      ({ type, part }) =>
        part !== 'reporter' && (WARES.includes(type) || (metric !== 'layoffs' && FIRM.includes(type))),
    );
const WARES: readonly EntityType[] = [...PRODUCTS, 'benchmark', 'dataset', 'law'];

/** "Version 2 scores 84% on GridBench": a sentence that names a benchmark alone speaks of the text's topic. */
const isScoreOfTopic = ({ scene, sentence, metric, quantity }: Question): boolean => {
  const names = scene.names(sentence.index);
  const only =
    names.length > 0 &&
    names.every(
      ({ type, start, part }) =>
        (type === 'benchmark' || (part !== 'free' && part !== 'owner')) && start >= quantity.end,
    );
  return metric === 'score' && only && !/^an?$/.test(sentence.tokens[0]?.lower ?? '');
};

/** "After raising $40M, Zephyra 4 is out": the firm that the text says made it, or whose name the thing bears. */
function makerOf({ scene, here, sentence }: Question): number | null {
  const { entities, statements } = scene.doc;
  const things = scene.names(sentence.index).filter(({ type, part }) => THING.includes(type) && part === 'free');
  if (here.some(({ type }) => FIRM.includes(type)) || things.length === 0) return null;
  const { entity } = things[0]!;
  const maker = statements.find(({ type, object }) => type === 'develops' && object === entity);
  if (maker) return maker.subject;
  const { name } = entities[entity]!;
  return entities.find((firm) => FIRM.includes(firm.type) && bears(name, firm))?.index ?? null;
}

const bears = (name: string, firm: Entity): boolean =>
  [firm.name, ...firm.aliases].some((alias) => name.startsWith(`${alias} `));

/** What the text around the sentence speaks of. */
function spokenOf(
  asked: Question,
  back: boolean,
  tiers: readonly (readonly EntityType[])[],
  anyKind = false,
): Answer | null {
  const { scene, sentence, quantity, metric } = asked;
  if (!back && sentence.block.depth === 0)
    return modelBefore(asked, tiers) ?? ofStory(asked, tiers) ?? ofBlock(asked, tiers);
  if (metric === 'duration' && sentence.block.depth === 0) return null;
  const ofModel = OF_A_MODEL.has(metric) || asked.tiers === TOKENS || asked.tiers === TRAINING;
  if (metric !== 'speed' && metric !== 'score' && isOfPeople(asked)) return null;
  const kind = meantBy(sentence, tiers);
  const meant = anyKind && kind?.length === 0 ? null : kind;
  // "The site will draw 2 GW" is of no firm; less likely types come later.
  if (meant?.length === 0 && !anyKind) return null;
  const meantFirst = meant && topic(scene, sentence, meant, ofModel);
  // "The model was trained on": never the firm.
  const isThing = meant !== null && !meant.flat().some((type) => FIRM.includes(type));
  const others = isThing ? tiers.map((types) => types.filter((type) => !FIRM.includes(type))) : tiers;
  const entity = meantFirst ?? topic(scene, sentence, others, ofModel);
  if (entity === null || tellsOtherSize(scene.doc.entities[entity]!.name, quantity, metric)) return null;
  if (SIZED.has(metric) && isHypothetical(asked)) return null;
  const made = OF_WHAT_IS_MADE.has(metric) && !asked.business && FIRM.includes(scene.doc.entities[entity]!.type);
  const thing = made ? madeInStory(scene, sentence, entity, THING) : null;
  if (thing !== null) return { entities: [thing], how: 'topic' };
  const variant = SIZED.has(metric) ? sizedVariant(scene, entity) : null;
  const fits = variant !== null && !tellsOtherSize(scene.doc.entities[variant]!.name, quantity, metric);
  return { entities: [fits ? variant : entity], how: 'topic' };
}

const TYING = wordSet('at with for');
const MODALS = wordSet('would should could might');

/** "80B at 4 bits should need 40 GB": a reckoning, nothing that the text says of its topic. */
const isHypothetical = ({ sentence, quantity }: Question): boolean =>
  sentence.tokens.some(({ lower, end }) => end <= quantity.start && MODALS.has(lower));

/** The types that the sentence's opening noun leaves; null where it tells none of them. */
function meantBy({ tokens }: Sentence, tiers: readonly (readonly EntityType[])[]): readonly EntityType[][] | null {
  if (!/^(?:the|this|these|those)$/.test(tokens[0]?.lower ?? '')) return null;
  const kind = KINDS.get(tokens[1]?.lower ?? '') ?? KINDS.get(tokens[2]?.lower ?? '');
  if (!kind) return null;
  const left = tiers.map((types) => types.filter((type) => kind.includes(type))).filter(({ length }) => length > 0);
  // What a paper presents may be called a model and be known as a method.
  return kind.includes('model') ? [...left, ['technique']] : left;
}
