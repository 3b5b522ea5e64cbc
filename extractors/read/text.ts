/**
 * Plain text in the house style of AI digests: a title line, sections with an introduction, stories of a headline, a
 * body and a "Why it matters:" paragraph, and subreddits whose items run from headline to text in one line.
 */
import { writeWithoutAddresses } from './addresses.ts';
import { isReadable } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Outline } from './outline.ts';
import { splitRunIn } from './run-in.ts';

const SECTION_LEVEL = 1;
const COMMUNITY_LEVEL = 2;
const STORY_LEVEL = 3;
const MAX_HEADLINE = 160;
/** A longer line shows that the text is not wrapped: each line is a paragraph. */
const MAX_WRAPPED = 200;

const COMMUNITY = /^\/?[ru]\/[\w-]{2,30}(?: \([^()]{1,40}\))?:?$/;
const CREDIT = /^(?:reddit thread|thread|sources?|via|link|links|read more|full story|discussion|hn thread)\s?:/i;
const REASON = /^(?:why it matters|why this matters|the takeaway|takeaway|bottom line|our take|context|impact)\s?:/i;
const BULLET = /^[ \t]*(?:[-*•▪‣◦–]|\d{1,3}[.)])[ \t]+(?=\S)/;
const RULE = /^\s*[-=_*~]{3,}\s*$/;
/** How far a name is looked for on either side; a digest is hardly longer. */
const NEARBY = 50_000;

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Lines with no blank line between them, which together make one paragraph, heading or list item. */
interface Chunk {
  readonly lines: readonly Line[];
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
  readonly role: 'heading' | 'community' | 'credit' | 'reason' | 'item' | 'text';
}

/** Reads plain text into an outline. */
export function readPlainText(outline: Outline): void {
  const { draft } = outline;
  const chunks = chunksOf(draft.source);
  const reasoned = chunks.some((chunk) => chunk.role === 'reason');
  const spaced = chunks.some((chunk) => chunk.gap > 1 && chunk.role === 'heading');
  let underCommunity = false;
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    const write = () => writeLines(draft, chunk.lines);
    if (chunk.role === 'community') {
      outline.addHeading(COMMUNITY_LEVEL, write, { section: true });
      underCommunity = true;
    } else if (chunk.role === 'heading') {
      const first = index === 0;
      const section =
        !first &&
        (next === undefined ||
          next.role === 'community' ||
          next.role === 'heading' ||
          (spaced ? chunk.gap > 1 || index === 1 : reasoned && !hasReason(chunks, index + 1)));
      if (section) underCommunity = false;
      outline.addHeading(section || first ? SECTION_LEVEL : STORY_LEVEL, write, { title: first });
    } else if (chunk.role === 'credit') outline.addCredit(write);
    else if (chunk.role === 'item') outline.addItem(1, null, () => writeItem(draft, chunk.lines));
    else addText(outline, chunk, underCommunity || next?.role === 'credit');
  }
}

/** Adds a paragraph; where headlines may run into their text, it is parted there. */
function addText(outline: Outline, chunk: Chunk, mayRunIn: boolean): void {
  const { draft } = outline;
  const first = chunk.lines[0]!;
  const split = mayRunIn ? splitRunIn(first.text, (words) => occursTwice(draft.source, words, first.from)) : null;
  if (split === null) {
    outline.addParagraph(() => writeLines(draft, chunk.lines));
    return;
  }
  outline.addHeading(STORY_LEVEL, () => writeWithoutAddresses(draft, first.from, first.from + split));
  outline.addParagraph(() => writeLines(draft, [{ ...first, from: first.from + split }, ...chunk.lines.slice(1)]));
}

/** Whether words occur around an offset, in which they stand once anyway, a second time. */
function occursTwice(source: string, words: string, offset: number): boolean {
  const around = source.slice(Math.max(0, offset - NEARBY), offset + NEARBY);
  const first = around.indexOf(words);
  return first >= 0 && around.indexOf(words, first + words.length) >= 0;
}

/** Whether the story that starts at a chunk says why it matters before the next heading. */
function hasReason(chunks: readonly Chunk[], start: number): boolean {
  for (let i = start; i < chunks.length; i++) {
    const { role } = chunks[i]!;
    if (role === 'reason') return true;
    if (role === 'heading' || role === 'community') return false;
  }
  return false;
}

function writeLines(draft: Draft, lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) draft.space(lines[index - 1]!.to, line.from);
    writeWithoutAddresses(draft, line.from, line.to);
  }
}

function writeItem(draft: Draft, lines: readonly Line[]): void {
  const [first, ...rest] = lines;
  const mark = BULLET.exec(first!.text)?.[0].length ?? 0;
  writeLines(draft, [{ ...first!, from: first!.from + mark }, ...rest]);
}

function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: Line[] = [];
  let gap = 0;
  let blank = 0;
  const flush = (): void => {
    if (lines.length > 0) chunks.push(chunkOf(lines, gap));
    lines = [];
  };
  const unwrapped = hasLongLine(source);
  for (const line of linesOf(source)) {
    if (line.text.trim() === '' || RULE.test(line.text.slice(0, 400))) {
      flush();
      blank += 1;
      continue;
    }
    const previous = lines.at(-1);
    if (previous === undefined || breaks(previous, line, lines.length, unwrapped)) {
      flush();
      gap = blank;
    }
    blank = 0;
    lines.push(line);
  }
  flush();
  return chunks;
}

/** Whether a line starts a chunk of its own although no blank line stands before it. */
function breaks(previous: Line, line: Line, count: number, unwrapped: boolean): boolean {
  const text = line.text.trimStart();
  if (BULLET.test(line.text) || CREDIT.test(text) || REASON.test(text) || COMMUNITY.test(text.trimEnd())) return true;
  if (CREDIT.test(previous.text) || COMMUNITY.test(previous.text.trim())) return true;
  if (unwrapped && !/^[ \t]/.test(line.text)) return true;
  // A headline with its text on the next line; a wrapped paragraph's lines are of about one length.
  return count === 1 && isHeadline(previous.text) && !/^\p{Ll}/u.test(text) && text.length > previous.text.length * 1.5;
}

function chunkOf(lines: readonly Line[], gap: number): Chunk {
  const text = lines[0]!.text.trim();
  const role = lines.length === 1 ? roleOf(lines[0]!.text, text) : BULLET.test(lines[0]!.text) ? 'item' : 'text';
  return { lines, text, gap, role: REASON.test(text) ? 'reason' : role };
}

function roleOf(line: string, text: string): Chunk['role'] {
  if (COMMUNITY.test(text)) return 'community';
  if (CREDIT.test(text)) return 'credit';
  if (BULLET.test(line)) return 'item';
  return isHeadline(text) ? 'heading' : 'text';
}

/** A short line that ends like no sentence. */
function isHeadline(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_HEADLINE || !isReadable(text) || BULLET.test(line)) return false;
  return !/[.,;:…]["”’)]*$/u.test(text) || /\b(?:Inc|Corp|Ltd|Co|U\.S|vs)\.$/.test(text);
}

function hasLongLine(source: string): boolean {
  for (let start = 0; source.length - start > MAX_WRAPPED; ) {
    const end = source.indexOf('\n', start);
    if (end < 0 || end - start > MAX_WRAPPED) return true;
    start = end + 1;
  }
  return false;
}

function* linesOf(source: string): Generator<Line> {
  let from = 0;
  while (from <= source.length) {
    const found = source.indexOf('\n', from);
    const next = found < 0 ? source.length : found;
    const to = next > from && source[next - 1] === '\r' ? next - 1 : next;
    yield { from, to, text: source.slice(from, to) };
    from = next + 1;
  }
}
