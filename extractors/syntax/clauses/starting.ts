/** Where a list of noun phrases opens a clause of its own in the middle of another. */
import { SAYING_VERBS } from '../../lexicon/cues.ts';
import type { Draft } from './draft.ts';
import { behindBracket, isGlossedSubject, isSubject } from './lists.ts';
import type { Parse } from './parse.ts';
import type { Stretch } from './stretch.ts';

/** Whether the verb after a list opens a clause of its own, which the list is the subject of. */
export function startsClause(parse: Parse, { form }: Draft, stretch: Stretch): boolean {
  const { phrases, joined } = parse;
  const { list, next } = stretch;
  const after = phrases[behindBracket(phrases, next)];
  // "released a paper, and researchers such as Ada Brook questioned it"
  if (after?.kind === 'preposition') {
    const at = phrases.indexOf(list[0]!);
    return phrases[at - 1]?.kind === 'and' && phrases[at - 2]?.kind === 'comma' && isSubject(phrases, next - 1);
  }
  if (after?.kind === 'comma') return joined && isGlossedSubject(phrases, next - 1);
  if (after?.kind !== 'verb') return false;
  return isTold(parse, stretch) || after.form === 'finite' || (after.form === 'gerund' && form === 'gerund' && joined);
}

/** "people briefed on the deal said": whether only nouns and prepositions stand between a participle behind a list and a verb of saying. */
export function isTold({ phrases, comma }: Parse, { next }: Stretch): boolean {
  const participle = phrases[next];
  if (!comma || participle?.kind !== 'verb' || participle.form !== 'participle') return false;
  let at = next + 1;
  while (phrases[at]?.kind === 'noun' || phrases[at]?.kind === 'preposition') at++;
  const verb = phrases[at];
  return verb?.kind === 'verb' && verb.form === 'finite' && SAYING_VERBS.has(verb.lemma);
}
