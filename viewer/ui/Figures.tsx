import { lazy, type ReactNode, Suspense, useState } from 'react';
import { COURSES, history, series } from '../../graph/query/history.ts';
import type { HistoryPoint } from '../../graph/query/results.ts';
import { selectNode } from '../state/steps.ts';
import { EvidenceList } from './Evidence.tsx';
import { readableDate, useExplorer } from './explorer.ts';
import { groupBy } from './group.ts';
import { TypeSign } from './Icon.tsx';

/** Comes with Observable Plot only where a chart is drawn. */
const LineChart = lazy(() => import('./LineChart.tsx'));

const FIRST = 4;

/**
 * What is measured of an entity: a table for each metric of several values, with a line over time where they have several
 * dates, and one table for all metrics of one value.
 */
export function Figures({ id }: { readonly id: string }) {
  const { graph, columns, shown } = useExplorer();
  const passes = (point: HistoryPoint) => {
    const link = columns.edgeIndex.get(`${id}|measured_by|${point.id}`);
    return link === undefined || shown.failed[link] === 0;
  };
  const groups = groupBy(history(graph, id).filter(passes), series);
  const [all, setAll] = useState(false);
  if (groups.size === 0) return null;
  const rank = ([point]: readonly HistoryPoint[]) => {
    const place = point ? COURSES.indexOf(point.metric) : -1;
    return place < 0 ? COURSES.length : place;
  };
  const sorted = [...groups].sort(([, a], [, b]) => rank(a) - rank(b));
  const told = sorted.slice(0, all ? sorted.length : FIRST);
  const single = told.flatMap(([, points]) => (points.length === 1 ? points : []));
  return (
    <section className="facts figures">
      <h3>
        <TypeSign type="figure" size={18} />
        Figures
      </h3>
      {single.length > 0 && <SingleFigures points={single} />}
      {told.map(([key, points]) => points.length > 1 && <FigureGroup key={key} points={points} />)}
      {!all && sorted.length > FIRST && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show all {sorted.length} measures
        </button>
      )}
    </section>
  );
}

/** What was measured once, a row each. */
function SingleFigures({ points }: { readonly points: readonly HistoryPoint[] }) {
  return (
    <table className="board single" aria-label="measured once">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Value</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <FigureRow key={point.id} point={point} measure={<Measure of={point} />} />
        ))}
      </tbody>
    </table>
  );
}

/** What is measured, and of what besides, as a score on a benchmark. */
function Measure({ of: { metric, about } }: { readonly of: HistoryPoint }) {
  const { store } = useExplorer();
  return (
    <>
      {metric.replaceAll('_', ' ')}
      {about && (
        <button type="button" className="link" onClick={() => store.change(selectNode(about.id))}>
          <bdi>{about.name}</bdi>
        </button>
      )}
    </>
  );
}

function FigureGroup({ points }: { readonly points: readonly HistoryPoint[] }) {
  const [first] = points;
  if (!first) return null;
  const course = COURSES.includes(first.metric);
  const changing = points.some(({ change }) => change !== null);
  const dates = new Set(points.map(({ date }) => date).filter(Boolean));
  return (
    <div className="metric">
      <h4>
        <Measure of={first} />
      </h4>
      {course && dates.size > 1 && (
        <Suspense fallback={<div className="chart" />}>
          <LineChart points={points} />
        </Suspense>
      )}
      <table className="board" aria-label={first.metric.replaceAll('_', ' ')}>
        <thead>
          <tr>
            <th scope="col">Value</th>
            {changing && <th scope="col">Change</th>}
            <th scope="col">Date</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <FigureRow key={point.id} point={point} changing={changing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureRowProps {
  readonly point: HistoryPoint;
  /** Told before the value, where the table does not say it. */
  readonly measure?: ReactNode;
  readonly changing?: boolean;
}

/** One figure, and below it the sentences that state it, once they are asked for. */
function FigureRow({ point, measure, changing = false }: FigureRowProps) {
  const [open, setOpen] = useState(false);
  const { text, change, date, evidence, of, about } = point;
  return (
    <>
      <tr>
        {measure && <td className="quiet">{measure}</td>}
        <th scope="row">
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            <bdi>{text}</bdi>
          </button>
        </th>
        {changing && <td>{change !== null && percent(change)}</td>}
        <td className="quiet date">{readableDate(date)}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={changing || measure ? 3 : 2}>
            <EvidenceList evidence={evidence} about={[of?.id ?? '', about?.id ?? '']} />
          </td>
        </tr>
      )}
    </>
  );
}

const percent = (change: number) => `${change > 0 ? '+' : '−'}${Math.round(Math.abs(change) * 100)} %`;

/** What a person is or was, and where. */
export function Roles({ id }: { readonly id: string }) {
  const { graph, store } = useExplorer();
  const roles = graph.filterOutEdges(
    id,
    (_, { type, role }) => type === 'works_at' || type === 'founded' || role !== null,
  );
  if (roles.length === 0) return null;
  return (
    <section className="roles" aria-label="Roles">
      <ul>
        {roles.map((edge) => {
          const { type, role, lastSeen } = graph.getEdgeAttributes(edge);
          const at = graph.target(edge);
          return (
            <li key={edge}>
              <b>{role ?? (type === 'founded' ? 'founder' : 'works')}</b> {type === 'founded' ? 'of' : 'at'}{' '}
              <button type="button" className="link" onClick={() => store.change(selectNode(at))}>
                <bdi>{graph.getNodeAttribute(at, 'label')}</bdi>
              </button>
              <span className="quiet"> {readableDate(lastSeen)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
