/** Which names of a sentence may tie a thing to who makes it: none of what is only compared, alluded to, or a place. */
import type { Document, Mention } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { WARES } from './kinds.ts';

/** "on Moorhub": where something is had, whoever made the place. */
const isPlace = ({ entities, text }: Document, { entity, start }: Mention): boolean =>
  hasRole(entities[entity]!, 'host') &&
  /\b(?:on|via|through|from)\s+$/i.test(text.slice(Math.max(0, start - 9), start));

/** "faster than Lark", "a gain over Lark", "outperforming Lark": what something else is held against. */
const HELD_AGAINST =
  /\b(?:than|vs\.?|versus|unlike|instead of|cousin of|ahead of|(?:improvement|upgrade|gain|increase|lead|advantage|edge|speedup) over|(?:out(?:perform|pac|scor|rank)|surpass|beat|rival|trail|exceed)(?:s|es|ed|e|ing)?)\s(?:the\s)?$/i;
/** "Acme-backed", "ex-Acme": who has to do with somebody of whom something is told. */
const TIED_TO = /^[-–‑](?:backed|owned|led|funded|founded|style|native|powered|based)\b/;
const FORMER = /\b(?:ex|former|formerly)[-–‑\s]\s?$/i;

/** The mentions of a sentence that may tie who makes a thing to that thing: none of what is only compared or alluded to. */
export function tying(doc: Document, indices: readonly number[]): readonly number[] {
  const { text, mentions, sentences } = doc;
  let compared = false;
  let last = -1;
  return indices.filter((index) => {
    const mention = mentions[index]!;
    const { start } = sentences[mention.sentence]!;
    const before = text.slice(Math.max(start, mention.start - 24), mention.start);
    const isThing = WARES.has(doc.entities[mention.entity]!.type);
    // "models like Lark, Wren and Robin"
    const listed =
      last >= 0 && /^(?:\s?\([^()]{0,20}\))?(?:,|,? and|,? or|\/)\s*$/.test(text.slice(last, mention.start));
    // "beats Acme's Lark"
    const owned = last >= 0 && /^(?:['’]s?)?\s*$/.test(text.slice(last, mention.start));
    compared = HELD_AGAINST.test(before) || (compared && ((listed && isThing) || owned));
    last = mention.end;
    const alluded = !isThing && (TIED_TO.test(text.slice(mention.end, mention.end + 9)) || FORMER.test(before));
    return !compared && !alluded && !isPlace(doc, mention);
  });
}

/** Whether a firm is one of several that a sentence names together, "between Acme and Beta": what it makes is not meant. */
export function isListed(doc: Document, mentions: readonly number[], at: number): boolean {
  const isFirm = (mention: Mention): boolean => doc.entities[mention.entity]!.type === 'company';
  const mention = doc.mentions[mentions[at]!]!;
  return [mentions[at - 1], mentions[at + 1]].some((index) => {
    const other = index === undefined ? undefined : doc.mentions[index]!;
    if (!other || !isFirm(other) || other.entity === mention.entity) return false;
    const [from, to] = other.start < mention.start ? [other, mention] : [mention, other];
    return /^(?:,? and|,? or|,|\s?[/&])\s*$/.test(doc.text.slice(from.end, to.start));
  });
}
