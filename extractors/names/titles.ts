/** Titles of publications: quoted words in title case after a word for a publication, and technical reports and cards by name. */
import type { Document, Token } from '../document.ts';
import { type Found, foundAt, isCapital, startsLetter } from './found.ts';

const PUBLISHING =
  /^(?:paper|study|report|publish|title|article|essay|preprint|book|manuscript|titled|called|entitled|survey)$/;
const PAPER = /^(?:paper|study|article|essay|preprint|book|titled|entitled)$/;
const OPEN: ReadonlySet<string> = new Set(['"', '“']);
const CLOSE: ReadonlySet<string> = new Set(['"', '”']);
const SMALL =
  /^(?:a|an|the|of|in|on|at|by|for|with|from|to|into|and|or|but|is|are|as|via|without|through|than|not|you)$/;

/** The index of the next closing quotation mark; -1 for none. */
const closeOf = (tokens: readonly Token[], open: number): number =>
  tokens.findIndex(({ text }, at) => at > open && CLOSE.has(text));

/** Whether the words between two quotation marks are a title. */
function isTitle(tokens: readonly Token[], open: number, close: number): boolean {
  const words = tokens.slice(open + 1, close).filter(startsLetter);
  if (words.length < 3) return false;
  const titled = words.filter((token) => isCapital(token) || SMALL.test(token.lower)).length;
  if (titled < 0.9 * words.length) return false;
  // Three words in quotation marks are as likely a product's name.
  const introducing = words.length > 3 ? PUBLISHING : PAPER;
  return tokens
    .slice(Math.max(0, open - 6), open)
    .concat(tokens.slice(close + 1, close + 3))
    .some(({ lemma, lower }) => introducing.test(lemma) || introducing.test(lower));
}

/** Finds titles; they cover whatever else was found inside them. */
export function findTitles(doc: Document): Found[] {
  const found: Found[] = [];
  for (const sentence of doc.sentences) {
    const { tokens } = sentence;
    for (let open = 1; open < tokens.length; open++) {
      if (!OPEN.has(tokens[open]!.text)) continue;
      const close = closeOf(tokens, open);
      if (close < 0) break;
      if (isTitle(tokens, open, close)) {
        let last = close - 1;
        if (/^[,.]$/.test(tokens[last]!.text)) last--;
        found.push(foundAt(sentence.index, open + 1, last, { type: 'paper' }));
      }
      open = close;
    }
    for (const { first, last } of reportsIn(sentence.tokens))
      found.push(foundAt(sentence.index, first, last, { type: 'paper' }));
  }
  return found;
}

/** "the Borealis 4 Technical Report": up to five names and numbers before the words for what it is. */
function reportsIn(tokens: readonly Token[]): { first: number; last: number }[] {
  return tokens.flatMap(({ text, index: last }) => {
    const kind = tokens[last - 1]?.text ?? '';
    const ends = text === 'Report' ? /^(?:Technical|Tech)$/ : text === 'Card' ? /^(?:System|Model)$/ : null;
    if (!ends?.test(kind) || last < 2) return [];
    let first = last - 1;
    while (
      first > 0 &&
      first > last - 7 &&
      /^[\p{Lu}\d-]/u.test(tokens[first - 1]!.text) &&
      !isArticle(tokens[first - 1]!)
    )
      first--;
    return first < last - 1 && /^\p{Lu}/u.test(tokens[first]!.text) ? [{ first, last }] : [];
  });
}

const isArticle = ({ lower }: Token): boolean => /^(?:the|a|an|our|their|its|read|see|new)$/.test(lower);
