/** Who is only told not to act: "Acme, not Beta, bought Tessel", "it was Acme and not Beta that bought it". */
import type { Phrase } from './kinds.ts';

/** How many phrases may tell who does not act: "not the chip unit of Beta". */
const REACH = 4;

/** The index behind what "not" at an index denies of a subject; -1 where it denies something else. */
function contrastEnd(phrases: readonly Phrase[], not: number): number {
  if (phrases[not + 1]?.kind !== 'noun') return -1;
  for (let at = not + 2; at <= not + REACH; at++) {
    const behind = phrases[at]?.kind === 'comma' ? at + 1 : at;
    const next = phrases[behind];
    if ((next?.kind === 'verb' && next.form === 'finite') || (next?.kind === 'relative' && next.lower === 'that'))
      return behind;
    if (next?.kind !== 'noun' && next?.kind !== 'preposition') return -1;
  }
  return -1;
}

/** The phrases without such names and what ties them to who does act. */
export function withoutContrasts(phrases: readonly Phrase[]): readonly Phrase[] {
  const not = phrases.findIndex((phrase) => phrase.kind === 'break' && phrase.lower === 'not');
  if (not < 1) return phrases;
  const tie = /^(?:comma|and)$/.test(phrases[not - 1]!.kind) ? not - 1 : not;
  const end = phrases[tie - 1]?.kind === 'noun' ? contrastEnd(phrases, not) : -1;
  if (end < 0) return phrases;
  return [...phrases.slice(0, tie), ...withoutContrasts(phrases.slice(end))];
}
