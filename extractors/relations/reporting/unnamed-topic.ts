/** What words speak of without naming it: what a pronoun takes up, what leads into a sentence, what its paragraph is on. */
import type { EntityType } from '../../../graph/ontology.ts';
import { isEmpty } from '../../coreference/empty-it.ts';
import { type Document, type NounPhrase, type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { THINGS } from '../kinds.ts';
import { isSpokenOf } from './standpoints.ts';
import type { Topics } from './topic.ts';
import { ATTITUDES, REPORTS } from './words.ts';

/** What stands for something that is named elsewhere. */
const POINTING = /^(?:it|its|this|these|those|they|their|he|she|his|her)$/;
/** What takes up what was spoken of. */
const DEFINITE = /^(?:the|this|these|those|it|its|they|their|both)$/;
/** How deep comments stand below the posts of a list. */
const COMMENT = 2;
/** What may stand before the first word that counts. */
const OPENING = /^(?:that|how|why|out|up|down|through|into|over|at|on|about|,|:|["“])$/;

/** "praised the product's speed": what was spoken of last; "offered insights": what the paragraph is on. */
export type TakingBack = 'last' | 'theme' | null;

/** How some words lean on what was spoken of before them. */
export interface Leaning {
  /** They begin with a pronoun that nobody knows. */
  readonly points: boolean;
  /** They take up what was spoken of. */
  readonly takesUp: boolean;
  /** How they take up what was spoken of by a noun. */
  readonly takesBack: TakingBack;
  /** They are an outlet's or an analyst's, who go on with what their paragraph is on. */
  readonly goesOn: boolean;
}

/** What stands before what is somebody's own. */
const OWNED = /^(?:his|her|their|its|our|my)$/;

/** "provided insights and tests, noting ...": whether words open with views that nothing tells the subject of. */
function isBareView(words: readonly Token[]): boolean {
  const end = words.findIndex(({ tags }) => tags & (Tag.Punctuation | Tag.Preposition));
  const opening = words.slice(0, end < 0 ? undefined : end);
  const isBare = end < 0 || (words[end]!.tags & Tag.Punctuation) !== 0;
  const told = opening.at(-1);
  if (!isBare || !told || OWNED.test(opening[0]!.lower)) return false;
  return ATTITUDES.has(told.lemma) || REPORTS.has(told.lemma);
}

/** How something comes out. */
const LAUNCH = /^(?:launch|rollout|debut|release|unveiling|announcement|relaunch|upgrade|update|preview)$/;

/** Whether words open with a part of a thing: "vision side finally works", "voice mode is slow". */
function isPart(words: readonly Token[]): boolean {
  const end = words.findIndex(({ tags }) => !(tags & (Tag.Noun | Tag.Adjective)));
  const after = words[end];
  return end > 0 && end < MOST_WORDS && PART.test(words[end - 1]!.lemma) && !(after!.tags & Tag.Preposition);
}
const MOST_WORDS = 4;
const PART =
  /^(?:side|part|mode|interface|editor|window|tier|limit|pricing|license|licence|output|prose|voice|prompt|score|weight|demo|tokenizer|recipe|writing|code|training|context|latency|speed|quality|safety|vision|audio|memory|planner|harness)$/;

const isNameless = ({ heads, possessors, modifiers }: NounPhrase): boolean =>
  heads.length + possessors.length + modifiers.length === 0;

/** Answers what sentences of one document speak of without naming it. */
export class UnnamedTopic {
  readonly #doc: Document;
  readonly #topics: Topics;

  constructor(doc: Document, topics: Topics) {
    this.#doc = doc;
    this.#topics = topics;
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  #isThing(entity: number): boolean {
    return THINGS.has(this.#type(entity));
  }

  /** The pronoun that reported words begin with; undefined for none. */
  #pronoun({ tokens }: Sentence, span: Span): Token | undefined {
    const token = tokens.find(
      ({ start, lower, tags }) => start >= span.start && !OPENING.test(lower) && tags !== Tag.Adverb,
    );
    if (!token || !POINTING.test(token.lower) || token.end > span.end) return undefined;
    // "notes that it is hard to tell": of nothing.
    const isNothing = tokens[token.index - 1]?.lower === 'that' && isEmpty({ tokens }, token.index);
    return isNothing ? undefined : token;
  }

  /** Whether reported words begin with a pronoun that nobody knows. */
  points(sentence: Sentence, span: Span): boolean {
    const token = this.#pronoun(sentence, span);
    return token !== undefined && mentionsIn(this.#doc, token).length === 0;
  }

  /** How reported words open with a noun for what was spoken of, if they do. */
  takesBack({ tokens }: Sentence, span: Span): TakingBack {
    const at = tokens.findIndex(({ start, lower }) => start >= span.start && !OPENING.test(lower));
    const [opening, noun, after] = tokens.slice(at, at + 3);
    if (!opening || !noun || noun.end > span.end) return null;
    if (isBareView(tokens.slice(at))) return 'theme';
    if (!(noun.tags & Tag.Noun)) return null;
    if (/^(?:this|these|those|its)$/.test(opening.lower)) return 'last';
    if (opening.lower === 'the' && isPart(tokens.slice(at + 1))) return 'last';
    // "the importance of tests", "the gap between two models": of what follows.
    const isWhole = !(after && after.tags & (Tag.Preposition | Tag.Noun | Tag.Adjective));
    return opening.lower === 'the' && isWhole ? 'last' : null;
  }

  /** "notes that the launch was late": whether reported words open with how something came out. */
  tellsOfLaunch({ tokens }: Sentence, span: Span): boolean {
    const at = tokens.findIndex(({ start, lower }) => start >= span.start && !OPENING.test(lower));
    const [opening, noun, after] = tokens.slice(at, at + 3);
    if (!opening || !noun || noun.end > span.end || !/^(?:the|this)$/.test(opening.lower)) return false;
    return LAUNCH.test(noun.lower) && !(after && after.tags & (Tag.Preposition | Tag.Noun) && !(after.tags & Tag.Verb));
  }

  /** Whether words take up what was spoken of: "the model". */
  isDefinite({ tokens }: Sentence, span: Span): boolean {
    return tokens.some(({ start, end, lower }) => start >= span.start && end <= span.end && DEFINITE.test(lower));
  }

  /** "**Zephyra**: a demo on Modelbay is out. Ada Brook praised its speed": the thing that heads the item, where a pronoun of no name of the sentence takes it up. */
  takenUp(sentence: Sentence, span: Span, except: ReadonlySet<number>): number | null {
    const token = this.#pronoun(sentence, span);
    const [known] = token && /^its?$/.test(token.lower) ? mentionsIn(this.#doc, token) : [];
    if (!token || !known || !this.#isThing(known.entity)) return null;
    const here = mentionsIn(this.#doc, { start: sentence.start, end: token.start });
    if (here.some(({ entity }) => entity === known.entity)) return null;
    const [lead, other] = [...this.#topics.leadNames(sentence)].filter((entity) => this.#isThing(entity));
    return lead !== undefined && other === undefined && !except.has(lead) ? lead : null;
  }

  /** What a sentence speaks of without naming it: what leads into it, else what its item or paragraph spoke of before. */
  of(sentence: Sentence, except: ReadonlySet<number>, { points, takesUp, takesBack, goesOn }: Leaning): number | null {
    const { depth, start } = sentence.block;
    // Comments below a post speak of anything.
    const lead = depth < COMMENT || points ? this.#topics.lead(sentence, except) : null;
    const before = depth === 0 && goesOn ? (this.#within(sentence, except) ?? this.before(sentence, except)) : null;
    if (lead !== null || before !== null) return lead ?? before;
    if (depth > 0)
      return (
        (takesUp ? this.before(sentence, except) : null) ??
        (points ? this.#topics.theme(sentence, except) : null) ??
        // "They feel powerless" behind another sentence: of what that told.
        (points && start === sentence.start ? this.#topics.title(except) : null)
      );
    const last = this.#doc.sentences[sentence.index - 1];
    if (points && last?.block === sentence.block) return this.#topics.of(last, except);
    const topic =
      takesBack === null
        ? null
        : takesBack === 'last'
          ? this.#lastSpokenOf(sentence, except)
          : this.before(sentence, except);
    return topic !== null && isSpokenOf(this.#type(topic)) ? topic : null;
  }

  /** "Acme is behind on Zephyra, and Foo Weekly hears that the line is paused": what a sentence speaks of up to who goes on with it. */
  #within(sentence: Sentence, except: ReadonlySet<number>): number | null {
    const reporter = mentionsIn(this.#doc, sentence).find(({ entity }) => except.has(entity));
    if (!reporter || reporter.start === sentence.start) return null;
    return this.#thingOrFirm(this.#topics.of({ start: sentence.start, end: reporter.start }, except));
  }

  /** What the block of a sentence has spoken of so far: "Zephyra is out. Posts came from @adabrook". */
  before({ block, start }: Sentence, except: ReadonlySet<number>): number | null {
    const span = { start: block.start, end: start };
    const tellers = mentionsIn(this.#doc, span).flatMap(({ entity }) => (this.tellsOfOthers(entity) ? [entity] : []));
    return this.#thingOrFirm(this.#topics.of(span, tellers.length === 0 ? except : new Set([...except, ...tellers])));
  }

  /** "The launch was praised by Ada Brook": what the sentences before spoke of last, where the subject of this takes it up and names nothing. */
  takenUpBySubject(sentence: Sentence, except: ReadonlySet<number>): number | null {
    // What is done to it is read turned round, too: where it stands tells.
    const subject = this.#doc.clauses[sentence.index]
      ?.flatMap(({ form, subject: [phrase] }) => (form === 'finite' && phrase ? [phrase] : []))
      .find(({ first }) => first === 0);
    if (!subject || !/^(?:the|this|these|those|it|its)$/.test(subject.words[0] ?? '') || !isNameless(subject))
      return null;
    return this.#lastSpokenOf(sentence, except);
  }

  /** What the nearest sentence before, in the same block, is on. */
  #lastSpokenOf({ block, index }: Sentence, except: ReadonlySet<number>): number | null {
    for (let at = index - 1; this.#doc.sentences[at]?.block === block; at--) {
      const topic = this.#thingOrFirm(this.#topics.of(this.#doc.sentences[at]!, except));
      if (topic !== null) return topic;
    }
    return null;
  }

  /** Whether somebody is an outlet or an analyst, who tells of others. */
  tellsOfOthers(entity: number): boolean {
    return this.#type(entity) === 'source' || hasRole(this.#doc.entities[entity]!, 'analyst');
  }

  /** Whoever spoke before, and what things are measured by, is not what is spoken of. */
  #thingOrFirm(topic: number | null): number | null {
    return topic !== null && /^(?:person|benchmark)$/.test(this.#type(topic)) ? null : topic;
  }
}
