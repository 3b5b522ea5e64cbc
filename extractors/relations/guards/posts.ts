/** Who is said to work for, found or fund a firm, and only comes from another, leads what another sets up, or is told of beside it. */
import { Tag } from '../../document.ts';
import { ROLE_WORDS } from '../../lexicon/cues.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import type { Reading } from '../matching/reading.ts';
import { headsOf, type Place, wordsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** What people do in their own name, whoever they work for. */
const OWN_DEEDS: ReadonlySet<string> = new Set(['founded.verb', 'invests_in.verb']);

/** People who are called after where they worked. Lemmas, beside those of roles. */
const STAFF = /^(?:employee|alum|alumni|alumnus|veteran|staffer|member|colleague|hand|folk|dropout|student|graduate)$/;

/**
 * Whether a reading takes for a founder or backer who is none: the firm of "founded by former Acme, Beta and Gamma
 * researchers", of "Acme researchers backing Beta", the people of "Acme launched a division with Ada Brook as its head".
 */
export const isNoFounder: Guard = (place, reading) => {
  if (reading.ready.rule.name === 'founded.venture' && isOnlyLed(place, reading)) return true;
  if (!OWN_DEEDS.has(reading.ready.rule.name)) return false;
  const { doc, clauses } = place;
  const clause = clauses.find(({ first, last }) => first >= reading.first && last <= reading.last);
  if (!clause) return false;
  const typesOf = (entities: readonly number[]): readonly string[] => entities.map((at) => doc.entities[at]!.type);
  const { noun } = clause.subject.at(-1) ?? { noun: null };
  const people = noun !== null && (ROLE_WORDS.has(noun) || STAFF.test(noun));
  if (people && typesOf(reading.subjects).every((type) => type !== 'person')) return true;
  if (reading.ready.type !== 'founded') return false;
  return (
    typesOf(headsOf(doc, clause.subject)).some((type) => type === 'company' || type === 'organization') &&
    typesOf(reading.subjects).every((type) => type === 'person')
  );
};

/** What a person may have that goes by the name of a firm, and is the firm. */
const OWN_FIRM =
  /^(?:team|lab|unit|startup|start-up|company|group|empire|arm|fund|venture|project|camp|crew|outfit)s?$/;

/** "his Acme shares", "Ada Brook's Acme lawsuit": whether the firm that stands as a person's only tells what something of his is. */
export const isOnlyTold: Guard = ({ doc, sentence: { tokens } }, { ready, subjects, objects, last }) => {
  if (!/^(?:founded\.venture|works_at\.title)$/.test(ready.rule.name) || ready.pattern.kind !== 'phrase') return false;
  const next = tokens[last + 1];
  // "startup raised": a verb is none of it.
  if (!next?.spaced || !(next.tags & Tag.Noun) || next.tags & Tag.Verb || !/^\p{Ll}/u.test(next.text)) return false;
  if (OWN_FIRM.test(next.lower)) return false;
  const end = tokens[last]!.end;
  const [person, firm] = [...mentionsIn(doc, { start: tokens[0]!.start, end })].slice(-2);
  return (
    person !== undefined &&
    firm !== undefined &&
    firm.end === end &&
    objects.includes(firm.entity) &&
    subjects.includes(person.entity) &&
    /^['’]?s?\s*$/.test(doc.text.slice(person.end, firm.start))
  );
};

/** "Ada Brook's company": of whoever leads it; "Ada Brook's startup" is one that she founded. */
function isOnlyLed({ doc, sentence: { tokens } }: Place, { first, last }: Reading): boolean {
  const firm = mentionsIn(doc, { start: tokens[first]!.start, end: tokens[last]!.end }).at(-1);
  return firm?.by === 'coreference' && !/(?:start-?up|venture)$/i.test(firm.text);
}

/** "an interview with Ada Brook, Acme founder Bo Lind": whether the post that some words give a person is the next one's. */
export const isPostOfNext: Guard = ({ doc, sentence: { tokens } }, { ready, subjects, last }) => {
  const next = tokens[last + 1];
  if (ready.pattern.kind !== 'phrase' || !next?.spaced) return false;
  const named = mentionsIn(doc, { start: next.start, end: tokens.at(-1)!.end }).find(
    ({ start }) => start === next.start,
  );
  return named !== undefined && doc.entities[named.entity]!.type === 'person' && !subjects.includes(named.entity);
};

/** "Its founders come from Acme, Beta and Tessel, among them Ada Brook": from one of these, and nobody says which. */
export const isFromOneOf: Guard = (place, reading) =>
  reading.objects.length > 1 &&
  wordsOf(place, reading).some(
    ({ lower, index }) => lower === 'among' && place.sentence.tokens[index + 1]?.lower === 'them',
  );

/** "Fund One led the round, joined by Ada Brook": she joins others in it, and no firm. */
export const joinsOthers: Guard = (place, reading) => {
  const { tokens } = place.sentence;
  return wordsOf(place, reading).some(
    ({ lower, index }) => lower === 'joined' && tokens[index - 1]?.text === ',' && tokens[index + 1]?.lower === 'by',
  );
};
