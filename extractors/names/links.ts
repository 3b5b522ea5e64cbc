/**
 * What a link says of its words: a status page of X or Twitter whose path has the words as its handle names an
 * account; a link to an outlet named alone at the end of an item is where the story was reported.
 */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Markup, Token } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { isCommonWord, isListedWord } from '../syntax/words.ts';
import { type Found, foundAt } from './found.ts';
import { accountType } from './owners.ts';

const ACCOUNT = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|nitter)\.(?:com|net)\/(\w+)/i;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The handle of the account that a link leads to and that its words are; null for any other link. */
function handleOf({ text }: Document, { url, start, end }: Markup): string | null {
  const handle = url ? ACCOUNT.exec(url)?.[1] : undefined;
  return handle && folded(handle) === folded(text.slice(start, end)) ? handle : null;
}

/** The text offsets at which links start that lead to the account whose handle their words are. */
export const accountLinks = (doc: Document): ReadonlySet<number> =>
  new Set(doc.markup.filter((mark) => handleOf(doc, mark) !== null).map(({ start }) => start));

/** Types by the text offset at which the link's words start. */
export function linkTypes(doc: Document): ReadonlyMap<number, EntityType> {
  const types = new Map<number, EntityType>();
  const credited = new Set(
    findOutlets(doc).map(({ sentence, first }) => doc.sentences[sentence]!.tokens[first]!.start),
  );
  for (const mark of doc.markup) {
    const { kind, url, start, end } = mark;
    if (kind !== 'link' || !url) continue;
    const words = doc.text.slice(start, end);
    const handle = handleOf(doc, mark);
    if (credited.has(start)) types.set(start, 'source');
    else if (handle) types.set(start, accountType(handle));
    else if (ACCOUNT.test(url)) continue;
    else if (NEWS_HOST.test(url) && isOutlet(words, url)) types.set(start, 'source');
  }
  return types;
}

/** Hosts as most outlets have them; firms in the field end theirs otherwise. */
const NEWS_HOST = /^https?:\/\/[\w.-]+\.(?:com|org|net|co|news|io)\//i;

/** Whether a link's host is spelled as its words are, a leading "the" aside: "tidewatch.eu" of "The Tide Watch". */
function isOutlet(words: string, url: string): boolean {
  const host = /^https?:\/\/(?:(?:www|news|tech)\.)?([\w-]+)\.(?:co\.)?[a-z]{2,4}\//i.exec(url)?.[1];
  return host !== undefined && folded(host).replace(/^the/, '') === folded(words).replace(/^the/, '');
}

/** The outlets at the end of an item: "It rained. - [Tide Watch](https://tidewatch.eu/rain), [Gull](https://gull.com/x)". */
export function findOutlets(doc: Document): Found[] {
  const links = doc.markup.filter(({ kind, url }) => kind === 'link' && url);
  if (links.length === 0) return [];
  return doc.sentences.flatMap(({ tokens, index, start, end }) => {
    if (!/^[-–—]$/.test(tokens[0]?.text ?? '') || tokens.length > 16) return [];
    const credits = links.filter((link) => link.start >= start && link.end <= end);
    const isLinked = (token: Token): boolean =>
      credits.some((link) => link.start <= token.start && token.end <= link.end);
    if (!tokens.slice(1).every((token) => /^[,;&|]$/.test(token.text) || isLinked(token))) return [];
    return credits.flatMap((link) => {
      const words = doc.text.slice(link.start, link.end);
      const first = tokens.findIndex((token) => token.start === link.start);
      const last = tokens.findIndex((token) => token.end === link.end);
      if (!isOutlet(words, link.url!) || first < 0 || last < first) return [];
      return [foundAt(index, first, last, {})];
    });
  });
}

const isEnglish = (word: string): boolean => isCommonWord(word) && isListedWord(word);
/** Whether a word can be a handle in small letters. */
const mayBeHandle = ofWord(({ text, lower }) => /^\p{Ll}/u.test(text) && !isEnglish(lower));

/** Words in small letters that are the handle of an account that the digest links to: "hidecloud posted". */
export function findAccounts(doc: Document, lexicon: Lexicon): Found[] {
  const handles = new Set(
    doc.markup.flatMap(({ url }) => {
      const handle = url ? ACCOUNT.exec(url)?.[1]?.toLowerCase() : undefined;
      const known = handle !== undefined && lexicon.trie.lookup(`@${handle}`) !== null;
      return handle && (known || handle.length > 3) && !isEnglish(handle) ? [handle] : [];
    }),
  );
  if (handles.size === 0) return [];
  return doc.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => mayBeHandle(token) && handles.has(token.lower) && !lexicon.trie.lookup(token.text))
      .map(({ index, text }): Found => {
        const entry = lexicon.trie.lookup(`@${text}`) ?? lexicon.account(text);
        const found = entry ? { type: entry.type, entry, by: 'lexicon' as const } : { type: accountType(text) };
        return foundAt(sentence.index, index, index, found);
      }),
  );
}
