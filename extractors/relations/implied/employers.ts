/** Whose somebody is that words give a post without a firm: "CEO Ada Brook", "co-founder Bo Lind", "its chief scientist". */
import type { Mention } from '../../document.ts';
import { SAYING_VERBS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';
import type { Reading } from '../matching/reading.ts';
import { mayRelate } from '../relating.ts';
import { headsOf, type Scene } from '../scene.ts';
import { isByTheWay, isFormer, mainBefore } from './spoken-of.ts';

/** What somebody does with a firm that was his. Lemmas. */
const LEAVING = /^(?:leave|quit|depart|resign|step_down|exit|retire)$/;

/** "co-founder Ada Brook said that she is leaving Acme": the firm that a sentence says a person leaves; null for none. */
function leftBy({ doc, clauses }: Scene, person: number): number | null {
  const leaving = clauses.find(({ verb, subject }) => LEAVING.test(verb) && headsOf(doc, subject).includes(person));
  if (!leaving) return null;
  const [firm] = headsOf(doc, [
    ...leaving.object,
    ...leaving.preps.flatMap(({ preposition, list }) => (preposition === 'from' ? list : [])),
  ]).filter((entity) => FIRMS.has(doc.entities[entity]!.type));
  return firm ?? null;
}

/** "Founder Ada Brook joins a lab of Acme", "Acme hires co-founder Ada Brook": firms that a sentence says a person comes to, which he had no post at. */
const joinedBy = ({ doc, clauses }: Scene, person: number): readonly number[] =>
  clauses.flatMap(({ verb, form, subject, object }) => {
    if (form !== 'finite') return [];
    if (verb === 'join' && headsOf(doc, subject).includes(person)) return headsOf(doc, object);
    return HIRING.test(verb) && headsOf(doc, object).includes(person) ? headsOf(doc, subject) : [];
  });
const HIRING = /^(?:hire|poach|recruit|lure|snag|nab|bring_in|bring_on)$/;

/** "Acme is leaving Beta for Wren, technology chief Ada Brook told Foo Weekly": of whom a sentence tells that closes with who says so. */
function toldAbout({ doc, sentence, clauses }: Scene, { first, last, subjects }: Reading): readonly number[] {
  if (sentence.tokens[first - 1]?.text !== ',') return [];
  const says = clauses.find(
    ({ verb, subject }) => SAYING_VERBS.has(verb) && headsOf(doc, subject).includes(subjects[0]!),
  );
  const [main] = clauses.filter(({ form }) => form === 'finite');
  return says && main && says.first === last + 1 && main.last < first ? headsOf(doc, main.subject) : [];
}

/** What stands between a firm and the post of somebody there. */
const POSSESSING = /^['’]s? (?:former |new |longtime |current |outgoing |ex-)?$/;

/**
 * Of whom a post is that a reading gives a person without a firm: of who is known to employ him, where the story names it;
 * else of the closest firm before that nothing else is said of, else of what the sentences before or the section are about.
 * `backers`: who put money in speaks for nobody else.
 */
export function employersOf(scene: Scene, reading: Reading, backers: ReadonlySet<number>): readonly number[] {
  const { doc, sentence, salience, headings, employers } = scene;
  const [subject] = reading.subjects;
  // "so President Ada Brook has to sign it": of a state, whom no firm has.
  if (subject === undefined || (reading.first > 0 && sentence.tokens[reading.first]!.text === 'President')) return [];
  const joined = joinedBy(scene, subject);
  const mayEmploy = (entity: number): boolean =>
    doc.entities[entity]!.type !== 'source' &&
    !joined.includes(entity) &&
    mayRelate(doc, reading.ready, subject, entity);
  const known = employers.of(subject);
  if (known !== null && mayEmploy(known) && mentionsIn(doc, sentence.block).some(({ entity }) => entity === known))
    return [known];
  const left = leftBy(scene, subject);
  if (left !== null && mayEmploy(left)) return [left];
  const fits = (entity: number): boolean => !backers.has(entity) && mayEmploy(entity);
  const told = toldAbout(scene, reading).find(fits);
  if (told !== undefined) return [told];
  const end = sentence.tokens[reading.first]!.start;
  const named = mentionsIn(doc, { start: sentence.start, end });
  const owns = ({ end: close }: Mention): boolean => /^['’]s?\s/.test(doc.text.slice(close, close + 3));
  const here = named.filter((mention) => fits(mention.entity) && !isFormer(doc, mention));
  // "met Acme's founder and Beta's former CEO Ada Brook": Beta's
  const owner = here.findLast((mention) => POSSESSING.test(doc.text.slice(mention.end, end)));
  if (owner) return [owner.entity];
  // "Acme will supply Beta's site after CEO Ada Brook met him", "Acme is appealing an order won by Beta, with CEO Ada Brook irate"
  const own = here.findLast((mention) => !owns(mention) && !isByTheWay(doc, mention));
  const before = own ?? here.at(-1);
  // "Acme teams up with Beta; co-founder Ada Brook says": of whom the sentence speaks.
  const parted = before !== undefined && doc.text.slice(before.end, end).includes(';');
  const opening = parted ? named.find(({ start }) => start === sentence.start) : undefined;
  if (opening && fits(opening.entity)) return [opening.entity];
  if (before) return [before.entity];
  const isFirm = (entity: number): boolean =>
    doc.entities[entity]!.type === 'company' && !hasRole(doc.entities[entity]!, 'analyst') && fits(entity);
  const main =
    mainBefore(doc, sentence, isFirm) ??
    mainBefore(doc, sentence, fits) ??
    headings.theme(sentence, fits) ??
    salience.topic(sentence, fits) ??
    mainBefore(doc, sentence, isFirm, true);
  return main === null ? [] : [main];
}
