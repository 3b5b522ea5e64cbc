/** How the viewer tells what the ontology has. */
import type { Status } from '../../graph/ontology.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: 'stated as fact',
  planned: 'planned',
  reported: 'reported',
  projected: 'forecast',
  negated: 'denied',
};
