/** Of what words may be said whose pattern leaves the subject open: "(MIT)", "with day-0 vLLM support", "backed by Fund One". */
import { ACTORS, type RelationType } from '../../../graph/ontology.ts';
import { type Clause, type Document, entitiesOfMention, type Sentence } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, THINGS, WARES } from '../kinds.ts';
import { takes } from '../matching/clause-names.ts';
import type { ClausePattern, PhrasePattern, Slot } from '../matching/pattern.ts';
import type { Reading } from '../matching/reading.ts';
import { mayRelate } from '../relating.ts';
import { clausesOf, headsOf, type Place, type Scene } from '../scene.ts';
import { bearersOf } from './bearers.ts';
import type { Fits } from './bearers-in-sentence.ts';
import { areElsewhere } from './ellipsis.ts';
import { INGREDIENT, standsBeside } from './ingredients.ts';
import { nearby } from './nearby.ts';
import { subjectOfPage } from './of-page.ts';
import { isByTalkers, withoutCommunity } from './of-talk.ts';
import { isOfTest } from './of-test.ts';
import { withoutWeighed } from './only-weighed.ts';
import { mainBefore } from './spoken-of.ts';

/** How many sentences before may tell what a pattern leaves open. */
export const REACH = 3;

/** The subject that a pattern asks for and its words leave open. */
function openSubject(pattern: ClausePattern | PhrasePattern): Slot | null {
  if (pattern.kind === 'phrase') return pattern.implied?.slot === 'S' ? pattern.implied : null;
  const slots = [pattern.subject, pattern.object, ...pattern.preps.map(({ argument }) => argument)];
  return slots.flatMap((one) => (one?.kind === 'slot' && one.slot.slot === 'S' ? [one.slot] : []))[0] ?? null;
}

/** For a pattern without a subject: what its words are said of. */
export function impliedSubjects(scene: Scene, reading: Reading): readonly number[] {
  if (isByTalkers(scene, reading)) return [];
  return (
    subjectOfPage(scene, reading, openSubject(reading.ready.pattern)) ??
    nearby(scene, reading, withoutWeighed(scene, reading, withoutCommunity(scene, spokenSubjects(scene, reading))))
  );
}

/** What the text speaks of that the words of a reading may be said of. */
function spokenSubjects(scene: Scene, reading: Reading): readonly number[] {
  const [object] = reading.objects;
  const implied = openSubject(reading.ready.pattern);
  if (object === undefined || saysOfWhat(scene, reading, implied, object)) return [];
  const fits = bearing(scene, reading, implied, object);
  const bearers = (may: Fits): readonly number[] => bearersOf(scene, reading, may, implied !== null);
  if (HELD.has(reading.ready.type)) return heldAgainst(scene, reading, object, fits, bearers);
  const found = bearers(fits);
  // "brings links to Drive, Box and Notion to Plus users": a long list is what something connects to.
  return reading.ready.type === 'available_on' && found.length > MOST_OFFERED ? [] : found;
}

/** Whether words that could be said of what was spoken of say themselves of what they are, named or not. */
function saysOfWhat(scene: Scene, reading: Reading, implied: Slot | null, object: number): boolean {
  const { doc, sentence } = scene;
  const { ready } = reading;
  // "The test is on Modelbay": said of the test, not of the models that took it.
  if (isOfTest(scene, reading)) return true;
  // "An anonymous model called Zephyra showed up on Moorhub": nobody is said to make it.
  if (ready.rule.name === 'develops.called' && opensSentence(scene, reading)) return true;
  if (implied === null) return false;
  if (isAtLarge(doc, sentence, object)) return true;
  if (ready.rule.name === INGREDIENT) return standsBeside(scene, reading);
  if (ready.pattern.kind === 'clause') return false;
  if (areElsewhere(scene, reading)) return true;
  // "Acme launched the Beacon app built with Zephyra": what is built is named, whoever builds it.
  // "12,000 cards rented from Acme": what is rented is no buyer.
  const ofMakers =
    ready.type !== 'customer_of' && implied.types !== null && [...implied.types].every((type) => ACTORS.has(type));
  return ofMakers && (isOfOther(scene, reading, (entity) => takes(doc, implied, entity)) || isOfThing(scene));
}

/** What the words of a reading may be said of, by what is known of it. */
function bearing({ doc, sentence, clauses }: Scene, reading: Reading, implied: Slot | null, object: number): Fits {
  const { ready, objects, first, last } = reading;
  // "Acme's team reached 140 tokens, outperforming Lark": nothing of another sentence did; "a machine with six Corelis cards": none named before.
  const here =
    (reading.loose && reading.subjects.length > 0) ||
    (HERE.has(ready.rule.name) && clauses.some(({ form }) => form === 'finite'))
      ? new Set(mentionsIn(doc, sentence).flatMap(entitiesOfMention))
      : null;
  // "GPT leads, followed by Lark at 71% and Wren at 69%": neither of those who follow.
  const following = new Set(
    clauses
      .filter((one) => one.form === 'participle' && !one.passive && one.first >= first && one.first <= last)
      .flatMap(({ subject }) => headsOf(doc, subject)),
  );
  return (entity) =>
    !objects.includes(entity) &&
    !following.has(entity) &&
    (here === null || here.has(entity)) &&
    mayRelate(doc, ready, entity, object) &&
    // Who acts is named where he acts: no clause leaves him open.
    !(ready.pattern.kind === 'clause' && ACTORS.has(doc.entities[entity]!.type)) &&
    (implied === null || takes(doc, implied, entity));
}

/** Rules whose words are of what their sentence names, and of nothing named before. */
const HERE: ReadonlySet<string> = new Set(['uses.chips', INGREDIENT]);

/** What a thing is held against: one of its kind, rather than anything else. */
function heldAgainst(
  { doc, sentence, headings }: Scene,
  { ready }: Reading,
  object: number,
  fits: Fits,
  bearers: (may: Fits) => readonly number[],
): readonly number[] {
  // "Zephyra is dear in Torch; some have moved to Beacon": Torch and Beacon are tools.
  const { type } = doc.entities[object]!;
  const isLike: Fits = (entity) => doc.entities[entity]!.type === type && fits(entity);
  // "Zephyra asks much in Torch. Some have moved to Beacon": from what the item speaks of most.
  const isUsed: Fits = (entity) => WARES.has(doc.entities[entity]!.type) && fits(entity);
  for (const may of ready.rule.name === 'competes_with.switch' ? [isLike, isUsed] : []) {
    const main = headings.theme(sentence, may) ?? mainBefore(doc, sentence, may);
    if (main !== null) return [main];
  }
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
export const HELD: ReadonlySet<RelationType> = new Set(['competes_with', 'beats', 'matches']);

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

/** The clauses of a reading's words whose subject is acted on: "a startup backed by Fund One". */
export const passives = (place: Place, reading: Reading): readonly Clause[] =>
  clausesOf(place, reading).filter(({ passive }) => passive);

/** "Tessel, a startup backed by Fund One": whether the clause of some words says by name what they are of, and it does not fit. */
export const isOfOther = (place: Place, reading: Reading, fits: (entity: number) => boolean): boolean =>
  passives(place, reading).some(({ subject }) => {
    const named = headsOf(place.doc, subject);
    return named.length > 0 && !named.some(fits);
  });
