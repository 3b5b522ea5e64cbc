/** What the explorer shows, as one value: everything that the URL holds and undo steps over. */
import type { EntityType, RelationType, Status } from '../../graph/ontology.ts';

export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | null;

/** A part of the graph that the stage is narrowed down to. */
export type Scope =
  | { readonly kind: 'ego'; readonly nodes: readonly string[]; readonly hops: number }
  | { readonly kind: 'component'; readonly node: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | null;

export type SizeMeasure = 'degree' | 'pagerank' | 'mentions';
export type Page = 'graph' | 'nodes' | 'edges' | 'figures';
/** How the facts of an entity are told: by what they say, or by when that was first stated. */
export type FactOrder = 'relation' | 'date';

/** Centre in sigma's framed coordinates (0.5, 0.5 is the middle of the graph) and ratio (1 shows all of it). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface Filters {
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenRelations: readonly RelationType[];
  readonly hiddenStatuses: readonly Status[];
  /** Ids of the digests to read; none means all. */
  readonly digests: readonly string[];
  readonly minConfidence: number;
  /** Entities with fewer relations are hidden: at first those without any. */
  readonly minDegree: number;
  /** First and last day (ISO 8601), both included; null is open. */
  readonly since: string | null;
  readonly until: string | null;
  readonly figures: boolean;
  readonly scope: Scope;
}

export interface View extends Filters {
  readonly selection: Selection;
  readonly page: Page;
  readonly facts: FactOrder;
  readonly sizeBy: SizeMeasure;
  readonly regions: boolean;
  /** Seed of the layout: the same seed places the same graph the same way. */
  readonly seed: number;
  /** Null frames all that is shown. */
  readonly camera: Camera | null;
  /** Nodes visited, the last one last. */
  readonly trail: readonly string[];
}

export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  digests: [],
  minConfidence: 0,
  minDegree: 1,
  since: null,
  until: null,
  figures: false,
  scope: null,
};

export const START: View = {
  ...NO_FILTERS,
  selection: null,
  page: 'graph',
  facts: 'relation',
  sizeBy: 'degree',
  regions: false,
  seed: 1,
  camera: null,
  trail: [],
};

/** Whether anything is filtered away that a fresh view would show. */
export function isFiltered(view: View): boolean {
  return (Object.keys(NO_FILTERS) as (keyof Filters)[]).some((key) => {
    const value = view[key];
    return Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[key];
  });
}
