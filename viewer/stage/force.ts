/** The forces of the layout, by the size of what they move. */
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { Plane } from './plane.ts';

/** Up to so many entities are laid out at once; more move in the worker. */
export const AT_ONCE = 1_500;

/** How strongly nodes of a plane attract and repel each other. */
export function forces(plane: Plane, isLarge: boolean): ForceAtlas2Settings {
  return {
    ...forceAtlas2.inferSettings(plane),
    barnesHutOptimize: plane.order > 600,
    gravity: isLarge ? 1 : 0.1,
    strongGravityMode: false,
    linLogMode: true,
    scalingRatio: 4,
    slowDown: isLarge ? 4 : 1,
  };
}
