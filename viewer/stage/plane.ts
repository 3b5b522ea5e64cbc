/** The plane on which the layout moves the entities, and what places them on it in one go. */
import { forceCollide, forceSimulation } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import { subgraph } from 'graphology-operators';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import type { Point } from './geometry.ts';
import { packCircles } from './pack.ts';

/** What a layout knows of the graph. */
export type Ties = Pick<Columns, 'type' | 'source' | 'target' | 'relation'>;

export interface Place {
  x: number;
  y: number;
  size: number;
}
/** Its nodes are named by their index. */
export type Plane = UndirectedGraph<Place, { weight: number }>;

const ITERATIONS = 400;
/** How much of its pull a relation between two communities keeps. */
const BETWEEN_COMMUNITIES = 0.1;
/** Turned by this from one to the next, points on growing circles fill a disc evenly. */
const GOLDEN_ANGLE = 2.39996;

/**
 * The entities, or some of them, with one edge for all relations of a pair.
 * @param places x and y of node n at 2n and 2n + 1
 */
export function planeOf(
  { type, source, target, relation }: Ties,
  places: Float32Array,
  isMember: (node: number) => boolean = () => true,
): Plane {
  const plane: Plane = new UndirectedGraph<Place, { weight: number }>();
  type.forEach((kind, n) => {
    if (kind === FIGURE || !isMember(n)) return;
    plane.addNode(n, { x: places[2 * n] as number, y: places[2 * n + 1] as number, size: 1 });
  });
  relation.forEach((kind, e) => {
    const [s, t] = [source[e] as number, target[e] as number];
    if (kind === FIGURE_LINK || s === t || !isMember(s) || !isMember(t)) return;
    plane.updateEdge(s, t, (old) => ({ weight: Math.min((old.weight ?? 0) + 1, 4) }));
  });
  return plane;
}

/** Writes where the nodes of a plane stand into the places of all. */
export function takePlaces(plane: Plane, places: Float32Array): void {
  plane.forEachNode((id, { x, y }) => {
    places[2 * Number(id)] = x;
    places[2 * Number(id) + 1] = y;
  });
}

/** Makes what holds a community together stronger than what runs between two, so that the layout shows them apart. */
export function gather(plane: Plane): void {
  if (plane.size === 0) return;
  let state = 1;
  const rng = () => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    return state / 2147483647;
  };
  const communities = louvain(plane, { rng });
  // First the communities among themselves, each as one node, then their members around them.
  const whole: Plane = new UndirectedGraph<Place, { weight: number }>();
  plane.forEachNode((id, { x, y }) => {
    if (plane.degree(id) === 0) return;
    whole.updateNode(communities[id], (old) => ({ x: old.x ?? x, y: old.y ?? y, size: (old.size ?? 0) + 1 }));
  });
  plane.forEachEdge((_, { weight }, s, t) => {
    const [from, to] = [communities[s], communities[t]];
    if (from !== to) whole.updateEdge(from, to, (old) => ({ weight: (old.weight ?? 0) + weight }));
  });
  whole.updateEachNodeAttributes((_, place) => ({ ...place, size: Math.sqrt(place.size) }));
  forceAtlas2.assign(whole, {
    iterations: 300,
    settings: {
      ...forceAtlas2.inferSettings(whole),
      adjustSizes: false,
      gravity: 0.5,
      scalingRatio: 10,
      linLogMode: true,
    },
    getEdgeWeight: 'weight',
  });
  partCommunities(whole);
  const placed = new Map<number, number>();
  plane.updateEachNodeAttributes((id, place) => {
    if (plane.degree(id) === 0) return place;
    const community = communities[id] as number;
    const nth = placed.get(community) ?? 0;
    placed.set(community, nth + 1);
    const { x, y } = whole.getNodeAttributes(community);
    const [distance, angle] = [14 * Math.sqrt(nth), nth * GOLDEN_ANGLE];
    return { ...place, x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
  plane.updateEachEdgeAttributes((_, edge, s, t) => ({
    weight: edge.weight * (communities[s] === communities[t] ? 1 : BETWEEN_COMMUNITIES),
  }));
}

/** Moves communities apart where they overlap. Where two coincide d3 shakes them by a seeded source: always the same way. */
function partCommunities(whole: Plane): void {
  const discs = whole.mapNodes((id, { x, y, size }) => ({ id, x, y, reach: 20 * size + 10 }));
  const collide = forceCollide<(typeof discs)[number]>(({ reach }) => reach);
  forceSimulation(discs).stop().force('collide', collide).tick(200);
  for (const { id, x, y } of discs) whole.mergeNodeAttributes(id, { x, y });
}

/** The parts of a plane that hang together, the largest first. */
export const partsOf = (plane: Plane): readonly (readonly string[])[] =>
  connectedComponents(plane).sort((a, b) => b.length - a.length);

/** Lays out each part that hangs together by itself, and packs the parts. */
export function placeParts(plane: Plane, settings: ForceAtlas2Settings): void {
  const parts = partsOf(plane);
  for (const members of parts) placePart(plane, members, settings);
  packParts(plane, parts);
}

/** Lays out some nodes of a plane by themselves. */
export function placePart(plane: Plane, members: readonly string[], settings: ForceAtlas2Settings): void {
  if (members.length < 2) return;
  const part = subgraph(plane, members as string[]);
  forceAtlas2.assign(part, { iterations: ITERATIONS, settings, getEdgeWeight: 'weight' });
  part.forEachNode((id, { x, y }) => plane.mergeNodeAttributes(id, { x, y }));
}

/** Puts the parts of a plane side by side, each as it is. */
export function packParts(plane: Plane, parts: readonly (readonly string[])[]): void {
  let reach = 10;
  const circles = parts.map((members, i) => {
    const places = members.map((id) => plane.getNodeAttributes(id));
    const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
    const distances = places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
    const radius = distances.reduce((a, b) => Math.max(a, b), 0);
    // Few nodes far out shall not keep the other parts away: the largest part may overlap its circle a little.
    const most = i === 0 ? Math.min(radius, 1.7 * mean(distances)) : radius;
    if (i === 0) reach = Math.max((0.7 * radius) / Math.sqrt(members.length), 1);
    return { middle, radius: most + reach };
  });
  packCircles(circles).forEach((at, i) => {
    const { middle } = circles[i] as { readonly middle: Point };
    for (const id of parts[i] ?? []) {
      const { x, y } = plane.getNodeAttributes(id);
      plane.mergeNodeAttributes(id, { x: x - middle.x + at.x, y: y - middle.y + at.y });
    }
  });
}

/** Turns all places by an angle in radians. */
export function turn(plane: Plane, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  plane.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * cos - y * sin, y: x * sin + y * cos, size }));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** A seeded start in a disc (mulberry32): x and y of each node. */
export function scatter({ type }: Ties, seed: number): Float32Array {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const places = new Float32Array(2 * type.length);
  const radius = 10 * Math.sqrt(type.reduce((order, kind) => order + Number(kind !== FIGURE), 0));
  type.forEach((kind, n) => {
    if (kind === FIGURE) return;
    const angle = 2 * Math.PI * next();
    const distance = radius * Math.sqrt(next());
    places[2 * n] = distance * Math.cos(angle);
    places[2 * n + 1] = distance * Math.sin(angle);
  });
  return places;
}
