/** Forums where people of a common interest speak, and what they discuss there. */
import { type Clause, type Document, type Mention, type NounPhrase, type Sentence, Tag } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, MEANS, THINGS } from '../kinds.ts';
import type { Reported } from './reported.ts';
import type { Topics } from './topic.ts';
import { CROWD, INVERTIBLE } from './words.ts';

/** Where people of a common interest speak: a forum is no speaker itself. */
export const isForum = (name: string): boolean => name.startsWith('r/');

/** What stands before a forum where its members speak. */
const HOSTING = /^(?:on|at|in|across|from|dominates|over)$/;

/** "r/X argued about Zephyra, r/Y about Lark", "On r/X the talk is of Zephyra": what is named behind a forum, up to the next; none where no clause begins with it. */
function arguedBy(doc: Document, sentence: Sentence, clauses: readonly Clause[], forum: number): number | null {
  const from = doc.mentions[forum]!;
  const argues = clauses.some((clause) => isActing(clause, forum));
  if (!argues && !isFronted(sentence, from)) return null;
  const named: number[] = [];
  for (const { entity, text } of mentionsIn(doc, { start: from.end, end: sentence.end })) {
    if (isForum(text)) break;
    const { type } = doc.entities[entity]!;
    if (THINGS.has(type) || FIRMS.has(type)) named.push(entity);
  }
  // "whether a Corelis is the place for Zephyra": machines are mostly what something runs on.
  return named.find((entity) => /^(?:model|product)$/.test(doc.entities[entity]!.type)) ?? named[0] ?? null;
}

/** "r/X argued", "the r/X crowd is thrilled", 'wrote one r/X poster': whether a forum is who speaks in a clause, or of whom that tells. */
const isActing = ({ subject, object, verb }: Clause, forum: number): boolean =>
  isOfForum(subject[0], forum) || (INVERTIBLE.has(verb) && isOfForum(object.at(-1), forum));

function isOfForum(phrase: NounPhrase | undefined, forum: number): boolean {
  if (!phrase) return false;
  const { heads, modifiers, possessors, noun } = phrase;
  if (heads.length > 0) return heads[0] === forum;
  return noun !== null && CROWD.has(noun) && [...modifiers, ...possessors].includes(forum);
}

/** "On r/X the talk is of ...": whether a forum opens a sentence, or a part of it. */
function isFronted({ tokens }: Sentence, { start }: Mention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return (
    /^(?:on|over|at|in)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:|,|;|and|while|but)$/.test(tokens[at - 2]?.lower ?? '')
  );
}

/** Whether the paragraph of a sentence goes round several forums. */
const isRoundup = (doc: Document, { block }: Sentence): boolean =>
  new Set(mentionsIn(doc, block).flatMap(({ entity, text }) => (isForum(text) ? [entity] : []))).size > 1;

/** "Zephyra was highlighted on r/X", "Zephyra euphoria on r/X": what stands right before the mention of a forum. */
function discussedOn(doc: Document, clauses: readonly Clause[], forum: number): number | null {
  for (const { passive, subject, preps } of clauses) {
    const at = preps.findIndex(({ list }) => list.some(({ heads }) => heads.includes(forum)));
    const beside = preps[at - 1]?.list.at(-1);
    const index = beside?.heads[0] ?? beside?.modifiers[0] ?? (passive ? subject[0]?.heads[0] : undefined);
    if (at < 0 || index === undefined) continue;
    const { entity } = doc.mentions[index]!;
    if (THINGS.has(doc.entities[entity]!.type) || MEANS.has(doc.entities[entity]!.type)) return entity;
  }
  return null;
}

/** What the only forum of a paragraph speaks of: the thing that the paragraph began with. */
function postedOn(topics: Topics, sentence: Sentence, forum: number): number | null {
  const { block, start } = sentence;
  const except = new Set([forum]);
  // "A thread on r/X complains that Zephyra is slow": of that.
  if (block.depth > 0 || topics.subject(sentence, except) !== null) return null;
  return topics.thing({ start: block.start, end: start }, except);
}

/** What is spoken of on a forum that a sentence names; null where nothing tells. */
export function talkOf(
  doc: Document,
  reported: Reported,
  sentence: Sentence,
  clauses: readonly Clause[],
  forums: readonly number[],
  forum: number,
): number | null {
  const { entity, start } = doc.mentions[forum]!;
  const before = sentence.tokens.findLast((token) => token.end <= start);
  const hosts = before !== undefined && HOSTING.test(before.lower);
  const discussed = discussedOn(doc, clauses, forum);
  const acts = clauses.some((clause) => isActing(clause, forum));
  if (!isRoundup(doc, sentence)) {
    const own = discussed ?? (hosts || acts ? postedOn(reported.topics, sentence, entity) : null);
    if (own !== null) return own;
  }
  const argued = arguedBy(doc, sentence, clauses, forum);
  if (argued !== null) return argued;
  if (!before || !(hosts || before.tags & Tag.Verb)) return null;
  return discussed ?? (forums.length === 1 ? reported.about(sentence, [entity]) : null);
}
