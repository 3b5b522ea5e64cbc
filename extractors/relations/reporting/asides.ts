/** What reported words name only by the way: what something is compared with, made with or run on, or stands as an example of. */
import { type Document, type Mention, type Sentence, type Span, Tag } from '../../document.ts';

/** "faster than Lark", "after Lark": what something else is held against. */
const COMPARING = /^(?:than|vs|versus|against|unlike|alongside|after|since|beyond|behind|below|above)$/;
/** "using Ropework": a means. */
const EMPLOYING = /^(?:using|utilizing|uses|utilizes|via|through)$/;
/** "compared to Lark", "similar to Lark", "a take with references to Lark" */
const LIKENING = /^(?:compared|relative|similar|comparable|equivalent|equal|identical)$/;
/** "a joke with references to Lark" */
const ALLUDING = /^(?:references?|nods?|allusions?|nodding|alluding)$/;
/** What only illustrates what is spoken of: "with examples like Lark". */
const EXEMPLARY = /^(?:examples?|instances?|analogies)$/;
/** What goes on with a list of names. */
const LISTED = /^(?:,? ?(?:and|or|&)|\/)$/;
/** "1.3x over Lark", "a lead over Lark" */
const LEAD = /^(?:x|×|%|lead|edge|advantage|gain|gains|improvement|improvements|speedup|boost|elo|points?|margin)$/;
const MODIFYING = Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Unknown | Tag.FirstName;

export type Aside = 'compared' | 'means' | 'example';

/** Of the mentions of some reported words, in text order, those named by the way; what owns or is owned by one is, too. */
export function asidesOf(doc: Document, sentence: Sentence, inside: readonly Mention[]): ReadonlyMap<number, Aside> {
  const asides = new Map<number, Aside>();
  let before: Mention | null = null;
  for (const mention of inside) {
    const owner = before !== null && isOwned(doc, before, mention) ? before.entity : null;
    const listed = before !== null && LISTED.test(wordsBetween(doc, before, mention)) ? before.entity : null;
    const beside = owner ?? listed;
    const aside = asideAt(doc, sentence, mention) ?? (beside === null ? null : asides.get(beside)) ?? null;
    if (aside) {
      asides.set(mention.entity, aside);
      if (owner !== null) asides.set(owner, aside);
    }
    before = mention;
  }
  return asides;
}

const wordsBetween = ({ text }: Document, before: Span, after: Span): string =>
  text.slice(before.end, after.start).trim();

/** "Acme's Zephyra", "Acme Zephyra" */
const isOwned = (doc: Document, owner: Span, thing: Span): boolean =>
  /^(?:['’]s?)?$/.test(wordsBetween(doc, owner, thing));

/** By the word that governs a name; machines that are counted are means, too: "on an Anvil", "4 Anvils". */
function asideAt(doc: Document, { tokens }: Sentence, { start, entity }: Mention): Aside | null {
  const hardware = doc.entities[entity]!.type === 'hardware';
  for (let at = tokens.findLastIndex(({ end }) => end <= start); at >= 0; at--) {
    const { lower, tags } = tokens[at]!;
    if (COMPARING.test(lower)) return 'compared';
    // "agents, not Ropework, are next"
    if (lower === 'not' && tokens[at - 1]?.text === ',') return 'compared';
    const before = tokens[at - 1]?.lower ?? '';
    if (/^(?:to|with)$/.test(lower) && LIKENING.test(before)) return 'compared';
    if (lower === 'to' && ALLUDING.test(before)) return 'example';
    // "a deep dive with examples like Lark"
    if (/^(?:like|as)$/.test(lower) && EXEMPLARY.test(before === 'such' ? (tokens[at - 2]?.lower ?? '') : before))
      return 'example';
    // "below that of Lark"
    if (lower === 'of' && /^(?:that|those)$/.test(before)) return 'compared';
    if (lower === 'over' && LEAD.test(before)) return 'compared';
    // "the art of using Ropework" is about Ropework.
    if (EMPLOYING.test(lower)) return (tokens[at - 1]?.tags ?? 0) & Tag.Preposition ? null : 'means';
    if (hardware && (lower === 'on' || tags & Tag.Number)) return 'compared';
    if (/^['’]s$/.test(lower)) continue;
    // "faster than anything Acme has"
    if (!(tags & MODIFYING || /^(?:anything|what|whatever)$/.test(lower)) || tags & Tag.Preposition) return null;
  }
  return null;
}
