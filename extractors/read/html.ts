/**
 * HTML to blocks and stories, on parse5's tokenizer: a reader needs the order of tags and text, not their tree, and
 * without a tree no depth of nesting costs anything.
 */
import { decodeHTML } from 'entities';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Markup } from '../document.ts';
import { writeWithoutAddresses } from './addresses.ts';
import { isReadable } from './characters.ts';
import type { Draft } from './draft.ts';
import { GROUP_LEVEL, type Outline } from './outline.ts';

/** Elements that hold no reading matter. */
const SKIPPED: ReadonlySet<string> = new Set(['head', 'nav', 'template', 'svg', 'select', 'button']);
/** Elements whose content is text to the tokenizer, and none to a reader. */
const RAW = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);
const MARKUP = new Map<string, Markup['kind']>([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['q', 'quote'],
]);
/** Further elements that do not end the block they stand in. */
const PHRASING: ReadonlySet<string> = new Set(
  (
    'abbr acronym bdi bdo big cite data del dfn font img ins kbd label mark picture s samp small source span strike ' +
    'sub sup time tt u var wbr input'
  ).split(' '),
);
const REFERENCE = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,32});?/gi;

type Piece =
  | { readonly kind: 'text' | 'break'; readonly from: number; readonly to: number }
  | { readonly kind: 'open'; readonly markup: Markup['kind']; readonly url: string | null }
  | { readonly kind: 'close'; readonly markup: Markup['kind'] };

/**
 * Reads the HTML at [from, to) of the source into an outline: a whole page, or a stretch of HTML within Markdown.
 * Gives the page's own title, which is no text, or null.
 */
export function readHtml(outline: Outline, from: number, to: number): string | null {
  const { draft } = outline;
  const { source } = draft;
  let pieces: Piece[] = [];
  /** Where the text after the last tag or comment starts. */
  let textStart = from;
  const openTags: string[] = [];
  let depth = 0;
  let fresh = false;
  let level = 0;
  let preformatted = 0;
  let title: string | null = null;
  let inTitle = false;
  let skipped: string | null = null;
  let skippedDepth = 0;

  /** Takes over the text before a tag or comment. */
  const text = ({ location }: { readonly location: Token.Location | null }): void => {
    const start = from + (location?.startOffset ?? 0);
    if (inTitle) title ??= decodeHTML(source.slice(textStart, start)).replace(/\s+/g, ' ').trim() || null;
    inTitle = false;
    if (skipped === null && start > textStart) pieces.push({ kind: 'text', from: textStart, to: start });
    textStart = from + (location?.endOffset ?? 0);
  };

  const flush = (): void => {
    for (; openTags.length > 0; openTags.pop()) pieces.push({ kind: 'close', markup: MARKUP.get(openTags.at(-1)!)! });
    const inked = pieces.some((piece) => piece.kind === 'text' && source.slice(piece.from, piece.to).trim() !== '');
    if (inked) emit(pieces);
    pieces = [];
  };

  const emit = (block: readonly Piece[]): void => {
    const write = () => writePieces(draft, block);
    if (preformatted > 0) outline.addCode(() => writeCode(draft, block));
    else if (level > 0 && depth === 0) outline.addHeading(level, write, { title: level === 1 });
    else if (depth > 0 && fresh) {
      fresh = false;
      const lead = leadLength(source, block) || titleLength(source, block);
      const [head, body] = [block.slice(0, lead), block.slice(lead)];
      outline.addItem(depth, lead === 0 ? null : () => writePieces(draft, head), () =>
        writePieces(draft, body, lead > 0),
      );
    } else if (depth > 0) outline.addItemText(write, depth);
    else if (leadLength(source, block) === block.length) outline.addHeading(GROUP_LEVEL, write, { title: true });
    else outline.addParagraph(write);
  };

  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: () => {},
      onWhitespaceCharacter: () => {},
      onNullCharacter: () => {},
      onComment: text,
      onDoctype: text,
      onEof: text,
      onStartTag(token) {
        const { tagName, attrs, location, selfClosing } = token;
        text(token);
        const raw = RAW.get(tagName);
        if (raw !== undefined) {
          tokenizer.state = raw;
          inTitle = tagName === 'title';
          if (skipped === null) [skipped, skippedDepth] = [tagName, 1];
          return;
        }
        if (skipped !== null) {
          if (tagName === skipped) skippedDepth += 1;
          else if (tagName === 'body') skipped = null;
          return;
        }
        if (SKIPPED.has(tagName)) {
          if (!selfClosing) [skipped, skippedDepth] = [tagName, 1];
          return;
        }
        const markup = MARKUP.get(tagName);
        if (markup !== undefined) {
          openTags.push(tagName);
          const href = attrs.find((attribute) => attribute.name === 'href')?.value ?? null;
          pieces.push({ kind: 'open', markup, url: markup === 'link' ? href : null });
        } else if (tagName === 'br' && location !== null) {
          pieces.push({ kind: 'break', from: from + location.startOffset, to: from + location.endOffset });
        } else if (!PHRASING.has(tagName)) {
          flush();
          if (tagName === 'ul' || tagName === 'ol') depth += 1;
          else if (tagName === 'li') {
            depth = Math.max(depth, 1);
            fresh = true;
          } else if (tagName === 'pre') preformatted += 1;
          else if (/^h[1-6]$/.test(tagName)) level = Number(tagName[1]);
        }
      },
      onEndTag(token) {
        const { tagName } = token;
        text(token);
        if (skipped !== null) {
          if (tagName === skipped) skippedDepth -= 1;
          if (skippedDepth === 0) skipped = null;
          return;
        }
        const markup = MARKUP.get(tagName);
        if (markup !== undefined) {
          if (openTags.at(-1) !== tagName) return;
          openTags.pop();
          pieces.push({ kind: 'close', markup });
        } else if (!PHRASING.has(tagName) && tagName !== 'br') {
          flush();
          if (tagName === 'ul' || tagName === 'ol') depth = Math.max(0, depth - 1);
          else if (tagName === 'li') fresh = false;
          else if (tagName === 'pre') preformatted = Math.max(0, preformatted - 1);
          else if (/^h[1-6]$/.test(tagName)) level = 0;
        }
      },
    },
  );
  tokenizer.write(source.slice(from, to), true);
  flush();
  return title;
}

/** Writes a block's pieces; `trimColon` leaves out the colon that set off a headline before them. */
function writePieces(draft: Draft, pieces: readonly Piece[], trimColon = false): void {
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

function writeCode(draft: Draft, pieces: readonly Piece[]): void {
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
function leadLength(source: string, pieces: readonly Piece[]): number {
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
function titleLength(source: string, pieces: readonly Piece[]): number {
  const [open, title, close, rest] = pieces.filter(
    (piece) => piece.kind !== 'text' || source.slice(piece.from, piece.to).trim() !== '',
  );
  if (open?.kind !== 'open' || open.markup !== 'link' || title?.kind !== 'text') return 0;
  if (close?.kind !== 'close' || rest?.kind !== 'text' || !/^\s*:/.test(source.slice(rest.from, rest.to))) return 0;
  const words = source.slice(title.from, title.to);
  return TITLE.test(words) && !/\(@\w+\)\s*$/.test(words) ? pieces.indexOf(rest) : 0;
}
