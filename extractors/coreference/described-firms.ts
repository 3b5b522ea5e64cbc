/** Where a description of a firm has its noun: "the voice startup", "the Lyon-based workflow automation firm", "the Fund One-backed crew". */
import { type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { isPlaceName } from '../names/geography.ts';
import { isHyphen } from '../syntax/lexemes.ts';

/** What tells another firm from the one spoken of: "the rival startup", "the parent company". */
const ANOTHER =
  /^(?:rival|other|another|same|parent|second|third|original|previous|former|competing|new|newest|largest|biggest|leading|growing|remaining|existing|resulting|following|acquiring|surviving|issuing|winning|underlying|only|next|average|typical|public|private|whole|entire|unnamed|insurance|shell|holding)$/;

/** Who is so to another. */
const RELATIONAL = /^(?:provider|supplier|vendor|partner|lender|broker)$/;

/** Nouns that stand for a firm behind the name of its place alone: "the Lyon crew". */
const CREW = /^(?:crew|shop|house|team|gang|lot|duo|trio)$/;

/** What is a firm's own. */
const UNIT = /^(?:unit|subsidiary|arm|offshoot|spinout|spin-?off)$/;

/** What a hyphen ties to the name of a place or a firm: "Lyon-based", "Acme-owned". */
const TIED = /^(?:based|headquartered|born|owned|backed|controlled|funded|led)$/;

/** How many words such a name may have. */
const NAME_WORDS = 3;

/** "the Fund One-backed startup": the token behind what is tied to a name that starts at a token; null where nothing is. */
function tiedTo(tokens: Sentence['tokens'], at: number): number | null {
  for (let hyphen = at + 1; hyphen <= at + NAME_WORDS; hyphen++) {
    if (!/^[\p{Lu}\d]/u.test(tokens[hyphen - 1]?.text ?? '')) return null;
    if (isHyphen(tokens[hyphen]) && TIED.test(tokens[hyphen + 1]?.lower ?? '')) return hyphen + 2;
  }
  return null;
}

/** "the voice startup", "the Lyon company": where the noun for a firm stands that one or two words describe; null for none. */
export function firmAfter({ tokens }: Sentence, at: number): number | null {
  const tied = tiedTo(tokens, at + 1);
  const based = tied !== null;
  const from = tied ?? at + 2;
  const joined = joinedFirm(tokens, tied ?? at + 1);
  if (joined !== null) return joined;
  for (let head = from; head < from + 2; head++) {
    const token = tokens[head];
    const before = tokens[head - 1];
    if (!token?.spaced || !before) return null;
    const described = based && head === from;
    // "the trading firm"
    const works = (before.tags & Tag.Gerund) !== 0 && head === at + 2;
    const nominal =
      works || (before.tags & (Tag.Noun | Tag.Adjective | Tag.Unknown | Tag.FirstName) && !(before.tags & Tag.Verb));
    if (!described && (!before.spaced || !nominal || ANOTHER.test(before.text))) return null;
    if (token.tags & Tag.Plural) continue;
    // "is the sole provider for Acme"
    if (RELATIONAL.test(token.lemma) && /^(?:for|to)$/.test(tokens[head + 1]?.lower ?? '')) return null;
    if (TYPE_NOUNS.get(token.lemma) === 'company') return head;
    // "the Acme unit": one of Acme's.
    if (UNIT.test(token.lemma) && /^\p{Lu}/u.test(before.text)) return head;
    if (CREW.test(token.lemma) && (described || isPlaceName(before.text))) return head;
  }
  return null;
}

/** Most words, hyphened ones counted once, that describe a firm: "the workflow automation firm", "the data-labeling startup". */
const MOST_DESCRIBING = 3;

/** "the data-labeling startup", "the Lyon-based workflow automation firm": the noun for a firm behind several words or hyphened ones; null for none. */
function joinedFirm(tokens: Sentence['tokens'], from: number): number | null {
  let words = 0;
  let hyphened = false;
  for (let head = from; tokens[head] && words <= MOST_DESCRIBING; head++) {
    const token = tokens[head]!;
    if (isHyphen(token)) {
      if (head === from || token.spaced) return null;
      hyphened = true;
      continue;
    }
    const { tags, lemma, text } = token;
    const isTail = isHyphen(tokens[head - 1]);
    if (!isTail && head > from && !token.spaced) return null;
    if (TYPE_NOUNS.get(lemma) === 'company' && !isTail && !isHyphen(tokens[head + 1]) && words > 0)
      return (hyphened || words > 1) && !(tags & Tag.Plural) ? head : null;
    if (!/^\p{Ll}/u.test(text) || ANOTHER.test(text)) return null;
    if (
      !(tags & (Tag.Noun | Tag.Adjective | Tag.Unknown | Tag.Gerund) || isTail) ||
      tags & (Tag.Preposition | Tag.Conjunction)
    )
      return null;
    if (!isTail) words++;
  }
  return null;
}
