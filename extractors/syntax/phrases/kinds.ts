/** The kinds of phrases that a sentence is cut into, and the verbs that cutting has to know. */
import type { Status } from '../../../graph/ontology.ts';
import type { NounPhrase, Token, VerbForm } from '../../document.ts';

export interface VerbGroup {
  readonly kind: 'verb';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly status: Status;
  /** Whether it is told in the past: verbs that "and" joins agree in it. */
  readonly past: boolean;
  /** Whether its form tells that one does it: "runs", "has run". */
  readonly singular: boolean;
}

export interface Joint {
  readonly kind:
    | 'preposition'
    | 'and'
    | 'comma'
    | 'relative'
    | 'subordinator'
    | 'open'
    | 'close'
    | 'break'
    | 'adjective';
  readonly first: number;
  readonly last: number;
  readonly lower: string;
}

export type Phrase = NounPhrase | VerbGroup | Joint;

/** The verbs that the rules ask for. */
export interface RuleVerbs {
  /** The lemma of a word that the rules use as a verb; empty for any other word. */
  readonly lemma: (token: Token) => string;
  /** Whether the rules know this verb with its particle, "take_over". */
  readonly hasParticle: (verb: string) => boolean;
}
