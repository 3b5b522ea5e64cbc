/** Communities: found by Louvain, named after their hubs, drawn as soft regions under the nodes. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type Columns, FIGURE, FIGURE_LINK } from '../state/columns.ts';
import type { Visible } from '../state/visible.ts';
import { type Point, projection, type Renderer } from './geometry.ts';
import { type Taken, write } from './labels.ts';
import { FONT, type StageTheme } from './theme.ts';

export interface Region {
  /** Index of the node with the most relations. */
  readonly hub: number;
  readonly members: readonly number[];
  /** Degrees of the colour wheel. */
  readonly hue: number;
}

const SMALLEST = 5;
const MOST = 14;
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
  const communities = new Map<number, number[]>();
  for (const [node, community] of Object.entries(louvain(plane, { rng, resolution: 1 }))) {
    communities.set(community, [...(communities.get(community) ?? []), Number(node)]);
  }
  return [...communities.values()]
    .filter((members) => members.length >= SMALLEST)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((members, i) => {
      const hub = members.reduce((best, n) => ((degree[n] as number) > (degree[best] as number) ? n : best));
      return { hub, members, hue: HUES[i % HUES.length] as number };
    });
}

/** Where a region's name belongs: over its upper edge. */
export interface RegionName extends Point {
  readonly hub: number;
  readonly hue: number;
}

/** Draws each region as the padded hull of its members, the far outliers left out; gives where their names belong. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  columns: Columns,
  theme: StageTheme,
  regions: readonly Region[],
): readonly RegionName[] {
  const project = projection(sigma);
  const names: RegionName[] = [];
  for (const { hub, members, hue } of regions) {
    const points = members.flatMap((n) => {
      const node = sigma.getNodeDisplayData(columns.nodes[n]);
      return node && !node.hidden ? [project(node)] : [];
    });
    const outline = hull(inner(points));
    const [first, second] = outline;
    if (outline.length < 3 || !first || !second) continue;
    context.beginPath();
    context.moveTo((first.x + second.x) / 2, (first.y + second.y) / 2);
    for (let i = 1; i <= outline.length; i++) {
      const [corner, next] = [outline[i % outline.length] as Point, outline[(i + 1) % outline.length] as Point];
      context.quadraticCurveTo(corner.x, corner.y, (corner.x + next.x) / 2, (corner.y + next.y) / 2);
    }
    context.fillStyle = context.strokeStyle = colour(hue, theme);
    context.lineWidth = 1.5;
    context.globalAlpha = 0.12;
    context.fill();
    context.globalAlpha = 0.4;
    context.stroke();
    context.globalAlpha = 1;
    names.push({ hub, hue, ...outline.reduce((best, point) => (point.y < best.y ? point : best)) });
  }
  return names;
}

/** Writes the names of the regions, each where there is room, and takes that room. */
export function drawRegionNames(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  theme: StageTheme,
  names: readonly RegionName[],
  text: (hub: number) => string,
  taken: Taken,
): void {
  const { width } = sigma.getDimensions();
  context.font = `680 13px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const { hub, hue, x, y } of names) {
    const label = `Around ${text(hub)}`;
    const wide = context.measureText(label).width;
    const at = { x: Math.min(Math.max(x, wide / 2 + 6), width - wide / 2 - 6), y: Math.max(y - 8, 4) };
    if (!taken.take({ x: at.x - wide / 2 - 4, y: at.y - 2, width: wide + 8, height: 19 })) continue;
    write(context, { ...theme, ink: colour(hue, theme) }, label, at);
  }
}

const colour = (hue: number, { regionLightness }: StageTheme) => `hsl(${hue} 62% ${regionLightness}%)`;

/** The points within twice the median distance from their middle. */
function inner(points: readonly Point[]): readonly Point[] {
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const distances = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const reach = 2 * median(distances);
  return points.filter((_, i) => (distances[i] as number) <= reach);
}

/** The convex hull (Andrew's monotone chain), counter-clockwise, moved outwards a little. */
function hull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const chain = (order: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of order) {
      while (kept.length > 1 && turn(kept.at(-2) as Point, kept.at(-1) as Point, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  const outline = [...chain(sorted), ...chain(sorted.reverse())];
  const middle = {
    x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
    y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
  };
  return outline.map(({ x, y }) => {
    const distance = Math.hypot(x - middle.x, y - middle.y) || 1;
    const grown = (distance + 26) / distance;
    return { x: middle.x + (x - middle.x) * grown, y: middle.y + (y - middle.y) * grown };
  });
}
