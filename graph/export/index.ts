/** The formats that a graph can be written in, by name. All run in a browser, too. */
import type { KnowledgeGraph } from '../model.ts';
import { toGexf } from './gexf.ts';

/** A file of its own within an export of several. */
export interface ExportFile {
  readonly name: string;
  readonly content: string;
}

export interface ExportKind {
  readonly name: string;
  /** What it is good for, in one line. */
  readonly description: string;
  /** The ending of its file, without the dot; of a folder of files: empty. */
  readonly extension: string;
  readonly write: (graph: KnowledgeGraph) => string | readonly ExportFile[];
}

export type ExportFormat = 'gexf';

export const EXPORTS: Readonly<Record<ExportFormat, ExportKind>> = {
  gexf: {
    name: 'GEXF 1.3',
    description: 'Gephi and Gephi Lite: laid out, coloured by type, with a timeline of first appearances',
    extension: 'gexf',
    write: toGexf,
  },
};
