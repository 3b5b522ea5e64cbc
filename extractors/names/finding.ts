/**
 * Where names stand: lexicon matches, designations by form, handles, subreddits, and runs of capitalised words.
 * Finding asks only whether something is a name and where it ends; what kind of thing it names is asked later.
 */
import type { Document } from '../document.ts';
import { NO_NAMES } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { bodyEnd } from './bodies.ts';
import { isChannel, isNoAccount, isNoWord } from './code-words.ts';
import { type Definition, definitions, spelledOut } from './definitions.ts';
import { designation, isRound, isStage, numbered, smallDesignation } from './designations.ts';
import { elidedNames, sharingSurname, sizedNames, versionedPair } from './elision.ts';
import { changed, type Found, isCapital, Line, marksOf, startsLetter } from './found.ts';
import { fusedName } from './fused.ts';
import { isPlaceName, mayOpenPlace } from './geography.ts';
import { accountOf, handle, redditUser } from './handles.ts';
import { introducedName } from './introduced.ts';
import { knownNames, smallName } from './known.ts';
import { withLeads } from './leads.ts';
import { planName } from './plans.ts';
import { numberedFirm, run } from './runs.ts';
import { strangerName } from './strangers.ts';
import { bracketedVariant, listedVariants, ownedVersion, variantList } from './variants.ts';

const DIRECTIONS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/;
const SIZE_OR_CLITIC = /^A?\d+(?:\.\d+)?[BMK]$|['’](?:ve|re|ll|d|m)$/;

const isDirection = ofWord(({ text }) => DIRECTIONS.test(text));
const isSizeOrClitic = ofWord(({ text }) => SIZE_OR_CLITIC.test(text));
const isLetterAndDigit = ofWord(({ text }) => /^[a-z]\d/.test(text));
const AT_SIGN = 64;
const PREFIX = /^(?:Ex|Pre|Post|Non|Anti|Co)$/;

const definitionAt = (defined: readonly Definition[], at: number): Definition | undefined =>
  defined.find(({ long }) => long.first === at);

/** The names of one sentence, in order. Adds the short forms that it defines to `shortForms`. */
function scan(line: Line, shortForms: Map<string, Found>): Found[] {
  const found: Found[] = [];
  const defined = definitions(line);
  const members = new Map<number, Found>();
  for (let at = 0; at < line.tokens.length; ) {
    const member = members.get(at);
    if (member) {
      found.push(member);
      at++;
      continue;
    }
    if (found.length > 0) for (const one of listedVariants(line, at, found)) members.set(one.first, one);
    const variant = found.length > 0 ? bracketedVariant(line, at, found) : null;
    if (variant) {
      found.push(variant);
      at++;
      continue;
    }
    const definition = defined.length > 0 ? definitionAt(defined, at) : undefined;
    if (definition) {
      const { long, short } = definition;
      found.push(long, short);
      shortForms.set(line.words(short.first, short.last), short);
      at = short.last + 1;
      continue;
    }
    const relative = sharingSurname(line, at);
    if (relative) {
      found.push(relative);
      at++;
      continue;
    }
    const names = namesAt(line, at, found.at(-1)?.last ?? -1);
    const last = names?.at(-1);
    if (!names || !last) {
      at++;
      continue;
    }
    const version = names.length === 1 ? ownedVersion(line, last, found) : null;
    found.push(...(version ? [version] : names));
    const pair = versionedPair(line, last);
    if (pair) {
      found.splice(-1, 1, ...pair);
      at = pair[1].last + 1;
      continue;
    }
    const spelled = names.length === 1 && last.first === last.last ? spelledOut(line, last.last) : null;
    if (spelled) {
      const elided = last.elided ?? last.entry?.name ?? line.words(last.first, last.last);
      found.push(changed(last, { first: spelled.first, last: spelled.last, elided }));
      at = spelled.last + 1;
      continue;
    }
    const { more, next } = elidedNames(line, last, last.last + 1);
    found.push(...more);
    const sizes = more.length > 0 ? [] : sizedNames(line, last, next);
    const variants = more.length + sizes.length > 0 ? null : variantList(line, last, next);
    found.push(...sizes, ...(variants?.more ?? []));
    at = variants?.next ?? (sizes.at(-1)?.last ?? next - 1) + 1;
  }
  return found;
}

/** The names that start at `at`; `previous` is the last token of the name before. */
function namesAt(line: Line, at: number, previous: number): readonly Found[] | null {
  const token = line.tokens[at]!;
  const { text } = token;
  const code = text.charCodeAt(0);
  if ((text.length === 1 && !startsLetter(token)) || isCurrency(line, at) || isChannel(line, at)) return null;
  // "pass@32" is a measure.
  if (code === AT_SIGN)
    return text.length > 2 && !/^@\d+$/.test(text) && !isNoAccount(text) ? [handle(line, at)] : null;
  // Inside a hyphenated word only a capitalised name after another ("NVIDIA-Mellanox") or after a prefix ("pre-GPT").
  if (line.isTied(at)) {
    if (!isCapital(token)) return null;
    const lead = line.tokens[at - 2]!;
    // "text-to-SQL"
    if (lead.lower.endsWith('-to')) return null;
    const joined = (isCapital(lead) && !PREFIX.test(lead.text)) || /^\d/.test(lead.text);
    if (previous !== at - 2) return joined ? null : knownNames(line, at);
  }
  // "Ex-Acme engineers": at the head of a sentence, too.
  if (line.tiedTo(at) && PREFIX.test(text)) return null;
  // Words in small letters are names only where the list has them so, or where they are a designation.
  if (code === 114 && text.startsWith('r/') && text.length > 3) return [line.make(at, at, { type: 'source' })];
  const user = redditUser(line, at);
  if (user) return [user];
  if (text === token.lower && code >= 97 && code <= 122) {
    const small = smallDesignation(line, at);
    if (small) return [small];
    const known = knownNames(line, at) ?? smallName(line, at) ?? fileName(line, at);
    if (known) return known;
    const other = (isLetterAndDigit(token) ? designation(line, at) : null) ?? introducedName(line, at);
    return other && [other];
  }
  if (isSizeOrClitic(token) || isStage(line, at) || isRound(line.tokens, at)) return null;
  if (isDirection(token)) {
    const { trie } = line.lexicon;
    const place = trie.matchAt(line.tokens, at + 1);
    const last = place?.name.entry.type === 'place' ? place.last : at + 1;
    if (
      (last > at + 1 ||
        place?.name.entry.type === 'place' ||
        isPlaceName(line.words(last, Math.min(last, line.tokens.length - 1)))) &&
      !trie.matchAt(line.tokens, at)
    )
      return [line.make(at, last, { type: 'place' })];
  }
  const plan = planName(line, at);
  if (plan) return [plan];
  const stranger = strangerName(line, at);
  if (stranger) return [stranger];
  const known = knownNames(line, at);
  if (known) return isOwnSection(line, known) ? null : known;
  const account = accountOf(line, token);
  if (account) return [line.make(at, at, { type: account.type, entry: account, by: 'lexicon' })];
  if (isNoWord(line, at)) return null;
  const one =
    placeName(line, at) ??
    fusedName(line, at) ??
    numberedFirm(line, at) ??
    designation(line, at) ??
    numbered(line, at) ??
    run(line, at);
  return one && [doubtful(line, one)];
}

/** "US$40 million" is of no country. */
const isCurrency = ({ tokens }: Line, at: number): boolean =>
  tokens[at + 1]?.text === '$' && !tokens[at + 1]!.spaced && tokens[at]!.text.length < 3;

/** Words that close the names of a newsletter's own sections: "AI Twitter Recap" reports nothing of Twitter. */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  'recap roundup highlights summaries summary digest chatter'.split(' '),
);

/** Whether a heading's source only says where the newsletter has looked. */
function isOwnSection({ sentence, tokens }: Line, [name]: readonly Found[]): boolean {
  return (
    sentence.block.kind !== 'body' && name?.type === 'source' && SECTION_WORDS.has(tokens[name.last + 1]?.lower ?? '')
  );
}

/**
 * A country, state or large city that every reader knows, or a body of a country: "Qatar Investment Authority", "Indian
 * Institute of Technology".
 */
function placeName(line: Line, at: number): Found | null {
  const { tokens } = line;
  let last = mayOpenPlace(tokens[at]!) ? Math.min(at + 3, tokens.length - 1) : at - 1;
  while (last >= at && !isPlaceName(line.words(at, last))) last--;
  if (last < at && !isDemonym(tokens[at]!)) return null;
  if (last >= at && opensFirm(line, last)) return null;
  const body = line.titleCase ? null : bodyEnd(line, Math.max(at, last));
  if (body) return line.make(at, body, { by: 'context', strength: 'likely' });
  return last < at ? null : line.make(at, last, { type: 'place', by: 'context', strength: 'likely' });
}

/** "Halifax Dynamics": whether a word that only firms' names end in stands behind a place, where capitals tell. */
function opensFirm(line: Line, last: number): boolean {
  const next = line.tokens[last + 1];
  if (!next?.spaced || !isCapital(next) || line.isTitle(last)) return false;
  return line.lexicon.endingType(next.lower) === 'company' && !isCommonEnding(next);
}

/** Endings that a place also has behind it as plain words: "London Energy prices". */
const isCommonEnding = ofWord(({ lower }) =>
  /^(?:energy|media|research|security|health|airlines|bank|group|ai)$/.test(lower),
);

const isDemonym = ofWord(({ text, lower }) => NO_NAMES.has(lower) && /^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u.test(text));

/** Software called after a file of its source, in small letters: "whisper.cpp", "d3.js". */
function fileName(line: Line, at: number): readonly Found[] | null {
  return isSourceFile(line.tokens[at]!) ? [line.make(at, at, { type: 'product', strength: 'likely' })] : null;
}

const isSourceFile = ofWord(({ text }) => {
  const stem = SOURCE_FILE.exec(text)?.[1];
  return stem !== undefined && !PLAIN_FILES.has(stem);
});
const SOURCE_FILE = /^([a-z][a-z\d-]+)\.(?:cpp|js|c|rs|jl)$/;
const PLAIN_FILES: ReadonlySet<string> = new Set(
  'main index setup app config script test server client lib mod'.split(' '),
);

/** A name that is also an everyday word, found by its form alone: what the lexicon knows of it holds. */
function doubtful(line: Line, found: Found): Found {
  if (found.by !== 'context' || found.strength === 'weak' || found.kinds.length > 0) return found;
  const match = line.lexicon.trie.matchAt(line.tokens, found.first);
  if (match?.last !== found.last || !match.name.ambiguous) return found;
  const { entry } = match.name;
  return changed(found, { entry, base: entry, type: entry.type });
}

/** Every stretch of the document that may be a name, in text order, without overlaps. */
export function findNames(doc: Document, lexicon: Lexicon): Found[] {
  const marks = marksOf(doc);
  const shortForms = new Map<string, Found>();
  const found = doc.sentences.flatMap((sentence) =>
    sentence.tokens.some(({ text }) => text.length > 1) ? scan(new Line(lexicon, sentence, marks), shortForms) : [],
  );
  const named = withLeads(doc, found);
  if (shortForms.size === 0) return named;
  // What is abbreviated once is meant wherever the abbreviation stands.
  return named.map((name) => {
    const { entry, elided, sentence, first, last } = name;
    if (entry || elided || first !== last) return name;
    const short = shortForms.get(doc.sentences[sentence]!.tokens[first]!.text);
    return short ? changed(name, { elided: short.elided, type: short.type, kinds: short.kinds }) : name;
  });
}
