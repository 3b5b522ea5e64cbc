/** What is turned into something else: "fine-tuned Lark into Torch", "turned Lark into a coding model". */
import { type Sentence, type Span, Tag } from '../document.ts';
import { wordSet } from '../word-set.ts';
import { firstFrom } from './spans.ts';

/** Verbs of making one thing out of another. */
const TURNING = wordSet(
  'fine-tune finetune tune post-train post-trained retrain train distill distil turn convert transform quantize quantise prune compress merge adapt rework refine shrink slim upcycle squeeze',
);
/** How many words may stand on either side of the name. */
const REACH = 6;

/** Whether a name is only what the sentence says is made into something else. */
export function isTurned({ tokens }: Sentence, { start, end }: Span): boolean {
  const at = firstFrom(tokens, start);
  let verb = at - 1;
  while (verb > at - REACH && tokens[verb] && tokens[verb]!.tags & DESCRIBING && !TURNING.has(tokens[verb]!.lemma))
    verb--;
  if (!TURNING.has(tokens[verb]?.lemma ?? '')) return false;
  const behind = firstFrom(tokens, end);
  const words = tokens.slice(behind, behind + REACH).map(({ lower }) => lower);
  const into = words.indexOf('into');
  return into >= 0 && !words.slice(0, into).some((word) => /^[,;:.()—–]$/.test(word));
}
/** Whether a name is what the sentence says that something else is made into. */
export function isOutcome({ tokens }: Sentence, { start }: Span): boolean {
  let at = firstFrom(tokens, start) - 1;
  while (tokens[at] && tokens[at]!.tags & DESCRIBING) at--;
  if (tokens[at]?.lower !== 'into') return false;
  const words = tokens.slice(Math.max(0, at - REACH - 2), at);
  const verb = words.findLastIndex(({ lemma, tags }) => TURNING.has(lemma) && tags & Tag.Verb);
  // "has merged into Torch" makes nothing else into it.
  return verb >= 0 && verb < words.length - 1 && !words.slice(verb).some(({ text }) => /^[,;:.()—–]$/.test(text));
}
const DESCRIBING = Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Pronoun | Tag.Past;
