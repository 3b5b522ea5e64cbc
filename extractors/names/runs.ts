/** Runs of capitalised words: "Sightline Climate", "Public First Action", "PicoClaw". */

import { Tag, type Token } from '../document.ts';
import { ACTOR_VERBS, NAME_ENDINGS, NO_NAMES, ROLE_WORDS, SAYING_VERBS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isCommon, isHyphen } from '../syntax/lexemes.ts';
import { isListedWord } from '../syntax/words.ts';
import { extendDesignation } from './designation.ts';
import { isGivenName } from './form-votes.ts';
import { type Found, hasInnerCapital, isCapital, type Line } from './found.ts';
import { heralds, isNoName, standsAlone } from './lone-words.ts';
import { isClosed, isDeed, runEnd } from './run-end.ts';
import { actsInHeadline, isSubjectName, isThirdPerson } from './subject-names.ts';
import { EPONYMOUS, isEponym, isGeneric, isOnScreen, isPlain, isQuality, isTiedToHow, tellsHow } from './terms.ts';

/** "G2 Venture Partners", "Engine No. 1": a run that ends in a word for a firm, whatever its first word looks like. */
export function numberedFirm(line: Line, at: number): Found | null {
  const { tokens } = line;
  if (line.titleCase || !isCapital(tokens[at]!)) return null;
  if (tokens[at + 1]?.text === 'No' && tokens[at + 2]?.text === '.' && /^\d+$/.test(tokens[at + 3]?.text ?? ''))
    return line.make(at, at + 3, { type: 'company', by: 'form', strength: 'likely' });
  if (!/\d/.test(tokens[at]!.text)) return null;
  let last = at;
  while (last - at < 4 && tokens[last + 1]?.spaced && isCapital(tokens[last + 1]!)) last++;
  // "the V4 AI model": a version, and the field.
  if (last === at + 1 && /^[vr]\d/i.test(tokens[at]!.text) && tokens[last]!.text === 'AI') return null;
  if (last === at || line.lexicon.endingType(tokens[last]!.lower) !== 'company') return null;
  return line.make(at, last, { type: 'company', by: 'context', strength: 'likely' });
}

const isOrder = ({ tags, lower, lemma }: Token): boolean =>
  (tags & Tag.Verb) !== 0 && (tags & Tag.Noun) === 0 && lower === lemma;

/** "Colossus II": whether a Roman numeral goes with the name; "I" only in a list, else it speaks of itself. */
function isCounted({ tokens }: Line, last: number, end: number): boolean {
  const numeral = tokens[last + 1]?.text ?? '';
  return (
    end === last + 1 && /^(?:I{1,3}|IV|VI{0,3})$/.test(numeral) && (numeral !== 'I' || tokens[end + 1]?.lower === 'and')
  );
}

/** "Moonlit AI, an Oslo startup": whether what a comma follows is said to be a firm. */
function isDescribedFirm(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[last + 2]?.lower ?? '')) return false;
  for (let at = last + 3; at < last + 8 && tokens[at]; at++) {
    if (TYPE_NOUNS.get(tokens[at]!.lemma) === 'company') return true;
    if (tokens[at]!.tags & (Tag.Punctuation | Tag.Preposition | Tag.Auxiliary)) return false;
  }
  return false;
}

/** "Epoch AI estimates": a firm that is called after a word and the field, where a verb says what it does. */
function isActingFirm({ tokens }: Line, last: number): boolean {
  const verb = tokens[last + 1];
  if (tokens[last]!.text === 'AI' && isDescribedFirm(tokens, last)) return true;
  if (tokens[last]!.text !== 'AI' || !verb || verb.lower === verb.lemma || !(verb.tags & Tag.Verb)) return false;
  const noun =
    (tokens[last - 1]?.tags ?? 0) & (Tag.Noun | Tag.Unknown) && !((tokens[last - 1]?.tags ?? 0) & Tag.Adjective);
  return (
    (noun && (verb.tags & Tag.Past) !== 0) ||
    ACTOR_VERBS.has(verb.lemma) ||
    SAYING_VERBS.has(verb.lemma) ||
    /^(?:analy[sz]e|project|estimate|forecast|report)$/.test(verb.lemma)
  );
}

/** "Together AI": a firm that is called after a small word and the field; an opening word needs a verb behind the two. */
const isClosedFirm = (line: Line, at: number): boolean =>
  line.tokens[at + 1]?.text === 'AI' &&
  (line.tokens[at]!.tags & (Tag.Adverb | Tag.Preposition)) !== 0 &&
  !line.isTitle(at) &&
  (!line.isOpening(at) || isActingFirm(line, at + 1));

/** Whether a word that opens a phrase is no part of the name after it: an order, a gerund, "New", "Top". */
const opensPhrase = (token: Token): boolean =>
  isOrder(token) ||
  (token.tags & Tag.Gerund) !== 0 ||
  /^(?:new|top|latest|best|more|old|former|longtime|fellow|ex|major|minor|huge|full|initial|official|upcoming|improved|expanded)$/.test(
    token.lower,
  );

/** Nouns for firms that stand before their names. */
const INTRODUCING =
  /^(?:start-?up|newcomer|upstart|rival|chip-?maker|auto-?maker|car-?maker|drug-?maker|insurer|retailer|neocloud|hyperscaler|publisher|broker|regulator|pollster)s?$/;

/** Whether a word opens a marked stretch that goes on in small letters: "**Rollout and pricing**". */
function titles(line: Line, at: number): boolean {
  const { tokens } = line;
  const end = line.strongEnd(at);
  const other = tokens[at + 2];
  if (end === undefined || tokens[at + 1]?.lower !== 'and' || !other || other.end > end) return false;
  return /^\p{Ll}/u.test(other.text) && isCommon(other);
}

const isQuote = (token: Token | undefined): boolean => /^["“”]$/.test(token?.text ?? '');

/**
 * Whether the format or quotation marks set one everyday word within a sentence apart as a name: in bold, as in "Halden
 * swapped it for **Cinder**", or behind a name, as in "Halden's “Cinder” leak".
 */
function isSetApart(line: Line, at: number): boolean {
  const { tokens, lexicon } = line;
  const token = tokens[at]!;
  if (at === 0 || (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective)))) return false;
  if (isQuote(tokens[at - 1])) {
    if (!isQuote(tokens[at + 1]) || tokens[at + 1]!.spaced || token.tags & Tag.Plural) return false;
    const owner = tokens[at - 2];
    // 'a new model “Cinder”'
    if (owner && TYPE_NOUNS.has(owner.lemma) && !(owner.tags & Tag.Plural)) return true;
    if (/^['’]s?$/.test(owner?.text ?? '')) return true;
    for (let first = at - 2; first >= 0 && first > at - 5; first--)
      if (lexicon.trie.matchAt(tokens, first)?.last === at - 2) return true;
    return false;
  }
  return line.isMarked(at, at) && !/^[.:!?•*–—]$/.test(tokens[at - 1]!.text);
}

/** Whether a word is an adverb of manner by its form, before what it says that of: "Blazingly fast". */
const isManner = ({ lower }: Token, next: Token | undefined): boolean =>
  lower.endsWith('ly') &&
  isListedWord(lower.slice(0, -2)) &&
  next !== undefined &&
  /^\p{Ll}/u.test(next.text) &&
  (next.tags & (Tag.Adjective | Tag.Past)) !== 0;

/** A run of capitalised words that starts at `at`, or null. */
export function run(line: Line, at: number): Found | null {
  const { tokens } = line;
  const token = tokens[at]!;
  const odd = hasInnerCapital(token);
  if (!isCapital(token) && !odd) return null;
  const prefix = token.text.length === 1 && isHyphen(tokens[at + 1]) && !tokens[at + 1]!.spaced;
  if (!prefix && (token.text.length < 2 || isNoName(line, at))) return null;
  if (
    !prefix &&
    ROLE_WORDS.has(token.lemma) &&
    !(tokens[at + 1]?.spaced && NAME_ENDINGS.get(tokens[at + 1]!.lower) === 'technique')
  )
    return null;
  if (heralds(line, at)) return null;
  const titled = line.isTitle(at);
  if (titled && !odd && isCommon(token))
    return actsInHeadline(line, at) ? line.make(at, at, { by: 'context', strength: 'weak' }) : null;
  if (/^[QH][1-4]\P{L}/u.test(token.text)) return null;
  if (isClosed(token) && !odd && !prefix && !isClosedFirm(line, at)) return null;
  const last = runEnd(line, at);
  const single = last === at;
  if (titlesPerson(line, at, last)) return null;
  if (isGeneric(line, at, last) || (single && isQuality(line, at)))
    return line.make(at, last, { by: 'context', strength: 'weak' });
  // "Halden Rejects Tides": a deed, and what it is done to.
  if (!single && at > 0 && isCapital(tokens[at - 1]!) && isDeed(line, token)) return null;
  const told = single && (isEponym(line, at) || isTiedToHow(line, at, at) || (isCommon(token) && tellsHow(token)));
  if (told || isOnScreen(line, at, last)) return null;
  if (prefix && single) return null;
  // "Turbo-level speed": which of a family, not a name.
  if (single && VARIANT_WORDS.has(token.lower) && line.tiedTo(at)) return null;
  // "Free cash flow"; a free plan has users.
  if (single && token.text === 'Free' && /^(?:cash|software|speech|trade|riders?)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  // "Rollout and pricing: ..." is a label.
  if (single && !odd && titles(line, at)) return null;
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '') && EPONYMOUS.test(tokens[last + 2]?.lower ?? '')) return null;
  const opening = line.isOpening(at);
  // "Blazingly fast": how, not who.
  if (single && !odd && opening && isManner(token, tokens[at + 1])) return null;
  if (single && opening && isSeveralPeople(token, tokens[at + 1])) return null;
  const common = isCommon(token) && !odd;
  const subject = single && common && isSubjectName(line, at);
  const set = single && common && !titled && isSetApart(line, at);
  if (single && common && !subject && !set && (opening || titled)) return null;
  // "Hardcore AI engineers", "New API tools": an adjective and the field.
  if (common && opening && last === at + 1 && NO_NAMES.has(tokens[last]!.lower) && !isActingFirm(line, last))
    return null;
  // "Visit Intercom", "See Ben Burtenshaw": an order, and then the name.
  const next = tokens[at + 1];
  if (common && opening && !single && next?.spaced && opensPhrase(token) && !isCommon(next)) return null;
  // "Startup Halden Labs": what it is, and then the name.
  if (opening && !single && next?.spaced && isCapital(next) && INTRODUCING.test(token.lower)) return null;
  // "Zephyra 4: ...": a word that English does not have, and its number.
  const behind = tokens[last + 2];
  const isNumbered =
    /^\d/.test(tokens[last + 1]?.text ?? '') &&
    (/^:?$/.test(behind?.text ?? '') || (at === 0 && behind !== undefined && isThirdPerson(behind)));
  const coined = !common && (tokens[last]!.tags & Tag.Unknown) !== 0 && isNumbered;
  // "Clear Scan 2, a model": a number that nothing is counted by; "Data Center 2 units" has one.
  const after = tokens[last + 2];
  const ends = !after || (after.tags & (Tag.Punctuation | Tag.Preposition | Tag.Conjunction | Tag.Auxiliary)) !== 0;
  const versioned = !common || (!single && !opening && ends);
  const extension = extendDesignation(tokens, last, versioned && (!titled || coined));
  // "Sidenote: ..." is a label.
  const label = tokens[last + 1]?.text === ':' && (single ? at === 0 : isPlain(line, at, last));
  const alone = subject || set || !single || !common || isCounted(line, last, extension.last) || standsAlone(line, at);
  const numbered = titled && coined && extension.last > last;
  const strength =
    odd || numbered || (alone && !label && !titled && (!opening || !common || !single || subject || set))
      ? 'likely'
      : 'weak';
  return line.make(at, extension.last, { kinds: extension.kinds, by: 'context', strength });
}

/** "House Majority Leader Ada Brook", "Crown Prince Omar": whether a run begins with what a person is, before the given name. */
const titlesPerson = ({ tokens }: Line, first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ text, index }) => {
    const next = tokens[index + 1];
    return TITLES.test(text) && next?.spaced === true && isGivenName(next);
  });
const TITLES =
  /^(?:Leader|Whip|Speaker|Representative|Delegate|Assemblyman|Assemblywoman|Assemblymember|Councilman|Councilwoman|Mayor|Undersecretary|Ambassador|General|Admiral|Colonel|Prince|Princess|Sheikh|Emir)$/;

/** "Modders report": whether a coined plural for people stands before a verb in the plural. */
const isSeveralPeople = ({ text }: Token, verb: Token | undefined): boolean =>
  /^\p{Lu}\p{Ll}+(?:or|er|ist|ian)s$/u.test(text) &&
  verb !== undefined &&
  (verb.tags & Tag.Verb) !== 0 &&
  verb.lower === verb.lemma &&
  !/^(?:beat|bet|bid|cost|cut|hit|let|put|quit|read|set|shut|split|spread)$/.test(verb.lower);
