/** Places the nodes: ForceAtlas2 among the entities, then apart where they overlap; figures stand around what they measure. */
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import noverlap from 'graphology-layout-noverlap';
import NoverlapLayout from 'graphology-layout-noverlap/worker';
import { subgraph } from 'graphology-operators';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import type { Drawing } from './drawing.ts';
import { extent } from './frame.ts';
import type { Point } from './geometry.ts';
import { entityPlane, type Place, type Plane, placeParts, scatter, turn } from './plane.ts';

/** Up to so many entities are laid out at once, the same for the same seed; more move in the worker. */
const AT_ONCE = 1_500;
/** How many steps of the worker a large graph takes to its first places. */
const ENOUGH = 400;
/** While a worker moves the nodes, the stage follows every so many ms. */
const FOLLOW_MS = 300;
/** How long the second worker may move overlapping nodes apart. */
const LONGEST_APART_MS = 6_000;

export interface Layout {
  /** Brings the layout's places into the drawing. */
  readonly apply: () => void;
  /** Places every node for a seed. Large graphs get a first place only: call `start`. */
  readonly place: (seed: number) => void;
  readonly isLarge: boolean;
  /** Starts the worker; `enough` is called once it has done so many steps that the same seed gives the same places. */
  readonly start: (enough?: () => void) => void;
  /** Stops the worker and moves overlapping nodes apart. */
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
 */
export function createLayout(
  drawing: Drawing,
  columns: Columns,
  room: { readonly width: number; readonly height: number },
  moved: () => void,
): Layout {
  const { nodes, type } = columns;
  const stretch = Math.min(1.6, Math.max(0.45, room.width / room.height));
  let made: Plane | undefined;
  // A large graph's first places need no plane: it is made when it starts to move.
  const plane = () => {
    made ??= entityPlane(columns, drawing);
    return made;
  };
  const order = type.reduce((count, kind) => count + Number(kind !== FIGURE), 0);
  const isLarge = order > AT_ONCE;
  const settings = (part: Plane): ForceAtlas2Settings => ({
    ...forceAtlas2.inferSettings(part),
    barnesHutOptimize: part.order > 600,
    gravity: isLarge ? 1 : 0.1,
    strongGravityMode: false,
    linLogMode: true,
    scalingRatio: 4,
    slowDown: isLarge ? 4 : 1,
  });
  let worker: FA2Layout | NoverlapLayout | null = null;
  let enough = () => {};
  let figures: ReturnType<typeof figurePlaces> | undefined;

  const apply = () => {
    figures ??= figurePlaces(columns);
    const reach = pixel(plane()) * 20;
    for (const node of drawing.nodes) {
      if (!node) continue;
      const figure = figures.get(node.index);
      const at = figure ? figure.anchor : (nodes[node.index] as string);
      if (!plane().hasNode(at)) continue;
      const { x, y } = plane().getNodeAttributes(at);
      node.x = (x + (figure ? Math.cos(figure.angle) * reach : 0)) * stretch;
      node.y = y + (figure ? Math.sin(figure.angle) * reach : 0);
    }
  };
  /** Settings that move nodes apart where they would overlap when all of a part is in view. */
  const spacing = (part: Plane) => {
    const scale = pixel(part);
    part.updateEachNodeAttributes((id, place) => {
      place.size = ((drawing.nodes[columns.nodeIndex.get(id) as number]?.size ?? 4) + 3) * scale;
      return place;
    });
    return { ratio: 1.05, margin: scale };
  };
  /** Moving apart makes the picture larger, and so the nodes in it: some rounds settle that. */
  const apart = (part: Plane) => {
    const widen = (by: number) =>
      part.updateEachNodeAttributes((_, place) => {
        place.x *= by;
        return place;
      });
    widen(stretch);
    for (let round = 0; round < 10; round++) {
      const settings = spacing(part);
      if (!overlaps(part.mapNodes((_, place) => place))) break;
      noverlap.assign(part, { maxIterations: 120, settings });
    }
    widen(1 / stretch);
  };
  /** How much of a part one pixel shows, about, when all of it that is connected is in view. */
  const pixel = (part: Plane): number => {
    const box = extent(part.filterNodes((id) => part.degree(id) > 0).map((id) => part.getNodeAttributes(id)));
    return box ? Math.max((box.x[1] - box.x[0]) / room.width, (box.y[1] - box.y[0]) / room.height) : 1;
  };
  /** Tells of what the worker does, and when it has done enough. */
  const follow = () => {
    let [next, iterations] = [0, 0];
    plane().on('eachNodeAttributesUpdated', () => {
      if (!(worker instanceof FA2Layout && worker.isRunning())) return;
      // After this step: the supervisor is not done with it yet.
      if (++iterations === ENOUGH) setTimeout(() => enough());
      const now = performance.now();
      if (now < next) return;
      moved();
      // Where drawing takes long it gets a quarter of the time.
      next = performance.now() + Math.max(FOLLOW_MS, 3 * (performance.now() - now));
    });
  };
  const kill = () => {
    worker?.kill();
    worker = null;
  };
  /** Ends the moving; where nodes are many, a second worker moves them apart. */
  const rest = () => {
    kill();
    if (!isLarge) apart(plane());
    else {
      const done = () => {
        if (worker !== second) return;
        kill();
        moved();
      };
      const second: NoverlapLayout = new NoverlapLayout(plane(), { settings: spacing(plane()), onConverged: done });
      worker = second;
      second.start();
      setTimeout(done, LONGEST_APART_MS);
    }
    moved();
  };
  return {
    isLarge,
    apply,
    place: (seed) => {
      kill();
      scatter(drawing, order, seed);
      made = undefined;
      if (isLarge) return;
      placeParts(plane(), settings(plane()));
      apart(plane());
      apply();
    },
    start: (whenEnough = () => {}) => {
      enough = whenEnough;
      if (!made) {
        plane();
        follow();
      }
      kill();
      worker = new FA2Layout(plane(), { settings: settings(plane()), getEdgeWeight: 'weight' });
      worker.start();
    },
    stop: rest,
    arrange: (members, ends) => {
      const part = subgraph(
        plane(),
        members.filter((n) => type[n] !== FIGURE).map((n) => nodes[n] as string),
      ) as Plane;
      part.updateEachNodeAttributes((_, place) => ({ ...place }));
      // Two hubs push each other far away, unless what connects them holds them as strongly.
      part.updateEachEdgeAttributes((_, __, s, t) => ({ weight: Math.sqrt(Math.min(part.degree(s), part.degree(t))) }));
      placeParts(part, { ...settings(part), linLogMode: false, scalingRatio: 20, gravity: 0.5, slowDown: 2 });
      const [left, right] = ends.map((n) => part.getNodeAttributes(nodes[n]));
      if (left && right) turn(part, -Math.atan2(right.y - left.y, right.x - left.x));
      apart(part);
      return new Map(part.mapNodes((id, { x, y }) => [columns.nodeIndex.get(id) as number, { x: x * stretch, y }]));
    },
    end: kill,
  };
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

/** By index of the figure: the entity that it measures, and its direction from there. */
function figurePlaces({ nodes, edges, type, source, target, relation }: Columns) {
  const around = new Map<number, number>();
  const places = new Map<number, { readonly anchor: string; readonly angle: number }>();
  for (let e = 0; e < edges.length; e++) {
    if (relation[e] !== FIGURE_LINK) continue;
    const [s, t] = [source[e] as number, target[e] as number];
    const [anchor, figure] = type[t] === FIGURE ? [s, t] : [t, s];
    if (places.has(figure)) continue;
    const nth = around.get(anchor) ?? 0;
    around.set(anchor, nth + 1);
    places.set(figure, { anchor: nodes[anchor] as string, angle: nth * 2.39996 });
  }
  return places;
}
