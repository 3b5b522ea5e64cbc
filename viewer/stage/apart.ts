/** Moves nodes apart where they overlap, when all of a plane is in view. */
import noverlap from 'graphology-layout-noverlap';
import { extent } from './frame.ts';
import type { Point } from './geometry.ts';
import type { Place, Plane } from './plane.ts';

/** The pixels that the picture has. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** By how much a plane is drawn wider than it is, so that it fills the room. */
export const stretchFor = ({ width, height }: Room): number => Math.min(1.6, Math.max(0.45, width / height));

/** How much of a plane one pixel shows, about, when all of these points are in view. */
export function pixelOf(points: Iterable<Point>, room: Room): number {
  const box = extent(points);
  return box ? Math.max((box.x[1] - box.x[0]) / room.width, (box.y[1] - box.y[0]) / room.height) : 1;
}

/** How many moves of nodes it may cost: bounded by a number, not by time, it ends the same on every machine. */
const BUDGET = 3_000_000;
/** Pixels left free around a node. */
const MARGIN = 3;

/**
 * Moves the nodes of a plane apart. That makes the picture larger, and so the nodes in it: some rounds settle that.
 * @param radius in pixels, by index of the node
 */
export function moveApart(plane: Plane, radius: (node: number) => number, room: Room): void {
  const stretch = stretchFor(room);
  const widen = (by: number) =>
    plane.updateEachNodeAttributes((_, place) => {
      place.x *= by;
      return place;
    });
  const rounds = plane.order > 20_000 ? 2 : 10;
  const maxIterations = Math.min(120, Math.ceil(BUDGET / rounds / plane.order));
  widen(stretch);
  for (let round = 0; round < rounds; round++) {
    const connected = plane.filterNodes((id) => plane.degree(id) > 0);
    const pixel = pixelOf(
      connected.map((id) => plane.getNodeAttributes(id)),
      room,
    );
    plane.updateEachNodeAttributes((id, place) => {
      place.size = (radius(Number(id)) + MARGIN) * pixel;
      return place;
    });
    if (!overlaps(plane.mapNodes((_, place) => place))) break;
    noverlap.assign(plane, { maxIterations, settings: { ratio: 1.05, margin: pixel } });
  }
  widen(1 / stretch);
}

/** Whether any two of these discs overlap. */
function overlaps(discs: readonly Place[]): boolean {
  const sorted = [...discs].sort((a, b) => a.x - a.size - (b.x - b.size));
  return sorted.some((disc, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] as Place;
      if (other.x - other.size > disc.x + disc.size) return false;
      if (Math.hypot(other.x - disc.x, other.y - disc.y) < disc.size + other.size) return true;
    }
    return false;
  });
}
