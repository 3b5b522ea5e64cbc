/** Places the nodes: ForceAtlas2 among the entities, then apart where they overlap; figures stand around what they measure. */
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import noverlap from 'graphology-layout-noverlap';
import NoverlapLayout from 'graphology-layout-noverlap/worker';
import { subgraph } from 'graphology-operators';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import type { Drawing } from './drawing.ts';
import { packCircles } from './pack.ts';

interface Place {
  x: number;
  y: number;
  size: number;
}
type Plane = UndirectedGraph<Place, { weight: number }>;

/** Up to so many entities are laid out at once, the same for the same seed; more move in the worker. */
const AT_ONCE = 1_500;
const ITERATIONS = 400;
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
  readonly start: () => void;
  /** Stops the worker and moves overlapping nodes apart. */
  readonly stop: () => void;
  readonly end: () => void;
}

/**
 * @param stretch how much wider than high the picture is to be
 */
export function createLayout(drawing: Drawing, columns: Columns, stretch: number): Layout {
  const plane = entityPlane(columns);
  const settings = {
    ...forceAtlas2.inferSettings(plane),
    barnesHutOptimize: plane.order > 600,
    gravity: plane.order > AT_ONCE ? 1 : 0.1,
    strongGravityMode: false,
    scalingRatio: 10,
    slowDown: plane.order > AT_ONCE ? 4 : 1,
  };
  let worker: FA2Layout | NoverlapLayout | null = null;

  const figures = figurePlaces(columns);
  const apply = () => {
    const reach = unit(plane) * 20;
    drawing.updateEachNodeAttributes(
      (id, node) => {
        const figure = figures.get(node.index);
        const at = figure ? figure.anchor : id;
        if (!plane.hasNode(at)) return node;
        const { x, y } = plane.getNodeAttributes(at);
        node.x = (x + (figure ? Math.cos(figure.angle) * reach : 0)) * stretch;
        node.y = y + (figure ? Math.sin(figure.angle) * reach : 0);
        return node;
      },
      { attributes: ['x', 'y'] },
    );
  };
  /** Settings that move nodes apart where they would overlap when all that is connected is in view. */
  const spacing = () => {
    const scale = unit(plane);
    plane.updateEachNodeAttributes((id, place) => ({
      ...place,
      size: (drawing.getNodeAttribute(id, 'size') + 3) * scale,
    }));
    return { ratio: 1.15, margin: 2 * scale };
  };
  let applied = 0;
  plane.on('eachNodeAttributesUpdated', () => {
    if (!worker?.isRunning() || performance.now() - applied < FOLLOW_MS) return;
    apply();
    applied = performance.now();
  });
  const kill = () => {
    worker?.kill();
    worker = null;
  };
  /** Ends the moving; where nodes are many, a second worker moves them apart. */
  const rest = () => {
    kill();
    if (plane.order <= AT_ONCE) noverlap.assign(plane, { maxIterations: 400, settings: spacing() });
    else {
      const done = () => {
        if (worker !== apart) return;
        kill();
        apply();
      };
      const apart: NoverlapLayout = new NoverlapLayout(plane, { settings: spacing(), onConverged: done });
      worker = apart;
      apart.start();
      setTimeout(done, LONGEST_APART_MS);
    }
    apply();
  };
  return {
    isLarge: plane.order > AT_ONCE,
    apply,
    place: (seed) => {
      kill();
      scatter(plane, seed);
      if (plane.order > 1 && plane.order <= AT_ONCE) {
        placeParts(plane, settings);
        noverlap.assign(plane, { maxIterations: 400, settings: spacing() });
      }
      apply();
    },
    start: () => {
      kill();
      worker = new FA2Layout(plane, { settings, getEdgeWeight: 'weight' });
      worker.start();
    },
    stop: rest,
    end: kill,
  };
}

/** The entities with one edge for all relations of a pair. */
function entityPlane({ nodes, edges, type, source, target, relation }: Columns): Plane {
  const plane: Plane = new UndirectedGraph<Place, { weight: number }>();
  nodes.forEach((id, n) => {
    if (type[n] !== FIGURE) plane.addNode(id, { x: 0, y: 0, size: 1 });
  });
  edges.forEach((_, e) => {
    const [s, t] = [source[e] as number, target[e] as number];
    if (relation[e] !== FIGURE_LINK && s !== t) {
      plane.updateEdge(nodes[s], nodes[t], (old) => ({ weight: Math.min((old.weight ?? 0) + 1, 4) }));
    }
  });
  return plane;
}

/** Lays out each part that hangs together by itself, and packs the parts. */
function placeParts(plane: Plane, settings: ForceAtlas2Settings): void {
  const parts = connectedComponents(plane).sort((a, b) => b.length - a.length);
  let reach = 10;
  const circles = parts.map((members, i) => {
    if (members.length > 1) {
      const part = subgraph(plane, members);
      forceAtlas2.assign(part, { iterations: ITERATIONS, settings, getEdgeWeight: 'weight' });
      part.forEachNode((id, { x, y }) => plane.mergeNodeAttributes(id, { x, y }));
    }
    const middle = {
      x: mean(members.map((id) => plane.getNodeAttribute(id, 'x'))),
      y: mean(members.map((id) => plane.getNodeAttribute(id, 'y'))),
    };
    const distances = members.map((id) => {
      const { x, y } = plane.getNodeAttributes(id);
      return Math.hypot(x - middle.x, y - middle.y);
    });
    const radius = Math.max(...distances);
    // Few nodes far out shall not keep the other parts away: the largest part may overlap its circle a little.
    const most = i === 0 ? Math.min(radius, 2.2 * mean(distances)) : radius;
    if (i === 0) reach = Math.max((0.7 * radius) / Math.sqrt(members.length), 1);
    return { middle, radius: most + reach };
  });
  packCircles(circles).forEach((at, i) => {
    const { middle } = circles[i] as { readonly middle: { readonly x: number; readonly y: number } };
    for (const id of parts[i] ?? []) {
      const { x, y } = plane.getNodeAttributes(id);
      plane.mergeNodeAttributes(id, { x: x - middle.x + at.x, y: y - middle.y + at.y });
    }
  });
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** A seeded start in a disc (mulberry32). */
function scatter(plane: Plane, seed: number): void {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const radius = 10 * Math.sqrt(plane.order);
  plane.updateEachNodeAttributes((_, place) => {
    const angle = 2 * Math.PI * next();
    const distance = radius * Math.sqrt(next());
    return { ...place, x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

/** How much of the plane one pixel shows, about, when all that is connected is in view. */
function unit(plane: Plane): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  plane.forEachNode((id, { y }) => {
    if (plane.degree(id) === 0) return;
    low = Math.min(low, y);
    high = Math.max(high, y);
  });
  return Math.max(high - low, 1) / 640;
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
