/** A line of topics, as it stands above a summary of talk: "`Tide forecasts, Zephyra 4 on laptops`". */
import type { parser } from '@lezer/markdown';
import type { Span } from '../document.ts';

type Node = ReturnType<ReturnType<typeof parser.parse>['cursor']>['node'];

/** What code has and a topic has not. */
const CODE = /[{}[\];=<>\\|$]|\(\)|--|\w\.\w+\(|^[./~]/;

/** A comma that parts topics, which none within brackets does. */
const COMMA = /,\s+(?![^()]{0,200}\))/g;

/** The topics of a paragraph that is one stretch of inline code in words, as spans of the source; null where it is none. */
export function findTopics(source: string, paragraph: Node): readonly Span[] | null {
  const code = paragraph.firstChild;
  if (code?.name !== 'InlineCode' || code.from !== paragraph.from) return null;
  if (source.slice(code.to, paragraph.to).trim() !== '') return null;
  const [open, close] = code.getChildren('CodeMark');
  if (!open || !close) return null;
  const words = source.slice(open.to, close.from);
  if (!/\S\s+\S/.test(words) || CODE.test(words) || words.includes('\n')) return null;
  const topics: Span[] = [];
  let start = open.to;
  for (const { 0: comma, index } of words.matchAll(COMMA)) {
    topics.push({ start, end: open.to + index });
    start = open.to + index + comma.length;
  }
  topics.push({ start, end: close.from });
  return topics;
}
