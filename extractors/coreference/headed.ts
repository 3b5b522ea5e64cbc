/** "Zephyra 4: Acme's New Model Beats Lark": the noun that stands for the name with which its own sentence begins. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';
import { firstFrom } from '../syntax/spans.ts';

/** What stands for a model may be called as a product, and the other way round. */
const ALIKE: ReadonlySet<EntityType> = new Set(['model', 'product']);
/** What several models of one name are. */
const GROUP = /^(?:family|series|line-?up|suite|collection)$/;
/** How far the noun may stand behind the colon. */
const REACH = 9;
/** What ends the words before the noun. */
const NO_PART = Tag.Preposition | Tag.Pronoun | Tag.Auxiliary | Tag.Conjunction | Tag.Adverb;

const fits = (noun: EntityType | undefined, thing: EntityType): boolean =>
  noun !== undefined && (noun === thing || (ALIKE.has(noun) && ALIKE.has(thing)));

/**
 * The mention of what a sentence is headed by, in the subject behind its colon; null for none.
 * @param here the mentions of the sentence
 */
export function headed(doc: Document, sentence: Sentence, here: readonly Mention[]): Mention | null {
  const { tokens } = sentence;
  const lead = here.find(({ start }) => start === tokens[0]?.start);
  const type = lead && doc.entities[lead.entity]!.type;
  if (!type) return null;
  const after = firstFrom(tokens, lead.end);
  // "Zephyra 4 (Acme, 7B): ..."
  const bracket = tokens[after]?.text === '(' ? tokens.findIndex(({ text }) => text === ')') : -1;
  const colon = bracket < 0 ? after : bracket + 1;
  if (tokens[colon]?.text !== ':') return null;
  for (let at = colon + 1; at < Math.min(tokens.length - 1, colon + REACH); at++) {
    const { tags, text, lemma, start, end } = tokens[at]!;
    if (/^[,;:()]$/.test(text) || (at > colon + 1 && tags & NO_PART && !/^['’]s?$/.test(text))) return null;
    const next = tokens[at + 1]!;
    if (
      !(fits(TYPE_NOUNS.get(lemma), type) || (type === 'model' && GROUP.test(lemma))) ||
      tags & Tag.Plural ||
      !canAct(next) ||
      !next.spaced
    )
      continue;
    if (here.some((mention) => mention.start < next.end && mention.end > start)) return null;
    return { start, end, text, entity: lead.entity, sentence: sentence.index, by: 'coreference', others: null };
  }
  return null;
}
