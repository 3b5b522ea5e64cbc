/** How the two ends of a path scope are connected. */
import type { KnowledgeGraph } from '../../graph/model.ts';
import { RELATION_TYPES } from '../../graph/ontology.ts';
import { CONNECTING, paths } from '../../graph/query/paths.ts';
import type { Path } from '../../graph/query/results.ts';
import type { Filters } from './view.ts';

export type PathFilters = Pick<
  Filters,
  'scope' | 'hiddenRelations' | 'hiddenStatuses' | 'minConfidence' | 'since' | 'until'
>;

/** The shortest connections along relations that pass the filters; none where the scope is no path. */
export function connections(graph: KnowledgeGraph, filters: PathFilters): readonly Path[] {
  const { scope, hiddenRelations, hiddenStatuses, minConfidence, since, until } = filters;
  if (scope?.kind !== 'path' || !graph.hasNode(scope.from) || !graph.hasNode(scope.to)) return [];
  const relations = RELATION_TYPES.filter((type) => !hiddenRelations.includes(type));
  const statuses = CONNECTING.filter((status) => !hiddenStatuses.includes(status));
  // To ask for none of them would be to ask for all.
  if (relations.length === 0 || statuses.length === 0) return [];
  return paths(graph, scope.from, scope.to, {
    relations,
    statuses,
    minConfidence,
    since: since ?? undefined,
    until: until ?? undefined,
  });
}
