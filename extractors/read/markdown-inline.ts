/** The inline content of a Markdown block: what a reader sees of it is written, its marks become a layer. */
import type { parser } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import type { Markup } from '../document.ts';
import { writeWithoutAddresses } from './addresses.ts';
import type { Draft } from './draft.ts';

type Cursor = ReturnType<ReturnType<typeof parser.parse>['cursor']>;

const DEFINITION = /^ {0,3}\[([^\]\n\r\u2028\u2029]+)\]:[ \t]*<?([^\s>]+)/gm;

/** The targets of a text's link definitions ("[label]: url"), by folded label. */
export function linkDefinitions(source: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  if (!source.includes(']:')) return definitions;
  for (const [, label, url] of source.matchAll(DEFINITION)) {
    if (!definitions.has(fold(label!))) definitions.set(fold(label!), url!);
  }
  return definitions;
}

function fold(label: string): string {
  return label.trim().toLowerCase();
}

/**
 * Writes the inline content between two source offsets of the block that the cursor stands on; the cursor is back there
 * when it returns. Link targets, bare URLs, images, tags and marks are left out, references and escapes decoded.
 */
export function writeInline(
  draft: Draft,
  definitions: ReadonlyMap<string, string>,
  cursor: Cursor,
  from: number,
  to: number,
): void {
  const writer = new InlineWriter(draft, definitions, from, to);
  cursor.iterate(
    () => writer.enter(cursor),
    () => writer.leave(cursor),
  );
  writer.end();
}

class InlineWriter {
  readonly #draft: Draft;
  readonly #definitions: ReadonlyMap<string, string>;
  readonly #from: number;
  readonly #to: number;
  /** What stands before this has been written or left out. */
  #at: number;
  /** Within a link: where its text ends. */
  #linkTextEnd = Number.POSITIVE_INFINITY;
  /** Within brackets that are no link: they are text. */
  #isLiteral = false;
  /** How many marks are open, and how many were where a link opened that HTML writes; -1 outside of one. */
  #depth = 0;
  #anchored = -1;

  constructor(draft: Draft, definitions: ReadonlyMap<string, string>, from: number, to: number) {
    this.#draft = draft;
    this.#definitions = definitions;
    this.#from = from;
    this.#to = to;
    this.#at = from;
  }

  /** Comes to a node; whether those within it are to be entered. */
  enter(node: Cursor): boolean {
    if (node.to <= this.#from || node.from >= this.#to) return false;
    const { source } = this.#draft;
    if ((node.name === 'LinkMark' || node.name === 'LinkLabel' || node.name === 'LinkTitle') && this.#isLiteral)
      return false;
    this.#until(node.from);
    switch (node.name) {
      case 'Emphasis':
        return this.#open('emphasis', null);
      case 'StrongEmphasis':
        return this.#open('strong', null);
      case 'InlineCode':
        return this.#open('code', null);
      case 'Link': {
        const link = linkOf(source, node.node, this.#definitions);
        this.#isLiteral = link === null;
        if (link === null) return true;
        this.#linkTextEnd = link.textEnd;
        return this.#open('link', link.url);
      }
      case 'Escape':
        if (!isStrayMark(source, node.from)) this.#draft.writeAs(source[node.from + 1]!, node.from + 1, node.to);
        return this.#skip(node.to);
      case 'Entity':
        this.#draft.writeAs(decodeHTML(source.slice(node.from, node.to)), node.from, node.to);
        return this.#skip(node.to);
      case 'HardBreak':
        this.#draft.breakLine(node.from, node.to);
        return this.#skip(node.to);
      case 'HTMLTag':
        if (/^<br\b/i.test(source.slice(node.from, node.from + 4))) this.#draft.breakLine(node.from, node.to);
        else this.#anchor(source.slice(node.from, node.to));
        return this.#skip(node.to);
      case 'Strikethrough':
        return true;
      default:
        // Marks, images, bare URLs, comments: nothing that is read.
        return BLOCKS.has(node.name) || this.#skip(node.to);
    }
  }

  /** Leaves a node. */
  leave(node: Cursor): void {
    if (node.to <= this.#from || node.from >= this.#to) return;
    const { name } = node;
    const isMark = name === 'Emphasis' || name === 'StrongEmphasis' || name === 'InlineCode';
    if (!isMark && name !== 'Link') return;
    this.#until(node.to);
    if (isMark || !this.#isLiteral) this.#close();
    if (isMark) return;
    this.#isLiteral = false;
    this.#linkTextEnd = Number.POSITIVE_INFINITY;
  }

  /** Writes what is left. */
  end(): void {
    this.#until(this.#to);
    this.#closeAnchor();
  }

  #until(end: number): void {
    const last = Math.min(end, this.#to, this.#linkTextEnd);
    if (this.#at < last) writePlain(this.#draft, this.#at, last);
    this.#at = Math.max(this.#at, end);
  }

  #skip(end: number): false {
    this.#at = Math.max(this.#at, end);
    return false;
  }

  #open(kind: Markup['kind'], url: string | null): true {
    this.#draft.open(kind, url);
    this.#depth += 1;
    return true;
  }

  #close(): void {
    if (this.#depth === this.#anchored) this.#closeAnchor();
    this.#draft.close();
    this.#depth -= 1;
  }

  /** Opens or closes a link for a tag; one that a mark breaks up ends with it. */
  #anchor(tag: string): void {
    const url = ANCHOR.exec(tag)?.[1];
    if (url !== undefined && this.#anchored < 0) {
      this.#draft.open('link', decodeHTML(url));
      this.#anchored = this.#depth;
    } else if (this.#depth === this.#anchored && /^<\/a\b/i.test(tag)) this.#closeAnchor();
  }

  #closeAnchor(): void {
    if (this.#anchored < 0) return;
    this.#draft.close();
    this.#anchored = -1;
  }
}

/** The tag that opens a link in HTML. */
const ANCHOR = /^<a\s[^>]{0,40}?href\s{0,3}=\s{0,3}["']([^"'>]+)/i;

/** The blocks that hold inline content. */
const BLOCKS: ReadonlySet<string> = new Set([
  'Paragraph',
  'Task',
  'TableCell',
  'ATXHeading1',
  'ATXHeading2',
  'ATXHeading3',
  'ATXHeading4',
  'ATXHeading5',
  'ATXHeading6',
  'SetextHeading1',
  'SetextHeading2',
]);

/** Writes plain text, leaving out addresses, and runs of two and more asterisks: bold that an editor damaged. */
function writePlain(draft: Draft, from: number, to: number): void {
  const text = draft.source.slice(from, to);
  let at = 0;
  for (let run = text.indexOf('**'); run >= 0; run = text.indexOf('**', at)) {
    let end = run;
    while (text[end] === '*') end += 1;
    const power = isDigit(text.charCodeAt(run - 1)) && isDigit(text.charCodeAt(end));
    writeWithoutAddresses(draft, from + at, from + (power ? end : run));
    at = end;
  }
  writeWithoutAddresses(draft, from + at, to);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the escaped character at an offset is one of several asterisks in a row: "\*\*bold\*\*". */
function isStrayMark(source: string, at: number): boolean {
  return source.startsWith('\\*', at) && (source.startsWith('\\*', at + 2) || source.startsWith('\\*', at - 2));
}

/** A link's target and where its text ends; null for brackets that refer to nothing. */
function linkOf(
  source: string,
  node: Cursor['node'],
  definitions: ReadonlyMap<string, string>,
): { readonly url: string; readonly textEnd: number } | null {
  const marks = node.getChildren('LinkMark');
  const textEnd = marks[1]?.from ?? node.to;
  if (marks.length > 2) {
    const target = node.getChildren('URL').findLast((url) => url.from > textEnd);
    return { url: target === undefined ? '' : source.slice(target.from, target.to), textEnd };
  }
  const label = node.getChild('LinkLabel');
  const named = label === null || label.to - label.from <= 2 ? [node.from, textEnd + 1] : [label.from, label.to];
  const url = definitions.get(fold(source.slice(named[0]! + 1, named[1]! - 1)));
  return url === undefined ? null : { url, textEnd };
}
