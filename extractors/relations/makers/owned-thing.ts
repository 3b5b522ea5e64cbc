/** Names that only tell whose something is: "Acme's new Zephyra", "a former Acme engineer", "chips to train its Zephyra". */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, type Mention, type Span, Tag } from '../../document.ts';
import { FIRMS, THINGS } from '../kinds.ts';
import { NOUN_CLASSES } from '../matching/noun-classes.ts';

const THING_NOUNS: ReadonlySet<string> = new Set([...(NOUN_CLASSES.get('<thing>') ?? []), 'chip', 'robot']);

/** Tags of words that modify nouns, whatever else they are. */
const NOMINAL = Tag.Adjective | Tag.Noun | Tag.Past | Tag.Gerund;

/** What only tells when something else was. */
const TIMING = /^(?:after|before|since)$/;

const typeOf = (doc: Document, entity: number): EntityType => doc.entities[entity]!.type;

/** What bears a name and is somebody's. */
const isOwnable = (type: EntityType): boolean => THINGS.has(type) || type === 'benchmark';

/** "Acme's first open model, Zephyra 4", "a new Acme model called Zephyra": the thing whose owner a name before it tells; null for none. */
export function ownedBy(doc: Document, { entity, sentence, end }: Mention, inside: readonly Mention[]): number | null {
  const { tokens } = doc.sentences[sentence]!;
  const later = inside.filter(({ start }) => start >= end);
  // "Acme and Beta's Zephyra"
  const joined = later[0] && isJoined(doc, end, later[0]) ? later.shift() : undefined;
  const [next] = later;
  if (!next || next.sentence !== sentence) return null;
  const isMethod = typeOf(doc, next.entity) === 'technique';
  if (!isMethod && !isOwnable(typeOf(doc, next.entity))) return null;
  const from = joined?.end ?? end;
  const between = tokens.filter((token) => token.start >= from && token.end <= next.start);
  const [mark] = between;
  const plain = between.every(
    ({ tags }, at) =>
      !(tags & Tag.Preposition || (tags & Tag.Verb && !(tags & NOMINAL))) &&
      // "Acme's price and Zephyra"; but "Acme's fast and cheap Zephyra"
      !(tags & Tag.Conjunction && at > 0 && !(between[at - 1]!.tags & Tag.Adjective)),
  );
  if (mark === undefined || !plain) return null;
  // "a new Acme coding model, Zephyra"
  const told = between.findLast(({ tags, lower }) => !(tags & Tag.Punctuation) && !CALLED.test(lower));
  const isPossessed = /^['’]s?$/.test(mark.text);
  // "Acme's Ropework"; but "Zephyra's Ropework"
  if (isMethod) return isPossessed && FIRMS.has(typeOf(doc, entity)) ? next.entity : null;
  return isPossessed || (told !== undefined && THING_NOUNS.has(told.lemma)) ? next.entity : null;
}
const CALLED = /^(?:called|named|dubbed)$/;

/** Whether a firm only goes on with a list of owners that ends before it. */
const isJoined = (doc: Document, end: number, { start, entity }: Mention): boolean =>
  FIRMS.has(typeOf(doc, entity)) && /^\s?(?:,|and|&|\+|×)\s?$/.test(doc.text.slice(end, start));

/** "Acme hoards chips to train its Zephyra", "a site that Acme calls Torvale", "days after releasing Zephyra": what no clause of its own is about. */
export function isMadeAside(doc: Document, entity: number, { start }: Span): boolean {
  const sentence = doc.mentions.find((mention) => mention.entity === entity && mention.start >= start)?.sentence;
  const clauses = (sentence === undefined ? undefined : doc.clauses[sentence]) ?? [];
  const { tokens } = doc.sentences[sentence ?? 0]!;
  return clauses.some(
    ({ verb, form, object, first }) =>
      form !== 'participle' &&
      (/^(?:train|call)$/.test(verb) || (form === 'gerund' && TIMING.test(tokens[first - 1]?.lower ?? ''))) &&
      object.some(({ heads }) => heads.some((index) => doc.mentions[index]!.entity === entity)),
  );
}
