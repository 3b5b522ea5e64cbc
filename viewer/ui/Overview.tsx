import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { type Columns, dayNumber, FIGURE, FIGURE_LINK, isoDay } from '../state/columns.ts';
import { selectEdge, selectNode, set } from '../state/steps.ts';
import type { Visible } from '../state/visible.ts';
import { entity, nameOf, readableDate, useExplorer, useView } from './explorer.ts';
import { TypeSign } from './Icon.tsx';
import { Notes } from './Notes.tsx';

const TOP = 10;
const LATEST = 6;
/** The score of what is not shown. */
const NONE = -2;

/** Where to begin: what most is connected to, and what was stated last, of what is shown. */
export function Overview() {
  const { graph, columns, shown, store, digests } = useExplorer();
  const { until } = useView();
  const top = useMemo(() => mostConnected(columns, shown), [columns, shown]);
  const latest = useMemo(() => statedLast(columns, shown, until), [columns, shown, until]);
  return (
    <article className="detail overview" aria-label="Overview">
      <header>
        <div className="title">
          <h2>What the digests say</h2>
          <p className="quiet">
            {digests.size} {digests.size === 1 ? 'digest' : 'digests'}. Pick a node or a line to see the sentences
            behind it.
          </p>
        </div>
      </header>
      <section className="facts" hidden={top.length === 0}>
        <h3>Most connected</h3>
        <ul>
          {top.map(({ index, score }) => {
            const id = columns.nodes[index] as string;
            const node = entity(graph, id);
            return (
              <li key={id}>
                <button type="button" className="row" onClick={() => store.change(selectNode(id))}>
                  {node && <TypeSign type={node.type} size={18} />}
                  <bdi className="name">{nameOf(graph, id)}</bdi>
                  <span className="quiet end">{score}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="facts" hidden={latest.length === 0}>
        <h3>Latest</h3>
        <ul>
          {latest.map(({ index, score: day }) => {
            const edge = columns.edges[index] as string;
            const [source, target] = graph.extremities(edge);
            const attributes = graph.getEdgeAttributes(edge);
            return (
              <li key={edge}>
                <button type="button" className="row sentence" onClick={() => store.change(selectEdge(edge))}>
                  <span>
                    <b>
                      <bdi>{nameOf(graph, source)}</bdi>
                    </b>{' '}
                    {RELATIONS[attributes.type as RelationType].label}{' '}
                    <b>
                      <bdi>{nameOf(graph, target)}</bdi>
                    </b>
                    <Notes edge={attributes} />
                  </span>
                  <span className="quiet end">{readableDate(day < 0 ? null : isoDay(day))}</span>
                </button>
              </li>
            );
          })}
        </ul>
        <button type="button" className="link" onClick={() => store.change(set({ page: 'edges' }))}>
          All as a table
        </button>
      </section>
    </article>
  );
}

interface Scored {
  readonly index: number;
  readonly score: number;
}

/** The indices below `length` that score highest, the first of equals first; what scores below -1 is left out. */
function highest(length: number, most: number, scoreOf: (index: number) => number): readonly Scored[] {
  const found: Scored[] = [];
  for (let index = 0; index < length; index++) {
    const score = scoreOf(index);
    if (score < -1) continue;
    const before = found.findIndex((other) => other.score < score);
    if (before < 0 && found.length === most) continue;
    found.splice(before < 0 ? found.length : before, 0, { index, score });
    found.splice(most);
  }
  return found;
}

/** The entities shown with the most relations shown. */
const mostConnected = ({ nodes, type }: Columns, shown: Visible) =>
  highest(nodes.length, TOP, (n) => (shown.nodes[n] && type[n] !== FIGURE ? (shown.degree[n] as number) : NONE));

/** The relations shown that were stated last, with the day of that, looked at from the end of the window of time. */
function statedLast(columns: Columns, shown: Visible, until: string | null): readonly Scored[] {
  const end = until ? dayNumber(until) : Number.POSITIVE_INFINITY;
  return highest(columns.edges.length, LATEST, (e) =>
    shown.edges[e] && columns.relation[e] !== FIGURE_LINK ? lastDay(columns, e, end) : NONE,
  );
}

/** The day of an edge's last statement up to a day, -1 where none has one. */
function lastDay({ evidenceStart, evidenceDay }: Columns, edge: number, end: number): number {
  const days = evidenceDay.subarray(evidenceStart[edge], evidenceStart[edge + 1]);
  return days.reduce((last, day) => (day <= end ? Math.max(last, day) : last), -1);
}
