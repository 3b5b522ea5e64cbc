/**
 * A digest while it is being read: text is appended piece by piece, and each piece remembers where in the source it
 * stood. Pieces are copied as they are; only white space between them is normalised, so that no two words are glued
 * and no gap is left where markup was.
 */
import type { BlockKind, Markup, Span } from '../document.ts';
import { isGlued, isSpace } from './characters.ts';

/** A block whose kind and story may still change while the rest of the digest is read. */
export interface DraftBlock extends Span {
  kind: BlockKind;
  story: number | null;
  readonly depth: number;
}

interface OpenMarkup {
  readonly kind: Markup['kind'];
  readonly url: string | null;
  /** Where its first character stands in the text; -1 before it is written. */
  start: number;
}

/** Deeper inline markup than this says nothing more, and only costs time. */
const MAX_OPEN_MARKUP = 32;

export class Draft {
  readonly source: string;
  readonly blocks: DraftBlock[] = [];
  readonly markup: Markup[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  /** Segment i leads from [textStarts[i], textEnds[i]) to [sourceStarts[i], sourceEnds[i]). */
  private readonly textStarts: number[] = [];
  private readonly textEnds: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private readonly opened: OpenMarkup[] = [];
  /** Markup opened beyond the limit; closed first. */
  private overflow = 0;
  /** Start of the block's text; -1 until its first character. */
  private start = -1;
  /** White space read but not yet written, as a source span; -1 for none. */
  private spaceStart = -1;
  private spaceEnd = -1;
  /** Whether more than white space stood there. */
  private skipped = false;
  private hardBreak = false;
  private nextLine = -1;

  constructor(source: string) {
    this.source = source;
  }

  /** Makes a block of what `write` writes; gives null where that is nothing but white space. */
  block(kind: BlockKind, depth: number, write: () => void): DraftBlock | null {
    this.start = -1;
    this.spaceStart = -1;
    this.hardBreak = false;
    write();
    this.spaceStart = -1;
    const { start } = this;
    if (start < 0) return null;
    for (const mark of this.opened) {
      if (mark.start >= 0) this.markup.push({ kind: mark.kind, url: mark.url, start: mark.start, end: this.length });
      mark.start = -1;
    }
    const block = { kind, depth, story: null, start, end: this.length };
    this.blocks.push(block);
    return block;
  }

  /** Appends source [from, to) as it stands; a line break in it becomes one space. */
  write(from: number, to: number): void {
    let at = from;
    while (at < to) {
      if (this.nextLine < at) {
        const found = this.source.indexOf('\n', at);
        this.nextLine = found < 0 ? this.source.length : found;
      }
      const end = Math.min(to, this.nextLine);
      this.writeLine(at, end);
      if (end < to) this.space(end, end + 1);
      at = end + 1;
    }
  }

  /** Appends source [from, to) with its line breaks, as code is written. */
  writeVerbatim(from: number, to: number): void {
    let end = to;
    while (end > from && isSpace(this.source.charCodeAt(end - 1))) end -= 1;
    if (end > from) this.ink(this.source.slice(from, end), from, end, true);
  }

  /** Appends `text`, which is what source [from, to) stands for (a character reference, an escape). */
  writeAs(text: string, from: number, to: number): void {
    if (isSpace(text.charCodeAt(0))) this.space(from, to);
    else this.ink(text, from, to, true);
  }

  /** Notes that source [from, to) is read as a space. */
  space(from: number, to: number): void {
    this.blank(from, to);
    this.skipped = true;
  }

  /** A line break that the author set, at source [from, to): a new line in the text. */
  breakLine(from: number, to: number): void {
    this.space(from, to);
    this.hardBreak = true;
  }

  open(kind: Markup['kind'], url: string | null): void {
    if (this.opened.length < MAX_OPEN_MARKUP) this.opened.push({ kind, url, start: -1 });
    else this.overflow += 1;
  }

  close(): void {
    if (this.overflow > 0) {
      this.overflow -= 1;
      return;
    }
    const mark = this.opened.pop();
    if (mark !== undefined && mark.start >= 0) {
      this.markup.push({ kind: mark.kind, url: mark.url, start: mark.start, end: this.length });
    }
  }

  /** The text of a finished block. */
  textOf(block: Span): string {
    let at = this.pieces.length;
    let start = this.length;
    while (at > 0 && start > block.start) {
      at -= 1;
      start -= this.pieces[at]!.length;
    }
    return this.pieces
      .slice(at)
      .join('')
      .slice(block.start - start, block.end - start);
  }

  /** The whole text, and the way from it back to the source. */
  finish(): { readonly text: string; readonly toSource: (span: Span) => Span } {
    const map = {
      textStarts: Int32Array.from(this.textStarts),
      textEnds: Int32Array.from(this.textEnds),
      sourceStarts: Int32Array.from(this.sourceStarts),
      sourceEnds: Int32Array.from(this.sourceEnds),
    };
    return { text: this.pieces.join(''), toSource: (span) => toSource(map, span) };
  }

  private blank(from: number, to: number): void {
    if (this.spaceStart < 0) {
      this.spaceStart = from;
      this.skipped = false;
    } else if (from !== this.spaceEnd) this.skipped = true;
    this.spaceEnd = to;
  }

  private writeLine(from: number, to: number): void {
    const { source } = this;
    let start = from;
    while (start < to && isSpace(source.charCodeAt(start))) start += 1;
    if (start > from) this.blank(from, start);
    if (start === to) return;
    let end = to;
    while (isSpace(source.charCodeAt(end - 1))) end -= 1;
    this.ink(source.slice(start, end), start, end, false);
    if (end < to) this.blank(end, to);
  }

  /** Appends characters that are no white space, with what separates them from the ones before. */
  private ink(text: string, from: number, to: number, decoded: boolean): void {
    if (this.start < 0) {
      if (this.length > 0) this.append('\n\n');
      this.start = this.length;
    } else if (this.spaceStart >= 0) {
      const end = this.spaceEnd;
      const plain = !this.skipped && end === from && this.spaceStart === this.sourceEnds.at(-1);
      if (plain) this.map(this.source.slice(this.spaceStart, end), this.spaceStart, end);
      else this.map(this.hardBreak ? '\n' : ' ', this.spaceStart, this.spaceStart + 1);
    } else if (!decoded) {
      const last = this.sourceEnds.at(-1)!;
      if (last < from && isGlued(this.pieces.at(-1)!, text)) this.map(' ', last, last + 1);
    }
    this.spaceStart = -1;
    this.hardBreak = false;
    for (let i = this.opened.length - 1; i >= 0 && this.opened[i]!.start < 0; i--) this.opened[i]!.start = this.length;
    this.map(text, from, to);
  }

  private map(text: string, from: number, to: number): void {
    const last = this.textEnds.length - 1;
    const joins =
      last >= 0 &&
      this.textEnds[last] === this.length &&
      this.sourceEnds[last] === from &&
      text.length === to - from &&
      this.textEnds[last]! - this.textStarts[last]! === from - this.sourceStarts[last]!;
    if (joins) {
      this.textEnds[last] = this.length + text.length;
      this.sourceEnds[last] = to;
    } else {
      this.textStarts.push(this.length);
      this.textEnds.push(this.length + text.length);
      this.sourceStarts.push(from);
      this.sourceEnds.push(to);
    }
    this.append(text);
  }

  private append(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}

interface SegmentMap {
  readonly textStarts: Int32Array;
  readonly textEnds: Int32Array;
  readonly sourceStarts: Int32Array;
  readonly sourceEnds: Int32Array;
}

function toSource(map: SegmentMap, span: Span): Span {
  if (map.textStarts.length === 0) return { start: 0, end: 0 };
  const start = sourceOffset(map, span.start, false);
  return { start, end: span.end > span.start ? Math.max(start, sourceOffset(map, span.end, true)) : start };
}

/** Where a text offset leads; `ends` tells that it closes a stretch, so that the character before it decides. */
function sourceOffset(map: SegmentMap, offset: number, ends: boolean): number {
  const at = ends ? offset - 1 : offset;
  let low = 0;
  let high = map.textStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.textStarts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const textStart = map.textStarts[low]!;
  const textEnd = map.textEnds[low]!;
  const sourceStart = map.sourceStarts[low]!;
  const sourceEnd = map.sourceEnds[low]!;
  if (at < textStart) return sourceStart;
  // Between two blocks: a start moves on to the next block, an end stays with the one before.
  if (at >= textEnd) return ends || low + 1 === map.textStarts.length ? sourceEnd : map.sourceStarts[low + 1]!;
  if (textEnd - textStart === sourceEnd - sourceStart) return sourceStart + (offset - textStart);
  return ends ? sourceEnd : sourceStart;
}
