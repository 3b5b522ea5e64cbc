/** A clause while its sentence is read, and the clauses that come of it. */
import type { Status } from '../../../graph/ontology.ts';
import type { Clause, List, PrepositionalPhrase, VerbForm } from '../../document.ts';

/** No noun phrase. */
export const EMPTY: List = [];
const NO_PHRASES: readonly PrepositionalPhrase[] = [];

/** A clause while its sentence is read. */
export interface Draft {
  verb: string;
  form: VerbForm;
  passive: boolean;
  subject: List;
  otherSubject: List;
  object: List;
  /** Its object where none follows it: "Tessel" of "Tessel, which Acme bought". */
  gap: List;
  preps: PrepositionalPhrase[];
  /** What prepositions tie to its subject; where it is turned round, to its object. */
  readonly complements: readonly PrepositionalPhrase[];
  /** How many of `preps` stand before the subject. */
  readonly fronted: number;
  status: Status;
  conditional: boolean;
  first: number;
  last: number;
  /** For the verb of a relative clause, whether it is told in the past; null for any other. */
  readonly relative: { readonly past: boolean } | null;
  /** Whether it is told in the past. */
  readonly past: boolean;
  /** Whether a word like "after" or "because" opens it. */
  readonly subordinate: boolean;
}

/**
 * A passive is read twice: turned round ("Y was acquired by X": X acquires Y), and as it stands ("X is based in Y"),
 * since which of its noun phrases a rule asks for depends on the verb.
 */
export function readings(draft: Draft): readonly Clause[] {
  const { passive, verb, form, status, first, last, subject, otherSubject, preps, complements, conditional } = draft;
  const object = draft.object.length > 0 ? draft.object : draft.gap;
  const standing: Clause = {
    verb,
    form,
    subject,
    otherSubject,
    object,
    preps,
    complements,
    status,
    conditional,
    passive,
    agentless: false,
    first,
    last,
  };
  if (!passive) return [standing];
  const agent = preps.find((phrase) => phrase.preposition === 'by');
  const others = preps.filter((phrase) => phrase !== agent);
  const complement = object.length > 0 ? [{ preposition: 'as', list: object }] : [];
  return [
    {
      verb,
      form,
      subject: agent?.list ?? EMPTY,
      otherSubject: EMPTY,
      object: subject,
      preps: [...others, ...complements, ...complement],
      complements: NO_PHRASES,
      status,
      conditional,
      passive: false,
      agentless: !agent,
      first,
      last,
    },
    standing,
  ];
}
