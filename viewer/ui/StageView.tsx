import { Maximize, Minus, Pause, Play, Plus } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'react';
import { alongEdge, around } from '../stage/highlight.ts';
import { findRegions } from '../stage/regions.ts';
import { createStage, type Stage } from '../stage/stage.ts';
import { measure, radii } from '../state/measures.ts';
import { leave, narrow, select, selectEdge, selectNode, set } from '../state/steps.ts';
import { nameOf, useExplorer, useView } from './explorer.ts';
import { Icon } from './Icon.tsx';

/** How long the worker moves a large graph before it is left to rest, in ms. */
const LAYOUT_MS = 12_000;

export function StageView({ dark }: { readonly dark: boolean }) {
  const { graph, columns, shown, store } = useExplorer();
  const view = useView();
  const { selection } = view;
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [running, setRunning] = useState(false);
  const [hover, setHover] = useState<{ readonly node: string } | { readonly edge: string } | null>(null);
  const sizes = useMemo(() => radii(columns, measure(graph, columns, view.sizeBy)), [graph, columns, view.sizeBy]);
  const first = useRef({ seed: view.seed, radii: sizes, dark });

  useEffect(() => {
    if (!box.current) return;
    let stopping: ReturnType<typeof setTimeout> | undefined;
    const made = createStage(box.current, graph, columns, first.current, {
      nodeClicked: (id, adding) => {
        const { scope } = store.view();
        if (adding && scope?.kind === 'ego')
          store.change(narrow({ ...scope, nodes: [...new Set([...scope.nodes, id])] }));
        else store.change(selectNode(id));
      },
      nodeOpened: (id) => store.change(narrow({ kind: 'ego', nodes: [id], hops: 1 })),
      edgeClicked: (id) => store.change(selectEdge(id)),
      groundClicked: () => store.view().selection && store.change(select(null)),
      nodeHovered: (id) => setHover(id ? { node: id } : null),
      edgeHovered: (id) => setHover(id ? { edge: id } : null),
      cameraRested: (camera) => store.change(set({ camera }), { quiet: true }),
      layoutMoved: () => {},
    });
    setStage(made);
    const { camera } = store.view();
    if (camera) made.setCamera(camera, false);
    if (made.layout.isLarge) {
      made.layout.start();
      setRunning(true);
      stopping = setTimeout(() => {
        made.layout.stop();
        setRunning(false);
      }, LAYOUT_MS);
    }
    return () => {
      clearTimeout(stopping);
      made.end();
    };
  }, [graph, columns, store]);

  useEffect(() => stage?.show(shown, sizes), [stage, shown, sizes]);
  useEffect(() => stage?.setDark(dark), [stage, dark]);
  useEffect(() => {
    stage?.setRegions(view.regions ? findRegions(columns, shown) : []);
  }, [stage, columns, shown, view.regions]);
  useEffect(() => {
    if (!stage) return;
    const node = columns.nodeIndex.get(
      (hover && 'node' in hover ? hover.node : selection?.kind === 'node' && !hover && selection.id) || '',
    );
    const edge = columns.edgeIndex.get(
      (hover && 'edge' in hover ? hover.edge : selection?.kind === 'edge' && !hover && selection.id) || '',
    );
    stage.highlight(
      node !== undefined && shown.nodes[node]
        ? around(columns, shown, node)
        : edge !== undefined && shown.edges[edge]
          ? alongEdge(columns, edge)
          : null,
    );
  }, [stage, columns, shown, hover, selection]);
  useEffect(() => {
    if (selection?.kind === 'node') stage?.reveal(selection.id);
  }, [stage, selection]);

  const toggleLayout = () => {
    if (!stage) return;
    if (running) stage.layout.stop();
    else stage.layout.start();
    setRunning(!running);
  };
  return (
    <section className="stage" aria-label="Graph">
      <div ref={box} className="canvas" data-ready={stage !== null} />
      {view.scope && (
        <p className="scope">
          {view.scope.kind === 'ego' &&
            `${view.scope.hops} ${view.scope.hops === 1 ? 'hop' : 'hops'} around ${view.scope.nodes.map((id) => nameOf(graph, id)).join(', ')}`}
          {view.scope.kind === 'component' && `Connected with ${nameOf(graph, view.scope.node)}`}
          {view.scope.kind === 'path' &&
            `Paths from ${nameOf(graph, view.scope.from)} to ${nameOf(graph, view.scope.to)}`}
          <button
            type="button"
            className="button"
            onClick={() => store.change((v) => leave({ ...v, selection: null }))}
          >
            Show all
          </button>
        </p>
      )}
      {shown.nodeCount === 0 && <p className="empty">Nothing passes these filters.</p>}
      <div className="tools" role="toolbar" aria-label="View of the graph">
        <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => stage?.zoom(1.6)}>
          <Icon icon={Plus} />
        </button>
        <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => stage?.zoom(1 / 1.6)}>
          <Icon icon={Minus} />
        </button>
        <button
          type="button"
          aria-label="Show the whole graph"
          title="Show the whole graph"
          onClick={() => stage?.setCamera(null)}
        >
          <Icon icon={Maximize} />
        </button>
        <button
          type="button"
          aria-label={running ? 'Pause the layout' : 'Run the layout'}
          title={running ? 'Pause the layout' : 'Run the layout'}
          onClick={toggleLayout}
        >
          <Icon icon={running ? Pause : Play} />
        </button>
      </div>
    </section>
  );
}
