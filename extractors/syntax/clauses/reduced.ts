/** Adjectives that leave out "which is": "released Zephyra with a Bolt port, available on Hubby". */
import type { NounPhrase } from '../../document.ts';
import type { Phrase } from '../phrases/kinds.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isNamed } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import type { Stretch } from './stretch.ts';
import { MEANS } from './verb-kinds.ts';

/** Whether a phrase is an adjective that says where something is to be had. */
export const isReduced = (phrase: Phrase | undefined): phrase is NounPhrase =>
  phrase?.kind === 'noun' && phrase.heads.length === 0 && /^(?:available|accessible)$/.test(phrase.noun ?? '');

/** Opens the clause of such an adjective behind a comma or "and", of what the clause before makes; whether it opens one. */
export function openReduced(parse: Parse, { list, next }: Stretch): boolean {
  const { draft, phrases } = parse;
  if (!draft || !(parse.and || parse.comma) || !isReduced(list[0]) || phrases[next]?.kind !== 'preposition')
    return false;
  // "wrote a tool using Torch, available on Hubby": not Torch.
  const isMeans = draft.form === 'gerund' && MEANS.test(draft.verb);
  const made = isMeans && draft.otherSubject.length > 0 ? draft.otherSubject : draft.subject;
  const of = draft.object.some(isNamed) && !isMeans ? draft.object : made;
  const reduced: Draft = {
    ...draft,
    verb: 'be',
    passive: false,
    subject: of,
    otherSubject: EMPTY,
    object: list,
    gap: EMPTY,
    preps: [],
    complements: [],
    fronted: 0,
    first: list[0].first,
    last: list[0].last,
  };
  parse.begin(reduced);
  parse.lastList = list;
  parse.and = false;
  parse.comma = false;
  return true;
}
