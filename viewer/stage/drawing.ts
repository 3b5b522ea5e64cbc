/** The graph as sigma draws it: a node's place, size, colour and icon, an edge's colour and bend. */
import { DEFAULT_EDGE_CURVATURE, indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { RELATION_TYPES, RELATIONS } from '../../graph/ontology.ts';
import { GROUP_COLORS } from '../../graph/palette.ts';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import { NODE_COLORS } from './icons.ts';
import { mix, type StageTheme } from './theme.ts';

export interface DrawnNode {
  /** Index into `Columns`. */
  readonly index: number;
  /** Index of its type. */
  readonly kind: number;
  x: number;
  y: number;
  size: number;
  readonly color: string;
  readonly type: 'icon';
  hidden: boolean;
}

export interface DrawnEdge {
  readonly index: number;
  size: number;
  color: string;
  /** 0 is straight. */
  curvature: number;
  type: 'arrow' | 'line' | 'curved';
  hidden: boolean;
}

export interface Drawing {
  readonly graph: MultiDirectedGraph<DrawnNode, DrawnEdge>;
  /** The attributes of `graph` by index of the node or edge: what is read in every frame. Figures come when they are drawn. */
  readonly nodes: readonly (DrawnNode | undefined)[];
  readonly edges: readonly (DrawnEdge | undefined)[];
}

/** Above so many relations arrowheads and bends are left to the highlight, and edges hide while the view moves. */
const MANY_RELATIONS = 8_000;

/** Whether a graph has so many relations that they are drawn plainly. */
export const hasManyEdges = ({ relation }: Columns): boolean =>
  relation.reduce((count, kind) => count + Number(kind !== FIGURE_LINK), 0) > MANY_RELATIONS;

/** By index of the relation, each only so strong on the stage's ground; the last is that of a figure's link. */
export function edgeColorsOn({ ground, background }: StageTheme, strength: number): readonly string[] {
  const groups = [...RELATION_TYPES.map((type) => RELATIONS[type].group), 'report'] as const;
  return groups.map((group) => mix(GROUP_COLORS[ground][group], background, strength));
}

/** Bends the n-th of several parallel edges, on the scale that @sigma/edge-curve proposes. */
function bend(index: number, most: number): number {
  if (index < 0) return -bend(-index, most);
  const amplitude = 3.5;
  return (amplitude * (1 - Math.exp(-most / amplitude)) * DEFAULT_EDGE_CURVATURE * index) / most;
}

/** Draws the entities and their relations; positions are left at 0. */
export function draw(graph: KnowledgeGraph, columns: Columns): Drawing {
  const drawing = { graph: new MultiDirectedGraph<DrawnNode, DrawnEdge>(), nodes: [], edges: [] };
  add(drawing, graph, columns, false);
  if (!hasManyEdges(columns)) bendParallels(drawing, columns);
  return drawing;
}

/** Adds the figures and their links. Most views never show them, so that they come only when asked for. */
export function drawFigures(drawing: Drawing, graph: KnowledgeGraph, columns: Columns): void {
  add(drawing, graph, columns, true);
}

function add(drawing: Drawing, graph: KnowledgeGraph, columns: Columns, figures: boolean): void {
  const { nodes, edges, type, source, target, relation, degree } = columns;
  const straight = hasManyEdges(columns) ? 'line' : 'arrow';
  const drawnNodes = drawing.nodes as (DrawnNode | undefined)[];
  const drawnEdges = drawing.edges as (DrawnEdge | undefined)[];
  // Hubs come last, and so above the others.
  const order = Array.from(nodes.keys()).filter((n) => (type[n] === FIGURE) === figures);
  for (const n of order.sort((a, b) => (degree[a] as number) - (degree[b] as number))) {
    const kind = type[n] as number;
    const color = NODE_COLORS[kind] as string;
    const node: DrawnNode = { index: n, kind, x: 0, y: 0, size: 5, color, type: 'icon', hidden: false };
    drawing.graph.addNode(nodes[n], node);
    drawnNodes[n] = node;
  }
  for (let e = 0; e < edges.length; e++) {
    const kind = relation[e] as number;
    if ((kind === FIGURE_LINK) !== figures) continue;
    const id = edges[e] as string;
    const edge: DrawnEdge = {
      index: e,
      size: figures ? 0.8 : Math.min(1.5 + Math.log2(graph.getEdgeAttribute(id, 'count') || 1) * 0.6, 4),
      // The stage gives it one, by its theme.
      color: '',
      curvature: 0,
      type: figures ? 'line' : straight,
      hidden: false,
    };
    drawing.graph.addEdgeWithKey(id, nodes[source[e] as number], nodes[target[e] as number], edge);
    drawnEdges[e] = edge;
  }
}

function bendParallels({ graph, edges }: Drawing, columns: Columns): void {
  const found = { edgeIndexAttribute: 'nth', edgeMaxIndexAttribute: 'most' };
  // The index is written to a bare copy: it is needed only here.
  const bare = new MultiDirectedGraph<object, { nth?: number | null; most?: number | null }>();
  graph.forEachNode((id) => void bare.addNode(id));
  graph.forEachEdge((id, _, from, to) => void bare.addEdgeWithKey(id, from, to));
  indexParallelEdgesIndex(bare, found);
  bare.forEachEdge((id, { nth, most }) => {
    const edge = edges[columns.edgeIndex.get(id) as number];
    if (!edge || typeof nth !== 'number' || typeof most !== 'number') return;
    edge.curvature = bend(nth, most);
    if (edge.curvature !== 0) edge.type = 'curved';
  });
}
