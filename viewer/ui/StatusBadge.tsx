import type { Status } from '../../graph/ontology.ts';
import { STATUS_WORDS } from '../state/words.ts';

/** How something is stated, where it is not simply a fact. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return status === 'actual' ? null : <span className={`badge ${status}`}>{STATUS_WORDS[status]}</span>;
}
