/** The parts of a digest by where people talked: what it tells of forums, of chats, of anything else, and the headings that say so. */
import type { Block, Document, Sentence } from './document.ts';

/** What a part tells of: the posts of a forum, the channels of chats; null for anything else. */
export type Part = 'forum' | 'chat' | null;

/** What heads such a part: "# Reddit Recap", "## /r/LocalZephyra Recap", "# PART 1: High level Discord summaries". */
const HEADING = /\b(?:Recap|Discord|summaries|summaries and links)$/;

const PARTS = new WeakMap<readonly Block[], readonly { readonly start: number; readonly part: Part }[]>();

/** The part that a sentence stands in; found once for a document. */
export function partOf(doc: Document, { start }: Sentence): Part {
  const known = PARTS.get(doc.blocks) ?? partsIn(doc);
  PARTS.set(doc.blocks, known);
  return known.findLast((one) => one.start < start)?.part ?? null;
}

const partsIn = ({ blocks, text }: Document): readonly { readonly start: number; readonly part: Part }[] =>
  blocks
    .filter(({ kind, start, end }) => kind !== 'body' && HEADING.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start, part: tellsOf(text.slice(start, end)) }));

function tellsOf(heading: string): Part {
  if (/\br\/\w|[Rr]eddit\b/.test(heading)) return 'forum';
  return /\bDiscord\b|\bby-Channel\b/.test(heading) ? 'chat' : null;
}

/** What heads the talk of chats: the recap of all, a community of them, one of its channels. */
const CHAT = /Discord (?:Recap|summar)|▷ #|^[^:]{2,60} Discord$/;

/** The text offset from which on a digest speaks of chats; Infinity where it does not. */
export function chatFrom({ blocks, text }: Document): number {
  const heading = blocks.find(
    ({ kind, start, end }) => (kind === 'section' || kind === 'headline') && CHAT.test(text.slice(start, end)),
  );
  return heading?.start ?? Infinity;
}

/** Whether a block is the heading of one community's talk, or of one of its channels: "Zephyra Discord", "Zephyra ▷ #general". */
export const isCommunity = ({ text }: Document, { start, end }: Block): boolean =>
  COMMUNITY.test(text.slice(start, end));
const COMMUNITY = / Discord$| ▷ /;
