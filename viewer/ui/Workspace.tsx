import { Moon, SlidersHorizontal, Sun } from 'lucide';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { toColumns } from '../state/columns.ts';
import { leave, selectNode } from '../state/steps.ts';
import { createStore } from '../state/store.ts';
import { fromHash, toHash } from '../state/url.ts';
import { visible } from '../state/visible.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { ExplorerContext } from './explorer.ts';
import { Filters } from './Filters.tsx';
import { Icon } from './Icon.tsx';
import { NodePanel } from './NodePanel.tsx';
import { Overview } from './Overview.tsx';
import { Search } from './Search.tsx';
import { StageView } from './StageView.tsx';
import { useDark } from './theme.ts';
import { useKeys } from './useKeys.ts';

/** The explorer of one graph. */
export function Workspace({ graph }: { readonly graph: KnowledgeGraph }) {
  const columns = useMemo(() => toColumns(graph), [graph]);
  const digests = useMemo(() => new Map(graph.getAttribute('digests').map((digest) => [digest.id, digest])), [graph]);
  const store = useMemo(() => createStore(fromHash(location.hash)), []);
  const view = useSyncExternalStore(store.subscribe, store.view);
  const [dark, setDark] = useDark();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const { hiddenTypes, hiddenRelations, hiddenStatuses, minConfidence, minDegree, since, until, figures, scope } = view;
  const shown = useMemo(
    () =>
      visible(columns, {
        hiddenTypes,
        hiddenRelations,
        hiddenStatuses,
        digests: view.digests,
        minConfidence,
        minDegree,
        since,
        until,
        figures,
        scope,
      }),
    [
      columns,
      hiddenTypes,
      hiddenRelations,
      hiddenStatuses,
      view.digests,
      minConfidence,
      minDegree,
      since,
      until,
      figures,
      scope,
    ],
  );
  const explorer = useMemo(() => ({ graph, columns, digests, store, shown }), [graph, columns, digests, store, shown]);
  useEffect(() => {
    const hash = toHash(view);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }, [view]);
  useKeys(
    useMemo(
      () => ({
        '/': () => document.getElementById('search')?.focus(),
        escape: () => store.change(leave),
        'ctrl+z': store.undo,
        'ctrl+shift+z': store.redo,
        'ctrl+y': store.redo,
      }),
      [store],
    ),
  );
  const { selection } = view;
  return (
    <ExplorerContext value={explorer}>
      <div className={`app ${selection ? 'has-selection' : ''} ${filtersOpen ? 'filters-open' : ''}`}>
        <header className="top">
          <h1>
            <Mark />
            <span>Frontier graph</span>
          </h1>
          <Search main label="Search companies, models, people …" onPick={(id) => store.change(selectNode(id))} />
          <div className="top-tools">
            <button
              type="button"
              className="plain"
              aria-label={dark ? 'Light colours' : 'Dark colours'}
              title={dark ? 'Light colours' : 'Dark colours'}
              onClick={() => setDark(!dark)}
            >
              <Icon icon={dark ? Sun : Moon} size={18} />
            </button>
            <button
              type="button"
              className="plain filters-button"
              aria-label="Filters"
              aria-expanded={filtersOpen}
              onClick={() => setFiltersOpen(!filtersOpen)}
            >
              <Icon icon={SlidersHorizontal} size={18} />
            </button>
          </div>
        </header>
        <aside className="left" aria-label="Legend and filters">
          <Filters />
        </aside>
        <main>
          <StageView dark={dark} />
        </main>
        <aside className="right" aria-label="Details">
          {selection?.kind === 'node' ? (
            <NodePanel key={selection.id} id={selection.id} />
          ) : selection?.kind === 'edge' ? (
            <EdgePanel key={selection.id} id={selection.id} />
          ) : (
            <Overview />
          )}
        </aside>
      </div>
    </ExplorerContext>
  );
}

function Mark() {
  return (
    <svg aria-hidden="true" width="26" height="26" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" fill="#1f5fa8" />
      <path d="M10 21 16 10l6 11z" fill="none" stroke="#fff" strokeWidth="2" />
      <circle cx="16" cy="10" r="3.4" fill="#fff" />
      <circle cx="10" cy="21" r="3.4" fill="#fff" />
      <circle cx="22" cy="21" r="3.4" fill="#fff" />
    </svg>
  );
}
