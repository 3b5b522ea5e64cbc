/** What the camera frames, and which node lies in which direction. */
import type { Camera } from '../state/view.ts';
import type { DrawnNode } from './drawing.ts';
import type { Renderer, Scene } from './geometry.ts';
import { around } from './highlight.ts';

/** The nodes that are shown. */
export function* shownNodes({ drawing, shown }: Scene): Iterable<DrawnNode> {
  for (const node of drawing.nodes) if (node && shown.nodes[node.index]) yield node;
}

/**
 * The camera that just frames the nodes shown.
 * @param headroom pixels left free above them
 */
export function frame(sigma: Renderer, scene: Scene, headroom: number): Camera {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const node of shownNodes(scene)) {
    const { x, y } = scene.project(node);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left > right) return { x: 0.5, y: 0.5, ratio: 1 };
  const padding = 2 * sigma.getStagePadding();
  const { ratio } = sigma.getCamera().getState();
  const fill = Math.max(
    (right - left) / (scene.width - padding),
    (bottom - top) / Math.max(scene.height - padding - headroom, 100),
  );
  const fitted = Math.min(Math.max(ratio * fill, 0.12), 4);
  const middle = { x: (left + right) / 2, y: (top + bottom - (headroom * fitted) / ratio) / 2 };
  return { ...sigma.viewportToFramedGraph(middle), ratio: fitted };
}

/** The shown neighbour of a node that lies most in a direction of the screen, as indices. */
export function nearestTowards(scene: Scene, centre: number, dx: number, dy: number): number | null {
  const { columns, drawing, shown, project } = scene;
  const from = drawing.nodes[centre];
  if (!from) return null;
  const origin = project(from);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const n of around(columns, shown, centre).nodes) {
    const node = n === centre ? undefined : drawing.nodes[n];
    if (!node) continue;
    const at = project(node);
    const distance = Math.hypot(at.x - origin.x, at.y - origin.y);
    const straight = ((at.x - origin.x) * dx + (at.y - origin.y) * dy) / (distance || 1);
    const cost = distance / Math.max(straight, 0.001) ** 2;
    if (straight > 0.25 && cost < least) [least, best] = [cost, n];
  }
  return best;
}
