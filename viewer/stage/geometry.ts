/** From sigma's coordinates to pixels of the stage, fast enough for every node of every frame. */
import type Sigma from 'sigma';
import type { DrawnEdge, DrawnNode } from './drawing.ts';

export type Renderer = Sigma<DrawnNode, DrawnEdge>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The projection of the present frame: one affine map. */
export function projection(sigma: Renderer): (framed: Point) => Point {
  const origin = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const right = sigma.framedGraphToViewport({ x: 1, y: 0 });
  const up = sigma.framedGraphToViewport({ x: 0, y: 1 });
  const [ax, ay] = [right.x - origin.x, right.y - origin.y];
  const [bx, by] = [up.x - origin.x, up.y - origin.y];
  return ({ x, y }) => ({ x: origin.x + ax * x + bx * y, y: origin.y + ay * x + by * y });
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

/** The distance of a point from a stretch. */
function distanceToStretch(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}

/** The shown edge nearest to a place of the stage, no more than `reach` pixels away. */
export function edgeAt(sigma: Renderer, at: Point, reach = 6): string | null {
  const project = projection(sigma);
  const graph = sigma.getGraph();
  let nearest: string | null = null;
  let least = reach;
  graph.forEachEdge((id, { curvature }, source, target) => {
    const edge = sigma.getEdgeDisplayData(id);
    const [s, t] = [sigma.getNodeDisplayData(source), sigma.getNodeDisplayData(target)];
    if (!edge || edge.hidden || !s || !t) return;
    const [from, to] = [project(s), project(t)];
    const slack = reach + Math.abs(curvature) * Math.hypot(to.x - from.x, to.y - from.y);
    if (at.x < Math.min(from.x, to.x) - slack || at.x > Math.max(from.x, to.x) + slack) return;
    if (at.y < Math.min(from.y, to.y) - slack || at.y > Math.max(from.y, to.y) + slack) return;
    const bend = control(from, to, curvature);
    const steps = curvature === 0 ? 1 : 8;
    for (let i = 0; i < steps; i++) {
      const distance = distanceToStretch(at, along(from, bend, to, i / steps), along(from, bend, to, (i + 1) / steps));
      if (distance < least) [least, nearest] = [distance, id];
    }
  });
  return nearest;
}
