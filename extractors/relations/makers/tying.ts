/** Which names of a sentence may tie a thing to who makes it: none of what is only compared, alluded to, or a place. */
import { type Document, type Mention, Tag } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { WARES } from '../kinds.ts';

/** "on Moorhub", "along with Moorhub": before where something is had, whoever made the place. */
const AT_PLACE = /\b(?:on|via|through|from|along with)\s+(?:the\s)?$/i;
/** "available on platforms including Acme": before a firm that only lets have what others make. */
const OFFERED_BY = /\b(?:available|hosted|offered|served|live)\s(?:now\s)?(?:on|via|through)\s(?:[a-z]+\s){0,4}$/;
/** "([@acme], [@beta])", "(see [@acme])": one of several who are credited in a bracket; one alone often made what it tells of. */
const isCredit = ({ text }: Document, { start, end }: Mention): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    text[start] === '@' &&
    (/\((?:@?[\w.]+[,;]?\s){1,6}$/.test(before) || (/\($/.test(before) && /[,;]/.test(text[end] ?? '')))
  );
};

/** "faster than Lark", "a gain over Lark", "outperforming Lark": what something else is held against. */
const HELD_AGAINST =
  /\b(?:than|vs\.?|versus|unlike|instead of|cousin of|ahead of|(?:improvement|upgrade|gain|increase|lead|advantage|edge|speedup) over|(?:against|versus|vs\.?|from) [^,;.()]{1,24} (?:for|in|with|on)|(?:out(?:perform|pac|scor|rank)|surpass|beat|rival|trail|exceed)(?:s|es|ed|e|ing)?)\s(?:(?:the|its|their|own|earlier|older|previous|prior|original|much|larger|bigger|latest|other|leading|top|models?|systems|rivals|tools|like|including|such|as)\s){0,4}$/i;
/** "Acme-backed", "ex-Acme": who has to do with somebody of whom something is told. */
const TIED_TO = /^[-–‑](?:backed|owned|led|funded|founded|style|native|powered|based)\b/;
const FORMER = /\b(?:ex|former|formerly)[-–‑\s]\s?$/i;

/** The mentions of a sentence that may tie who makes a thing to that thing: none of what is only compared or alluded to. */
export function tying(doc: Document, indices: readonly number[]): readonly number[] {
  const { text, mentions, sentences } = doc;
  let compared = false;
  let placed = false;
  let offering = false;
  let last = -1;
  return indices.filter((index) => {
    const mention = mentions[index]!;
    const { start } = sentences[mention.sentence]!;
    const before = text.slice(Math.max(start, mention.start - 44), mention.start);
    const isThing = WARES.has(doc.entities[mention.entity]!.type);
    // "models like Lark, Wren and Robin"
    const listed =
      last >= 0 && /^(?:\s?\([^()]{0,20}\))?(?:,|,? and|,? or|\/)\s*$/.test(text.slice(last, mention.start));
    // "beats Acme's Lark"
    const owned = last >= 0 && /^(?:['’]s?)?\s*$/.test(text.slice(last, mention.start));
    compared = HELD_AGAINST.test(before) || (compared && ((listed && isThing) || owned));
    offering = OFFERED_BY.test(before) || (offering && listed);
    placed = offering || AT_PLACE.test(before) || (placed && listed);
    const isPlace = placed && (hasRole(doc.entities[mention.entity]!, 'host') || (offering && !isThing));
    last = mention.end;
    const alluded = !isThing && (TIED_TO.test(text.slice(mention.end, mention.end + 9)) || FORMER.test(before));
    return !compared && !alluded && !isPlace && !isCredit(doc, mention) && !(isThing && isAttribute(doc, mention));
  });
}

/** "anyone with a Beacon seat", "a 136-core Corelis V3 part": a thing that only tells of what kind something nameless is. */
function isAttribute({ sentences }: Document, { sentence, start, end }: Mention): boolean {
  const { tokens } = sentences[sentence]!;
  const first = tokens.findIndex((token) => token.start >= start);
  const noun = tokens.find((token) => token.start >= end);
  if (!noun?.spaced || !(noun.tags & Tag.Noun) || noun.tags & (Tag.Auxiliary | Tag.Preposition | Tag.Adverb))
    return false;
  if (!/^\p{Ll}/u.test(noun.text) || /s$/.test(noun.text) || EDITIONS.test(noun.lemma)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const { lower, tags } = tokens[at]!;
    if (/^(?:an?|every|any|each)$/.test(lower)) return true;
    if (!(tags & (Tag.Adjective | Tag.Number | Tag.Noun | Tag.Unknown)) && lower !== '-') return false;
  }
  return false;
}
/** What a thing is brought out as. Lemmas. */
const EDITIONS =
  /^(?:update|version|model|variant|preview|mode|app|release|upgrade|family|series|edition|api|launch|beta|agent|feature|plugin|extension|subscription|plan|tier|line|chip|gpu|platform|service|assistant|chatbot|tool)$/;

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
