/** Lists of noun phrases: "A, B (64%) and all C variants", and what only looks like one ("X, a maker of Y"). */
import type { List, NounPhrase } from '../../document.ts';
import type { Phrase } from '../phrases/kinds.ts';

/** The index after a bracket without a verb, where a list goes on behind it: "A (71%), B (64%) and C". */
function overBracket(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.kind !== 'open') return at;
  for (let close = at + 1; close < at + 12; close++) {
    const kind = phrases[close]?.kind;
    if (kind === undefined || kind === 'verb' || kind === 'open') return at;
    if (kind === 'close')
      return phrases[close + 1]?.kind === 'comma' || phrases[close + 1]?.kind === 'and' ? close + 1 : at;
  }
  return at;
}

/** The list of noun phrases that starts at phrase `from`, and the index of the phrase after it. */
export function readList(
  phrases: readonly Phrase[],
  from: number,
  hasVerb: boolean,
  parallel = false,
  fronted = false,
): { list: List; next: number } {
  const list: NounPhrase[] = [phrases[from] as NounPhrase];
  let at = from + 1;
  for (;;) {
    let ahead = overBracket(phrases, at);
    const bracket = ahead > at;
    const comma = phrases[ahead]?.kind === 'comma';
    if (comma) ahead++;
    const and = phrases[ahead]?.kind === 'and';
    if (and) ahead++;
    const following = phrases[ahead];
    if ((!comma && !and) || following?.kind !== 'noun') break;
    const after = phrases[ahead + 1];
    // "A beat B, and C launched D": the next noun phrase has a verb of its own.
    if (hasVerb && after?.kind === 'verb' && after.form === 'finite') break;
    // "bought by A, and B and C were bought by D"
    if (hasVerb && comma && and && isSubject(phrases, ahead)) break;
    // "Acme launching X, Beta building Y and Gamma testing Z".
    if (parallel && after?.kind === 'verb' && after.form === 'gerund' && following.heads.length > 0) break;
    // "tops X, and a new test, Y, was introduced": the description opens a clause.
    if (hasVerb && comma && and && following.heads.length === 0 && isDescribed(phrases, ahead + 1)) break;
    // "X, a maker of Y, ...": an apposition, no list.
    if (comma && !and && isApposition(list.at(-1)!, following) && !listGoesOn(phrases, ahead + 1)) break;
    // "Bun, the JavaScript and TypeScript toolkit": an article opens a description, not the next name.
    if (comma && !and && list.at(-1)!.heads.length > 0 && /^(?:an?|the)$/.test(following.words[0] ?? '')) break;
    // "Acme, Beta to invest in Lark": a headline's comma is an "and".
    if (!hasVerb && comma && !and && after?.kind === 'verb' && after.form !== 'infinitive') break;
    // "On Reddit, Zephyra wins": the subject comes after the comma.
    if (fronted && comma && !and && !listGoesOn(phrases, ahead + 1)) break;
    if (bracket && list.every(({ heads }) => heads.length === 0) && following.heads.length > 0) break;
    list.push(following);
    at = ahead + 1;
  }
  return { list, next: at };
}

/** Whether the list from a phrase on has a finite verb. */
function isSubject(phrases: readonly Phrase[], from: number): boolean {
  let at = from + 1;
  while (phrases[at]?.kind === 'and' && phrases[at + 1]?.kind === 'noun') at += 2;
  const verb = phrases[at];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** Whether a noun phrase describes the named one before it. */
export const isApposition = (named: NounPhrase, other: NounPhrase): boolean =>
  named.heads.length > 0 && other.heads.length === 0 && (other.noun !== null || other.words[0] === 'one');

/** Whether a name between commas comes next, and then a verb: ", Zephyra, is". */
const isDescribed = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'comma' &&
  phrases[at + 1]?.kind === 'noun' &&
  phrases[at + 2]?.kind === 'comma' &&
  phrases[at + 3]?.kind === 'verb';

function listGoesOn(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at; i < phrases.length; i++) {
    const { kind } = phrases[i]!;
    if (kind === 'and') return true;
    if (kind !== 'comma' && kind !== 'noun') return false;
  }
  return false;
}
