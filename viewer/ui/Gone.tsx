import { select } from '../state/steps.ts';
import { useExplorer } from './explorer.ts';

/** Says that an address names something that this graph has not. */
export function Gone({ what }: { readonly what: string }) {
  const { store } = useExplorer();
  return (
    <div className="pad">
      <p className="quiet">The graph has no such {what} any more.</p>
      <button type="button" className="button" onClick={() => store.change(select(null))}>
        Close
      </button>
    </div>
  );
}
