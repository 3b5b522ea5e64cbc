/** The graph as sigma draws it: a node's place, size, colour and icon, an edge's colour and bend. */
import { DEFAULT_EDGE_CURVATURE, indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { RELATION_TYPES, RELATIONS } from '../../graph/ontology.ts';
import { GROUP_COLORS } from '../../graph/palette.ts';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import { NODE_COLORS, NODE_ICONS } from './icons.ts';

export interface DrawnNode {
  /** Index into `Columns`. */
  index: number;
  /** Index of its type. */
  kind: number;
  x: number;
  y: number;
  size: number;
  color: string;
  image: string;
  type: string;
  hidden: boolean;
}

export interface DrawnEdge {
  index: number;
  size: number;
  color: string;
  /** 0 is straight. */
  curvature: number;
  type: string;
  hidden: boolean;
}

export type Drawing = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** Above so many edges arrowheads and bends are left to the highlight, and edges hide while the view moves. */
export const MANY_EDGES = 8_000;

/** By index of the relation; the last is that of a figure's link. */
export const EDGE_COLORS: readonly string[] = [
  ...RELATION_TYPES.map((type) => GROUP_COLORS[RELATIONS[type].group]),
  GROUP_COLORS.report,
];

/** Bends the n-th of several parallel edges, on the scale that @sigma/edge-curve proposes. */
function bend(index: number, most: number): number {
  if (index < 0) return -bend(-index, most);
  const amplitude = 3.5;
  return (amplitude * (1 - Math.exp(-most / amplitude)) * DEFAULT_EDGE_CURVATURE * index) / most;
}

/** Draws the entities and their relations; positions are left at 0. */
export function draw(graph: KnowledgeGraph, columns: Columns): Drawing {
  const drawing: Drawing = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  add(drawing, graph, columns, false);
  if (columns.edges.length <= MANY_EDGES) bendParallels(drawing);
  return drawing;
}

/** Adds the figures and their links. Most views never show them, so that they come only when asked for. */
export function drawFigures(drawing: Drawing, graph: KnowledgeGraph, columns: Columns): void {
  add(drawing, graph, columns, true);
}

function add(drawing: Drawing, graph: KnowledgeGraph, columns: Columns, figures: boolean): void {
  const { nodes, edges, type, source, target, relation } = columns;
  const straight = edges.length <= MANY_EDGES ? 'arrow' : 'line';
  nodes.forEach((id, index) => {
    const kind = type[index] as number;
    if ((kind === FIGURE) !== figures) return;
    const look = { color: NODE_COLORS[kind] as string, image: NODE_ICONS[kind] as string, type: 'icon' };
    drawing.addNode(id, { index, kind, x: 0, y: 0, size: 5, hidden: false, ...look });
  });
  edges.forEach((id, index) => {
    const kind = relation[index] as number;
    if ((kind === FIGURE_LINK) !== figures) return;
    drawing.addEdgeWithKey(id, nodes[source[index] as number], nodes[target[index] as number], {
      index,
      size: figures ? 0.8 : Math.min(1.5 + Math.log2(graph.getEdgeAttribute(id, 'count') || 1) * 0.6, 4),
      color: EDGE_COLORS[kind] as string,
      curvature: 0,
      type: figures ? 'line' : straight,
      hidden: false,
    });
  });
}

function bendParallels(drawing: Drawing): void {
  const found = { edgeIndexAttribute: 'nth', edgeMinIndexAttribute: 'least', edgeMaxIndexAttribute: 'most' };
  // The index is written to a bare copy: it is needed only here.
  const bare = new MultiDirectedGraph<object, { nth?: number | null; least?: number | null; most?: number | null }>();
  drawing.forEachNode((id) => void bare.addNode(id));
  drawing.forEachEdge((id, _, from, to) => void bare.addEdgeWithKey(id, from, to));
  indexParallelEdgesIndex(bare, found);
  bare.forEachEdge((id, { nth, least, most }) => {
    if (typeof nth !== 'number' || typeof most !== 'number') return;
    const curvature = typeof least === 'number' ? (nth === 0 ? 0 : bend(nth, most)) : bend(nth, most);
    if (curvature !== 0) drawing.mergeEdgeAttributes(id, { curvature, type: 'curved' });
  });
}
