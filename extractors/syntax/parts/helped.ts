/** Infinitives without "to": what somebody helps, lets or has another do. */
import { Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { isVerbal } from '../words.ts';

/** Verbs that a bare infinitive follows, behind whoever does it. */
const governs = ofWord(({ lemma }) => /^(?:help|let)$/.test(lemma));
/** Verbs that do so only right before a name: "had Broadcom design it". */
const causes = ofWord(({ lemma, lower }) => /^(?:have|make|watch|see)$/.test(lemma) || /^(?:had|has)$/.test(lower));

/** What can stand in the noun phrase between. */
const NOMINAL = Tag.Noun | Tag.Adjective | Tag.Determiner | Tag.Pronoun | Tag.Number;

/** How many words of a noun phrase may stand between. */
const REACH = 4;

/**
 * Whether a token is where such a verb has its infinitive: "helped build it", "helped small firms build it".
 * @param isName whether the token at an index belongs to a name
 */
export function isHelped(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  const token = tokens[at]!;
  if (token.lower !== token.lemma || !(token.tags & (Tag.Verb | Tag.Noun)) || isName(at)) return false;
  let before = at - 1;
  while (isName(before)) before--;
  const named = before < at - 1;
  while (!named && before >= at - REACH && tokens[before] && isBetween(tokens[before]!)) before--;
  const governor = tokens[before];
  if (!governor || isName(before)) return false;
  if (causes(governor)) return named && acts(tokens[at + 1]);
  // "a help desk"
  const isNoun = ((tokens[before - 1]?.tags ?? 0) & (Tag.Determiner | Tag.Adjective)) !== 0;
  return governs(governor) && !isNoun && ((token.tags & Tag.Verb) !== 0 || isVerbal(token.lower));
}

const isBetween = (token: Token): boolean =>
  (token.tags & NOMINAL) !== 0 && !governs(token) && (token.tags & (Tag.Preposition | Tag.Conjunction)) === 0;

/** Whether a token can open what a verb acts on. */
const acts = (token: Token | undefined): boolean =>
  token !== undefined && ((token.tags & (Tag.Determiner | Tag.Pronoun)) !== 0 || /^\p{Lu}/u.test(token.text));
