/**
 * Text to sentences and tokens, with offsets.
 *
 * Our own, since designations decide: "Qwen3-Coder-Next" must come apart at its hyphens and "fine-tuned" must not,
 * "Qwen 3.5/3.6" apart at the slash and "r/LocalLLaMA" not. A sentence never crosses a block.
 */
import type { Block, Document, Sentence, Token } from '../document.ts';
import { Tag } from '../document.ts';
import { wordKnowledge } from './words.ts';

const TOKEN =
  /@\w+|\br\/\w+|\d+(?:,\d{3})*(?:\.\d+)*(?:\.x\b)?[\p{L}\p{N}_]*|[\p{L}_][\p{L}\p{N}\p{M}_]*(?:[.'’][\p{L}\p{N}_]+|(?<=\p{Lu})&(?=\p{Lu}\b)\p{Lu})*(?:\+\+)?|\.{2,}|['’]s\b|\S/gu;

const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** First parts that stay with what follows even in title case: "Open-Sources", "Self-Improving". */
const COMPOUNDING = new Set(
  `open fine self co pre post re non anti multi long short full high low real end on in off up out over under cross
   state large small well best fast hyper ultra semi sub super tri bi all ever near early late mid cost time text
   image video speech voice human machine deep one two three four five`.split(/\s+/),
);

const ABBREVIATIONS = new Set(
  `inc corp ltd co llc dr mr mrs ms prof st jr sr vs etc e.g i.e u.s u.k no fig eq sec al approx est dept gov sen rep
   jan feb mar apr jun jul aug sep sept oct nov dec a.i ph.d`.split(/\s+/),
);

const isLowerWord = (text: string): boolean => /^\p{Ll}+$/u.test(text);

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Joins "fine" "-" "tuned", parts "OpenAI's"; gives pieces in text order. */
function pieces(text: string, from: number, to: number): Piece[] {
  const out: Piece[] = [];
  TOKEN.lastIndex = 0;
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const hyphen = out.at(-1);
    const first = out.at(-2);
    if (
      hyphen &&
      first &&
      hyphen.end === start &&
      first.end === hyphen.start &&
      hyphen.end - hyphen.start === 1 &&
      HYPHENS.has(text.charAt(hyphen.start)) &&
      compounds(text.slice(first.start, first.end), match[0])
    ) {
      out.splice(-2, 2, { start: first.start, end });
      continue;
    }
    const possessive = isPossessive(match[0]);
    if (possessive) out.push({ start, end: end - 2 }, { start: end - 2, end });
    else out.push({ start, end });
  }
  return out;
}

/** Whether a word ends in 's and is more than that. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1) | 32;
  if (last !== 115 || word.length < 3) return false;
  const mark = word.charCodeAt(word.length - 2);
  return mark === 39 || mark === 0x2019;
}

/** Whether a text has a letter or a digit; nearly always its first character tells. */
function isWordlike(text: string): boolean {
  const code = text.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return text.length > 1 || code > 127 ? /[\p{L}\p{N}]/u.test(text) : false;
}

function compounds(first: string, next: string): boolean {
  if (isLowerWord(next) && (isLowerWord(first) || /^[\p{Ll}-]+$/u.test(first))) return true;
  if (!/^\p{L}\p{Ll}+$/u.test(next)) return false;
  const lead = first.slice(first.lastIndexOf('-') + 1).toLowerCase();
  return COMPOUNDING.has(lead) && /^\p{L}[\p{Ll}-]*$/u.test(first);
}

const NO_KNOWLEDGE = { tags: Tag.Punctuation, lemma: '' };

function token(text: string, piece: Piece, index: number, previousEnd: number): Token {
  const surface = text.slice(piece.start, piece.end);
  const small = surface.toLowerCase();
  const lower = small.includes('\u2011') || small.includes('\u2010') ? small.replace(/[\u2010\u2011]/g, '-') : small;
  const wordlike = isWordlike(surface);
  const { tags, lemma } = wordlike
    ? wordKnowledge(lower)
    : lower === '&' || lower === '+'
      ? { tags: Tag.Conjunction, lemma: lower }
      : NO_KNOWLEDGE;
  return {
    start: piece.start,
    end: piece.end,
    text: surface,
    lower,
    lemma: lemma || lower,
    tags,
    index,
    spaced: piece.start > previousEnd,
  };
}

/** Whether the token at `at` ends its sentence, given the pieces around it. */
function endsSentence(text: string, all: readonly Piece[], at: number): boolean {
  const piece = all[at]!;
  const mark = text.charAt(piece.start);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  const next = all[at + 1];
  if (!next) return true;
  if (next.start === piece.end) return false;
  const follower = text.slice(next.start, next.start + 2);
  if (/^\p{Ll}/u.test(follower)) return false;
  if (mark !== '.') return true;
  const before = all[at - 1];
  if (!before || before.end !== piece.start) return true;
  const word = text.slice(before.start, before.end).toLowerCase();
  if (ABBREVIATIONS.has(word)) return /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && word === 'etc';
  return !/^\p{L}$/u.test(word);
}

/** No sentence that is one is longer: what goes on without end, a table or noise, is cut, so that time stays linear. */
const MOST_TOKENS = 300;

const CLOSERS = new Set(['"', '”', "'", '’', ')', ']']);

function blockSentences(text: string, block: Block, firstIndex: number): Sentence[] {
  const all = pieces(text, block.start, block.end);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    const tokens: Token[] = [];
    let previousEnd = all[from]!.start;
    for (let i = from; i < to; i++) {
      tokens.push(token(text, all[i]!, i - from, previousEnd));
      previousEnd = all[i]!.end;
    }
    sentences.push({
      index: firstIndex + sentences.length,
      block,
      start: all[from]!.start,
      end: all[to - 1]!.end,
      tokens,
    });
    from = to;
  };
  for (let i = 0; i < all.length; i++) {
    if (!endsSentence(text, all, i) && i - from < MOST_TOKENS) continue;
    let end = i + 1;
    while (end < all.length && all[end]!.start === all[end - 1]!.end && CLOSERS.has(text.charAt(all[end]!.start)))
      end++;
    i = end - 1;
    close(end);
  }
  close(all.length);
  return sentences;
}

/** The step that lays sentences and tokens over every block that is read (code blocks are not). */
export function sentences(doc: Document): Document {
  const found: Sentence[] = [];
  for (const block of doc.blocks) {
    if (block.kind === 'code') continue;
    for (const sentence of blockSentences(doc.text, block, found.length)) found.push(sentence);
  }
  return { ...doc, sentences: found };
}
