/**
 * `reports_on`: who reports, covers or discusses what. Its object is the main subject of the report, which is no fixed
 * place in a sentence, so it is read by these few rules of its own instead of by patterns:
 *
 * - criticizes.told  "Ada Brook slammed the licence": what that is of, in an item or story on it
 * - reports.verb    "The Information hears that Acme hit $25 billion", "Zephyra is slow, says Ada Brook": what is said of
 * - reports.story   "Ada Brook called it the best of its kind": what the headline of the story names (judgements.ts)
 * - reports.told    "Ada Brook told Foo Weekly that ...": what the sentence is about
 * - reports.noun    "Ada Brook's thread on Zephyra", "a Foo Weekly summary": what it is on
 * - reports.board   "Zephyra tops Foo Labs' chat index": what has a place in what an analyst keeps
 * - reports.agent   "as covered by MarkTechPost, it ...", "according to X", "per @x", "as Ada Brook notes, ..."
 * - reports.link    a briefing's item that ends with a link to its source: the item's main subject
 * - reports.shared  "@_akhaliq introduced Zephyra": who shares what others make (makers.ts)
 * - reports.forum   "users on r/X report ...", "discussed on r/X": what is discussed there
 *
 * A handle in brackets is only a credit: it reports nothing.
 */
import type { EntityType } from '../../../graph/ontology.ts';
import {
  type Clause,
  type Document,
  type Mention,
  type Sentence,
  type Span,
  type Statement,
  withLayers,
} from '../../document.ts';
import { Headings } from '../../headings.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { mentionIndex, mentionsBySentence } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { FIRMS } from '../kinds.ts';
import { Affiliations } from './affiliations.ts';
import { agentsIn } from './agents.ts';
import { boardKeepers } from './boards.ts';
import { ClosingLinks } from './closing-links.ts';
import { confidencesIn } from './confidences.ts';
import { FAULTED, faults } from './faulting.ts';
import { isForum, talkOf } from './forums.ts';
import { heralds } from './heralding.ts';
import { judgementsIn } from './judgements.ts';
import { reportsIn } from './nouns.ts';
import { Reported } from './reported.ts';
import { isLeftOpen, isSmallTalk } from './small-talk.ts';
import { speechIn } from './speakers.ts';
import { Standpoints } from './standpoints.ts';
import { Ties } from './ties.ts';
import { SPEAKING } from './words.ts';

/** Whether a verb only tells of a thing: "described by Ada Brook"; but "written by Ada Brook". */
const tellsOnly = (verb: string, credit: boolean | undefined): boolean =>
  SPEAKING.has(verb) && !(credit && verb === 'write');

class ReportReader {
  readonly #doc: Document;
  readonly #headings: Headings;
  readonly #affiliations: Affiliations;
  readonly #reported: Reported;
  readonly #standpoints: Standpoints;
  readonly #ties: Ties;
  readonly #closing: ClosingLinks;
  readonly statements: Statement[] = [];

  constructor(doc: Document, lexicon: Lexicon) {
    this.#doc = doc;
    this.#headings = new Headings(doc);
    this.#affiliations = new Affiliations(doc, lexicon);
    this.#reported = new Reported(doc, this.#affiliations);
    this.#standpoints = new Standpoints(doc, this.#affiliations);
    this.#ties = new Ties(doc, this.#affiliations, this.#reported);
    this.#closing = new ClosingLinks(doc, this.#reported.topics, this.#standpoints);
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  /** Adds a report, unless it is of somebody's own: who tells of a thing of his own, or of himself, reports nothing. */
  #add(
    subject: number,
    object: number | null,
    sentence: Sentence,
    rule: string,
    confidence: number,
    heralded = false,
  ): void {
    const { start, end } = sentence;
    if (object === null || object === subject || this.#type(object) === 'source') return;
    if (this.#affiliations.isOwn(subject, object) && !heralded) return;
    if (isLeftOpen(this.#doc, sentence, object) && !this.#goesOnInTalk(sentence, subject, object)) return;
    if (this.#faults(subject, object)) return;
    const about = { benchmark: null, role: null, status: 'actual' as const };
    const type = rule === FAULTED ? 'criticizes' : 'reports_on';
    this.statements.push({ subject, type, object, ...about, confidence, evidence: { start, end }, rule });
  }

  /** Whether a person or firm is known to fault this: what is then said of it is no report. */
  #faults(subject: number, object: number): boolean {
    if (this.#type(subject) === 'source') return false;
    return this.#doc.statements.some(
      (one) => one.type === 'criticizes' && one.subject === subject && one.object === object,
    );
  }

  /** Where a report of talk leaves open what it is of: whether an outlet or somebody known tells it, of more than whom the channel is of. */
  #goesOnInTalk(sentence: Sentence, reporter: number, object: number): boolean {
    const talked = this.#headings.talkedOf(sentence);
    return /^(?:person|source)$/.test(this.#type(reporter)) && (talked === null || talked.has(object));
  }

  /** "X reports that Y ...", "X praises Y", "Y is slow, says X", "Y was highlighted by X". */
  verbs(sentence: Sentence, clauses: readonly Clause[], mentionAt: Int32Array): void {
    const heard = new Set<number>();
    for (const { speakers, verb, said, study, credit } of speechIn(this.#doc, sentence, clauses, mentionAt))
      for (const reporter of speakers) {
        const outlets = this.#standpoints.outletsOf(sentence, reporter);
        const inProse = !credit && outlets.length === 0 && this.#standpoints.speaksInProse(sentence, reporter);
        const objects = this.#reported.objects(sentence, said, reporter, [...speakers, ...heard, ...outlets]);
        heard.add(reporter);
        for (const object of objects)
          if (
            (this.#affiliations.isReport(reporter, object, verb, said) ||
              (study && this.#affiliations.isOthers(reporter, object))) &&
            (!inProse ||
              this.#standpoints.opensWords(sentence, said, object) ||
              this.#ties.pointsBack(sentence, said, reporter, object)) &&
            (tellsOnly(verb, credit) || !this.#affiliations.hasDone(reporter, object)) &&
            !this.#standpoints.isOfFirm(sentence, verb, reporter, object) &&
            !isSmallTalk(this.#doc, sentence, reporter, verb) &&
            this.#ties.mayTell(sentence, said, reporter, object)
          )
            for (const one of [reporter, ...outlets]) {
              const rule = faults(this.#doc, sentence, verb, object) ? FAULTED : 'reports.verb';
              this.#add(one, object, sentence, rule, 0.75, heralds(this.#doc, sentence, said, one));
            }
      }
  }

  /** "Ada Brook called it the best of its kind", where no more is known of "it" than what the story is headed by. */
  judgements(sentence: Sentence, clauses: readonly Clause[]): void {
    for (const { person, of } of judgementsIn(this.#doc, sentence, clauses, this.#headings, this.#affiliations))
      if (!this.#hasTold(person, sentence)) this.#add(person, of, sentence, 'reports.story', 0.65);
  }

  /** "Ada Brook told Foo Weekly that ...": the outlet reports on what the sentence is about. */
  told(sentence: Sentence, clauses: readonly Clause[]): void {
    for (const { outlet, tellers } of confidencesIn(this.#doc, clauses)) {
      const firm = tellers.length === 1 && FIRMS.has(this.#type(tellers[0]!)) ? tellers[0]! : null;
      const of = firm ?? this.#reported.toldBy(sentence, tellers, outlet);
      this.#add(outlet, of, sentence, 'reports.told', 0.7);
    }
  }

  /** "Ada Brook's thread on Zephyra", "(Foo Weekly summary)". */
  nouns(sentence: Sentence, mentionAt: Int32Array, clauses: readonly Clause[]): void {
    for (const { noun, reporter, end } of reportsIn(this.#doc, sentence, mentionAt, clauses)) {
      // "Zephyra is out (Foo Weekly post), and so is Lark": on nothing behind the bracket.
      const isClosed = sentence.tokens[noun.index + 1]?.text === ')';
      const behind = { start: noun.end, end: isClosed ? noun.end : sentence.end };
      const span = sentence.block.kind === 'body' ? behind : { start: sentence.start, end };
      for (const object of this.#reported.objects(sentence, span, reporter))
        if (this.#affiliations.isReport(reporter, object, null, null, noun.lemma))
          this.#add(reporter, object, sentence, 'reports.noun', 0.7);
    }
  }

  /** "Zephyra tops Foo Labs' chat index": the analyst tells of what has a place there. */
  boards(sentence: Sentence, mentions: readonly number[]): void {
    for (const analyst of boardKeepers(this.#doc, sentence, mentions)) {
      const about = this.#reported.about(sentence, [analyst]);
      if (about !== null && this.#type(about) === 'model') this.#add(analyst, about, sentence, 'reports.board', 0.7);
    }
  }

  /** "as covered by X", "per @x": X reports on what the sentence is about. */
  agents(sentence: Sentence, mentionAt: Int32Array): void {
    const { openers, observers, ...agents } = agentsIn(this.#doc, sentence, mentionAt);
    // "@x: Zephyra on a phone"
    for (const { entity, end } of openers) this.#said(sentence, { start: end, end: sentence.end }, entity);
    for (const observer of observers) this.#aside(sentence, observer);
    // "Zephyra, praised by Ada Brook": what a clause has told of them.
    const reporters = agents.reporters.filter((one) => !this.#hasTold(one, sentence));
    if (reporters.length === 0) return;
    const about = this.#reported.about(sentence, [...reporters, ...agents.firms]);
    for (const reporter of reporters)
      if (
        !this.#standpoints.isOfHimself(sentence, reporter, about) &&
        !isSmallTalk(this.#doc, sentence, reporter, 'report')
      )
        this.#add(reporter, about, sentence, 'reports.agent', 0.75);
  }

  /** Whether somebody is read to have told something in a sentence. */
  #hasTold(reporter: number, { start }: Sentence): boolean {
    return this.statements.some(({ subject, evidence }) => subject === reporter && evidence.start === start);
  }

  /** "as Ada Brook points out, Zephyra ...": what is said before or after. */
  #aside(sentence: Sentence, { entity, start, end }: Mention): void {
    const { tokens } = sentence;
    const verb = firstFrom(tokens, end);
    // "as Ada Brook puts it"
    const puts = /^(?:put|see|have)$/.test(tokens[verb]?.lemma ?? '') && tokens[verb + 1]?.lower === 'it';
    if (!puts && !SPEAKING.has(tokens[verb]?.lemma ?? '')) return;
    const comma = tokens.find(({ index, text }) => index > verb && text === ',');
    const span = comma ? { start: comma.end, end: sentence.end } : { start: sentence.start, end: start };
    if (!this.#said(sentence, span, entity))
      this.#add(entity, this.#reported.about(sentence, [entity]), sentence, 'reports.agent', 0.75);
  }

  /** Adds what some words that somebody says are of; whether they are of anything. */
  #said(sentence: Sentence, words: Span, reporter: number): boolean {
    const objects = this.#reported.objects(sentence, words, reporter);
    for (const object of objects) this.#add(reporter, object, sentence, 'reports.agent', 0.75);
    return objects.length > 0;
  }

  /** An item's closing link to its source. */
  link(sentence: Sentence): void {
    const closing = this.#closing.of(sentence);
    for (const object of closing?.objects ?? []) this.#add(closing!.reporter, object, sentence, 'reports.link', 0.85);
  }

  /** "users on r/X report ...". */
  forum(sentence: Sentence, mentions: readonly number[], clauses: readonly Clause[]): void {
    if (sentence.block.kind !== 'body') return;
    const forums = mentions.filter((index) => isForum(this.#doc.mentions[index]!.text));
    for (const index of forums) {
      const { entity } = this.#doc.mentions[index]!;
      if (this.#type(entity) !== 'source') continue;
      const object = talkOf(this.#doc, this.#reported, sentence, clauses, forums, index);
      this.#add(entity, object, sentence, 'reports.forum', 0.7);
    }
  }
}

/** The step: adds who reports on what. The lexicon only tells what is somebody's own. */
export function reports(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const reader = new ReportReader(doc, lexicon);
    const bySentence = mentionsBySentence(doc);
    for (const sentence of doc.sentences) {
      const mentions = bySentence[sentence.index]!;
      if (mentions.length === 0 || sentence.block.kind === 'credit') continue;
      const clauses = doc.clauses[sentence.index]!;
      const mentionAt = mentionIndex(doc, sentence, mentions);
      reader.verbs(sentence, clauses, mentionAt);
      reader.judgements(sentence, clauses);
      reader.told(sentence, clauses);
      reader.nouns(sentence, mentionAt, clauses);
      reader.boards(sentence, mentions);
      reader.agents(sentence, mentionAt);
      reader.link(sentence);
      reader.forum(sentence, mentions, clauses);
    }
    return withLayers(doc, { statements: [...doc.statements, ...reader.statements] });
  };
}
