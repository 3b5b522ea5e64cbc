/**
 * Pronouns and descriptions that stand for an entity named before: "it", "its", "the company", "the model", "both".
 *
 * The antecedent is the most prominent entity of a fitting type: what the sentence before says is released, its subject,
 * the first it names, else what the section is about (centering: Grosz, Joshi and Weinstein 1995). Where none fits, the
 * word stays unresolved.
 */
import { type Document, type Mention, type Sentence, type Span, withLayers } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { ANAPHORS, type Anaphor, anaphorAt, COMPANY, FIRMS, possessed } from './anaphora.ts';
import { commenterAt } from './commenter.ts';
import { ofDescription } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { wordBefore } from './governor.ts';
import { groupOf } from './groups.ts';
import { headed } from './headed.ts';
import { ledFirm } from './led-firm.ts';
import { ownFirmAt } from './own-firm.ts';
import { onePairedAt, PAIRED } from './pairs.ts';
import { mayBePart, PartialNames } from './partial-names.ts';
import { PLURALS, pluralAt } from './plurals.ts';
import { ofPronoun } from './pronouns.ts';
import { sameSpeakerAt } from './same-speaker.ts';
import { COMPARED, sizedOneAt } from './sizes.ts';
import { unveiled } from './unveiled.ts';

/** Whom a thing is said to be from. */
const isMaker = ofWord(({ lower }) => /^(?:maker|developer|creator|parent|owner)$/.test(lower));

const isClitic = ofWord(({ text }) => /^['’]s?$/.test(text));

/** Whether what stands for something may start with a word: hardly any does. */
const mayStand = ofWord(
  (lexeme) => [ANAPHORS, PLURALS, PAIRED, COMPARED].some((words) => words.has(lexeme.lower)) || mayBePart({ lexeme }),
);

/** What has been resolved at a token, and the last token of it. */
interface Resolved {
  readonly mentions: readonly Mention[];
  readonly last: number;
}

class Resolver {
  readonly #discourse: Discourse;
  readonly #lexicon: Lexicon;
  readonly #entities: ReadonlyMap<string, number>;
  readonly #partial: PartialNames;

  constructor(discourse: Discourse, lexicon: Lexicon) {
    this.#discourse = discourse;
    this.#lexicon = lexicon;
    this.#entities = new Map(discourse.doc.entities.map(({ name, index }) => [name, index]));
    this.#partial = new PartialNames(discourse.doc);
  }

  /** Resolves what stands for something in a sentence. */
  resolve(sentence: Sentence): void {
    const { doc } = this.#discourse;
    const names = this.#discourse.mentionsOf(sentence);
    const lead = this.#lead(sentence);
    // First of all, so that "it" can stand for what the sentence says is made.
    const made = (lead.length > 0 ? unveiled(doc, sentence, lead, names) : null) ?? headed(doc, sentence, names);
    const here = made ? [...names, made] : names;
    const found: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const read = mayStand(sentence.tokens[at]!) ? this.#at(sentence, at, [...here, ...found], here) : null;
      if (!read) continue;
      found.push(...read.mentions);
      at = read.last;
    }
    if (here.length > 0)
      for (const { index } of sentence.tokens) {
        const maker = this.#makerAt(sentence, index, here);
        if (maker && !overlaps(found, maker)) found.push(maker);
      }
    const firm = lead.length > 0 ? ledFirm(doc, sentence, lead, [...here, ...found]) : null;
    this.#discourse.add(sentence, [...found, ...(made ? [made] : []), ...(firm ? [firm] : [])]);
  }

  /** What stands for something at a token, up to where it ends; `named` is all that the sentence names, `here` by name. */
  #at(sentence: Sentence, at: number, named: readonly Mention[], here: readonly Mention[]): Resolved | null {
    const token = sentence.tokens[at]!;
    const before = (): readonly Mention[] => mentionsBefore(named, token);
    const speaker = commenterAt(this.#discourse, sentence, at) ?? sameSpeakerAt(this.#discourse, sentence, at);
    const who = speaker && this.#mention(sentence, spanOf(sentence, at, speaker.last), [speaker.entity]);
    if (who && !overlaps(here, who)) return { mentions: [who], last: speaker.last };
    const part = this.#partial.at(sentence, at);
    const size = part === null ? null : this.#mention(sentence, token, [part]);
    if (size && !overlaps(here, size)) return { mentions: [size], last: at };
    const sized = sizedOneAt(this.#discourse, sentence, at, before);
    const one = sized && this.#mention(sentence, spanOf(sentence, at, sized.last), [sized.entity]);
    if (one && !overlaps(here, one)) return { mentions: [one], last: sized.last };
    const paired = onePairedAt(this.#discourse, sentence, at, before);
    const either = paired === null ? null : this.#mention(sentence, token, [paired]);
    if (either) return { mentions: [either], last: at };
    const own = this.#ownFirm(sentence, at, named);
    if (own && !overlaps(here, own)) return { mentions: [own], last: at };
    return this.#anaphorAt(sentence, at, named, here);
  }

  /** What a pronoun or a description at a token stands for. */
  #anaphorAt(sentence: Sentence, at: number, named: readonly Mention[], here: readonly Mention[]): Resolved | null {
    const plural = pluralAt(sentence, at);
    const anaphor = plural ? null : anaphorAt(sentence, at);
    const words = plural ? { first: at, last: plural.last } : anaphor;
    if (!words || this.#namesSize(sentence, at, words.last)) return null;
    const span = spanOf(sentence, words.first, words.last);
    if (overlaps(here, span) || this.#makerAt(sentence, words.last, here)) return null;
    const before = mentionsBefore(named, span);
    const antecedentOf = anaphor?.description ? ofDescription : ofPronoun;
    const likely = anaphor && antecedentOf(this.#discourse, sentence, anaphor, before);
    const entity = anaphor?.owned == null ? likely : this.#modelOf(sentence, anaphor, before, likely);
    const group = plural && groupOf(this.#discourse, sentence, at, plural, before);
    const mention = this.#mention(sentence, span, group ?? (entity === null ? [] : [entity]));
    if (!mention) return null;
    const model = /^(?:its|their)$/i.test(mention.text) ? this.#ownModel(sentence, at, mention.entity, before) : null;
    return { mentions: model && !overlaps(here, model) ? [mention, model] : [mention], last: words.last };
  }

  /** Resolves what stands in a heading for the name with which it begins. */
  resolveHeading(sentence: Sentence): void {
    const made = headed(this.#discourse.doc, sentence, this.#discourse.mentionsOf(sentence));
    if (made) this.#discourse.add(sentence, [made]);
  }

  /** "the 9B model": whether a size in a description tells which of several models is meant. */
  #namesSize(sentence: Sentence, first: number, last: number): boolean {
    for (let at = first + 1; at <= last; at++) if (this.#partial.at(sentence, at) !== null) return true;
    return false;
  }

  #mention({ index }: Sentence, { start, end }: Span, [entity, ...others]: readonly number[]): Mention | null {
    if (entity === undefined) return null;
    const text = this.#discourse.doc.text.slice(start, end);
    const by = 'coreference';
    return { start, end, text, entity, sentence: index, by, others: others.length > 0 ? others : null };
  }

  /** "the Zephyra maker": whom the lexicon knows to make it, where the digest names him. */
  #makerAt(sentence: Sentence, at: number, here: readonly Mention[]): Mention | null {
    const noun = sentence.tokens[at]!;
    if (!isMaker(noun)) return null;
    const before = sentence.tokens[at - 1]?.end;
    const made = here.find(({ end }) => end === before);
    if (!made || wordBefore(sentence, made) !== 'the') return null;
    const maker = this.#lexicon.makerOf(this.#discourse.doc.entities[made.entity]!.name);
    const index = maker === null ? undefined : this.#entities.get(maker);
    return index === undefined || index === made.entity ? null : this.#mention(sentence, noun, [index]);
  }

  /** "Ada Brook's startup": the firm that she is known to lead, where the digest names it, else the one spoken of. */
  #ownFirm(sentence: Sentence, at: number, here: readonly Mention[]): Mention | null {
    if (!isClitic(sentence.tokens[at]!)) return null;
    const words = ownFirmAt(sentence, at, here);
    const { doc } = this.#discourse;
    if (!words || doc.entities[words.owner]!.type !== 'person') return null;
    const span = { start: sentence.tokens[words.first]!.start, end: sentence.tokens[words.last]!.end };
    const known = this.#entities.get(this.#lexicon.employerOf(doc.entities[words.owner]!.name) ?? '');
    if (known !== undefined) return this.#mention(sentence, span, [known]);
    const firms = new Set(
      [mentionsBefore(here, span), ...this.#discourse.earlier(sentence)].flatMap((mentions) =>
        mentions.filter((mention) => COMPANY.has(this.#discourse.typeOf(mention))).map(({ entity }) => entity),
      ),
    );
    const [firm] = firms.size > 1 ? [this.#discourse.salience.topic(sentence, (entity) => firms.has(entity))] : firms;
    return this.#mention(sentence, span, firm == null ? [] : [firm]);
  }

  /** "its new flagship": the model spoken of last that the lexicon knows to be the firm's; only the noun stands for it. */
  #ownModel(sentence: Sentence, its: number, firm: number, before: readonly Mention[]): Mention | null {
    const anaphor = possessed(sentence, its);
    if (!anaphor) return null;
    const { doc } = this.#discourse;
    const isOwn = ({ entity }: Mention): boolean =>
      doc.entities[entity]!.type === 'model' &&
      this.#lexicon.makerOf(doc.entities[entity]!.name) === doc.entities[firm]!.name;
    for (const mentions of [before, ...this.#discourse.earlier(sentence)]) {
      const model = mentions.findLast(isOwn);
      if (model) return this.#mention(sentence, sentence.tokens[anaphor.first]!, [model.entity]);
    }
    return null;
  }

  /**
   * "Acme's latest model": the one spoken of last that the lexicon knows to be Acme's, else what such words stand for, unless
   * another is known to make it. "Acme's model" alone is only said of one that is known, or that alone is spoken of.
   */
  #modelOf(sentence: Sentence, { owned, first }: Anaphor, before: readonly Mention[], likely: number | null) {
    const { doc } = this.#discourse;
    const at = sentence.tokens[owned!]!.start;
    const firm = before.find((mention) => mention.end === at && FIRMS.has(this.#discourse.typeOf(mention)));
    const all = [before, ...this.#discourse.earlier(sentence)];
    const models = all.flatMap((mentions) => mentions.filter((mention) => this.#discourse.typeOf(mention) === 'model'));
    const makerOf = (entity: number): string | null => this.#lexicon.makerOf(doc.entities[entity]!.name);
    const name = firm && doc.entities[firm.entity]!.name;
    const own = models.find(({ entity }) => makerOf(entity) === name);
    if (name && own) return own.entity;
    const bare = first === owned! + 1;
    if (likely === null || (bare && models.some(({ entity }) => entity !== likely))) return null;
    const maker = name ? makerOf(likely) : null;
    return maker === null || maker === name ? likely : null;
  }

  /** The mentions of the lead that a sentence stands right behind. */
  #lead({ index, block }: Sentence): readonly Mention[] {
    const before = this.#discourse.doc.sentences[index - 1];
    const isLead = before?.block.kind === 'headline' && before.block.story === block.story;
    return isLead ? this.#discourse.mentionsOf(before) : [];
  }
}

const spanOf = ({ tokens }: Sentence, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

const overlaps = (mentions: readonly Mention[], { start, end }: Span): boolean =>
  mentions.some((mention) => mention.start < end && mention.end > start);

const mentionsBefore = (mentions: readonly Mention[], { start }: Span): readonly Mention[] =>
  mentions.filter(({ end }) => end <= start).sort((a, b) => a.start - b.start);

/** The step: adds mentions for what stands for an entity. The lexicon tells who "the Zephyra maker" is. */
export function coreference(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const discourse = new Discourse(doc);
    const resolver = new Resolver(discourse, lexicon);
    for (const sentence of doc.sentences)
      if (sentence.block.kind === 'body') resolver.resolve(sentence);
      else resolver.resolveHeading(sentence);
    // A new array in any case, so that later steps meet arrays of one kind alone.
    const mentions = [...doc.mentions, ...discourse.added].sort((a, b) => a.start - b.start);
    return withLayers(doc, { mentions });
  };
}
