/** Lays out a graph off the page's thread. How far it goes is counted in steps: the same on every machine. */
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { moveApart, type Room } from './apart.ts';
import { AT_ONCE, forces } from './force.ts';
import { gather, type Plane, planeOf, type Ties, takePlaces } from './plane.ts';

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
let radii: Float32Array;
let room: Room;
let places: Float32Array;
let left = 0;
let seen = true;
let next: ReturnType<typeof setTimeout>;

const tell = (rested: boolean) => {
  takePlaces(plane, places);
  postMessage({ places, rested } satisfies Told);
  seen = false;
};

function advance(): void {
  if (left <= 0) {
    rest();
    return;
  }
  const iterations = Math.min(STRIDE, left);
  forceAtlas2.assign(plane, { iterations, settings: forces(plane, plane.order > AT_ONCE), getEdgeWeight: 'weight' });
  left -= iterations;
  if (seen) tell(false);
  next = setTimeout(advance);
}

function rest(): void {
  clearTimeout(next);
  moveApart(plane, (n) => radii[n] as number, room);
  tell(true);
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'seen') seen = true;
  else if (data.kind === 'rest') rest();
  else {
    ({ places, radii, room } = data);
    plane = planeOf(data.ties, places);
    gather(plane);
    left = data.bounded ? stepsFor(plane.order) : Number.POSITIVE_INFINITY;
    advance();
  }
});
