/** Who makes each thing and whom each person speaks for, and so whether what somebody tells of a thing is a report. */
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import type { Document, Span } from '../../document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, MEANS, THINGS } from '../kinds.ts';
import { MEASURING, STUDIES, TELLING } from './words.ts';

const NONE: ReadonlySet<number> = new Set();

/** What people do with a thing, rather than tell of it. */
const DEEDS: ReadonlySet<RelationType> = new Set(['develops', 'acquires', 'invests_in']);

/** What one says of one's own deeds behind "it". */
const INTENDS =
  /^ (?:will|would|plans?|intends?|expects?|hopes?|aims?|is (?:working|adding|planning|looking|preparing))\b/;
const INTENT = 16;

/** "high throughput for the" */
const MEASURE_OF = /^(?: (?!that |to |how )[^\s,;:]+){1,8} (?:of|for|with|in) (?:the )?$/;

/** What ties those who tell to what they tell of, in one document. Made once its other statements are read. */
export class Affiliations {
  readonly #doc: Document;
  readonly #lexicon: Lexicon;
  /** Who makes each thing, as the digest says, and whom each person speaks for. */
  readonly #makers = new Map<number, Set<number>>();
  readonly #employers = new Map<number, Set<number>>();
  /** Where the digest tells of the posts that people hold in firms, by where its words start. */
  readonly #titles = new Map<number, Set<number>>();
  /** What people are said to have made, bought or put money into. */
  readonly #deeds = new Map<number, Set<number>>();

  constructor(doc: Document, lexicon: Lexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
    for (const { type, subject, object, evidence } of doc.statements) {
      if (type === 'develops') add(this.#makers, object, subject);
      if (type === 'works_at' || type === 'founded') add(this.#employers, subject, object);
      if (type === 'works_at' && FIRMS.has(this.#type(object))) add(this.#titles, subject, evidence.start);
      if (DEEDS.has(type) && this.#type(subject) === 'person') add(this.#deeds, subject, object);
    }
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  /** The firms that a person speaks for, as the digest says. */
  employersOf(person: number): ReadonlySet<number> {
    return this.#employers.get(person) ?? NONE;
  }

  /** Whether some words tell of a post that a person holds in a firm. */
  isTitled(person: number, { start, end }: Span): boolean {
    return [...(this.#titles.get(person) ?? NONE)].some((at) => at >= start && at < end);
  }

  /** Whether a person speaks for the maker of this. */
  isOfEmployer(person: number, object: number): boolean {
    const makers = this.#makers.get(object) ?? NONE;
    return [...makers].some((maker) => this.employersOf(person).has(maker) || maker === person);
  }

  /** Whether a person is said or known to speak for the maker of this. */
  isInsider(person: number, object: number): boolean {
    const maker = this.#lexicon.makerOf(this.#doc.entities[object]!.name);
    return (
      this.isOfEmployer(person, object) ||
      (maker !== null && maker === this.#lexicon.employerOf(this.#doc.entities[person]!.name))
    );
  }

  /** Whether it is known who makes this. */
  isMade(object: number): boolean {
    return this.#makers.has(object) || this.#lexicon.makerOf(this.#doc.entities[object]!.name) !== null;
  }

  /** Whether a study by a firm is of another firm, of a method, or of what another makes. */
  isOthers(reporter: number, object: number): boolean {
    const type = this.#type(object);
    if (FIRMS.has(type) || this.isOwn(reporter, object)) return FIRMS.has(type);
    return THINGS.has(type) ? this.isMade(object) : MEANS.has(type) && type !== 'technique';
  }

  /** Whether the digest says that a person has made, bought or funded this. */
  hasDone(person: number, object: number): boolean {
    return this.#deeds.get(person)?.has(object) === true;
  }

  /** Whether somebody who tells of this tells of a thing of his own, or of his firm. */
  isOwn(reporter: number, object: number): boolean {
    if (this.#employers.get(reporter)?.has(object)) return true;
    const { name } = this.#doc.entities[object]!;
    const { name: own, type } = this.#doc.entities[reporter]!;
    if (type === 'person') return false;
    if (this.#makers.get(object)?.has(reporter)) return true;
    const maker = this.#lexicon.makerOf(name);
    // "Meta AI" of what Meta makes
    return maker !== null && (maker === own || own.startsWith(`${maker} `));
  }

  /**
   * Whether it is a report where somebody says something of this; `verb` is null where nothing tells how. Firms speak
   * mostly of what is theirs: what they tell of is no report unless it is known to be another's.
   */
  isReport(
    reporter: number,
    object: number,
    verb: string | null,
    said: Span | null,
    noun: string | null = null,
  ): boolean {
    if (!FIRMS.has(this.#type(reporter)) || this.#tellsOfOthers(reporter)) return true;
    // "Acme found that it needs Ropework", "Acme shipped Zephyra, showing gains on GridBench": what is measured or done with.
    if (verb !== null && MEANS.has(this.#type(object)) && this.#type(object) !== 'law') return false;
    // "Acme is testing Zephyra" tells nothing of it.
    if ((verb !== null && MEASURING.has(verb) && verb !== 'test') || (noun !== null && STUDIES.has(noun))) return true;
    if (
      (verb !== null && !this.#tells(reporter, object, verb, said)) ||
      !THINGS.has(this.#type(object)) ||
      this.isOwn(reporter, object)
    )
      return false;
    return this.isMade(object);
  }

  /** Whether a firm is one that ranks or shares what others make. */
  #tellsOfOthers(firm: number): boolean {
    const entity = this.#doc.entities[firm]!;
    return hasRole(entity, 'analyst') || hasRole(entity, 'curator');
  }

  /** What firms and bodies say is mostly of what they do with a thing: "200 tokens a second on Zephyra", "agencies can buy Zephyra". */
  #tells(reporter: number, object: number, verb: string, said: Span | null): boolean {
    if (!TELLING.has(verb)) return false;
    if (verb === 'report' && this.#type(reporter) === 'organization') return true;
    if (verb === 'show' || said === null) return verb === 'show';
    return this.#opens(reporter, said, object) || (verb === 'report' && this.#measuresOf(said, object));
  }

  /** "reported 40 tokens a second for Zephyra": whether reported words open with what is measured of a thing. */
  #measuresOf(said: Span, object: number): boolean {
    const [first] = mentionsIn(this.#doc, said);
    return first?.entity === object && MEASURE_OF.test(this.#doc.text.slice(said.start, first.start));
  }

  /** Whether a firm offers the models of others, and so tells of them. */
  #serves(firm: number): boolean {
    return hasRole(this.#doc.entities[firm]!, 'host') || hasRole(this.#doc.entities[firm]!, 'engine');
  }

  /** "Acme confirmed that Zephyra is out": whether reported words begin with the name of what they are of. */
  #opens(reporter: number, said: Span, object: number): boolean {
    const [first] = mentionsIn(this.#doc, said);
    const before = this.#doc.text.slice(said.start, first?.start ?? said.start).trim();
    if (first?.entity !== object || !/^(?:that )?(?:the )?$/i.test(`${before} `.trimStart())) return false;
    // "Modelbay says that it will follow": of itself.
    if (/^it$/i.test(first.text) && INTENDS.test(this.#doc.text.slice(first.end, first.end + INTENT))) return false;
    return first.by !== 'coreference' || !/^(?:it|its|they|their)$/i.test(first.text) || this.#serves(reporter);
  }
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
