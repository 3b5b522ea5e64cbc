/** Markdown (CommonMark with GitHub's tables, task lists and strikethrough) to blocks and stories. */
import { parser as commonmark, type MarkdownConfig, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { isReadable } from './characters.ts';
import { readHtml } from './html.ts';
import { findLead } from './lead.ts';
import { linkDefinitions, writeInline } from './markdown-inline.ts';
import { GROUP_LEVEL, type Outline } from './outline.ts';
import { findTopics } from './topics.ts';

/** Words without any mark, passed over at once: else each of their letters is shown to what reads each of the marks. */
const WORDS = /(?: ?[^\\&`<_*[\]!~\s])+/y;
const Words: MarkdownConfig = {
  parseInline: [
    {
      name: 'Words',
      before: 'Escape',
      parse: (inline, _next, at) => {
        WORDS.lastIndex = at - inline.offset;
        return WORDS.test(inline.text) ? inline.offset + WORDS.lastIndex : -1;
      },
    },
  ],
};

/** Without the autolink extension, which takes quadratic time on a hostile address; addresses are left out as they are written. */
const parser = commonmark.configure([Table, TaskList, Strikethrough, Words]);

/** A paragraph that a newsletter's template left behind: "{% endif %}". */
const TEMPLATE = /^(?:\{%[^\n{}]*%\}\s*)+$|^\[TOC\]\s*$/;

type Cursor = ReturnType<ReturnType<typeof parser.parse>['cursor']>;
type Node = Cursor['node'];

/** A link that stands alone in a paragraph names the story below it, unless it is as long as a sentence. */
const MAX_HEADLINE = 200;

/**
 * Reads Markdown into an outline.
 *
 * Takes the source and the offset at which the text starts (after any front matter).
 */
export function readMarkdown(outline: Outline, matterEnd: number): void {
  const { draft } = outline;
  const { source } = draft;
  const start = skipComment(source, matterEnd);
  const definitions = linkDefinitions(source);
  let depth = 0;
  let fresh = false;

  const cursor = parser.parse(textOnly(source, start)).cursor();
  const inline = (from: number, to: number) => writeInline(draft, definitions, cursor, Math.max(from, start), to);

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
    if (TEMPLATE.test(source.slice(from, Math.min(to, from + MAX_HEADLINE)))) return;
    const write = () => inline(from, to);
    const topics = findTopics(source, cursor.node);
    if (topics) {
      for (const topic of topics) outline.addTopic(() => draft.write(topic.start, topic.end), depth);
    } else if (depth > 0) {
      if (fresh) item();
      else outline.addItemText(write, depth);
    } else if (emojiLines(source, from, to).length > 1) {
      for (const line of emojiLines(source, from, to)) outline.addItem(1, null, () => inline(line.from, line.to));
    } else if (isHeadline(source, cursor.node, start)) outline.addHeading(GROUP_LEVEL, write, { title: true });
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

/** The lines of a paragraph that each begin with an emoji, as newsletters write lists; none where one does not. */
function emojiLines(source: string, from: number, to: number): readonly { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  for (let at = from; at < to; ) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 || newline > to ? to : newline;
    if (!/^\p{Extended_Pictographic}/u.test(source.slice(at, at + 2))) return [];
    lines.push({ from: at, to: end });
    at = end + 1;
  }
  return lines;
}

/** Where the text starts after a comment that opens it: what stands on the comment's line would be taken for HTML. */
function skipComment(source: string, start: number): number {
  const opening = /\s*<!--/y;
  opening.lastIndex = start;
  if (!opening.test(source)) return start;
  const end = source.indexOf('-->', opening.lastIndex);
  return end < 0 ? start : end + 3;
}

/** The source at its own offsets, with what stands before the text blanked out and lone carriage returns as line ends. */
function textOnly(source: string, start: number): string {
  const text = source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
  if (start === 0) return text;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  // Spaces would indent the first line; a character of no width is no indent and no word.
  return text.slice(0, line).replace(/[^\n]/g, ' ') + '\u200b'.repeat(start - line) + text.slice(start);
}

/** Whether a paragraph stands for a heading: it is all bold, or all one link above the text it names. */
function isHeadline(source: string, node: Node, start: number): boolean {
  const from = Math.max(node.from, start);
  if (node.to - from > MAX_HEADLINE * 4) return false;
  const first = node.firstChild;
  if (first === null || first.from !== from || first.to !== node.to) return false;
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
