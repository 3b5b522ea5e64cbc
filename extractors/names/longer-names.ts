/** Names that start with one that the lexicon holds: "Cisco Investments", "Claude for Excel", "GB200 NVL72". */
import { Tag, type Token } from '../document.ts';
import { INTERFACES, NO_NAMES, ROLE_WORDS } from '../lexicon/cues.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { bodyEnd } from './bodies.ts';
import { type Found, isCapital, type Line } from './found.ts';
import { isOnlyAbout } from './terms.ts';
import { headOfPhrase } from './type-heads.ts';

/** Verbs of which "for" tells the purpose. Lemmas. */
const USING = /^(?:use|lean|rely|tap|choose|pick|adopt|test|pay|license|swap|ditch|turn|prefer)$/;

/** Kinds of chips that carry their maker's name; "Nvidia GPU" is any GPU. */
const OWN_CHIPS = new Set(['npu', 'tpu', 'lpu']);

/**
 * A known name that is only the start of a longer one: "Cisco Investments", "Unsloth Studio", "Rockchip NPU",
 * "Claude Cowork", "Claude for Excel".
 */
export function longerName(line: Line, first: number, last: number, base: LexiconEntry): Found | null {
  const { tokens, lexicon } = line;
  const brand = base.type === 'product' || base.type === 'model';
  if (brand && isEdition(line, last)) return line.make(first, last + 2, { type: 'product', by: 'form' });
  if (line.titleCase) return null;
  const forWhat = tokens[last + 2];
  if (brand && tokens[last + 1]?.lower === 'for' && forWhat && isCapital(forWhat) && !/\d/.test(base.name)) {
    const target = lexicon.trie.matchAt(tokens, last + 2);
    // "relies on Halden for Tidewell": what it is used for.
    if (tokens.slice(Math.max(0, first - 6), first).some(({ lemma }) => USING.test(lemma))) return null;
    const enclosed = /^["“]$/.test(tokens[first - 1]?.text ?? '') || line.isMarked(first, target?.last ?? last + 2);
    if (enclosed || (base.type === 'model' && target?.name.entry.type === 'product'))
      return line.make(first, target?.last ?? last + 2, { type: 'product', by: 'context', strength: 'likely' });
  }
  const board = boardOf(line, last);
  if (board) return line.make(first, board, { type: 'benchmark', by: 'context', strength: 'likely' });
  let end = last;
  while (end + 1 < tokens.length && end - last < 3) {
    const next = tokens[end + 1]!;
    if (!next.spaced || !isCapital(next)) break;
    // "Acme Capital Partners": a firm, and no partner of one.
    if (ROLE_WORDS.has(next.lemma) && lexicon.endingType(next.lower) === null) break;
    if (next.tags & (Tag.Adverb | Tag.Preposition) && !(next.tags & Tag.Noun)) break;
    if (
      NO_NAMES.has(next.lower) &&
      !INTERFACES.has(next.lower) &&
      !(OWN_CHIPS.has(next.lower) && base.type === 'company')
    )
      break;
    if (lexicon.trie.matchAt(tokens, end + 1) || isOnlyAbout(next, tokens[end + 2])) break;
    end++;
  }
  if (base.type === 'company' && /Fund$/.test(tokens[last]!.text) && /^\d$/.test(tokens[last + 1]?.text ?? ''))
    return line.make(first, last + 1, { type: 'company', by: 'form' });
  if (end === last || (base.type === 'technique' && INTERFACES.has(tokens[last + 1]!.lower))) return null;
  const ending = lexicon.endingType(tokens[end]!.lower);
  if (ending === 'organization' && base.type === 'place') end = bodyEnd(line, last) ?? end;
  if (ending) return line.make(first, end, { type: ending, by: 'context', strength: 'likely' });
  if (base.type === 'place' && isNamesake(tokens[first]!, tokens[end]!) && end === first + 1)
    return line.make(first, end, { type: 'person', by: 'context', strength: 'likely' });
  // A brand with capitalised words after it is a product of its own: "ChatGPT Health".
  const named = !tokens.slice(last + 1, end + 1).some((token) => token.tags & Tag.Verb && !(token.tags & Tag.Noun));
  if (!brand || !named) return null;
  // "Command B": a letter tells one model of a family from others.
  const lettered = base.type === 'model' && end === last + 1 && tokens[end]!.text.length === 1;
  // "Zephyra Reason, a small reasoning model,"
  const called = base.type === 'model' && tokens[end + 1]?.text === ',' && /^an?$/.test(tokens[end + 2]?.lower ?? '');
  const isModel = lettered || (called && headOfPhrase(tokens, end + 2) === 'model');
  return line.make(first, end, { type: isModel ? 'model' : 'product', by: 'context', strength: 'likely' });
}

/** "Florence Brook": whether a place is also a first name, and a word that nobody knows follows. */
const isNamesake = (place: Token, surname: Token): boolean =>
  (place.tags & Tag.FirstName) !== 0 && (surname.tags & Tag.Unknown) !== 0 && /^\p{Lu}\p{Ll}{2}/u.test(surname.text);

/** For whom a product has an edition of its own. */
const SEGMENT =
  /^(?:Enterprises?|Business|Education|Teams|Work|Government|Gov|Healthcare|Finance|Students|Teachers|Educators|Clinicians|Nonprofits|Startups)$/;

/** "Tidewell for Enterprise": not "Tidewell for Enterprise Customers". */
function isEdition({ tokens }: Line, last: number): boolean {
  if (tokens[last + 1]?.lower !== 'for' || !SEGMENT.test(tokens[last + 2]?.text ?? '')) return false;
  const next = tokens[last + 3];
  return !next?.spaced || next.text === 'and' || !(isCapital(next) || next.tags & Tag.Noun);
}

/** Where a leaderboard that a firm runs ends, whatever acronym stands between: "Halden LLM Leaderboard". */
function boardOf({ tokens }: Line, last: number): number | null {
  for (let at = last + 1; at < last + 4 && tokens[at]?.spaced && isCapital(tokens[at]!); at++)
    if (/^(?:leaderboard|arena)$/.test(tokens[at]!.lower)) return at > last + 1 ? at : null;
  return null;
}

/** The system that a chip is built into: "NVL72" of "GB200 NVL72". */
export const isSystem = (token: Token | undefined): boolean =>
  token?.spaced === true && /^[A-Z]{2,5}[a-z]?[A-Z]?\d{1,3}$/.test(token.text);

/** Takes in "Blackwell Server Edition" after "RTX PRO 6000". */
export function edition({ tokens }: Line, last: number): number {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at];
    if (!token?.spaced || !isCapital(token)) return last;
    if (token.lower === 'edition') return at;
  }
  return last;
}
