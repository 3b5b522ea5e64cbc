import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { FIGURE, FIGURE_LINK } from '../state/columns.ts';
import { selectEdge, selectNode, set } from '../state/steps.ts';
import type { Page } from '../state/view.ts';
import { type Explorer, nameOf, useExplorer, useView } from './explorer.ts';
import { STATUS_WORDS } from './StatusBadge.tsx';
import { type Column, Table, type TableRow } from './Table.tsx';

const NODES: readonly Column[] = [
  { title: 'Name', width: '2.2fr' },
  { title: 'Type', width: '1fr' },
  { title: 'Relations', width: '108px', numeric: true },
  { title: 'Mentions', width: '108px', numeric: true },
  { title: 'First seen', width: '104px' },
  { title: 'Last seen', width: '104px' },
];
const EDGES: readonly Column[] = [
  { title: 'Subject', width: '1.6fr' },
  { title: 'Relation', width: '1.2fr' },
  { title: 'Object', width: '1.6fr' },
  { title: 'Status', width: '1fr' },
  { title: 'Confidence', width: '116px', numeric: true },
  { title: 'Statements', width: '116px', numeric: true },
  { title: 'Last seen', width: '104px' },
];
const FIGURES: readonly Column[] = [
  { title: 'Of', width: '1.6fr' },
  { title: 'Metric', width: '1fr' },
  { title: 'Stated as', width: '1.2fr' },
  { title: 'Value', width: '176px', numeric: true },
  { title: 'Unit', width: '90px' },
  { title: 'About', width: '1.4fr' },
  { title: 'As of', width: '96px' },
];
/** By what each table is sorted to begin with: relations, statements, value's date. */
const FIRST: Readonly<Record<Page, number>> = { graph: 0, nodes: 2, edges: 5, figures: 6 };
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
    const { type, status, confidence, count, lastSeen } = graph.getEdgeAttributes(id);
    const [subject, object] = graph.extremities(id);
    const says = RELATIONS[type as RelationType].label;
    return [
      {
        id,
        type: null,
        cells: [nameOf(graph, subject), says, nameOf(graph, object), STATUS_WORDS[status], confidence, count, lastSeen],
      },
    ];
  });
}

function figureRows({ graph, columns, shown }: Explorer): readonly TableRow[] {
  return columns.nodes.flatMap((id, n): TableRow[] => {
    if (columns.type[n] !== FIGURE) return [];
    const node = graph.getNodeAttributes(id);
    if (node.kind !== 'figure') return [];
    const owner = node.of ?? node.about;
    const at = owner ? columns.nodeIndex.get(owner) : undefined;
    if (!owner || at === undefined || !shown.nodes[at]) return [];
    const { metric, text, value, unit, of, about, asOf } = node;
    return [
      {
        id: owner,
        type: 'figure',
        cells: [
          of && nameOf(graph, of),
          metric.replaceAll('_', ' '),
          text,
          value,
          unit,
          about && nameOf(graph, about),
          asOf,
        ],
      },
    ];
  });
}
