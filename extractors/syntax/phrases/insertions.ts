/**
 * What commas enclose behind the names of a list, "Ada Brook, formerly of Acme, and Bo Lind, who led sales, founded Tessel",
 * stands as in brackets: the list goes on behind it.
 */
import type { EntityType } from '../../../graph/ontology.ts';
import type { NounPhrase } from '../../document.ts';
import type { Phrase } from './kinds.ts';

/** How many phrases an insertion takes at most. */
const REACH = 12;

/** What a name of a list is: what does not fit together is no list. */
export type KindOf = (name: NounPhrase) => EntityType | null;

const isVerb = (phrase: Phrase | undefined, form: 'finite' | 'participle'): boolean =>
  phrase?.kind === 'verb' && phrase.form === form;

const isNamed = (phrase: Phrase | undefined): phrase is NounPhrase =>
  phrase?.kind === 'noun' && phrase.heads.length > 0;

/** Whether an insertion opens with a phrase: "who led it", "formerly of Acme", "based in Lyon", "a startup". */
function opens(phrase: Phrase | undefined): boolean {
  if (phrase?.kind === 'noun') return phrase.heads.length === 0 && phrase.words.length > 0;
  if (phrase?.kind === 'preposition') return /^(?:of|at|from|with)$/.test(phrase.lower);
  return (phrase?.kind === 'relative' && phrase.lower !== 'that') || isVerb(phrase, 'participle');
}

/** The index of the comma that ends the insertion behind the comma at an index; -1 where none opens there. */
function insertionEnd(phrases: readonly Phrase[], comma: number): number {
  if (phrases[comma]?.kind !== 'comma' || !opens(phrases[comma + 1])) return -1;
  for (let at = comma + 2; at <= comma + REACH; at++) {
    const kind = phrases[at]?.kind;
    if (kind === 'comma') return at;
    if (kind === undefined || kind === 'break' || kind === 'open' || kind === 'close') return -1;
  }
  return -1;
}

/** Whether the clause that a name closes or opens goes on with a finite verb behind its own phrases and its insertion. */
function hasVerbBehind(phrases: readonly Phrase[], name: number): boolean {
  const end = insertionEnd(phrases, name + 1);
  let at = end < 0 ? name + 1 : end + 1;
  if (end < 0) while (phrases[at]?.kind === 'preposition' && phrases[at + 1]?.kind === 'noun') at += 2;
  return isVerb(phrases[at], 'finite');
}

/** Whether a finite verb stands before a phrase in its clause. */
function hasVerbBefore(phrases: readonly Phrase[], name: number): boolean {
  for (let at = name - 1; at >= 0 && phrases[at]!.kind !== 'break'; at--)
    if (isVerb(phrases[at], 'finite')) return true;
  return false;
}

/** The insertions, by their two commas, of a list that starts with a name and goes on behind them; none where it does not. */
function insertionsFrom(
  phrases: readonly Phrase[],
  first: number,
  kindOf: KindOf,
): readonly (readonly [number, number])[] {
  const kind = kindOf(phrases[first] as NounPhrase);
  const found: [number, number][] = [];
  for (let name = first; kind !== null; ) {
    const end = insertionEnd(phrases, name + 1);
    if (end < 0) return [];
    found.push([name + 1, end]);
    const last = phrases[end + 1]?.kind === 'and';
    name = last ? end + 2 : end + 1;
    const next = phrases[name];
    if (!isNamed(next) || kindOf(next) !== kind) return [];
    if (!last) continue;
    const acts = hasVerbBehind(phrases, name);
    // "bought Beta, which makes chips, and Wren raised $5M": another clause.
    if (acts === hasVerbBefore(phrases, first)) return [];
    const own = acts ? insertionEnd(phrases, name + 1) : -1;
    if (own > 0) found.push([name + 1, own]);
    return found;
  }
  return [];
}

/** Reads the commas around what such a list encloses as brackets. */
export function withInsertions(phrases: readonly Phrase[], kindOf: KindOf): readonly Phrase[] {
  if (!phrases.some(({ kind }, at) => kind === 'and' && phrases[at - 1]?.kind === 'comma')) return phrases;
  const read = [...phrases];
  for (let at = 0; at < read.length; at++) {
    if (!isNamed(read[at])) continue;
    for (const [open, close] of insertionsFrom(read, at, kindOf)) {
      read[open] = { ...read[open]!, kind: 'open' } as Phrase;
      read[close] = { ...read[close]!, kind: 'close' } as Phrase;
    }
  }
  return read;
}
