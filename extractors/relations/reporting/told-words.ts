/** How words that are told open and close: without what follows from them, and with what they list. */
import type { Document, Mention, Span } from '../../document.ts';

/**
 * "reported the plan, citing people who find Zephyra slow", "co-authored with Ada Brook", "shared tips, signaling the end of Lark":
 * what is told, without who told it or helped to and without what follows from it.
 */
export function withoutAftermath({ text }: Document, { start, end }: Span): Span {
  const cut = text
    .slice(start, end)
    .search(
      /\bco-?(?:authored|written|wrote|signed|hosted|penned) (?:with|by)\b|, (?:citing|quoting|signaling|signalling|sparking|fueling|fuelling|prompting|raising|leading|hinting|paving|echoing|mirroring)\b/i,
    );
  return cut < 0 ? { start, end } : { start, end: start + cut };
}

/** "listed what sits behind it: Zephyra for search, Lark for code": whether reported words name things only in a list behind a colon. */
export function isListed({ text }: Document, { start }: Span, first: Mention): boolean {
  const before = text.slice(start, first.start);
  return /^(?:\s+[\w'’-]+){2,}:\s*$/.test(before);
}
