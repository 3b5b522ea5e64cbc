/**
 * What a stretch of a digest is mainly about: the thing that it says is released, else the subject of its first clause,
 * else the first entity that it names. And what a sentence goes on to speak of: what heads its item, its story, its
 * group, in this order.
 */
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import type { Document, Mention, Sentence, Span, Statement } from '../../document.ts';
import { Headings } from '../../headings.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, MEANS, THINGS } from '../kinds.ts';
import { isMadeAside, ownedBy } from '../makers/owned-thing.ts';
import { headOf, moverIn, ownActedOn } from '../matching/focus.ts';

/** Where people speak and post; the place itself says nothing, and nothing is said of it. */
export const PLATFORM = /^(?:r\/.*|Reddit|Hacker News|X|Twitter|Discord|YouTube|LinkedIn|GitHub)$/i;

/** Rules that read a release: what tells of it is about what is released. */
const RELEASES: ReadonlySet<string> = new Set(['develops.verb', 'develops.compound', 'develops.posted']);

/** What happens between two is about both. */
const BETWEEN: ReadonlySet<RelationType> = new Set(['disputes', 'competes_with', 'acquires']);

/** What tells only when or where something else was, at the start of a sentence. */
const FRONTING = /^(?:in|at|after|during|following|to|before|amid|despite)$/;

const NOBODY: ReadonlySet<number> = new Set();

/** Whether something is first named as an example. */
function isExample({ text }: Document, inside: readonly Mention[], entity: number): boolean {
  const named = inside.find((mention) => mention.entity === entity);
  return (
    named !== undefined && /\b(?:like|such as|including) $/.test(text.slice(Math.max(0, named.start - 12), named.start))
  );
}

/** Answers what parts of one document are about. Made once its statements are read. */
export class Topics {
  readonly #doc: Document;
  readonly #statements = new Map<number, Statement[]>();
  readonly #headings: Headings;
  /** What alone the title names, where the digest speaks of nothing more often, its parts counted in. */
  readonly #title: number | null;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#headings = new Headings(doc);
    for (const statement of doc.statements) {
      const list = this.#statements.get(statement.evidence.start);
      if (list) list.push(statement);
      else this.#statements.set(statement.evidence.start, [statement]);
    }
    this.#title = this.#dominantTitle();
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  #isTopical(entity: number): boolean {
    const type = this.#type(entity);
    return THINGS.has(type) || FIRMS.has(type) || MEANS.has(type) || type === 'law';
  }

  #dominantTitle(): number | null {
    const { title } = this.#headings;
    const named = title ? new Set(mentionsIn(this.#doc, title).map(({ entity }) => entity)) : NOBODY;
    const [topic] = named;
    if (topic === undefined || named.size > 1 || !this.#isTopical(topic)) return null;
    const parts = new Set(
      this.#doc.statements
        .filter(({ type, object }) => type === 'part_of' && object === topic)
        .map(({ subject }) => subject),
    );
    const counts = new Map<number, number>();
    for (const { entity } of this.#doc.mentions) {
      const whole = parts.has(entity) ? topic : entity;
      counts.set(whole, (counts.get(whole) ?? 0) + 1);
    }
    const count = counts.get(topic) ?? 0;
    const isRival = (entity: number): boolean =>
      THINGS.has(this.#type(topic)) ? this.#type(entity) === this.#type(topic) : this.#isTopical(entity);
    return [...counts].every(([entity, other]) => other <= count || !isRival(entity)) ? topic : null;
  }

  /** The main entity of a span, sources and whoever is in `except` left out; null where it names none. */
  of(span: Span, except: ReadonlySet<number> = NOBODY): number | null {
    return this.all(span, except)[0] ?? null;
  }

  /** The main entities of a span: two where it tells of something between two, of a quarrel or a deal. */
  all(span: Span, except: ReadonlySet<number> = NOBODY): readonly number[] {
    const inside = this.#named(span, except);
    const first = this.#behindFronted(inside) ?? inside.find(({ entity }) => this.#isTopical(entity));
    const [person] = inside;
    const raiser = person && this.#type(person.entity) === 'person' ? this.#raisedFor(inside, except) : null;
    if (raiser !== null) return [raiser];
    if (!first || (person && this.#isPair(person))) return person ? [person.entity] : [];
    const head = headOf(this.#doc, first, except) ?? first.entity;
    // "Acme raised $5M from Fund One and unveiled Zephyra": a round is of who raises.
    if (this.#statementsOf(inside).some(({ type, object }) => type === 'invests_in' && object === head)) return [head];
    const made = this.#allMadeBy(head, inside, except);
    if (made.length > 0) return made;
    for (const { type, subject, object } of this.#statementsOf(inside)) {
      // "Governor Ada Brook signed SB 12"
      if (type === 'enacts' && (subject === head || this.#type(head) === 'person') && !except.has(object))
        return [object];
      if (type === 'available_on' && object === head && !except.has(subject)) return [subject];
      if (BETWEEN.has(type) && (subject === head || object === head))
        return [head, subject === head ? object : subject].filter((entity) => !except.has(entity));
    }
    const own = ownActedOn(this.#doc, head, inside, except);
    if (own !== null) return [own];
    // "Acme's Zephyra release": of Zephyra, where nothing is said to be done.
    const released = this.#doc.clauses[first.sentence]?.length === 0 ? ownedBy(this.#doc, first, inside) : null;
    if (head === first.entity && released !== null) return [released];
    return [head];
  }

  /** "Ada Brook and Bo Lind raised $3M for Acme": the one firm whose round the sentences of some names tell of; null for none. */
  #raisedFor(inside: readonly Mention[], except: ReadonlySet<number>): number | null {
    const raisers = new Set(
      this.#statementsOf(inside).flatMap(({ type, object }) => (type === 'invests_in' ? [object] : [])),
    );
    const [only, other] = raisers;
    return only === undefined || other !== undefined || except.has(only) ? null : only;
  }

  /** "In comments to the ministry, Acme called ...": who acts behind the words that a sentence opens with; null where these only name things, or nothing. */
  #behindFronted([first, ...rest]: readonly Mention[]): Mention | null {
    if (!first || !(FIRMS.has(this.#type(first.entity)) || /^(?:person|benchmark)$/.test(this.#type(first.entity))))
      return null;
    const sentence = this.#doc.sentences[first.sentence]!;
    const opening = sentence.tokens[0]!.lower;
    // "On GridBench the new Zephyra 4 is first"
    const measured = this.#type(first.entity) === 'benchmark' && opening === 'on';
    if (!measured && !FRONTING.test(opening)) return null;
    const head = this.#doc.clauses[first.sentence]?.find(({ form }) => form === 'finite')?.subject[0]?.heads[0];
    const acting = head === undefined ? undefined : this.#doc.mentions[head];
    if (!acting || !rest.includes(acting)) return null;
    return measured || /,/.test(this.#doc.text.slice(first.end, acting.start)) ? acting : null;
  }

  /** What the first of some reported words are about: an entity, or what it is said to release or to own. */
  first(span: Span, except: ReadonlySet<number>): number | null {
    const inside = this.#named(span, except);
    const first = inside.find(({ entity }) => this.#isTopical(entity));
    if (!first) return inside[0]?.entity ?? null;
    const mover = moverIn(this.#doc, inside[0]!);
    if (mover !== null && !except.has(mover)) return mover;
    return ownedBy(this.#doc, first, inside) ?? this.#madeBy(first.entity, inside, except) ?? first.entity;
  }

  /** The subject of a sentence, or what it releases, where that is a thing. */
  subject(sentence: Sentence, except: ReadonlySet<number>): number | null {
    for (const { subject, form } of this.#doc.clauses[sentence.index] ?? []) {
      const head = subject[0]?.heads[0];
      if (form !== 'finite' || head === undefined) continue;
      const { entity } = this.#doc.mentions[head]!;
      const topic = this.#madeBy(entity, mentionsIn(this.#doc, sentence), except) ?? entity;
      return THINGS.has(this.#type(topic)) && !except.has(topic) ? topic : null;
    }
    return null;
  }

  #named(span: Span, except: ReadonlySet<number>): readonly Mention[] {
    return mentionsIn(this.#doc, span).filter(
      (mention) =>
        !except.has(mention.entity) &&
        !this.#isPlatform(mention) &&
        (this.#isTopical(mention.entity) || this.#type(mention.entity) === 'person'),
    );
  }

  /** "on YouTube"; but not "YouTube lets its users ..." of a firm. */
  #isPlatform({ entity, text, start, sentence }: Mention): boolean {
    if (!PLATFORM.test(text)) return false;
    return !FIRMS.has(this.#type(entity)) || start !== this.#doc.sentences[sentence]!.start;
  }

  #statementsOf(mentions: readonly Mention[]): readonly Statement[] {
    const starts = new Set(mentions.map(({ sentence }) => this.#doc.sentences[sentence]!.start));
    return [...starts].flatMap((start) => this.#statements.get(start) ?? []);
  }

  /** What sentences say that an entity releases: the first of it. */
  #madeBy(maker: number, inside: readonly Mention[], except: ReadonlySet<number>): number | null {
    return this.#allMadeBy(maker, inside, except)[0] ?? null;
  }

  /** What a sentence says that an entity releases: "Acme released Zephyra 4 and Lark 2" is of both. */
  #allMadeBy(maker: number, inside: readonly Mention[], except: ReadonlySet<number>): readonly number[] {
    const releases = this.#statementsOf(inside).filter(
      ({ rule, subject, object, evidence }) =>
        RELEASES.has(rule) && subject === maker && !except.has(object) && !isMadeAside(this.#doc, object, evidence),
    );
    const [first] = releases;
    // "Acme ships models like Zephyra": of Acme.
    if (first && isExample(this.#doc, inside, first.object)) return [];
    const together = releases.filter(
      ({ rule, evidence }) => rule === first?.rule && evidence.start === first.evidence.start,
    );
    return [...new Set(together.map(({ object }) => object))];
  }

  /** "Ada Brook and Acme" */
  #isPair({ sentence, end, entity }: Mention): boolean {
    if (this.#type(entity) !== 'person') return false;
    return this.#doc.sentences[sentence]!.tokens.find(({ start }) => start >= end)?.lower === 'and';
  }

  /** The things that a span is about; what is no thing where it names none. For what users discuss. */
  thing(span: Span, except: ReadonlySet<number> = NOBODY): number | null {
    const topic = this.of(span, except);
    if (topic === null || (THINGS.has(this.#type(topic)) && this.#type(topic) !== 'hardware')) return topic;
    const inside = mentionsIn(this.#doc, span).filter(({ entity }) => !except.has(entity));
    const model = inside.find(({ entity }) => this.#type(entity) === 'model');
    return (model ?? inside.find(({ entity }) => THINGS.has(this.#type(entity))))?.entity ?? topic;
  }

  /** What heads a sentence: its lead, else the heading of its group, else the title. */
  heading(sentence: Sentence, except: ReadonlySet<number> = NOBODY): number | null {
    const topic = this.#above(sentence, except, false);
    return topic ?? this.title(except);
  }

  /** What alone the digest's title names, and the digest speaks of most; null for none. */
  title(except: ReadonlySet<number> = NOBODY): number | null {
    return this.#title !== null && !except.has(this.#title) ? this.#title : null;
  }

  /** All that the lead of a sentence names. */
  leadNames(sentence: Sentence): ReadonlySet<number> {
    const [above] = this.#headings.above(sentence);
    if (!above || above.story !== sentence.block.story) return NOBODY;
    return new Set(mentionsIn(this.#doc, above).map(({ entity }) => entity));
  }

  /** What leads into a sentence: the lead of its item, the items around it, or its story's headline. */
  lead(sentence: Sentence, except: ReadonlySet<number> = NOBODY): number | null {
    return this.#above(sentence, except, true);
  }

  /** The one thing that what heads a sentence names: its lead, else the heading of its group; null where that names several. */
  theme(sentence: Sentence, except: ReadonlySet<number> = NOBODY): number | null {
    const theme = this.#headings.theme(sentence, (entity) => THINGS.has(this.#type(entity)));
    return theme !== null && !except.has(theme) ? theme : null;
  }

  #above(sentence: Sentence, except: ReadonlySet<number>, near: boolean): number | null {
    for (const above of this.#headings.above(sentence)) {
      if (near && above.depth === 0 && above.story !== sentence.block.story) return null;
      const topic = this.of(above, except);
      if (topic !== null) return topic;
    }
    return null;
  }
}
