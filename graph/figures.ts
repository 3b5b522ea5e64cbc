/** Figures of all digests as nodes: one node for what is measured, its metric, value, unit and date. */
import type { Contribution } from './contribution.ts';
import { byAge, seen } from './evidence.ts';
import type { Evidence, FigureNode } from './model.ts';
import { slug } from './names.ts';
import { append } from './resolve/tally.ts';

/** A figure of one digest, with node keys for ids. */
export interface Reading
  extends Pick<FigureNode, 'of' | 'about' | 'metric' | 'value' | 'max' | 'unit' | 'asOf' | 'text'> {
  readonly digest: string;
  readonly date: string | null;
  /** The figure's id within the digest. */
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

export interface MergedFigures {
  /** Node keys and attributes. */
  readonly nodes: ReadonlyMap<string, FigureNode>;
  /** Each reading's node. */
  readonly keys: ReadonlyMap<Reading, string>;
}

/** @param nodeOf the node of an entity of the digest */
export function readingsOf({ digest, date, figures }: Contribution, nodeOf: (entity: string) => string): Reading[] {
  const node = (id: string | null) => (id === null ? null : nodeOf(id));
  return figures.map((figure) => ({ ...figure, digest, date, of: node(figure.of), about: node(figure.about) }));
}

/**
 * Merges readings. Two are one where all but the words are equal; one without a date joins the only dated one like it.
 * A figure that measures nothing named stays with its digest.
 *
 * @param readings in the order of their digests; either all or none of those that are equal but for the date
 */
export function mergeFigures(readings: readonly Reading[]): MergedFigures {
  const alike = new Map<string, Reading[]>();
  for (const reading of readings) append(alike, undatedKey(reading), reading);
  const merged = new Map<string, Reading[]>();
  const keys = new Map<Reading, string>();
  for (const [key, likes] of alike) {
    const dates = new Set(likes.map(({ asOf }) => asOf).filter((date) => date !== null));
    for (const reading of likes) {
      const asOf = reading.asOf ?? (dates.size === 1 ? [...dates][0]! : null);
      const dated = asOf === null ? key : `${key}${DATED}${slug(asOf)}`;
      append(merged, dated, { ...reading, asOf });
      keys.set(reading, dated);
    }
  }
  return { nodes: new Map([...merged].map(([key, own]) => [key, figureNode(own)])), keys };
}

/** Stands before a figure's date in its key, and nowhere else. */
export const DATED = '@';

/** What the keys of all figures begin with that may be one: for example "figure/model-atlas-2-rank-3-rank-about-benchmark-ridge-bench". */
export function undatedKey({ digest, of, about, metric, value, max, unit }: Reading): string {
  const parts = [
    of === null ? `in-${slug(digest)}` : slug(of),
    metric,
    max === null ? `${value}` : `${value}to${max}`,
    unit === '%' ? 'percent' : slug(unit),
  ];
  if (about !== null) parts.push('about', slug(about));
  return `figure/${parts.join('-')}`;
}

function figureNode(readings: readonly Reading[]): FigureNode {
  const { of, about, metric, value, max, unit, asOf, text } = readings[0]!;
  const evidence = readings.flatMap((reading) => reading.evidence).sort(byAge);
  const label = [metric.replaceAll('_', ' '), text, ...(asOf === null ? [] : [`(${asOf})`])].join(' ');
  const dates = seen(evidence.map(({ date }) => date));
  return { kind: 'figure', label, metric, value, max, unit, asOf, text, of, about, evidence, ...dates };
}
