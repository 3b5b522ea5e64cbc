/** What words for several things stand for: the last list of fitting things, "both" or "these models" of it. */
import type { EntityType } from '../../graph/ontology.ts';
import { entitiesOfMention, type Mention, type Sentence } from '../document.ts';
import type { Types } from './anaphora.ts';
import { clauseBefore } from './clause-before.ts';
import type { Discourse } from './discourse.ts';
import { familyBefore } from './families.ts';
import { lastList } from './lists.ts';
import type { Plural } from './plurals.ts';
import { hasPlural } from './prominence.ts';

const MODELS: Types = new Set<EntityType>(['model']);

/** The entities that a word for several at a token stands for; null for none. `before`: what the sentence names before it. */
export function groupOf(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  plural: Plural,
  before: readonly Mention[],
): readonly number[] | null {
  const noun = plural.last > at && plural.types.has('model') ? sentence.tokens[plural.last]!.lemma : null;
  const again = before.findLast(({ others }) => others);
  if (again && (plural.vague || isSame(again, sentence, at))) return entitiesOfMention(again);
  let spokenOf: number | null = null;
  // "Zephyra and Lark are out, but Wren beats both": none of those who act on them.
  const end = plural.object ? clauseBefore(sentence, at) : sentence.end;
  const told = before.filter((mention) => end !== null && mention.end <= end);
  for (const mentions of [told, ...discourse.earlier(sentence)]) {
    const list = lastList(discourse.doc, mentions, plural.types, plural.count, isWhole(sentence, at));
    const family = noun === null || mentions === told ? null : familyBefore(discourse, mentions, noun, plural.count);
    // "The models" are those of a family; "these models" rather those of it that are named.
    if (family !== null && (sentence.tokens[at]!.lower === 'the' || !(list || isWhole(sentence, at)))) return [family];
    if (!list) {
      spokenOf ??= family;
      continue;
    }
    const ofPeople = list.every((entity) => discourse.doc.entities[entity]!.type === 'person');
    return plural.vague && !ofPeople && mayBeOthers(discourse, sentence, at, mentions.at(-1)!) ? null : list;
  }
  if (spokenOf !== null) return [spokenOf];
  // "Zephyra uses fewer tokens than Lark; the two are level": what is held against it, too.
  if (plural.count === 2 && !plural.object)
    for (const mentions of [before, ...discourse.earlier(sentence).slice(0, 1)]) {
      const models = lastList(discourse.doc, mentions, MODELS, 2, true);
      if (models) return models;
    }
  return plural.count === 2 ? twoFirms(discourse, sentence, plural, before) : null;
}

/** "all": whether all are meant that are named, and what they are held against, too. */
const isWhole = ({ tokens }: Sentence, at: number): boolean => tokens[at]!.lower === 'all';

/** "Acme sued Beta; the two companies settled": the only two firms that have been spoken of. */
function twoFirms(
  discourse: Discourse,
  sentence: Sentence,
  { types, object }: Plural,
  before: readonly Mention[],
): readonly number[] | null {
  if (object || !types.has('company')) return null;
  const [last = []] = discourse.earlier(sentence);
  for (const mentions of [before, last]) {
    const firms = new Set(
      mentions.filter((mention) => discourse.typeOf(mention) === 'company').map(({ entity }) => entity),
    );
    if (firms.size === 2) return [...firms];
  }
  return null;
}

/** "Both are large, both sell chips": whether a word stands for what it stood for before. */
const isSame = ({ text }: Mention, { tokens }: Sentence, at: number): boolean =>
  text.toLowerCase() === tokens[at]!.lower && text.toLowerCase() === 'both';

/** Whether others than those of a list may be meant, that its sentence or this one speaks of. */
function mayBeOthers(discourse: Discourse, sentence: Sentence, at: number, last: Mention): boolean {
  const here = sentence.tokens[at]!.start;
  const there = discourse.doc.sentences[last.sentence]!;
  const people = [...discourse.mentionsOf(there), ...discourse.mentionsOf(sentence)].some(
    (mention) => mention.start < here && discourse.typeOf(mention) === 'person',
  );
  return (
    people ||
    [there, sentence].some((one) => hasPlural(one, one.start, Math.min(one.end, here)) || hasSomebody(one, here))
  );
}

/** "One user says they ...": whether a sentence speaks of a person without a name before an offset. */
export const hasSomebody = ({ tokens }: Sentence, end: number): boolean =>
  tokens.some(({ lemma, text, start }) => start < end && /^\p{Ll}/u.test(text) && SOMEBODY.has(lemma));
const SOMEBODY = new Set(
  'user member commenter poster participant developer customer reader redditor author engineer someone somebody anyone person student employee op'.split(
    ' ',
  ),
);
