/** All formats of `frontier export`: those that run anywhere, and two that need this machine. */
import { EXPORTS, type ExportFormat, type ExportKind } from '../../graph/export/index.ts';

export type FileFormat = ExportFormat | 'sqlite' | 'html';

export const FILE_FORMATS: Readonly<Record<FileFormat, Pick<ExportKind, 'name' | 'description' | 'extension'>>> = {
  ...EXPORTS,
  sqlite: {
    name: 'SQLite',
    description: 'SQL: tables with foreign keys and full-text search over names and evidence',
    extension: 'sqlite',
  },
  html: {
    name: 'HTML',
    description: 'any browser: the explorer with the graph in one file, opened from disk',
    extension: 'html',
  },
};
