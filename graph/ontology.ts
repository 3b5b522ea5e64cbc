/**
 * What the graph holds: the names of entity types, relations, statuses and metrics, spelled the same everywhere.
 * Extractors, graph, exports and viewer all take them from here.
 */
import { z } from 'zod';

export const ENTITY_TYPES = [
  'company',
  'organization',
  'person',
  'model',
  'product',
  'hardware',
  'benchmark',
  'dataset',
  'technique',
  'paper',
  'law',
  'license',
  'place',
  'source',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Those who do something of their own accord: make, back, say. */
export const ACTORS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person']);

export const STATUSES = ['actual', 'planned', 'reported', 'projected', 'negated'] as const;
/** How a relation is stated: as a fact, a plan, a rumour, a forecast, or denied. */
export type Status = (typeof STATUSES)[number];

export const METRICS = [
  'revenue',
  'funding',
  'valuation',
  'spend',
  'price',
  'parameters',
  'active_parameters',
  'context_length',
  'score',
  'rank',
  'speed',
  'power',
  'energy',
  'users',
  'headcount',
  'layoffs',
  'share',
  'change',
  'size',
  'duration',
  'count',
  'other',
] as const;
export type Metric = (typeof METRICS)[number];

/** Families of relations, for colours and filters. */
export type RelationGroup =
  | 'money'
  | 'business'
  | 'conflict'
  | 'people'
  | 'structure'
  | 'making'
  | 'use'
  | 'comparison'
  | 'report';

export interface RelationKind {
  /** Read from subject to object: "Meta acquires Manus". */
  readonly label: string;
  /** Read from object to subject: "Manus is acquired by Meta". */
  readonly inverse: string;
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  /** Whether subject and object may be swapped without a change of meaning. */
  readonly symmetric: boolean;
  readonly group: RelationGroup;
}

const ANY = ENTITY_TYPES;
const FIRM = ['company', 'organization'] as const satisfies readonly EntityType[];
const ACTOR = ['company', 'organization', 'person'] as const satisfies readonly EntityType[];
const THING = ['model', 'product'] as const satisfies readonly EntityType[];

const kind = (
  label: string,
  inverse: string,
  subject: readonly EntityType[],
  object: readonly EntityType[],
  group: RelationGroup,
  symmetric = false,
): RelationKind => ({ label, inverse, subject, object, group, symmetric });

export const RELATION_TYPES = [
  'invests_in',
  'acquires',
  'partners_with',
  'customer_of',
  'competes_with',
  'disputes',
  'criticizes',
  'works_at',
  'founded',
  'part_of',
  'located_in',
  'develops',
  'based_on',
  'runs_on',
  'available_on',
  'licensed_under',
  'uses',
  'scores_on',
  'beats',
  'matches',
  'reports_on',
  'enacts',
  'restricts',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const RELATIONS: Readonly<Record<RelationType, RelationKind>> = {
  invests_in: kind('invests in', 'is funded by', ACTOR, FIRM, 'money'),
  acquires: kind('acquires', 'is acquired by', ['company'], ['company', 'product'], 'money'),
  partners_with: kind('partners with', 'partners with', FIRM, FIRM, 'business', true),
  customer_of: kind('is a customer of', 'sells to', ACTOR, ['company'], 'business'),
  competes_with: kind('competes with', 'competes with', ['company', ...THING], ['company', ...THING], 'business', true),
  disputes: kind('is in dispute with', 'is in dispute with', ACTOR, ACTOR, 'conflict', true),
  criticizes: kind('criticizes', 'is criticized by', ['person', 'company', 'organization', 'source'], ANY, 'conflict'),
  works_at: kind('works at', 'employs', ['person'], [...FIRM, 'source'], 'people'),
  founded: kind('founded', 'was founded by', ACTOR, FIRM, 'people'),
  part_of: kind('is part of', 'includes', ANY, ANY, 'structure'),
  located_in: kind('is located in', 'is the site of', [...FIRM, 'hardware'], ['place'], 'structure'),
  develops: kind(
    'develops',
    'is developed by',
    ACTOR,
    ['model', 'product', 'hardware', 'technique', 'benchmark', 'dataset', 'paper'],
    'making',
  ),
  based_on: kind('is based on', 'is the basis of', [...THING, 'paper'], ['model', 'technique', 'product'], 'making'),
  runs_on: kind('runs on', 'runs', THING, ['hardware', 'product'], 'use'),
  available_on: kind(
    'is available on',
    'offers',
    [...THING, 'dataset', 'paper'],
    ['company', 'product', 'source'],
    'use',
  ),
  licensed_under: kind('is licensed under', 'is the license of', [...THING, 'dataset'], ['license'], 'use'),
  uses: kind(
    'uses',
    'is used by',
    [...ACTOR, 'product', 'model', 'hardware'],
    ['product', 'model', 'technique', 'hardware'],
    'use',
  ),
  scores_on: kind('scores on', 'ranks', THING, ['benchmark'], 'comparison'),
  beats: kind('beats', 'is beaten by', [...THING, 'company'], [...THING, 'company'], 'comparison'),
  matches: kind('matches', 'matches', THING, THING, 'comparison', true),
  reports_on: kind('reports on', 'is covered by', ['source', 'company', 'organization', 'person'], ANY, 'report'),
  enacts: kind('enacts', 'is enacted by', ['place', 'organization'], ['law'], 'making'),
  restricts: kind('restricts', 'is restricted by', ['company', 'organization', 'law', 'place'], ANY, 'conflict'),
};

export const entityType = z.enum(ENTITY_TYPES);
export const relationType = z.enum(RELATION_TYPES);
export const status = z.enum(STATUSES);
export const metric = z.enum(METRICS);
