/** Clauses that leave out the verb before them: "Acme will invest $10 million and Beta $5 million in Tessel". */
import type { NounPhrase } from '../../document.ts';
import type { Phrase } from '../phrases/kinds.ts';
import type { Draft } from './draft.ts';
import { isNamed } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import type { Stretch } from './stretch.ts';

const SUM = /^(?:million|billion|trillion|\d[\d.,]*(?:m|bn|b|k|%)?)$/;

/** "another $25 billion", "200,000 chips": whether a noun phrase is an amount. */
export const isAmount = (phrase: Phrase | undefined): phrase is NounPhrase =>
  phrase?.kind === 'noun' && phrase.heads.length === 0 && phrase.words.some((word) => SUM.test(word));

/** Opens the clause of a name and its amount right behind it, where the clause before has one; whether there is such a clause. */
export function openGapped(parse: Parse, { list, next }: Stretch): boolean {
  const { draft, phrases } = parse;
  const amount = phrases[next];
  if (!draft || !(parse.and || parse.comma) || !isAmount(amount)) return false;
  const [name] = list;
  if (list.length > 1 || !name || !isNamed(name) || !parse.isAgent(name)) return false;
  if (!draft.object.some(isAmount) || draft.form === 'participle') return false;
  const gapped: Draft = { ...draft, subject: list, otherSubject: [], object: [amount], preps: [...draft.preps] };
  parse.begin(gapped);
  parse.gapped.push({ first: draft, second: gapped });
  parse.and = false;
  parse.comma = false;
  return true;
}
