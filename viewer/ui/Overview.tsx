import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import { selectEdge, selectNode } from '../state/steps.ts';
import { entity, nameOf, readableDate, useExplorer } from './explorer.ts';
import { TypeSign } from './Icon.tsx';

const TOP = 10;
const LATEST = 6;

/** Where to begin: what most is connected to, and what was stated last, of what is shown. */
export function Overview() {
  const { graph, columns, shown, store, digests } = useExplorer();
  const sorted = useMemo(() => sort(columns), [columns]);
  const top = firstOf(sorted.nodes, TOP, (n) => shown.nodes[n] === 1);
  const latest = firstOf(sorted.edges, LATEST, (e) => shown.edges[e] === 1).map((e) => columns.edges[e] as string);
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
          {latest.map((edge) => {
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
                  <span className="quiet end">{readableDate(graph.getEdgeAttribute(edge, 'lastSeen'))}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </article>
  );
}

/** Entities by their relations, relations by their last statement: once for a graph, whatever is shown of it. */
const sort = (columns: Columns) => ({
  nodes: Array.from(columns.nodes.keys())
    .filter((n) => columns.type[n] !== FIGURE)
    .sort((a, b) => (columns.degree[b] as number) - (columns.degree[a] as number)),
  edges: Array.from(columns.edges.keys())
    .filter((e) => columns.relation[e] !== FIGURE_LINK)
    .sort((a, b) => lastDay(columns, b) - lastDay(columns, a)),
});

function firstOf(items: readonly number[], most: number, passes: (item: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (passes(item)) found.push(item);
  }
  return found;
}

/** The day of an edge's last statement; evidence stands oldest first. */
const lastDay = ({ evidenceStart, evidenceDay }: Columns, edge: number) =>
  evidenceDay[(evidenceStart[edge + 1] as number) - 1] ?? -1;
