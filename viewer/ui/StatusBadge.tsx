import type { Status } from '../../graph/ontology.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: 'stated as fact',
  planned: 'planned',
  reported: 'reported',
  projected: 'forecast',
  negated: 'denied',
};

/** How something is stated, where it is not simply a fact. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return status === 'actual' ? null : <span className={`badge ${status}`}>{STATUS_WORDS[status]}</span>;
}
