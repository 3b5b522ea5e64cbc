/** Lists of names of one kind: "Zephyra 4 and Zephyra 4 Mini", and what "both" stood for before. */
import { type Document, entitiesOfMention, type Mention, Tag } from '../document.ts';
import { FIRMS, type Types } from './anaphora.ts';
import { governorOf } from './governor.ts';

/** What something is compared with or comes after is not of its list: "the first models since Zephyra". */
const OUTSIDE = /^(?:than|over|against|versus|vs|from)$/;
/** What one thing alone stands behind: "its first models since Lark, Zephyra 4 and Zephyra 5". */
const EARLIER = /^(?:since|after|before)$/;
/** What ties the names of a list. */
const JOINT = /^(?:,|and|or|&|\/|plus)$/;
/** Words before what others are held against: "competitive with Lark", "comparable to the larger Lark". */
const HELD =
  /\b(?:(?:comparable|similar|compared|equal|equivalent|identical|superior|inferior|close|next) to|(?:competitive|competing|compared|par|level|comparison) with|(?:rival|match|beat|outperform|surpass|exceed|top|overtak|trail|challeng)(?:s|es|ed|e|ing)?|alternatives? to|(?:improve|improves|improving|improvement|improvements|upgrade) (?:on|over))(?: \p{Ll}[\p{Ll}-]{0,14}){0,3} ?(?:\p{Lu}[\p{L}\d]{0,14}['’]s )?$/u;
/** How far before a name such words are looked for. */
const HELD_REACH = 70;

/** Whether a name is only what others are held against. */
export const isHeldAgainst = ({ text, sentences }: Document, { sentence, start }: Mention): boolean =>
  HELD.test(text.slice(Math.max(sentences[sentence]!.start, start - HELD_REACH), start));

/** How many words may stand between two names of a list: ", and the larger". */
const BETWEEN = 5;
/** How many things a list has at most that a word stands for. */
const LONGEST = 6;

/** Whether two names stand in one list. */
export function areJoined(doc: Document, one: Mention, other: Mention): boolean {
  const between = doc.sentences[one.sentence]!.tokens.filter(
    ({ start, end }) => start >= one.end && end <= other.start,
  );
  return (
    between.length > 0 &&
    between.length <= BETWEEN &&
    between.some(({ lower }) => JOINT.test(lower)) &&
    // "Acme's Zephyra and Beta's Lark": the firm is named in between.
    between.every(
      ({ lower, tags, text }) =>
        JOINT.test(lower) ||
        /^['’]s?$/.test(text) ||
        /^\p{Lu}/u.test(text) ||
        (tags & (Tag.Determiner | Tag.Adjective) && !(tags & Tag.Preposition)),
    )
  );
}

/** The lists of names of one type, in text order; a name alone is one of its own. */
function listsOf(
  doc: Document,
  mentions: readonly Mention[],
  fits: (entity: number) => boolean,
  all: boolean,
): number[][] {
  const lists: number[][] = [];
  let before: Mention | null = null;
  let isOpen = false;
  for (const mention of mentions) {
    const entities = entitiesOfMention(mention).filter(fits);
    if (entities.length === 0) continue;
    const goesOn = before !== null && !mention.others && !before.others && areJoined(doc, before, mention);
    before = mention;
    if (goesOn) {
      if (isOpen) lists.at(-1)!.push(...entities);
      continue;
    }
    const governor = governorOf(doc, mention);
    if (!all && EARLIER.test(governor)) {
      before = null;
      continue;
    }
    isOpen = all || !(OUTSIDE.test(governor) || isHeldAgainst(doc, mention));
    if (isOpen) lists.push(entities);
  }
  return lists.map((list) => [...new Set(list)]);
}

/**
 * The last list of at least two different things of one type, the types in order; null for none. Where no list is as long
 * as it should be, all that is named so counts as one.
 * @param count how many there must be; 0 for any number
 * @param all whether all are meant that are named, in whichever list, and what they are held against, too
 */
export function lastList(
  doc: Document,
  mentions: readonly Mention[],
  types: Types,
  count: number,
  all = false,
): readonly number[] | null {
  for (const type of types) {
    // "Tarn University and Acme": firms and bodies are of one kind.
    const others = FIRMS.has(type) ? FIRMS : null;
    if (others && type === 'organization') continue;
    const isOfType = (entity: number): boolean => (others ?? new Set([type])).has(doc.entities[entity]!.type);
    const lists = listsOf(doc, mentions, isOfType, all);
    const several = lists.filter(({ length }) => (count > 0 ? length === count : length > 1));
    const own = count > 0 ? several.at(-1) : several.length === 1 && !all ? several[0] : undefined;
    if (own && own.length <= LONGEST) return own;
    const entities = [...new Set(lists.flat())];
    if (entities.length >= Math.max(2, count) && entities.length <= LONGEST)
      return count > 0 ? entities.slice(-count) : entities;
  }
  return null;
}
