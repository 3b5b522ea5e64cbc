/** Who tells an outlet something: "Ada Brook told Foo Weekly that ...", "people who spoke to Foo Weekly". */
import type { Clause, Document } from '../../document.ts';

/** What is done to an outlet, or before it, by who tells it something. Lemmas. */
const CONFIDING =
  /^(?:tell|speak|talk|describe|confirm|explain|complain|confide|disclose|reveal|deny|detail|recount|leak)$/;

/** What an outlet is told, and by whom. */
export interface Confidence {
  readonly outlet: number;
  readonly tellers: readonly number[];
}

/** Who tells which outlets something in some clauses. */
export function confidencesIn({ entities, mentions }: Document, clauses: readonly Clause[]): readonly Confidence[] {
  const entitiesOf = (list: Clause['subject']): readonly number[] =>
    list.flatMap(({ heads }) => heads.map((index) => mentions[index]!.entity));
  return clauses.flatMap(({ verb, subject, object, preps, passive }) => {
    if (!CONFIDING.test(verb) || passive) return [];
    const heard =
      verb === 'tell'
        ? object
        : preps.flatMap(({ preposition, list }) => (/^(?:to|with)$/.test(preposition) ? list : []));
    const tellers = entitiesOf(subject);
    return entitiesOf(heard).flatMap((outlet) => (entities[outlet]!.type === 'source' ? [{ outlet, tellers }] : []));
  });
}
