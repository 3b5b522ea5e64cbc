/** Columns that several answers share. */

import type { Evidence } from '../../graph/model.ts';
import type { Status } from '../../graph/ontology.ts';
import pc from './colour.ts';
import type { Column } from './table.ts';

interface Stated {
  readonly evidence: readonly Evidence[];
}

/** A status that is more than "it is so" stands out. */
export const paintStatus = (text: string): string => (text === ('actual' satisfies Status) ? text : pc.yellow(text));

/** The newest sentence that says so. */
export const evidenceColumn: Column<Stated> = {
  header: 'evidence',
  value: ({ evidence }) => evidence.at(-1)?.text ?? null,
  prose: true,
  paint: pc.dim,
};

export const sourceColumn: Column<Stated> = {
  header: 'digest',
  value: ({ evidence }) => evidence.at(-1)?.digest ?? null,
  only: 'csv',
};
