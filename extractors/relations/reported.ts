/** What a report is of: found in the reported words, else in what the item or story speaks of. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, type Span, Tag, type Token } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import type { Affiliations } from './affiliations.ts';
import { asidesOf } from './asides.ts';
import { FIRMS, MEANS, THINGS } from './kinds.ts';
import { listedWith } from './listed-with.ts';
import { linksToPost } from './posts.ts';
import { Topics } from './topic.ts';

/** What stands for something that is named elsewhere. */
const POINTING = /^(?:it|its|this|these|those|they|their|he|she|his|her)$/;
/** What takes up what was spoken of. */
const DEFINITE = /^(?:the|this|these|those|it|its|they|their|both)$/;
/** How deep comments stand below the posts of a list. */
const COMMENT = 2;
/** What may stand before the first word that counts. */
const OPENING = /^(?:that|how|why|out|,|:|["“])$/;

/** "praised open models in an article co-authored with Ada Brook": what is told, without who helped to tell it. */
function withoutCoauthors({ text }: Document, { start, end }: Span): Span {
  const cut = text.slice(start, end).search(/\bco-?(?:authored|written|wrote|signed|hosted|penned) (?:with|by)\b/i);
  return cut < 0 ? { start, end } : { start, end: start + cut };
}

/** What of a firm's things run in. */
const PREMISES =
  /^['’]?s? (?:own |public |official |hosted |free |paid )?(?:API|cloud|platform|servers?|endpoints?|infra|hardware|app|site|console)\b/;

/** Answers what is reported in one document. */
/** Most words before what somebody presents: "Acme's new". */
const PRESENTING = 6;

export class Reported {
  readonly topics: Topics;
  readonly #doc: Document;
  readonly #affiliations: Affiliations;

  constructor(doc: Document, affiliations: Affiliations) {
    this.#doc = doc;
    this.#affiliations = affiliations;
    this.topics = new Topics(doc);
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
    const span = withoutCoauthors(this.#doc, whole);
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
    if (topic === null || !tellers.includes(topic)) return topic;
    const before = new Set([...named.slice(0, named.indexOf(topic)), ...this.topics.leadNames(sentence)]);
    return [...this.#affiliations.employersOf(topic)].find((firm) => before.has(firm)) ?? topic;
  }

  #object(sentence: Sentence, span: Span, reporter: number, others: readonly number[] = []): number | null {
    const except = new Set([reporter, ...others]);
    // "Acme says it ...", "announced its ...": of itself; "Acme says that a model leads its chart" is not.
    const [begin] = mentionsIn(this.#doc, span);
    const later = begin && /^(?:its|their)$/i.test(begin.text) && this.#doc.text.slice(span.start, begin.start).trim();
    if (this.#isFirm(reporter) && begin?.entity === reporter && !later) return null;
    const taken = this.#takenUp(sentence, span, except);
    if (taken !== null) return taken;
    const points = this.#points(sentence, span);
    const named = points ? null : this.#named(sentence, span, except);
    if (named !== null && this.#affiliations.employersOf(reporter).has(named)) return null;
    // "Acme expects more, and its head of sales Ada Brook named ...": firms report on nobody.
    if (named !== null && this.#type(named) === 'person')
      return this.topics.lead(sentence, except) ?? (this.#isFirm(reporter) ? null : named);
    if (named !== null && (this.#type(named) !== 'benchmark' || this.#presents(span, named))) return named;
    const isPost = mentionsIn(this.#doc, sentence).some(
      (mention) => mention.entity === reporter && linksToPost(this.#doc, mention),
    );
    const takesUp = named !== null || this.#isDefinite(sentence, span);
    const given = this.#spokenOf(sentence, except, points || isPost, takesUp);
    // Scores on a benchmark are of what they are about; without that, of the benchmark.
    return named !== null && (given === null || !this.#isThing(given)) ? named : given;
  }

  /** "summarized Acme's GridBench benchmark, ...": whether reported words begin with a benchmark that they call so. */
  #presents({ start, end }: Span, benchmark: number): boolean {
    const named = mentionsIn(this.#doc, { start, end }).find(({ entity }) => entity === benchmark);
    if (!named) return false;
    const before = this.#doc.text.slice(start, named.start).split(/\s/);
    const opens = before.length <= PRESENTING && /^(?:.*['’]s|the|an?|new|)$/i.test(before.at(-2) ?? '');
    return opens && /^\s(?:benchmark|leaderboard|suite)\b/.test(this.#doc.text.slice(named.end, end));
  }

  /** The pronoun that reported words begin with; undefined for none. */
  #pronoun({ tokens }: Sentence, span: Span): Token | undefined {
    const token = tokens.find(
      ({ start, lower, tags }) => start >= span.start && !OPENING.test(lower) && tags !== Tag.Adverb,
    );
    return token && POINTING.test(token.lower) && token.end <= span.end ? token : undefined;
  }

  /** Whether reported words begin with a pronoun that nobody knows. */
  #points(sentence: Sentence, span: Span): boolean {
    const token = this.#pronoun(sentence, span);
    return token !== undefined && mentionsIn(this.#doc, token).length === 0;
  }

  /** "**Zephyra**: a demo on Modelbay is out. Ada Brook praised its speed": the thing that heads the item, where a pronoun of no name of the sentence takes it up. */
  #takenUp(sentence: Sentence, span: Span, except: ReadonlySet<number>): number | null {
    const token = this.#pronoun(sentence, span);
    const [known] = token && /^its?$/.test(token.lower) ? mentionsIn(this.#doc, token) : [];
    if (!token || !known || !this.#isThing(known.entity)) return null;
    const here = mentionsIn(this.#doc, { start: sentence.start, end: token.start });
    if (here.some(({ entity }) => entity === known.entity)) return null;
    const [lead, other] = [...this.topics.leadNames(sentence)].filter((entity) => this.#isThing(entity));
    return lead !== undefined && other === undefined && !except.has(lead) ? lead : null;
  }

  #named(sentence: Sentence, span: Span, except: ReadonlySet<number>): number | null {
    const inside = mentionsIn(this.#doc, span).filter(({ entity }) => !except.has(entity));
    const asides = asidesOf(this.#doc, sentence, inside);
    const compared = inside.map(({ entity }) => entity).filter((entity) => asides.get(entity) === 'compared');
    const first =
      this.topics.first(span, new Set([...except, ...compared])) ??
      (this.topics.heading(sentence, except) === null ? this.topics.first(span, except) : null);
    if (first === null) return null;
    // The items of a digest on one thing are on that.
    const title = sentence.block.depth > 0 ? this.topics.title(except) : null;
    const topic = this.topics.lead(sentence, except) ?? this.topics.theme(sentence, except) ?? title;
    if (asides.get(first) === 'means' && topic !== null) return topic;
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

  /**
   * What a sentence speaks of without naming it: what leads into it, else what its item spoke of before.
   * `takesUp`: whether its words take up what was spoken of.
   */
  #spokenOf(sentence: Sentence, except: ReadonlySet<number>, points: boolean, takesUp: boolean): number | null {
    const { start, depth } = sentence.block;
    // Comments below a post speak of anything.
    const lead = depth < COMMENT || points ? this.topics.lead(sentence, except) : null;
    if (lead !== null) return lead;
    if (depth > 0) {
      const before = takesUp ? this.#thingOrFirm(this.topics.of({ start, end: sentence.start }, except)) : null;
      return before ?? (points ? this.topics.title(except) : null);
    }
    const theme = points ? this.topics.theme(sentence, except) : null;
    if (theme !== null) return theme;
    const before = this.#doc.sentences[sentence.index - 1];
    return points && before?.block === sentence.block ? this.topics.of(before, except) : null;
  }

  #isDefinite({ tokens }: Sentence, span: Span): boolean {
    return tokens.some(({ start, end, lower }) => start >= span.start && end <= span.end && DEFINITE.test(lower));
  }

  /** Whoever spoke before is not what is spoken of. */
  #thingOrFirm(entity: number | null): number | null {
    return entity !== null && this.#type(entity) === 'person' ? null : entity;
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
    return this.topics.of(sentence, except) ?? heading ?? this.#before(sentence, except);
  }

  /** What the block of a sentence has spoken of so far: "Zephyra is out. Posts came from @adabrook". */
  #before({ block, start }: Sentence, except: ReadonlySet<number>): number | null {
    return this.#thingOrFirm(this.topics.of({ start: block.start, end: start }, except));
  }

  /** "Acme paid for it, according to Foo Weekly": whether a sentence is of a firm that it names, and that has not made the thing. */
  #isOfActor({ index }: Sentence, thing: number, except: ReadonlySet<number>): boolean {
    const acting = this.#doc.clauses[index]?.find(({ form }) => form === 'finite')?.subject[0]?.heads[0];
    const actor = acting === undefined ? undefined : this.#doc.mentions[acting];
    if (actor === undefined || actor.by === 'coreference' || except.has(actor.entity)) return false;
    return this.#isFirm(actor.entity) && !this.#affiliations.isOwn(actor.entity, thing);
  }
}
