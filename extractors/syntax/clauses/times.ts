/** Times before the subject of a clause, which are no subject themselves. */
import { isDated } from './noun-phrases.ts';
import type { Parse } from './parse.ts';

/** "Last week, Acme bought Tessel", "Days after the launch, ...": the phrase behind a time before any subject; `at` where none stands. */
export function overTime({ phrases, preposition, draft, subject, relative }: Parse, at: number): number {
  const phrase = phrases[at];
  if (preposition !== null || draft || subject.length > 0 || relative) return at;
  if (phrase?.kind !== 'noun' || !isDated(phrase)) return at;
  const next = phrases[at + 1];
  if (next?.kind === 'comma') return at + 2;
  return next?.kind === 'preposition' && FROM_THEN.test(next.lower) ? at + 1 : at;
}
const FROM_THEN = /^(?:after|before|since|into|on|from|prior to|ahead)$/;
