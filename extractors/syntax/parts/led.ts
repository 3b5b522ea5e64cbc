/** Nouns that look like verbs behind a plural, in what somebody leads: "led payments research at Acme", "headed the sensors push". */
import { Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';

/** Verbs whose object is never somebody who does something. */
const leads = ofWord(({ lemma }) =>
  /^(?:lead|co-lead|head|run|oversee|direct|manage|supervise|spearhead|join|rejoin|leave|quit|found|co-found)$/.test(
    lemma,
  ),
);

/** Whoever is "of" what he leads. */
const isLeader = ofWord(({ lemma }) =>
  /^(?:head|chief|director|lead|leader|boss|president|manager|vp|chair)$/.test(lemma),
);

/** How many words of a noun phrase may stand before the noun. */
const REACH = 4;

/**
 * Whether a token in the form of a bare verb is the noun of what is led: right behind a plural in small letters, behind a
 * verb of leading or "head of".
 * @param isName whether the token at an index belongs to a name
 */
export function isLed(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  const { lower, lemma, tags } = tokens[at]!;
  if (at === 0 || lower !== lemma || !(tags & Tag.Noun) || isName(at) || isName(at - 1)) return false;
  const plural = tokens[at - 1]!;
  if (!(plural.tags & Tag.Plural) || !plural.lower.endsWith('s') || !/^\p{Ll}/u.test(plural.text)) return false;
  let before = at - 2;
  while (before > at - 2 - REACH && tokens[before] && !isName(before) && isBetween(tokens[before]!)) before--;
  if (/^['’]s?$/.test(tokens[before]?.text ?? '')) {
    before--;
    while (isName(before)) before--;
  }
  const governor = tokens[before];
  if (!governor || isName(before)) return false;
  if (governor.lower === 'of') return tokens[before - 1] !== undefined && isLeader(tokens[before - 1]!);
  return leads(governor);
}

/** Whether a word describes what a noun says; no leader and none that leads. */
const isBetween = (token: Token): boolean =>
  (token.tags & (Tag.Noun | Tag.Adjective | Tag.Determiner)) !== 0 &&
  (token.tags & (Tag.Preposition | Tag.Conjunction | Tag.Punctuation)) === 0 &&
  !leads(token);
