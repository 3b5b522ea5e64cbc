/** What finding gives, and the sentence as finding sees it. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Sentence, Shape, Tag, type Token } from '../document.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isHyphen, ofWord } from '../syntax/lexemes.ts';
import type { PartKind } from './designation.ts';

/** A stretch of tokens that names something. */
export interface Found {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The lexicon entry of the whole name; null where the name only starts with one or is in no list. */
  readonly entry: LexiconEntry | null;
  /** The entry that the designation's base is ("Gemma" of "Gemma 4 31B"). */
  readonly base: LexiconEntry | null;
  readonly type: EntityType | null;
  readonly kinds: readonly PartKind[];
  /** Name to use instead of the words: "Qwen 3.6" for the "3.6" of "Qwen 3.5/3.6". */
  readonly elided: string | null;
  readonly by: 'lexicon' | 'form' | 'context';
  /** sure: a name wherever it stands. likely: capitalised within a sentence. weak: needs company from elsewhere. */
  readonly strength: 'sure' | 'likely' | 'weak';
}

/** A found stretch of a sentence, sure by its form unless `rest` says otherwise. */
export function foundAt(sentence: number, first: number, last: number, rest: Partial<Found>): Found {
  return {
    sentence,
    first,
    last,
    entry: rest.entry ?? null,
    base: rest.base ?? null,
    type: rest.type ?? null,
    kinds: rest.kinds ?? NO_KINDS,
    elided: rest.elided ?? null,
    by: rest.by ?? 'form',
    strength: rest.strength ?? 'sure',
  };
}

const NO_KINDS: readonly PartKind[] = [];

/** The same with some of it otherwise. */
export const changed = (found: Found, change: Partial<Found>): Found => ({
  sentence: found.sentence,
  first: change.first ?? found.first,
  last: change.last ?? found.last,
  entry: change.entry === undefined ? found.entry : change.entry,
  base: change.base === undefined ? found.base : change.base,
  type: change.type === undefined ? found.type : change.type,
  kinds: change.kinds ?? found.kinds,
  elided: change.elided ?? found.elided,
  by: change.by ?? found.by,
  strength: change.strength ?? found.strength,
});

/** Tells whether one of some stretches overlaps another. */
export function overlapping(all: readonly Found[]): (other: Found) => boolean {
  const bySentence = new Map<number, Found[]>();
  for (const found of all) {
    const here = bySentence.get(found.sentence);
    if (here) here.push(found);
    else bySentence.set(found.sentence, [found]);
  }
  return ({ sentence, first, last }) =>
    bySentence.get(sentence)?.some((found) => found.first <= last && first <= found.last) ?? false;
}

const UPPER = /^\p{Lu}/u;

/** Whether a text starts with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text);
}

/** Whether a token starts with a capital letter. */
export const isCapital = ({ shape }: Token): boolean => (shape & Shape.Capital) !== 0;

/** Whether a token starts with a letter. */
export const startsLetter = ({ shape }: Token): boolean => (shape & Shape.Letter) !== 0;

/** "vLLM", "OpenClaw": a capital that is not the first letter alone. */
export const hasInnerCapital = ({ shape }: Token): boolean => (shape & Shape.InnerCapital) !== 0;

/**
 * Whether most of a sentence's words start with a capital, so that a capital says nothing. In running text, where a list
 * of names has many capitals too, hardly any word but a preposition may be in small letters.
 */
export function isTitleCase(sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  let small = 0;
  for (const token of sentence.tokens) {
    if (!(token.shape & Shape.FourLetters)) continue;
    words++;
    if (isCapital(token)) capitals++;
    // "joined by Acme, Beta and Tessel": titles have their verbs in capitals.
    else if (sentence.block.kind === 'body' && (token.tags & (Tag.Past | Tag.Noun)) === Tag.Past) return false;
    else if (!(token.tags & (Tag.Preposition | Tag.Conjunction | Tag.Determiner))) small++;
  }
  if (words === 0 || capitals < 0.6 * words) return false;
  return sentence.block.kind !== 'body' || (words > 3 && small <= 0.1 * words);
}

/** Where the format marks stretches, by where they start: a capital there may only open a phrase. */
export interface Marks {
  /** The furthest ends of marked stretches by their starts. */
  readonly ends: ReadonlyMap<number, number>;
  /** The ends of bold stretches by their starts. */
  readonly strong: ReadonlyMap<number, number>;
  /** For each offset whether a marked stretch starts there: most words need no look-up. */
  readonly starts: Uint8Array;
}

/** The marks of a document. */
export function marksOf(doc: Document): Marks {
  const strong = doc.markup.filter(({ kind }) => kind === 'strong' || kind === 'code');
  const ends = new Map<number, number>();
  const starts = new Uint8Array(doc.text.length + 1);
  for (const { start, end } of doc.markup) {
    starts[start] = 1;
    if (end > (ends.get(start) ?? 0)) ends.set(start, end);
  }
  return {
    ends,
    starts,
    strong: new Map(strong.map(({ start, end }) => [start, end])),
  };
}

const isOpeningMark = ofWord(({ text }) => /^(?:[.:!?“"(•*–—]|\p{So}\ufe0f?)$/u.test(text));

/** Words of a marked stretch from which on it may be a title rather than a name: with a small word in it, and without one. */
const TITLE_WORDS = 6;
const HEADING_WORDS = 4;

/**
 * Marked stretches in which every longer word has a capital, and that are titles: with a small word between
 * ("How Tides Move a Mill"), or before a colon ("Legacy Tide Tables Drift: ...").
 */
function titlesIn(tokens: readonly Token[], { ends, starts }: Marks): { first: number; last: number }[] {
  const titles: { first: number; last: number }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { start } = tokens[first]!;
    const end = starts[start] === 1 ? ends.get(start) : undefined;
    if (end === undefined) continue;
    let last = first;
    while (tokens[last + 1] && tokens[last + 1]!.end <= end) last++;
    const words = tokens.slice(first, last + 1).filter(startsLetter);
    const long = words.filter(({ shape }) => (shape & Shape.FourLetters) !== 0);
    const small = words.filter((token) => !isCapital(token));
    const heads = tokens[last]!.text === ':' || tokens[last + 1]?.text === ':';
    const enough = words.length >= (heads ? HEADING_WORDS : TITLE_WORDS) && (heads || small.length > 0);
    if (!enough || !long.every((token) => isCapital(token))) continue;
    titles.push({ first, last });
    first = last;
  }
  return titles;
}

/** A sentence with what finding asks of it again and again. */
export class Line {
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly titleCase: boolean;
  readonly marks: Marks;
  readonly #titles: readonly { readonly first: number; readonly last: number }[];

  constructor(lexicon: Lexicon, sentence: Sentence, marks: Marks) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.titleCase = isTitleCase(sentence);
    this.marks = marks;
    this.#titles = this.titleCase ? [] : titlesIn(sentence.tokens, marks);
  }

  /** Whether a capital at this token says nothing: in a title-case sentence, or in a title that the format marks. */
  isTitle(at: number): boolean {
    return this.titleCase || this.#titles.some(({ first, last }) => first <= at && at <= last);
  }

  make(first: number, last: number, rest: Partial<Found>): Found {
    return foundAt(this.sentence.index, first, last, rest);
  }

  /** The words of a stretch, spaced as in the text. */
  words(first: number, last: number): string {
    let text = '';
    for (let at = first; at <= last; at++) {
      const token = this.tokens[at]!;
      text += at > first && token.spaced ? ` ${token.text}` : token.text;
    }
    return text;
  }

  /** Whether the format marks exactly these words as bold or as code. */
  isMarked(first: number, last: number): boolean {
    return this.strongEnd(first) === this.tokens[last]!.end;
  }

  /** Where the bold or code ends that starts at a token. */
  strongEnd(at: number): number | undefined {
    const { start } = this.tokens[at]!;
    return this.marks.starts[start] === 1 ? this.marks.strong.get(start) : undefined;
  }

  /** Whether a stretch that starts here may owe its capital to its place alone. */
  isOpening(at: number): boolean {
    const before = this.tokens[at - 1];
    return !before || isOpeningMark(before) || this.marks.starts[this.tokens[at]!.start] === 1;
  }

  /** Whether the token at `at` is tied to the one before it by a hyphen without spaces. */
  isTied(at: number): boolean {
    const hyphen = this.tokens[at - 1];
    return at > 1 && !this.tokens[at]!.spaced && isHyphen(hyphen) && !hyphen!.spaced;
  }

  /** The part that a hyphen without spaces ties to the token at `at`. */
  tiedTo(at: number): Token | null {
    const part = this.tokens[at + 2];
    const hyphen = this.tokens[at + 1];
    return part && !part.spaced && isHyphen(hyphen) && !hyphen!.spaced ? part : null;
  }
}
