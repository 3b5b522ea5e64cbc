import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { FIGURE, FIGURE_LINK } from '../state/columns.ts';
import { selectEdge, selectNode, set } from '../state/steps.ts';
import type { Page } from '../state/view.ts';
import { STATUS_WORDS } from '../state/words.ts';
import { type Explorer, nameOf, useExplorer, useView } from './explorer.ts';
import { notesOf } from './Notes.tsx';
import { type Column, Table, type TableRow } from './Table.tsx';

const NODES: readonly Column[] = [
  { title: 'Name', width: '2fr' },
  { title: 'Type', width: '112px' },
  { title: 'Relations', width: '108px', numeric: true },
  { title: 'Mentions', width: '108px', numeric: true },
  { title: 'First seen', width: '104px' },
  { title: 'Last seen', width: '104px' },
];
const EDGES: readonly Column[] = [
  { title: 'Subject', width: '1.3fr' },
  { title: 'Relation', width: '1fr' },
  { title: 'Object', width: '1.3fr' },
  { title: 'Details', width: '1fr' },
  { title: 'Last seen', width: '84px' },
  { title: 'Status', width: '100px' },
  { title: 'Statements', width: '100px', numeric: true },
  { title: 'Confidence', width: '96px', numeric: true },
];
const FIGURES: readonly Column[] = [
  { title: 'Of', width: '1.6fr' },
  { title: 'Metric', width: '1fr' },
  { title: 'Stated as', width: '1.2fr' },
  { title: 'Value', width: '176px', numeric: true },
  { title: 'Unit', width: '90px' },
  { title: 'About', width: '1.4fr' },
  { title: 'Date', width: '84px' },
];
/** By what each table is sorted to begin with: the most relations, or the latest dates. */
const FIRST: Readonly<Record<Page, number>> = { graph: 0, nodes: 2, edges: 4, figures: 6 };
const TABLES: readonly (readonly [Page, string])[] = [
  ['nodes', 'Entities'],
  ['edges', 'Relations'],
  ['figures', 'Figures'],
];

/** What is shown, as tables: in step with the filters, sortable, searchable, to take away as CSV. */
export function TableView() {
  const explorer = useExplorer();
  const { store } = explorer;
  const { page } = useView();
  const [columns, rows] = useMemo((): readonly [readonly Column[], readonly TableRow[]] => {
    if (page === 'edges') return [EDGES, edgeRows(explorer)];
    return page === 'figures' ? [FIGURES, figureRows(explorer)] : [NODES, nodeRows(explorer)];
  }, [explorer, page]);
  return (
    <section className="tables" aria-label="Tables">
      <div className="segments" role="group" aria-label="Table of">
        {TABLES.map(([value, label]) => (
          <button
            key={value}
            type="button"
            aria-pressed={page === value}
            onClick={() => store.change(set({ page: value }))}
          >
            {label}
          </button>
        ))}
      </div>
      <Table
        key={page}
        name={page}
        columns={columns}
        rows={rows}
        first={FIRST[page]}
        onOpen={(id) => store.change(page === 'edges' ? selectEdge(id) : selectNode(id))}
      />
    </section>
  );
}

function nodeRows({ graph, columns, shown }: Explorer): readonly TableRow[] {
  return columns.nodes.flatMap((id, n): TableRow[] => {
    if (!shown.nodes[n] || columns.type[n] === FIGURE) return [];
    const node = graph.getNodeAttributes(id);
    if (node.kind === 'figure') return [];
    const { label, type, mentions, firstSeen, lastSeen } = node;
    return [{ id, type, cells: [label, type, columns.degree[n] as number, mentions, firstSeen, lastSeen] }];
  });
}

function edgeRows({ graph, columns, shown }: Explorer): readonly TableRow[] {
  return columns.edges.flatMap((id, e): TableRow[] => {
    if (!shown.edges[e] || columns.relation[e] === FIGURE_LINK) return [];
    const edge = graph.getEdgeAttributes(id);
    const [subject, object] = graph.extremities(id).map((end) => nameOf(graph, end)) as [string, string];
    const says = RELATIONS[edge.type as RelationType].label;
    const details = notesOf(graph, edge).join(' · ') || null;
    const { confidence, count, lastSeen } = edge;
    const status = STATUS_WORDS[edge.status];
    return [{ id, type: null, cells: [subject, says, object, details, lastSeen, status, count, confidence] }];
  });
}

function figureRows({ graph, columns, shown }: Explorer): readonly TableRow[] {
  return columns.nodes.flatMap((id, n): TableRow[] => {
    const node = graph.getNodeAttributes(id);
    if (!shown.figures[n] || node.kind !== 'figure' || !node.of) return [];
    const { metric, text, value, unit, of, about } = node;
    const subject = about && nameOf(graph, about);
    const date = node.asOf ?? node.firstSeen;
    const cells = [nameOf(graph, of), metric.replaceAll('_', ' '), text, value, unit, subject, date];
    return [{ id: of, type: 'figure', cells }];
  });
}
