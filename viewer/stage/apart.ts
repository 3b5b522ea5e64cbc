/** Moves nodes apart where they overlap, when all of a plane is in view. */
import { forceCollide, forceSimulation } from 'd3-force';
import { extent } from './extent.ts';
import type { Point } from './geometry.ts';
import type { Plane } from './plane.ts';

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
const BUDGET = 1_000_000;
const ROUNDS = 10;
/** Pixels left free around a node. */
const MARGIN = 3.5;
/** Where the nodes would cover more than so much of the picture, they part only as one comes closer. */
const FILLED = 0.4;

/**
 * Moves the nodes of a plane apart. That makes the picture larger, and so the nodes in it: some rounds settle that.
 * @param radius in pixels, by index of the node
 */
export function moveApart(plane: Plane, radius: (node: number) => number, room: Room): void {
  const stretch = stretchFor(room);
  const discs = plane.mapNodes((id, { x, y }) => ({ id, x: x * stretch, y, reach: 0, tied: plane.degree(id) > 0 }));
  const tied = discs.filter((disc) => disc.tied);
  const covered = discs.reduce((sum, { id }) => sum + Math.PI * (radius(Number(id)) + MARGIN) ** 2, 0);
  const share = Math.min(1, Math.sqrt((FILLED * room.width * room.height) / covered));
  const ticks = Math.min(60, Math.ceil(BUDGET / ROUNDS / plane.order));
  for (let round = 0; round < ROUNDS; round++) {
    const pixel = pixelOf(tied, room);
    for (const disc of discs) disc.reach = (radius(Number(disc.id)) + MARGIN) * pixel * share;
    if (!overlap(discs)) break;
    const collide = forceCollide<Disc>(({ reach }) => reach * 1.05);
    forceSimulation<Disc>(discs).stop().force('collide', collide).tick(ticks);
  }
  for (const { id, x, y } of discs) plane.mergeNodeAttributes(id, { x: x / stretch, y });
}

interface Disc extends Point {
  readonly reach: number;
}

/** Whether any two of these discs overlap. */
function overlap(discs: readonly Disc[]): boolean {
  const sorted = [...discs].sort((a, b) => a.x - a.reach - (b.x - b.reach));
  return sorted.some((disc, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] as Disc;
      if (other.x - other.reach > disc.x + disc.reach) return false;
      if (Math.hypot(other.x - disc.x, other.y - disc.y) < disc.reach + other.reach) return true;
    }
    return false;
  });
}
