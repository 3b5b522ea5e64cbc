/** Which relations a question is about, and what was known of them in a span of time. */
import { seen, weigh } from '../evidence.ts';
import type { EdgeAttributes, KnowledgeGraph } from '../model.ts';
import type { RelationType, Status } from '../ontology.ts';
import { figureNode, type RelationEdge } from './describe.ts';

/** Days in ISO 8601 ("2026-03-01"); a month or a year stands for all its days. */
export interface TimeSpan {
  /** Only what a digest of this day or later states. */
  readonly since?: string | undefined;
  /** Only what was known by the end of this day. */
  readonly until?: string | undefined;
}

export interface RelationFilter extends TimeSpan {
  /** Only these relations; all where empty or left out. */
  readonly relations?: readonly RelationType[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
  /** From 0 to 1. */
  readonly minConfidence?: number | undefined;
}

/** Whether a digest's day lies in the span. What has no day is known at all times, but not new since any. */
function within(date: string | null, { since, until }: TimeSpan): boolean {
  if (date === null) return since === undefined;
  return (since === undefined || date >= since) && (until === undefined || date.slice(0, until.length) <= until);
}

/** The statements that the span leaves. */
export function known<T extends { readonly date: string | null }>(
  statements: readonly T[],
  span: TimeSpan,
): readonly T[] {
  if (span.since === undefined && span.until === undefined) return statements;
  return statements.filter(({ date }) => within(date, span));
}

/**
 * An edge as the filter lets it be seen: with the statements of the span alone, and the status that they give it.
 * Undefined where the filter leaves nothing.
 */
export function seenThrough(graph: KnowledgeGraph, key: string, filter: RelationFilter): RelationEdge | undefined {
  const attributes = graph.getEdgeAttributes(key);
  const visible = seenOf(graph, attributes, filter);
  if (!visible) return undefined;
  const [source, target] = graph.extremities(key);
  return { key, source, target, attributes: { ...visible, type: attributes.type as RelationType } };
}

/** Whether the filter leaves anything of an edge: what `seenThrough` says, without making a copy. */
export const isSeenThrough = (graph: KnowledgeGraph, attributes: EdgeAttributes, filter: RelationFilter): boolean =>
  seenOf(graph, attributes, filter) !== undefined;

function seenOf(graph: KnowledgeGraph, attributes: EdgeAttributes, filter: RelationFilter): EdgeAttributes | undefined {
  const { relations = [], statuses = [], minConfidence = 0 } = filter;
  const { type, confidence } = attributes;
  if (type === 'measured_by' || type === 'concerns') return undefined;
  if (relations.length > 0 && !relations.includes(type)) return undefined;
  if (confidence < minConfidence) return undefined;
  const visible = restricted(graph, attributes, filter);
  return visible && (statuses.length === 0 || statuses.includes(visible.status)) ? visible : undefined;
}

/** Status and figures are those known by the end of the span; its beginning only leaves out statements. */
function restricted(graph: KnowledgeGraph, attributes: EdgeAttributes, span: TimeSpan): EdgeAttributes | undefined {
  const evidence = known(attributes.evidence, span);
  if (evidence.length === 0) return undefined;
  if (evidence.length === attributes.evidence.length) return attributes;
  const { until } = span;
  const { confidence } = attributes;
  const byThen = known(attributes.evidence, { until });
  return {
    ...attributes,
    ...seen(evidence.map(({ date }) => date)),
    evidence,
    count: evidence.length,
    status: weigh(byThen.map(({ status, date }) => ({ status, date, confidence }))).status,
    figures: attributes.figures.filter((figure) => known(figureNode(graph, figure).evidence, { until }).length > 0),
  };
}
