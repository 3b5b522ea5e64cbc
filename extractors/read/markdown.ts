/** Markdown (CommonMark with GitHub's tables, task lists and strikethrough) to blocks and stories. */
import { parser as commonmark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { isReadable } from './characters.ts';
import { readHtml } from './html.ts';
import { findLead } from './lead.ts';
import { linkDefinitions, writeInline } from './markdown-inline.ts';
import { GROUP_LEVEL, type Outline } from './outline.ts';

/** Without the autolink extension, which takes quadratic time on a hostile address; addresses are left out as they are written. */
const parser = commonmark.configure([Table, TaskList, Strikethrough]);

type Cursor = ReturnType<ReturnType<typeof parser.parse>['cursor']>;
type Node = Cursor['node'];

/** A link that stands alone in a paragraph names the story below it, unless it is as long as a sentence. */
const MAX_HEADLINE = 200;

/**
 * Reads Markdown into an outline.
 *
 * Takes the source and the offset at which the text starts (after any front matter).
 */
export function readMarkdown(outline: Outline, start: number): void {
  const { draft } = outline;
  const { source } = draft;
  const definitions = linkDefinitions(source);
  let depth = 0;
  let fresh = false;

  const cursor = parser.parse(textOnly(source, start)).cursor();
  const inline = (from: number, to: number) => writeInline(draft, definitions, cursor, from, to);

  const item = (): void => {
    const { from, to } = cursor;
    const lead = findLead(source, cursor.node);
    fresh = false;
    if (lead === null) {
      outline.addItem(depth, null, () => inline(from, to));
      return;
    }
    outline.addItem(
      depth,
      () => inline(from, lead.end),
      () => inline(lead.bodyStart, to),
    );
  };

  const paragraph = (): void => {
    const { from, to } = cursor;
    const write = () => inline(from, to);
    if (depth > 0) {
      if (fresh) item();
      else outline.addItemText(write, depth);
    } else if (isHeadline(source, cursor.node)) outline.addHeading(GROUP_LEVEL, write, { title: true });
    else outline.addParagraph(write);
  };

  const enter = (): boolean => {
    const { name, from, to } = cursor;
    switch (name) {
      case 'Document':
      case 'TableHeader':
      case 'TableRow':
      case 'Table':
        return true;
      case 'BulletList':
      case 'OrderedList':
        depth += 1;
        return true;
      case 'ListItem':
        fresh = true;
        return true;
      case 'Blockquote':
        draft.open('quote', null);
        return true;
      case 'Task':
      case 'Paragraph':
        paragraph();
        return false;
      case 'TableCell':
        outline.addItemText(() => inline(from, to), depth);
        return false;
      case 'FencedCode':
      case 'CodeBlock': {
        const code = cursor.node.getChildren('CodeText');
        outline.addCode(() => {
          for (const text of code) draft.writeVerbatim(text.from, text.to);
        });
        return false;
      }
      case 'HTMLBlock':
      case 'CommentBlock':
        readHtml(outline, from, to);
        return false;
      default: {
        const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
        if (level === undefined) return false;
        const write = () => inline(from, to);
        if (depth > 0) outline.addItemText(write, depth);
        else outline.addHeading(Number(level), write, { title: level === '1' });
        return false;
      }
    }
  };

  const leave = (): void => {
    const { name } = cursor;
    if (name === 'BulletList' || name === 'OrderedList') depth -= 1;
    else if (name === 'ListItem') fresh = false;
    else if (name === 'Blockquote') draft.close();
  };

  cursor.iterate(enter, leave);
}

/** The source at its own offsets, with front matter and an opening comment blanked out and lone carriage returns as line ends. */
function textOnly(source: string, start: number): string {
  let text = source;
  if (start > 0) text = text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start);
  if (text.includes('\r')) text = text.replace(/\r(?!\n)/g, '\n');
  const comment = /\s*<!--/y;
  comment.lastIndex = start;
  const opening = comment.exec(text);
  if (opening === null) return text;
  const from = start + opening[0].length - 4;
  const end = text.indexOf('-->', from);
  const line = text.indexOf('\n', from);
  if (end < 0 || (line >= 0 && line < end)) return text;
  return `${text.slice(0, from)}${'\u200b'.repeat(end + 3 - from)}${text.slice(end + 3)}`;
}

/** Whether a paragraph stands for a heading: it is all bold, or all one link above the text it names. */
function isHeadline(source: string, node: Node): boolean {
  if (node.to - node.from > MAX_HEADLINE * 4) return false;
  const first = node.firstChild;
  if (first === null || first.from !== node.from || first.to !== node.to) return false;
  if (first.name === 'StrongEmphasis') {
    return first.to - first.from <= MAX_HEADLINE * 2 && /\p{L}/u.test(source.slice(first.from, first.to));
  }
  if (first.name !== 'Link') return false;
  const marks = first.getChildren('LinkMark');
  const text = source.slice(first.from + 1, marks[1]?.from ?? first.from + 1);
  const next = node.nextSibling;
  return (
    text.length <= MAX_HEADLINE && isReadable(text) && !/[.:]$/.test(text) && next !== null && next.name === 'Paragraph'
  );
}
