/** What words without an object of their own are said of: "CEO Ada Brook", "Fund One led", "three points behind Lark". */
import type { RelationType } from '../../../graph/ontology.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';
import { takes } from '../matching/clause-names.ts';
import type { Slot } from '../matching/pattern.ts';
import type { Reading } from '../matching/reading.ts';
import { mayRelate } from '../relating.ts';
import { headsOf, type Place, type Scene } from '../scene.ts';
import { bearersOf } from './bearers.ts';
import { employersOf } from './employers.ts';
import { itemNames } from './items.ts';
import { isFormer, mainBefore } from './spoken-of.ts';
import { HELD, passives, REACH } from './subjects.ts';

/** What those do who bring a firm into the world. */
const FOUNDING = /^(?:co-?)?(?:found|start|launch|create|introduce|unveil|form)$/;

/** "Ada Brook, formerly of Beta, founded Acme. Fund One led the seed round": the firm that the sentences of a paragraph before tell of as founded. */
function foundedBefore({ doc, sentence }: Scene, fits: (entity: number) => boolean): number | null {
  for (let index = sentence.index - 1; doc.sentences[index]?.block === sentence.block; index--)
    for (const { verb, object } of doc.clauses[index]!) {
      const firm = FOUNDING.test(verb) ? headsOf(doc, object).find(fits) : undefined;
      if (firm !== undefined) return firm;
    }
  return null;
}

/** What those do who put the money in. */
const BACKING = /^(?:co-?)?(?:lead|back|invest)$/;

/** "bought vexo, a startup founded by Ada Brook": whether the words are said of something right before that nobody names. */
const isOfNameless = (place: Place, reading: Reading): boolean =>
  passives(place, reading).some(
    ({ first, subject }) =>
      subject.at(-1)?.last === first - 1 &&
      subject.every(({ heads }) => heads.length === 0) &&
      TYPE_NOUNS.get(subject.at(-1)?.noun ?? '') === 'company',
  );

/** "three points behind Lark": what such words are said of, where its pattern takes that for its object. */
function spokenOf(scene: Scene, reading: Reading, subject: number, slot: Slot): readonly number[] {
  const { doc, sentence } = scene;
  const { subjects, ready, first } = reading;
  const fits = (entity: number): boolean =>
    !subjects.includes(entity) && takes(doc, slot, entity) && mayRelate(doc, ready, subject, entity);
  const bearers = (may: (entity: number) => boolean): readonly number[] =>
    bearersOf(scene, { ...reading, subjects: [], objects: subjects }, may, true);
  // "70.6% with the Torch harness, three points behind Lark": a model's.
  const like = HELD.has(ready.type)
    ? bearers((entity) => fits(entity) && doc.entities[entity]!.type === doc.entities[subject]!.type)
    : [];
  const unlike = HELD.has(ready.type) && doc.entities[subject]!.type === 'model' && ready.type !== 'competes_with';
  const said = like.length > 0 || unlike ? like : bearers(fits);
  if (said.length > 0) return said;
  const before = { start: sentence.start, end: sentence.tokens[first]!.start };
  const named = mentionsIn(doc, before).findLast(({ entity }) => fits(entity));
  if (named) return [named.entity];
  // "Acme signed with Beta, which has a shop. Cinder remains a partner": of the first.
  const told = itemNames(scene, fits);
  return [...(slot.types ?? [])].some((type) => FIRMS.has(type)) ? told.slice(0, 1) : told;
}

/** What others are to the firm that a story is of. */
const PARTY = /^(?:customer|client|backer|investor|partner|supplier|tenant)$/;

/** What somebody is to a firm. */
const OF_PEOPLE: ReadonlySet<RelationType> = new Set(['works_at', 'founded']);

/** Who acts, as the first subject of a sentence before in the same paragraph that has one that fits; null for nobody. */
function actorBefore({ doc, sentence }: Scene, fits: (entity: number) => boolean): number | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index--) {
    if (doc.sentences[index]!.block !== sentence.block) return null;
    const acting = doc.clauses[index]!.find(({ form }) => form === 'finite')?.subject ?? [];
    const found = headsOf(doc, acting).find(fits);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * For a pattern without an object ("CEO Ada Brook", "Fund One led"): the closest fitting entity before, else what the
 * sentences before or the section are about. `backers`: who put money in speaks for nobody else.
 */
export function impliedObjects(scene: Scene, reading: Reading, backers: ReadonlySet<number>): readonly number[] {
  const { doc, sentence, clauses, salience, headings } = scene;
  const [subject] = reading.subjects;
  if (subject === undefined || isOfNameless(scene, reading)) return [];
  const { pattern } = reading.ready;
  if (pattern.kind === 'phrase' && pattern.implied) return spokenOf(scene, reading, subject, pattern.implied);
  if (OF_PEOPLE.has(reading.ready.type)) return employersOf(scene, reading, backers);
  const end = sentence.tokens[reading.first]!.start;
  // "Fund One led it, and Acme chipped in"
  const isRound = reading.ready.type === 'invests_in';
  const leading = isRound
    ? headsOf(
        doc,
        clauses
          .filter(({ verb, form, passive }) => BACKING.test(verb) && form === 'finite' && !passive)
          .flatMap((clause) => clause.subject),
      )
    : [];
  const fits = (entity: number): boolean =>
    !backers.has(entity) &&
    !leading.includes(entity) &&
    (reading.ready.type !== 'criticizes' || FIRMS.has(doc.entities[entity]!.type)) &&
    !(isRound && hasRole(doc.entities[entity]!, 'incumbent')) &&
    // "Ada Brook is a personal investor": in another firm than hers.
    !(isRound && scene.employers.of(subject) === entity) &&
    mayRelate(doc, reading.ready, subject, entity);
  if (/^(?:invests_in|criticizes|customer_of)$/.test(reading.ready.type)) {
    // "Acme, an offshoot of Tarn University, closed a round that Fund One led": who does something before; "Beta sued Acme, which called the suit absurd".
    const raising = doc.clauses[sentence.index]!.filter(
      ({ first, form, verb, object }) =>
        first < reading.first &&
        form !== 'participle' &&
        // "Beta is the first customer, and Fund One led a round": not in Beta.
        !(verb === 'be' && object.some(({ noun }) => PARTY.test(noun ?? ''))),
    )
      .flatMap((clause) => clause.subject.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!.entity)))
      .find(fits);
    if (raising !== undefined) return [raising];
  }
  // "with Acme's Fund One joining", "and Acme's Fund One and Fund Two joined": Acme is not who gets the money.
  const owned = mentionsIn(doc, sentence).flatMap(({ entity, start }) =>
    entity === subject || (isRound && doc.entities[entity]!.type === 'company') ? [start] : [],
  );
  const here = mentionsIn(doc, { start: sentence.start, end }).filter(
    (mention) =>
      !isFormer(doc, mention) && !owned.some((start) => /^['’]s?\s$/.test(doc.text.slice(mention.end, start))),
  );
  const before = here.findLast(({ entity }) => fits(entity));
  if (before) return [before.entity];
  // "The ministry let Acme export it. Ada Brook called the decision a disaster": of whoever acts in the sentences before.
  const deed = reading.ready.rule.name === 'criticizes.deed' ? actorBefore(scene, fits) : null;
  if (deed !== null) return [deed];
  const founded = isRound ? foundedBefore(scene, fits) : null;
  if (founded !== null) return [founded];
  const main = mainBefore(doc, sentence, (entity) => fits(entity) && doc.entities[entity]!.type === 'company');
  if (main !== null) return [main];
  const topic = headings.theme(sentence, fits) ?? salience.topic(sentence, fits);
  return topic === null ? [] : [topic];
}
