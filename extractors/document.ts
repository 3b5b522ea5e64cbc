/**
 * One digest and the layers of annotation that extraction lays over it.
 *
 * `text` is what a person reads: markup, link targets and front matter are left out. All layers count in UTF-16
 * offsets into `text`; `toSource` leads back into the file as read. Nothing ever rewrites `text`.
 */
import type { EntityType, Metric, RelationType, Status } from '../graph/ontology.ts';

/** A stretch of text, `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * title: the digest's own title. section: the name of a group of stories. headline: a story's title, or the bold or
 * run-in lead of an item. body: a paragraph, list item, quote or table cell. credit: a line that only says where the
 * story is from ("Reddit thread: ..."). topic: one of the topics that a line lists. code: a code block; not read for facts.
 */
export type BlockKind = 'title' | 'section' | 'headline' | 'body' | 'credit' | 'topic' | 'code';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Index into `stories`; null outside any story (the title, a section's name). */
  readonly story: number | null;
  /** How deep a list item is nested; 0 for what is no list item. */
  readonly depth: number;
}

/** An inline stretch that the format marks. A link carries its target. */
export interface Markup extends Span {
  readonly kind: 'strong' | 'emphasis' | 'link' | 'code' | 'quote';
  readonly url: string | null;
}

export interface Story extends Span {
  readonly id: string;
  readonly title: string;
  /** The section or subreddit that it stands under. */
  readonly section: string | null;
}

/** What reading gives: the digest before any extraction. */
export interface Digest {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 day, or null where neither front matter, name nor option says. */
  readonly date: string | null;
  readonly path: string;
  /** The file as read, a byte order mark dropped. */
  readonly source: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In text order. */
  readonly markup: readonly Markup[];
  readonly stories: readonly Story[];
  /** The stretch of `source` that a stretch of `text` was read from; covers any markup in between. */
  readonly toSource: (span: Span) => Span;
}

/** Parts of speech as far as the rules need them. A word may have several: "plans" is a noun and a verb. */
export const Tag = {
  Noun: 1,
  Verb: 2,
  Adjective: 4,
  Adverb: 8,
  Preposition: 16,
  Determiner: 32,
  Conjunction: 64,
  Pronoun: 128,
  Number: 256,
  Punctuation: 512,
  Auxiliary: 1024,
  /** A form in -ing. */
  Gerund: 2048,
  /** A past participle or past tense. */
  Past: 4096,
  Plural: 8192,
  FirstName: 16384,
  /** Found in no word list: a candidate for a name. */
  Unknown: 32768,
} as const;

/** What the letters of a word look like; bits, several for one word. */
export const Shape = {
  /** Starts with a letter. */
  Letter: 1,
  /** Starts with a capital letter. */
  Capital: 2,
  /** "vLLM", "OpenClaw": a capital that is not the first letter alone. */
  InnerCapital: 4,
  /** Starts with an ASCII digit. */
  Digit: 8,
  /** Starts with four letters. */
  FourLetters: 16,
  /** Has a capital, or starts as what knows no case: with a digit or an "@". */
  Cased: 32,
} as const;

/** What all tokens of one spelling have in common. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** A set of `Tag` bits. */
  readonly tags: number;
  /** A set of `Shape` bits. */
  readonly shape: number;
  /** What has been worked out of it since; `ofWord` in syntax/lexemes.ts keeps it. */
  readonly known: unknown[];
}

export interface Token extends Span, Omit<Lexeme, 'known'> {
  readonly lexeme: Lexeme;
  /** Index within its sentence. */
  readonly index: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** A number with its unit, as found in the text, not yet attached to what it measures. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  readonly max: number | null;
  /** A unit of the ontology or the counted noun in the singular; empty for a bare number. */
  readonly unit: string;
  /** What its own words say it is, where they do ("31B parameters", "1M context", "third place"). */
  readonly metric: Metric | null;
  readonly sentence: number;
  /** For a change: whether the words say growth, or "from X to Y" pairs. */
  readonly role: 'plain' | 'from' | 'to' | 'change';
}

/** A stretch that names a time. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** ISO 8601: a day, a month, a year or a quarter ("2026-Q1"). */
  readonly iso: string;
  readonly sentence: number;
}

/** One naming of an entity in the text. */
export interface Mention extends Span {
  readonly text: string;
  readonly entity: number;
  readonly sentence: number;
  /** How it was recognised. */
  readonly by: 'lexicon' | 'form' | 'context' | 'echo' | 'coreference';
  /** Further entities that a plural stands for: "both", "all three", "these models". */
  readonly others: readonly number[] | null;
}

export interface Entity {
  readonly index: number;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

/** A chunk headed by a noun or a name. Token indices count within the sentence. */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly first: number;
  readonly last: number;
  /** Indices into `doc.mentions` of what the phrase stands for: "the Gemma 4 31B model" stands for Gemma 4 31B. */
  readonly heads: readonly number[];
  /** Mentions before a possessive: "Google" of "Google's Gemma". */
  readonly possessors: readonly number[];
  /** Mentions that only modify: "Nvidia" of "Nvidia CEO Jensen Huang". */
  readonly modifiers: readonly number[];
  /** Lemma of the head noun; null where the head is a name alone. */
  readonly noun: string | null;
  /** Whether its last word is a plural: "coding agents". */
  readonly plural: boolean;
  /** Lemmas of all its common words. */
  readonly words: readonly string[];
}

/** A coordination of noun phrases; a single one is a list of one. */
export type List = readonly NounPhrase[];

export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly list: List;
}

export type VerbForm = 'finite' | 'gerund' | 'participle' | 'infinitive';

/** A verb group with who does what to whom. */
export interface Clause {
  readonly verb: string;
  readonly form: VerbForm;
  readonly subject: List;
  /** For a participle after a comma: what else it may say something of ("Acme shipped Zephyra, achieving ..."). */
  readonly otherSubject: List;
  readonly object: List;
  /** All that prepositions tie to the verb or to what follows it, in order. */
  readonly preps: readonly PrepositionalPhrase[];
  /** What prepositions tie to the subject: "at Acme" of "nurses at Acme". */
  readonly complements: readonly PrepositionalPhrase[];
  readonly status: Status;
  /** Only asked or supposed: after "if" and "whether". */
  readonly conditional: boolean;
  /** A passive as it stands: its subject suffers, and it has no object. */
  readonly passive: boolean;
  /** A passive turned round that does not say who acts. */
  readonly agentless: boolean;
  readonly first: number;
  readonly last: number;
}

/** A relation as one rule found it in one place; several of the same pair and type become one fact. */
export interface Statement {
  readonly subject: number;
  readonly type: RelationType;
  readonly object: number;
  readonly benchmark: number | null;
  readonly role: string | null;
  readonly status: Status;
  readonly confidence: number;
  readonly evidence: Span;
  readonly rule: string;
}

/**
 * A quantity attached to what it measures; one for each (of, about, value, unit) of a document. `quantity` is the span of
 * its words.
 */
export interface Figure {
  readonly of: number | null;
  readonly about: number | null;
  readonly metric: Metric;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly asOf: string | null;
  readonly text: string;
  readonly quantity: Span;
  /** The sentences that state it, in text order; the first holds `quantity`. */
  readonly evidence: readonly Span[];
  readonly rule: string;
}

/** A digest with every layer; a step of the pipeline fills one and leaves the others as they are. */
export interface Document extends Digest {
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  /** In text order, without overlaps. */
  readonly mentions: readonly Mention[];
  /** For each sentence its clauses; none where it names nothing. */
  readonly clauses: readonly (readonly Clause[])[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
}

/** The layers that steps fill. */
type Layers = Omit<Document, keyof Digest>;

const EMPTY: Layers = {
  sentences: [],
  quantities: [],
  times: [],
  entities: [],
  mentions: [],
  clauses: [],
  statements: [],
  figures: [],
};

/**
 * A document with some layers anew; the others are those of `base`.
 *
 * Objects that there are many of, or that everything asks, are written out rather than spread: V8 gives the copies of a
 * spread other hidden classes, and code that meets many of those is compiled again and again, and stays slow.
 */
export function withLayers(base: Document, layers: Partial<Layers>): Document {
  return {
    id: base.id,
    title: base.title,
    date: base.date,
    path: base.path,
    source: base.source,
    text: base.text,
    blocks: base.blocks,
    markup: base.markup,
    stories: base.stories,
    toSource: base.toSource,
    sentences: layers.sentences ?? base.sentences,
    quantities: layers.quantities ?? base.quantities,
    times: layers.times ?? base.times,
    entities: layers.entities ?? base.entities,
    mentions: layers.mentions ?? base.mentions,
    clauses: layers.clauses ?? base.clauses,
    statements: layers.statements ?? base.statements,
    figures: layers.figures ?? base.figures,
  };
}

/** A document with every layer still empty. */
export const document = (digest: Digest): Document => withLayers({ ...digest, ...EMPTY }, EMPTY);

/** All entities that a mention stands for: one, but for a plural. */
export const entitiesOfMention = (mention: Mention): readonly number[] =>
  mention.others ? [mention.entity, ...mention.others] : [mention.entity];
