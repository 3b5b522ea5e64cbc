/** The formats that a graph can be written in, by name. All run in a browser, too. */
import { toCsv } from './csv.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJson } from './json.ts';
import type { ExportKind } from './kind.ts';

export type { ExportFile, ExportKind } from './kind.ts';

export type ExportFormat = 'gexf' | 'graphml' | 'csv' | 'json';

export const EXPORTS: Readonly<Record<ExportFormat, ExportKind>> = {
  gexf: {
    name: 'GEXF 1.3',
    description: 'Gephi and Gephi Lite: laid out, coloured by type, with a timeline of first appearances',
    extension: 'gexf',
    write: toGexf,
  },
  graphml: {
    name: 'GraphML',
    description: 'networkx, igraph, Cytoscape, yEd: every value of nodes and edges, typed',
    extension: 'graphml',
    write: toGraphml,
  },
  csv: {
    name: 'CSV',
    description: 'spreadsheets, pandas, Neo4j: a folder with nodes.csv, figures.csv and edges.csv',
    extension: '',
    write: toCsv,
  },
  json: {
    name: 'JSON',
    description: 'graphology and scripts: the graph file itself, with all evidence and stories',
    extension: 'json',
    write: toJson,
  },
};
