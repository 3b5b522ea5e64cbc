/** What a pattern leaves open: the subject or object that its words are said of without naming it. */
import type { EntityType, RelationType } from '../../graph/ontology.ts';
import { type Clause, type Document, entitiesOfMention, type Sentence } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { bearersOf } from './bearers.ts';
import { takes } from './clause-match.ts';
import { areElsewhere } from './ellipsis.ts';
import { employersOf } from './employers.ts';
import { itemNames } from './items.ts';
import { FIRMS, THINGS } from './kinds.ts';
import type { Reading } from './match.ts';
import { nearby } from './nearby.ts';
import { subjectOfPage } from './of-page.ts';
import { isByTalkers, withoutCommunity } from './of-talk.ts';
import { isOfTest } from './of-test.ts';
import type { ClausePattern, PhrasePattern, Slot } from './pattern.ts';
import { mayRelate } from './relating.ts';
import { headsOf, type Scene } from './scene.ts';
import { isFormer, mainBefore } from './spoken-of.ts';

/** How many sentences before may tell what a pattern leaves open. */
export const REACH = 3;

/** The subject that a pattern asks for and its words leave open. */
function openSubject(pattern: ClausePattern | PhrasePattern): Slot | null {
  if (pattern.kind === 'phrase') return pattern.implied?.slot === 'S' ? pattern.implied : null;
  const slots = [pattern.subject, pattern.object, ...pattern.preps.map(({ argument }) => argument)];
  return slots.flatMap((one) => (one?.kind === 'slot' && one.slot.slot === 'S' ? [one.slot] : []))[0] ?? null;
}

/** Who is named where he acts: no clause leaves him open. */
export const MAKERS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person']);

/** For a pattern without a subject: what its words are said of. */
export function impliedSubjects(scene: Scene, reading: Reading): readonly number[] {
  if (isByTalkers(scene, reading)) return [];
  return (
    subjectOfPage(scene, reading, openSubject(reading.ready.pattern)) ??
    nearby(scene, reading, withoutCommunity(scene, spokenSubjects(scene, reading)))
  );
}

function spokenSubjects(scene: Scene, reading: Reading): readonly number[] {
  const { doc } = scene;
  const { ready, objects } = reading;
  const [object] = objects;
  if (object === undefined) return [];
  // "The test is on Modelbay": said of the test, not of the models that took it.
  if (isOfTest(scene, reading)) return [];
  const implied = openSubject(ready.pattern);
  const isClause = ready.pattern.kind === 'clause';
  if (implied && !isClause && areElsewhere(scene, reading)) return [];
  if (implied && isAtLarge(doc, scene.sentence, object)) return [];
  // "An anonymous model called Zephyra showed up on Moorhub": nobody is said to make it.
  if (ready.rule.name === 'develops.called' && opensSentence(scene, reading)) return [];
  // "Acme launched the Beacon app built with Zephyra": what is built is named, whoever builds it.
  // "12,000 cards rented from Acme": what is rented is no buyer.
  const ofMakers =
    ready.type !== 'customer_of' && implied?.types && [...implied.types].every((type) => MAKERS.has(type));
  if (
    ofMakers &&
    !isClause &&
    (isOfOther(doc, scene.clauses, reading, (entity) => takes(doc, implied, entity)) || isOfThing(scene))
  )
    return [];
  // "Acme's team reached 140 tokens, outperforming Lark": nothing of another sentence did; "a machine with six Corelis cards": none named before.
  const here =
    (reading.loose && reading.subjects.length > 0) || ready.rule.name === 'uses.chips'
      ? new Set(mentionsIn(doc, scene.sentence).flatMap(entitiesOfMention))
      : null;
  // "GPT leads, followed by Lark at 71% and Wren at 69%": neither of those who follow.
  const following = new Set(
    scene.clauses
      .filter(
        ({ form, passive, first }) =>
          form === 'participle' && !passive && first >= reading.first && first <= reading.last,
      )
      .flatMap(({ subject }) => headsOf(doc, subject)),
  );
  const fits = (entity: number): boolean =>
    !objects.includes(entity) &&
    !following.has(entity) &&
    (here === null || here.has(entity)) &&
    mayRelate(doc, ready, entity, object) &&
    !(isClause && MAKERS.has(doc.entities[entity]!.type)) &&
    (implied === null || takes(doc, implied, entity));
  const bearers = (may: (entity: number) => boolean): readonly number[] =>
    bearersOf(scene, reading, may, implied !== null);
  if (ready.type === 'available_on') {
    // "brings links to Drive, Box and Notion to Plus users": a long list is what something connects to.
    const things = bearers(fits);
    return things.length > MOST_OFFERED ? [] : things;
  }
  if (!HELD.has(ready.type)) return bearers(fits);
  // "Zephyra is dear in Torch; some have moved to Beacon": Torch and Beacon are tools.
  const { type } = doc.entities[object]!;
  const isLike = (entity: number): boolean => doc.entities[entity]!.type === type && fits(entity);
  // "Zephyra asks much in Torch. Some have moved to Beacon": from what the item speaks of most.
  const main =
    ready.rule.name === 'competes_with.switch'
      ? (scene.headings.theme(scene.sentence, isLike) ?? mainBefore(doc, scene.sentence, isLike))
      : null;
  if (main !== null) return [main];
  const like = bearers(isLike);
  // "70.6% with the Torch harness, level with Lark": no tool is held against a model.
  if (like.length > 0 || (type === 'model' && ready.type !== 'competes_with')) return like;
  // "Alternatives are Lark and Wren": of no firm that only serves models.
  return bearers((entity) => fits(entity) && !(type === 'model' && FIRMS.has(doc.entities[entity]!.type)));
}

/** "**Zephyra (Acme, 4B)**: distilled from Lark": whether the lead of an item is a thing, of which its words are said and not of its maker. */
function isOfThing({ doc, sentence, headings }: Scene): boolean {
  const lead = headings.lead(sentence);
  const [first] = lead ? mentionsIn(doc, lead) : [];
  if (first === undefined || first.start !== lead!.start || doc.text.slice(first.end, first.end + 2) !== ' (')
    return false;
  return THINGS.has(doc.entities[first.entity]!.type);
}

/** Whether the words of a reading belong to the subject that its sentence opens with, of no owner. */
const opensSentence = ({ clauses }: Scene, { first, last }: Reading): boolean => {
  const main = clauses.find(({ form }) => form === 'finite');
  const [subject] = main?.subject ?? [];
  return (
    subject !== undefined &&
    subject.possessors.length === 0 &&
    main!.first > last &&
    first <= subject.last + 1 &&
    first < 5
  );
};

/** What holds a thing against one of its kind. */
const HELD: ReadonlySet<RelationType> = new Set(['competes_with', 'beats', 'matches']);

/** How many things named before are offered together, where words say only where. */
const MOST_OFFERED = 3;

/** "a free course on Transformers", "the trend towards MoE": what is taught or spoken of at large, and nothing named is made of. */
const isAtLarge = (doc: Document, sentence: Sentence, object: number): boolean =>
  mentionsIn(doc, sentence).some(
    ({ entity, start }) =>
      entity === object && AT_LARGE.test(doc.text.slice(Math.max(sentence.start, start - 60), start)),
  );
const AT_LARGE =
  /\b(?:course|tutorial|guide|lecture|talk|book|primer|lesson|workshop|explainer)s? (?:on|about|to|for) (?:the )?$|\b(?:trend|debate|discussion|interest)s? (?:towards?|in|on|over|about) (?:[^\s,.;:]+ ){0,3}$/i;

/** What those do who put the money in. */
const BACKING = /^(?:co-?)?(?:lead|back|invest)$/;

/** The clauses of a reading's words whose subject is acted on: "a startup backed by Fund One". */
const passives = (clauses: readonly Clause[], reading: Reading): readonly Clause[] =>
  clauses.filter(({ first, passive }) => passive && reading.first <= first && first <= reading.last);

/** "bought vexo, a startup founded by Ada Brook": whether the words are said of something right before that nobody names. */
const isOfNameless = (clauses: readonly Clause[], reading: Reading): boolean =>
  passives(clauses, reading).some(
    ({ first, subject }) =>
      subject.at(-1)?.last === first - 1 &&
      subject.every(({ heads }) => heads.length === 0) &&
      TYPE_NOUNS.get(subject.at(-1)?.noun ?? '') === 'company',
  );

/** "Tessel, a startup backed by Fund One": whether the clause of some words says by name what they are of, and it does not fit. */
export const isOfOther = (
  doc: Document,
  clauses: readonly Clause[],
  reading: Reading,
  fits: (entity: number) => boolean,
): boolean =>
  passives(clauses, reading).some(({ subject }) => {
    const named = headsOf(doc, subject);
    return named.length > 0 && !named.some(fits);
  });

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
  if (subject === undefined || isOfNameless(clauses, reading)) return [];
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
    mayRelate(doc, reading.ready, subject, entity);
  if (/^(?:invests_in|criticizes|customer_of)$/.test(reading.ready.type)) {
    // "Acme, an offshoot of Tarn University, closed a round that Fund One led": who does something before; "Beta sued Acme, which called the suit absurd".
    const raising = doc.clauses[sentence.index]!.filter(
      ({ first, form }) => first < reading.first && form !== 'participle',
    )
      .flatMap((clause) => clause.subject.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!.entity)))
      .find(fits);
    if (raising !== undefined) return [raising];
  }
  // "with Acme's Fund One joining": Acme is not who gets the money.
  const owned = mentionsIn(doc, sentence).flatMap(({ entity, start }) => (entity === subject ? [start] : []));
  const here = mentionsIn(doc, { start: sentence.start, end }).filter(
    (mention) =>
      !isFormer(doc, mention) && !owned.some((start) => /^['’]s?\s$/.test(doc.text.slice(mention.end, start))),
  );
  const before = here.findLast(({ entity }) => fits(entity));
  if (before) return [before.entity];
  // "The ministry let Acme export it. Ada Brook called the decision a disaster": of whoever acts in the sentences before.
  const deed = reading.ready.rule.name === 'criticizes.deed' ? actorBefore(scene, fits) : null;
  if (deed !== null) return [deed];
  const main = mainBefore(doc, sentence, (entity) => fits(entity) && doc.entities[entity]!.type === 'company');
  if (main !== null) return [main];
  const topic = headings.theme(sentence, fits) ?? salience.topic(sentence, fits);
  return topic === null ? [] : [topic];
}
