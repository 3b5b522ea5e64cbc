/** What the text speaks of where a sentence does not name it. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Block, Quantity, Sentence } from '../../document.ts';
import type { Name, Scene } from './scene.ts';

const HEADINGS: ReadonlySet<Block['kind']> = new Set(['title', 'section', 'headline']);

/** A model whose name carries the size: "397B-parameter models" after "Qwen 3.5 397B". */
export function sizedName(scene: Scene, quantity: Quantity, metric: Metric): number | null {
  if (metric !== 'parameters' && metric !== 'active_parameters') return null;
  const digits = /[\d.]+/.exec(quantity.text)?.[0];
  if (!digits || quantity.max !== null) return null;
  const total = metric === 'parameters';
  const { sentences, entities } = scene.doc;
  const story = sentences[quantity.sentence]!.block.story;
  let found: number | null = null;
  for (const mention of scene.sized) {
    if (mention.start > quantity.start && found !== null) break;
    const near = mention.start < quantity.start || sentences[mention.sentence]?.block.story === story;
    if (near && sizes(entities[mention.entity]!.name, total).includes(digits)) found = mention.entity;
  }
  return found;
}

/** Whether a model's name tells another size than the quantity: "Molmo 72B" is not measured by "7B". */
export function tellsOtherSize(name: string, quantity: Quantity, metric: Metric): boolean {
  if (metric !== 'parameters' && metric !== 'active_parameters') return false;
  const told = sizes(name, metric === 'parameters');
  const digits = /[\d.]+/.exec(quantity.text)?.[0];
  return told.length > 0 && digits !== undefined && !told.includes(digits);
}

/** The sizes that a model's name tells: its total ("397" of "Qwen3.5-397B-A17B") or its active parameters ("17"). */
function sizes(name: string, total: boolean): readonly string[] {
  return [...name.matchAll(/(A?)(\d+(?:\.\d+)?)[BMT](?![a-z])/gi)]
    .filter(([, active]) => (active === '') === total)
    .map(([, , digits]) => digits!);
}

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
    const heading = ofModel || sentence.block.depth > 1 ? above(scene, sentence, types) : null;
    if (heading !== null) return heading;
  }
  return null;
}

function inStory({ doc, names }: Scene, { block, index }: Sentence, types: readonly EntityType[]): number | null {
  const start = block.story === null ? block.start : doc.stories[block.story]!.start;
  const fits = (name: Name): boolean =>
    types.includes(name.type) && (name.part === 'free' || (name.part === 'governed' && block.depth > 0));
  let first: number | null = null;
  for (let i = index - 1; i >= 0 && doc.sentences[i]!.start >= start; i--) {
    const earlier = doc.sentences[i]!;
    const name = names[i]!.find(fits);
    if (!name) continue;
    if (earlier.block === block) return name.entity;
    if (block.depth > 1 && earlier.block.depth === block.depth && earlier.block.kind !== 'headline') continue;
    first = name.entity;
  }
  return first;
}

/** The first fitting name of the headings that a story stands under, the nearest heading first. */
function above({ doc, names }: Scene, sentence: Sentence, types: readonly EntityType[]): number | null {
  let wanted = sentence.block.story === null ? null : doc.stories[sentence.block.story]!.section;
  for (let i = sentence.index - 1; i >= 0; i--) {
    const { block, start, end } = doc.sentences[i]!;
    if (!HEADINGS.has(block.kind) || block.story === sentence.block.story) continue;
    const isParent = wanted !== null && doc.text.slice(start, end).startsWith(wanted.slice(0, end - start));
    if (!isParent && block.kind !== 'title') continue;
    const name = names[i]!.find(({ type }) => types.includes(type));
    if (name) return name.entity;
    wanted = block.story === null ? null : doc.stories[block.story]!.section;
  }
  return null;
}
