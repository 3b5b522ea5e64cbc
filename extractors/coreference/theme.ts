/** What a story's own headline names: "the model" of a story headed "Zephyra 4 tops GridBench". */
import type { EntityType } from '../../graph/ontology.ts';
import type { Mention, Sentence } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import type { Types } from './anaphora.ts';
import type { Discourse } from './discourse.ts';
import { released } from './prominence.ts';

/** What a headline's thing is called again by its kind. */
const KINDS: Types = new Set<EntityType>(['model', 'hardware', 'product']);

/**
 * "Zephyra 4 tops GridBench. ... Lark 2 got 54%. The model uses more tokens": the one thing of its kind in the story's
 * headline, which the sentences before speak of and only hold others against; null for none. `here`: what the description's
 * own sentence names before it.
 */
export function themeOf(
  discourse: Discourse,
  sentence: Sentence,
  types: Types,
  here: readonly Mention[],
): number | null {
  const { doc, headings } = discourse;
  const fits = (mention: Mention): boolean => types.has(discourse.typeOf(mention));
  if (![...types].every((type) => KINDS.has(type)) || here.some(fits) || !headings.headline(sentence)) return null;
  const theme = headings.theme(sentence, (entity) => types.has(doc.entities[entity]!.type));
  if (theme === null) return null;
  const earlier = discourse.earlier(sentence);
  const last = earlier.findIndex((mentions) => mentions.some(({ entity }) => entity === theme));
  if (last < 0) return null;
  const isNew = (mentions: readonly Mention[]): boolean => released(doc, mentions, mentions.filter(fits)) !== null;
  return earlier.slice(0, last).some(isNew) ? null : theme;
}

/** "**Zephyra vs. the field**: it beats Lark. - Testers put it at #2": whether an item within another, whose lead names a thing, begins with a sentence. */
export function opensItem({ doc, headings }: Discourse, sentence: Sentence, thing: number): boolean {
  const { block, start } = sentence;
  const lead = block.depth > 1 && start === block.start ? headings.lead(sentence) : null;
  return lead !== null && mentionsIn(doc, lead).some(({ entity }) => entity === thing);
}
