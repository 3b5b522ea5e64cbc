/** What a report is of: found in the reported words, else in what the item or story speaks of. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Document, Sentence, Span } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, MEANS, THINGS } from '../kinds.ts';
import { isSubject, moverIn } from '../matching/focus.ts';
import type { Affiliations } from './affiliations.ts';
import { type Aside, asidesOf } from './asides.ts';
import { bringsNew, featuredIn } from './featured.ts';
import { heralds } from './heralding.ts';
import { isActedOnByNobody, isMakerOf, isOnPremises, isTreated, presents, servedBy } from './in-passing.ts';
import { listedWith } from './listed-with.ts';
import { metaphors } from './metaphors.ts';
import { isListed, withoutAftermath } from './told-words.ts';
import { Topics } from './topic.ts';
import { type Leaning, UnnamedTopic } from './unnamed-topic.ts';

/** Before which token somebody is named who belongs to the subject. */
const OPENING = 5;

/** Words of an outlet that name nothing. */
const GOING_ON: Leaning = { points: false, takesUp: true, takesBack: null, goesOn: true };

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
    const also = [...listedWith(this.#doc, sentence, span, object), ...this.#further(sentence, span)];
    return [...new Set([object, ...also.filter((entity) => !except.has(entity))])];
  }

  /** "notes that Zephyra is out and that Lark is dear": what a further statement in reported words opens with. */
  #further({ tokens }: Sentence, { start, end }: Span): readonly number[] {
    return tokens.flatMap((token, at) => {
      if (token.start < start || token.end > end || token.lower !== 'that' || tokens[at - 1]?.lower !== 'and')
        return [];
      const first = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.start;
      const opening = mentionsIn(this.#doc, { start: token.end, end }).find((mention) => mention.start === first);
      if (!opening || opening.by === 'coreference' || !isSubject(this.#doc, opening)) return [];
      return this.#isThing(opening.entity) || this.#isFirm(opening.entity) ? [opening.entity] : [];
    });
  }

  /** What somebody tells an outlet of: what the sentence is about; of him it is his firm, where it stands before him: "its CEO". */
  toldBy(sentence: Sentence, tellers: readonly number[], outlet: number): number | null {
    const named = mentionsIn(this.#doc, sentence).map(({ entity }) => entity);
    // '"We are behind Beta", Ada Brook told Foo Weekly': of himself.
    const [teller] = tellers;
    const own = teller !== undefined && sentence.tokens.some(({ lower }) => /^(?:we|our|us)$/.test(lower));
    const topic = own ? teller : this.topics.of(sentence, new Set([outlet]));
    if (topic === null || !tellers.includes(topic))
      return topic ?? this.#spokenOf.of(sentence, new Set([...tellers, outlet]), GOING_ON);
    const before = new Set([...named.slice(0, named.indexOf(topic)), ...this.topics.leadNames(sentence)]);
    const firm = [...this.#affiliations.employersOf(topic)].find((one) => before.has(one));
    // "Its founder Ada Brook told Foo Weekly that the result surprised the team": of what the paragraph is on.
    const except = new Set([...tellers, outlet]);
    return firm ?? (own ? null : this.#spokenOf.of(sentence, except, GOING_ON)) ?? topic;
  }

  /** "measured 70% on GridBench": whether some words are a result or a quotation, which stands for what was spoken of. */
  takesUp(said: Span): boolean {
    return /["“\d]/.test(this.#doc.text.slice(said.start, said.end));
  }

  /** "finds it dull": whether reported words begin with a pronoun that nobody knows. */
  points(sentence: Sentence, span: Span): boolean {
    return this.#spokenOf.points(sentence, span);
  }

  /** "the product's speed": whether reported words open with a noun for what was spoken of. */
  takesBack(sentence: Sentence, span: Span): boolean {
    return this.#spokenOf.takesBack(sentence, span) !== null;
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
      this.#spokenOf.tellsOfLaunch(sentence, span) ||
      (tells && begin?.entity === reporter && /^it$/i.test(begin.text));
    const named = points ? null : this.#named(sentence, span, except);
    if (named !== null && this.#affiliations.employersOf(reporter).has(named))
      return heralds(this.#doc, sentence, span, reporter) ? named : null;
    // "Acme expects more, and its head of sales Ada Brook named ...": firms report on nobody.
    if (named !== null && this.#type(named) === 'person' && moverIn(this.#doc, begin!) === named) return named;
    // "shared a slide from Ada Brook"
    if (named !== null && isMakerOf(this.#doc, span, named)) return null;
    if (named !== null && this.#type(named) === 'person')
      return this.topics.lead(sentence, except) ?? (this.#isFirm(reporter) ? null : named);
    if (named !== null && (this.#type(named) !== 'benchmark' || presents(this.#doc, span, named))) return named;
    const takesUp = named !== null || this.#spokenOf.isDefinite(sentence, span);
    const given = this.#spokenOf.of(sentence, except, {
      points,
      takesUp,
      takesBack: this.#spokenOf.takesBack(sentence, span),
      goesOn: tells,
    });
    // Scores on a benchmark are of what they are about; without that, of the benchmark.
    if (named !== null) return given === null || !this.#isThing(given) ? named : given;
    // "Foo Labs estimates that half of Norland's data centers are late"
    return given ?? this.#place(span, tells);
  }

  /** The first place that some words name, or with which they open; null for none. */
  #place(span: Span, anywhere: boolean): number | null {
    const place = mentionsIn(this.#doc, span).find(({ entity }) => this.#type(entity) === 'place');
    if (!place || !(anywhere || /^\s(?:that )?$/.test(this.#doc.text.slice(span.start, place.start)))) return null;
    return place.entity;
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
    if (topic !== null && this.#isThing(topic) && isListed(this.#doc, span, inside[0]!)) return topic;
    // What the lead names, too, is what it is all about.
    const lead = new Set([...this.topics.leadNames(sentence), ...(title === null ? [] : [title])]);
    const given = lead.has(first)
      ? undefined
      : inside.find(
          ({ entity }) =>
            lead.has(entity) &&
            (entity === topic || !asides.has(entity)) &&
            (this.#isThing(entity) || this.#isFirm(entity)),
        );
    if (given) return given.entity;
    // "Testers may keep Lark, Foo Weekly reports": what the lead names, where nobody that is named acts.
    if (
      topic !== null &&
      this.#isThing(topic) &&
      !lead.has(first) &&
      isActedOnByNobody(this.#doc, sentence, span, first)
    )
      return topic;
    const serves =
      MEANS.has(this.#type(first)) ||
      isOnPremises(this.#doc, first, inside) ||
      (this.#type(first) === 'hardware' && !lead.has(first));
    // "announced that Moorhub now runs Zephyra"
    const acts = inside[0]?.entity === first && isSubject(this.#doc, inside[0]);
    if (!serves && (acts || !this.#isPlace(first))) return first;
    // "gave tips for Ropework", under the heading of a tool that it is part of.
    if (topic !== null && this.#type(topic) !== 'model' && isTreated(this.#doc, span, inside[0]!, first)) return first;
    const others = inside.filter(({ entity }) => asides.get(entity) !== 'compared');
    const served = serves ? servedBy(this.#doc, others, first) : null;
    const about = topic !== null && THINGS.has(this.#type(topic)) && !this.#isPlace(topic) ? topic : null;
    return served ?? about ?? first;
  }

  /** Whether something is where others run or are offered. */
  #isPlace(entity: number): boolean {
    const named = this.#doc.entities[entity]!;
    return hasRole(named, 'host') || hasRole(named, 'engine');
  }

  /** What a sentence is about, other than who reports it: a thing that is its subject or heads it, else what it names. */
  about(sentence: Sentence, reporters: readonly number[]): number | null {
    const handles = mentionsIn(this.#doc, sentence).filter(({ text }) => text.startsWith('@'));
    const except = new Set([...reporters, ...handles.map(({ entity }) => entity)]);
    if (bringsNew(this.#doc, sentence, reporters)) return null;
    const featured = featuredIn(this.#doc, sentence, reporters);
    if (featured !== null) return featured;
    const subject = this.topics.subject(sentence, except);
    if (subject !== null) return subject;
    const outlet = reporters.some((one) => this.#type(one) === 'source');
    const before = outlet ? null : this.#spokenOf.takenUpBySubject(sentence, except);
    if (before !== null) return before;
    const heading = this.topics.heading(sentence, except);
    const isNamed = mentionsIn(this.#doc, sentence).some(({ entity }) => entity === heading);
    if (heading !== null && THINGS.has(this.#type(heading)) && (isNamed || !this.#isOfActor(sentence, heading, except)))
      return heading;
    const topic = this.topics.of(sentence, except);
    // "Key figures are Ada Brook and Bo Lind, with comments from Carl Dunn": of neither.
    const isPerson = topic !== null && this.#type(topic) === 'person';
    // "**Acme's phone**: per Foo Weekly, Ada Brook's team is late": of what heads it.
    if (isPerson && heading !== null) return heading;
    return isPerson && reporters.every((one) => this.#type(one) === 'person')
      ? null
      : (topic ??
          heading ??
          (this.#saysOfItself(sentence, reporters) ? null : this.#spokenOf.before(sentence, except)));
  }

  /** "Talks by Ada Brook are long", "Hats were discussed by Ada Brook": whether a sentence that names nothing else tells what it is of. */
  #saysOfItself(sentence: Sentence, reporters: readonly number[]): boolean {
    const [opening] = mentionsIn(this.#doc, sentence);
    if (opening === undefined || this.#type(opening.entity) !== 'person' || !reporters.includes(opening.entity))
      return false;
    const words = sentence.tokens.filter(({ end }) => end <= opening.start).length;
    const clauses = this.#doc.clauses[sentence.index] ?? [];
    return words < OPENING || clauses.some(({ form, passive }) => passive && form === 'finite');
  }

  /** "Acme paid for it, according to Foo Weekly": whether a sentence is of a firm that it names, and that has not made the thing. */
  #isOfActor({ index }: Sentence, thing: number, except: ReadonlySet<number>): boolean {
    const acting = this.#doc.clauses[index]?.find(({ form }) => form === 'finite')?.subject[0]?.heads[0];
    const actor = acting === undefined ? undefined : this.#doc.mentions[acting];
    if (actor === undefined || actor.by === 'coreference' || except.has(actor.entity)) return false;
    return this.#isFirm(actor.entity) && !this.#affiliations.isOwn(actor.entity, thing);
  }
}
