/** The box around points. Apart from what draws: the layout's worker uses it too, which has no document. */
import type { Point } from './geometry.ts';

interface Extent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The box around some nodes in the drawing's coordinates. Null where it has no width or no height. */
export function extent(nodes: Iterable<Point>): Extent | null {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const node of nodes) {
    [x[0], x[1]] = [Math.min(x[0], node.x), Math.max(x[1], node.x)];
    [y[0], y[1]] = [Math.min(y[0], node.y), Math.max(y[1], node.y)];
  }
  return x[0] < x[1] && y[0] < y[1] ? { x, y } : null;
}
