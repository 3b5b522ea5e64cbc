/** Who goes on in a comment below a forum's post: "rib_42 tried Zephyra. They note that ...", "The commenter argues ...". */
import { partOf } from '../digest-parts.ts';
import { type Mention, type Sentence, Tag } from '../document.ts';
import type { Discourse } from './discourse.ts';

/** The commenter that the words at a token stand for, and their last token; null for none. */
export function commenterAt(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
): { readonly entity: number; readonly last: number } | null {
  const { doc } = discourse;
  const { tokens, block, start } = sentence;
  const last = lastOf(sentence, at);
  if (last === null || block.depth === 0 || start === block.start || partOf(doc, sentence) !== 'forum') return null;
  // "Additionally, they mention": nothing else stands before.
  if (tokens.slice(0, at).some(({ tags }) => !(tags & (Tag.Adverb | Tag.Punctuation)))) return null;
  const people = discourse
    .earlier(sentence)
    .flat()
    .filter((mention) => isIn(mention, block.start, start) && discourse.typeOf(mention) === 'person');
  const opening = people.find((mention) => mention.start === block.start);
  return opening && people.every(({ entity }) => entity === opening.entity) ? { entity: opening.entity, last } : null;
}

const isIn = (mention: Mention, start: number, end: number): boolean => mention.start >= start && mention.end <= end;

/** The last token of words for the one who comments. */
function lastOf({ tokens }: Sentence, at: number): number | null {
  const { lower } = tokens[at]!;
  if (/^(?:they|he|she)$/.test(lower)) return at;
  return lower === 'the' && /^(?:commenter|user|author|poster|redditor)$/.test(tokens[at + 1]?.lower ?? '')
    ? at + 1
    : null;
}
