/** The formats that a graph can be written in, by name. All run in a browser, too. */
import { serialise } from '../file.ts';
import { toCsv } from './csv.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';

import { toJsonld } from './jsonld.ts';
import type { ExportKind } from './kind.ts';

export type { ExportFile, ExportKind } from './kind.ts';

export type ExportFormat = 'gexf' | 'graphml' | 'csv' | 'json' | 'jsonld';

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
    write: serialise,
  },
  jsonld: {
    name: 'JSON-LD 1.1',
    description: 'RDF stores and SPARQL: schema.org terms, each relation a statement with its evidence',
    extension: 'jsonld',
    write: toJsonld,
  },
};
