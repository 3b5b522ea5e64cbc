/** The library's public face. */
export { buildGraph } from '../graph/build.ts';
export type { Facts } from '../graph/facts.ts';
export { type GraphFile, GraphFileError, openGraph, serialise } from '../graph/file.ts';
export type * from '../graph/model.ts';
export * from '../graph/ontology.ts';
export type { RelationFilter, TimeSpan } from '../graph/query/filter.ts';
export { NameError, type NameResolution, resolveName } from '../graph/query/names.ts';
export { type NeighborOptions, neighbors } from '../graph/query/neighbors.ts';
export type * from '../graph/query/results.ts';
export { type SearchOptions, search } from '../graph/query/search.ts';
