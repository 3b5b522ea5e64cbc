/** The pieces of a block that HTML writes: its text, its marks, its line breaks; and where its lead ends. */
import { decodeHTML } from 'entities';
import type { Markup } from '../document.ts';
import { writeWithoutAddresses } from './addresses.ts';
import { isReadable } from './characters.ts';
import type { Draft } from './draft.ts';

/** A stretch of the source, or a mark that opens or closes. */
export type Piece =
  | { readonly kind: 'text' | 'break'; readonly from: number; readonly to: number }
  | { readonly kind: 'open'; readonly markup: Markup['kind']; readonly url: string | null }
  | { readonly kind: 'close'; readonly markup: Markup['kind'] };

const REFERENCE = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,32});?/gi;

/** Writes a block's pieces; `trimColon` leaves out the colon that set off a headline before them. */
export function writePieces(draft: Draft, pieces: readonly Piece[], trimColon = false): void {
  let trims = trimColon;
  for (const piece of pieces) {
    if (piece.kind === 'open') draft.open(piece.markup, piece.url);
    else if (piece.kind === 'close') draft.close();
    else if (piece.kind === 'break') draft.breakLine(piece.from, piece.to);
    else {
      const colon = trims ? (/^\s*:/.exec(draft.source.slice(piece.from, piece.to))?.[0].length ?? 0) : 0;
      trims &&= draft.source.slice(piece.from, piece.to).trim() === '';
      writeWithoutAddresses(draft, piece.from + colon, piece.to, writeDecoded);
    }
  }
}

/** Writes the pieces of preformatted text as they stand. */
export function writeCode(draft: Draft, pieces: readonly Piece[]): void {
  const first = pieces.find((piece) => piece.kind === 'text');
  const last = pieces.findLast((piece) => piece.kind === 'text');
  if (first?.kind === 'text' && last?.kind === 'text') draft.writeVerbatim(first.from, last.to);
}

/** Writes source [from, to) with its character references decoded. */
function writeDecoded(draft: Draft, from: number, to: number): void {
  const text = draft.source.slice(from, to);
  let at = 0;
  if (text.includes('&')) {
    for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
      const decoded = decodeHTML(reference);
      if (decoded === reference) continue;
      draft.write(from + at, from + index);
      at = index + reference.length;
      draft.writeAs(decoded, from + index, from + at);
    }
  }
  draft.write(from + at, to);
}

/** How many pieces a block's bold lead-in takes: all of them where all is bold, 0 where there is none. */
export function leadLength(source: string, pieces: readonly Piece[]): number {
  let open = 0;
  let bold = 0;
  let words = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'open') {
      open += 1;
      if (piece.markup === 'strong') bold += 1;
    } else if (piece.kind === 'close') {
      open -= 1;
      if (piece.markup === 'strong') bold -= 1;
    } else {
      const text = source.slice(piece.from, piece.to);
      if (bold > 0) words ||= isReadable(text);
      else if (text.trim() !== '') return words && open === 0 && /^\s*(?::|[–—-]\s)/.test(text) ? index : 0;
    }
  }
  return words ? pieces.length : 0;
}

/** A page's title is longer than the name of whoever says what follows. */
const TITLE = /\S\s+\S+\s+\S/;

/** How many pieces the title of a linked page takes, with what it is about behind a colon; 0 where the block has none. */
export function titleLength(source: string, pieces: readonly Piece[]): number {
  const [open, title, close, rest] = pieces.filter(
    (piece) => piece.kind !== 'text' || source.slice(piece.from, piece.to).trim() !== '',
  );
  if (open?.kind !== 'open' || open.markup !== 'link' || title?.kind !== 'text') return 0;
  if (close?.kind !== 'close' || rest?.kind !== 'text' || !/^\s*:/.test(source.slice(rest.from, rest.to))) return 0;
  const words = source.slice(title.from, title.to);
  return TITLE.test(words) && !/\(@\w+\)\s*$/.test(words) ? pieces.indexOf(rest) : 0;
}
