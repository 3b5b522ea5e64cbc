/** Runs of capitalised words: "Sightline Climate", "Public First Action", "PicoClaw". */

import { Tag, type Token } from '../document.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isCommon, isListed } from '../syntax/lexemes.ts';
import {
  ACTOR_VERBS,
  COMPARING_VERBS,
  INTERFACES,
  MAKING_VERBS,
  NAME_ENDINGS,
  NO_NAMES,
  PARTICLES,
  PLAN_WORDS,
  ROLE_WORDS,
  SAYING_VERBS,
  TYPE_NOUNS,
} from './cues.ts';
import { extendDesignation, isTiedSuffix } from './designation.ts';
import { type Found, hasInnerCapital, isCapital, isHyphen, type Line } from './found.ts';
import { mayOpenPlace } from './geography.ts';
import { EPONYMOUS, isGeneric, isPlain } from './terms.ts';

/** Parts of speech of function words. */
const CLOSED =
  Tag.Preposition | Tag.Determiner | Tag.Conjunction | Tag.Pronoun | Tag.Auxiliary | Tag.Adverb | Tag.Number;

/** Whether a word is a function word: none of them starts a name or goes on with it. "Murmurly" only looks like one. */
const isClosed = ({ tags }: Token): boolean => (tags & CLOSED) !== 0 && (tags & Tag.Unknown) === 0;

/** "G2 Venture Partners", "Engine No. 1": a run that ends in a word for a firm, whatever its first word looks like. */
export function numberedFirm(line: Line, at: number): Found | null {
  const { tokens } = line;
  if (line.titleCase || !isCapital(tokens[at]!)) return null;
  if (tokens[at + 1]?.text === 'No' && tokens[at + 2]?.text === '.' && /^\d+$/.test(tokens[at + 3]?.text ?? ''))
    return line.make(at, at + 3, { type: 'company', by: 'form', strength: 'likely' });
  if (!/\d/.test(tokens[at]!.text)) return null;
  let last = at;
  while (last - at < 4 && tokens[last + 1]?.spaced && isCapital(tokens[last + 1]!)) last++;
  if (last === at || line.lexicon.endingType(tokens[last]!.lower) !== 'company') return null;
  return line.make(at, last, { type: 'company', by: 'context', strength: 'likely' });
}

/** A singular noun without an article before a verb of business is a name: "Astronomer raised $93 million". */
function isSubjectName(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  const verb = line.tokens[at + 1];
  if (line.titleCase) return false;
  const before = line.tokens[at - 1];
  if (before && /^(?:called|named|dubbed|codenamed|nicknamed)$/.test(before.lower)) return true;
  if (before && before.tags & Tag.Verb && MAKING_VERBS.has(before.lemma) && !(token.tags & Tag.Plural)) return true;
  if (!verb) return false;
  if (at !== 0 && !line.isMarked(at, at)) return false;
  if (isListed(token) && (!(token.tags & Tag.Noun) || token.tags & Tag.Plural)) return false;
  if (/^['’]s?$/.test(verb.text)) return line.isMarked(at, at);
  if (!(verb.tags & Tag.Verb) || verb.lower === verb.lemma) return false;
  return (
    ACTOR_VERBS.has(verb.lemma) ||
    (line.isMarked(at, at) &&
      (verb.lemma === 'report' || COMPARING_VERBS.has(verb.lemma) || MAKING_VERBS.has(verb.lemma)))
  );
}

/** What two parties have with each other. Lemmas. */
const BETWEEN: ReadonlySet<string> = new Set(
  'deal partnership merger agreement alliance contract lawsuit feud rivalry acquisition tie-up collaboration dispute'.split(
    ' ',
  ),
);

/** Whether a hyphen stands between two parties: "the Halden-Quorvane deal". */
const joinsParties = ({ tokens }: Line, last: number): boolean =>
  isCapital(tokens[last + 2] ?? tokens[last]!) && BETWEEN.has(tokens[last + 3]?.lemma ?? '');

/** How many tokens a hyphen adds to the name that ends at `last`: "-to-LoRA" to "Doc", "-fficiency" to "SWE". */
function tiedLength(line: Line, last: number): number {
  const part = line.tiedTo(last);
  if (!part || joinsParties(line, last)) return 0;
  if (isCapital(part) || hasInnerCapital(part) || /^\d/.test(part.text)) return 2;
  if (isClosed(part)) return line.tiedTo(last + 2) ? 2 + tiedLength(line, last + 2) : 0;
  return isTiedSuffix(part.lower) || isCommon(part) ? 0 : 2;
}

/** Whether the words from `first` on are followed by their initials: "Buffer of Thoughts (BoT)". */
function isSpelledOut({ tokens }: Line, first: number, from: number): boolean {
  let open = from + 1;
  while (open < from + 3 && tokens[open] && tokens[open]!.text !== '(') open++;
  if (tokens[open]?.text !== '(') return false;
  const letters = tokens.slice(first, open).map(({ text }) => text.charAt(0).toLowerCase());
  return letters.join('') === (tokens[open + 1]?.lower ?? '').replace(/s$/, '');
}

/** How many small words tie the next capitalised word to a person's name that ends at `last`. */
function particlesAfter({ tokens, titleCase }: Line, last: number): number {
  let count = 0;
  while (count < 2 && PARTICLES.has(tokens[last + 1 + count]?.text ?? '')) count++;
  const after = tokens[last + 1 + count];
  if (count === 0 || titleCase || !after || !isCapital(after)) return 0;
  return isCommon(tokens[last]!) || isCommon(after) ? 0 : count;
}

/** "Ines T. Okafor": whether a full stop after one letter stands within a person's name. */
function isInitial({ tokens }: Line, at: number): boolean {
  const after = tokens[at + 2];
  return (
    /^\p{Lu}(?:\.\p{Lu})?$/u.test(tokens[at]!.text) && after?.spaced === true && isCapital(after) && !isClosed(after)
  );
}

/** A word that no English text has but as a name: "NVIDIA", "InspectAI". */
const isCoined = (token: Token, before: Token): boolean =>
  hasInnerCapital(token) || (/^\p{Lu}{4,}$/u.test(token.text) && before.text !== before.text.toUpperCase());

/** How far a run of capitalised words goes on from the name's first token. */
function runEnd(line: Line, at: number): number {
  const { tokens, lexicon } = line;
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    if (!next) return last;
    const after = tokens[last + 2];
    if (isHyphen(next) && !next.spaced) {
      const tied = tiedLength(line, last);
      if (tied === 0) return last;
      last += tied;
      continue;
    }
    if (next.text === '.' && isInitial(line, last)) {
      last += 2;
      continue;
    }
    if (next.text === '&' && next.spaced && after && isCapital(after)) {
      if (lexicon.trie.matchAt(tokens, last + 2)) return last;
      last += 2;
      continue;
    }
    if (next.lower === 'of' && after && isCapital(after)) {
      const ending = lexicon.endingType(tokens[last]!.lower);
      // "Tideway Capital of Boston": a firm and its seat; "the Bank of Tides" is one name.
      const seated = ending === 'company' && tokens[last]!.lower !== 'bank' && mayOpenPlace(after);
      const spelled = ending !== null && !seated && !line.titleCase;
      if (!spelled && !isSpelledOut(line, at, last + 2)) return last;
      last += 2;
      continue;
    }
    // "the Tidal World's Fair"
    if (/^['’]s?$/.test(next.text) && after?.text === 'Fair') {
      last += 2;
      continue;
    }
    const particles = particlesAfter(line, last);
    if (particles > 0) {
      last += particles + 1;
      continue;
    }
    if (!next.spaced || !isCapital(next)) return last;
    const ends = lexicon.endingType(next.lower) !== null;
    if ((ROLE_WORDS.has(next.lemma) && !ends) || (line.isTitle(last + 1) && isCommon(next))) return last;
    if (NO_NAMES.has(next.lower) && next.lower !== 'ai' && !INTERFACES.has(next.lower)) return last;
    const match = lexicon.trie.matchAt(tokens, last + 1);
    if (match && !match.name.ambiguous && !ends) return last;
    if (isClosed(next) && !ends) return last;
    // "Christmas Eve NVIDIA", "Department of Tides QuorvaneX": a coined word starts a name of its own.
    if (last > at && isCoined(next, tokens[last]!) && !ends && isPlain(line, at, last)) return last;
    // "Intelligence Index Qwen3.5-27B": a designation starts a name of its own.
    if (/\p{L}\d/u.test(next.text)) return last;
    last++;
  }
}

/**
 * Whether one capitalised everyday word within a sentence may be a name: no plural, no word after an article, no piece of
 * a longer run or of a list of plans ("Enterprise/Edu").
 */
function standsAlone({ tokens }: Line, at: number): boolean {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.tags & Tag.Plural) return false;
  const article = before?.text === 'The' && at > 1;
  if (PLAN_WORDS.has(token.text)) return true;
  if (before && !article && (isCapital(before) || /^[-/&+]$|^\d/.test(before.text))) return false;
  if (before && !article && before.tags & Tag.Determiner && !TYPE_NOUNS.has(after?.lemma ?? '')) return false;
  return !(after?.spaced && isCapital(after)) && !(after && !after.spaced && /^[-/]$/.test(after.text));
}

/** Whether a word is on the list of those that name nothing; a month may be a person: "Jan Leike", "June Paik". */
function isNoName(line: Line, at: number): boolean {
  const { tokens } = line;
  const token = tokens[at]!;
  if (!NO_NAMES.has(token.lower)) return false;
  const next = tokens[at + 1];
  const person = MONTHS.has(token.lower) && next?.spaced && isCapital(next) && !isCommon(next);
  return !person && !opensTool(line, at);
}

/** Last words that make a name even of a term of the trade: "LM Studio", "AI-Toolkit". */
const TOOLS = /^(?:studio|toolkit|hub|arena|gateway|workbench|playground|index|bench)$/;

/** Whether an acronym of the trade and a word for a tool make a name, where capitals tell. */
function opensTool(line: Line, at: number): boolean {
  const { tokens } = line;
  const tool = line.tiedTo(at) ?? (tokens[at + 1]?.spaced ? tokens[at + 1] : undefined);
  return (
    tool !== undefined &&
    TOOLS.test(tool.lower) &&
    isCapital(tool) &&
    !line.isTitle(at) &&
    /^[\p{Lu}\d]{2,4}$/u.test(tokens[at]!.text)
  );
}

const MONTHS: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august']);

const isOrder = ({ tags, lower, lemma }: Token): boolean =>
  (tags & Tag.Verb) !== 0 && (tags & Tag.Noun) === 0 && lower === lemma;

/** "Colossus II": whether a Roman numeral goes with the name; "I" only in a list, else it speaks of itself. */
function isCounted({ tokens }: Line, last: number, end: number): boolean {
  const numeral = tokens[last + 1]?.text ?? '';
  return (
    end === last + 1 && /^(?:I{1,3}|IV|VI{0,3})$/.test(numeral) && (numeral !== 'I' || tokens[end + 1]?.lower === 'and')
  );
}

/** "Epoch AI estimates": a firm that is called after a word and the field, where a verb says what it does. */
function isActingFirm({ tokens }: Line, last: number): boolean {
  const verb = tokens[last + 1];
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

/** Whether a word that opens a phrase is no part of the name after it: an order, a gerund, "New", "Top". */
const opensPhrase = (token: Token): boolean =>
  isOrder(token) || (token.tags & Tag.Gerund) !== 0 || /^(?:new|top|latest|best|more|old)$/.test(token.lower);

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
    if (/^['’]s?$/.test(owner?.text ?? '')) return true;
    for (let first = at - 2; first >= 0 && first > at - 5; first--)
      if (lexicon.trie.matchAt(tokens, first)?.last === at - 2) return true;
    return false;
  }
  return line.isMarked(at, at) && !/^[.:!?•*–—]$/.test(tokens[at - 1]!.text);
}

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
  const titled = line.isTitle(at);
  if (titled && !odd && isCommon(token)) return null;
  if (/^[QH][1-4]\P{L}/u.test(token.text)) return null;
  if (isClosed(token) && !odd && !prefix) return null;
  const last = runEnd(line, at);
  if (isGeneric(line, at, last)) return line.make(at, last, { by: 'context', strength: 'weak' });
  const single = last === at;
  if (prefix && single) return null;
  // "Turbo-level speed": which of a family, not a name.
  if (single && VARIANT_WORDS.has(token.lower) && line.tiedTo(at)) return null;
  // "Rollout and pricing: ..." is a label.
  if (single && !odd && titles(line, at)) return null;
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '') && EPONYMOUS.test(tokens[last + 2]?.lower ?? '')) return null;
  const opening = line.isOpening(at);
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
  const extension = extendDesignation(tokens, last, !titled && !common);
  // "Sidenote: ..." is a label.
  const label = tokens[last + 1]?.text === ':' && (single ? at === 0 : isPlain(line, at, last));
  const alone = subject || set || !single || !common || isCounted(line, last, extension.last) || standsAlone(line, at);
  const strength =
    odd || (alone && !label && !titled && (!opening || !common || !single || subject || set)) ? 'likely' : 'weak';
  return line.make(at, extension.last, { kinds: extension.kinds, by: 'context', strength });
}
