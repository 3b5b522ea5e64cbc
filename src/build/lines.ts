/**
 * Files of one JSON text whose lists hold one item a line, in the order of the items' keys: an item is found, and a few
 * are replaced, without parsing the others.
 */
import { SEPARATOR } from '../../graph/file-lines.ts';

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What every line begins with. */
const KEY = '{"key":';

/**
 * The lists of a file.
 *
 * @param layout what stands before, between and behind them
 * @returns null where the file is laid out in another way
 */
export function listsOf(file: Buffer, layout: readonly string[]): Lines[] | null {
  const lists: Lines[] = [];
  const [head = '', ...rest] = layout;
  if (!file.subarray(0, Buffer.byteLength(head)).equals(Buffer.from(head))) return null;
  let start = Buffer.byteLength(head);
  for (const next of rest) {
    const end = file.indexOf(next, start);
    if (end < 0) return null;
    lists.push(new Lines(file.subarray(start, end)));
    start = end + Buffer.byteLength(next);
  }
  return start === file.length ? lists : null;
}

/** The text of such a file, in parts. @param lists their lines, or runs of lines */
export function* listed(
  layout: readonly string[],
  lists: readonly Iterable<Buffer | string>[],
): Generator<Buffer | string> {
  for (const [index, text] of layout.entries()) {
    yield text;
    let first = true;
    for (const part of lists[index] ?? []) {
      if (!first) yield SEPARATOR;
      first = false;
      yield part;
    }
  }
}

/** One list of such a file. */
export class Lines {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#bytes = bytes;
  }

  /** Every line, as it stands there. */
  *all(): Generator<Buffer> {
    for (let at = 0; at < this.#end; at = this.#after(at)) yield this.#line(at);
  }

  /** The item of a key; undefined where there is none. */
  get(key: string): unknown {
    const at = this.#first(key);
    return at < this.#end && this.#keyAt(at) === key ? JSON.parse(this.#line(at).toString()) : undefined;
  }

  /** The items whose keys begin so. */
  startingWith(prefix: string): unknown[] {
    const found: unknown[] = [];
    for (let at = this.#first(prefix); at < this.#end && this.#keyAt(at).startsWith(prefix); at = this.#after(at))
      found.push(JSON.parse(this.#line(at).toString()));
    return found;
  }

  /**
   * The list with some items replaced: parts that SEPARATOR stands between.
   *
   * @param changes by key; null for what is to go
   * @param lineOf an item as JSON that begins with its key
   */
  *replaced<T>(
    changes: ReadonlyMap<string, T | null>,
    lineOf: (key: string, item: T) => string,
  ): Generator<Buffer | string> {
    let from = 0;
    for (const key of [...changes.keys()].sort()) {
      const at = this.#first(key, from);
      if (at > from) yield this.#bytes.subarray(from, at - SEPARATOR.length);
      from = at < this.#end && this.#keyAt(at) === key ? this.#after(at) : at;
      const item = changes.get(key);
      if (item !== null && item !== undefined) yield lineOf(key, item);
    }
    if (from < this.#end) yield this.#bytes.subarray(from);
  }

  /** Where a line would begin behind the last one. */
  get #end(): number {
    return this.#bytes.length === 0 ? 0 : this.#bytes.length + SEPARATOR.length;
  }

  /** Where the first line begins whose key is this or a later one; lines before `from` are left out. */
  #first(key: string, from = 0): number {
    let [low, high] = [from, this.#end];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const at = middle === 0 ? 0 : Math.max(low, this.#bytes.lastIndexOf(NEWLINE, middle - 1) + 1);
      if (this.#keyAt(at) < key) low = this.#after(at);
      else high = at;
    }
    return low;
  }

  #after(line: number): number {
    const end = this.#bytes.indexOf(NEWLINE, line);
    return end < 0 ? this.#end : end + 1;
  }

  #line(at: number): Buffer {
    return this.#bytes.subarray(at, this.#after(at) - SEPARATOR.length);
  }

  #keyAt(line: number): string {
    const start = line + KEY.length;
    let end = start + 1;
    while (end < this.#bytes.length && this.#bytes[end] !== QUOTE) end += this.#bytes[end] === BACKSLASH ? 2 : 1;
    return JSON.parse(this.#bytes.toString('utf8', start, end + 1));
  }
}
