/** Sentences and words that leave out what they speak of: "Beats Lark and runs on a phone", "MIT licensed". */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Clause, type Document, type NounPhrase, type Sentence, Tag } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { isBearing, isOpen } from '../matching/open-clause.ts';
import type { Reading } from '../matching/reading.ts';
import { headsOf, type Scene } from '../scene.ts';
import { isRated } from './rated.ts';

/** A sentence of fewer words has no subject of its own: "MIT license." */
const SHORT = 6;

/** Verbs that put one thing beside another: "combines it with X" does not say that it has X. */
const JOINING = 'compete compare combine replace pair merge contrast'.split(' ');

/** What a digest turns to from what it spoke of before: "Research highlights include X", "Users discuss X". */
const OTHERS = new Set(
  `discussion debate conversation research study finding highlight news prediction community researcher developer expert
   engineer people company startup trend insight tutorial survey critique critic commentary coverage story skepticism
   concern workshop keynote session meetup roundup advance breakthrough topic`.split(/\s+/),
);

/** What words without a subject are never said of, and is spoken of itself where it is a subject. */
const MEANS: ReadonlySet<EntityType> = new Set(['technique', 'paper', 'dataset', 'benchmark']);

/** Words that take the phrase right after them for themselves: "comparable with X", "discussed on X". */
const ELSEWHERE = new Set([
  ...JOINING,
  ...`comparable competitive rival tie par align familiar discuss report note say tell ask debate mention describe
   announce focus struggle grapple wrestle`.split(/\s+/),
]);

/** What is done by those who only try, measure or repack what others make: none of it is said of themselves. */
const TRYING = new Set(
  'clock measure benchmark time report see show demo post upload push publish quantize convert repack follow have'.split(
    ' ',
  ),
);

/** Whether the sentence starts with a clause that leaves its subject open: "Beats X on Y and runs on Z." */
export function leavesOpen({ doc, sentence, clauses }: Scene): boolean {
  const [first] = clauses;
  if (!first || first.agentless || !isOpen(doc, first)) return false;
  const before = mentionsIn(doc, { start: sentence.start, end: sentence.tokens[first.first]!.start });
  return before.every(({ entity }) => !isBearing(doc, entity));
}

/** What is done with a model, said without naming it: "Training took a week on 64 cards". */
const PROCESS = /^(?:(?:pre|post)-?)?(?:training|finetuning|fine-tuning|inference|serving)$/;

/** "Combining X with Y saves money": whether a sentence opens with something done that is itself what it speaks of. */
const isSubject = ({ tokens }: Sentence, [first, next]: readonly Clause[]): boolean =>
  first?.form === 'gerund' &&
  first.first === 0 &&
  !PROCESS.test(tokens[0]!.lower) &&
  next?.form === 'finite' &&
  next.subject.length === 0 &&
  !tokens.slice(0, next.first).some(({ text }) => /^[,;:]$/.test(text));

/** "Starting from Lark, the team ran ...", "With Lark as its teacher, Acme ...": whether those who work on a thing are told to, behind what they start with. */
function opensWithWork({ doc, sentence: { tokens }, clauses }: Pick<Scene, 'doc' | 'sentence' | 'clauses'>): boolean {
  const [first] = tokens;
  if (!first || !(first.tags & Tag.Gerund || first.lower === 'with')) return false;
  const main = clauses.find(({ form }) => form === 'finite');
  if (!main || main.passive || !tokens.slice(0, main.first).some(({ text }) => text === ',')) return false;
  return main.subject.length > 0 && headsOf(doc, main.subject).every((entity) => !isBearing(doc, entity));
}

/** Whether nothing stands before a token that its words could be said of: "MIT licensed, runs on one H100". */
export function isElliptic(scene: Scene, at: number, objects: readonly number[]): boolean {
  const { doc, sentence, clauses } = scene;
  const { tokens, start } = sentence;
  if (isRated(scene)) return true;
  // "Available on X and Y; ...", but "vLLM shipped day-0 support."
  const opensWithObject = mentionsIn(doc, sentence).some(
    (mention) => mention.start === tokens[0]!.start && objects.includes(mention.entity),
  );
  if (at === 0 && !opensWithObject)
    return (
      tokens.length < SHORT ||
      (tokens[0]!.tags & (Tag.Adjective | Tag.Past)) !== 0 ||
      opensWithWork({ doc, sentence, clauses }) ||
      PROCESS.test(tokens[0]!.lower)
    );
  const clause = clauses.findLast(({ first }) => first <= at);
  const tellers = tellersAt({ doc, clauses }, at);
  const isOther = (entity: number): boolean => !objects.includes(entity) && !tellers.includes(entity);
  if (clause && headsOf(doc, clause.subject).some(isOther)) return false;
  if (turnsAway({ sentence, clauses })) return false;
  if (clause?.subject.some((phrase) => bearsName(sentence, phrase) || isPerson(phrase))) return false;
  return mentionsIn(doc, { start, end: tokens[at]!.start }).every(
    ({ entity, text, end }) =>
      // "Its paper credits Ropework", "The license is Acme's own Openwork License"
      text === 'Its' ||
      /^['’]s?\s(?:own\s)?$/.test(doc.text.slice(end, tokens[at]!.start)) ||
      !isOther(entity) ||
      !isBearing(doc, entity) ||
      isPlace(doc, entity),
  );
}

/** Whether a sentence turns from what was spoken of: "Discussions highlight X", "A new paper studies X". */
export const turnsAway = ({ sentence, clauses }: Pick<Scene, 'sentence' | 'clauses'>): boolean =>
  opensAside(sentence) ||
  clauses.some(({ subject, form }) =>
    subject.some(
      (phrase) =>
        phrase.heads.length === 0 &&
        phrase.noun !== null &&
        (OTHERS.has(phrase.noun) ||
          phrase.words.includes('research') ||
          // "**Zephyra:** A new model reaches 80%"
          (form === 'finite' && sentence.start > sentence.block.start && isOneMore(phrase))),
    ),
  );

/** "a new tool", "another paper": something that was not spoken of before. */
const isOneMore = ({ words, noun }: NounPhrase): boolean =>
  /^(?:an?|another)$/.test(words[0] ?? '') && TYPE_NOUNS.has(noun ?? '');

/** "Research on X was shown", "A survey of X covers Y": whether a sentence opens with what turns from what was spoken of. */
function opensAside({ tokens }: Sentence): boolean {
  const of = tokens.findIndex(({ tags }, at) => at > 0 && tags & (Tag.Preposition | Tag.Verb) && !(tags & Tag.Noun));
  return of > 0 && of < ASIDE_WORDS && OTHERS.has(tokens[of - 1]!.lemma);
}
const ASIDE_WORDS = 5;

/** What a model comes as. Lemmas. */
const FILES = /^(?:weight|quant|checkpoint|version|variant|build|file)$/;

/** What is said of a method at large: "MoE is becoming mainstream". */
const AT_LARGE = new Set('become emerge introduce gain spread dominate prevail expand'.split(' '));

/** "The Ropework paper replaces X with Y", "Combining X with Y saves money": whether a sentence is about a method, a paper, a benchmark or something done. */
export const tellsOfMeans = ({ doc, sentence, clauses }: Scene, objects: readonly number[]): boolean =>
  isSubject(sentence, clauses) ||
  clauses.some(
    ({ subject, form, verb }) =>
      form === 'finite' &&
      // "FP8 weights fit on one card": of whatever has them.
      !subject.some(({ noun }) => FILES.test(noun ?? '')) &&
      headsOf(doc, subject).some(
        (entity) =>
          MEANS.has(doc.entities[entity]!.type) &&
          !hasRole(doc.entities[entity]!, 'packing') &&
          (AT_LARGE.has(verb) || !objects.includes(entity)),
      ),
  );

/** Who tells, tries or repacks at a token: "@awnihannun clocked 90 tok/s on an M4 Max", "Unsloth posted a GGUF". */
export function tellersAt({ doc, clauses }: Pick<Scene, 'doc' | 'clauses'>, at: number): readonly number[] {
  const clause = clauses.findLast(({ first }) => first <= at);
  if (!clause) return [];
  const isTrying = TRYING.has(clause.verb);
  return headsOf(doc, clause.subject).filter((entity) => {
    const named = doc.entities[entity]!;
    return named.type === 'person' || (isTrying && named.type !== 'model' && !hasRole(named, 'engine'));
  });
}

/** "The STORM text-video model": whether a phrase without a known name bears one nevertheless. */
function bearsName({ tokens }: Sentence, { heads, first, last, noun }: NounPhrase): boolean {
  return (
    heads.length === 0 &&
    tokens
      .slice(Math.max(1, first), last + 1)
      .some(
        ({ text, tags }) =>
          /^\p{Lu}[\p{L}\d]{2}/u.test(text) &&
          (tags & Tag.Unknown || (/^\p{Lu}{4}/u.test(text) && TYPE_NOUNS.get(noun ?? '') === 'model')),
      )
  );
}

/** "They mention X": people, and no thing that was spoken of. */
const isPerson = ({ heads, words }: NounPhrase): boolean =>
  heads.length === 0 && /^(?:they|he|she|we|i)$/.test(words[0] ?? '');

/** Whether something is where others run or are offered. */
function isPlace(doc: Document, entity: number): boolean {
  const named = doc.entities[entity]!;
  return hasRole(named, 'host') || hasRole(named, 'engine');
}

/** "any model on Moorhub", "all models in Torch": whether the words from a token on are of things without a name. */
const isOfAny = ({ tokens }: Sentence, at: number): boolean =>
  TYPE_NOUNS.has(tokens[at - 1]?.lemma ?? '') &&
  /^(?:any|every|all|most|other|many|some|several|more|open|free|local|custom|own|third-party|additional|smaller|larger)$/.test(
    tokens[at - 2]?.lower ?? '',
  );

/** "Acme advertises R3 with X": whether the words from a token on are of a method that the clause's named subject acts on. */
function isOfMeans(doc: Document, { tokens }: Sentence, clause: Clause, at: number): boolean {
  const before = tokens[at - 1];
  const start = tokens[clause.first]!.start;
  const isMeans = (entity: number): boolean => MEANS.has(doc.entities[entity]!.type);
  return (
    before !== undefined &&
    headsOf(doc, clause.subject).length > 0 &&
    headsOf(
      doc,
      clause.object.filter(({ possessors }) => possessors.length === 0),
    ).some(isMeans) &&
    mentionsIn(doc, { start, end: before.end }).some(
      ({ entity, end }) => isMeans(entity) && !/\w/.test(doc.text.slice(end, before.end)),
    )
  );
}

/** Whether the words of a reading belong to a word before them, or open a clause: "with X exploring Y". */
export function areElsewhere({ doc, sentence, clauses }: Scene, reading: Reading): boolean {
  const { first, last, objects } = reading;
  const clause = clauses.findLast((one) => one.first < first);
  return (
    isOfAny(sentence, first) ||
    // "copyleft licences such as X"
    (reading.ready.type === 'licensed_under' &&
      /^(?:as|like|including)$/.test(sentence.tokens[first - 1]?.lower ?? '')) ||
    ELSEWHERE.has(sentence.tokens[first - 1]?.lemma ?? '') ||
    // "9B parameters, compared to rivals like Lark": a rival is one of what is compared.
    (clause !== undefined && JOINING.includes(clause.verb) && reading.ready.type !== 'competes_with') ||
    (clause !== undefined && reading.ready.type === 'runs_on' && isOfMeans(doc, sentence, clause, first)) ||
    clauses.some(
      ({ form, subject, first: verb }) =>
        form === 'gerund' &&
        verb > last &&
        verb <= last + 2 &&
        headsOf(doc, subject).some((entity) => objects.includes(entity)),
    )
  );
}
