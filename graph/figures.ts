/** Figures of all digests as nodes: one node for what is measured, its metric, value, unit and date. */
import { byAge, compare, seen } from './evidence.ts';
import type { Facts, FigureFact } from './facts.ts';
import type { Evidence, FigureNode } from './model.ts';
import { slug } from './names.ts';
import type { Resolution } from './resolve/resolve.ts';

export interface MergedFigures {
  /** Node keys and attributes, by key in alphabetical order. */
  readonly nodes: readonly (readonly [string, FigureNode])[];
  /** The node of a figure of one digest. */
  readonly nodeOf: (digest: string, figure: string) => string | undefined;
}

interface Reading {
  readonly digest: string;
  readonly fact: FigureFact;
  readonly of: string | null;
  readonly about: string | null;
  readonly evidence: readonly Evidence[];
}

/**
 * Merges the digests' figures. Two are one where all but the words are equal; one without a date joins the only dated
 * one like it. A figure that measures nothing named stays with its digest.
 *
 * @param digests in an order that is always the same
 */
export function mergeFigures(digests: readonly Facts[], resolution: Resolution): MergedFigures {
  const alike = new Map<string, Reading[]>();
  for (const { digest, figures } of digests) {
    const node = (id: string | null) => (id === null ? null : resolution.nodeOf(digest.id, id));
    for (const fact of figures) {
      const evidence = fact.evidence.map(
        ({ story, reading, start, end, rule }): Evidence => ({
          digest: digest.id,
          date: digest.date,
          story,
          text: reading,
          start,
          end,
          rule,
          status: 'actual',
        }),
      );
      const figure = { digest: digest.id, fact, of: node(fact.of), about: node(fact.about), evidence };
      const key = undatedKey(figure);
      alike.set(key, [...(alike.get(key) ?? []), figure]);
    }
  }
  const merged = new Map<string, Reading[]>();
  for (const [key, readings] of alike) {
    const dates = new Set(readings.map(({ fact }) => fact.asOf).filter((date) => date !== null));
    for (const reading of readings) {
      const asOf = reading.fact.asOf ?? (dates.size === 1 ? [...dates][0]! : null);
      const dated = asOf === null ? key : `${key}-at-${slug(asOf)}`;
      merged.set(dated, [...(merged.get(dated) ?? []), { ...reading, fact: { ...reading.fact, asOf } }]);
    }
  }
  const keys = new Map<string, string>();
  for (const [key, readings] of merged) for (const { digest, fact } of readings) keys.set(`${digest}\n${fact.id}`, key);
  return {
    nodes: [...merged].sort(([a], [b]) => compare(a, b)).map(([key, readings]) => [key, figureNode(readings)]),
    nodeOf: (digest, figure) => keys.get(`${digest}\n${figure}`),
  };
}

/** For example "figure/model-atlas-2-rank-3-rank-about-benchmark-ridge-bench". */
function undatedKey({ digest, fact, of, about }: Omit<Reading, 'evidence'>): string {
  const range = fact.max === null ? `${fact.value}` : `${fact.value}to${fact.max}`;
  const parts = [
    of === null ? `in-${slug(digest)}` : slug(of),
    fact.metric,
    range,
    fact.unit === '%' ? 'percent' : slug(fact.unit),
  ];
  if (about !== null) parts.push('about', slug(about));
  return `figure/${parts.join('-')}`;
}

function figureNode(readings: readonly Reading[]): FigureNode {
  const { fact, of, about } = readings[0]!;
  const { metric, value, max, unit, asOf, text } = fact;
  const evidence = readings.flatMap((reading) => reading.evidence).sort(byAge);
  const label = [metric.replaceAll('_', ' '), text, ...(asOf === null ? [] : [`(${asOf})`])].join(' ');
  const dates = seen(evidence.map(({ date }) => date));
  return { kind: 'figure', label, metric, value, max, unit, asOf, text, of, about, evidence, ...dates };
}
