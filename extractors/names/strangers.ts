/** People of whom the lexicon knows a part of the name alone, as that of somebody or something else. */
import { Tag, type Token } from '../document.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Match } from '../lexicon/trie.ts';
import { isCommon } from '../syntax/lexemes.ts';
import { isGivenName } from './form-votes.ts';
import { type Found, isCapital, type Line } from './found.ts';

/** Family names that are English words, or like one. */
const WORDLIKE = /^(?:park|lee|song|moon|young|yang|oh|bang|min|sung|shin)$/;
const isFamilyName = ({ lower }: Token): boolean => SURNAMES.has(lower) || WORDLIKE.test(lower);

/** How many letters two given names share of which one is short for the other: "Alex", "Alexander". */
const SHARED = 2;

/** "Priscilla Brook", where the lexicon knows Ada Brook as "Brook"; "Sun-hee Park"; null where a name is no stranger's. */
export function strangerName(line: Line, at: number): Found | null {
  const { tokens, lexicon } = line;
  const surname = tiedSurname(line, at) ?? at + 1;
  const next = tokens[surname];
  if (!next?.spaced || !/^\p{Lu}\p{Ll}+$/u.test(next.text)) return null;
  const named = line.make(at, surname, { type: 'person', by: 'context', strength: 'likely' });
  if (surname > at + 1) return named;
  if (!isGivenName(tokens[at]!)) return null;
  const whole = lexicon.trie.matchAt(tokens, at);
  if (whole && whole.last > at) return null;
  const known = lexicon.trie.matchAt(tokens, surname);
  if (known && (isOthers(known, tokens[at]!) || isSpelledElsewise(known))) return named;
  // "Adam Okafor", "Adam Conway, who runs sales": no optimizer.
  const isThing = whole !== null && whole.name.entry.type !== 'person';
  const told = tokens[surname + 1]?.text === ',' && tokens[surname + 2]?.lower === 'who';
  return isThing && !line.isTitle(at) && (told || (!known && isFamilyName(next))) ? named : null;
}

/** "Ada Sensei", where a product is spelled "SenSei": whether a family name only sounds like a thing of odd capitals. */
const isSpelledElsewise = ({ first, last, name: { entry } }: Match): boolean =>
  first === last && entry.type !== 'person' && /^\p{Lu}\p{Ll}*\p{Lu}\S*\p{Lu}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(entry.name);

/** Whether the family name behind a given name is that of somebody with another. */
function isOthers({ first, last, name: { entry, form } }: Match, given: Token): boolean {
  const [own] = entry.name.split(' ');
  return (
    entry.type === 'person' &&
    first === last &&
    entry.name.endsWith(` ${form}`) &&
    own!.slice(0, SHARED).toLowerCase() !== given.lower.slice(0, SHARED)
  );
}

/** "Sun-hee Park": where the family name stands behind two given names that a hyphen ties; null for none. */
function tiedSurname(line: Line, at: number): number | null {
  const { tokens } = line;
  const tied = line.tiedTo(at);
  const next = tokens[at + 3];
  if (!tied || !next || !isCapital(tokens[at]!) || !/^\p{Ll}{2,6}$/u.test(tied.text)) return null;
  const isWord = (tied.tags & (Tag.Noun | Tag.Verb | Tag.Preposition)) !== 0 && isCommon(tokens[at]!);
  return tokens[at]!.text.length < 5 && !isWord && isFamilyName(next) ? at + 3 : null;
}
