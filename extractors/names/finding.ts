/**
 * Where names stand: lexicon matches, designations by form, handles, subreddits, and runs of capitalised words.
 * Finding asks only whether something is a name and where it ends; what kind of thing it names is asked later.
 */
import type { Document } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { designation, numbered, smallDesignation } from './designations.ts';
import { elidedNames } from './elision.ts';
import { type Found, isCapital, Line, marksOf, startsLetter } from './found.ts';
import { fusedName, knownNames, smallName } from './known.ts';
import { accountType } from './links.ts';
import { numberedFirm, run } from './runs.ts';

const DIRECTIONS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/;
const SIZE_OR_CLITIC = /^A?\d+(?:\.\d+)?[BMK]$|['’](?:ve|re|ll|d|m)$/;
const AT_SIGN = 64;

/** The names of one sentence, in order. */
function scan(line: Line): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.tokens.length; ) {
    const names = namesAt(line, at, found.at(-1)?.last ?? -1);
    const last = names?.at(-1);
    if (!names || !last) {
      at++;
      continue;
    }
    found.push(...names);
    const { more, next } = elidedNames(line, last, last.last + 1);
    found.push(...more);
    at = next;
  }
  return found;
}

/** The names that start at `at`; `previous` is the last token of the name before. */
function namesAt(line: Line, at: number, previous: number): readonly Found[] | null {
  const token = line.tokens[at]!;
  const { text } = token;
  const code = text.charCodeAt(0);
  if (text.length === 1 && !startsLetter(token)) return null;
  if (code === AT_SIGN) return text.length > 2 ? [handle(line, at)] : null;
  // Inside a hyphenated word only a capitalised name after another ("NVIDIA-Mellanox") or after a prefix ("pre-GPT").
  if (line.isTied(at)) {
    if (!isCapital(token)) return null;
    const lead = line.tokens[at - 2]!;
    if (previous !== at - 2) return isCapital(lead) || /^\d/.test(lead.text) ? null : knownNames(line, at);
  }
  // Words in small letters are names only where the list has them so, or where they are a designation.
  if (code === 114 && text.startsWith('r/') && text.length > 3) return [line.make(at, at, { type: 'source' })];
  if (text === token.lower && code >= 97 && code <= 122) {
    const small = smallDesignation(line, at);
    if (small) return [small];
    const known = knownNames(line, at) ?? smallName(line, at);
    if (known) return known;
    const other = /^[a-z]\d/.test(text) ? designation(line, at) : null;
    return other && [other];
  }
  if (SIZE_OR_CLITIC.test(text)) return null;
  if (DIRECTIONS.test(text)) {
    const { trie } = line.lexicon;
    const place = trie.matchAt(line.tokens, at + 1);
    if (place?.name.entry.type === 'place' && !trie.matchAt(line.tokens, at))
      return [line.make(at, place.last, { type: 'place' })];
  }
  const known = knownNames(line, at);
  if (known) return known;
  const one =
    fusedName(line, at) ?? numberedFirm(line, at) ?? designation(line, at) ?? numbered(line, at) ?? run(line, at);
  return one && [doubtful(line, one)];
}

/** A name that is also an everyday word, found by its form alone: what the lexicon knows of it holds. */
function doubtful(line: Line, found: Found): Found {
  if (found.by !== 'context' || found.strength === 'weak' || found.kinds.length > 0) return found;
  const match = line.lexicon.trie.matchAt(line.tokens, found.first);
  if (match?.last !== found.last || !match.name.ambiguous) return found;
  const { entry } = match.name;
  return { ...found, entry, base: entry, type: entry.type };
}

function handle(line: Line, at: number): Found {
  const match = line.lexicon.trie.matchAt(line.tokens, at);
  const account = line.tokens[at]!.text.slice(1);
  const entry = match?.last === at ? match.name.entry : line.lexicon.account(account);
  return entry
    ? line.make(at, at, { type: entry.type, entry, by: 'lexicon' })
    : line.make(at, at, { type: accountType(account) });
}

/** Every stretch of the document that may be a name, in text order, without overlaps. */
export function findNames(doc: Document, lexicon: Lexicon): Found[] {
  const marks = marksOf(doc);
  return doc.sentences.flatMap((sentence) =>
    sentence.tokens.some(({ text }) => text.length > 1) ? scan(new Line(lexicon, sentence, marks)) : [],
  );
}
