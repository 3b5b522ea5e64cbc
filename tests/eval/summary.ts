/** The scores of a set of digests, as numbers from 0 to 100 and as lines to read. */
import type { Score } from './score.ts';
import { f1, precision, recall, type Tally, tally, tallyBy, type Verdict } from './tally.ts';

export interface Summary {
  readonly names: Tally;
  readonly entities: Tally;
  readonly relations: Tally;
  readonly figures: Tally;
  /** Shares of details that are right, among the facts found right; null where none has the detail. */
  readonly benchmark: number | null;
  readonly status: number | null;
  readonly metric: number | null;
}

const share = (details: readonly boolean[]): number | null =>
  details.length === 0 ? null : details.filter(Boolean).length / details.length;

/** Sums up any number of digests' scores. */
export function summarize(scores: readonly Score[]): Summary {
  const layers = tallyBy(
    scores.flatMap(({ verdicts }) => verdicts),
    ({ layer }) => layer,
  );
  const layer = (name: Verdict['layer']) => layers.get(name) ?? tally([]);
  return {
    names: tally(scores.flatMap(({ names }) => names)),
    entities: layer('entities'),
    relations: layer('relations'),
    figures: layer('figures'),
    benchmark: share(scores.flatMap(({ benchmark }) => benchmark)),
    status: share(scores.flatMap(({ status }) => status)),
    metric: share(scores.flatMap(({ metric }) => metric)),
  };
}

/** The mean of the three layers' F1. */
export const graphF1 = ({ entities, relations, figures }: Summary): number =>
  (f1(entities) + f1(relations) + f1(figures)) / 3;

const percent = (part: number | null): string => (part === null ? '-' : (100 * part).toFixed(1)).padStart(5);

/** "precision 91.0  recall 88.2  F1 89.6   (120 right, 12 extra, 16 missed)". */
export const tallyLine = (name: string, counts: Tally): string =>
  `${name.padEnd(22)} precision ${percent(precision(counts))}  recall ${percent(recall(counts))}  F1 ${percent(f1(counts))}` +
  `   (${counts.right} right, ${counts.extra} extra, ${counts.missed} missed)`;

/** One line: the F1 of each layer and the mean. */
export const summaryLine = (name: string, summary: Summary): string =>
  `${name.padEnd(26)} entities ${percent(f1(summary.entities))}  relations ${percent(f1(summary.relations))}` +
  `  figures ${percent(f1(summary.figures))}  GRAPH F1 ${percent(graphF1(summary))}`;

/** Each layer with its counts, and how often details are right. */
export function detailLines(summary: Summary): string[] {
  const { names, entities, relations, figures, benchmark, status, metric } = summary;
  return [
    tallyLine('names, any type', names),
    tallyLine('entities', entities),
    tallyLine('relations', relations),
    tallyLine('figures', figures),
    `details right: benchmark ${percent(benchmark)}  status ${percent(status)}  metric ${percent(metric)}`,
  ];
}

/** Counts by entity type, relation type and metric. */
export function kindLines(scores: readonly Score[]): string[] {
  const verdicts = scores.flatMap((score) => score.verdicts);
  return [...tallyBy(verdicts, ({ layer, kind }) => `${layer} ${kind}`)].map(([name, counts]) =>
    tallyLine(name, counts),
  );
}
