/**
 * "Quorvane Raises $40 Million", and below it "The Lyon startup ...": what the story's first sentences call the thing with
 * which its headline opens, where capitals say nothing.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Sentence, Tag, type Token } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';
import { type Found, isCapital } from './found.ts';

/** How many sentences below a headline may call its thing again. */
const REACH = 2;
/** How many words may describe a thing before its noun: "the Lyon robotics startup". */
const DESCRIBING = 4;

/** What a headline's thing may be called. */
const CALLED: ReadonlySet<EntityType> = new Set(['company', 'model', 'product', 'hardware', 'benchmark', 'dataset']);

/** Whether a headline goes on behind a name with what it does, what is its own or what it is. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next) return false;
  if (next.text === ':' || /^['’]s?$/.test(next.text)) return true;
  const verb = next.lower === 'to' ? tokens[last + 2] : next;
  return verb !== undefined && canAct(verb) && (next.lower === 'to' || verb.lower !== verb.lemma);
}

/** What a sentence calls in the singular that it opens with: "The Lyon startup raised", "Its model"; null for none. */
function calledAtStart({ tokens }: Sentence): EntityType | null {
  // "Founded by Ada Brook and Bo Lind, the startup builds"
  const opens = ((tokens[0]?.tags ?? 0) & Tag.Past) !== 0 && ((tokens[1]?.tags ?? 0) & Tag.Preposition) !== 0;
  const from = opens ? tokens.findIndex(({ lower }, at) => lower === 'the' && tokens[at - 1]?.text === ',') : 0;
  if (!/^(?:the|this)$/.test(tokens[from]?.lower ?? '')) return null;
  // "the Lyon startup"; "the Zephyra model" is that one.
  let placed = false;
  for (let at = from + 1; at <= from + DESCRIBING && tokens[at]; at++) {
    const { tags, lemma, text } = tokens[at]!;
    const next = tokens[at + 1];
    const type = TYPE_NOUNS.get(lemma);
    const ends = next !== undefined && (!(next.tags & Tag.Noun) || canAct(next)) && !isCapital(next);
    if (type && CALLED.has(type) && ends && next.spaced && next.lower !== 'of')
      return tags & Tag.Plural || (placed && type !== 'company') ? null : type;
    if (isCapital(tokens[at]!)) placed = true;
    if (tags & (Tag.Preposition | Tag.Pronoun | Tag.Auxiliary | Tag.Punctuation) && text !== '-') return null;
  }
  return null;
}

/** The type of thing that a name of no list is by what the sentences below its headline call it; null for none. */
export function takenUpBelow({ sentences }: Document, { sentence, first, last }: Found): EntityType | null {
  const { block, tokens } = sentences[sentence]!;
  if (block.kind !== 'headline' || first > 0 || !goesOn(tokens, last)) return null;
  for (const below of sentences.slice(sentence + 1, sentence + 1 + REACH)) {
    if (below.block.kind !== 'body' || below.block.story !== block.story) return null;
    const type = calledAtStart(below);
    if (type) return type;
  }
  return null;
}
