/** What a report is of: found in the reported words, else in what the item or story speaks of. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, type Span, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import type { Affiliations } from './affiliations.ts';
import { type Aside, asidesOf } from './asides.ts';
import { isSubject, isVerbBetween, moverIn } from './focus.ts';
import { FIRMS, MEANS, THINGS } from './kinds.ts';
import { listedWith } from './listed-with.ts';
import { metaphors } from './metaphors.ts';
import { Topics } from './topic.ts';
import { type Leaning, UnnamedTopic } from './unnamed-topic.ts';

/**
 * "reported the plan, citing people who find Zephyra slow", "co-authored with Ada Brook", "shared tips, signaling the end of Lark":
 * what is told, without who told it or helped to and without what follows from it.
 */
function withoutAftermath({ text }: Document, { start, end }: Span): Span {
  const cut = text
    .slice(start, end)
    .search(
      /\bco-?(?:authored|written|wrote|signed|hosted|penned) (?:with|by)\b|, (?:citing|quoting|signaling|signalling|sparking|fueling|fuelling|prompting|raising|leading|hinting|paving)\b/i,
    );
  return cut < 0 ? { start, end } : { start, end: start + cut };
}

/** What of a firm's things run in. */
const PREMISES =
  /^['’]?s? (?:own |public |official |hosted |free |paid )?(?:API|cloud|platform|servers?|endpoints?|infra|hardware|app|site|console)\b/;

/** Most words before what somebody presents: "Acme's new". */
const PRESENTING = 6;

/** Words of an outlet that name nothing. */
const GOING_ON: Leaning = { points: false, takesUp: true, goesOn: true };

/** Answers what is reported in one document. */
export class Reported {
  readonly topics: Topics;
  readonly #doc: Document;
  readonly #affiliations: Affiliations;
  readonly #spokenOf: UnnamedTopic;

  constructor(doc: Document, affiliations: Affiliations) {
    this.#doc = doc;
    this.#affiliations = affiliations;
    this.topics = new Topics(doc);
    this.#spokenOf = new UnnamedTopic(doc, this.topics);
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  #isFirm(entity: number): boolean {
    return FIRMS.has(this.#type(entity));
  }

  #isThing(entity: number): boolean {
    return THINGS.has(this.#type(entity));
  }

  /** What a stretch of reported words is about: the first things or firm it names, else what the story speaks of. */
  objects(sentence: Sentence, whole: Span, reporter: number, others: readonly number[] = []): readonly number[] {
    const span = withoutAftermath(this.#doc, whole);
    const object = this.#object(sentence, span, reporter, others);
    if (object === null) return [];
    const except = new Set([reporter, ...others]);
    return [object, ...listedWith(this.#doc, sentence, span, object).filter((entity) => !except.has(entity))];
  }

  /** What somebody tells an outlet of: what the sentence is about; of him it is his firm, where it stands before him: "its CEO". */
  toldBy(sentence: Sentence, tellers: readonly number[], outlet: number): number | null {
    const named = mentionsIn(this.#doc, sentence).map(({ entity }) => entity);
    // '"We are behind Beta", Ada Brook told Foo Weekly': of himself.
    const [teller] = tellers;
    const own = teller !== undefined && sentence.tokens.some(({ lower }) => /^(?:we|our|us)$/.test(lower));
    const topic = own ? teller : this.topics.of(sentence, new Set([outlet]));
    if (topic === null || !tellers.includes(topic))
      return (
        (topic !== null && this.#isFirst(sentence, topic, outlet)
          ? null
          : this.#spokenOf.of(sentence, new Set([...tellers, outlet]), GOING_ON)) ?? topic
      );
    const before = new Set([...named.slice(0, named.indexOf(topic)), ...this.topics.leadNames(sentence)]);
    const firm = [...this.#affiliations.employersOf(topic)].find((one) => before.has(one));
    // "Its founder Ada Brook told Foo Weekly that the result surprised the team": of what the paragraph is on.
    const except = new Set([...tellers, outlet]);
    return firm ?? (own ? null : this.#spokenOf.of(sentence, except, GOING_ON)) ?? topic;
  }

  /** Whether what somebody tells an outlet begins with a name, or the name stands before it. */
  #isFirst(sentence: Sentence, topic: number, outlet: number): boolean {
    const named = mentionsIn(this.#doc, sentence);
    const told = named.find(({ entity }) => entity === outlet);
    const first = named.find(({ entity }) => entity === topic);
    if (!told || !first || first.start < told.start) return true;
    return this.#doc.text.slice(told.end, first.start).trim().split(/\s+/).length <= 4;
  }

  /** "shared news on this release", "measured 70% on GridBench": whether some words take up what was spoken of, or are a result or a quotation that stands for it. */
  takesUp(sentence: Sentence, said: Span): boolean {
    return this.#spokenOf.isDefinite(sentence, said) || /["“\d]/.test(this.#doc.text.slice(said.start, said.end));
  }

  /** "finds it dull": whether reported words begin with a pronoun that nobody knows. */
  points(sentence: Sentence, span: Span): boolean {
    return this.#spokenOf.points(sentence, span);
  }

  #object(sentence: Sentence, span: Span, reporter: number, others: readonly number[] = []): number | null {
    const except = new Set([reporter, ...others, ...metaphors(this.#doc, sentence, span)]);
    // "Acme says it ...", "announced its ...": of itself; "Acme says that a model leads its chart" is not.
    const [begin] = mentionsIn(this.#doc, span);
    const later = begin && /^(?:its|their)$/i.test(begin.text) && this.#doc.text.slice(span.start, begin.start).trim();
    const tells = this.#spokenOf.tellsOfOthers(reporter);
    if (this.#isFirm(reporter) && !tells && begin?.entity === reporter && !later) return null;
    const taken = this.#spokenOf.takenUp(sentence, span, except);
    if (taken !== null) return taken;
    // "Foo Labs notes that it trails Lark": no analyst speaks of himself so.
    const points =
      this.#spokenOf.points(sentence, span) ||
      (tells && begin?.entity === reporter && /^it$/i.test(begin.text) && !later);
    const named = points ? null : this.#named(sentence, span, except);
    if (named !== null && this.#affiliations.employersOf(reporter).has(named)) return null;
    // "Acme expects more, and its head of sales Ada Brook named ...": firms report on nobody.
    if (named !== null && this.#type(named) === 'person' && moverIn(this.#doc, begin!) === named) return named;
    // "shared a slide from Ada Brook"
    if (named !== null && this.#isMakerOf(span, named)) return null;
    if (named !== null && this.#type(named) === 'person')
      return this.topics.lead(sentence, except) ?? (this.#isFirm(reporter) ? null : named);
    if (named !== null && (this.#type(named) !== 'benchmark' || this.#presents(span, named))) return named;
    const takesUp = named !== null || this.#spokenOf.isDefinite(sentence, span);
    const given = this.#spokenOf.of(sentence, except, { points, takesUp, goesOn: tells });
    // Scores on a benchmark are of what they are about; without that, of the benchmark.
    if (named !== null) return given === null || !this.#isThing(given) ? named : given;
    // "Foo Labs estimates that half of Norland's data centers are late"
    return given ?? (tells ? this.#place(span) : null);
  }

  /** Whether somebody is only told of as whose work it is: "a slide by Ada Brook". */
  #isMakerOf({ start, end }: Span, person: number): boolean {
    if (this.#type(person) !== 'person') return false;
    const first = mentionsIn(this.#doc, { start, end }).find(({ entity }) => entity === person);
    return first !== undefined && /\b(?:from|by|via) \[?$/.test(this.#doc.text.slice(start, first.start));
  }

  /** The first place that some words name; null for none. */
  #place(span: Span): number | null {
    return mentionsIn(this.#doc, span).find(({ entity }) => this.#type(entity) === 'place')?.entity ?? null;
  }

  /** "summarized Acme's GridBench benchmark, ...": whether reported words begin with a benchmark that they call so. */
  #presents({ start, end }: Span, benchmark: number): boolean {
    const named = mentionsIn(this.#doc, { start, end }).find(({ entity }) => entity === benchmark);
    if (!named) return false;
    const before = this.#doc.text.slice(start, named.start).split(/\s/);
    const opens = before.length <= PRESENTING && /^(?:.*['’]s|the|an?|new|)$/i.test(before.at(-2) ?? '');
    return (
      opens &&
      (/^\s(?:benchmark|leaderboard|suite)\b/.test(this.#doc.text.slice(named.end, end)) ||
        /\b(?:benchmark|leaderboard|suite)$/i.test(named.text))
    );
  }

  #named(sentence: Sentence, span: Span, except: ReadonlySet<number>): number | null {
    const inside = mentionsIn(this.#doc, span).filter(({ entity }) => !except.has(entity));
    const asides = asidesOf(this.#doc, sentence, inside);
    const those = (aside: Aside): readonly number[] =>
      inside.flatMap(({ entity }) => (asides.get(entity) === aside ? [entity] : []));
    const mayBe = new Set([...except, ...those('example')]);
    const first =
      this.topics.first(span, new Set([...mayBe, ...those('compared')])) ??
      (this.topics.heading(sentence, except) === null ? this.topics.first(span, mayBe) : null);
    if (first === null) return null;
    // The items of a digest on one thing are on that.
    const title = sentence.block.depth > 0 ? this.topics.title(except) : null;
    const topic = this.topics.lead(sentence, except) ?? this.topics.theme(sentence, except) ?? title;
    if (asides.get(first) === 'means' && topic !== null) return topic;
    // What the lead names, too, is what it is all about.
    const lead = new Set([...this.topics.leadNames(sentence), ...(title === null ? [] : [title])]);
    // "says that Zephyra is slow next to what Acme has"
    const opens = inside[0]?.entity === first && this.#isThing(first) && isSubject(this.#doc, inside[0]);
    const given = lead.has(first)
      ? undefined
      : inside.find(
          ({ entity, start }) =>
            lead.has(entity) &&
            !(opens && this.#isFirm(entity) && isVerbBetween(this.#doc, inside[0]!, start)) &&
            (entity === topic || !asides.has(entity)) &&
            (this.#isThing(entity) || this.#isFirm(entity)),
        );
    if (given) return given.entity;
    // "Testers may keep Lark, Foo Weekly reports": what the lead names, where nobody that is named acts.
    if (topic !== null && this.#isThing(topic) && !lead.has(first) && this.#isActedOnByNobody(sentence, span, first))
      return topic;
    const serves =
      MEANS.has(this.#type(first)) ||
      this.#isOnPremises(first, inside) ||
      (this.#type(first) === 'hardware' && !lead.has(first));
    if (!serves && !this.#isPlace(first)) return first;
    const others = inside.filter(({ entity }) => asides.get(entity) !== 'compared');
    const served = serves ? this.#servedBy(others, first) : null;
    const about = topic !== null && THINGS.has(this.#type(topic)) && !this.#isPlace(topic) ? topic : null;
    return served ?? about ?? first;
  }

  /** Whether reported words only tell what somebody without a name does with something. */
  #isActedOnByNobody({ index }: Sentence, { start, end }: Span, entity: number): boolean {
    return (this.#doc.clauses[index] ?? []).some(
      ({ form, passive, subject, object }) =>
        form === 'finite' &&
        !passive &&
        subject.length > 0 &&
        subject.every(
          ({ heads, possessors, modifiers }) => heads.length + possessors.length + modifiers.length === 0,
        ) &&
        object.some(({ heads }) =>
          heads.some((at) => {
            const mention = this.#doc.mentions[at]!;
            return mention.entity === entity && mention.start >= start && mention.end <= end;
          }),
        ),
    );
  }

  /** "40 tokens a second on Acme's own API": whether a firm is only named as whose place something runs in. */
  #isOnPremises(entity: number, inside: readonly Mention[]): boolean {
    const first = inside.find((mention) => mention.entity === entity);
    if (!first || !this.#isFirm(entity)) return false;
    const { text } = this.#doc;
    return (
      /\b(?:on|via|through|over|using) (?:the )?$/.test(text.slice(Math.max(0, first.start - 12), first.start)) &&
      PREMISES.test(text.slice(first.end, first.end + 40))
    );
  }

  /** Whether something is where others run or are offered. */
  #isPlace(entity: number): boolean {
    const named = this.#doc.entities[entity]!;
    return hasRole(named, 'host') || hasRole(named, 'engine');
  }

  /** "how MoE makes Zephyra fast", "MoE for Zephyra" are about Zephyra; "MoE, which runs on Zephyra", "MoE in Zephyra" are not. */
  #servedBy(inside: readonly Mention[], means: number): number | null {
    const from = inside.find(({ entity }) => entity === means);
    const to = inside.find(({ entity }) => this.#type(entity) === 'model' || this.#type(entity) === 'product');
    if (!from || !to || from.sentence !== to.sentence || to.start < from.end) return null;
    const between = this.#doc.sentences[from.sentence]!.tokens.filter(
      ({ start, end }) => start >= from.end && end <= to.start,
    );
    const apart = between.some(({ tags }) => (tags & Tag.Punctuation) !== 0) || between.at(-1)?.lower === 'in';
    return apart ? null : to.entity;
  }

  /** What a sentence is about, other than who reports it: a thing that is its subject or heads it, else what it names. */
  about(sentence: Sentence, reporters: readonly number[]): number | null {
    const handles = mentionsIn(this.#doc, sentence).filter(({ text }) => text.startsWith('@'));
    const except = new Set([...reporters, ...handles.map(({ entity }) => entity)]);
    const subject = this.topics.subject(sentence, except);
    if (subject !== null) return subject;
    const heading = this.topics.heading(sentence, except);
    const isNamed = mentionsIn(this.#doc, sentence).some(({ entity }) => entity === heading);
    if (heading !== null && THINGS.has(this.#type(heading)) && (isNamed || !this.#isOfActor(sentence, heading, except)))
      return heading;
    const topic = this.topics.of(sentence, except);
    // "Key figures are Ada Brook and Bo Lind, with comments from Carl Dunn": of neither.
    const isPeer =
      topic !== null && this.#type(topic) === 'person' && reporters.every((one) => this.#type(one) === 'person');
    return isPeer ? null : (topic ?? heading ?? this.#spokenOf.before(sentence, except));
  }

  /** "Acme paid for it, according to Foo Weekly": whether a sentence is of a firm that it names, and that has not made the thing. */
  #isOfActor({ index }: Sentence, thing: number, except: ReadonlySet<number>): boolean {
    const acting = this.#doc.clauses[index]?.find(({ form }) => form === 'finite')?.subject[0]?.heads[0];
    const actor = acting === undefined ? undefined : this.#doc.mentions[acting];
    if (actor === undefined || actor.by === 'coreference' || except.has(actor.entity)) return false;
    return this.#isFirm(actor.entity) && !this.#affiliations.isOwn(actor.entity, thing);
  }
}
