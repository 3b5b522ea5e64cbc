/** What the layers over a digest hold: words, quantities and times, names, clauses, and what they state. */
import type { EntityType, Metric, RelationType, Status } from '../graph/ontology.ts';
import type { Block, Span } from './digest.ts';

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

/** A word or a mark of a sentence. */
export interface Token extends Span, Omit<Lexeme, 'known'> {
  readonly lexeme: Lexeme;
  /** Index within its sentence. */
  readonly index: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** A sentence, all in one block. */
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

/** A thing that the digest names. */
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

/** A preposition with what it governs: "for Zephyra and Lark". */
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

/** All entities that a mention stands for: one, but for a plural. */
export const entitiesOfMention = (mention: Mention): readonly number[] =>
  mention.others ? [mention.entity, ...mention.others] : [mention.entity];
