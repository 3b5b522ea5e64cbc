import { Link2, Moon, Redo2, SlidersHorizontal, Sun, Table2, Undo2, Waypoints, X } from 'lucide';
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { KnowledgeGraph } from '../../graph/model.ts';
import type { Stage } from '../stage/stage.ts';
import { toColumns } from '../state/columns.ts';
import { connections } from '../state/connections.ts';
import { leave, selectNode, set } from '../state/steps.ts';
import { createStore } from '../state/store.ts';
import { fromHash } from '../state/url.ts';
import { visible } from '../state/visible.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { type Explorer, ExplorerContext } from './explorer.ts';
import { Filters } from './Filters.tsx';
import { Help } from './Help.tsx';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { NodePanel } from './NodePanel.tsx';
import { Overview } from './Overview.tsx';
import { PathPanel } from './PathPanel.tsx';
import { Search } from './Search.tsx';
import { StageView } from './StageView.tsx';
import { TableView } from './TableView.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TimeBrush } from './TimeBrush.tsx';
import { useAddress } from './useAddress.ts';
import { useKeys } from './useKeys.ts';

interface Props {
  readonly graph: KnowledgeGraph;
  readonly dark: boolean;
  readonly onDark: (dark: boolean) => void;
  /** Tools that come with the page, not with the graph. */
  readonly children?: ReactNode;
}

/** The explorer of one graph. */
export function Workspace({ graph, dark, onDark, children }: Props) {
  const columns = useMemo(() => toColumns(graph), [graph]);
  const digests = useMemo(() => new Map(graph.getAttribute('digests').map((digest) => [digest.id, digest])), [graph]);
  const store = useMemo(() => createStore(fromHash(location.hash)), []);
  const view = useSyncExternalStore(store.subscribe, store.view);
  const stage = useRef<Stage | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);

  const { hiddenTypes, hiddenRelations, hiddenStatuses, minConfidence, minDegree, since, until, figures, scope } = view;
  const chosen = view.digests;
  const found = useMemo(
    () => connections(graph, { scope, hiddenRelations, hiddenStatuses, minConfidence, since, until }),
    [graph, scope, hiddenRelations, hiddenStatuses, minConfidence, since, until],
  );
  const shown = useMemo(() => {
    const steps = found.flatMap((path) => path.steps.flatMap((step) => step.relations));
    const pathEdges = new Set(steps.map(({ subject, relation, object }) => `${subject.id}|${relation}|${object.id}`));
    const filters = { hiddenTypes, hiddenRelations, hiddenStatuses, digests: chosen, minConfidence, minDegree };
    return visible(columns, { ...filters, since, until, figures, scope }, pathEdges);
  }, [
    columns,
    found,
    hiddenTypes,
    hiddenRelations,
    hiddenStatuses,
    chosen,
    minConfidence,
    minDegree,
    since,
    until,
    figures,
    scope,
  ]);
  const explorer = useMemo(
    (): Explorer => ({ graph, columns, digests, store, shown, stage }),
    [graph, columns, digests, store, shown],
  );

  useAddress(store);
  useKeys(
    useMemo(
      () => ({
        '/': () => document.getElementById('search')?.focus(),
        escape: () => (filtersOpen ? setFiltersOpen(false) : store.change(leave)),
        d: () => document.getElementById('details')?.focus(),
        t: () => store.change((v) => ({ ...v, page: v.page === 'graph' ? 'nodes' : 'graph' })),
        'ctrl+z': store.undo,
        'ctrl+shift+z': store.redo,
        'ctrl+y': store.redo,
      }),
      [store, filtersOpen],
    ),
  );
  const { selection, page } = view;
  // On phones the filters lie over what is selected.
  useEffect(() => setFiltersOpen((open) => open && selection === null), [selection]);
  const table = page !== 'graph';
  const detail = selection !== null || scope?.kind === 'path';
  return (
    <ExplorerContext value={explorer}>
      <div
        className={`app ${table && !detail ? 'wide' : ''} ${detail ? 'has-detail' : ''} ${filtersOpen ? 'filters-open' : ''}`}
      >
        <header className="top">
          <h1>
            <Mark size={26} />
            <span>Frontier graph</span>
          </h1>
          <Search main label="Search companies, models, people …" onPick={(id) => store.change(selectNode(id))} />
          <div className="top-tools" role="toolbar" aria-label="Tools">
            <TopButton
              icon={SlidersHorizontal}
              label="Filters"
              className="filters-button"
              expanded={filtersOpen}
              onClick={() => setFiltersOpen(!filtersOpen)}
            />
            <TopButton
              icon={table ? Waypoints : Table2}
              label={table ? 'Show as graph' : 'Show as table'}
              onClick={() => store.change(set({ page: table ? 'graph' : 'nodes' }))}
            />
            <TopButton icon={Undo2} label="Undo" disabled={!store.canUndo()} onClick={store.undo} />
            <TopButton icon={Redo2} label="Redo" disabled={!store.canRedo()} onClick={store.redo} />
            <CopyLink />
            <TakeAway />
            {children}
            <TopButton
              icon={dark ? Sun : Moon}
              label={dark ? 'Light colours' : 'Dark colours'}
              onClick={() => onDark(!dark)}
            />
            <Help />
          </div>
        </header>
        <aside className="left" aria-label="Legend and filters">
          <button
            type="button"
            className="plain filters-close"
            aria-label="Close the filters"
            onClick={() => setFiltersOpen(false)}
          >
            <Icon icon={X} />
          </button>
          <Filters />
        </aside>
        <main>
          {table ? <TableView /> : <StageView dark={dark} />}
          <TimeBrush />
        </main>
        <aside id="details" className="right" aria-label="Details" tabIndex={-1}>
          {selection?.kind === 'node' && <NodePanel key={selection.id} id={selection.id} />}
          {selection?.kind === 'edge' && <EdgePanel key={selection.id} id={selection.id} />}
          {!selection && scope?.kind === 'path' && <PathPanel from={scope.from} to={scope.to} paths={found} />}
          {!detail && <Overview />}
        </aside>
      </div>
    </ExplorerContext>
  );
}

interface TopButtonProps {
  readonly icon: typeof Sun;
  readonly label: string;
  readonly onClick: () => void;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
}

function TopButton({ icon, label, onClick, className = '', disabled = false, expanded }: TopButtonProps) {
  return (
    <button
      type="button"
      className={`plain ${className}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon icon={icon} size={18} />
    </button>
  );
}

/** Copies the address, which holds the whole view. */
function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_600);
  };
  return (
    <>
      <TopButton icon={Link2} label="Copy a link to this view" onClick={() => void copy()} />
      <span className="toast" role="status">
        {copied && 'Link copied'}
      </span>
    </>
  );
}
