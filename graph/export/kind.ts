/** What a format of export is. */
import type { KnowledgeGraph } from '../model.ts';

/** A file of an export that is a folder of several. */
export interface ExportFile {
  readonly name: string;
  readonly content: string;
}

export interface ExportKind {
  readonly name: string;
  /** What it is good for, in one line. */
  readonly description: string;
  /** The ending of its file, without the dot; empty for a folder of files. */
  readonly extension: string;
  readonly write: (graph: KnowledgeGraph) => string | readonly ExportFile[];
}
