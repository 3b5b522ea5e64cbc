/** Text to sentences and tokens, with offsets. A sentence never crosses a block. */
import { type Block, type Document, type Sentence, Tag, type Token, withLayers } from '../document.ts';
import { type Boundaries, tokenBoundaries } from './boundaries.ts';
import { lexeme } from './lexemes.ts';

const ABBREVIATIONS = new Set(
  `a.k.a cf resp bros inc corp ltd co llc dr mr mrs ms prof st jr sr vs etc e.g i.e u.s u.k fig eq sec al approx est dept gov sen rep
   jan feb mar apr jun jul aug sep sept oct nov dec a.i ph.d`.split(/\s+/),
);

const ENDING = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', "'", '’', ')', ']']);

/** Whether a word in lower case is a name that opens a sentence: "vLLM", "scaling01", "fal". */
const opensAsName = (word: string): boolean => /[\p{Lu}\d_.]/u.test(word) || (lexeme(word).tags & Tag.Unknown) !== 0;

/** The first token behind one that no closing quote or bracket is, where that stands right behind it. */
function behindClosers(text: string, { starts, ends }: Boundaries, at: number): number {
  let next = at + 1;
  while (next < starts.length && starts[next] === ends[next - 1] && CLOSERS.has(text.charAt(starts[next]!))) next++;
  return next;
}

/** Whether token `at` ends its sentence, given the tokens around it. */
function endsSentence(text: string, boundaries: Boundaries, at: number): boolean {
  const { starts, ends } = boundaries;
  const mark = text.charAt(starts[at]!);
  if (!ENDING.has(mark)) return false;
  const behind = behindClosers(text, boundaries, at);
  if (behind === starts.length) return true;
  const next = starts[behind]!;
  if (next === ends[behind - 1]) return false;
  // '"Who needs it?" Ada Brook asks.'
  if (behind > at + 1 && mark !== '.') return false;
  const follower = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(follower) && !(mark === '.' && behind === at + 1 && opensAsName(text.slice(next, ends[behind]))))
    return false;
  if (mark !== '.') return true;
  if (at === 0 || ends[at - 1] !== starts[at]) return true;
  const word = text.slice(starts[at - 1], ends[at - 1]).toLowerCase();
  // "No. 3", but "the answer was no. Acme ..."
  if (word === 'no') return !/^\d/.test(follower);
  // "40 tok/s. Acme ...", "900 tok/sec. Acme ...", "posted on X. Acme ..."
  if (text.charAt(starts[at - 1]! - 1) === '/') return true;
  if (ABBREVIATIONS.has(word)) return word === 'etc' && /^\p{Lu}\p{Ll}/u.test(follower);
  if (word === 'x' && at > 1 && ON_X.test(text.slice(starts[at - 2]!, ends[at - 2]!))) return true;
  // "J. Okafor", "C.H. Okafor"
  return !/^\p{L}(?:\.\p{L})?$/u.test(word);
}

/** What stands before the network's name. */
const ON_X = /^(?:on|to|via|from|through)$/;

/** No sentence that is one is longer: what goes on without end, a table or noise, is cut, so that time stays linear. */
const MOST_TOKENS = 300;

/** Appends the sentences of a block. */
function readBlock(sentences: Sentence[], block: Block, text: string): void {
  const words = text.slice(block.start, block.end);
  const boundaries = tokenBoundaries(words);
  const { starts, ends } = boundaries;
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    const tokens: Token[] = [];
    for (let at = from; at < to; at++) {
      const start = starts[at]!;
      const end = ends[at]!;
      const word = lexeme(words.slice(start, end));
      tokens.push({
        start: block.start + start,
        end: block.start + end,
        lexeme: word,
        text: word.text,
        lower: word.lower,
        lemma: word.lemma,
        tags: word.tags,
        shape: word.shape,
        index: at - from,
        spaced: at > from && start > ends[at - 1]!,
      });
    }
    sentences.push({
      index: sentences.length,
      block,
      start: block.start + starts[from]!,
      end: block.start + ends[to - 1]!,
      tokens,
    });
    from = to;
  };
  for (let at = 0; at < starts.length; at++) {
    if (!endsSentence(words, boundaries, at) && at - from < MOST_TOKENS) continue;
    const end = behindClosers(words, boundaries, at);
    at = end - 1;
    close(end);
  }
  close(starts.length);
}

/** The step that lays sentences and tokens over every block that is read (code blocks are not). */
export function sentences(doc: Document): Document {
  const found: Sentence[] = [];
  for (const block of doc.blocks) if (block.kind !== 'code') readBlock(found, block, doc.text);
  return withLayers(doc, { sentences: found });
}
