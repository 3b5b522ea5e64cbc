/** The library's public face. */
export {
  createExtractor,
  type Digest,
  type Document,
  type ExtractOptions,
  type Extractor,
  extract,
  type Format,
  type LexiconEntry,
  type ReadOptions,
  readDigest,
  readLexicon,
  UnreadableDigest,
} from '../extractors/index.ts';
export { buildGraph } from '../graph/build.ts';
export { buildCorrected, type CorrectedGraph } from '../graph/corrections/build.ts';
export { type Correction, CorrectionsError, readCorrections } from '../graph/corrections/format.ts';
export { EXPORTS, type ExportFile, type ExportFormat, type ExportKind } from '../graph/export/index.ts';
export type { Facts } from '../graph/facts.ts';
export { type GraphFile, GraphFileError, openGraph, serialise } from '../graph/file.ts';
export type * from '../graph/model.ts';
export {
  ENTITY_TYPES,
  type EntityType,
  METRICS,
  type Metric,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
  STATUSES,
  type Status,
} from '../graph/ontology.ts';
export { diff } from '../graph/query/diff.ts';
export { type FactOptions, facts } from '../graph/query/facts.ts';
export type { RelationFilter, TimeSpan } from '../graph/query/filter.ts';
export { type HistoryOptions, history } from '../graph/query/history.ts';
export { type LeaderboardOptions, leaderboard } from '../graph/query/leaderboard.ts';
export { NameError, type NameResolution, resolveName } from '../graph/query/names.ts';
export { type NeighborOptions, neighbors } from '../graph/query/neighbors.ts';
export { type PathOptions, paths } from '../graph/query/paths.ts';
export type {
  Change,
  Duplicate,
  EntityRef,
  Fact,
  Figure,
  HistoryPoint,
  LeaderboardRow,
  Neighbor,
  Path,
  Relation,
  SearchHit,
  Stats,
} from '../graph/query/results.ts';
export { duplicates, type ReviewOptions, uncertain } from '../graph/query/review.ts';
export { type SearchOptions, search } from '../graph/query/search.ts';
export { stats } from '../graph/query/stats.ts';
export { type SubgraphOptions, subgraph } from '../graph/query/subgraph.ts';
