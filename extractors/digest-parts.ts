/** The parts of a digest by where people talked: what it tells of forums, of chats, of anything else, and what says so. */
import type { Block, Document, Span } from './document.ts';
import { firstFrom } from './syntax/spans.ts';

/** What a part tells of: the posts of a forum, the channels of chats; null for anything else. */
export type Part = 'forum' | 'chat' | null;

/** What heads a part: "# Reddit Recap", "## /r/LocalZephyra Recap", "# PART 1: High level Discord summaries", "## Zephyra ▷ #general". */
const HEADING = /\b(?:Recap|Discord|summaries|summaries and links)$| ▷ #/;
const FORUM = /\br\/\w|[Rr]eddit\b/;
const CHAT = /\bDiscord\b|\bby-Channel\b| ▷ #/;

/** A post of a forum, or the picture that it shows. */
const POST = /^https?:\/\/(?:\w+\.)?redd(?:it\.com|\.it)\//;

interface Opening extends Span {
  readonly part: Part;
}

const OPENINGS = new WeakMap<readonly Block[], readonly Opening[]>();

/** The part that a sentence stands in; what opens the parts is found once for a document. */
export function partOf(doc: Document, { start }: Span): Part {
  const openings = OPENINGS.get(doc.blocks) ?? openingsIn(doc);
  OPENINGS.set(doc.blocks, openings);
  return openings[firstFrom(openings, start) - 1]?.part ?? null;
}

/** What opens the parts: headings and, where those say nothing, the links with which items open. */
function openingsIn({ blocks, markup, text }: Document): readonly Opening[] {
  const links = new Map(markup.flatMap(({ start, url }) => (url ? [[start, url]] : [])));
  const openings: Opening[] = [];
  let headed: Part = null;
  for (const { kind, start, end } of blocks) {
    const words = text.slice(start, end);
    const link = links.get(start);
    if (kind !== 'body' && HEADING.test(words)) {
      headed = toldUnder(words);
      openings.push({ start, end, part: headed });
    } else if (link && headed === null) openings.push({ start, end, part: POST.test(link) ? 'forum' : null });
  }
  return openings;
}

function toldUnder(heading: string): Part {
  if (FORUM.test(heading)) return 'forum';
  return CHAT.test(heading) ? 'chat' : null;
}

/** Whether a block is the heading of one community's talk, or of one of its channels: "Zephyra Discord", "Zephyra ▷ #general". */
export const isCommunity = ({ text }: Document, { start, end }: Block): boolean =>
  COMMUNITY.test(text.slice(start, end));
const COMMUNITY = / Discord$| ▷ /;
