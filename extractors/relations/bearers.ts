/**
 * What words without a subject of their own are said of: "(MIT)", "with day-0 vLLM support", "on a single H100".
 *
 * In this order: what stands before the bracket that they stand in; what the sentence says is released before them; the
 * subject of their clause, else its object; what the sentence names first and does not only compare. A sentence that has
 * no subject of its own ("Beats X on Y and runs on Z") speaks of its item: of what the lead names, else of what the
 * sentence before is about, else of what its section is headed by.
 */
import type { Salience } from '../coreference/salience.ts';
import {
  type Block,
  type Clause,
  type Document,
  entitiesOfMention,
  type List,
  type NounPhrase,
  type Sentence,
  Tag,
} from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { MAKING_VERBS } from '../names/cues.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { isBearing, isOpen } from './clause-match.ts';
import type { Reading } from './match.ts';

type Fits = (entity: number) => boolean;

/** Words before what something is only measured against, or built on. */
const MEASURE =
  /\b(?:over|than|against|behind|versus|vs|beyond|like|compared (?:to|with)|on|from|upon|atop|using|via)\.? (?:the |an? )?$/;

/** A sentence of fewer words has no subject of its own: "MIT license." */
const SHORT = 6;

/** How many words may stand between a name and its bracket: "the Zephyra 4 model family (MIT)". */
const BEFORE_BRACKET = 3;

/** What only compares its subject with its object: what is said in its clause is not said of the object. */
const COMPARING = new Set('beat outperform surpass exceed top match rival trail compete compare'.split(' '));

/** Verbs that put one thing beside another: "combines it with X" does not say that it has X. */
const JOINING = 'compete compare combine replace pair merge contrast'.split(' ');

/** What a digest turns to from what it spoke of before: "Research highlights include X", "Users discuss X". */
const OTHERS = new Set(
  `discussion debate conversation research study finding highlight news prediction community researcher developer expert
   engineer people company startup`.split(/\s+/),
);

/** Words that take the phrase right after them for themselves: "comparable with X", "discussed on X". */
const ELSEWHERE = new Set([
  ...JOINING,
  ...`comparable competitive rival tie par align familiar discuss report note say tell ask debate mention describe
   announce focus`.split(/\s+/),
]);

/** A sentence with what is already read in it. */
export interface Scene {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** What the sentence says is released, in text order. */
  readonly released: readonly Reading[];
  readonly salience: Salience;
  readonly leads: ReadonlyMap<Block, Block>;
  readonly headings: ReadonlyMap<string, Block>;
}

/** For each block that has one the last lead before it in its story: the words that say what the item is about. */
export function leadsOf({ blocks }: Document): ReadonlyMap<Block, Block> {
  const leads = new Map<Block, Block>();
  let lead: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'headline') lead = block;
    else if (lead && lead.story === block.story) leads.set(block, lead);
  }
  return leads;
}

/** The blocks that head something, by their words. */
export const headingsOf = ({ blocks, text }: Document): ReadonlyMap<string, Block> =>
  new Map(
    blocks
      .filter(({ kind }) => kind === 'section' || kind === 'headline')
      .map((block) => [text.slice(block.start, block.end), block]),
  );

/** How many sentences back an item may have named what its words are said of. */
const REACH = 20;

/** Finds what the words of one sentence are said of. */
export class Bearers {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /**
   * The entities that fit and that the words of a reading without subject are said of; empty where there are none.
   * `here`: whether they must stand in the item, unless its section is headed by such a thing.
   */
  of({ first: at, objects, ready: { pattern } }: Reading, fits: Fits, here: boolean): readonly number[] {
    const { sentence, salience } = this.#scene;
    const { start } = sentence.tokens[at]!;
    const open = pattern.kind === 'clause';
    const isModel = (entity: number): boolean => this.#scene.doc.entities[entity]!.type === 'model' && fits(entity);
    const ofItem = (): readonly number[] => {
      const models = this.#ofItem(isModel);
      if (models.length > 0) return models;
      // Under a model's heading an item speaks of that model, whatever tools it names.
      const headed = this.#inHeading(isModel).length > 0 ? salience.topic(sentence, isModel) : null;
      return headed === null ? this.#ofItem(fits) : [headed];
    };
    const elliptic = this.#isElliptic(at, objects);
    const inSentence = [
      ...(open ? [] : [() => this.#ofClause(at)]),
      () => this.#named(start, fits),
      ...(open || elliptic ? [ofItem] : []),
    ];
    const choices: readonly (() => readonly number[] | null)[] = [
      () => this.#beforeBracket(at),
      () => this.#released(at),
      ...(this.#leavesOpen() ? [ofItem] : inSentence),
      () => {
        const topic = here && !(elliptic && this.#inHeading(fits).length > 0) ? null : salience.topic(sentence, fits);
        return topic === null ? [] : [topic];
      },
    ];
    for (const choice of choices) {
      const found = choice();
      if (found === null) return [];
      const fitting = found.filter(fits);
      if (fitting.length > 0) return [...new Set(fitting)];
    }
    return [];
  }

  /** Whether the words of a reading belong to a word before them, or open a clause: "with X exploring Y". */
  areElsewhere({ first, last, objects }: Reading): boolean {
    const { sentence, clauses } = this.#scene;
    const clause = clauses.findLast((one) => one.first < first);
    return (
      ELSEWHERE.has(sentence.tokens[first - 1]?.lemma ?? '') ||
      (clause !== undefined && JOINING.includes(clause.verb)) ||
      clauses.some(
        ({ form, subject, first: verb }) =>
          form === 'gerund' &&
          verb > last &&
          verb <= last + 2 &&
          this.#heads(subject).some((entity) => objects.includes(entity)),
      )
    );
  }

  /** What is said to be released before a token. */
  #released(at: number): readonly number[] {
    const { released, clauses } = this.#scene;
    const stated = released.filter(({ first }) => first <= at).at(-1);
    // "Acme released Zephyra, while Wren previewed a small MoE": that is Wren's.
    const next = clauses.findLast(({ first, form, passive }) => first <= at && form === 'finite' && !passive);
    if (stated && next && next.first > stated.last) {
      const subject = this.#heads(next.subject).filter((entity) => isBearing(this.#scene.doc, entity));
      if (subject.some((entity) => !stated.objects.includes(entity) && !stated.subjects.includes(entity))) return [];
    }
    if (stated) return stated.objects;
    const making = clauses.findLast(({ first, verb }) => first <= at && MAKING_VERBS.has(verb));
    return making ? this.#heads(making.object) : [];
  }

  /** Whether the sentence starts with a clause that leaves its subject open: "Beats X on Y and runs on Z." */
  #leavesOpen(): boolean {
    const { doc, sentence, clauses } = this.#scene;
    const [first] = clauses;
    if (!first || first.agentless || !isOpen(doc, first)) return false;
    const before = mentionsIn(doc, { start: sentence.start, end: sentence.tokens[first.first]!.start });
    return before.every(({ entity }) => !isBearing(doc, entity));
  }

  /** Whether nothing stands before a token that its words could be said of: "MIT licensed, runs on one H100". */
  #isElliptic(at: number, objects: readonly number[]): boolean {
    const { tokens, start } = this.#scene.sentence;
    // "Available on X and Y; ..."
    // "vLLM shipped day-0 support."
    const opensWithObject = mentionsIn(this.#scene.doc, tokens[0]!).some(({ entity }) => objects.includes(entity));
    if (at === 0 && !opensWithObject)
      return tokens.length < SHORT || (tokens[0]!.tags & (Tag.Adjective | Tag.Past)) !== 0;
    const clause = this.#scene.clauses.findLast(({ first }) => first <= at);
    if (clause && this.#heads(clause.subject).some((entity) => !objects.includes(entity))) return false;
    const others = this.#scene.clauses.flatMap(({ subject }) => subject);
    if (others.some(({ heads, noun }) => heads.length === 0 && noun !== null && OTHERS.has(noun))) return false;
    if (clause?.subject.some((phrase) => this.#bearsName(phrase))) return false;
    return mentionsIn(this.#scene.doc, { start, end: tokens[at]!.start }).every(
      ({ entity }) => objects.includes(entity) || !isBearing(this.#scene.doc, entity) || this.#isPlace(entity),
    );
  }

  /** "The STORM text-video model": whether a phrase without a known name bears one nevertheless. */
  #bearsName({ heads, first, last }: NounPhrase): boolean {
    const { tokens } = this.#scene.sentence;
    return (
      heads.length === 0 &&
      tokens
        .slice(Math.max(1, first), last + 1)
        .some(({ text, tags }) => /^\p{Lu}[\p{L}\d]{2}/u.test(text) && tags & Tag.Unknown)
    );
  }

  /** What fits of what the heading of the sentence's section names. */
  #inHeading(fits: Fits): readonly number[] {
    const { doc, sentence, headings } = this.#scene;
    const { story } = sentence.block;
    const heading = headings.get((story === null ? null : doc.stories[story]!.section) ?? '');
    return heading ? [...new Set(mentionsIn(doc, heading).flatMap(entitiesOfMention).filter(fits))] : [];
  }

  /** Whether something is where others run or are offered. */
  #isPlace(entity: number): boolean {
    const named = this.#scene.doc.entities[entity]!;
    return hasRole(named, 'host') || hasRole(named, 'engine');
  }

  /** What the lead of the sentence's item names, else the closest sentence of the item before it. */
  #ofItem(fits: Fits): readonly number[] {
    const { doc, sentence, leads } = this.#scene;
    const lead = leads.get(sentence.block);
    const inLead = lead && mentionsIn(doc, lead).find(({ entity }) => fits(entity));
    if (inLead) return entitiesOfMention(inLead);
    const earliest = Math.max(0, sentence.index - REACH);
    for (let index = sentence.index - 1; index >= earliest; index--) {
      if (doc.sentences[index]!.block !== sentence.block) break;
      const told = this.#topics(index);
      // "Small and sharp: Zephyra 4. Runs on a phone."
      const topics = (told.length > 0 ? told : this.#only(index, fits)).filter(fits);
      if (topics.length > 0) return topics;
    }
    return [];
  }

  /** The one thing that fits of a sentence without a clause. */
  #only(index: number, fits: Fits): readonly number[] {
    if (this.#scene.doc.clauses[index]!.length > 0) return [];
    const named = new Set(
      mentionsIn(this.#scene.doc, this.#scene.doc.sentences[index]!)
        .map(({ entity }) => entity)
        .filter(fits),
    );
    return named.size === 1 ? [...named] : [];
  }

  /** What a sentence is about: what it says is released, and the subjects of its clauses. */
  #topics(index: number): readonly number[] {
    return this.#scene.doc.clauses[index]!.flatMap(({ verb, subject, object }) =>
      this.#heads(MAKING_VERBS.has(verb) ? object : subject),
    );
  }

  /** The first name of the sentence before an offset that fits. */
  #named(end: number, fits: Fits): readonly number[] {
    const { doc, sentence, clauses } = this.#scene;
    const compared = clauses.flatMap(({ verb, object }) => (COMPARING.has(verb) ? this.#heads(object) : []));
    const first = mentionsIn(doc, { start: sentence.start, end }).find(
      ({ entity, start }) =>
        fits(entity) && !compared.includes(entity) && !MEASURE.test(doc.text.slice(Math.max(0, start - 12), start)),
    );
    return first ? entitiesOfMention(first) : [];
  }

  /** The name just before the bracket around a token. */
  #beforeBracket(at: number): readonly number[] {
    const { tokens } = this.#scene.sentence;
    let open = at;
    for (let depth = 0; open >= 0; open--) {
      if (tokens[open]!.text === ')' && open < at) depth++;
      else if (tokens[open]!.text === '(' && depth-- === 0) break;
    }
    if (open < 1) return [];
    const { end } = tokens[open - 1]!;
    const start = tokens[Math.max(0, open - 1 - BEFORE_BRACKET)]!.start;
    const last = mentionsIn(this.#scene.doc, { start: this.#scene.sentence.start, end }).at(-1);
    return last && last.end >= start ? entitiesOfMention(last) : [];
  }

  /** What the clause of a token is about; null where that is nothing named. */
  #ofClause(at: number): readonly number[] | null {
    const active = this.#scene.clauses.filter(({ passive }) => !passive);
    const clause = active.findLast(({ first }) => first <= at);
    // "Built on X, Y is fast"
    if (!clause) return active[0] ? this.#heads(active[0].subject) : [];
    // "Zephyra is supported by X and available on Y": what is supported.
    const standing = this.#scene.clauses.find((one) => one.passive && one.first === clause.first);
    if (standing?.form === 'finite') return this.#heads(standing.subject);
    const subject = this.#heads(clause.subject);
    if (subject.length > 0) return subject;
    return COMPARING.has(clause.verb) && clause.subject.length > 0 ? null : this.#heads(clause.object);
  }

  #heads(list: List): readonly number[] {
    return list.flatMap(({ heads }) => heads.flatMap((index) => entitiesOfMention(this.#scene.doc.mentions[index]!)));
  }
}
