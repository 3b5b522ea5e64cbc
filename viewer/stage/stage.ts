/** The drawn graph: sigma with its own labels, highlight and regions. It knows the graph and pixels, not the panels. */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeImageProgram } from '@sigma/node-image';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { RELATION_TYPES, RELATIONS } from '../../graph/ontology.ts';
import type { Columns } from '../state/columns.ts';
import type { Camera } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { type Drawing, type DrawnEdge, type DrawnNode, draw, drawFigures, EDGE_COLORS, MANY_EDGES } from './drawing.ts';
import { listen, type StageEvents } from './events.ts';
import { extent, frame, nearestTowards } from './frame.ts';
import type { Renderer } from './geometry.ts';
import { drawEdgeLabels, drawHighlight, type Highlight } from './highlight.ts';
import { iconImages } from './icons.ts';
import { type DrawnLabel, drawLabels, type LabelRequest, Taken } from './labels.ts';
import { createLayout, type Layout } from './layout.ts';
import { drawRegionNames, drawRegions, type Region } from './regions.ts';
import { DARK, LIGHT, mix, type StageTheme } from './theme.ts';

export interface Stage {
  readonly sigma: Renderer;
  readonly layout: Layout;
  readonly show: (visible: Visible, radii: Float32Array) => void;
  readonly highlight: (highlight: Highlight | null) => void;
  readonly setRegions: (regions: readonly Region[]) => void;
  readonly setDark: (dark: boolean) => void;
  readonly camera: () => Camera;
  /** Null frames all that is shown. */
  readonly setCamera: (camera: Camera | null, animate?: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** The shown neighbour of a node that lies most in a direction of the screen. */
  readonly towards: (id: string, dx: number, dy: number) => string | null;
  /** Brings a node into view, if it is not. */
  readonly reveal: (id: string) => void;
  readonly theme: () => StageTheme;
  /** The names drawn in the present frame. */
  readonly labels: () => readonly DrawnLabel[];
  readonly end: () => void;
}

/** Where edges are many, nodes smaller than this go without their icon. */
const ICON_RADIUS = 8;

export function createStage(
  container: HTMLElement,
  graph: KnowledgeGraph,
  columns: Columns,
  start: { readonly seed: number; readonly radii: Float32Array; readonly dark: boolean; readonly shown: Visible },
  events: StageEvents,
): Stage {
  const many = columns.edges.length > MANY_EDGES;
  const drawing: Drawing = draw(graph, columns);
  const names = columns.nodes.map((id) => graph.getNodeAttribute(id, 'label'));
  const faded = () => EDGE_COLORS.map((color) => mix(color, theme.background, theme.edgeStrength));
  let theme = start.dark ? DARK : LIGHT;
  let edgeColors = faded();
  let shown = start.shown;
  let figuresDrawn = start.shown.withFigures;
  if (figuresDrawn) drawFigures(drawing, graph, columns);
  const side = Math.min(container.clientWidth, container.clientHeight);
  const scaled = (radii: Float32Array) => radii.map((radius) => radius * Math.min(1, Math.max(0.6, side / 700)));
  let given = start.radii;
  let sizes = scaled(given);
  let lit: Highlight | null = null;
  let regions: readonly Region[] = [];
  const byRadius = () => Array.from(columns.nodes.keys()).sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  let order = byRadius();
  let labels: readonly DrawnLabel[] = [];

  drawing.updateEachNodeAttributes((_, node) => ({ ...node, size: sizes[node.index] as number }), {
    attributes: ['size'],
  });
  const wide = container.clientWidth / Math.max(container.clientHeight, 1);
  let ended = false;
  const layout = createLayout(drawing, columns, Math.min(1.6, Math.max(0.55, wide)));
  layout.place(start.seed);

  const renderer: Renderer = new Sigma<DrawnNode, DrawnEdge>(drawing, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    hideEdgesOnMove: many,
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: {
      icon: createNodeImageProgram<DrawnNode, DrawnEdge>({ padding: 0.2, size: { mode: 'force', value: 96 } }),
    },
    edgeProgramClasses: {
      arrow: createEdgeArrowProgram<DrawnNode, DrawnEdge>(),
      line: EdgeLineProgram<DrawnNode, DrawnEdge>,
      curved: createEdgeCurveProgram<DrawnNode, DrawnEdge>({
        arrowHead: { extremity: 'target', lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 },
      }),
    },
    minEdgeThickness: 0.8,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 56,
    zoomToSizeRatioFunction: (ratio) => Math.max(ratio, 0.0001) ** 0.55,
    nodeReducer: (_, node) => {
      node.hidden = shown.nodes[node.index] !== 1;
      node.size = sizes[node.index] as number;
      if (many && node.size < ICON_RADIUS) node.type = 'circle';
      return node;
    },
    edgeReducer: (_, edge) => {
      edge.hidden = shown.edges[edge.index] !== 1;
      edge.color = edgeColors[columns.relation[edge.index] as number] as string;
      return edge;
    },
  });

  const home = () => {
    renderer.setCustomBBox(extent(drawing, columns));
    // At once: the camera is set by where the nodes stand now.
    renderer.refresh();
  };
  if (!layout.isLarge) home();
  const below = canvas(renderer, 'regions', { beforeLayer: 'edges' });
  const above = canvas(renderer, 'names', { afterLayer: 'hoverNodes' });
  const requests = function* (): Iterable<LabelRequest> {
    const ask = (n: number, always: boolean) => ({ id: columns.nodes[n] as string, text: names[n] as string, always });
    if (lit) {
      for (const n of lit.centres) yield ask(n, true);
      const { nodes, centres } = lit;
      for (const n of [...nodes].sort((a, b) => (sizes[b] as number) - (sizes[a] as number))) {
        if (!centres.has(n)) yield ask(n, false);
      }
    } else for (const n of order) yield ask(n, false);
  };
  const paint = () => {
    const { width, height } = renderer.getDimensions();
    const under = prepare(below, width, height);
    const places = drawRegions(under, renderer, columns, theme, regions);
    const over = prepare(above, width, height);
    if (lit) drawHighlight(over, renderer, columns, theme, lit, EDGE_COLORS);
    const most = lit ? 150 : Math.round((width * height) / 11_000);
    const taken = new Taken();
    if (!lit) drawRegionNames(over, renderer, theme, places, (n) => names[n] as string, taken);
    labels = drawLabels(over, renderer, theme, requests(), most, taken);
    const says = (e: number) => RELATIONS[RELATION_TYPES[columns.relation[e] as number] ?? 'uses'].label;
    if (lit) drawEdgeLabels(over, renderer, columns, theme, lit.edges, says, taken);
  };
  renderer.on('afterRender', paint);
  void Promise.allSettled(iconImages().map((image) => image.decode())).then(() => ended || paint());
  listen(renderer, events, () => columns.edges.length <= 60_000);

  return {
    sigma: renderer,
    layout: {
      ...layout,
      place: (seed) => {
        layout.place(seed);
        home();
      },
      start: () => {
        renderer.setCustomBBox(null);
        layout.start();
      },
      stop: () => {
        layout.stop();
        home();
      },
    },
    theme: () => theme,
    labels: () => labels,
    show: (visible, radii) => {
      const drawn = visible === shown && radii === given;
      if (radii !== given) {
        given = radii;
        sizes = scaled(radii);
        order = byRadius();
      }
      if (visible.withFigures && !figuresDrawn) {
        figuresDrawn = true;
        drawFigures(drawing, graph, columns);
        layout.apply();
      }
      shown = visible;
      if (!drawn) renderer.refresh();
      container.dataset.ready = 'true';
    },
    highlight: (highlight) => {
      if (highlight === null && lit === null) return;
      lit = highlight;
      paint();
    },
    setRegions: (next) => {
      if (next.length === 0 && regions.length === 0) return;
      regions = next;
      paint();
    },
    setDark: (dark) => {
      const next = dark ? DARK : LIGHT;
      if (next === theme) return;
      theme = next;
      edgeColors = faded();
      renderer.refresh({ skipIndexation: true });
    },
    camera: () => {
      const { x, y, ratio } = renderer.getCamera().getState();
      return { x, y, ratio };
    },
    towards: (id, dx, dy) => nearestTowards(renderer, columns, shown, id, dx, dy),
    setCamera: (camera, animate = true) => {
      const state = { ...(camera ?? frame(renderer, columns, shown)), angle: 0 };
      if (animate) void renderer.getCamera().animate(state, { duration: 350 });
      else renderer.getCamera().setState(state);
    },
    zoom: (factor) => void renderer.getCamera().animatedZoom({ factor, duration: 200 }),
    reveal: (id) => {
      const node = renderer.getNodeDisplayData(id);
      if (!node) return;
      const at = renderer.framedGraphToViewport(node);
      const { width, height } = renderer.getDimensions();
      const inset = Math.min(60, width / 8);
      if (at.x > inset && at.y > inset && at.x < width - inset && at.y < height - inset) return;
      void renderer.getCamera().animate({ x: node.x, y: node.y }, { duration: 350 });
    },
    end: () => {
      ended = true;
      layout.end();
      renderer.kill();
    },
  };
}

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
