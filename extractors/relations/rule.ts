/** A relation's rules: patterns, each with sentences that it must read and sentences that it must leave alone. */
import type { RelationType, Status } from '../../graph/ontology.ts';

/**
 * One way in which English states a relation.
 *
 * In the examples names stand in brackets after their type: "[company Meta] acquired [company Manus]". Each sentence
 * of `reads` comes with the statements that the rule must give ("Meta acquires Manus", a status other than actual in
 * front: "planned Meta acquires Manus"); for each of `leaves` the rule must give none.
 */
export interface Rule {
  /** Unique, "<relation>.<what it reads>". */
  readonly name: string;
  /** Patterns of matching/pattern.ts that mean the same. */
  readonly patterns: readonly string[];
  /** How sure a statement read by this rule is, 0 to 1. */
  readonly confidence: number;
  /** The status it gives where the sentence itself says nothing else. */
  readonly status?: Status;
  /** Words, one of which must stand in the sentence or in those just before it, for words that mean this only there. */
  readonly amid?: ReadonlySet<string>;
  readonly reads: Readonly<Record<string, readonly string[]>>;
  readonly leaves: readonly string[];
}

/** All rules of one relation. */
export interface RelationRules {
  readonly type: RelationType;
  readonly rules: readonly Rule[];
}
