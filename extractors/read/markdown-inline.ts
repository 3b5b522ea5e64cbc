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
  const { source } = draft;
  let at = from;
  /** Within a link: where its text ends. */
  let linkTextEnd = Number.POSITIVE_INFINITY;
  /** Within brackets that are no link: they are text. */
  let literal = false;

  const until = (end: number): void => {
    const last = Math.min(end, to, linkTextEnd);
    if (at < last) writePlain(draft, at, last);
    at = Math.max(at, end);
  };
  const skip = (end: number): false => {
    at = Math.max(at, end);
    return false;
  };

  /** How many marks are open, and how many were where a link opened that HTML writes; -1 outside of one. */
  let depth = 0;
  let anchored = -1;
  const openMark = (kind: Markup['kind'], url: string | null): void => {
    draft.open(kind, url);
    depth += 1;
  };
  const closeAnchor = (): void => {
    if (anchored < 0) return;
    draft.close();
    anchored = -1;
  };
  const closeMark = (): void => {
    if (depth === anchored) closeAnchor();
    draft.close();
    depth -= 1;
  };
  /** Opens or closes a link for a tag; one that a mark breaks up ends with it. */
  const anchor = (tag: string): void => {
    const url = ANCHOR.exec(tag)?.[1];
    if (url !== undefined && anchored < 0) {
      draft.open('link', decodeHTML(url));
      anchored = depth;
    } else if (depth === anchored && /^<\/a\b/i.test(tag)) closeAnchor();
  };

  const enter = (): boolean => {
    const node = cursor;
    if (node.to <= from || node.from >= to) return false;
    switch (node.name) {
      case 'Emphasis':
        until(node.from);
        openMark('emphasis', null);
        return true;
      case 'StrongEmphasis':
        until(node.from);
        openMark('strong', null);
        return true;
      case 'InlineCode':
        until(node.from);
        openMark('code', null);
        return true;
      case 'Link': {
        until(node.from);
        const link = linkOf(source, node.node, definitions);
        literal = link === null;
        if (link !== null) {
          linkTextEnd = link.textEnd;
          openMark('link', link.url);
        }
        return true;
      }
      case 'Escape':
        until(node.from);
        if (!isStrayMark(source, node.from)) draft.writeAs(source[node.from + 1]!, node.from + 1, node.to);
        return skip(node.to);
      case 'Entity':
        until(node.from);
        draft.writeAs(decodeHTML(source.slice(node.from, node.to)), node.from, node.to);
        return skip(node.to);
      case 'HardBreak':
        until(node.from);
        draft.breakLine(node.from, node.to);
        return skip(node.to);
      case 'HTMLTag':
        until(node.from);
        if (/^<br\b/i.test(source.slice(node.from, node.from + 4))) draft.breakLine(node.from, node.to);
        else anchor(source.slice(node.from, node.to));
        return skip(node.to);
      case 'LinkMark':
      case 'LinkLabel':
      case 'LinkTitle':
        if (literal) return false;
        until(node.from);
        return skip(node.to);
      case 'Strikethrough':
        until(node.from);
        return true;
      default:
        // Marks, images, bare URLs, comments: nothing that is read.
        until(node.from);
        return !BLOCKS.has(node.name) ? skip(node.to) : true;
    }
  };

  const leave = (): void => {
    const node = cursor;
    if (node.to <= from || node.from >= to) return;
    switch (node.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'InlineCode':
        until(node.to);
        closeMark();
        break;
      case 'Link':
        until(node.to);
        if (!literal) closeMark();
        literal = false;
        linkTextEnd = Number.POSITIVE_INFINITY;
        break;
    }
  };

  cursor.iterate(enter, leave);
  until(to);
  closeAnchor();
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
