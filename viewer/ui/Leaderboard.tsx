import { leaderboard } from '../../graph/query/leaderboard.ts';
import type { LeaderboardRow } from '../../graph/query/results.ts';
import { selectNode } from '../state/steps.ts';
import { readableDate, useExplorer, useView } from './explorer.ts';
import { groupBy } from './group.ts';

/** The scores and ranks on a benchmark, within the window of time: a board for each unit. */
export function Leaderboard({ id }: { readonly id: string }) {
  const { graph } = useExplorer();
  const { since, until } = useView();
  const rows = leaderboard(graph, id, { since: since ?? undefined, until: until ?? undefined });
  if (rows.length === 0) return null;
  const boards = groupBy(rows, ({ metric, unit }) => (metric === 'rank' ? 'places' : unit));
  return (
    <section className="facts">
      <h3>Leaderboard</h3>
      {[...boards].map(([unit, board]) => (
        <Board key={unit} rows={board} caption={boards.size > 1 ? `in ${unit}` : null} />
      ))}
    </section>
  );
}

function Board({ rows, caption }: { readonly rows: readonly LeaderboardRow[]; readonly caption: string | null }) {
  const { store } = useExplorer();
  const best = Math.max(...rows.map(({ value }) => value));
  return (
    <table className="board">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">Entity</th>
          <th scope="col">Result</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ figure, place, entity, metric, value, text, date }) => (
          <tr key={figure}>
            <td>{place}</td>
            <td>
              <button type="button" className="link" onClick={() => store.change(selectNode(entity.id))}>
                <bdi>{entity.name}</bdi>
              </button>
            </td>
            <td className="result">
              <bdi>{text}</bdi>
              {metric === 'score' && best > 0 && (
                <i className="bar" style={{ width: `${Math.max(0, value / best) * 100}%` }} />
              )}
            </td>
            <td className="quiet date">{readableDate(date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
