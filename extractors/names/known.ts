/** Names that the lexicon holds. */

import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { Token } from '../document.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import type { Match } from '../lexicon/trie.ts';
import { isCommon, isHyphen, isListed } from '../syntax/lexemes.ts';
import { isCommonWord } from '../syntax/words.ts';
import type { PartKind } from './designation.ts';
import { isEponym } from './eponyms.ts';
import { agrees, MONTHS } from './everyday.ts';
import { type Found, isCapital, type Line } from './found.ts';
import { isEveryday, VERSIONED } from './fused.ts';
import { isPlaceName } from './geography.ts';
import { designated, isBoardNumber, isRelease, licenseEnd } from './known-ends.ts';
import { edition, isSystem, longerName } from './longer-names.ts';
import { isSize } from './model-size.ts';
import { spokenOf } from './rivals.ts';
import { isPrefix } from './terms.ts';

/** What tells one model of a family from others. */
const TIER = /^(?:mini|nano|pro|flash|lite|large|small|max|ultra|plus|turbo)$/;

/** The name that the format marks exactly, where the list has a longer one: "**Tern** AI moves", "a **Tern** codec". */
function withinMark(line: Line, at: number): Match | null {
  const end = line.strongEnd(at);
  if (end === undefined) return null;
  let last = at;
  while (line.tokens[last + 1] && line.tokens[last + 1]!.end <= end) last++;
  const after = line.tokens[last + 1];
  if (!after?.spaced || /^\d/.test(after.text)) return null;
  const match = line.lexicon.trie.matchAt(line.tokens, at, last + 1);
  return match?.last === last && !match.name.ambiguous ? match : null;
}

/** The lexicon's name at `at`; two where a maker's name and its thing's make one entry ("Tesla FSD"). */
export function knownNames(line: Line, at: number): readonly Found[] | null {
  const { lexicon, tokens } = line;
  const match = withinMark(line, at) ?? lexicon.trie.matchAt(tokens, at);
  if (!match) return null;
  // "8x faster whisper transcription": what is spelled with a hyphen.
  const { form, small } = match.name;
  if (
    small &&
    form.includes('-') &&
    form.split('-').every(isCommonWord) &&
    !line.words(match.first, match.last).includes('-')
  )
    return null;
  const entry = spokenOf(line, match);
  const law = entry.type === 'law' ? lawElsewhere(line, match) : null;
  if (law) return [law];
  // "Jan 2025"
  if (MONTHS.has(tokens[match.first]!.text) && /^\d+$/.test(tokens[match.last + 1]?.text ?? '')) return null;
  // "Fortune 500" is no magazine.
  if (entry.type === 'source' && /^\d+$/.test(tokens[match.last + 1]?.text ?? '')) return null;
  if (match.first === match.last && isEponym(tokens, at)) return null;
  if (isOthersVersion(line, match)) return null;
  const license = licenseEnd(tokens, match.last);
  if (license !== null && entry.type !== 'license') return [line.make(match.first, license, { type: 'license' })];
  if (isOfOtherKind(line, entry, match.last) || isMeasure(line, entry, match.last) || isPrefix(line, match.first))
    return null;
  let { last } = match;
  let type: EntityType = isNetworkAsProduct(line, match, entry) ? 'product' : entry.type;
  let kinds: readonly PartKind[] = [];
  let whole = true;
  // "Tidewell-8B": whoever else is called so, this is a model.
  const sized = isSize(line.tiedTo(last)?.text ?? '');
  if (
    (VERSIONED.has(type) || lexicon.makesModels(entry) || sized || isRelease(line, entry, last)) &&
    !isJoinedToFirm(line, last)
  ) {
    const company = !VERSIONED.has(type);
    const extension = designated(line, last, type, company);
    const division = company && lexicon.endingType(tokens[last + 1]?.lower ?? '') !== null;
    const telling = extension.kinds.some((kind) => kind !== 'version' && kind !== 'numeral' && kind !== 'date');
    const versioned = extension.tied || /^[a-zA-Z]\d|\d\.\d/.test(tokens[last + 1]?.text ?? '');
    // "Acme R1 1776": a firm, and a name that the list has whole.
    const own = company ? lexicon.trie.matchAt(tokens, last + 1) : null;
    const apart = own !== null && own.last > extension.last;
    if (extension.last > last && !apart && (!company || (telling && !division) || versioned)) {
      last = extension.last;
      kinds = extension.kinds;
      whole = false;
      const suite = tokens[last + 1];
      if (suite?.spaced && isCapital(suite) && lexicon.endingType(suite.lower) === 'benchmark') {
        last++;
        type = 'benchmark';
      }
      if (company) type = FIRMS_AND_PRODUCTS.has(entry.name) && !lexicon.makesModels(entry) ? 'product' : 'model';
      if ((type === 'technique' || type === 'hardware') && kinds.includes('size')) type = 'model';
      // "Kestrel Mini", where a method goes by the name of Kestrel.
      if (type === 'technique' && TIER.test(tokens[last]!.lower)) type = 'model';
    }
  }
  if ((whole || type === 'hardware') && match.name.ambiguous && !agrees(line, match.first, match.last, entry))
    return null;
  const longer = whole && !line.isMarked(match.first, last) ? longerName(line, match.first, last, entry) : null;
  if (longer) return [longer];
  if (type === 'hardware' && isBoardNumber(tokens, last + 1)) {
    last++;
    whole = false;
    kinds = ['version'];
  }
  if (type === 'hardware') last = edition(line, isSystem(tokens[last + 1]) ? last + 1 : last);
  const by = whole ? 'lexicon' : 'form';
  const found = { entry: whole ? entry : null, base: entry, type, kinds, by } as const;
  const maker = makerBefore(line, match, entry);
  if (maker)
    return [
      line.make(maker.first, maker.last, { entry: maker.name.entry, type: maker.name.entry.type, by: 'lexicon' }),
      line.make(maker.last + 1, last, found),
    ];
  return [line.make(match.first, last, found)];
}

/** "shipped Kestrel 2", where a firm goes by "Kestrel" for short: an everyday word with a version is no firm. */
const isOthersVersion = ({ tokens }: Line, { first, last, name: { entry, form } }: Match): boolean =>
  entry.type === 'company' &&
  first === last &&
  form !== entry.name &&
  !FIRMS_AND_PRODUCTS.has(entry.name) &&
  isCommonWord(tokens[first]!.lower) &&
  /^\d{1,2}(?:\.\d)?$/.test(tokens[last + 1]?.text ?? '') &&
  !/^(?:%|percent|[mb]illion|\p{Ll}+s)$/u.test(tokens[last + 2]?.text ?? '');

/** "Tidemark's AI Act": a law of that place, though the list knows one of another by these words. */
function lawElsewhere(line: Line, { first, last, name: { entry } }: Match): Found | null {
  const { tokens, lexicon } = line;
  const end = /^['’]s?$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const words = line.words(first, last);
  if (end < 0 || words === entry.name) return null;
  for (let start = end; start >= Math.max(0, end - 2); start--) {
    const place = line.words(start, end);
    if (!isPlaceName(place)) continue;
    if (/^(?:EU|Europe|European Union)$/.test(place)) return null;
    const known = lexicon.trie.lookup(`${place} ${words}`);
    const found = line.make(first, last, {
      type: 'law',
      entry: known,
      by: known ? 'lexicon' : 'context',
      strength: 'likely',
    });
    return known === entry ? null : found;
  }
  return null;
}

/** Whether a hyphen ties on a word for a thing of another kind, which makes another name: "Tidewell-Bench", "ARC-Agent". */
function isOfOtherKind(line: Line, entry: LexiconEntry, last: number): boolean {
  const part = line.tiedTo(last);
  if (part === null || !isCapital(part)) return false;
  const ending = line.lexicon.endingType(part.lower);
  return ending === 'benchmark' || (ending === 'product' && entry.type === 'benchmark');
}

/** "perplexity-based pruning", "lower Perplexity scores": what language models are measured by. */
function isMeasure(line: Line, { name }: LexiconEntry, last: number): boolean {
  if (name !== 'Perplexity') return false;
  const part = line.tiedTo(last) ?? line.tokens[last + 1];
  return /^(?:based|scores?|metrics?|filter(?:s|ing)?|loss|gap|evaluation|measurements?)$/.test(part?.lower ?? '');
}

/** Whether a hyphen ties on a firm, so that the two stand for themselves: "Windsurf-OpenAI". */
function isJoinedToFirm(line: Line, last: number): boolean {
  const part = line.tiedTo(last);
  if (!part || !isCapital(part)) return false;
  const match = line.lexicon.trie.matchAt(line.tokens, last + 2);
  return match !== null && match.name.entry.type === 'company' && !match.name.ambiguous;
}

/** The firm that opens the words of a thing's name where the thing's own name goes without: "Nvidia" of "Nvidia H100". */
function makerBefore(line: Line, match: Match, entry: LexiconEntry): Match | null {
  if (match.first === match.last || !VERSIONED.has(entry.type)) return null;
  if (entry.name.toLowerCase().startsWith(line.tokens[match.first]!.lower)) return null;
  for (let last = match.first; last < match.last; last++) {
    const firm = line.lexicon.trie.matchAt(line.tokens, match.first, last + 1);
    if (firm?.last !== last || firm.name.entry.type !== 'company') continue;
    const own = fold(entry.name);
    if ([firm.name.entry.name, firm.name.form].some((name) => own.startsWith(fold(name)))) return null;
    if (isHyphen(line.tokens[last + 1])) return null;
    // Only where the rest is a name by itself: "Chrome" of "Google Chrome".
    const rest = fold(line.words(last + 1, match.last));
    return [entry.name, ...entry.aliases].some((form) => fold(form) === rest) ? firm : null;
  }
  return null;
}

/** "X users", "the X platform": the network as a service, not as a source. */
function isNetworkAsProduct({ tokens }: Line, { last, name }: Match, entry: LexiconEntry): boolean {
  if (entry.type !== 'source' || name.form.length > 1) return false;
  return /^(?:platform|user|app|account|subscriber|premium|algorithm)$/.test(tokens[last + 1]?.lemma ?? '');
}

/** Whether a word is a part of a path or a channel's name: "halden/borealis", "#tarnish". */
const isInPath = (tokens: readonly Token[], at: number): boolean =>
  (at > 0 && !tokens[at]!.spaced && /^[/#.:@_-]$/.test(tokens[at - 1]!.text)) ||
  (tokens[at + 1]?.spaced === false && /^[/:_]$/.test(tokens[at + 1]!.text));

/**
 * A known firm or thing in small letters where it is no English word, the format marks its words, or a possessive
 * follows: "alibaba's Qwen".
 */
export function smallName(line: Line, at: number): readonly Found[] | null {
  const { tokens, lexicon } = line;
  const end = line.strongEnd(at);
  let last = at;
  if (end !== undefined) while (last < at + 4 && tokens[last + 1] && tokens[last + 1]!.end <= end) last++;
  const marked = end !== undefined && tokens[last]!.end === end;
  const next = tokens[at + 1]?.text;
  const coined =
    tokens[at]!.text.length > 4 && !isListed(tokens[at]!) && !isCommon(tokens[at]!) && !isInPath(tokens, at);
  if (!marked && !coined && next !== "'s" && next !== '’s') return null;
  if (!marked) last = at;
  const words = line.words(at, last);
  if (words.length < 4 || (last === at && isCommonWord(words) && !(marked && words.includes('-')))) return null;
  const entry = lexicon.trie.lookup(words) ?? (marked ? lexicon.account(words) : null);
  if (!entry || isEveryday(entry, words)) return null;
  return [line.make(at, last, { entry, base: entry, type: entry.type, by: 'lexicon' })];
}
