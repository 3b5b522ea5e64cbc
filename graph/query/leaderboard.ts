/** Who stands where on a benchmark. */
import type { KnowledgeGraph } from '../model.ts';
import { figuresOf } from './facts.ts';
import type { TimeSpan } from './filter.ts';
import { nodeNamed } from './names.ts';
import { periodEnd } from './period.ts';
import type { EntityRef, Figure, LeaderboardRow } from './results.ts';

export interface LeaderboardOptions extends TimeSpan {
  /** How many places at most. */
  readonly limit?: number | undefined;
}

/**
 * The scores and ranks on a benchmark: first the boards of scores, one for each unit, then that of the stated ranks; in
 * each the best first, every entity with its newest figure. Equal values share a place.
 *
 * @throws NameError where the name leads to no entity or to several
 *
 * @example
 * leaderboard(graph, 'ridge bench').map(({ place, entity, text }) => [place, entity.name, text]);
 * // [[1, 'Atlas 2', '71.5%'], [2, 'Borealis 7B', '64%']]
 */
export function leaderboard(
  graph: KnowledgeGraph,
  benchmark: string,
  options: LeaderboardOptions = {},
): LeaderboardRow[] {
  const id = nodeNamed(graph, benchmark);
  const boards = new Map<string, Map<string, Figure & { readonly of: EntityRef }>>();
  for (const figure of figuresOf(graph, id, options)) {
    const { of, about, metric, unit } = figure;
    if (of === null || about?.id !== id || (metric !== 'score' && metric !== 'rank')) continue;
    const key = metric === 'rank' ? 'rank' : `score ${unit}`;
    const board = boards.get(key) ?? new Map();
    const earlier = board.get(of.id);
    if (!earlier || newer(figure, earlier)) board.set(of.id, { ...figure, of });
    boards.set(key, board);
  }
  return [...boards]
    .sort(([a, x], [b, y]) => Number(a === 'rank') - Number(b === 'rank') || y.size - x.size || (a < b ? -1 : 1))
    .flatMap(([, board]) => places([...board.values()]))
    .filter(({ place }) => place <= (options.limit ?? Number.POSITIVE_INFINITY));
}

function newer(a: Figure, b: Figure): boolean {
  const day = ({ asOf, lastSeen }: Figure) => periodEnd(asOf ?? lastSeen ?? '');
  return day(a) > day(b) || (day(a) === day(b) && a.value > b.value);
}

function places(figures: readonly (Figure & { readonly of: EntityRef })[]): LeaderboardRow[] {
  const better = (a: Figure, b: Figure) => (a.metric === 'rank' ? a.value - b.value : b.value - a.value);
  const sorted = [...figures].sort((a, b) => better(a, b) || (a.of.name < b.of.name ? -1 : 1));
  return sorted.map(({ id, of, metric, value, max, unit, text, asOf, lastSeen, evidence }) => ({
    place: metric === 'rank' ? value : sorted.findIndex((other) => other.value === value) + 1,
    entity: of,
    metric: metric === 'rank' ? 'rank' : 'score',
    value,
    max,
    unit,
    text,
    date: asOf ?? lastSeen,
    figure: id,
    evidence: [...evidence],
  }));
}
