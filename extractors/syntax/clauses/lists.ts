/** Lists of noun phrases: "A, B (64%) and all C variants", and what only looks like one ("X, a maker of Y"). */
import type { List, NounPhrase } from '../../document.ts';
import { AGENTIVE } from '../heads.ts';
import type { Phrase } from '../phrases/kinds.ts';
import { isAmount } from './gapping.ts';
import { isDated, isOwn } from './noun-phrases.ts';
import { isReduced } from './reduced.ts';
import type { Stretch } from './stretch.ts';

/** The index after a bracket without a verb, where a list goes on behind it: "A (71%), B (64%) and C". */
function overBracket(phrases: readonly Phrase[], at: number): number {
  const behind = behindBracket(phrases, at);
  const goesOn = phrases[behind]?.kind === 'comma' || phrases[behind]?.kind === 'and';
  const holds = phrases.slice(at + 1, behind).some(({ kind }) => kind === 'verb' || kind === 'open');
  return goesOn && !holds ? behind : at;
}

/** The index after a bracket that opens at a phrase, whatever it holds: "1X (also backed by Acme) raised"; else its own. */
export function behindBracket(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.kind !== 'open') return at;
  for (let close = at + 1; close < at + 12; close++) if (phrases[close]?.kind === 'close') return close + 1;
  return at;
}

/** What surrounds a list. */
interface Surroundings {
  /** Whether its clause has a verb already. */
  readonly hasVerb: boolean;
  /** Whether that is one in -ing, which the next item may repeat. */
  readonly parallel?: boolean;
  /** Whether the clause is part of a noun phrase: "a model that beats Y". */
  readonly describing?: boolean;
  /** Whether a preposition governs it before the subject. */
  readonly fronted?: boolean;
  /** Whether it is of the clause with which its sentence begins, "after Acme joined, ...": another clause is to come. */
  readonly subordinate?: boolean;
  /** Whether it belongs to the description of a name: "a startup", "chips" of "X, a startup for chips". */
  readonly glossing?: boolean;
}

/** The list of noun phrases that starts at phrase `from`, and the index of the phrase after it. */
export function readList(
  phrases: readonly Phrase[],
  from: number,
  { hasVerb, parallel, describing, fronted, subordinate, glossing }: Surroundings,
): Stretch {
  const list: NounPhrase[] = [phrases[from] as NounPhrase];
  let at = from + 1;
  // "raised money, and A and B joined", "After A left, B and C joined": the list opens a clause.
  const behindComma = phrases[from - 1]?.kind === 'comma';
  const opens =
    (phrases[from - 1]?.kind === 'and' && phrases[from - 2]?.kind === 'comma') ||
    (subordinate === true && behindComma && namesSubject(phrases, from));
  for (;;) {
    let ahead = overBracket(phrases, at);
    const bracket = ahead > at;
    const comma = phrases[ahead]?.kind === 'comma';
    if (comma) ahead++;
    const and = phrases[ahead]?.kind === 'and';
    if (and) ahead++;
    const following = phrases[ahead];
    if ((!comma && !and) || following?.kind !== 'noun') break;
    if (hasVerb && isReduced(following)) break;
    const after = phrases[behindBracket(phrases, ahead + 1)];
    // "invests $10 million in Tessel, and Beta $5 million"
    if (hasVerb && following.heads.length > 0 && isAmount(after) && (comma || isSummed(phrases, ahead))) break;
    // "its deal with A, and B's with C": B has a deal of its own.
    if (hasVerb && isElliptic(following, after)) break;
    // "A beat B, and C launched D": the next noun phrase has a verb of its own.
    if (
      hasVerb &&
      !(opens && !comma && following.heads.length > 0) &&
      after?.kind === 'verb' &&
      after.form === 'finite'
    )
      break;
    // "bought by A, and B and C were bought by D", "bought A, and B, C and D bought E"
    if (hasVerb && comma && and && (isSubject(phrases, ahead) || namesSubject(phrases, ahead))) break;
    // "Acme launching X, Beta building Y and Gamma testing Z".
    if (parallel && after?.kind === 'verb' && after.form === 'gerund' && following.heads.length > 0) break;
    // "tops X, and a new test, Y, was introduced": the description opens a clause.
    if (hasVerb && comma && and && following.heads.length === 0 && isDescribed(phrases, ahead + 1)) break;
    // "bought X, an editor for code, and Z, a viewer", "ships X, a model beating Y, and Z, a smaller one"
    if (comma && (glossing || (describing && and && list.length === 1)) && isOuterItem(phrases, ahead)) break;
    if (comma && and && glossing && list.every(({ heads }) => heads.length === 0) && following.heads.length > 0) break;
    // "X, a maker of Y, ...": an apposition, no list.
    if (comma && !and && isApposition(list.at(-1)!, following) && !listGoesOn(phrases, ahead + 1)) break;
    // "Bun, the JavaScript and TypeScript toolkit": an article opens a description, not the next name.
    const article = /^(?:an?|the)$/.test(following.words[0] ?? '');
    const isItem = (following.heads.length > 0 && isLastNamed(phrases, ahead + 1)) || isPlaceToUse(following);
    if (comma && !and && list.at(-1)!.heads.length > 0 && article && !isItem) break;
    // "Acme, Beta to invest in Lark": a headline's comma is an "and".
    if (!hasVerb && comma && !and && after?.kind === 'verb' && after.form !== 'infinitive') break;
    // "On Reddit, Zephyra wins": the subject comes after the comma.
    if (fronted && comma && !and && !listGoesOn(phrases, ahead + 1)) break;
    // "In voice, Acme and Beta lead": who does something is no item of what it is about.
    if (fronted && comma && !and && list.every(({ heads }) => heads.length === 0) && namesSubject(phrases, ahead))
      break;
    // "At the Expo, Acme and Beta showed X"
    if (fronted && comma && !and && list.length === 1 && arePairedSubject(phrases, ahead)) break;
    // "After A joined in May, B and C raised $5M"
    if (subordinate && !opens && comma && !and && namesSubject(phrases, ahead)) break;
    // "founded by A and B, both ex-Acme": what all of them are.
    if (comma && !and && list.length > 1 && /^(?:both|all|each|ex)$/.test(following.words[0] ?? '')) break;
    // "puts $2M into the equity, Acme and Beta lend the rest": of a clause of their own.
    if (hasVerb && comma && !and && list.at(-1)!.heads.length === 0 && arePairedSubject(phrases, ahead)) break;
    // "over three years, Ada Brook said", "plans to sell Lark, people briefed on it said"
    if (hasVerb && comma && !and && opensAnother(list.at(-1)!, following) && !listGoesOn(phrases, ahead + 1)) break;
    // "a chip of its own, X": the chip's name.
    if (comma && !and && isOwn(list.at(-1)!)) break;
    if (bracket && list.every(({ heads }) => heads.length === 0) && following.heads.length > 0) break;
    list.push(following);
    at = ahead + 1;
  }
  return { list: withSharedHead(list), next: at };
}

/** "iOS and Android apps", "an iOS and Android app": the noun that the last name of a list modifies is that of the bare names before it, too. */
function withSharedHead(list: List): List {
  const { plural, noun, heads, modifiers, words } = list.at(-1)!;
  const isOne = plural || noun === 'support' || /^(?:an?|its|their)$/.test(list[0]!.words[0] ?? '');
  if (list.length < 2 || !isOne || noun === null || !SHARED.has(noun)) return list;
  if (heads.length > 0 || modifiers.length === 0 || /^(?:an?|the|its|their)$/.test(words[0] ?? '')) return list;
  return list.map((one) =>
    one.heads.length > 0 && one.noun === null
      ? { ...one, heads: [], modifiers: [...one.modifiers, ...one.heads], noun, plural }
      : one,
  );
}
const SHARED = new Set(
  `app sdk client version edition port build binding plugin plug-in extension integration connector doc wrapper
   backend kernel runtime server support user member customer subscriber contributor maintainer enthusiast fan`.split(
    /\s+/,
  ),
);

/** "invests $10 million in Tessel and", but not "pays Acme and": whether an amount stands shortly before a phrase. */
const isSummed = (phrases: readonly Phrase[], at: number): boolean =>
  phrases.slice(Math.max(0, at - SUMMED), at).some(isAmount);
const SUMMED = 5;

/** Whether a noun phrase behind a comma goes on with no list: a name behind a time, people behind what is none of them. */
const opensAnother = (last: NounPhrase, { heads, noun, plural }: NounPhrase): boolean =>
  heads.length > 0 ? isDated(last) : plural && AGENTIVE.has(noun ?? '') && !AGENTIVE.has(last.noun ?? '');

/** "B's with C": whether a noun phrase leaves out what its owner has. */
const isElliptic = ({ heads, noun, possessors }: NounPhrase, after: Phrase | undefined): boolean =>
  possessors.length > 0 && heads.length === 0 && noun === null && after?.kind === 'preposition';

/** "in Torch, the API and Beacon": where something is to be had, which describes no name. */
const isPlaceToUse = ({ noun, words }: NounPhrase): boolean =>
  words.length === 2 && /^(?:api|app|web|website|cli|console|playground)$/.test(noun ?? '');

/** Whether names alone come up to a finite verb: "B, C and D were". */
function namesSubject(phrases: readonly Phrase[], from: number): boolean {
  for (let at = from; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    // "supports A, B and C, and provides D": the list is over before.
    if (phrase.kind === 'verb') return phrase.form === 'finite' && phrases[at - 1]!.kind === 'noun';
    if (phrase.kind === 'noun' ? phrase.heads.length === 0 : phrase.kind !== 'comma' && phrase.kind !== 'and')
      return false;
  }
  return false;
}

/** Whether two names and a finite verb come next: "B and C showed". */
const arePairedSubject = (phrases: readonly Phrase[], from: number): boolean =>
  phrases[from + 1]?.kind === 'and' &&
  phrases[from + 2]?.kind === 'noun' &&
  phrases[from + 3]?.kind === 'verb' &&
  namesSubject(phrases, from);

/** Whether the list from a phrase on has a finite verb: "B and C were", "the fight over D moved". */
export function isSubject(phrases: readonly Phrase[], from: number): boolean {
  let at = from + 1;
  while (/^(?:and|preposition)$/.test(phrases[at]?.kind ?? '') && phrases[at + 1]?.kind === 'noun') at += 2;
  const verb = phrases[at];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** Whether a noun phrase describes the named one before it. */
export const isApposition = (named: NounPhrase, other: NounPhrase): boolean =>
  named.heads.length > 0 && other.heads.length === 0 && (other.noun !== null || other.words[0] === 'one');

/** Whether a name with a description of its own comes at a phrase: ", and Z, a smaller one". */
export const isOuterItem = (phrases: readonly Phrase[], at: number): boolean =>
  isGlossed(phrases, at) && /^an?$/.test(wordsAt(phrases, at + 2)[0] ?? '') && !hasVerbBehind(phrases, at + 3);

/** Whether a name with a description and a finite verb comes at a phrase: "Bolt, a startup in Oslo, launched". */
export const isGlossedSubject = (phrases: readonly Phrase[], at: number): boolean =>
  isGlossed(phrases, at) && hasVerbBehind(phrases, at + 3);

function isGlossed(phrases: readonly Phrase[], at: number): boolean {
  const [name, comma, gloss] = [phrases[at], phrases[at + 1], phrases[at + 2]];
  return name?.kind === 'noun' && comma?.kind === 'comma' && gloss?.kind === 'noun' && isApposition(name, gloss);
}

const wordsAt = (phrases: readonly Phrase[], at: number): readonly string[] => {
  const phrase = phrases[at];
  return phrase?.kind === 'noun' ? phrase.words : [];
};

/** Whether a finite verb follows the next comma. */
function hasVerbBehind(phrases: readonly Phrase[], at: number): boolean {
  let comma = at;
  while (phrases[comma]?.kind === 'noun' || phrases[comma]?.kind === 'preposition') comma++;
  const verb = phrases[comma + 1];
  return phrases[comma]?.kind === 'comma' && verb?.kind === 'verb' && verb.form === 'finite';
}

/** Whether a name between commas comes next, and then a verb: ", Zephyra, is". */
const isDescribed = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'comma' &&
  phrases[at + 1]?.kind === 'noun' &&
  phrases[at + 2]?.kind === 'comma' &&
  phrases[at + 3]?.kind === 'verb';

/** Whether "and" and a bare name end the list: "the Acme app and Torch", not "the JavaScript and TypeScript toolkit". */
function isLastNamed(phrases: readonly Phrase[], at: number): boolean {
  const and = phrases.findIndex(({ kind }, i) => i >= at && kind !== 'comma' && kind !== 'noun');
  const last = phrases[and + 1];
  return phrases[and]?.kind === 'and' && last?.kind === 'noun' && last.heads.length > 0 && last.noun === null;
}

function listGoesOn(phrases: readonly Phrase[], at: number): boolean {
  for (let i = at; i < phrases.length; i++) {
    const { kind } = phrases[i]!;
    if (kind === 'and') return true;
    if (kind !== 'comma' && kind !== 'noun') return false;
  }
  return false;
}
