/** Places the nodes: ForceAtlas2 among the entities, then apart where they overlap; figures stand around what they measure. */
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import { moveApart, pixelOf, type Room, stretchFor } from './apart.ts';
import type { Drawing } from './drawing.ts';
import { AT_ONCE, forces } from './force.ts';
import type { Point } from './geometry.ts';
import type { Order, Told } from './layout.worker.ts';
import LayoutWorker from './layout.worker.ts?worker&inline';
import { gather, placeParts, planeOf, scatter, takePlaces, turn } from './plane.ts';

/** While the worker moves the nodes, the stage follows every so many ms. */
const FOLLOW_MS = 300;
/** How far figures stand from the rim of what they measure, in pixels, and how many of them in a ring. */
const FIGURE_REACH = 11;
const RING = 14;

export interface Layout {
  /** Brings the layout's places into the drawing. */
  readonly apply: () => void;
  /** Places every node for a seed. Large graphs get a first place only: call `start`. */
  readonly place: (seed: number) => void;
  readonly isLarge: boolean;
  /** Starts to move the nodes. Where `rested` is given, the worker ends by itself, and calls it. */
  readonly start: (rested?: () => void) => void;
  /** Ends the moving: nodes that overlap are moved apart, then they rest. */
  readonly stop: () => void;
  /**
   * Places for some nodes by themselves, as if the rest of the graph were not there.
   * @param ends none, or two nodes: the first is to stand left of the second
   */
  readonly arrange: (nodes: readonly number[], ends: readonly number[]) => ReadonlyMap<number, Point>;
  readonly end: () => void;
}

/**
 * @param room the pixels that the picture has
 * @param moved is called whenever nodes have new places, for `apply` to bring them into the drawing
 * @param busy whether the stage has better to do than to follow
 */
export function createLayout(
  drawing: Drawing,
  columns: Columns,
  room: Room,
  moved: (rested: boolean) => void,
  busy: () => boolean,
): Layout {
  const { type, source, target, relation, degree } = columns;
  const ties = { type, source, target, relation };
  const stretch = stretchFor(room);
  const isLarge = type.reduce((count, kind) => count + Number(kind !== FIGURE), 0) > AT_ONCE;
  const radius = (n: number) => drawing.nodes[n]?.size ?? 4;
  let places: Float32Array = new Float32Array(2 * type.length);
  /** Where the seed puts the nodes. */
  let scattered = places;
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let figures: ReturnType<typeof figurePlaces> | undefined;

  const beside = (at: Point, { anchor, nth }: FigurePlace, pixel: number): Point => {
    const reach = pixel * (radius(anchor) + FIGURE_REACH * (1 + Math.floor(nth / RING)));
    const angle = nth * 2.39996;
    return { x: at.x + Math.cos(angle) * reach, y: at.y + Math.sin(angle) * reach };
  };

  const connected = function* (): Iterable<Point> {
    for (let n = 0; n < degree.length; n++) {
      if (degree[n]) yield { x: places[2 * n] as number, y: places[2 * n + 1] as number };
    }
  };
  const tell = (order: Order) => worker?.postMessage(order);
  const kill = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  /** Shows where the nodes are by now. Where that takes long it gets a quarter of the time. */
  const follow = () => {
    if (busy()) {
      timer = setTimeout(follow, FOLLOW_MS);
      return;
    }
    const begun = performance.now();
    moved(false);
    timer = setTimeout(() => tell({ kind: 'seen' }), Math.max(FOLLOW_MS, 3 * (performance.now() - begun)));
  };
  return {
    isLarge,
    apply: () => {
      const pixel = pixelOf(connected(), room);
      for (const node of drawing.nodes) {
        if (!node) continue;
        if (type[node.index] === FIGURE) figures ??= figurePlaces(columns, () => true);
        const figure = figures?.get(node.index);
        const n = figure ? figure.anchor : node.index;
        const at = { x: (places[2 * n] as number) * stretch, y: places[2 * n + 1] as number };
        ({ x: node.x, y: node.y } = figure ? beside(at, figure, pixel) : at);
      }
    },
    place: (seed) => {
      kill();
      scattered = scatter(ties, seed);
      places = scattered.slice();
      if (isLarge) return;
      const plane = planeOf(ties, places);
      gather(plane);
      placeParts(plane, forces(plane, isLarge));
      moveApart(plane, radius, room);
      takePlaces(plane, places);
    },
    start: (rested) => {
      kill();
      worker = new LayoutWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        places = data.places;
        clearTimeout(timer);
        if (!data.rested) return follow();
        kill();
        moved(true);
        rested?.();
      });
      const radii = Float32Array.from(type, (_, n) => radius(n));
      tell({ kind: 'move', ties, places, radii, room, bounded: rested !== undefined });
    },
    stop: () => tell({ kind: 'rest' }),
    arrange: (members, ends) => {
      const isMember = new Set(members);
      const part = planeOf(ties, scattered, (n) => isMember.has(n));
      // Two hubs push each other far away, unless what connects them holds them as strongly.
      part.updateEachEdgeAttributes((_, __, s, t) => ({ weight: Math.sqrt(Math.min(part.degree(s), part.degree(t))) }));
      const settings = forces(part, isLarge);
      placeParts(part, { ...settings, linLogMode: false, scalingRatio: 20, gravity: 0.5, slowDown: 2 });
      const [left, right] = ends.map((n) => part.getNodeAttributes(n));
      if (left && right) turn(part, -Math.atan2(right.y - left.y, right.x - left.x));
      moveApart(part, radius, room);
      const arranged = new Map(part.mapNodes((id, { x, y }): [number, Point] => [Number(id), { x: x * stretch, y }]));
      const pixel = pixelOf(arranged.values(), room);
      if (!members.some((n) => type[n] === FIGURE)) return arranged;
      for (const [n, place] of figurePlaces(columns, (n) => isMember.has(n))) {
        arranged.set(n, beside(arranged.get(place.anchor) as Point, place, pixel));
      }
      return arranged;
    },
    end: kill,
  };
}

interface FigurePlace {
  /** The entity that it measures or concerns. */
  readonly anchor: number;
  /** Which of the figures around it is meant, from 0 on. */
  readonly nth: number;
}

/** By index of the figure: where it stands among these nodes. */
function figurePlaces({ edges, type, source, target, relation }: Columns, isMember: (node: number) => boolean) {
  const around = new Map<number, number>();
  const places = new Map<number, FigurePlace>();
  for (let e = 0; e < edges.length; e++) {
    if (relation[e] !== FIGURE_LINK) continue;
    const [s, t] = [source[e] as number, target[e] as number];
    const [anchor, figure] = type[t] === FIGURE ? [s, t] : [t, s];
    if (places.has(figure) || !isMember(anchor) || !isMember(figure)) continue;
    const nth = around.get(anchor) ?? 0;
    around.set(anchor, nth + 1);
    places.set(figure, { anchor, nth });
  }
  return places;
}
