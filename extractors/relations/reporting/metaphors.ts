/** Names in quotes that only liken: "Beacon for people who have managers", "a cosplay of Lark". */
import type { Document, Sentence, Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

const OPENS = /^["“]$/;
const CLOSES = /^["”]$/;
/** What a title is made of: names and the small words between them. */
const OF_TITLE = /^(?:[\p{Lu}\d].*|for|of|on|in|the|and|with|to|by)$/u;
/** Most words of a quip. */
const QUIP = 12;

/** The entities that a sentence names in short quotes alone, where no clause tells anything of them. */
export function metaphors(doc: Document, { tokens, index }: Sentence, span: Span): ReadonlySet<number> {
  const found = new Set<number>();
  const quoted: Span[] = [];
  let open = -1;
  for (const [at, { text, start, end }] of tokens.entries()) {
    if (open < 0) {
      if (OPENS.test(text) && start >= span.start - 2 && end <= span.end) open = at;
      continue;
    }
    if (!CLOSES.test(text)) continue;
    if (at - open <= QUIP)
      for (const mention of mentionsIn(doc, { start: tokens[open]!.end, end: start })) {
        // "Quillpad for Torch": a title is a name.
        const words = doc.text.slice(tokens[open]!.end, start).trim().split(/\s+/);
        const alone = words.every((word) => OF_TITLE.test(word));
        const told = (doc.clauses[index] ?? []).some(
          ({ first, subject, object }) =>
            first > open &&
            first < at &&
            !/^(?:who|that|which)$/.test(tokens[first - 1]!.lower) &&
            [...subject, ...object].some(({ heads, modifiers }) =>
              [...heads, ...modifiers].some((at) => doc.mentions[at] === mention),
            ),
        );
        if (!told && !alone && mention.by !== 'coreference') found.add(mention.entity);
      }
    quoted.push({ start: tokens[open]!.start, end });
    open = -1;
  }
  for (const { entity, start } of found.size === 0 ? [] : mentionsIn(doc, span))
    if (!quoted.some((quote) => quote.start <= start && start < quote.end)) found.delete(entity);
  return found;
}
