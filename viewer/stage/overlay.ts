/** What is painted over and under sigma's own layers in every frame: regions, highlight, names. */
import { RELATION_TYPES, RELATIONS, STATUSES } from '../../graph/ontology.ts';
import type { Columns } from '../state/columns.ts';
import { STATUS_WORDS } from '../state/words.ts';
import { type DrawnNode, edgeColorsOn } from './drawing.ts';
import type { Renderer, Scene } from './geometry.ts';
import { drawEdgeLabels, drawHighlight, type EdgeLabel, type Highlight } from './highlight.ts';
import { boxesOf, type DrawnLabel, drawLabels, type LabelRequest, Taken } from './labels.ts';
import { drawRegionNames, drawRegions, type Region, type RegionName } from './regions.ts';
import type { StageTheme } from './theme.ts';

interface Painting {
  readonly theme: StageTheme;
  /** What the rest is dimmed for. */
  readonly lit: Highlight | null;
  readonly regions: readonly Region[];
  /** Indices of all nodes, the largest first. */
  readonly order: readonly number[];
}

export interface Overlay {
  readonly paint: (scene: Scene, painting: Painting) => void;
  /** The names drawn in the last frame. */
  readonly labels: () => readonly DrawnLabel[];
  /** What the edges said in the last frame. */
  readonly edgeLabels: () => readonly EdgeLabel[];
  /** The regions drawn in the last frame, and their names. */
  readonly regions: () => { readonly clouds: readonly Region[]; readonly names: readonly RegionName[] };
}

/** Pixels of the stage for each name. */
const ROOM_OF_A_NAME = 9_000;
/** How many of the largest nodes names keep off. */
const KEPT_CLEAR = 1_000;
/** So few edges say what they are, though nothing is highlighted. */
const FEW_EDGES = 40;

/** Puts a canvas for regions below the graph, and one for names and the highlight above it. */
export function createOverlay(renderer: Renderer, nameOf: (node: number) => string): Overlay {
  const below = canvas(renderer, 'regions', { beforeLayer: 'edges' });
  const above = canvas(renderer, 'names', { afterLayer: 'hoverNodes' });
  let labels: readonly DrawnLabel[] = [];
  let edgeLabels: readonly EdgeLabel[] = [];
  let names: readonly RegionName[] = [];
  let clouds: readonly Region[] = [];
  return {
    labels: () => labels,
    edgeLabels: () => edgeLabels,
    regions: () => ({ clouds, names }),
    paint: (scene, { theme, lit, regions, order }) => {
      const { width, height, columns } = scene;
      drawRegions(prepare(below, width, height), scene, theme, regions);
      const over = prepare(above, width, height);
      const taken = new Taken();
      // The tools lie over this corner, upright where there is room.
      const narrow = width < 500;
      const tools = narrow ? { width: 166, height: 52 } : { width: 58, height: 158 };
      // For a focus on phones the style sheet lets the canvas end above the tools.
      const { offsetTop, offsetParent } = renderer.getContainer();
      const room = (offsetParent?.clientHeight ?? 0) - offsetTop - height;
      if (room < tools.height) taken.add({ x: width - tools.width, y: height - tools.height, ...tools });
      if (lit) drawHighlight(over, scene, theme, lit, edgeColorsOn(theme, 1));
      names = lit ? [] : drawRegionNames(over, scene, theme, regions, nameOf, taken);
      clouds = regions;
      const most = lit ? 150 : Math.round((width * height) / ROOM_OF_A_NAME);
      const obstacles = boxesOf(scene, drawn(scene, lit ? lit.nodes : order.slice(0, KEPT_CLEAR)), taken);
      const sides = new Map(labels.map(({ index, side }) => [index, side]));
      labels = drawLabels(over, scene, theme, requests(scene, lit, order, nameOf), most, taken, obstacles, sides);
      edgeLabels = drawEdgeLabels(over, scene, theme, lit?.edges ?? fewEdges(scene), saysOf(columns), taken, obstacles);
    },
  };
}

/** Names in the order in which they get room. */
function* requests(
  scene: Scene,
  lit: Highlight | null,
  order: readonly number[],
  nameOf: (node: number) => string,
): Iterable<LabelRequest> {
  const largestFirst = lit
    ? [...lit.nodes].sort((a, b) => sizeOf(scene, b) - sizeOf(scene, a)).filter((n) => !lit.centres.has(n))
    : order;
  for (const node of drawn(scene, lit?.centres ?? [])) yield { node, text: nameOf(node.index), always: true };
  for (const node of drawn(scene, largestFirst)) yield { node, text: nameOf(node.index), always: false };
}

/** The nodes of these indices that are drawn and shown. */
function* drawn({ drawing, shown }: Scene, indices: Iterable<number>): Iterable<DrawnNode> {
  for (const n of indices) {
    const node = drawing.nodes[n];
    if (node && shown.nodes[n]) yield node;
  }
}

/** What an edge says, and how that is stated where it is not simply a fact. */
const saysOf =
  ({ relation, status }: Columns) =>
  (e: number): string => {
    const { label } = RELATIONS[RELATION_TYPES[relation[e] as number] ?? 'uses'];
    const stated = STATUSES[status[e] as number] ?? 'actual';
    return stated === 'actual' ? label : `${label} (${STATUS_WORDS[stated]})`;
  };

/** The edges shown, where they are few. */
const fewEdges = ({ shown }: Scene): readonly number[] =>
  shown.edgeCount > FEW_EDGES ? [] : Array.from(shown.edges.keys()).filter((e) => shown.edges[e]);

const sizeOf = ({ drawing }: Scene, n: number) => drawing.nodes[n]?.size ?? 0;

function canvas(
  sigma: Renderer,
  id: string,
  where: { readonly beforeLayer: string } | { readonly afterLayer: string },
): CanvasRenderingContext2D {
  const context = sigma.createCanvas(id, { ...where, style: { pointerEvents: 'none' } }).getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  return context;
}

/** Clears a canvas and fits it to the stage. */
function prepare(context: CanvasRenderingContext2D, width: number, height: number): CanvasRenderingContext2D {
  const scale = window.devicePixelRatio || 1;
  const { canvas: element } = context;
  if (element.width !== Math.round(width * scale) || element.height !== Math.round(height * scale)) {
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
  }
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
