/** The YAML block that may open a Markdown file: it tells the digest's title and date and is no text itself. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../document.ts';
import { dateOfName } from './dates.ts';

export interface FrontMatter {
  /** Where the text starts in the source; 0 without front matter. */
  readonly end: number;
  readonly title: string | null;
  /** ISO 8601 day. */
  readonly date: string | null;
  /** Where the title stands in the source, if it stands there as it is. */
  readonly titleSpan: Span | null;
}

const NONE: FrontMatter = { end: 0, title: null, date: null, titleSpan: null };
const OPENING = /^---[ \t]*\r?\n(?=[\w"'#])/;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
/** A longer block is a text between two rules. */
const MAX_LENGTH = 65_536;

/** Reads front matter; a rule ("---") above text that is no YAML mapping is none. */
export function readFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source);
  if (opening === null) return NONE;
  const start = opening[0].length;
  CLOSING.lastIndex = start - 1;
  const closing = CLOSING.exec(source.slice(0, start + MAX_LENGTH));
  if (closing === null) return NONE;
  const yaml = source.slice(start, closing.index);
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    if (document.errors.length > 0 || !isMap(document.contents)) return NONE;
    const titled = document.get('title', true);
    const title = isScalar(titled) && typeof titled.value === 'string' ? titled.value.trim() : '';
    const dated = document.get('date');
    const from = isScalar(titled) && titled.range ? yaml.indexOf(title, titled.range[0]) : -1;
    const stands = title !== '' && from >= 0 && isScalar(titled) && from < titled.range![1];
    return {
      end: closing.index + closing[0].length,
      title: title === '' ? null : title,
      date: typeof dated === 'string' ? dateOfName(dated.slice(0, 10)) : null,
      titleSpan: stands ? { start: start + from, end: start + from + title.length } : null,
    };
  } catch {
    // The YAML parser recurses: nesting without end is no front matter either.
    return NONE;
  }
}
