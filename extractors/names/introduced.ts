/**
 * Names in small letters that the text presents as names: in quotation marks after a noun for their kind, after "called",
 * as what someone ships and then says what it is, or marked by the format.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { MAKING_VERBS, NO_NAMES, TYPE_NOUNS } from '../lexicon/cues.ts';
import { isListed, ofWord } from '../syntax/lexemes.ts';
import { isCommonWord, isListedWord } from '../syntax/words.ts';
import { type Found, foundAt, type Line } from './found.ts';

const isOpen = ofWord(({ text }) => /^["“‘']$/.test(text));
const CLOSE = /^["”’']$/;
/** Participles that a name follows: "called Torch". */
export const isCalled = ofWord(({ lower }) => /^(?:called|named|dubbed|code-?named|nicknamed)$/.test(lower));
const ARTICLE = /^(?:an?|the|its|their|our)$/;

/** Nouns of things that go by small letters. Lemmas. */
const KINDS: ReadonlySet<string> = new Set(
  `model llm vlm checkpoint tool library framework app package repo repository plugin agent bot cli benchmark dataset sdk
   toolkit engine harness server client wrapper extension startup chip`.split(/\s+/),
);

const kindOf = (token: Token | undefined): EntityType | null =>
  token && KINDS.has(token.lemma) ? (TYPE_NOUNS.get(token.lemma) ?? null) : null;

/** Endings of English words, in a list or not: "exfiltration", "efficacy". */
const ENGLISH_END = /(?:[st]ions?|[ae]nc(?:y|ies)|acy|ments?|ness|ity|isms?|[ai]ble|ous|[ai]cally|i[sz]ing)$/;

/** Whether a word in small letters can be no English word: "agentquill". */
const isOdd = ofWord(
  ({ lower, text }) =>
    text.length > 3 &&
    /^[a-z][a-z\d-]*[a-rt-z]$/.test(text) &&
    !NO_NAMES.has(lower) &&
    !isCommonWord(lower) &&
    !ENGLISH_END.test(lower) &&
    !lower.split('-').every((part) => isCommonWord(part) || NO_NAMES.has(part)),
);

const isNoName = ofWord(({ lower }) => NO_NAMES.has(lower));

/** Whether an English word may be a name in quotation marks: no form of a verb, no small word. */
const isNominal = ({ tags, lower, lemma }: Token): boolean =>
  (tags & (Tag.Noun | Tag.Adjective | Tag.Unknown)) !== 0 || ((tags & Tag.Verb) !== 0 && lower === lemma);

/** The kind of thing that a phrase which starts after a comma or a bracket says: ", a small tool that". */
function apposition(tokens: readonly Token[], from: number): EntityType | null {
  if (!/^[,(–—]$/.test(tokens[from]?.text ?? '') || !ARTICLE.test(tokens[from + 1]?.lower ?? '')) return null;
  for (let at = from + 2; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.tags & (Tag.Preposition | Tag.Pronoun | Tag.Punctuation)) return null;
    const kind = kindOf(token);
    if (kind && !kindOf(tokens[at + 1])) return kind;
  }
  return null;
}

/** The kind that the words before the quotation mark at `open` say: 'models "x"', 'models "x" and "y"'. */
function kindBeforeQuote(tokens: readonly Token[], open: number): EntityType | null {
  let at = open - 1;
  while (/^(?:,|and|or)$/.test(tokens[at]?.text ?? '')) at--;
  if (at < open - 1) {
    if (!CLOSE.test(tokens[at]?.text ?? '')) return null;
    let before = at - 1;
    while (before > at - 4 && before >= 0 && !isOpen(tokens[before]!)) before--;
    return before > 0 && before > at - 4 ? kindBeforeQuote(tokens, before) : null;
  }
  const token = tokens[at];
  return token && isCalled(token) ? kindOf(tokens[at - 1]) : kindOf(token);
}

/** The name in small letters that starts at `at`, where the text presents it as one. */
export function introducedName(line: Line, at: number): Found | null {
  const { tokens } = line;
  const token = tokens[at]!;
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (token.text.length < 3 || isNoName(token)) return null;
  if (before && isOpen(before) && CLOSE.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]!.spaced) {
    const type = kindBeforeQuote(tokens, at - 1);
    return type && isNominal(token) ? line.make(at, at, { type, by: 'context', strength: 'likely' }) : null;
  }
  // "trains a **hypernetwork** to": a term that the format only stresses.
  const isTerm = /^an?$/.test(before?.lower ?? '') && !kindOf(tokens[at + 1]);
  const marked = !isTerm && line.isMarked(at, at);
  const named = before && (isCalled(before) || (before.lower === 'of' && tokens[at - 2]?.lower === 'name'));
  const made = before && before.tags & Tag.Verb && MAKING_VERBS.has(before.lemma);
  if (!made && !named && !marked) return null;
  const owned = /^['’]s?$/.test(before?.text ?? '') && /^[a-z]+$/.test(token.text) && isNominal(token);
  if ((marked || named) && (isOdd(token) || (owned && !tokens[at + 1]?.lower.startsWith('-'))))
    return line.make(at, at, { by: 'context', strength: 'likely' });
  // "called **quillwork**", "**quillwork**: ..." at the start of an item
  const lead = at === 0 && (tokens[1]?.text ?? ':') === ':' && line.sentence.block.kind === 'headline';
  if (marked && (named || lead) && token.text.length > 3 && isNominal(token) && /^[a-z][a-z\d-]+$/.test(token.text))
    return line.make(at, at, { by: 'context', strength: 'likely' });
  const type = !isListed(token) || marked || named ? apposition(tokens, at + 1) : null;
  return type && line.make(at, at, { type, by: 'context', strength: 'likely' });
}

const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com)\/[\w.-]+\/([\w.-]+)/i;

/** Whether a repository's name tells itself from English words. */
const isRepositoryName = (name: string): boolean =>
  name.length > 3 && /^[a-z][a-z\d-]+$/.test(name) && (name.includes('-') || !isListedWord(name));
const mayNameRepository = ofWord(({ text }) => isRepositoryName(text));

/** Words in small letters that are called as a repository which the digest links to: "tidemark" beside its link. */
export function repositoryNames(doc: Document): Found[] {
  const names = new Set(
    doc.markup.flatMap(({ url }) => {
      const name = url ? REPOSITORY.exec(url)?.[1]?.replace(/\.git$/, '') : undefined;
      return name && isRepositoryName(name) ? [name] : [];
    }),
  );
  if (names.size === 0) return [];
  return doc.sentences.flatMap(({ tokens, index }) =>
    tokens
      .filter((token) => mayNameRepository(token) && names.has(token.text))
      .map((token) => foundAt(index, token.index, token.index, { type: 'product' })),
  );
}
