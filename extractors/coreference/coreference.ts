/**
 * Pronouns and descriptions that stand for an entity named before: "it", "its", "the company", "the model", "both".
 *
 * The antecedent is the most prominent entity of a fitting type: what the sentence before says is released, its subject,
 * the first it names, else what the section is about (centering: Grosz, Joshi and Weinstein 1995). Where none fits, the
 * word stays unresolved.
 */
import {
  type Document,
  entitiesOfMention,
  type Mention,
  type Sentence,
  type Span,
  Tag,
  type Token,
  withLayers,
} from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Anaphor, anaphorAt, FIRMS, MADE, THINGS, type Types } from './anaphora.ts';
import {
  earlierSentences,
  firstFitting,
  hasPlural,
  isAside,
  isCalled,
  isTeller,
  lastList,
  lastObject,
  lastSubject,
  MEANS,
  TELLING,
} from './antecedents.ts';
import { expectedTypes, isObject } from './expectations.ts';
import { type Plural, pluralAt } from './plurals.ts';
import { Salience } from './salience.ts';
import { unveiled } from './unveiled.ts';

/** What a firm has made and named. */
const BRANDED: Types = new Set(['model', 'product', 'benchmark', 'dataset', 'paper']);

class Resolver {
  readonly #doc: Document;
  readonly #salience: Salience;
  /** The mentions of each sentence, those found here included, in text order. */
  readonly #bySentence: Mention[][];
  readonly added: Mention[] = [];
  readonly #lexicon: Lexicon;
  readonly #entities: ReadonlyMap<string, number>;

  constructor(doc: Document, lexicon: Lexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
    this.#entities = new Map(doc.entities.map(({ name, index }) => [name, index]));
    this.#salience = new Salience(doc);
    this.#bySentence = doc.sentences.map(() => []);
    for (const mention of doc.mentions) this.#bySentence[mention.sentence]!.push(mention);
  }

  sentence(sentence: Sentence): void {
    const here = this.#bySentence[sentence.index]!;
    const found: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const plural = pluralAt(sentence, at);
      const anaphor = plural ? null : anaphorAt(sentence, at);
      const words = plural ? { first: at, last: plural.last } : anaphor;
      if (!words) continue;
      const span = { start: sentence.tokens[words.first]!.start, end: sentence.tokens[words.last]!.end };
      if (overlaps(here, span)) continue;
      const before = mentionsBefore([...here, ...found], span);
      const entities = anaphor
        ? this.#antecedent(sentence, anaphor, before)
        : plural && this.#list(sentence, at, plural, before);
      const mention = this.#mention(sentence, span, entities);
      if (!mention) continue;
      found.push(mention);
      at = words.last;
    }
    for (const token of sentence.tokens) {
      const maker = MAKERS.test(token.lower) ? this.#maker(sentence, token, here) : null;
      if (maker && !overlaps(found, maker)) found.push(maker);
    }
    const lead = this.#lead(sentence);
    const made = lead.length > 0 ? unveiled(this.#doc, sentence, lead, [...here, ...found]) : null;
    if (made) found.push(made);
    if (found.length === 0) return;
    this.added.push(...found);
    this.#bySentence[sentence.index] = [...here, ...found].sort((a, b) => a.start - b.start);
  }

  #mention({ index }: Sentence, { start, end }: Span, entities: readonly number[] | null): Mention | null {
    const [entity, ...others] = entities ?? [];
    if (entity === undefined) return null;
    const text = this.#doc.text.slice(start, end);
    const by = 'coreference';
    return { start, end, text, entity, sentence: index, by, others: others.length > 0 ? others : null };
  }

  /** "the Zephyra maker": whom the lexicon knows to make it, where the digest names him. */
  #maker(sentence: Sentence, noun: Token, here: readonly Mention[]): Mention | null {
    const before = sentence.tokens[noun.index - 1]?.end;
    const made = here.find(({ end }) => end === before);
    if (!made || tokenBefore(sentence, made) !== 'the') return null;
    const maker = this.#lexicon.makerOf(this.#doc.entities[made.entity]!.name);
    const index = maker === null ? undefined : this.#entities.get(maker);
    return index === undefined || index === made.entity ? null : this.#mention(sentence, noun, [index]);
  }

  /** The mentions of the lead that a sentence stands right behind. */
  #lead({ index, block }: Sentence): readonly Mention[] {
    const before = this.#doc.sentences[index - 1]?.block;
    return before?.kind === 'headline' && before.story === block.story ? this.#bySentence[index - 1]! : [];
  }

  #list(sentence: Sentence, at: number, plural: Plural, before: readonly Mention[]): readonly number[] | null {
    const again = before.findLast(({ others }) => others);
    if (plural.vague && again) return entitiesOfMention(again);
    for (const mentions of [plural.object ? [] : before, ...this.#earlier(sentence)]) {
      const list = lastList(this.#doc, mentions, plural.types, plural.count);
      const last = mentions.at(-1);
      if (!list || !last) continue;
      return plural.vague && this.#mayBeOthers(sentence, at, last) ? null : list;
    }
    return null;
  }

  /** Whether others than those of a list may be meant, that its sentence or this one speaks of. */
  #mayBeOthers(sentence: Sentence, at: number, { sentence: index }: Mention): boolean {
    const here = sentence.tokens[at]!.start;
    const there = this.#doc.sentences[index]!;
    const people = [...this.#bySentence[index]!, ...this.#bySentence[sentence.index]!].some(
      ({ entity, start }) => start < here && this.#doc.entities[entity]!.type === 'person',
    );
    return (
      people || hasPlural(there, there.start, Math.min(there.end, here)) || hasPlural(sentence, sentence.start, here)
    );
  }

  #earlier(sentence: Sentence): readonly (readonly Mention[])[] {
    return earlierSentences(this.#doc, sentence).map((index) => this.#bySentence[index]!);
  }

  #antecedent(sentence: Sentence, anaphor: Anaphor, before: readonly Mention[]): readonly number[] | null {
    const { first, types, description } = anaphor;
    const apposed = description ? this.#apposed(sentence, first, before) : null;
    if (apposed && types.has(this.#doc.entities[apposed.entity]!.type)) return [apposed.entity];
    const theirs = sentence.tokens[first]!.lower === 'their';
    // "its CEO", and "its Quillpad": firms have what bears a name.
    const expected = description ? null : this.#ownsNamed(sentence, first) ? FIRMS : expectedTypes(sentence, first);
    // "it scores", "its CEO": what fits these words, however far back, before what stands closer.
    const kinds = expected ? [expected, types] : [types];
    // "its" is mostly of its own sentence.
    const own = /^its$/i.test(sentence.tokens[first]!.text);
    if (own || theirs)
      for (const kind of kinds) {
        const within = this.#within(sentence, { ...anaphor, types: kind }, before);
        const plural =
          theirs && within && hasPlural(sentence, afterGroup(sentence, within), sentence.tokens[first]!.start);
        if (within && !plural) return [within.entity];
      }
    if (theirs) return null;
    const object = isObject(sentence, first);
    for (const kind of object && expected ? [expected] : kinds) {
      const within = own ? null : this.#within(sentence, { ...anaphor, types: kind }, before);
      const entity = within?.entity ?? this.#before(sentence, kind, anaphor.noun ?? null);
      if (entity !== null) return [entity];
    }
    return null;
  }

  /** "Acme, the Lyon company that ...": the name that a description right behind it describes. */
  #apposed({ tokens }: Sentence, at: number, before: readonly Mention[]): Mention | null {
    let first = at;
    while (first > 0 && first > at - 3 && tokens[first]!.lower !== 'the') first--;
    const [name, comma] = [tokens[first - 2], tokens[first - 1]];
    if (tokens[first]!.lower !== 'the' || !name || !/^[,—–(]$/.test(comma?.text ?? '')) return null;
    return before.find((mention) => mention.end === name.end) ?? null;
  }

  /** Whether a thing that is made stands by its name right behind "its". */
  #ownsNamed({ index, tokens }: Sentence, at: number): boolean {
    const next = tokens[at + 1];
    if (tokens[at]!.lower !== 'its' || !next) return false;
    return this.#bySentence[index]!.some(
      ({ start, entity, by }) =>
        start === next.start && by !== 'coreference' && BRANDED.has(this.#doc.entities[entity]!.type),
    );
  }

  /** The antecedent in the sentences before, or what the section is about. */
  #before(sentence: Sentence, types: Types, noun: string | null): number | null {
    for (const mentions of this.#earlier(sentence)) {
      const earlier = this.#described(mentions, types, noun);
      if (earlier) return earlier.entity;
    }
    if (noun !== null) return null;
    const made = types.has('model') || types.has('product');
    const headed = made ? this.#salience.heading(sentence, (type) => MADE.has(type) && types.has(type)) : null;
    return headed ?? this.#salience.topic(sentence, (_, type) => types.has(type));
  }

  #described(mentions: readonly Mention[], types: Types, noun: string | null): Mention | null {
    const called = noun === null ? mentions : mentions.filter((mention) => isCalled(this.#doc, mention, noun));
    return firstFitting(this.#doc, called, types);
  }

  #isMeans({ entity }: Mention): boolean {
    return MEANS.has(this.#doc.entities[entity]!.type);
  }

  /** "Zephyra costs a tenth of Lark and trails it", "... but falls behind it": what the verb before acts on. */
  #acrossVerb(sentence: Sentence, verb: number, before: readonly Mention[], types: Types): Mention | null {
    const isVerb = ((sentence.tokens[verb]?.tags ?? 0) & Tag.Verb) !== 0;
    return isVerb && joinsVerb(sentence, verb) ? lastObject(this.#doc, before, types) : null;
  }

  /** The antecedent within the sentence, among the mentions before the word. */
  #within(
    sentence: Sentence,
    { types, first, description, noun }: Anaphor,
    before: readonly Mention[],
  ): Mention | null {
    if (description) {
      // "the Lyon company" is not Lyon.
      const beside = sentence.tokens[first - 1]?.end;
      const others = before.filter(({ end }) => end !== beside);
      return this.#described(others, types, noun ?? null);
    }
    if (first === 0) return null;
    const { tokens } = sentence;
    const fits = ({ entity }: Mention): boolean => types.has(this.#doc.entities[entity]!.type);
    const again = before.findLast((mention) => /^its?$/i.test(mention.text) && fits(mention)) ?? null;
    // "Acme supports it": none of those who act on it; what "it" was before.
    if (isObject(sentence, first)) {
      // "Acme launched Zephyra with a bug causing it to stutter"
      const caused = (tokens[first - 1]!.tags & Tag.Gerund) !== 0;
      return (
        again ??
        this.#acrossVerb(sentence, first - 1, before, types) ??
        (caused ? firstFitting(this.#doc, before, types) : null)
      );
    }
    if (!/^its$|^their$|^h/.test(tokens[first]!.lower)) {
      const behind = tokens[first - 1]!.tags & Tag.Preposition ? first - 2 : first;
      const across = this.#acrossVerb(sentence, behind, before, types);
      if (across) return across;
      // "Acme praised the engine that it builds"
      const maker = isRelative(sentence, first) ? lastSubject(this.#doc, before, THINGS) : null;
      if (maker) return maker;
      const heard = before.filter((mention) => !isTeller(this.#doc, mention));
      const others = before.filter((mention) => !isTeller(this.#doc, mention, true));
      const prominent = again ?? firstFitting(this.#doc, heard, types) ?? firstFitting(this.#doc, others, types);
      // "On a Corelis X1 it writes 80 tokens a second": not the card.
      return prominent ?? others.find((one) => fits(one) && !this.#isMeans(one) && !isAside(this.#doc, one)) ?? null;
    }
    const last = tokens[first - 1]!;
    const nearest = before.at(-1);
    // "sued Beta to stop its crawler"
    if (nearest && last.tags & Tag.Verb && tokens[first - 2]?.lower === 'to' && fits(nearest)) {
      const governor = tokens.findLast(({ end }) => end <= nearest.start);
      if (tokens[first - 3]?.end === nearest.end && ASKING.test(governor?.lemma ?? '')) return nearest;
    }
    // "and Beta its simulators"
    if (nearest?.end === last.end && fits(nearest) && /^(?:and|,)$/.test(tokenBefore(sentence, nearest) ?? ''))
      return nearest;
    // "Acme licensed Lark's chips and hired its founder": nobody hires his own.
    if (HIRING.test(last.lemma)) {
      const hirer = lastSubject(this.#doc, before, types);
      return before.findLast((mention) => fits(mention) && mention.entity !== hirer?.entity) ?? null;
    }
    // "Acme improved its score", "Acme built Zephyra into its own tools"
    const verb = last.tags & Tag.Verb && !(last.tags & Tag.Gerund);
    const bound = verb || tokens[first + 1]?.lower === 'own';
    const subject = bound ? lastSubject(this.#doc, before, types) : null;
    return subject ?? firstFitting(this.#doc, before, types) ?? before.find(fits) ?? null;
  }
}

const overlaps = (mentions: readonly Mention[], { start, end }: Span): boolean =>
  mentions.some((mention) => mention.start < end && mention.end > start);

const mentionsBefore = (mentions: readonly Mention[], { start }: Span): readonly Mention[] =>
  mentions.filter(({ end }) => end <= start).sort((a, b) => a.start - b.start);

/** Whether a verb shares the subject of the one before: "and trails", "but quickly fixed". */
function joinsVerb({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.tags && tokens[at - 1]!.tags & Tag.Adverb ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && /^(?:and|but|then)$/.test(before.lower);
}

/** Whom a thing is said to be from. */
const MAKERS = /^(?:maker|developer|creator|parent|owner)$/;

/** Verbs whose object does what follows. Lemmas. */
const ASKING = /^(?:sue|ask|urge|force|order|press|push|tell|let|allow|persuade|convince)$/;

/** What is done to another's people. Lemmas. */
const HIRING = /^(?:hire|poach|recruit|lure|snatch)$/;

/** Whether "it" acts on the noun before "that": "the engine that it builds", not "claims that it runs". */
function isRelative({ tokens }: Sentence, at: number): boolean {
  const noun = tokens[at - 2];
  return (
    /^(?:that|which)$/.test(tokens[at - 1]!.lower) &&
    noun !== undefined &&
    (noun.tags & Tag.Noun) !== 0 &&
    !TELLING.test(noun.lemma)
  );
}

/** Where the words of a name and of who belongs to it end: "Acme researchers". */
function afterGroup({ tokens }: Sentence, { end }: Mention): number {
  const next = tokens.find(({ start }) => start >= end);
  return next && next.tags & Tag.Plural && !(next.tags & Tag.Verb) ? next.end : end;
}

const tokenBefore = ({ tokens }: Sentence, { start }: Mention): string | undefined =>
  tokens.findLast(({ end }) => end <= start)?.lower;

/** The step: adds mentions for what stands for an entity. The lexicon tells who "the Zephyra maker" is. */
export function coreference(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const resolver = new Resolver(doc, lexicon);
    for (const sentence of doc.sentences) if (sentence.block.kind === 'body') resolver.sentence(sentence);
    if (resolver.added.length === 0) return doc;
    return withLayers(doc, { mentions: [...doc.mentions, ...resolver.added].sort((a, b) => a.start - b.start) });
  };
}
