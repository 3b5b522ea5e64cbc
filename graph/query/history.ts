/** How a figure of an entity went over time. */
import type { KnowledgeGraph } from '../model.ts';
import type { Metric } from '../ontology.ts';
import { figuresOf } from './facts.ts';
import type { TimeSpan } from './filter.ts';
import { nodeNamed } from './names.ts';
import { periodEnd } from './period.ts';
import type { HistoryPoint } from './results.ts';

export interface HistoryOptions extends TimeSpan {
  /** Only these metrics; all where empty or left out. */
  readonly metrics?: readonly Metric[] | undefined;
}

/** Metrics whose values follow one another, in the order in which they tell most; of others, a rise says nothing. */
export const COURSES: readonly Metric[] = ['revenue', 'valuation', 'users', 'headcount', 'share', 'power'];
/** A value more than ten times the one before measures something else. */
const MOST_CHANGE = 10;

/**
 * The figures that measure an entity, by metric, unit and what they are about; within each oldest first. A figure's date
 * is the one it holds for, else the day of the digest that first gives it. Only values that follow one another are compared: not those of one date, nor of a metric as `spend`.
 *
 * @throws NameError where the name leads to no entity or to several
 *
 * @example
 * const points = history(graph, 'northwind', { metrics: ['revenue'] });
 * points.map(({ date, value, change }) => [date, value / 1e9, change]);
 * // [['2025', 2, null], ['2026-02', 3.5, 0.75], ['2026-03', 4, 0.1429]]
 */
export function history(graph: KnowledgeGraph, name: string, options: HistoryOptions = {}): HistoryPoint[] {
  const { metrics = [] } = options;
  const id = nodeNamed(graph, name);
  const figures = figuresOf(graph, id, options).filter(
    ({ of, metric }) => of?.id === id && (metrics.length === 0 || metrics.includes(metric)),
  );
  const dated = figures.map((figure) => ({ ...figure, date: figure.asOf ?? figure.firstSeen }));
  dated.sort(
    (a, b) =>
      compare(series(a), series(b)) || compare(periodEnd(a.date ?? ''), periodEnd(b.date ?? '')) || compare(a.id, b.id),
  );
  return dated.map((point, index) => {
    const before = dated[index - 1];
    const follows = before && series(before) === series(point) && before.date !== point.date && before.value !== 0;
    if (!follows || !COURSES.includes(point.metric)) return { ...point, change: null };
    const change = Number(((point.value - before.value) / Math.abs(before.value)).toFixed(4));
    return { ...point, change: Math.abs(change) > MOST_CHANGE ? null : change };
  });
}

/** What makes figures comparable. */
export function series({ metric, unit, about }: Pick<HistoryPoint, 'metric' | 'unit' | 'about'>): string {
  return [metric, unit, about?.id ?? ''].join('|');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
