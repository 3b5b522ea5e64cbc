/**
 * SQLite: the graph as tables with foreign keys, and a full-text index over names and over the sentences of evidence.
 *
 *     SELECT entity FROM name_search WHERE name_search MATCH 'lumen' ORDER BY rank;
 */
import sqlite from 'node-sqlite3-wasm';
import { printable } from '../../graph/export/text.ts';
import type { Evidence, KnowledgeGraph } from '../../graph/model.ts';

const SCHEMA = `
CREATE TABLE digests (id TEXT PRIMARY KEY, title TEXT NOT NULL, date TEXT, path TEXT NOT NULL);

CREATE TABLE stories (
  digest TEXT NOT NULL REFERENCES digests (id),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  section TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (digest, id)
);

CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT
);

CREATE TABLE aliases (entity TEXT NOT NULL REFERENCES entities (id), alias TEXT NOT NULL, PRIMARY KEY (entity, alias));

CREATE TABLE figures (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  of TEXT REFERENCES entities (id),
  about TEXT REFERENCES entities (id),
  metric TEXT NOT NULL,
  value REAL NOT NULL,
  max REAL,
  unit TEXT NOT NULL,
  as_of TEXT,
  text TEXT NOT NULL,
  first_seen TEXT,
  last_seen TEXT
);

CREATE TABLE relations (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL REFERENCES entities (id),
  type TEXT NOT NULL,
  object TEXT NOT NULL REFERENCES entities (id),
  status TEXT NOT NULL,
  confidence REAL NOT NULL,
  role TEXT,
  benchmark TEXT REFERENCES entities (id),
  count INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT
);

CREATE TABLE relation_figures (
  relation TEXT NOT NULL REFERENCES relations (id),
  figure TEXT NOT NULL REFERENCES figures (id),
  PRIMARY KEY (relation, figure)
);

-- One statement in one digest; of a relation or of a figure. "start" and "end" lead into the digest's file.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  relation TEXT REFERENCES relations (id),
  figure TEXT REFERENCES figures (id),
  digest TEXT REFERENCES digests (id),
  story TEXT,
  date TEXT,
  text TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  status TEXT NOT NULL,
  CHECK ((relation IS NULL) <> (figure IS NULL)),
  FOREIGN KEY (digest, story) REFERENCES stories (digest, id)
);

CREATE VIRTUAL TABLE name_search USING fts5 (entity UNINDEXED, name, aliases, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE evidence_search USING fts5 (
  text, content = 'evidence', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
`;

const INDEXES = `
CREATE INDEX entities_type ON entities (type);
CREATE INDEX relations_subject ON relations (subject, type);
CREATE INDEX relations_object ON relations (object, type);
CREATE INDEX figures_of ON figures (of, metric);
CREATE INDEX evidence_relation ON evidence (relation);
CREATE INDEX evidence_figure ON evidence (figure);
INSERT INTO evidence_search (evidence_search) VALUES ('rebuild');
INSERT INTO name_search (name_search) VALUES ('optimize');
ANALYZE;
`;

type Value = string | number | null;
type Insert = (...values: readonly Value[]) => void;

/** Fills the tables, each row after those that it refers to. What names a digest or a story that is not there names none. */
function fill(graph: KnowledgeGraph, into: (table: string, columns: string) => Insert): void {
  const digest = into('digests', 'id, title, date, path');
  const story = into('stories', 'digest, id, title, section, text');
  const stories = new Map<string, Set<string>>();
  for (const { id, title, date, path, stories: own } of graph.getAttribute('digests')) {
    digest(id, title, date, path);
    for (const one of own) story(id, one.id, one.title, one.section, one.text);
    stories.set(id, new Set(own.map((one) => one.id)));
  }

  const entity = into('entities', 'id, name, type, mentions, first_seen, last_seen');
  const alias = into('aliases', 'entity, alias');
  const name = into('name_search', 'entity, name, aliases');
  graph.forEachNode((id, node) => {
    if (node.kind !== 'entity') return;
    const { label, type, mentions, aliases, firstSeen, lastSeen } = node;
    entity(id, label, type, mentions, firstSeen, lastSeen);
    for (const one of new Set(aliases.map(printable))) alias(id, one);
    name(id, label, aliases.join('\n'));
  });

  const proof = into('evidence', 'relation, figure, digest, story, date, text, "start", "end", rule, status');
  const prove = (relation: string | null, figure: string | null, evidence: readonly Evidence[]) => {
    for (const { digest: from, story: within, date, text, start, end, rule, status } of evidence) {
      const known = stories.get(from);
      const place = [known === undefined ? null : from, known?.has(within) ? within : null] as const;
      proof(relation, figure, ...place, date, text, start, end, rule, status);
    }
  };

  const figure = into('figures', 'id, label, of, about, metric, value, max, unit, as_of, text, first_seen, last_seen');
  graph.forEachNode((id, node) => {
    if (node.kind !== 'figure') return;
    const { label, of, about, metric, value, max, unit, asOf, text, firstSeen, lastSeen } = node;
    figure(id, label, of, about, metric, value, max, unit, asOf, text, firstSeen, lastSeen);
    prove(null, id, node.evidence);
  });

  const relation = into(
    'relations',
    'id, subject, type, object, status, confidence, role, benchmark, count, first_seen, last_seen',
  );
  const amount = into('relation_figures', 'relation, figure');
  graph.forEachEdge((id, edge, subject, object) => {
    const { type, status, confidence, role, benchmark, count, figures, firstSeen, lastSeen, evidence } = edge;
    if (type === 'measured_by' || type === 'concerns') return;
    relation(id, subject, type, object, status, confidence, role, benchmark, count, firstSeen, lastSeen);
    for (const one of figures) amount(id, one);
    prove(id, null, evidence);
  });
}

/**
 * Writes the graph into a new database file.
 *
 * @param path of no file or an empty one; a database that holds tables already is an error
 * @throws what SQLite or the file system says is wrong
 */
export function writeSqlite(graph: KnowledgeGraph, path: string): void {
  const database = new sqlite.Database(path);
  const statements: sqlite.Statement[] = [];
  const into = (table: string, columns: string): Insert => {
    const places = columns.split(',').fill('?').join(', ');
    const statement = database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${places})`);
    statements.push(statement);
    return (...values) => {
      statement.run(values.map((value) => (typeof value === 'string' ? printable(value) : value)));
    };
  };
  try {
    // The file is moved into place only when it is whole, so it needs no journal of its own.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    database.exec(SCHEMA);
    fill(graph, into);
    database.exec(INDEXES);
    database.exec('COMMIT');
  } finally {
    for (const statement of statements) statement.finalize();
    database.close();
  }
}
