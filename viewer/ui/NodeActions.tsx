import { Focus, Network, Route } from 'lucide';
import { useState } from 'react';
import { addToFocus, narrow } from '../state/steps.ts';
import { useExplorer, useView } from './explorer.ts';
import { Icon } from './Icon.tsx';
import { Search } from './Search.tsx';

/** What one can do from an entity: narrow the stage down to its surroundings, or look for a connection. */
export function NodeActions({ id }: { readonly id: string }) {
  const { store } = useExplorer();
  const { scope } = useView();
  const [connecting, setConnecting] = useState(false);
  const inFocus = scope?.kind === 'ego' && scope.nodes.includes(id);
  return (
    <>
      <div className="actions node-actions">
        {!inFocus && (
          <button
            type="button"
            className="button"
            title="Show only what is around it"
            onClick={() =>
              store.change(scope?.kind === 'ego' ? addToFocus(id) : narrow({ kind: 'ego', nodes: [id], hops: 1 }))
            }
          >
            <Icon icon={Focus} size={14} /> {scope?.kind === 'ego' ? 'Add to focus' : 'Focus'}
          </button>
        )}
        <button
          type="button"
          className="button"
          title="Show all that is connected with it, however far away"
          onClick={() => store.change(narrow({ kind: 'component', node: id }))}
        >
          <Icon icon={Network} size={14} /> Component
        </button>
        <button
          type="button"
          className="button"
          title="Show how it is connected with another"
          aria-expanded={connecting}
          onClick={() => setConnecting(!connecting)}
        >
          <Icon icon={Route} size={14} /> Path to …
        </button>
      </div>
      {connecting && (
        <Search
          label="Find the other end"
          focus
          onPick={(to) => {
            setConnecting(false);
            if (to !== id) store.change((view) => narrow({ kind: 'path', from: id, to })({ ...view, selection: null }));
          }}
        />
      )}
    </>
  );
}
