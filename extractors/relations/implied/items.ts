/** What the item of a sentence speaks of: what its lead names, else what the sentences before it are about. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, entitiesOfMention, type Mention, type Span } from '../../document.ts';
import { MAKING_VERBS } from '../../lexicon/cues.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { THINGS } from '../kinds.ts';
import { headsOf, type Scene } from '../scene.ts';

/** What others use, and is spoken of itself where it is a sentence's subject. */
const MEANS: ReadonlySet<EntityType> = new Set(['technique', 'paper', 'dataset']);

/** How many sentences back an item may have named what its words are said of. */
const REACH = 20;

/**
 * What the lead of the sentence's item names, else the closest sentence of the item before it. "Lark gets a rival. Zephyra
 * is a small model. MIT, weights on X": a model that the item goes on to speak of, and no longer of what its lead names.
 */
export function itemNames(scene: Scene, fits: (entity: number) => boolean): readonly number[] {
  const { doc, sentence, headings } = scene;
  const lead = headings.lead(sentence);
  const [inLead, ...more] = lead ? headedBy(doc, lead, fits) : [];
  if (!inLead) {
    const told = namesBefore(scene, fits, false);
    return told.length > 0 ? told : aroundNames(scene, fits);
  }
  const before = mentionsIn(doc, { start: sentence.block.start, end: sentence.start });
  if (before.length === 0 || before.some(({ entity }) => entity === inLead.entity))
    return [inLead, ...more].flatMap(entitiesOfMention);
  const models = namesBefore(scene, (entity) => doc.entities[entity]!.type === 'model' && fits(entity), true);
  return models.length > 0 ? models : entitiesOfMention(inLead);
}

/** What the item around a sentence's item opens with: "- Zephyra introduces X", and below it "Torch had day-0 support". */
function aroundNames({ doc, sentence, headings }: Scene, fits: (entity: number) => boolean): readonly number[] {
  const around = headings.above(sentence).find(({ kind, depth }) => kind === 'body' && depth > 0);
  const opening = around && doc.sentences.find(({ block }) => block === around);
  return opening ? topicsOf(doc, opening.index, true).filter(fits) : [];
}

/** What a lead is of, of what fits: its first name, and those that are listed with it where it opens with them: "**Zephyra and Lark (Acme)**". */
export function headedBy(doc: Document, lead: Span, fits: (entity: number) => boolean): readonly Mention[] {
  const named = mentionsIn(doc, lead);
  const first = named.findIndex(({ entity }) => fits(entity));
  const listed: Mention[] = named.slice(first, first + 1);
  if (first !== 0 || named[0]!.start !== lead.start) return listed;
  for (const mention of named.slice(1)) {
    if (!JOINED.test(doc.text.slice(listed.at(-1)!.end, mention.start)) || !fits(mention.entity)) break;
    listed.push(mention);
  }
  return JOINED_ON.test(doc.text.slice(listed.at(-1)!.end, lead.end)) ? listed.slice(0, 1) : listed;
}
const JOINED = /^(?:,? and |,? & |, | ?\+ ?| ?\/ ?)$/;
/** "Zephyra and two more". */
const JOINED_ON = /^(?:,|,? and\b|\s?[&+/])/;

/** What the closest sentence of the item before a sentence is about, of what fits. */
function namesBefore({ doc, sentence }: Scene, fits: (entity: number) => boolean, finite: boolean): readonly number[] {
  const earliest = Math.max(0, sentence.index - REACH);
  for (let index = sentence.index - 1; index >= earliest; index--) {
    if (doc.sentences[index]!.block !== sentence.block) break;
    const told = topicsOf(doc, index, finite);
    // "Small and sharp: Zephyra 4. Runs on a phone."
    const topics = (told.length > 0 ? told : onlyName(doc, index, fits)).filter(fits);
    // "It keeps half of the cache, where Lark loses more": it is spoken of, and no other that would fit.
    if (told[0] !== undefined && !fits(told[0]) && MEANS.has(doc.entities[told[0]]!.type)) return [];
    if (topics.length > 0) return topics;
  }
  return [];
}

/** Words before where something is or what it is like: "a million users, half of them on Torch". */
const PLACED = /\b(?:on|in|via|at|from|like|than|vs\.?) (?:the )?$/;

/** The one thing that fits of a sentence without a clause. */
function onlyName(doc: Document, index: number, fits: (entity: number) => boolean): readonly number[] {
  if (doc.clauses[index]!.length > 0) return [];
  const named = new Set(
    mentionsIn(doc, doc.sentences[index]!)
      .filter(({ start }) => !PLACED.test(doc.text.slice(Math.max(0, start - 12), start)))
      .map(({ entity }) => entity)
      .filter(fits),
  );
  return named.size === 1 ? [...named] : [];
}

/** What is done with a thing that a story goes on to speak of, beside making it. Lemmas. */
const WORKED_ON = /^(?:train|pretrain|fine-tune|tune|update|upgrade|detail|demo|showcase|tease|dissect)$/;

/** What those without a name do with a thing: "A user ran Zephyra". Lemmas. */
const TRIED = /^(?:run|test|try|benchmark|compare|use|host|serve|load|evaluate|review|rate)$/;

/** What a sentence is about: what it says is released or tried, and the subjects of its clauses. `finite`: of no others, "noting that ...". */
function topicsOf(doc: Document, index: number, finite: boolean): readonly number[] {
  return doc.clauses[index]!.flatMap(({ verb, form, subject, object, first }) => {
    if (finite && form === 'gerund') return [];
    // "It descends from Lark, which Acme released": a relative clause only tells of what stands before it.
    if (form === 'finite' && object.length > 0 && object.every((one) => one.last < first)) return [];
    const named = headsOf(doc, subject);
    const isMeans = (entity: number): boolean => MEANS.has(doc.entities[entity]!.type);
    if (MAKING_VERBS.has(verb) || WORKED_ON.test(verb)) {
      const made = headsOf(doc, object);
      // "Zephyra introduces X": of Zephyra.
      const bears = made.length > 0 && made.every(isMeans) && named.some((one) => THINGS.has(doc.entities[one]!.type));
      return bears ? named : made;
    }
    const isTried = named.length === 0 && TRIED.test(verb);
    return isTried ? headsOf(doc, object).filter((entity) => !isMeans(entity)) : named;
  });
}
