/** Reading: a file's text, in any of the formats that digests come in, to the digest that extraction works on. */
import type { Digest } from '../document.ts';
import { isReadable } from './characters.ts';
import { dateCovered, dateOfName } from './dates.ts';
import { Draft } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { Outline } from './outline.ts';
import { isTangled } from './tangle.ts';
import { readPlainText } from './text.ts';

export type Format = 'text' | 'markdown' | 'html';

export interface ReadOptions {
  /** Where the source is from: tells format, date and id. */
  readonly path: string;
  /** The digest's ISO 8601 day where neither front matter nor the file's name says. */
  readonly date?: string | null;
  /** Left out, the path's ending or else the content tells. */
  readonly format?: Format;
}

/** Thrown where a source holds nothing to read; the message says why, without the file's name. */
export class UnreadableDigest extends Error {
  override readonly name = 'UnreadableDigest';
}

/** Marks of Markdown that no plain text has: a newsletter saved under a plain name. */
const MARKDOWN = /\]\(https?:\/\/|^#{1,4} \S|^ {0,3}[-*] \*\*\S|^\*\*[^*\n\r\u2028\u2029]+\*\*$/m;

/** How far into a text a heading is looked for that makes front matter's title superfluous. */
const HEADED = 20_000;

const FORMATS = new Map<string, Format>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/**
 * Reads one digest.
 *
 * Takes a file's whole text, a byte order mark dropped. Gives the text as a person reads it, its blocks, markup and
 * stories, all counted in UTF-16 offsets into that text, and the way back to the source. The id is the file's name
 * without its ending; telling two of one name apart is the caller's. Time is linear in the source.
 *
 * Throws UnreadableDigest where the source is empty or holds no word.
 *
 * @example
 * const digest = readDigest('# A quiet day\n\nHalden released Borealis 2.\n', { path: '2026-01-10.md' });
 * [digest.title, digest.date]; // ['A quiet day', '2026-01-10']
 */
export function readDigest(source: string, options: ReadOptions): Digest {
  const { path } = options;
  if (source.trim() === '') throw new UnreadableDigest('the file is empty');
  const format = options.format ?? formatOf(path, source);
  const matter = format === 'markdown' ? readFrontMatter(source) : null;
  const draft = new Draft(source);
  const outline = new Outline(draft);
  let pageTitle: string | null = null;
  if (format === 'html') pageTitle = readHtml(outline, 0, source.length);
  else if (matter !== null && !isTangled(source)) {
    const { titleSpan, end } = matter;
    if (titleSpan !== null && !isHeaded(source.slice(end, end + HEADED))) {
      outline.addHeading(1, () => draft.write(titleSpan.start, titleSpan.end), { title: true });
    }
    readMarkdown(outline, end);
  } else readPlainText(outline);
  const { text, toSource } = draft.finish();
  if (!isReadable(text)) throw new UnreadableDigest('it holds no words to read');
  const stories = outline.finish(text);
  const id = baseName(path);
  return {
    id,
    title: matter?.title ?? outline.heading ?? pageTitle ?? id,
    date: matter?.date ?? dateOfName(id) ?? options.date ?? dateCovered(text),
    path,
    source,
    text,
    blocks: draft.blocks,
    markup: draft.markup.sort((a, b) => a.start - b.start || b.end - a.end),
    stories,
    toSource,
  };
}

/** Whether Markdown has a heading, or a bold line that stands for one. */
function isHeaded(text: string): boolean {
  return text.split('\n').some((line) => {
    const start = line.startsWith('<!--') ? line.slice(line.indexOf('-->') + 3) : line;
    return start.startsWith('#') || (start.startsWith('**') && line.trimEnd().endsWith('**'));
  });
}

/** The format that a path's ending tells, else what the content looks like. */
function formatOf(path: string, source: string): Format {
  const named = FORMATS.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
  const start = source.slice(0, 20_000);
  if (named === 'text' && MARKDOWN.test(start)) return 'markdown';
  if (named !== undefined) return named;
  if (/^\s{0,1000}<(?:!doctype|html|head|body|article|div|section|h1|p)\b/i.test(start)) return 'html';
  const marks = /^(?:---\s*$|#{1,6} \S|[-*+] \S|> ?\S|```)|\*\*\S|\]\(\S/m;
  return marks.test(start) ? 'markdown' : 'text';
}

function baseName(path: string): string {
  if (path === '-') return 'stdin';
  const name = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
  return name.replace(/(?<=.)\.(?:txt|text|md|markdown|html?)$/i, '');
}
