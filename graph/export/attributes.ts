/**
 * Nodes and edges as flat columns, for formats that know no nested values: GEXF, GraphML, CSV.
 * A list becomes one text; a value that a node or an edge does not have is null.
 */
import type { EdgeAttributes, Evidence, NodeAttributes } from '../model.ts';
import { RELATIONS, type RelationKind } from '../ontology.ts';

type Cell = string | number | null;

/** A column: its name, the type of its values, and how to read it off a node or an edge. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly read: (row: Row) => Cell;
}

const column = <Row>(name: string, type: Column<Row>['type'], read: (row: Row) => Cell): Column<Row> => ({
  name,
  type,
  read,
});

/** Between the items of a list that became one text. */
const SEPARATOR = ' | ';
const MOST_SENTENCES = 3;

/** The first few sentences that state it. */
export function sentences(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ text }) => text))].slice(0, MOST_SENTENCES).join(SEPARATOR);
}

type NodeColumn = Column<NodeAttributes>;

const ofEntity = (name: string, type: NodeColumn['type'], key: 'aliases' | 'digests' | 'mentions'): NodeColumn =>
  column(name, type, (node) => {
    if (node.kind !== 'entity') return null;
    const value = node[key];
    return typeof value === 'number' ? value : value.join(SEPARATOR);
  });

const ofFigure = (
  type: NodeColumn['type'],
  name: 'metric' | 'value' | 'max' | 'unit' | 'asOf' | 'text' | 'of' | 'about',
): NodeColumn => column(name, type, (node) => (node.kind === 'figure' ? node[name] : null));

/** "company", "model" ... or "figure". */
const nodeType = (node: NodeAttributes) => (node.kind === 'entity' ? node.type : 'figure');

export const NODE_COLUMNS: readonly NodeColumn[] = [
  column('type', 'string', nodeType),
  ofEntity('aliases', 'string', 'aliases'),
  ofEntity('mentions', 'integer', 'mentions'),
  ofEntity('digests', 'string', 'digests'),
  ofFigure('string', 'metric'),
  ofFigure('double', 'value'),
  ofFigure('double', 'max'),
  ofFigure('string', 'unit'),
  ofFigure('string', 'asOf'),
  ofFigure('string', 'text'),
  ofFigure('string', 'of'),
  ofFigure('string', 'about'),
  column('evidence', 'string', (node) => (node.kind === 'figure' ? sentences(node.evidence) : null)),
  column('firstSeen', 'string', (node) => node.firstSeen),
  column('lastSeen', 'string', (node) => node.lastSeen),
];

export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  column('relation', 'string', (edge) => edge.type),
  column('status', 'string', (edge) => edge.status),
  column('confidence', 'double', (edge) => edge.confidence),
  column('count', 'integer', (edge) => edge.count),
  column('role', 'string', (edge) => edge.role),
  column('benchmark', 'string', (edge) => edge.benchmark),
  column('figures', 'string', (edge) => edge.figures.join(SEPARATOR)),
  column('evidence', 'string', (edge) => sentences(edge.evidence)),
  column('firstSeen', 'string', (edge) => edge.firstSeen),
  column('lastSeen', 'string', (edge) => edge.lastSeen),
];

/** What the ontology says of a relation; null for the links of a figure, which are none. */
export const relationKind = (type: EdgeAttributes['type']): RelationKind | null =>
  type === 'measured_by' || type === 'concerns' ? null : RELATIONS[type];

/** "is part of"; for a figure's links "measured by", "concerns". */
export const edgeLabel = ({ type }: EdgeAttributes): string => relationKind(type)?.label ?? type.replace('_', ' ');
