/**
 * What reading gives: the digest before any extraction.
 *
 * `text` is what a person reads: markup, link targets and front matter are left out. Everything counts in UTF-16 offsets
 * into `text`; `toSource` leads back into the file as read. Nothing ever rewrites `text`.
 */

/** A stretch of text, `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * title: the digest's own title. section: the name of a group of stories. headline: a story's title, or the bold or
 * run-in lead of an item. body: a paragraph, list item, quote or table cell. credit: a line that only says where the
 * story is from ("Reddit thread: ..."). topic: one of the topics that a line lists. code: a code block; not read for facts.
 */
export type BlockKind = 'title' | 'section' | 'headline' | 'body' | 'credit' | 'topic' | 'code';

/** A stretch of text that stands by itself: a paragraph, an item, a heading. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Index into `stories`; null outside any story (the title, a section's name). */
  readonly story: number | null;
  /** How deep a list item is nested; 0 for what is no list item. */
  readonly depth: number;
}

/** An inline stretch that the format marks. A link carries its target. */
export interface Markup extends Span {
  readonly kind: 'strong' | 'emphasis' | 'link' | 'code' | 'quote';
  readonly url: string | null;
}

/** One of the items of news that a digest tells. */
export interface Story extends Span {
  readonly id: string;
  readonly title: string;
  /** The section or subreddit that it stands under. */
  readonly section: string | null;
}

/** What reading gives: the digest before any extraction. */
export interface Digest {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 day, or null where neither front matter, name nor option says. */
  readonly date: string | null;
  readonly path: string;
  /** The file as read, a byte order mark dropped. */
  readonly source: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In text order. */
  readonly markup: readonly Markup[];
  readonly stories: readonly Story[];
  /** The stretch of `source` that a stretch of `text` was read from; covers any markup in between. */
  readonly toSource: (span: Span) => Span;
}
