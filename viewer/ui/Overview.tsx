import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { type Columns, dayNumber, FIGURE, FIGURE_LINK, isoDay } from '../state/columns.ts';
import { selectEdge, selectNode } from '../state/steps.ts';
import type { Visible } from '../state/visible.ts';
import { entity, nameOf, readableDate, useExplorer, useView } from './explorer.ts';
import { TypeSign } from './Icon.tsx';

const TOP = 10;
const LATEST = 6;

/** Where to begin: what most is connected to, and what was stated last, of what is shown. */
export function Overview() {
  const { graph, columns, shown, store, digests } = useExplorer();
  const { until } = useView();
  const byDegree = useMemo(() => sortByDegree(columns), [columns]);
  const top = firstOf(byDegree, TOP, (n) => shown.nodes[n] === 1);
  const latest = useMemo(() => latestOf(columns, shown, until), [columns, shown, until]);
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
          {top.map((n) => {
            const id = columns.nodes[n] as string;
            const node = entity(graph, id);
            return (
              <li key={id}>
                <button type="button" className="row" onClick={() => store.change(selectNode(id))}>
                  {node && <TypeSign type={node.type} size={18} />}
                  <bdi className="name">{nameOf(graph, id)}</bdi>
                  <span className="quiet end">{columns.degree[n]}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="facts" hidden={latest.length === 0}>
        <h3>Latest</h3>
        <ul>
          {latest.map(({ edge, day }) => {
            const [source, target] = graph.extremities(edge);
            const relation = graph.getEdgeAttribute(edge, 'type') as RelationType;
            return (
              <li key={edge}>
                <button type="button" className="row sentence" onClick={() => store.change(selectEdge(edge))}>
                  <span>
                    <b>
                      <bdi>{nameOf(graph, source)}</bdi>
                    </b>{' '}
                    {RELATIONS[relation].label}{' '}
                    <b>
                      <bdi>{nameOf(graph, target)}</bdi>
                    </b>
                  </span>
                  <span className="quiet end">{readableDate(day < 0 ? null : isoDay(day))}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </article>
  );
}

/** Entities by their relations: once for a graph, whatever is shown of it. */
const sortByDegree = (columns: Columns) =>
  Array.from(columns.nodes.keys())
    .filter((n) => columns.type[n] !== FIGURE)
    .sort((a, b) => (columns.degree[b] as number) - (columns.degree[a] as number));

function firstOf(items: readonly number[], most: number, passes: (item: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (passes(item)) found.push(item);
  }
  return found;
}

interface Stated {
  readonly edge: string;
  /** As in `Columns`. */
  readonly day: number;
}

/** The relations shown that were stated last, with the day of that, looked at from the end of the window of time. */
function latestOf(columns: Columns, shown: Visible, until: string | null): readonly Stated[] {
  const end = until ? dayNumber(until) : Number.POSITIVE_INFINITY;
  const found: Stated[] = [];
  columns.edges.forEach((edge, e) => {
    if (!shown.edges[e] || columns.relation[e] === FIGURE_LINK) return;
    const day = lastDay(columns, e, end);
    const before = found.findIndex((other) => other.day < day);
    if (before < 0 && found.length === LATEST) return;
    found.splice(before < 0 ? found.length : before, 0, { edge, day });
    found.splice(LATEST);
  });
  return found;
}

/** The day of an edge's last statement up to a day, -1 where none has one. */
function lastDay({ evidenceStart, evidenceDay }: Columns, edge: number, end: number): number {
  const days = evidenceDay.subarray(evidenceStart[edge], evidenceStart[edge + 1]);
  return days.reduce((last, day) => (day <= end ? Math.max(last, day) : last), -1);
}
