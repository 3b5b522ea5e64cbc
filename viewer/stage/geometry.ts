/** Where the drawn things stand on the screen: from the drawing's coordinates to pixels, and from pixels to an edge. */
import type Sigma from 'sigma';
import type { Columns } from '../state/columns.ts';
import type { Visible } from '../state/visible.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

export type Renderer = Sigma<DrawnNode, DrawnEdge>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One frame of the stage, with what is needed to draw over it. */
export interface Scene {
  readonly columns: Columns;
  readonly drawing: Drawing;
  readonly shown: Visible;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** From the drawing's coordinates to pixels. */
  readonly project: (at: Point) => Point;
  /** From a size of the drawing to pixels. */
  readonly scale: (size: number) => number;
}

/** The scene as the camera sees it now: one affine map for all of a frame's nodes. */
export function sceneOf(sigma: Renderer, columns: Columns, drawing: Drawing, shown: Visible): Scene {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const [ax, ay] = [right.x - origin.x, right.y - origin.y];
  const [bx, by] = [up.x - origin.x, up.y - origin.y];
  const factor = sigma.scaleSize(1);
  return {
    columns,
    drawing,
    shown,
    ...sigma.getDimensions(),
    project: ({ x, y }) => ({ x: origin.x + ax * x + bx * y, y: origin.y + ay * x + by * y }),
    scale: (size) => size * factor,
  };
}

/** The control point of an edge's curve: its middle, moved aside by its bend. */
export function control(from: Point, to: Point, curvature: number): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

/** The point at `t` (0 to 1) of a quadratic curve. */
export function along(from: Point, bend: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}

/** Index of the shown node at a place of the stage: of several the largest, which is drawn above the others. */
export function nodeAt({ drawing, shown, project, scale }: Scene, at: Point): number | null {
  let largest: DrawnNode | null = null;
  for (const node of drawing.nodes) {
    if (!node || !shown.nodes[node.index] || node.size <= (largest?.size ?? 0)) continue;
    const { x, y } = project(node);
    if (Math.hypot(at.x - x, at.y - y) <= scale(node.size) + 1) largest = node;
  }
  return largest?.index ?? null;
}

export interface EdgePlace {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  /** Of the node at its head, in pixels. */
  readonly radius: number;
}

/** Where an edge stands; null where an end of it is not drawn. */
export function placeEdge({ columns, drawing, project, scale }: Scene, e: number): EdgePlace | null {
  const source = drawing.nodes[columns.source[e] as number];
  const target = drawing.nodes[columns.target[e] as number];
  const edge = drawing.edges[e];
  if (!source || !target || !edge) return null;
  const [from, to] = [project(source), project(target)];
  return { from, to, bend: control(from, to, edge.curvature), radius: scale(target.size) };
}

/** The distance of a point from a stretch. */
function distanceToStretch(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}

/** Index of the shown edge nearest to a place of the stage, no more than `reach` pixels away. */
export function edgeAt(scene: Scene, at: Point, reach = 6): number | null {
  const { columns, drawing, shown } = scene;
  let nearest: number | null = null;
  let least = reach;
  for (let e = 0; e < columns.edges.length; e++) {
    const place = shown.edges[e] ? placeEdge(scene, e) : null;
    if (!place) continue;
    const { from, bend, to } = place;
    const curved = (drawing.edges[e]?.curvature ?? 0) !== 0;
    if (at.x < Math.min(from.x, bend.x, to.x) - reach || at.x > Math.max(from.x, bend.x, to.x) + reach) continue;
    if (at.y < Math.min(from.y, bend.y, to.y) - reach || at.y > Math.max(from.y, bend.y, to.y) + reach) continue;
    const steps = curved ? 8 : 1;
    for (let i = 0; i < steps; i++) {
      const distance = distanceToStretch(at, along(from, bend, to, i / steps), along(from, bend, to, (i + 1) / steps));
      if (distance < least) [least, nearest] = [distance, e];
    }
  }
  return nearest;
}
