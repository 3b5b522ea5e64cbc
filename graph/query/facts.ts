/** Figures and relations in one list, as a table of what the digests state. */
import type { KnowledgeGraph } from '../model.ts';
import type { EntityType, Metric } from '../ontology.ts';
import { describeFigure, describeRelation, entityNode, figureNode, isFigure } from './describe.ts';
import { known, type RelationFilter, seenThrough, type TimeSpan } from './filter.ts';
import { nodeNamed } from './names.ts';
import type { Fact, Figure } from './results.ts';

export interface FactOptions extends RelationFilter {
  /** Only figures of these metrics, and no relation; all facts where empty or left out. */
  readonly metrics?: readonly Metric[] | undefined;
  /** Only facts that touch an entity of these types. */
  readonly types?: readonly EntityType[] | undefined;
  /** How many facts at most. */
  readonly limit?: number | undefined;
}

/**
 * What the digests state, of one entity or of all: relations and figures, the newest first. Asking for a relation, a
 * status or a confidence leaves out the figures, which have none.
 *
 * @param name a name, alias or id; all entities where null
 * @throws NameError where the name leads to no entity or to several
 *
 * @example
 * const [newest] = facts(graph, 'northwind', { metrics: ['revenue'] });
 * newest?.kind === 'figure' && newest.value; // 4000000000
 */
export function facts(graph: KnowledgeGraph, name: string | null = null, options: FactOptions = {}): Fact[] {
  const { metrics = [], types = [], limit = Number.POSITIVE_INFINITY } = options;
  const id = name === null ? null : nodeNamed(graph, name);
  const fits = (ends: readonly (string | null)[]) =>
    (id === null || ends.includes(id)) &&
    (types.length === 0 || ends.some((end) => end !== null && types.includes(entityNode(graph, end).type)));

  const found: Fact[] = [];
  if (metrics.length === 0) {
    for (const key of id === null ? graph.edges() : graph.edges(id)) {
      const edge = seenThrough(graph, key, options);
      if (edge && fits([edge.source, edge.target])) found.push({ kind: 'relation', ...describeRelation(graph, edge) });
    }
  }
  const aboutRelations =
    (options.relations ?? []).length > 0 || (options.statuses ?? []).length > 0 || options.minConfidence !== undefined;
  if (!aboutRelations) {
    for (const figure of figuresOf(graph, id, options)) {
      if (metrics.length > 0 && !metrics.includes(figure.metric)) continue;
      if (fits([figure.of?.id ?? null, figure.about?.id ?? null])) found.push({ kind: 'figure', ...figure });
    }
  }
  return found.sort((a, b) => compareDays(b.lastSeen, a.lastSeen)).slice(0, limit);
}

/** The figures that measure an entity or are about it (of all where null), as far as the span lets them be seen. */
export function figuresOf(graph: KnowledgeGraph, id: string | null, span: TimeSpan): Figure[] {
  const keys = id === null ? graph.filterNodes(isFigure) : [...new Set(graph.neighbors(id).filter(isFigure))];
  return keys.flatMap((key) => {
    const evidence = known(figureNode(graph, key).evidence, span);
    return evidence.length === 0 ? [] : [{ ...describeFigure(graph, key), evidence: [...evidence] }];
  });
}

const compareDays = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '', 'en');
