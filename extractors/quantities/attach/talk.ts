/** What holds of the text's topic in reports of a community's talk, where most numbers are of those who talk. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Document, Quantity, Sentence } from '../../document.ts';
import { pointsBack } from './back.ts';
import { clauseOf } from './clause.ts';
import { FIRM, THING } from './measures.ts';
import type { Measured } from './question.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';

/** What is told of a thing whose name stands somewhere in the sentence, though not as what is measured. */
const TOLD_OF_NAMED: ReadonlySet<Metric> = new Set([
  'price',
  'speed',
  'score',
  'context_length',
  'revenue',
  'funding',
  'valuation',
]);
/** What a sentence that goes on to speak of a thing may yet tell of somebody else: "It takes a 20% fee", "a year ago". */
const OF_ANYBODY: ReadonlySet<Metric> = new Set(['share', 'users', 'rank', 'duration', 'spend', 'headcount']);
/** Readings that nothing but the quantity itself speaks for: "$5", "doubling", "25x". */
const BY_ITSELF: ReadonlySet<string> = new Set(['money', 'own.change', 'change.factor', 'score.after', 'users.bare']);
/** "They cited 9 tok/s", "It was noted that 20% ...", "20+ sec responses": who talks, or nothing that was spoken of. */
export const NOBODY =
  /^(?:they|he|she|their|his|her|we|i|it (?:was|is|has been) (?:[a-z]+ )?[a-z]+(?:ed|n|st|id|ld)\b|\W*\d)/i;
/** "the memory requirements for Zephyra are around 15 GB" */
const NEEDED = /\b(?:requirements?|requires?|needs?|footprint) (?:[a-z]+ ){0,2}(?:for|of) (?:[a-z]+ )?$/i;
/** "25x cheaper than Zephyra" */
const COMPARED = /\b(?:than|to|with|over|against|versus|vs\.?) $/i;

/**
 * Whether the text's topic, a name that only a preposition ties to the quantity, or nothing named is measured too
 * unlikely: what a community gathers round, or what those who talk have their machines, bills and data for.
 */
export function isUnsure(
  scene: Scene,
  sentence: Sentence,
  quantity: Quantity,
  reading: Reading,
  { entities, how }: Measured,
): boolean {
  if (!DOUBTFUL.has(how)) return false;
  const talked = scene.headings.talkedOf(sentence);
  const of = entities[0]!;
  if (talked === null || of === null) return talked !== null;
  if (isBySomebody(scene.doc, quantity, of)) return true;
  if (how === 'beside') return false;
  if (how === 'subject') return isOfSomebody(scene.doc, quantity, reading.metric, of);
  return !talked.has(of) || isOfTalkers(scene, sentence, quantity, reading, of);
}
const DOUBTFUL: ReadonlySet<Measured['how']> = new Set(['topic', 'governed', 'none', 'subject', 'beside']);

/** What may be measured of anything that is spoken of. */
const LOOSE: ReadonlySet<Metric> = new Set([...OF_ANYBODY, 'count', 'size', 'other']);
const TALKERS = /^(?:member|user|developer|engineer|person|participant|attendee|poster|commenter|redditor)$/;
const DOING =
  /^(?:have|own|use|run|send|spend|wait|see|try|feed|upload|max_out|claim|find|buy|pay|get|want|need|experience|burn|hit|seek|mention|ask)$/;

/** "A member tried Zephyra and has 5 cards": whether the quantity's clause tells what somebody without a name has or does. */
function isOfSomebody(doc: Document, quantity: Quantity, metric: Metric, of: number): boolean {
  const clause = clauseOf(doc, quantity);
  const [subject] = clause?.subject ?? [];
  if (!clause || !subject || clause.form !== 'finite' || !LOOSE.has(metric) || !DOING.test(clause.verb)) return false;
  const others = [
    ...subject.heads,
    ...subject.possessors,
    ...subject.modifiers,
    ...clause.otherSubject.flatMap(({ heads }) => heads),
  ];
  return TALKERS.test(subject.noun ?? '') && others.every((mention) => doc.mentions[mention]!.entity !== of);
}

/** "Finetune Zephyra 2x faster with 80% less memory": whether the reader is told what to do with a thing, by means of another. */
function isBySomebody(doc: Document, quantity: Quantity, of: number): boolean {
  if (quantity.unit !== 'x' && quantity.unit !== '%') return false;
  const { tokens } = doc.sentences[quantity.sentence]!;
  const clause = doc.clauses[quantity.sentence]!.find(
    ({ verb, form, first, subject, object }) =>
      form === 'finite' &&
      (subject.length === 0 || tokens[first - 1]?.text === ':') &&
      USING.test(verb) &&
      object.some(({ heads, modifiers }) =>
        [...heads, ...modifiers].some((mention) => doc.mentions[mention]!.entity === of),
      ),
  );
  return clause !== undefined && tokens[clause.first]!.end <= quantity.start;
}
const USING = /^(?:fine-?tune|train|run|deploy|serve|quantize|build|use|compile)$/;

function isOfTalkers(scene: Scene, sentence: Sentence, quantity: Quantity, reading: Reading, of: number): boolean {
  const { doc } = scene;
  const { metric, rule } = reading;
  const { type } = doc.entities[of]!;
  if (BY_ITSELF.has(rule)) return true;
  const goesOn = pointsBack(scene, sentence, quantity) && !NOBODY.test(doc.text.slice(sentence.start, sentence.end));
  if (goesOn && (!OF_ANYBODY.has(metric) || rule === 'spend.acquisition')) return false;
  const here = scene.names(sentence.index);
  const own = here.find(({ entity }) => entity === of);
  if (!own || COMPARED.test(doc.text.slice(sentence.start, own.start))) return true;
  const alone = !here.some(
    (name) => name.entity !== of && (FIRM.includes(name.type) || THING.includes(name.type) || name.type === 'hardware'),
  );
  if (metric === 'size' && NEEDED.test(doc.text.slice(sentence.start, own.start))) return false;
  if (metric === 'change') return !alone;
  if (metric === 'speed' && type !== 'model' && type !== 'technique') return true;
  return !TOLD_OF_NAMED.has(metric);
}
