/** Communities: found by Louvain, named after their hubs, drawn as soft clouds under the nodes. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import type { Visible } from '../state/visible.ts';
import type { Point, Scene } from './geometry.ts';
import { type Taken, write } from './labels.ts';
import { FONT, type StageTheme } from './theme.ts';

export interface Region {
  /** Index of the node with the most relations. */
  readonly hub: number;
  readonly members: readonly number[];
  /** Pairs of members that a relation connects. */
  readonly links: readonly (readonly [number, number])[];
  /** Degrees of the colour wheel. */
  readonly hue: number;
}

const SMALLEST = 5;
const MOST = 14;
/** The cloud of a large community covers its best connected members. */
const MOST_MEMBERS = 400;
const HUES = [210, 28, 150, 330, 262, 48, 185, 2, 100, 290, 225, 70, 170, 310];

/** The largest communities among what is shown, at most fourteen, each of at least five entities. */
export function findRegions(columns: Columns, shown: Visible): readonly Region[] {
  const { nodes, edges, type, source, target, relation, degree } = columns;
  const plane = new UndirectedGraph<{ n: number }, { weight: number }>();
  nodes.forEach((_, n) => {
    if (shown.nodes[n] && type[n] !== FIGURE) plane.addNode(n, { n });
  });
  edges.forEach((_, e) => {
    if (!shown.edges[e] || relation[e] === FIGURE_LINK || source[e] === target[e]) return;
    plane.updateEdge(source[e], target[e], (old) => ({ weight: (old.weight ?? 0) + 1 }));
  });
  if (plane.size === 0) return [];
  let state = 1;
  const rng = () => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647;
    return state / 2147483647;
  };
  const communities = louvain(plane, { rng, resolution: 1 });
  const members = new Map<number, number[]>();
  for (const [node, community] of Object.entries(communities)) {
    const list = members.get(community);
    if (list) list.push(Number(node));
    else members.set(community, [Number(node)]);
  }
  const links = new Map<number, [number, number][]>([...members.keys()].map((community) => [community, []]));
  plane.forEachEdge((_, __, s, t) => {
    const community = communities[s] as number;
    if (community === communities[t]) links.get(community)?.push([Number(s), Number(t)]);
  });
  return [...members]
    .filter(([, list]) => list.length >= SMALLEST)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([community, list], i) => {
      const hub = list.reduce((best, n) => ((degree[n] as number) > (degree[best] as number) ? n : best));
      const members = list.sort((a, b) => (degree[b] as number) - (degree[a] as number)).slice(0, MOST_MEMBERS);
      const near = (links.get(community) ?? []).slice(0, 3 * MOST_MEMBERS);
      return { hub, members, links: near, hue: HUES[i % HUES.length] as number };
    });
}

/** How far a cloud reaches around a node, and how long a link it still covers, in pixels. */
const REACH = 17;
const LONGEST_LINK = 150;

/** The outline of a region's cloud, around its members and the short links between them, as SVG path data. */
export function cloud({ drawing, shown, project, scale, width, height }: Scene, { members, links }: Region): string {
  const isNear = ({ x, y }: Point) =>
    x > -LONGEST_LINK && y > -LONGEST_LINK && x < width + LONGEST_LINK && y < height + LONGEST_LINK;
  const parts: string[] = [];
  const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  // All parts wind one way: what overlaps gets no darker when they are filled as one.
  for (const n of members) {
    const node = shown.nodes[n] ? drawing.nodes[n] : undefined;
    const at = node && project(node);
    if (!node || !at || !isNear(at)) continue;
    const reach = scale(node.size) + REACH;
    const half = `A${point(reach, reach)} 0 0 1 `;
    parts.push(`M${point(at.x + reach, at.y)}${half}${point(at.x - reach, at.y)}${half}${point(at.x + reach, at.y)}Z`);
  }
  for (const [s, t] of links) {
    const [first, second] = [drawing.nodes[s], drawing.nodes[t]];
    if (!first || !second || !shown.nodes[s] || !shown.nodes[t]) continue;
    const [from, to] = [project(first), project(second)];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > LONGEST_LINK || length === 0 || !isNear(from)) continue;
    const aside = { x: (-(to.y - from.y) / length) * REACH, y: ((to.x - from.x) / length) * REACH };
    const corners = [
      point(from.x - aside.x, from.y - aside.y),
      point(to.x - aside.x, to.y - aside.y),
      point(to.x + aside.x, to.y + aside.y),
      point(from.x + aside.x, from.y + aside.y),
    ];
    parts.push(`M${corners.join('L')}Z`);
  }
  return parts.join('');
}

/** Draws the cloud of each region. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: StageTheme,
  regions: readonly Region[],
): void {
  context.globalAlpha = theme.regionStrength;
  for (const region of regions) {
    context.fillStyle = regionColor(region, theme);
    context.fill(new Path2D(cloud(scene, region)));
  }
  context.globalAlpha = 1;
}

/** The name of a region where it is drawn: `x` is its middle, `y` its upper edge. */
export interface RegionName extends Point {
  readonly text: string;
  readonly color: string;
}

/** Writes the name of each region over it, or in it, where there is room, and takes that room. */
export function drawRegionNames(
  context: CanvasRenderingContext2D,
  { drawing, shown, project, width, height }: Scene,
  theme: StageTheme,
  regions: readonly Region[],
  nameOf: (hub: number) => string,
  taken: Taken,
): readonly RegionName[] {
  const drawn: RegionName[] = [];
  context.font = `680 13px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const region of regions) {
    const points = region.members.flatMap((n) => {
      const node = shown.nodes[n] ? drawing.nodes[n] : undefined;
      return node ? [project(node)] : [];
    });
    const x = quantile(points, 0.5, (point) => point.x);
    if (points.length === 0 || x < 0 || x > width) continue;
    const text = `Around ${nameOf(region.hub)}`;
    const wide = context.measureText(text).width;
    for (const share of [0.04, 0.25, 0.5, 0.75, 0.96]) {
      const y = quantile(points, share, (point) => point.y) - (share < 0.1 ? REACH + 10 : 8);
      const at = { x: Math.min(Math.max(x, wide / 2 + 6), width - wide / 2 - 6), y: Math.max(y, 4) };
      if (y > height) break;
      if (!taken.take({ x: at.x - wide / 2 - 4, y: at.y - 2, width: wide + 8, height: 19 })) continue;
      const color = regionColor(region, theme);
      write(context, { ...theme, ink: color }, text, at);
      drawn.push({ text, color, ...at });
      break;
    }
  }
  return drawn;
}

/** A region's colour on a stage. */
export const regionColor = ({ hue }: Region, { regionLightness }: StageTheme) => `hsl(${hue} 62% ${regionLightness}%)`;

const quantile = (points: readonly Point[], share: number, of: (point: Point) => number): number =>
  points.map(of).sort((a, b) => a - b)[Math.floor(share * (points.length - 1))] ?? 0;
