import { clearFilters, narrow } from '../state/steps.ts';
import { useExplorer, useView } from './explorer.ts';

/** Says why an entity that is selected is not in the picture, and brings it there; nothing where it is. */
export function Absent({ id }: { readonly id: string }) {
  const { columns, shown, store } = useExplorer();
  const { scope } = useView();
  const index = columns.nodeIndex.get(id) ?? -1;
  if (shown.nodes[index]) return null;
  const isAlone = columns.degree[index] === 0;
  return (
    <p className="quiet absent">
      {isAlone ? 'No relation ties it to others' : scope ? 'It lies outside of the focus' : 'The filters leave it out'}:
      it is not in the picture.
      {isAlone ? (
        <button
          type="button"
          className="link"
          onClick={() => store.change(narrow({ kind: 'ego', nodes: [id], hops: 1 }))}
        >
          Show it
        </button>
      ) : (
        <button type="button" className="link" onClick={() => store.change(clearFilters)}>
          Clear all
        </button>
      )}
    </p>
  );
}
