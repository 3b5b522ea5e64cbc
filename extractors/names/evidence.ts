/**
 * Whether enough speaks for a name that may be no more than words: an everyday word in capitals, a phrase of such words,
 * two letters, an acronym in the plural.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../lexicon/cues.ts';
import { everydayWord, isEverydayToken } from './common-words.ts';
import { type Found, isTitleCase } from './found.ts';
import type { Group } from './grouping.ts';
import { type Votes, winner } from './votes.ts';

/** Votes that an everyday word needs to be a name: by hand, or of the cues too. */
const EVIDENT = 0.9;
const EVIDENT_IN_ALL = 3;

/** Votes that a phrase of everyday words needs to be one: by hand, or of the cues too; more in chats, whose topics and titles of pages have capitals. */
const PHRASED = 1;
const PHRASED_IN_ALL = 2.5;
const PHRASED_IN_CHAT = 3.5;

/** What a phrase with some everyday words in it needs in chats, where it is no person's name. */
const PARTLY_PHRASED = 2;

/** Occurrences up to which a name may owe its capitals to a title; a line of topics and the heading below it have the same words. */
const ONCE = 1;
const FEW = 2;

/** Whether a name is one English word, so that its capital may mean nothing: "performance in Math and Coding". */
function isEverydayWord({ occurrences }: Group, doc: Document): boolean {
  return occurrences.every((found) => {
    const word = everydayWord(found, doc);
    return word !== null && !/\p{Ll}\p{Lu}/u.test(word.text);
  });
}

/** How many words of a name that hardly comes again are English words: all of "Creative Writing", which may be the title of a talk or a column. */
function everydayWords({ occurrences, entry }: Group, doc: Document, most: number): 'all' | 'some' | 'none' {
  const [found] = occurrences;
  if (entry || !found || occurrences.length > most || found.by !== 'context' || found.elided !== null) return 'none';
  const words = doc.sentences[found.sentence]!.tokens.slice(found.first, found.last + 1).filter(({ text }) =>
    /^\p{L}/u.test(text),
  );
  if (words.length < 2 || found.kinds.length > 0) return 'none';
  return words.every(isEverydayToken) ? 'all' : words.some(isEverydayToken) ? 'some' : 'none';
}

/** "Tidal Rank Fusion (TRF)": whether its initials in brackets follow a name. */
function isAbbreviated({ sentence, first, last }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const short = tokens[last + 2]?.text.replace(/s$/, '') ?? '';
  const initials = tokens
    .slice(first, last + 1)
    .filter(({ text }) => /^\p{L}/u.test(text))
    .map(({ text }) => text[0]!);
  return tokens[last + 1]?.text === '(' && short.length > 1 && short === initials.join('').toUpperCase();
}

/** Whether a name is two letters alone, which are as likely a term of the trade: "GA", "HQ". */
const isBareAcronym = ({ name, entry, occurrences }: Group): boolean =>
  entry === null && /^[A-Z]{2}s?$/.test(name) && occurrences.every(({ by }) => by === 'context');

/** Whether a name is an acronym that stands in the plural alone: "AIs", "SKUs" are common nouns. */
export const isPluralAcronym = ({ entry, occurrences, forms }: Group): boolean =>
  entry === null &&
  [...forms].every((form) => /^\p{L}?\p{Lu}{2,}s$|^\p{Lu}{2}s$/u.test(form)) &&
  occurrences.every(({ by, kinds, elided }) => by === 'context' && kinds.length === 0 && elided === null);

/** What a description of a thing begins with: "Folio, a paper notebook". */
const DESCRIBING = /^(?:an?|its|their|another)$/;

/** Whether the words at `from` are a noun phrase of one thing that a comma or the sentence does not end at once. */
function isThing(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.tags & (Tag.Punctuation | Tag.Pronoun | Tag.Auxiliary)) return false;
    if (token.tags & Tag.Noun && /^\p{Ll}/u.test(token.text)) return !ROLE_WORDS.has(token.lemma);
  }
  return false;
}

/** Whether commas set a word within a sentence apart with what it is: "demos Folio, a paper notebook that". */
function isDescribed({ sentence, first, last, strength }: Found, doc: Document): boolean {
  const own = doc.sentences[sentence]!;
  const { tokens } = own;
  const next = tokens[last + 1];
  if (next?.text !== ',' || strength === 'weak' || isTitleCase(own)) return false;
  // "announced it at Ignite, a control plane": what the place of an event is no part of.
  if (/^(?:at|in|on|during)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const opener = tokens[last + 2]?.lower ?? '';
  // "Enchanted, which works with"
  if (opener === 'which') return first > 0 && ((tokens[last + 3]?.tags ?? 0) & Tag.Verb) !== 0;
  return DESCRIBING.test(opener) && isThing(tokens, last + 3);
}

/** What the cues take everyday words for: many a word in -or for a chip ("Cursor"), what somebody does something in for a place ("in Medicine"). */
const MISTAKEN: ReadonlySet<EntityType> = new Set(['hardware', 'place']);

/** Whether enough speaks for a name that may be no more than words, of what is told by hand, or of all. `inChat`: it comes in chats alone. */
export function isNamed(group: Group, doc: Document, ballot: Votes, cues: Votes | undefined, inChat: boolean): boolean {
  const told = Math.max(...[...ballot].map(([type, votes]) => votes - (cues?.get(type) ?? 0)));
  if (isBareAcronym(group)) return told >= EVIDENT;
  const best = winner(ballot);
  const inAll = best?.votes ?? 0;
  if (isEverydayWord(group, doc))
    return (
      group.occurrences.some((found) => isDescribed(found, doc)) ||
      told >= EVIDENT ||
      (inAll > EVIDENT_IN_ALL && !MISTAKEN.has(best!.type))
    );
  if (told >= PHRASED) return true;
  const everyday = everydayWords(group, doc, inChat ? FEW : ONCE);
  if (best?.type === 'technique' && group.occurrences.some((found) => isAbbreviated(found, doc))) return true;
  if (everyday === 'all') return inAll > (inChat ? PHRASED_IN_CHAT : PHRASED_IN_ALL);
  return everyday === 'none' || !inChat || best?.type === 'person' || inAll > PARTLY_PHRASED;
}
