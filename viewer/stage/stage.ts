/** The drawn graph: sigma with its own labels, highlight and regions. It knows the graph and pixels, not the panels. */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import type { KnowledgeGraph } from '../../graph/model.ts';
import type { Columns } from '../state/columns.ts';
import type { Scope } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { createCamera, followSize, type StageCamera } from './camera.ts';
import { type DrawnEdge, type DrawnNode, draw, drawFigures, edgeColorsOn, hasManyEdges } from './drawing.ts';
import { listen, type StageEvents } from './events.ts';
import { extent } from './extent.ts';
import { nearestTowards, shownNodes } from './frame.ts';
import { edgeAt, nodeAt, type Point, type Renderer, type Scene, sceneOf } from './geometry.ts';
import type { Highlight } from './highlight.ts';
import { iconImages } from './icons.ts';
import { createLayout, type Layout } from './layout.ts';
import { whileStill } from './motion.ts';
import { createNodeProgram } from './node-program.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import type { Region } from './regions.ts';
import { DARK, edgeStrength, edgeThickness, LIGHT, type StageTheme } from './theme.ts';

/** What the panels can ask of the stage, and tell it. */
export interface Stage {
  readonly sigma: Renderer;
  readonly layout: Layout;
  readonly show: (visible: Visible, radii: Float32Array) => void;
  /** Places what is shown of a scope by itself; null brings everything back to its place in the whole graph. */
  readonly arrange: (scope: Scope) => void;
  readonly highlight: (highlight: Highlight | null) => void;
  readonly setRegions: (regions: readonly Region[]) => void;
  readonly setDark: (dark: boolean) => void;
  readonly camera: Omit<StageCamera, 'reveal'>;
  /** The shown neighbour of a node that lies most in a direction of the screen. */
  readonly towards: (id: string, dx: number, dy: number) => string | null;
  /** Brings a node into view, if it is not. */
  readonly reveal: (id: string) => void;
  readonly theme: () => StageTheme;
  readonly scene: () => Scene;
  /** What is highlighted now. */
  readonly lit: () => Highlight | null;
  readonly labels: Overlay['labels'];
  readonly edgeLabels: Overlay['edgeLabels'];
  readonly regions: Overlay['regions'];
  readonly end: () => void;
}

/** While the view moves, no more nodes than this are drawn: the largest. */
const MOST_MOVING = 8_000;
/** The camera's ratio below which so much lies outside the view that all are drawn all the same. */
const CLOSE = 0.3;

/** How far down the bar reaches that tells the scope, in pixels. */
const BAR = 44;

/** A part of more entities than this keeps its places in the whole graph. */
const MOST_ARRANGED = 600;

/** Draws a graph into an element; `events` are told what the pointer does. */
export function createStage(
  container: HTMLElement,
  graph: KnowledgeGraph,
  columns: Columns,
  start: { readonly seed: number; readonly radii: Float32Array; readonly dark: boolean; readonly shown: Visible },
  events: StageEvents,
): Stage {
  const many = hasManyEdges(columns);
  const drawing = draw(graph, columns);
  const names = columns.nodes.map((id) => graph.getNodeAttribute(id, 'label'));
  let theme = start.dark ? DARK : LIGHT;
  let shown = start.shown;
  let figuresDrawn = start.shown.withFigures;
  if (figuresDrawn) drawFigures(drawing, graph, columns);
  const side = Math.min(container.clientWidth, container.clientHeight);
  const padding = side < 500 ? 28 : 56;
  const bySize = Math.min(1, Math.max(0.6, side / 700));
  let radii = start.radii;
  /** What stands by itself, where something does. */
  let arranged: { readonly scope: Scope; readonly members: ReadonlySet<number> } | null = null;
  /** Few nodes have room to be large. */
  const enlarged = () => (arranged ? Math.min(1.7, Math.max(1, Math.sqrt(110 / arranged.members.size))) : 1);
  let order: readonly number[] = [];
  /** Gives every node its size, and sorts them by it. */
  const size = () => {
    for (const node of drawing.nodes) if (node) node.size = (radii[node.index] as number) * bySize * enlarged();
    order = Array.from(columns.nodes.keys()).sort((a, b) => (radii[b] as number) - (radii[a] as number));
  };
  size();
  let strength = edgeStrength(theme, shown.edgeCount);
  let thickness = edgeThickness(shown.edgeCount);
  let edgeColors = edgeColorsOn(theme, strength);
  let lit: Highlight | null = null;
  let scoped = false;
  let regions: readonly Region[] = [];
  let ended = false;

  const room = {
    width: Math.max(container.clientWidth - 2 * padding, 200),
    height: Math.max(container.clientHeight - 2 * padding, 200),
  };
  const still = whileStill(many);
  const layout = createLayout(
    drawing,
    columns,
    room,
    (rested) => {
      if (arranged) return;
      layout.apply();
      if (rested) renderer.setCustomBBox(extent(connected()));
      replace();
    },
    still.isMoving,
  );
  layout.place(start.seed);
  layout.apply();

  const leastDrawn = () => {
    const cut = still.isMoving() && !arranged && renderer.getCamera().ratio > CLOSE ? order[MOST_MOVING] : undefined;
    return cut === undefined ? 0 : (radii[cut] as number) * bySize;
  };
  const renderer: Renderer = new Sigma<DrawnNode, DrawnEdge>(drawing.graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: 'icon',
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: { icon: createNodeProgram(() => theme.background, leastDrawn) },
    edgeProgramClasses: {
      arrow: still.only(createEdgeArrowProgram<DrawnNode, DrawnEdge>()),
      line: still.only(EdgeLineProgram<DrawnNode, DrawnEdge>),
      curved: still.only(
        createEdgeCurveProgram<DrawnNode, DrawnEdge>({
          arrowHead: { extremity: 'target', lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 },
        }),
      ),
    },
    minEdgeThickness: 0.8,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: padding,
    zoomToSizeRatioFunction: (ratio) => Math.max(ratio, 0.0001) ** 0.55,
    nodeReducer: (_, node) => {
      node.hidden = shown.nodes[node.index] !== 1;
      return node;
    },
    edgeReducer: (_, edge) => {
      edge.hidden = shown.edges[edge.index] !== 1;
      edge.size *= Math.max(thickness, enlarged());
      edge.color = edgeColors[columns.relation[edge.index] as number] as string;
      return edge;
    },
  });
  still.follow(renderer);

  const scene = () => sceneOf(renderer, columns, drawing, shown);
  // Sigma finds nodes by a second picture in which each has a colour of its own: to draw it and read it back costs more.
  Object.assign(renderer, {
    getNodeAtPosition: (at: Point) => {
      const n = nodeAt(scene(), at);
      return n === null ? null : (columns.nodes[n] as string);
    },
  });
  /** Draws the nodes where they are by now. Nothing else of them has changed. */
  const replace = () => renderer.refresh({ partialGraph: {} });
  const connected = () => drawing.nodes.filter((node) => node && columns.degree[node.index]) as DrawnNode[];
  /** Makes the camera's whole view what is connected, or what is shown by itself. */
  const home = () => {
    renderer.setCustomBBox(extent(arranged ? shownNodes(scene()) : connected()));
    // At once: the camera is set by where the nodes stand now.
    renderer.refresh();
  };
  if (!layout.isLarge) home();
  const overlay = createOverlay(renderer, (n) => names[n] as string);
  const paint = () => overlay.paint(scene(), { theme, lit, regions, order });
  renderer.on('afterRender', paint);
  // Names are measured and written anew once their font is there.
  document.fonts.addEventListener('loadingdone', paint);
  void Promise.allSettled(iconImages().map((image) => image.decode())).then(() => ended || paint());
  // On phones the style sheet sets a scope's stage off from the bar over it.
  const camera = createCamera(renderer, scene, () => (scoped && container.offsetTop === 0 ? BAR : 0));
  const edgeNear = (at: Point, reach: number) => {
    const e = edgeAt(scene(), at, reach);
    return e === null ? null : (columns.edges[e] as string);
  };
  listen(renderer, events, edgeNear, camera.rest);
  followSize(renderer, container, events.resized);

  /** Draws anew what differs from what was drawn. */
  const update = (before: Visible) => {
    const nodes = columns.nodes.filter((_, n) => drawing.nodes[n] && before.nodes[n] !== shown.nodes[n]);
    const edges = columns.edges.filter((_, e) => drawing.edges[e] && before.edges[e] !== shown.edges[e]);
    renderer.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  };

  return {
    sigma: renderer,
    layout: {
      ...layout,
      place: (seed) => {
        layout.place(seed);
        layout.apply();
        arranged = null;
        size();
        home();
      },
      start: (rested) => {
        if (!arranged) renderer.setCustomBBox(null);
        layout.start(rested);
      },
    },
    theme: () => theme,
    scene,
    lit: () => lit,
    labels: overlay.labels,
    edgeLabels: overlay.edgeLabels,
    regions: overlay.regions,
    show: (visible, nextRadii) => {
      const before = shown;
      const resized = nextRadii !== radii;
      shown = visible;
      radii = nextRadii;
      const grown = visible.withFigures && !figuresDrawn;
      if (grown) {
        figuresDrawn = true;
        drawFigures(drawing, graph, columns);
        layout.apply();
      }
      if (resized || grown) size();
      const [nextStrength, nextThickness] = [edgeStrength(theme, shown.edgeCount), edgeThickness(shown.edgeCount)];
      const redrawn = Math.abs(nextStrength - strength) > 0.05 || nextThickness !== thickness;
      if (redrawn) {
        [strength, thickness] = [nextStrength, nextThickness];
        edgeColors = edgeColorsOn(theme, strength);
      }
      if (resized || grown || redrawn) renderer.refresh();
      else if (visible !== before) update(before);
      container.dataset.ready = 'true';
    },
    arrange: (scope) => {
      scoped = scope !== null;
      const wanted = scope !== null && shown.nodeCount > 0 && shown.nodeCount <= MOST_ARRANGED;
      if (!wanted && !arranged) return;
      // Filters within a scope take nodes away and bring them back; those that stay stand still.
      const kept = wanted && arranged?.scope === scope ? arranged.members : new Set<number>();
      const members = new Set([...kept, ...Array.from(shownNodes(scene()), ({ index }) => index)]);
      if (kept.size === members.size) return;
      arranged = wanted ? { scope, members } : null;
      size();
      layout.apply();
      if (wanted) {
        const ends = scope.kind === 'path' ? [scope.from, scope.to] : [];
        const places = layout.arrange(
          [...members],
          ends.map((id) => columns.nodeIndex.get(id) as number),
        );
        for (const [n, place] of places) Object.assign(drawing.nodes[n] as DrawnNode, place);
      }
      home();
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
      edgeColors = edgeColorsOn(theme, strength);
      renderer.refresh({ partialGraph: { edges: drawing.graph.edges() }, skipIndexation: true });
    },
    camera,
    towards: (id, dx, dy) => {
      const n = columns.nodeIndex.get(id);
      const next = n === undefined ? null : nearestTowards(scene(), n, dx, dy);
      return next === null ? null : (columns.nodes[next] as string);
    },
    reveal: (id) => {
      const node = drawing.nodes[columns.nodeIndex.get(id) ?? -1];
      if (node) camera.reveal(node);
    },
    end: () => {
      ended = true;
      document.fonts.removeEventListener('loadingdone', paint);
      layout.end();
      renderer.kill();
    },
  };
}
