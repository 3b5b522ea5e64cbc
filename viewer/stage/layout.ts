/** Places the nodes: ForceAtlas2 among the entities, then apart where they overlap; figures stand around what they measure. */
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import noverlap from 'graphology-layout-noverlap';
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
/** Above so many, moving overlapping nodes apart costs more than it shows. */
const MOST_FOR_NOVERLAP = 6_000;

export interface Layout {
  /** Places every node for a seed. Large graphs get a first place only: call `start`. */
  readonly place: (seed: number) => void;
  readonly isLarge: boolean;
  readonly isRunning: () => boolean;
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
    gravity: 0.1,
    strongGravityMode: false,
    scalingRatio: 10,
    slowDown: plane.order > AT_ONCE ? 4 : 1,
  };
  let worker: FA2Layout | null = null;

  const apply = () => {
    const figures = figurePlaces(columns);
    drawing.updateEachNodeAttributes(
      (id, node) => {
        if (!plane.hasNode(id)) return node;
        const { x, y } = plane.getNodeAttributes(id);
        node.x = x * stretch;
        node.y = y;
        return node;
      },
      { attributes: ['x', 'y'] },
    );
    for (const { node, anchor, angle } of figures) {
      const from = drawing.getNodeAttributes(columns.nodes[anchor]);
      const reach = unit(plane) * 20;
      drawing.mergeNodeAttributes(columns.nodes[node], {
        x: from.x + Math.cos(angle) * reach,
        y: from.y + Math.sin(angle) * reach,
      });
    }
  };
  const apart = () => {
    if (plane.order > MOST_FOR_NOVERLAP || plane.order < 2) return;
    const scale = unit(plane);
    plane.updateEachNodeAttributes((id, place) => ({
      ...place,
      size: (drawing.getNodeAttribute(id, 'size') + 3) * scale,
    }));
    noverlap.assign(plane, {
      maxIterations: plane.order > 2_000 ? 20 : 400,
      settings: { ratio: 1.15, margin: 2 * scale },
    });
  };
  plane.on('eachNodeAttributesUpdated', () => {
    if (worker?.isRunning()) apply();
  });
  const kill = () => {
    worker?.kill();
    worker = null;
  };
  return {
    isLarge: plane.order > AT_ONCE,
    place: (seed) => {
      kill();
      scatter(plane, seed);
      if (plane.order > 1 && plane.order <= AT_ONCE) {
        placeParts(plane, settings);
        apart();
      }
      apply();
    },
    isRunning: () => worker?.isRunning() ?? false,
    start: () => {
      worker ??= new FA2Layout(plane, { settings, getEdgeWeight: 'weight' });
      worker.start();
    },
    stop: () => {
      kill();
      apart();
      apply();
    },
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

/** Each figure with the entity that it measures and its direction from there. */
function figurePlaces({ edges, type, source, target, relation }: Columns) {
  const around = new Map<number, number>();
  const placed = new Set<number>();
  const places: { readonly node: number; readonly anchor: number; readonly angle: number }[] = [];
  for (let e = 0; e < edges.length; e++) {
    if (relation[e] !== FIGURE_LINK) continue;
    const [s, t] = [source[e] as number, target[e] as number];
    const [anchor, node] = type[t] === FIGURE ? [s, t] : [t, s];
    if (placed.has(node)) continue;
    placed.add(node);
    const nth = around.get(anchor) ?? 0;
    around.set(anchor, nth + 1);
    places.push({ node, anchor, angle: nth * 2.39996 });
  }
  return places;
}
