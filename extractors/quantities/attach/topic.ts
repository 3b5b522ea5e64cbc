/** What the text speaks of where a sentence does not name it. */
import type { EntityType } from '../../../graph/ontology.ts';
import { isBacker } from '../../coreference/backers.ts';
import { isFormerHome } from '../../coreference/bystanders.ts';
import { partOf } from '../../digest-parts.ts';
import { entitiesOfMention, type Sentence, Tag } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { isByTheWay } from './by-the-way.ts';
import { FIRM, PRODUCTS } from './measures.ts';
import type { Name, Scene } from './scene.ts';

/**
 * The entity that the sentence continues to speak of: the subject of the nearest sentence before it in its block, or the
 * first name of its story, or, for a figure that only a model has, of the headings above the story.
 */
export function topic(
  scene: Scene,
  sentence: Sentence,
  tiers: readonly (readonly EntityType[])[],
  ofModel: boolean,
): number | null {
  for (const types of tiers) {
    const entity = inStory(scene, sentence, types);
    if (entity !== null) return entity;
    // A model named above the story before a tool named within it.
    const isThread = scene.headings.threaded(sentence, (one) => types.includes(scene.doc.entities[one]!.type)) !== null;
    const heading = ofModel || isThread || sentence.block.depth > 1 ? above(scene, sentence, types) : null;
    if (heading !== null && !isOfAnother(scene, sentence)) return heading;
  }
  return null;
}

function inStory({ doc, names }: Scene, { block, index }: Sentence, types: readonly EntityType[]): number | null {
  const start = block.story === null ? block.start : doc.stories[block.story]!.start;
  const fits = (name: Name): boolean =>
    types.includes(name.type) &&
    (name.part === 'free' || (name.part === 'governed' && block.depth > 0)) &&
    !isBystander(doc, name) &&
    !isByTheWay(doc, name);
  const headline = block.depth > 0 ? headed({ doc, names }, index, types) : null;
  if (headline !== null) return headline;
  let first: number | null = null;
  for (let i = index - 1; i >= 0 && doc.sentences[i]!.start >= start; i--) {
    const earlier = doc.sentences[i]!;
    if (earlier.block !== block && isLabelled(doc, block)) break;
    const here = names(i).filter(fits);
    // "Amid a quarrel with Bolt (a lab), Acme closed its round": who acts before who is only mentioned.
    const acting = here.filter(({ part, bracketEnd }) => part === 'free' && bracketEnd === null);
    const from = openingOf(earlier);
    const name = acting.find(({ start: at }) => at >= from) ?? acting[0] ?? here[0];
    if (!name) continue;
    if (earlier.block === block) return name.entity;
    if (block.depth > 1 && earlier.block.depth === block.depth) continue;
    first = name.entity;
  }
  return first;
}

/** "Memory prices: A kit of ...": whether a paragraph opens with what it is about. */
const isLabelled = ({ text }: Scene['doc'], { depth, kind, start }: Sentence['block']): boolean =>
  depth === 0 && kind === 'body' && LABEL.test(text.slice(start, start + LABEL_REACH));
/** "Why it matters: ..." goes on. */
const LABEL =
  /^(?!(?:Why|What|How|Who|The|Key|Our|Bottom|Big|Context|Details?|Impact|Background|Takeaways?|Notes?|In|Zoom|Between|Yes|But|So)\b)[A-Z][^.:;!?\n]{2,48}: [A-Z"“]/;
const LABEL_REACH = 60;

/** "Korvex led the round", "after leaving Bolt": whether a name only has to do with what is told of. */
export const isBystander = (doc: Scene['doc'], name: Name): boolean =>
  name.by !== 'coreference' && ((FIRM.includes(name.type) && isBacker(doc, name)) || isFormerHome(doc, name));

/** Where the phrase ends that a preposition opens the sentence with: "Amid a quarrel with Bolt,"; its start for none. */
function openingOf({ tokens, start }: Sentence): number {
  if (!((tokens[0]?.tags ?? 0) & Tag.Preposition)) return start;
  let depth = 0;
  for (const { text, end } of tokens) {
    if (text === '(') depth++;
    if (text === ')') depth--;
    if (text === ',' && depth === 0) return end;
  }
  return start;
}

/** Whether a bullet's own headline names others than what heads its section. */
const isOfAnother = (scene: Scene, { index }: Sentence): boolean =>
  allInHeadline(scene, index).some(({ type }) => FIRM.includes(type) || PRODUCTS.includes(type));

/** The first fitting name of a bullet's own headline, a thing before its maker. */
export function headed(
  scene: Pick<Scene, 'doc' | 'names'>,
  index: number,
  types: readonly EntityType[],
): number | null {
  const fitting = headlineNames(scene, index).filter(({ type }) => types.includes(type));
  return (fitting.find(({ type }) => !FIRM.includes(type)) ?? fitting[0])?.entity ?? null;
}

/** The names of a bullet's own headline, without those that only tell a kind of something else. */
export const headlineNames = (scene: Pick<Scene, 'doc' | 'names'>, index: number): readonly Name[] =>
  allInHeadline(scene, index).filter((name) => !isByTheWay(scene.doc, name));

function allInHeadline({ doc, names }: Pick<Scene, 'doc' | 'names'>, index: number): readonly Name[] {
  const { block } = doc.sentences[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const earlier = doc.sentences[i]!.block;
    if (earlier.story !== block.story || earlier.depth !== block.depth) return [];
    if (earlier.kind === 'headline') return names(i);
  }
  return [];
}

/** The names of the headline of the story that a sentence of prose stands in. */
export function storyHeadline({ doc, names }: Scene, { block, index }: Sentence): readonly Name[] {
  if (block.story === null) return [];
  for (let i = index - 1; i >= 0 && doc.sentences[i]!.block.story === block.story; i--)
    if (doc.sentences[i]!.block.kind === 'headline') return names(i);
  return [];
}

/**
 * The first fitting name of the closest heading above a sentence that has one, else of the title. A heading over posts
 * of a forum names what each is about: of one, what another post alone speaks of is nothing.
 */
function above(scene: Scene, sentence: Sentence, types: readonly EntityType[]): number | null {
  const { doc, headings } = scene;
  const fits = (entity: number): boolean =>
    types.includes(doc.entities[entity]!.type) &&
    !allInHeadline(scene, sentence.index).some((name) => name.entity === entity && isByTheWay(doc, name));
  const [heading] = headings.naming(sentence, fits);
  if (partOf(doc, sentence) === 'forum')
    return heading === undefined || isOfOtherPost(scene, sentence, heading) ? null : heading;
  if (heading !== undefined || !headings.title) return heading ?? null;
  return mentionsIn(doc, headings.title).find(({ entity }) => fits(entity))?.entity ?? null;
}

/** Whether what heads several posts is spoken of in others than a sentence's own. */
function isOfOtherPost({ doc }: Scene, { block }: Sentence, entity: number): boolean {
  const stories = doc.mentions.flatMap((mention) => {
    const { story, kind } = doc.sentences[mention.sentence]!.block;
    return kind === 'body' && story !== null && entitiesOfMention(mention).includes(entity) ? [story] : [];
  });
  return stories.length > 0 && !stories.includes(block.story ?? -1);
}

/** "Acme promises 60 tok/s": what the story said that a firm made, the last of `types`; null for none. */
export function madeInStory(
  { doc }: Scene,
  { block, start }: Sentence,
  firm: number,
  types: readonly EntityType[],
): number | null {
  const from = block.story === null ? block.start : doc.stories[block.story]!.start;
  const made = doc.statements.findLast(
    ({ type, subject, object, evidence }) =>
      type === 'develops' &&
      subject === firm &&
      evidence.start >= from &&
      evidence.start < start &&
      types.includes(doc.entities[object]!.type),
  );
  return made?.object ?? null;
}
