/**
 * GraphML (http://graphml.graphdrawing.org/specification.html), for networkx, igraph, Cytoscape and yEd: every value of
 * nodes and edges as typed data. Ids are the graph's own keys, to be looked up in every other format; their slashes and
 * bars are more than the schema's NMTOKEN allows, and readers take them.
 */
import type { KnowledgeGraph } from '../model.ts';
import { type Column, EDGE_COLUMNS, edgeLabel, NODE_COLUMNS } from './attributes.ts';
import { element, escapeXml, lines, xmlDocument } from './xml.ts';

type Owner = 'node' | 'edge';

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

const LABEL = { name: 'label', type: 'string' } as const;

function declarations(owner: Owner, columns: readonly Pick<Column<never>, 'name' | 'type'>[]): readonly string[] {
  return columns.map(({ name, type }) =>
    element('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': TYPES[type] }),
  );
}

function data<Row>(owner: Owner, columns: readonly Column<Row>[], row: Row, label: string): string {
  const values = [element('data', { key: `${owner}-label` }, escapeXml(label))];
  for (const { name, read } of columns) {
    const value = read(row);
    if (value !== null && value !== '')
      values.push(element('data', { key: `${owner}-${name}` }, escapeXml(String(value))));
  }
  return values.join('');
}

/** The graph as one GraphML document: a directed graph with parallel edges. */
export function toGraphml(graph: KnowledgeGraph): string {
  const nodes = graph.mapNodes((id, node) => element('node', { id }, data('node', NODE_COLUMNS, node, node.label)));
  const edges = graph.mapEdges((id, edge, source, target) =>
    element('edge', { id, source, target }, data('edge', EDGE_COLUMNS, edge, edgeLabel(edge))),
  );
  return xmlDocument(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      lines([
        ...declarations('node', [LABEL, ...NODE_COLUMNS]),
        ...declarations('edge', [LABEL, ...EDGE_COLUMNS]),
        element('graph', { id: 'frontier-graph', edgedefault: 'directed' }, lines([...nodes, ...edges])),
      ]),
    ),
  );
}
