/** Ballots for the type of a name. */
import type { EntityType } from '../../graph/ontology.ts';

export type Votes = Map<EntityType, number>;

/** Adds to a type's votes; nothing where there is no type. */
export function vote(votes: Votes, type: EntityType | null | undefined, weight: number): void {
  if (type) votes.set(type, (votes.get(type) ?? 0) + weight);
}

/** The type with most votes, and how many it has; null where no more speaks for any than against it. */
export function winner(votes: Votes): { readonly type: EntityType; readonly votes: number } | null {
  let best: { type: EntityType; votes: number } | null = null;
  for (const [type, count] of votes) if (count > (best?.votes ?? 0)) best = { type, votes: count };
  return best;
}
