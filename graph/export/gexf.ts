/**
 * GEXF 1.3 (https://gexf.net/schema.html), for Gephi: typed attributes, colours, sizes, positions, weights, kinds of
 * edges, and the day from which each node and edge is known, which Gephi's timeline plays.
 */
import { layout, nodeSize } from '../layout.ts';
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../model.ts';
import { FIGURE_COLOR, GROUP_COLORS, TYPE_COLORS } from '../palette.ts';
import { type Column, EDGE_COLUMNS, edgeLabel, NODE_COLUMNS, relationKind } from './attributes.ts';
import { firstDay } from './dates.ts';
import { element, escapeXml, lines, xmlDocument } from './xml.ts';

function declarations<Row>(owner: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  const attributes = columns.map(({ name, type }) => element('attribute', { id: name, title: name, type }));
  return element('attributes', { class: owner, mode: 'static' }, lines(attributes));
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const all: string[] = [];
  for (const { name, read } of columns) {
    const value = read(row);
    if (value !== null && value !== '') all.push(element('attvalue', { for: name, value }));
  }
  return element('attvalues', {}, all.join(''));
}

/** `hex` is `#rrggbb`; red, green and blue are what every reader of GEXF knows. */
function color(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return element('viz:color', { r: value >> 16, g: (value >> 8) & 255, b: value & 255 });
}

const nodeColor = (node: NodeAttributes): string =>
  color(node.kind === 'entity' ? TYPE_COLORS[node.type] : FIGURE_COLOR);

function edgeColor({ type }: EdgeAttributes): string {
  const kind = relationKind(type);
  return color(kind === null ? FIGURE_COLOR : GROUP_COLORS.light[kind.group]);
}

/** The latest day on which anything was seen: the document's date, as far as the graph knows one. */
function lastDay(graph: KnowledgeGraph): string | null {
  let latest: string | null = null;
  graph.forEachNode((_, { lastSeen }) => {
    const day = firstDay(lastSeen);
    if (day !== null && (latest === null || day > latest)) latest = day;
  });
  return latest;
}

/** The graph as one GEXF document. Nodes without a date are there at all times. */
export function toGexf(graph: KnowledgeGraph): string {
  const positions = layout(graph);
  const nodes = graph.mapNodes((key, node) => {
    const { x, y } = positions.get(key)!;
    const look = [
      nodeColor(node),
      element('viz:size', { value: nodeSize(graph.degree(key)) }),
      element('viz:position', { x, y, z: 0 }),
    ];
    const identity = { id: key, label: node.label, start: firstDay(node.firstSeen) };
    return element('node', identity, values(NODE_COLUMNS, node) + look.join(''));
  });
  const edges = graph.mapEdges((key, edge, source, target) => {
    const identity = { id: key, source, target, kind: edge.type, label: edgeLabel(edge), weight: edge.count };
    const content = values(EDGE_COLUMNS, edge) + edgeColor(edge);
    return element('edge', { ...identity, start: firstDay(edge.firstSeen) }, content);
  });
  const changed = lastDay(graph);
  const mode = changed === null ? 'static' : 'dynamic';
  const timeformat = changed === null ? null : 'date';
  const description = `Knowledge graph of ${graph.getAttribute('digests').length} digests`;
  const meta = element('creator', {}, 'frontier-graph') + element('description', {}, escapeXml(description));
  return xmlDocument(
    element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      lines([
        element('meta', { lastmodifieddate: changed }, meta),
        element(
          'graph',
          { defaultedgetype: 'directed', idtype: 'string', mode, timeformat },
          lines([
            declarations('node', NODE_COLUMNS),
            declarations('edge', EDGE_COLUMNS),
            element('nodes', { count: graph.order }, lines(nodes)),
            element('edges', { count: graph.size }, lines(edges)),
          ]),
        ),
      ]),
    ),
  );
}
