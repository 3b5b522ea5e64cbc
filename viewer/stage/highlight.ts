/** What is hovered or selected, drawn again over a veil that dims the rest: its cost does not grow with the graph. */
import { type Columns, FIGURE_LINK } from '../state/columns.ts';
import type { Visible } from '../state/visible.ts';
import { along, control, type Point, projection, type Renderer } from './geometry.ts';
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

/** Draws veil, edges with arrowheads, and nodes. */
export function drawHighlight(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  columns: Columns,
  theme: StageTheme,
  { centres, nodes, edges }: Highlight,
  edgeColors: readonly string[],
): void {
  const project = projection(sigma);
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  context.globalAlpha = VEIL;
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  for (const e of edges) {
    const place = placeEdge(sigma, columns, e, project);
    if (!place) continue;
    const { from, bend, to, radius } = place;
    const color = edgeColors[columns.relation[e] as number] ?? theme.muted;
    const thick = Math.max(1.4, sigma.scaleSize(graph.getEdgeAttribute(columns.edges[e], 'size')));
    drawArrow(context, from, bend, to, radius, color, thick);
  }
  const icons = iconImages();
  for (const n of nodes) {
    const node = sigma.getNodeDisplayData(columns.nodes[n]);
    if (!node || node.hidden) continue;
    const at = project(node);
    const radius = Math.max(sigma.scaleSize(node.size), 4);
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = node.color;
    context.fill();
    if (centres.has(n)) {
      context.lineWidth = 2.5;
      context.strokeStyle = theme.ink;
      context.stroke();
    }
    const icon = icons[columns.type[n] as number];
    if (icon?.complete && radius > 4)
      context.drawImage(icon, at.x - radius * 0.6, at.y - radius * 0.6, radius * 1.2, radius * 1.2);
  }
}

/** Writes what each edge says in its middle, as far as there is room. */
export function drawEdgeLabels(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  columns: Columns,
  theme: StageTheme,
  edges: readonly number[],
  text: (edge: number) => string,
  taken: Taken,
): void {
  const project = projection(sigma);
  context.font = `500 10.5px ${FONT}`;
  context.textBaseline = 'middle';
  for (const e of edges.slice(0, 60)) {
    const place = columns.relation[e] === FIGURE_LINK ? null : placeEdge(sigma, columns, e, project);
    if (!place || Math.hypot(place.to.x - place.from.x, place.to.y - place.from.y) < 60) continue;
    const at = along(place.from, place.bend, place.to, 0.5);
    const words = text(e);
    const wide = context.measureText(words).width;
    if (!taken.take({ x: at.x - wide / 2 - 3, y: at.y - 8, width: wide + 6, height: 16 })) continue;
    write(context, { ...theme, ink: theme.muted }, words, at);
  }
}

function placeEdge(sigma: Renderer, columns: Columns, e: number, project: (at: Point) => Point) {
  const source = sigma.getNodeDisplayData(columns.nodes[columns.source[e] as number]);
  const target = sigma.getNodeDisplayData(columns.nodes[columns.target[e] as number]);
  if (!source || !target || source.hidden || target.hidden) return null;
  const [from, to] = [project(source), project(target)];
  const curvature = sigma.getGraph().getEdgeAttribute(columns.edges[e], 'curvature');
  return { from, to, bend: control(from, to, curvature), radius: sigma.scaleSize(target.size) };
}

function drawArrow(
  context: CanvasRenderingContext2D,
  from: Point,
  bend: Point,
  to: Point,
  radius: number,
  color: string,
  thick: number,
): void {
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const head = 4 + thick * 2;
  const tip = { x: to.x - Math.cos(angle) * (radius + 1), y: to.y - Math.sin(angle) * (radius + 1) };
  const neck = { x: tip.x - Math.cos(angle) * head, y: tip.y - Math.sin(angle) * head };
  context.strokeStyle = context.fillStyle = color;
  context.lineWidth = thick;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(bend.x, bend.y, neck.x, neck.y);
  context.stroke();
  const side = { x: (-Math.sin(angle) * head) / 2, y: (Math.cos(angle) * head) / 2 };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(neck.x + side.x, neck.y + side.y);
  context.lineTo(neck.x - side.x, neck.y - side.y);
  context.fill();
}
