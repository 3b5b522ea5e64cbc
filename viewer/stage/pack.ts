/** Puts the parts of a graph that hang together side by side: the largest in the middle, the others around it. */

export interface Circle {
  readonly radius: number;
}

/** Golden angle: the steps of a spiral that leaves no direction out. */
const TURN = 2.399963;

/**
 * Middles of circles that do not overlap, in the order given; the first stands at (0, 0).
 * @param circles the largest first
 */
export function packCircles(circles: readonly Circle[]): readonly { readonly x: number; readonly y: number }[] {
  const placed: { readonly x: number; readonly y: number; readonly radius: number }[] = [];
  let step = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const { radius } of circles) {
    const grain = Math.max(radius, 1e-6);
    // A circle as large as the one before needs not try again where that one found no room.
    if (radius < last * 0.8) step = 0;
    last = Math.min(last, radius);
    const inner = Math.max(0, (placed[0]?.radius ?? 0) - grain);
    for (; ; step++) {
      const distance = placed.length === 0 ? 0 : inner + grain * 0.5 * Math.sqrt(step);
      const angle = step * TURN;
      const at = { x: distance * Math.cos(angle), y: distance * Math.sin(angle), radius };
      if (placed.every((other) => Math.hypot(at.x - other.x, at.y - other.y) >= radius + other.radius)) {
        placed.push(at);
        break;
      }
    }
  }
  return placed;
}
