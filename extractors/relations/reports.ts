/**
 * `reports_on`: who reports, covers or discusses what. Its object is the main subject of the report, which is no fixed
 * place in a sentence, so it is read by these few rules of its own instead of by patterns:
 *
 * - reports.verb    "The Information reports that Acme hit $25 billion": Acme
 * - reports.agent   "as covered by MarkTechPost, it ...", "according to X", "per @x", "commentary from @x and @y"
 * - reports.link    a briefing's item that ends with a link to the outlet: the item's main subject
 * - reports.forum   "users on r/X report ...", "discussed on r/X": what is discussed there
 */
import type { EntityType, Status } from '../../graph/ontology.ts';
import { type Clause, type Document, type List, type Sentence, type Statement, Tag } from '../document.ts';
import { mentionIndex, mentionsBySentence, mentionsIn } from '../syntax/mentions.ts';
import { Topics } from './topic.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What outlets and observers do. Lemmas. */
const REPORTING = words(
  `report note describe highlight cover detail estimate project forecast warn find rank position place observe cite
   claim summarize analyze review profile reveal document track survey measure benchmark flag frame echo point_out add
   argue suggest discuss speculate call quote characterize peg predict test tell explain share spotlight comment`,
);
/** What only outlets do so that it is a report: a firm that says something of itself reports nothing. */
const SAYING = words('say write publish post claim tell announce');
/** What analysts among the firms do. */
const ANALYSING = words(
  'estimate project forecast find rank position place warn report survey measure benchmark peg predict rate track',
);

const OBSERVERS: ReadonlySet<EntityType> = new Set(['source', 'person']);
const FIRMS: ReadonlySet<EntityType> = new Set(['company', 'organization']);

/** Words before a name that make it the one who reports. */
const AGENT =
  /(?:\b(?:according to|per|reported by|covered by|noted by|highlighted by|cited by|shared by|posted by|summarized by|echoed by|first reported by|flagged by|commentary from|posts? from|reports? (?:from|by)|analysis (?:from|by)|coverage (?:from|by|in)|recap (?:from|by)|details from|snapshot (?:from|comes from)|surfaced by|via|source:?))\s*(?:the\s+)?$/i;

const FORUM = /^(?:on|at|in|across|from|dominates|over)$/;

class ReportReader {
  readonly #doc: Document;
  readonly #topics: Topics;
  readonly #statements: Statement[] = [];

  constructor(doc: Document) {
    this.#doc = doc;
    this.#topics = new Topics(doc);
  }

  get statements(): readonly Statement[] {
    return this.#statements;
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  #add(
    subject: number,
    object: number | null,
    sentence: Sentence,
    rule: string,
    confidence: number,
    status: Status = 'actual',
  ): void {
    if (object === null || object === subject || this.#type(object) === 'source') return;
    this.#statements.push({
      subject,
      type: 'reports_on',
      object,
      benchmark: null,
      role: null,
      status,
      confidence,
      evidence: { start: sentence.start, end: sentence.end },
      rule,
    });
  }

  /** "X reports that Y ...": the object of the report is the subject of what is reported. */
  verbs(sentence: Sentence, parsed: readonly Clause[]): void {
    for (const [index, clause] of parsed.entries()) {
      for (const subject of this.#entities(clause.subject)) {
        const type = this.#type(subject);
        const observes =
          (type === 'source' && (REPORTING.has(clause.verb) || SAYING.has(clause.verb))) ||
          (type === 'person' && REPORTING.has(clause.verb)) ||
          (FIRMS.has(type) && ANALYSING.has(clause.verb));
        if (!observes || clause.status === 'negated') continue;
        const object =
          this.#reported(clause, parsed[index + 1], subject) ??
          (OBSERVERS.has(type) ? this.#topics.heading(sentence, new Set([subject])) : null);
        this.#add(subject, object, sentence, 'reports.verb', 0.75);
      }
    }
  }

  #entities(list: List): readonly number[] {
    return list.flatMap(({ heads }) => heads.map((index) => this.#doc.mentions[index]!.entity));
  }

  #reported(clause: Clause, next: Clause | undefined, subject: number): number | null {
    const lists = [
      clause.object,
      ...clause.preps.filter(({ preposition }) => /^(?:on|about|of|to|in)$/.test(preposition)).map(({ list }) => list),
    ];
    if (next && next.subject !== clause.subject) lists.splice(1, 0, next.subject, next.object);
    for (const list of lists)
      for (const phrase of list) {
        const index = phrase.heads[0] ?? phrase.possessors[0] ?? phrase.modifiers[0];
        const entity = index === undefined ? null : this.#doc.mentions[index]!.entity;
        if (
          entity !== null &&
          entity !== subject &&
          !['place', 'source', 'license', 'benchmark'].includes(this.#type(entity))
        )
          return entity;
      }
    return null;
  }

  /** "as covered by X", "per @x": X reports on what the sentence is about. */
  agents(sentence: Sentence, mentionAt: Int32Array): void {
    const { tokens } = sentence;
    let list = false;
    for (let at = 0; at < tokens.length; at++) {
      const mention = mentionAt[at]!;
      if (mention < 0) {
        if (list && !/^(?:,|and|&|\/|also|the)$/.test(tokens[at]!.lower)) list = false;
        continue;
      }
      if (mentionAt[at - 1] === mention) continue;
      const { entity, start } = this.#doc.mentions[mention]!;
      const before = this.#doc.text.slice(Math.max(sentence.start, start - 40), start).replace(/[["“(]{1,4}$/, '');
      const observer = OBSERVERS.has(this.#type(entity)) || FIRMS.has(this.#type(entity));
      const via = /\bvia\s*$/i.test(before);
      list = observer && (list || (AGENT.test(before) && (!via || this.#type(entity) === 'source')));
      if (!list) continue;
      const except = new Set(this.#observersOf(sentence, entity));
      const object =
        this.#topics.heading(sentence, except) ??
        this.#topics.of(sentence, except) ??
        this.#topics.story(sentence, except);
      this.#add(entity, object, sentence, 'reports.agent', 0.75);
    }
  }

  /** Everyone in a sentence who may be reporting, not reported on. */
  #observersOf(sentence: Sentence, entity: number): readonly number[] {
    const handles = mentionsIn(this.#doc, sentence)
      .filter((mention) => mention.text.startsWith('@') || OBSERVERS.has(this.#type(mention.entity)))
      .map((mention) => mention.entity);
    return [entity, ...handles];
  }

  /** An item's closing link to an outlet. */
  link(sentence: Sentence): void {
    const last = mentionsIn(this.#doc, sentence).at(-1);
    if (!last || sentence.block.kind !== 'body') return;
    const outlet = this.#type(last.entity) === 'source';
    if (!outlet && !FIRMS.has(this.#type(last.entity))) return;
    if (last.end < sentence.block.end - 2) return;
    const linked = this.#doc.markup.some(
      ({ kind, start, end }) => kind === 'link' && start <= last.start && end >= last.end,
    );
    if (!linked) return;
    const item = { start: sentence.block.start, end: last.start };
    // A firm that the item speaks of tells of itself.
    const dash = /[-–—]\s*\[?$/.test(this.#doc.text.slice(item.start, item.end).trimEnd());
    const named = mentionsIn(this.#doc, item).some(({ entity }) => entity === last.entity);
    if (!outlet && (named || !dash)) return;
    for (const object of this.#topics.all(item, new Set([last.entity])))
      this.#add(last.entity, object, sentence, 'reports.link', 0.85);
  }

  /** "users on r/X report ...". */
  forum(sentence: Sentence, mentions: readonly number[]): void {
    if (sentence.block.kind !== 'body') return;
    for (const index of mentions) {
      const { entity, start, text } = this.#doc.mentions[index]!;
      if (this.#type(entity) !== 'source') continue;
      const before = sentence.tokens.findLast((token) => token.end <= start);
      const isForum = text.startsWith('r/') || /^(?:Reddit|Hacker News|X|Twitter|Discord)$/.test(text);
      if (!isForum || !before || !(FORUM.test(before.lower) || before.tags & Tag.Verb)) continue;
      if (!text.startsWith('r/') && before.lower !== 'on') continue;
      const except = new Set([entity]);
      const object =
        this.#topics.heading(sentence, except) ??
        this.#topics.of(sentence, except) ??
        this.#topics.story(sentence, except);
      this.#add(entity, object, sentence, 'reports.forum', 0.7);
    }
  }
}

/** The step: adds who reports on what. */
export function reports(doc: Document): Document {
  const reader = new ReportReader(doc);
  const bySentence = mentionsBySentence(doc);
  for (const sentence of doc.sentences) {
    const mentions = bySentence[sentence.index]!;
    if (mentions.length === 0 || sentence.block.kind === 'credit') continue;
    reader.verbs(sentence, doc.clauses[sentence.index]!);
    reader.agents(sentence, mentionIndex(doc, sentence, mentions));
    reader.link(sentence);
    reader.forum(sentence, mentions);
  }
  // Who tells of a thing of its own reports nothing.
  const own = new Set(
    doc.statements.filter(({ type }) => type === 'develops').map(({ subject, object }) => `${subject} ${object}`),
  );
  const reported = reader.statements.filter(({ subject, object }) => !own.has(`${subject} ${object}`));
  return { ...doc, statements: [...doc.statements, ...reported] };
}
