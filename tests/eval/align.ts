/** Which extracted entity is which of the gold. */
import type { ScoredEntity } from './annotation.ts';
import { foldName } from './folding.ts';

/** How well two entities fit: their shared surface forms, then their type, then their name. 0 where they share no form. */
function closeness(found: ScoredEntity, gold: ScoredEntity): number {
  const shared = [...found.forms].filter((form) => gold.forms.has(form)).length;
  if (shared === 0) return 0;
  return shared + (found.type === gold.type ? 0.5 : 0) + (foldName(found.name) === foldName(gold.name) ? 0.25 : 0);
}

/**
 * Pairs extracted with gold entities, each with one at most, the best fits first.
 * @returns from the index of an extracted entity to that of the gold
 */
export function align(found: readonly ScoredEntity[], gold: readonly ScoredEntity[]): ReadonlyMap<number, number> {
  const pairs = found
    .flatMap((entity, from) => gold.map((other, to) => ({ from, to, closeness: closeness(entity, other) })))
    .filter((pair) => pair.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.from - b.from || a.to - b.to);
  const aligned = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (aligned.has(from) || taken.has(to)) continue;
    aligned.set(from, to);
    taken.add(to);
  }
  return aligned;
}
