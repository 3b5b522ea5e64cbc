/**
 * CSV by RFC 4180: entities, figures and edges in a table each, with headers that Neo4j's bulk import takes as they are
 * (https://neo4j.com/docs/operations-manual/current/import/full-import/):
 *
 *     neo4j-admin database import full --nodes=nodes.csv --nodes=figures.csv --relationships=edges.csv
 */
import type { EdgeAttributes, EntityNode, FigureNode, KnowledgeGraph } from '../model.ts';
import { sentences } from './attributes.ts';
import { firstDay } from './dates.ts';
import type { ExportFile } from './kind.ts';
import { printable } from './text.ts';

/** A list becomes one cell of several items. */
export type CsvCell = string | number | null | readonly string[];

/** What a spreadsheet would run as a formula (OWASP, CSV Injection), its full-width forms included. */
const FORMULA = /^(?:\t|\s*[=+\-@＝＋－＠])/;
const QUOTED = /[",]/;
/** Neo4j's importer reads a line break as the end of the row, even within quotes. */
const LINE_BREAK = /[\r\n\v\f\u0085\u2028\u2029]+/g;

/** One cell: text on one line, made harmless by a leading apostrophe where it looks like a formula; numbers as they are. */
function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Neo4j parts the items of a list at semicolons and has no way to escape one.
  const text = typeof value === 'string' ? value : value.map((item) => item.replaceAll(';', ',')).join(';');
  const line = printable(text.replace(LINE_BREAK, ' '));
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV, each ended by CRLF. */
export function csvTable(rows: Iterable<readonly CsvCell[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`;
  return text;
}

type Columns<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;

interface Keyed<Attributes> {
  readonly key: string;
  readonly attributes: Attributes;
}

interface KeyedEdge extends Keyed<EdgeAttributes> {
  readonly source: string;
  readonly target: string;
}

const SEEN: Columns<{ readonly attributes: Pick<EntityNode, 'firstSeen' | 'lastSeen'> }> = {
  'firstSeen:date': ({ attributes }) => firstDay(attributes.firstSeen),
  'lastSeen:date': ({ attributes }) => firstDay(attributes.lastSeen),
};

const ENTITIES: Columns<Keyed<EntityNode>> = {
  'id:ID': ({ key }) => key,
  ':LABEL': ({ attributes }) => ['entity', attributes.type],
  name: ({ attributes }) => attributes.label,
  type: ({ attributes }) => attributes.type,
  'aliases:string[]': ({ attributes }) => attributes.aliases,
  'mentions:int': ({ attributes }) => attributes.mentions,
  'digests:string[]': ({ attributes }) => attributes.digests,
  ...SEEN,
};

const FIGURES: Columns<Keyed<FigureNode>> = {
  'id:ID': ({ key }) => key,
  ':LABEL': () => 'figure',
  name: ({ attributes }) => attributes.label,
  metric: ({ attributes }) => attributes.metric,
  'value:double': ({ attributes }) => attributes.value,
  'max:double': ({ attributes }) => attributes.max,
  unit: ({ attributes }) => attributes.unit,
  asOf: ({ attributes }) => attributes.asOf,
  text: ({ attributes }) => attributes.text,
  of: ({ attributes }) => attributes.of,
  about: ({ attributes }) => attributes.about,
  evidence: ({ attributes }) => sentences(attributes.evidence),
  ...SEEN,
};

const EDGES: Columns<KeyedEdge> = {
  ':START_ID': ({ source }) => source,
  ':END_ID': ({ target }) => target,
  ':TYPE': ({ attributes }) => attributes.type,
  status: ({ attributes }) => attributes.status,
  'confidence:double': ({ attributes }) => attributes.confidence,
  'count:int': ({ attributes }) => attributes.count,
  role: ({ attributes }) => attributes.role,
  benchmark: ({ attributes }) => attributes.benchmark,
  'figures:string[]': ({ attributes }) => attributes.figures,
  evidence: ({ attributes }) => sentences(attributes.evidence),
  ...SEEN,
};

function table<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const readers = Object.values(columns);
  return `${Object.keys(columns).join(',')}\r\n${csvTable(rows.map((row) => readers.map((read) => read(row))))}`;
}

/** The graph as `nodes.csv` (entities), `figures.csv` and `edges.csv` (relations and the links of figures). */
export function toCsv(graph: KnowledgeGraph): readonly ExportFile[] {
  const entities: Keyed<EntityNode>[] = [];
  const figures: Keyed<FigureNode>[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === 'entity') entities.push({ key, attributes });
    else figures.push({ key, attributes });
  });
  const edges = graph.mapEdges((key, attributes, source, target) => ({ key, attributes, source, target }));
  return [
    { name: 'nodes.csv', content: table(ENTITIES, entities) },
    { name: 'figures.csv', content: table(FIGURES, figures) },
    { name: 'edges.csv', content: table(EDGES, edges) },
  ];
}
