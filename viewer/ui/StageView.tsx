import { Maximize, Minus, Pause, Play, Plus } from 'lucide';
import { useMemo, useRef } from 'react';
import { back, backTo, clearFilters, narrow, selectNode } from '../state/steps.ts';
import { isFiltered, type Scope } from '../state/view.ts';
import { entity, nameOf, useExplorer, useView } from './explorer.ts';
import { Icon } from './Icon.tsx';
import { useKeys } from './useKeys.ts';
import { useStage } from './useStage.ts';

/** The stage with what lies over it: the trail, the scope, and the tools. */
export function StageView({ dark }: { readonly dark: boolean }) {
  const { graph, columns, shown, store } = useExplorer();
  const view = useView();
  const box = useRef<HTMLDivElement>(null);
  const { stage, running, toggleLayout } = useStage(box, dark);
  const { selection } = view;
  const node = selection?.kind === 'node' ? entity(graph, selection.id) : null;
  useKeys(
    useMemo(() => {
      const step = (dx: number, dy: number) => () => {
        const at = store.view().selection;
        if (at?.kind !== 'node') return;
        const next = stage?.towards(at.id, dx, dy);
        if (next) store.change(selectNode(next));
      };
      return {
        arrowleft: step(-1, 0),
        arrowright: step(1, 0),
        arrowup: step(0, -1),
        arrowdown: step(0, 1),
        enter: () => {
          const at = store.view().selection;
          if (at?.kind === 'node') store.change(narrow({ kind: 'ego', nodes: [at.id], hops: 1 }));
        },
        '+': () => stage?.camera.zoom(1.6),
        '-': () => stage?.camera.zoom(1 / 1.6),
        '0': () => stage?.camera.set(null),
      };
    }, [stage, store]),
    'main',
  );
  useKeys(useMemo(() => ({ backspace: () => store.change(back) }), [store]));
  return (
    <section className="stage" aria-label="Graph">
      <div ref={box} className="canvas" />
      {view.scope && (
        <p className="scope">
          <span className="words">
            <ScopeWords scope={view.scope} />
          </span>
          {view.scope.kind === 'ego' && <Hops scope={view.scope} />}
          <button type="button" className="button" onClick={() => store.change(narrow(null))}>
            Show all
          </button>
        </p>
      )}
      {view.trail.length > 1 && (
        <nav className="trail" aria-label="Visited">
          {view.trail.slice(-5).map((id, i, last) => {
            const n = view.trail.length - last.length + i;
            return (
              <button
                type="button"
                key={n}
                aria-current={i === last.length - 1}
                onClick={() => store.change(backTo(n))}
              >
                <bdi>{nameOf(graph, id)}</bdi>
              </button>
            );
          })}
        </nav>
      )}
      {shown.nodeCount === 0 && (
        <p className="empty">
          {isFiltered(view) ? 'Nothing passes these filters.' : 'No facts were found.'}
          {isFiltered(view) && (
            <button type="button" className="button" onClick={() => store.change(clearFilters)}>
              Clear all
            </button>
          )}
        </p>
      )}
      <p className="unseen" aria-live="polite">
        {node &&
          `${node.label}, ${node.type}, ${columns.degree[columns.nodeIndex.get(selection?.id ?? '') ?? 0]} relations`}
      </p>
      <div className="tools" role="toolbar" aria-label="View of the graph">
        <Tool icon={Plus} label="Zoom in" onClick={() => stage?.camera.zoom(1.6)} />
        <Tool icon={Minus} label="Zoom out" onClick={() => stage?.camera.zoom(1 / 1.6)} />
        <Tool icon={Maximize} label="Show all of it" onClick={() => stage?.camera.set(null)} />
        <Tool
          icon={running ? Pause : Play}
          label={running ? 'Pause the layout' : 'Run the layout'}
          onClick={toggleLayout}
        />
      </div>
    </section>
  );
}

function Tool({
  icon,
  label,
  onClick,
}: {
  readonly icon: typeof Plus;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <Icon icon={icon} />
    </button>
  );
}

/** One to four hops of an ego network. */
export function Hops({ scope }: { readonly scope: Extract<Scope, { kind: 'ego' }> }) {
  const { store } = useExplorer();
  return (
    <span className="segments" role="group" aria-label="Hops" title="How many steps away">
      {[1, 2, 3, 4].map((hops) => (
        <button
          key={hops}
          type="button"
          aria-pressed={scope.hops === hops}
          onClick={() => store.change(narrow({ ...scope, hops }))}
        >
          {hops}
        </button>
      ))}
    </span>
  );
}

/** What the stage is narrowed down to, in words. */
function ScopeWords({ scope }: { readonly scope: NonNullable<Scope> }) {
  const { graph } = useExplorer();
  const name = (id: string) => (
    <bdi key={id} className="name">
      {nameOf(graph, id)}
    </bdi>
  );
  if (scope.kind === 'component') return <>All that is connected with {name(scope.node)}</>;
  if (scope.kind === 'path')
    return (
      <>
        From {name(scope.from)} to {name(scope.to)}
      </>
    );
  return <>Around {scope.nodes.map((id, i) => (i === 0 ? name(id) : [', ', name(id)]))}</>;
}
