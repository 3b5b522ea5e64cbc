/** What is hovered or selected, drawn again over a veil that dims the rest: its cost does not grow with the graph. */
import { STATUSES } from '../../graph/ontology.ts';
import { type Columns, FIGURE_LINK } from '../state/columns.ts';
import type { Visible } from '../state/visible.ts';
import { along, type EdgePlace, type Point, placeEdge, type Scene } from './geometry.ts';
import { iconImages } from './icons.ts';
import { type Taken, write } from './labels.ts';
import { FONT, type StageTheme } from './theme.ts';

export interface Highlight {
  /** Indices into `Columns`; the first nodes are the centres. */
  readonly centres: ReadonlySet<number>;
  readonly nodes: ReadonlySet<number>;
  readonly edges: readonly number[];
}

/** A node, its shown edges and neighbours. */
export function around(columns: Columns, shown: Visible, node: number): Highlight {
  const nodes = new Set([node]);
  const edges: number[] = [];
  for (let e = 0; e < columns.edges.length; e++) {
    const s = columns.source[e] as number;
    const t = columns.target[e] as number;
    if ((s !== node && t !== node) || !shown.edges[e]) continue;
    edges.push(e);
    nodes.add(s === node ? t : s);
  }
  return { centres: new Set([node]), nodes, edges };
}

/** An edge and its ends. */
export function alongEdge(columns: Columns, edge: number): Highlight {
  const ends = new Set([columns.source[edge] as number, columns.target[edge] as number]);
  return { centres: ends, nodes: ends, edges: [edge] };
}

const VEIL = 0.84;
/** Of what is planned, reported, forecast or denied. In pixels. */
const DASHES = [7, 5];
const FACT = STATUSES.indexOf('actual');
/** In pixels. */
export const EDGE_LABEL_SIZE = 10.5;

/** Draws veil, edges with arrowheads, and nodes. */
export function drawHighlight(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: StageTheme,
  { centres, nodes, edges }: Highlight,
  edgeColors: readonly string[],
): void {
  const { columns, drawing, shown, project, scale, width, height } = scene;
  context.globalAlpha = VEIL;
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  for (const e of edges) {
    const place = placeEdge(scene, e);
    if (!place) continue;
    const color = edgeColors[columns.relation[e] as number] ?? theme.muted;
    const isFact = columns.relation[e] === FIGURE_LINK || columns.status[e] === FACT;
    drawArrow(context, place, color, Math.max(1.4, scale(drawing.edges[e]?.size ?? 1)), isFact ? [] : DASHES);
  }
  const icons = iconImages();
  // Centres last: nothing covers them.
  for (const n of [...[...nodes].filter((n) => !centres.has(n)), ...centres]) {
    const node = drawing.nodes[n];
    if (!node || !shown.nodes[n]) continue;
    const at = project(node);
    const radius = Math.max(scale(node.size), 4);
    context.beginPath();
    context.arc(at.x, at.y, radius + 1, 0, 2 * Math.PI);
    context.fillStyle = theme.background;
    context.fill();
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = node.color;
    context.fill();
    if (centres.has(n)) {
      context.lineWidth = 2.5;
      context.strokeStyle = theme.ink;
      context.stroke();
    }
    const icon = icons[node.kind];
    if (icon?.complete && radius > 5)
      context.drawImage(icon, at.x - radius * 0.62, at.y - radius * 0.62, radius * 1.24, radius * 1.24);
  }
}

/** What an edge says, where that is written. */
export interface EdgeLabel extends Point {
  readonly text: string;
}

/**
 * Writes what each edge says in its middle, as far as there is room beside the boxes taken and those of nodes.
 * @returns the labels written; `x` and `y` are their middle
 */
export function drawEdgeLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: StageTheme,
  edges: readonly number[],
  text: (edge: number) => string,
  taken: Taken,
  nodes: Taken,
): readonly EdgeLabel[] {
  const drawn: EdgeLabel[] = [];
  context.font = `500 ${EDGE_LABEL_SIZE}px ${FONT}`;
  context.textBaseline = 'middle';
  for (const e of edges.slice(0, 60)) {
    const place = scene.columns.relation[e] === FIGURE_LINK ? null : placeEdge(scene, e);
    if (!place || Math.hypot(place.to.x - place.from.x, place.to.y - place.from.y) < 60) continue;
    const words = text(e);
    const wide = context.measureText(words).width;
    // Near a hub many edges run side by side: further out there is more room.
    for (const t of [0.5, 0.62, 0.38]) {
      const at = along(place.from, place.bend, place.to, t);
      const box = { x: at.x - wide / 2 - 3, y: at.y - 8, width: wide + 6, height: 16 };
      if (!nodes.isFree(box) || !taken.take(box)) continue;
      write(context, { ...theme, ink: theme.muted }, words, at);
      drawn.push({ text: words, ...at });
      break;
    }
  }
  return drawn;
}

function drawArrow(
  context: CanvasRenderingContext2D,
  { from, bend, to, radius }: EdgePlace,
  color: string,
  thick: number,
  dashes: readonly number[],
): void {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const head = 4 + thick * 2;
  const tip = { x: to.x - Math.cos(angle) * (radius + 1), y: to.y - Math.sin(angle) * (radius + 1) };
  const neck = { x: tip.x - Math.cos(angle) * head, y: tip.y - Math.sin(angle) * head };
  context.strokeStyle = context.fillStyle = color;
  context.lineWidth = thick;
  context.setLineDash([...dashes]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(bend.x, bend.y, neck.x, neck.y);
  context.stroke();
  context.setLineDash([]);
  const side = { x: (-Math.sin(angle) * head) / 2, y: (Math.cos(angle) * head) / 2 };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(neck.x + side.x, neck.y + side.y);
  context.lineTo(neck.x - side.x, neck.y - side.y);
  context.fill();
}
