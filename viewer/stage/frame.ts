/** What the camera frames, and which node lies in which direction. */
import type { Columns } from '../state/columns.ts';
import type { Camera } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import type { Drawing } from './drawing.ts';
import { projection, type Renderer } from './geometry.ts';
import { around } from './highlight.ts';

/** Where the connected nodes stand: what the whole view frames. Null where none is. */
export function extent(drawing: Drawing, { degree }: Columns): { x: [number, number]; y: [number, number] } | null {
  const x: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const y: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  drawing.forEachNode((_, node) => {
    if (!degree[node.index]) return;
    [x[0], x[1]] = [Math.min(x[0], node.x), Math.max(x[1], node.x)];
    [y[0], y[1]] = [Math.min(y[0], node.y), Math.max(y[1], node.y)];
  });
  return x[0] < x[1] && y[0] < y[1] ? { x, y } : null;
}

/** Pixels left free above a framed part, for what lies over the stage there. */
const HEADROOM = 44;

/** The camera that just frames the nodes shown. */
export function frame(sigma: Renderer, columns: Columns, shown: Visible): Camera {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  columns.nodes.forEach((id, n) => {
    const node = shown.nodes[n] === 1 ? sigma.getNodeDisplayData(id) : undefined;
    if (!node) return;
    [left, right] = [Math.min(left, node.x), Math.max(right, node.x)];
    [low, high] = [Math.min(low, node.y), Math.max(high, node.y)];
  });
  if (left > right) return { x: 0.5, y: 0.5, ratio: 1 };
  const { width, height } = sigma.getDimensions();
  const padding = 2 * sigma.getStagePadding();
  const { ratio } = sigma.getCamera().getState();
  const corner = sigma.framedGraphToViewport({ x: left, y: low });
  const other = sigma.framedGraphToViewport({ x: right, y: high });
  const fill = Math.max(
    Math.abs(other.x - corner.x) / (width - padding),
    Math.abs(other.y - corner.y) / Math.max(height - padding - HEADROOM, 100),
  );
  const fitted = Math.min(Math.max(ratio * fill, 0.12), 4);
  const pixel = ((high - low) / (Math.abs(other.y - corner.y) || 1)) * (fitted / ratio);
  return { x: (left + right) / 2, y: (low + high) / 2 + (pixel * HEADROOM) / 2, ratio: fitted };
}

/** The shown neighbour of a node that lies most in a direction of the screen. */
export function nearestTowards(
  sigma: Renderer,
  columns: Columns,
  shown: Visible,
  id: string,
  dx: number,
  dy: number,
): string | null {
  const centre = columns.nodeIndex.get(id);
  const from = sigma.getNodeDisplayData(id);
  if (centre === undefined || !from) return null;
  const project = projection(sigma);
  const origin = project(from);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const n of around(columns, shown, centre).nodes) {
    const node = n === centre ? undefined : sigma.getNodeDisplayData(columns.nodes[n]);
    if (!node) continue;
    const at = project(node);
    const distance = Math.hypot(at.x - origin.x, at.y - origin.y);
    const straight = ((at.x - origin.x) * dx + (at.y - origin.y) * dy) / (distance || 1);
    const cost = distance / Math.max(straight, 0.001) ** 2;
    if (straight > 0.25 && cost < least) [least, best] = [cost, columns.nodes[n] as string];
  }
  return best;
}
