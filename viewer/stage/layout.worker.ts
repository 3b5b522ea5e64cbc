/** Lays out a graph off the page's thread. How far it goes is counted in steps: the same on every machine. */
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { subgraph } from 'graphology-operators';
import { moveApart, type Room } from './apart.ts';
import { AT_ONCE, forces } from './force.ts';
import { gather, type Plane, packParts, partsOf, placePart, planeOf, type Ties, takePlaces } from './plane.ts';

export type Order =
  | {
      readonly kind: 'move';
      readonly ties: Ties;
      /** Where the nodes stand: x and y of node n at 2n and 2n + 1. */
      readonly places: Float32Array;
      /** Of the nodes, in pixels. */
      readonly radii: Float32Array;
      readonly room: Room;
      /** Whether it ends by itself, after as many steps as a graph of this size gets. */
      readonly bounded: boolean;
    }
  /** The places told last are on the screen: tell the next. */
  | { readonly kind: 'seen' }
  /** Ends the moving. */
  | { readonly kind: 'rest' };

export interface Told {
  readonly places: Float32Array;
  /** Whether nothing will move any more. */
  readonly rested: boolean;
}

/** How many steps lie between two looks at the orders. */
const STRIDE = 10;

/** How many steps a graph gets: fewer where each takes long. */
const stepsFor = (order: number) => Math.min(400, Math.max(40, Math.round(2_000_000 / order)));

let plane: Plane;
let parts: readonly (readonly string[])[];
/** The largest part: the one that is seen to move. */
let core: Plane;
let radii: Float32Array;
let room: Room;
let places: Float32Array;
let left = 0;
let seen = true;
let next: ReturnType<typeof setTimeout>;

const tell = (rested: boolean) => {
  takePlaces(rested ? plane : core, places);
  postMessage({ places, rested } satisfies Told);
  seen = false;
};

function advance(): void {
  if (left <= 0) {
    rest();
    return;
  }
  const iterations = Math.min(STRIDE, left);
  forceAtlas2.assign(core, { iterations, settings: forces(core, core.order > AT_ONCE), getEdgeWeight: 'weight' });
  left -= iterations;
  if (seen) tell(false);
  next = setTimeout(advance);
}

function rest(): void {
  clearTimeout(next);
  core.forEachNode((id, { x, y }) => plane.mergeNodeAttributes(id, { x, y }));
  packParts(plane, parts);
  const connected = plane.filterNodes((id) => plane.degree(id) > 0);
  const drawn = subgraph(plane, connected) as Plane;
  moveApart(drawn, (n) => radii[n] as number, room);
  drawn.forEachNode((id, { x, y }) => plane.mergeNodeAttributes(id, { x, y }));
  tell(true);
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'seen') seen = true;
  else if (data.kind === 'rest') rest();
  else {
    ({ places, radii, room } = data);
    plane = planeOf(data.ties, places);
    gather(plane);
    parts = partsOf(plane);
    for (const members of parts.slice(1)) placePart(plane, members, forces(plane, false));
    core = subgraph(plane, (parts[0] ?? []) as string[]) as Plane;
    left = data.bounded ? stepsFor(core.order) : Number.POSITIVE_INFINITY;
    advance();
  }
});
