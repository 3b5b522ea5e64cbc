/**
 * HTML to blocks and stories, on parse5's tokenizer: a reader needs the order of tags and text, not their tree, and
 * without a tree no depth of nesting costs anything.
 */
import { decodeHTML } from 'entities';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Markup } from '../document.ts';
import { leadLength, type Piece, titleLength, writeCode, writePieces } from './html-pieces.ts';
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

/**
 * Reads the HTML at [from, to) of the source into an outline: a whole page, or a stretch of HTML within Markdown.
 * Gives the page's own title, which is no text, or null.
 */
export const readHtml = (outline: Outline, from: number, to: number): string | null =>
  new HtmlReader(outline, from).read(to);

class HtmlReader {
  readonly #outline: Outline;
  readonly #source: string;
  readonly #from: number;
  readonly #tokenizer: Tokenizer;
  /** Those of the block at hand. */
  #pieces: Piece[] = [];
  /** Where the text after the last tag or comment starts. */
  #textStart: number;
  readonly #openTags: string[] = [];
  /** How many lists are open, and whether an item of the innermost has yet to begin. */
  #depth = 0;
  #isFresh = false;
  /** That of the open heading; 0 outside of one. */
  #level = 0;
  #preformatted = 0;
  #title: string | null = null;
  #inTitle = false;
  /** The element that is left out, and how many of its name are open. */
  #skipped: string | null = null;
  #skippedDepth = 0;

  constructor(outline: Outline, from: number) {
    this.#outline = outline;
    this.#source = outline.draft.source;
    this.#from = from;
    this.#textStart = from;
    const text = (token: Located): void => this.#text(token);
    this.#tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onCharacter: () => {},
        onWhitespaceCharacter: () => {},
        onNullCharacter: () => {},
        onComment: text,
        onDoctype: text,
        onEof: text,
        onStartTag: (tag) => {
          text(tag);
          this.#start(tag);
        },
        onEndTag: (tag) => {
          text(tag);
          this.#end(tag);
        },
      },
    );
  }

  read(to: number): string | null {
    this.#tokenizer.write(this.#source.slice(this.#from, to), true);
    this.#flush();
    return this.#title;
  }

  /** Takes over the text before a tag or comment. */
  #text({ location }: Located): void {
    const start = this.#from + (location?.startOffset ?? 0);
    const text = this.#textStart;
    if (this.#inTitle) this.#title ??= decodeHTML(this.#source.slice(text, start)).replace(/\s+/g, ' ').trim() || null;
    this.#inTitle = false;
    if (this.#skipped === null && start > text) this.#pieces.push({ kind: 'text', from: text, to: start });
    this.#textStart = this.#from + (location?.endOffset ?? 0);
  }

  #start({ tagName, attrs, location, selfClosing }: Token.TagToken): void {
    const raw = RAW.get(tagName);
    if (raw !== undefined) {
      this.#tokenizer.state = raw;
      this.#inTitle = tagName === 'title';
      if (this.#skipped === null) this.#skip(tagName);
      return;
    }
    if (this.#skipped !== null) {
      if (tagName === this.#skipped) this.#skippedDepth += 1;
      else if (tagName === 'body') this.#skipped = null;
      return;
    }
    if (SKIPPED.has(tagName)) {
      if (!selfClosing) this.#skip(tagName);
      return;
    }
    const markup = MARKUP.get(tagName);
    if (markup !== undefined) {
      this.#openTags.push(tagName);
      const href = attrs.find((attribute) => attribute.name === 'href')?.value ?? null;
      this.#pieces.push({ kind: 'open', markup, url: markup === 'link' ? href : null });
    } else if (tagName === 'br' && location !== null) {
      const [from, to] = [this.#from + location.startOffset, this.#from + location.endOffset];
      this.#pieces.push({ kind: 'break', from, to });
    } else if (!PHRASING.has(tagName)) {
      this.#flush();
      this.#startBlock(tagName);
    }
  }

  #skip(tagName: string): void {
    [this.#skipped, this.#skippedDepth] = [tagName, 1];
  }

  #startBlock(tagName: string): void {
    if (tagName === 'ul' || tagName === 'ol') this.#depth += 1;
    else if (tagName === 'li') {
      this.#depth = Math.max(this.#depth, 1);
      this.#isFresh = true;
    } else if (tagName === 'pre') this.#preformatted += 1;
    else if (HEADING.test(tagName)) this.#level = Number(tagName[1]);
  }

  #end({ tagName }: Token.TagToken): void {
    if (this.#skipped !== null) {
      if (tagName === this.#skipped) this.#skippedDepth -= 1;
      if (this.#skippedDepth === 0) this.#skipped = null;
      return;
    }
    const markup = MARKUP.get(tagName);
    if (markup !== undefined) {
      if (this.#openTags.at(-1) !== tagName) return;
      this.#openTags.pop();
      this.#pieces.push({ kind: 'close', markup });
    } else if (!PHRASING.has(tagName) && tagName !== 'br') {
      this.#flush();
      this.#endBlock(tagName);
    }
  }

  #endBlock(tagName: string): void {
    if (tagName === 'ul' || tagName === 'ol') this.#depth = Math.max(0, this.#depth - 1);
    else if (tagName === 'li') this.#isFresh = false;
    else if (tagName === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    else if (HEADING.test(tagName)) this.#level = 0;
  }

  /** Ends the block at hand, and all marks in it. */
  #flush(): void {
    const tags = this.#openTags;
    for (; tags.length > 0; tags.pop()) this.#pieces.push({ kind: 'close', markup: MARKUP.get(tags.at(-1)!)! });
    const isInk = (piece: Piece): boolean =>
      piece.kind === 'text' && this.#source.slice(piece.from, piece.to).trim() !== '';
    if (this.#pieces.some(isInk)) this.#emit(this.#pieces);
    this.#pieces = [];
  }

  #emit(block: readonly Piece[]): void {
    const outline = this.#outline;
    const { draft } = outline;
    const write = (): void => writePieces(draft, block);
    if (this.#preformatted > 0) outline.addCode(() => writeCode(draft, block));
    else if (this.#level > 0 && this.#depth === 0) outline.addHeading(this.#level, write, { title: this.#level === 1 });
    else if (this.#depth > 0 && this.#isFresh) {
      this.#isFresh = false;
      const lead = leadLength(this.#source, block) || titleLength(this.#source, block);
      const [head, body] = [block.slice(0, lead), block.slice(lead)];
      outline.addItem(this.#depth, lead === 0 ? null : () => writePieces(draft, head), () =>
        writePieces(draft, body, lead > 0),
      );
    } else if (this.#depth > 0) outline.addItemText(write, this.#depth);
    else if (leadLength(this.#source, block) === block.length) outline.addHeading(GROUP_LEVEL, write, { title: true });
    else outline.addParagraph(write);
  }
}

type Located = { readonly location: Token.Location | null };
const HEADING = /^h[1-6]$/;
