/**
 * Whether Markdown is so tangled that parsing it would take more than linear time: brackets and emphasis marks are
 * matched with each other within a paragraph, and every line is held against every list and quote that is open. Nothing
 * that someone wrote comes near these bounds (a newsletter's fullest paragraph has some two hundred marks).
 */

/** Marks in one paragraph that have to be matched with each other. */
const MAX_MARKS = 1500;
/** Lists and quotes opened within one line. */
const MAX_CONTAINERS = 40;
/** Columns of indentation: every two may be a further list. */
const MAX_INDENT = 120;
/** White space between two words. */
const MAX_GAP = 500;
/** How much further than the item above an item can be indented; beyond, it goes on with that item's paragraph. */
const NESTING = 5;

const MARKS = new Uint8Array(128);
for (const mark of '[]*_`~<!|') MARKS[mark.charCodeAt(0)] = 1;

const ITEM = /([-+*#>])[ \t#>]|(\d{1,9})[.)][ \t]/y;
const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/;

/** Tells whether a Markdown source is better read as plain text; looks at every character once. */
export function isTangled(source: string): boolean {
  let marks = 0;
  /** Indentation of the list item at hand; -1 outside any. */
  let item = -1;
  let ordered = false;
  let first = true;
  let table = false;
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    const indent = spaceAt(source, start, end);
    const text = start + indent;
    if (text === end) {
      [marks, item, ordered, first, table] = [0, -1, false, true, false];
    } else {
      if (indent > MAX_INDENT || containersAt(source, text, end) > MAX_CONTAINERS) return true;
      ITEM.lastIndex = text;
      const marker = ITEM.exec(source);
      const number = marker?.[2];
      if (marker !== null && indent <= item + NESTING && (number === undefined || number === '1' || ordered || first)) {
        [marks, item, ordered] = [0, indent, number !== undefined];
      } else if (table) marks = 0;
      table ||= end - start < 2000 && DELIMITER_ROW.test(source.slice(start, end));
      first = false;
      const own = marksAt(source, text, end);
      if (own < 0) return true;
      marks += own;
      if (marks > MAX_MARKS) return true;
    }
    start = end + 1;
  }
  return false;
}

function spaceAt(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at += 1;
  return at - start;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** How many list and quote marks a line starts with. */
function containersAt(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 62 || code === 45 || code === 43 || code === 42 || code === 46 || code === 41) count += 1;
    else if (!isBlank(code) && !(code >= 48 && code <= 57)) return count;
    // A rule ("-----") is no nesting: its marks stand together.
    if (code !== 62 && code === source.charCodeAt(at + 1)) return count;
  }
  return count;
}

/** The marks of a line, or -1 where white space in it is as long as no one writes it. */
function marksAt(source: string, start: number, end: number): number {
  let marks = 0;
  let gap = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (isBlank(code)) {
      gap += 1;
      if (gap > MAX_GAP) return -1;
    } else {
      gap = 0;
      if (code < 128) marks += MARKS[code]!;
    }
  }
  return marks;
}
