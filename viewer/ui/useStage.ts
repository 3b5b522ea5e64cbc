/** Makes the stage for a graph and keeps it in step with the view. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isSameCamera } from '../stage/camera.ts';
import { alongEdge, around } from '../stage/highlight.ts';
import { findRegions } from '../stage/regions.ts';
import { createStage, type Stage } from '../stage/stage.ts';
import { measure, radii } from '../state/measures.ts';
import { addToFocus, narrow, select, selectEdge, selectNode, set } from '../state/steps.ts';
import { useExplorer, useView } from './explorer.ts';

/** How long the first drawing of a large graph stands before the nodes begin to move. */
const FIRST_LOOK_MS = 100;

export interface StageHandle {
  readonly stage: Stage | null;
  readonly running: boolean;
  /** Starts or pauses the layout. */
  readonly toggleLayout: () => void;
}

/** Draws the stage into a box and keeps it as the view says. */
export function useStage(box: RefObject<HTMLDivElement | null>, dark: boolean): StageHandle {
  const { graph, columns, shown, store, stage: shared } = useExplorer();
  const { selection, sizeBy, regions, camera, scope, seed } = useView();
  const [stage, setStage] = useState<Stage | null>(null);
  const [running, setRunning] = useState(false);
  const [hover, setHover] = useState<{ readonly node: string } | { readonly edge: string } | null>(null);
  const sizes = useMemo(() => radii(columns, measure(graph, columns, sizeBy)), [graph, columns, sizeBy]);
  const first = useRef({ seed, radii: sizes, dark, shown });
  const placed = useRef(seed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Before the panels are painted: the first picture has both.
  useLayoutEffect(() => {
    if (!box.current) return;
    const made = createStage(box.current, graph, columns, first.current, {
      nodeClicked: (id, adding) => store.change(adding ? addToFocus(id) : selectNode(id)),
      nodeOpened: (id) => store.change(narrow({ kind: 'ego', nodes: [id], hops: 1 })),
      edgeClicked: (id) => store.change(selectEdge(id)),
      groundClicked: () => store.view().selection && store.change(select(null)),
      nodeHovered: (id) => setHover(id ? { node: id } : null),
      edgeHovered: (id) => setHover((now) => (id ? { edge: id } : now && 'edge' in now ? null : now)),
      cameraRested: (rest) => store.change(set({ camera: rest }), { quiet: true }),
      resized: () => {
        const { camera, selection } = store.view();
        if (!camera) made.camera.set(null);
        else if (selection?.kind === 'node') made.reveal(selection.id);
      },
    });
    setStage(made);
    shared.current = made;
    return () => {
      clearTimeout(timer.current);
      shared.current = null;
      made.end();
    };
  }, [box, graph, columns, store, shared]);

  useEffect(() => {
    stage?.show(shown, sizes);
    stage?.arrange(scope);
  }, [stage, shown, sizes, scope]);
  useEffect(() => stage?.setDark(dark), [stage, dark]);
  useEffect(() => {
    if (!stage) return;
    const { layout } = stage;
    if (placed.current !== seed) layout.place(seed);
    placed.current = seed;
    if (!layout.isLarge) return;
    setRunning(true);
    // First the drawing, then the moving.
    timer.current = setTimeout(() => layout.start(() => setRunning(false)), FIRST_LOOK_MS);
    return () => clearTimeout(timer.current);
  }, [stage, seed]);
  useEffect(() => {
    stage?.setRegions(regions ? findRegions(columns, shown) : []);
  }, [stage, columns, shown, regions]);
  const opened = useRef(false);
  useEffect(() => {
    if (!stage) return;
    const same = camera && isSameCamera(camera, stage.camera.now());
    if (!same && (camera || scope || opened.current)) stage.camera.set(camera, opened.current);
    opened.current = true;
  }, [stage, camera, scope]);
  useEffect(() => {
    if (!stage) return;
    const hovered = (kind: 'node' | 'edge') => (hover && kind in hover ? Object.values(hover)[0] : undefined);
    const selected = (kind: 'node' | 'edge') => (!hover && selection?.kind === kind ? selection.id : undefined);
    const node = columns.nodeIndex.get(hovered('node') ?? selected('node') ?? '');
    const edge = columns.edgeIndex.get(hovered('edge') ?? selected('edge') ?? '');
    if (node !== undefined && shown.nodes[node]) stage.highlight(around(columns, shown, node));
    else stage.highlight(edge !== undefined && shown.edges[edge] ? alongEdge(columns, edge) : null);
  }, [stage, columns, shown, hover, selection]);
  useEffect(() => {
    if (selection?.kind === 'node') stage?.reveal(selection.id);
  }, [stage, selection]);

  return {
    stage,
    running,
    toggleLayout: () => {
      if (!stage) return;
      clearTimeout(timer.current);
      if (running) stage.layout.stop();
      else stage.layout.start();
      setRunning(!running);
    },
  };
}
